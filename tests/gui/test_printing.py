"""Paper: text that can be found, pages that are numbered, and nothing loaded from anywhere."""

import io
import os
import subprocess
import sys
import threading

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QPalette, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from hhh_desktop.gui import printing
from hhh_desktop.gui.printing import html_to_pdf, print_html

pytestmark = pytest.mark.usefixtures("qapp")


def reader(data):
    return PdfReader(io.BytesIO(data))


def words(data):
    return " ".join(" ".join(page.extract_text() for page in reader(data).pages).split())


def long_page(rows=120):
    lines = "".join(f"<tr><td>rij{n}</td><td>waarde{n}</td></tr>" for n in range(rows))
    return f"<h1>Kop</h1><table>{lines}</table>"


def test_text_can_be_found_and_pages_are_numbered():
    data = html_to_pdf(long_page())
    pages = reader(data).pages
    assert len(pages) >= 3
    text = words(data)
    assert all(f"waarde{n}" in text for n in range(120))
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in "".join(page.extract_text().split())
        assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]  # A4 in points


def test_the_paper_has_the_title_of_the_page():
    page = "<html><head><title>Uw gegevens</title></head><body><p>x</p></body></html>"
    assert reader(html_to_pdf(page)).metadata.title == "Uw gegevens"


def test_no_ligature_hides_a_word():
    assert "file office flag" in words(html_to_pdf("<p>file office flag</p>"))


def test_fonts_are_embedded():
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        for page in reader(html_to_pdf("<p>tekst <b>vet</b></p>")).pages
        for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all({"/FontFile", "/FontFile2", "/FontFile3"} & set(font) for font in fonts)


def test_it_can_go_straight_to_a_file(tmp_path):
    assert html_to_pdf("<p>naar een bestand</p>", tmp_path / "x.pdf") is None
    assert "naar een bestand" in words((tmp_path / "x.pdf").read_bytes())
    with pytest.raises(OSError, match="gone"):
        html_to_pdf("<p>x</p>", tmp_path / "gone" / "x.pdf")


def test_nothing_is_loaded_from_anywhere(tmp_path, monkeypatch):
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "red.png"))
    (tmp_path / "style.css").write_text("p { display: none }")
    local = QUrl.fromLocalFile(str(tmp_path / "red.png"))
    page = f'<link rel="stylesheet" href="{tmp_path}/style.css"/><img src="{local.toString()}"><p>blijft</p>'
    data = html_to_pdf(page)
    assert "blijft" in words(data)
    assert 40 not in picture_widths(data)
    monkeypatch.setattr(printing, "PlainDocument", QTextDocument)  # the control: the plain class reads the file
    assert 40 in picture_widths(html_to_pdf(page))


def picture_widths(data):
    resources = [page["/Resources"].get("/XObject", {}) for page in reader(data).pages]
    return {int(entry.get_object().get("/Width", 0)) for found in resources for entry in found.values()}


def test_the_same_page_gives_the_same_paper_also_in_the_dark(qapp):
    first = [page.get_contents().get_data() for page in reader(html_to_pdf(long_page())).pages]
    former = qapp.palette()
    dark = QPalette(former)
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    dark.setColor(QPalette.ColorRole.Base, QColor("black"))
    try:
        qapp.setPalette(dark)
        again = [page.get_contents().get_data() for page in reader(html_to_pdf(long_page())).pages]
    finally:
        qapp.setPalette(former)
    assert first == again


def test_it_works_beside_the_window():
    made = []
    worker = threading.Thread(target=lambda: made.append(html_to_pdf(long_page())))
    worker.start()
    worker.join()
    assert "waarde119" in words(made[0])


def test_it_works_where_no_application_runs():
    environment = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}}
    script = "from hhh_desktop.gui.printing import html_to_pdf; print(len(html_to_pdf('<p>x</p>')) > 1000)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout.strip() == "True", done.stderr


def test_printing_asks_without_stopping_the_window(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    dialog = print_html("<h1>Herstelcode</h1><p>abcd-efgh</p>", window, printer)
    assert not (tmp_path / "code.pdf").exists()  # nobody chose yet
    assert dialog.objectName() == "print_dialog"
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert "abcd-efgh" in words((tmp_path / "code.pdf").read_bytes())


def test_saying_no_prints_nothing(qtbot, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    painted = []
    monkeypatch.setattr(printing, "paint_page", lambda *args: painted.append(args))
    dialog = print_html("<p>x</p>", window)
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()
    assert painted == []
