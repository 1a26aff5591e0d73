"""This installation as the desktop is told of it: what starts it, and files that say so."""

from __future__ import annotations

import os
import shlex
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from stopwatch.domain.errors import Unavailable

_SCRIPT = "ticket-stopwatch"
_WITHOUT_CONSOLE = {
    "ticket-stopwatch.exe": "ticket-stopwatch-tray.exe",
    "python.exe": "pythonw.exe",
}
# A backslash before what a quoted word may not hold, and that backslash doubled, as in any value.
_QUOTED = str.maketrans({"\\": r"\\\\", '"': r"\\" + '"', "`": r"\\`", "$": r"\\$", "%": "%%"})


def this_installation() -> list[str]:
    """Return what starts the program that runs now: its own script, or its interpreter.

    Whichever of them runs, what the desktop starts shows windows and no console.
    """
    if getattr(sys, "frozen", False):
        return [_windowed(sys.executable)]
    script = Path(sys.argv[0])
    is_plain = sys.platform != "win32" and script.stem == _SCRIPT  # there it has a console
    if is_plain and script.is_absolute() and os.access(script, os.X_OK):
        return [str(script)]
    return [_windowed(sys.executable), "-m", "stopwatch"]


def _windowed(program: str) -> str:
    """Return what opens no console beside its windows: on Windows that is a program of its own."""
    known = Path(program)
    sibling = known.with_name(_WITHOUT_CONSOLE.get(known.name.casefold(), known.name))
    is_apart = sys.platform == "win32" and sibling.is_file()
    return str(sibling) if is_apart else program


def registry() -> ModuleType:
    """Return Windows' own module; other systems, and type checkers on them, do not have it."""
    return import_module("winreg")


def quoted(word: str) -> str:
    """Return a word as the Exec line of a desktop file takes it."""
    if shlex.quote(word) == word and "%" not in word:
        return word
    return f'"{word.translate(_QUOTED)}"'


def put_file(file: Path, content: bytes | None) -> None:
    """Replace a file as a whole, or remove it."""
    try:
        if content is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f".{file.name}.new")
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as error:
        raise cannot_write(str(file), error) from error


def cannot_write(place: str, error: OSError) -> Unavailable:
    """Return what is said of a file or key that cannot be written."""
    return Unavailable(f"Nothing was changed: {place} cannot be written ({error.strerror}).")
