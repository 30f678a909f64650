"""Asking for a place: a folder, or where a text is to be kept that somebody has read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from hhh_desktop.gui.flows.context import Context


def choose_folder(window: QWidget, title: str, chosen: Callable[[str], None]) -> None:
    """Asks for a folder; choosing none is no answer."""
    dialog = QFileDialog(window, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_and_save(
    window: QWidget, context: Context, title: str, name: str, text: str, done: Callable[[Exception | None], None]
) -> None:
    """Asks for a place and writes `text` there; `done` gets None, or the error. Choosing no place is no answer."""
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("saving", "Tekst") + " (*.txt)")
    dialog.setDefaultSuffix("txt")
    dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog.selectFile(name)

    def write(chosen: str) -> None:
        def work() -> None:
            from hhh_desktop.storage.database import faults
            from hhh_desktop.storage.secure_files import write_atomically

            with faults():
                write_atomically(_as_text(Path(chosen)), text.encode())

        context.run_closed(work, lambda _: done(None), done)

    dialog.fileSelected.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _as_text(path: Path) -> Path:
    """The file as a .txt: whatever else is chosen by mistake is not to be written over."""
    return path if path.suffix.lower() == ".txt" else path.with_name(path.name + ".txt")
