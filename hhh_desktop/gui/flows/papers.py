"""What goes on paper: the recovery code, a package's password, a certificate; and opening a folder."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from hhh_desktop.services import recovery_code


def print_page(window: QWidget, html: str) -> None:
    """Asks for a printer and prints; nothing of the page is kept."""
    from hhh_desktop.gui.printing import print_html

    print_html(html, window)


def print_recovery_code(window: QWidget, salon: str, code: str, language: str) -> None:
    """The recovery code with what it is for, large enough to type over."""
    translate = QCoreApplication.translate
    rows = "".join(f"<td>{escape(group)}</td>" for group in recovery_code.groups(code))
    print_page(
        window,
        _page(
            language,
            translate("papers", "Noodcode van {salon}").replace("{salon}", salon),
            translate("papers", "Met deze code gaat het klantenbestand open als de wachtzin kwijt is."),
            f"<table class='code'><tr>{rows}</tr></table>",
            translate("papers", "Bewaar dit papier buiten de salon, op een plek waar alleen de eigenaar bij kan."),
        ),
    )


def print_password(window: QWidget, file: str, password: str, language: str) -> None:
    """The password of an access package, to be given to the client apart from the file."""
    translate = QCoreApplication.translate
    print_page(
        window,
        _page(
            language,
            translate("papers", "Wachtwoord van uw gegevens"),
            translate("papers", "Bestand: {file}").replace("{file}", file),
            f"<p class='code'>{escape(password)}</p>",
            translate("papers", "Openen kan met het gratis programma 7-Zip. Windows zelf kan dit bestand niet openen."),
        ),
    )


def open_folder(path: Path | None) -> None:
    """Shows the folder of a file in the system's own file manager."""
    if path is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


def _page(language: str, title: str, lead: str, body: str, foot: str) -> str:
    """A page of A4: `body` is markup of our own, everything else is escaped here."""
    style = "h1 {font-size: 22pt} p {font-size: 13pt} .code {font-size: 20pt; font-family: monospace} td {padding: 6px 12px}"
    return (
        f"<!doctype html><html lang='{language}'><head><style>{style}</style></head><body>"
        f"<h1>{escape(title)}</h1><p>{escape(lead)}</p>{body}<p>{escape(foot)}</p></body></html>"
    )
