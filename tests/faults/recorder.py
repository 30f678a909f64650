"""Hears everything that is done to the disk: SQLite's own writes by a VFS around the system's, Python's by its calls.

No compiler is needed. `sqlite3_vfs` and `sqlite3_io_methods` (https://www.sqlite.org/c3ref/vfs.html) are C structs whose
layouts SQLite keeps; the shim copies the tables of the real VFS and puts functions of its own where something is written,
cut, synced or removed. Those tell the listener first and then call the real one, so a file is what it always was.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any

SQLITE_OK, SQLITE_FULL = 0, 13
CREATE, MAIN_JOURNAL, SUPER_JOURNAL, WAL = 0x4, 0x800, 0x4000, 0x80000


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int), ("file_size", c_int), ("longest_path", c_int), ("next", c_void_p), ("name", c_char_p),
        ("app_data", c_void_p), ("open", c_void_p), ("delete", c_void_p), ("rest", c_void_p * 14),
    )  # fmt: skip


class _Methods(Structure):
    _fields_ = (
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p), ("truncate", c_void_p),
        ("sync", c_void_p), ("rest", c_void_p * 13),
    )  # fmt: skip


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class Listener:
    """Hears what is about to be done; what a method gives back is SQLite's answer, anything but 0 instead of doing it."""

    def opened(self, path: str, is_new: bool, is_journal: bool) -> None:
        """SQLite has a file open; closing and everything else name it by its path."""

    def closed(self, path: str) -> None:
        """SQLite has closed it."""

    def write(self, path: str, offset: int, data: bytes) -> int:
        """Bytes go to a place in a file."""
        return SQLITE_OK

    def truncate(self, path: str, size: int) -> int:
        """A file is cut."""
        return SQLITE_OK

    def sync(self, path: str) -> int:
        """What was written to a file is to be on the disk."""
        return SQLITE_OK

    def removed(self, path: str, synced: bool) -> int:
        """A file loses its name."""
        return SQLITE_OK


#: SQLite holds bare pointers to these.
_KEPT: list[Any] = []


class Shim:
    """The VFS around the real one; every connection opened from now on in this process goes through it."""

    def __init__(self, listener: Listener) -> None:
        import sqlcipher3

        self._listener = listener
        self._paths: dict[int, str] = {}
        self._tables: dict[int, tuple[_Methods, tuple[Any, ...]]] = {}
        library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        library.sqlite3_vfs_find.restype, library.sqlite3_vfs_find.argtypes = c_void_p, [c_char_p]
        library.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        self._real = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_buffer_copy(ctypes.string_at(self._real, ctypes.sizeof(_Vfs)))
        real_open, real_delete = _OPEN(self._vfs.open), _DELETE(self._vfs.delete)

        def open_file(_vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
            path = ctypes.string_at(name).decode() if name else ""
            there = bool(path) and Path(path).exists()
            answer = int(real_open(self._real, name, file, flags, out))
            if answer == SQLITE_OK and path:
                self._paths[file] = path
                is_new = not there and bool(flags & CREATE)
                self._listener.opened(path, is_new, bool(flags & (MAIN_JOURNAL | SUPER_JOURNAL | WAL)))
                self._listen_to(file)
            return answer

        def delete_file(_vfs: int, name: bytes, sync_folder: int) -> int:
            refused = self._listener.removed(name.decode(), bool(sync_folder)) if Path(name.decode()).exists() else 0
            return refused or int(real_delete(self._real, name, sync_folder))

        # kept as long as SQLite may call them, which is as long as the process lives
        self._functions = (_OPEN(open_file), _DELETE(delete_file))
        self._vfs.name = b"recording"
        self._vfs.open = ctypes.cast(self._functions[0], c_void_p)
        self._vfs.delete = ctypes.cast(self._functions[1], c_void_p)
        if library.sqlite3_vfs_register(byref(self._vfs), 1):
            raise OSError("the VFS was not taken")
        _KEPT.append(self)

    def _listen_to(self, file: int) -> None:
        """Gives an open file a table of methods that tell first; files of one kind share one."""
        handle = _File.from_address(file)
        real = ctypes.addressof(handle.methods.contents)
        if real not in self._tables:
            found = ctypes.string_at(real, _size_of(real)).ljust(ctypes.sizeof(_Methods), b"\x00")
            self._tables[real] = self._table(_Methods.from_buffer_copy(found))
        handle.methods = ctypes.pointer(self._tables[real][0])

    def _table(self, methods: _Methods) -> tuple[_Methods, tuple[Any, ...]]:
        close, write = _CLOSE(methods.close), _WRITE(methods.write)
        truncate, sync = _TRUNCATE(methods.truncate), _SYNC(methods.sync)
        paths, listener = self._paths, self._listener

        def told_close(file: int) -> int:
            answer, path = int(close(file)), paths.pop(file)
            listener.closed(path)
            return answer

        def told_write(file: int, data: int, size: int, offset: int) -> int:
            refused = listener.write(paths[file], offset, ctypes.string_at(data, size))
            return refused or int(write(file, data, size, offset))

        def told_truncate(file: int, size: int) -> int:
            return listener.truncate(paths[file], size) or int(truncate(file, size))

        def told_sync(file: int, flags: int) -> int:
            return listener.sync(paths[file]) or int(sync(file, flags))

        kept = (_CLOSE(told_close), _WRITE(told_write), _TRUNCATE(told_truncate), _SYNC(told_sync))
        for name, function in zip(("close", "write", "truncate", "sync"), kept, strict=True):
            setattr(methods, name, ctypes.cast(function, c_void_p))
        return methods, kept


def _size_of(table: int) -> int:
    """The third version of the table ends after 18 functions; an older one is shorter, and is not read past its end."""
    count = {1: 12, 2: 16}.get(c_int.from_address(table).value, 18)
    return ctypes.sizeof(c_void_p) * (1 + count)


def wrap(owner: Any, name: str, around: Callable[..., Any]) -> None:
    """From now on `owner.name(…)` is `around(real, …)`."""
    real = getattr(owner, name)

    def called(*given: Any, **options: Any) -> Any:
        return around(real, *given, **options)

    setattr(owner, name, called)


def path_of(handle: int) -> str:
    """What an open handle is open on (Linux)."""
    return str(Path(f"/proc/self/fd/{handle}").readlink())
