"""From a page of HTML to a PDF or to the printer, loading nothing from anywhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, overload

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QThread,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

#: Dots per inch of the layout; glyphs stay outlines, so more would only cost time.
RESOLUTION = 144
MARGIN_MM = 16.0
_INK = QColor("#1d1a18")

# The application object when this module had to make one: it must outlive every font.
_kept: list[QApplication] = []


class PlainDocument(QTextDocument):
    """A text document that loads nothing: no file, no network, whatever the page refers to."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - the name Qt calls
        """An empty picture for a picture, nothing for anything else.

        Nothing would not do for a picture: Qt then takes the name for a file after all and reads it.
        """
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(1, 1, QImage.Format.Format_ARGB32)
            picture.fill(Qt.GlobalColor.transparent)
            return picture
        return QByteArray()


@overload
def html_to_pdf(html: str) -> bytes: ...
@overload
def html_to_pdf(html: str, path: Path) -> None: ...
def html_to_pdf(html: str, path: Path | None = None) -> bytes | None:
    """A page of HTML as an A4 PDF with page numbers, fonts embedded and text that can be searched.

    Gives the bytes, or writes them to `path`. Works in any thread, and without a window: where no application runs one
    is made, and kept. Lets OSError through when `path` cannot be written.
    """
    application = _application()
    if QThread.currentThread() is application.thread():
        data = _pdf(html)
    else:
        # Laying out starts timers, and only a thread of Qt's own has where to keep them.
        worker = _PdfThread(html)
        worker.start()
        worker.wait()
        data = worker.made()
    if path is None:
        return data
    path.write_bytes(data)
    return None


class _PdfThread(QThread):
    """Makes one PDF, and gives it or what went wrong."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._html = html
        self._data = b""
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._data = _pdf(self._html)
        except BaseException as error:
            self._error = error

    def made(self) -> bytes:
        if self._error is not None:
            raise self._error
        return self._data


def _pdf(html: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(_a4())
    writer.setCreator("Her His Hair Desktop")
    _paint(html, writer)
    del writer  # the end of the file is written when the writer goes
    buffer.close()
    return bytes(data.data())


def print_html(html: str, parent: QWidget, printer: QPrinter | None = None) -> QPrintDialog:
    """Asks for a printer without stopping the window, and prints the page when one was chosen.

    Gives the open dialog; its `accepted` signal comes after the page went to the printer. Nothing is kept of the page.
    """
    device = printer or QPrinter()
    device.setDocName("Her His Hair")  # what the queue of a printer shows to everybody
    device.setPageLayout(_a4())
    dialog = QPrintDialog(device, parent)
    dialog.setObjectName("print_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: paint_page(html, device))
    QDialog.open(dialog)  # the plain open(): QPrintDialog's own wants a slot
    return dialog


def paint_page(html: str, device: QPagedPaintDevice) -> None:
    """Lays the page out on a printer or PDF writer that is set up already, with page numbers."""
    _paint(html, device)


def _a4() -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def _paint(html: str, device: QPagedPaintDevice) -> None:
    document = PlainDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    plain = QFont(document.defaultFont())
    plain.setFeature(QFont.Tag("liga"), 0)  # a ligature would make "fi" one sign: not found by who searches the PDF
    document.setDefaultFont(plain)
    footer = QFont(plain)
    footer.setPointSizeF(8)
    line = QFontMetricsF(footer, device).height() * 2
    width, height = float(device.width()), float(device.height()) - line
    # Neither screen nor print: a page says there what is for browsers alone.
    document.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "document")
    # The layout comes last, when nothing changes any more: else it is made again for each change.
    document.setHtml(html)
    if isinstance(device, QPdfWriter):
        device.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.setPageSize(QSizeF(width, height))
    document.documentLayout().setPaintDevice(device)
    context = QAbstractTextDocumentLayout.PaintContext()
    # The window's palette may be a dark one; paper is white.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, _INK)
    context.palette = palette
    pages = document.pageCount()
    painter = QPainter(device)
    try:
        for page in range(pages):
            if page:
                device.newPage()
            area = QRectF(0, page * height, width, height)
            painter.save()
            painter.translate(0, -page * height)
            painter.setClipRect(area)
            context.clip = area
            document.documentLayout().draw(painter, context)
            painter.restore()
            painter.setFont(footer)
            painter.setPen(_INK)
            painter.drawText(QRectF(0, height, width, line), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                             f"{page + 1} / {pages}")  # fmt: skip
    finally:
        painter.end()


def _application() -> QCoreApplication:
    """Fonts need an application; the command line has none, and on Linux perhaps no screen either."""
    if (running := QApplication.instance()) is not None:
        return running
    arguments = ["hhh"]
    if sys.platform == "linux" and "QT_QPA_PLATFORM" not in os.environ:
        arguments += ["-platform", "offscreen"]
    # not a QGuiApplication: whoever opens a window later in the same process (the self-test) needs this one
    _kept.append(QApplication(arguments))
    return _kept[0]
