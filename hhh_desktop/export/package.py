"""The access package: one zip with everything about a person, encrypted with AES-256 unless it was asked for open."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hhh_desktop.domain.times import moment_of
from hhh_desktop.export.attachments import FOLDER, attachments
from hhh_desktop.export.contact_csv import contact_csv
from hhh_desktop.export.pages import access_page, read_me_page
from hhh_desktop.export.receipts import receipts_jsonld
from hhh_desktop.export.record_json import record_json
from hhh_desktop.export.vcard import vcard
from hhh_desktop.services.access import AccessRecord

#: The second WinZip AES format. The first one leaves the CRC of the clear text in the open: enough to test a guess
#: about a short file.
_AE_2 = 2

#: A file under this ending is not whole yet.
PART_SUFFIX = ".part"


class ZipPackage:
    """The one PackageWriter; `to_pdf` turns a page of HTML into a PDF and comes from the window's printing module."""

    def __init__(self, to_pdf: Callable[[str], bytes]) -> None:
        self._to_pdf = to_pdf

    def write(self, record: AccessRecord, path: Path, password: str | None) -> None:
        """Makes `path` whole or not at all; with a password nothing of the record is ever on the disk in clear.

        Everything is put together in memory, so only what is already encrypted is written. Lets OSError through.
        """
        write_new_file(path, pack(self.members(record, encrypted=password is not None), record, password))

    def members(self, record: AccessRecord, *, encrypted: bool) -> dict[str, bytes]:
        """Name -> content of each member; one that ends in `/` is a folder. No name tells about the person."""
        page = access_page(record)
        return {
            "lees-mij.html": read_me_page(record, encrypted=encrypted).encode(),
            "inzage.html": page.encode(),
            "inzage.pdf": self._to_pdf(page),
            "gegevens.json": record_json(record),
            "gegevens.csv": contact_csv(record),
            "contact.vcf": vcard(record),
            "toestemmingen.jsonld": receipts_jsonld(record),
            FOLDER: b"",
            **dict(attachments(record)),
        }


def pack(members: dict[str, bytes], record: AccessRecord, password: str | None) -> bytes:
    """The members as a zip (WinZip AE-2, AES-256) or, without a password, as a plain one."""
    import pyzipper

    made = moment_of(record.made_at).astimezone().timetuple()[:6]
    stream = io.BytesIO()
    with _zip(pyzipper, stream, password) as archive:
        for name, content in members.items():
            info = archive.zipinfo_cls(name, date_time=made)
            info.compress_type = pyzipper.ZIP_STORED if name.endswith("/") else pyzipper.ZIP_DEFLATED
            # Bits 16-31: the rights a Unix unpacker gives the file: this user's only.
            info.external_attr = (0o40700 << 16 | 0x10) if name.endswith("/") else 0o100600 << 16
            archive.writestr(info, content)
    return stream.getvalue()


def _zip(pyzipper: Any, stream: io.BytesIO, password: str | None) -> Any:
    if password is None:
        return pyzipper.ZipFile(stream, "w", pyzipper.ZIP_DEFLATED)
    archive = pyzipper.AESZipFile(stream, "w", pyzipper.ZIP_DEFLATED)
    archive.setencryption(pyzipper.WZ_AES, nbits=256, force_wz_aes_version=_AE_2)
    archive.setpassword(password.encode("utf-8"))
    return archive


def write_new_file(path: Path, data: bytes) -> None:
    """Makes a file that did not exist, whole or not at all: temp file (0600) beside it, fsync, rename.

    Raises FileExistsError for a name that is taken, and lets other OSErrors through; then nothing is left behind.
    """
    part = path.with_name(path.name + PART_SUFFIX)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(part, flags, 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _rename_to_free_name(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _sync_folder(path.parent)


def _rename_to_free_name(part: Path, path: Path) -> None:
    # rename would overwrite it; a hard link, which would not, is unknown to most USB sticks
    if path.exists():
        raise FileExistsError(path.name)
    part.rename(path)


def _sync_folder(folder: Path) -> None:
    """Makes the rename survive a power cut where the system can; a folder that cannot be synced is no failure."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
