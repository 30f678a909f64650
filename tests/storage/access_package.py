"""Reading an access package the way its receiver does."""

import html.parser
import io
import re
import zipfile

import pyzipper
from pypdf import PdfReader

PASSWORD = "balie-water-zomer-kam"
MEMBERS = {
    "lees-mij.html", "inzage.html", "inzage.pdf", "gegevens.json", "gegevens.csv", "contact.vcf",
    "toestemmingen.jsonld", "bijlagen/",
}  # fmt: skip


def members_of(path, password):
    """Name -> content. Without a password the standard reader has to do: an open package needs no special one."""
    opener = zipfile.ZipFile if password is None else pyzipper.AESZipFile
    with opener(path) as archive:
        if password is not None:
            archive.setpassword(password.encode())
        return {name: archive.read(name) for name in archive.namelist()}


class _Text(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def html_text(page: bytes) -> str:
    reader = _Text()
    reader.feed(page.decode())
    return squeezed("".join(reader.parts))


def pdf_text(data: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages))


def squeezed(text: str) -> str:
    """Without white space: where a line breaks is the layout's business."""
    return re.sub(r"\s+", "", text)
