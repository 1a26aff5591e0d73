"""Files that a style sheet can name, held in memory: no disk is asked, and nothing is left on one.

They are laid out as Qt's resource compiler lays them out (version 1 of its format), and are found
under `:/`. What was registered stays for as long as the program runs.
"""

from __future__ import annotations

import struct
from functools import cache

from PySide6.QtCore import qRegisterResourceData

_VERSION = 1
_FOLDER = 2
_EVERY_LANGUAGE = 1  # what Qt calls the language "C"

Files = tuple[tuple[str, bytes], ...]
"""Names with contents."""


def folder_in_memory(name: str, files: Files) -> str:
    """Return the path of a folder that holds these files, like `:/name`."""
    _registered(name, files)
    return f":/{name}"


@cache  # not for speed: Qt goes on reading from these bytes, so they have to stay
def _registered(folder: str, files: Files) -> tuple[bytes, bytes, bytes]:
    tree, names, held = _laid_out(folder, files)
    qRegisterResourceData(_VERSION, tree, names, held)
    return tree, names, held


def _laid_out(folder: str, files: Files) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and contents. Qt looks names up by their hashes: these are in order."""
    tree = struct.pack(">IHII", 0, _FOLDER, 1, 1) + struct.pack(">IHII", 0, _FOLDER, len(files), 2)
    names, held = _named(folder), b""
    for name, content in sorted(files, key=_hash_of_file):
        tree += struct.pack(">IHHHI", len(names), 0, 0, _EVERY_LANGUAGE, len(held))
        names += _named(name)
        held += struct.pack(">I", len(content)) + content
    return tree, names, held


def _named(name: str) -> bytes:
    return struct.pack(">HI", len(name), _hashed(name)) + name.encode("utf-16-be")


def _hash_of_file(file: tuple[str, bytes]) -> int:
    return _hashed(file[0])


def _hashed(name: str) -> int:
    value = 0
    for sign in name:
        value = (value << 4) + ord(sign)
        value = (value ^ ((value & 0xF0000000) >> 23)) & 0x0FFFFFFF
    return value
