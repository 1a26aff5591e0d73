"""Who opens links of the scheme `ticket-stopwatch:`: what a desktop is told of this installation.

A package brings its own desktop file, and a bundle of macOS its own property list; this is for a
program that runs from its source or was installed by pip. Windows is written from its
documentation and was not run there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from stopwatch.domain.ticket_link import SCHEME
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.desktop import LinkHandler
from stopwatch.system.installation import (
    cannot_write,
    put_file,
    quoted,
    registry,
    this_installation,
)

_TYPE = f"x-scheme-handler/{SCHEME}"
_FILE = f"{SCHEME}-links.desktop"  # not the package's name: it must not stand before that one
_PACKAGED = f"{SCHEME}-open.desktop"  # the package's, beside the one that menus show
_CLASS = rf"Software\Classes\{SCHEME}"
_PATIENCE_S = 2.0  # for each tool; nobody waits for them but the setting itself


def link_command(data_dir: Path | None, started: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return the words that open a link with this installation; the link comes behind them."""
    words = list(started or this_installation())
    if data_dir is not None:
        words += ["--data-dir", str(data_dir)]
    return (*words, "open")


def find_link_handler(words: Sequence[str]) -> LinkHandler | None:
    """Return the way of this machine; None where a package or a bundle has seen to it."""
    if sys.platform == "win32":
        return RegisteredClass(words)
    if sys.platform == "darwin" or is_packaged(os.environ):
        return None
    return DesktopHandler(_data_home(os.environ) / "applications", words)


def is_packaged(environment: Mapping[str, str]) -> bool:
    """Whether a package has told the desktop of a program for these links."""
    folders = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in folders.split(":"):
        with suppress(OSError):
            file = Path(folder) / "applications" / _PACKAGED
            if _TYPE in file.read_text(encoding="utf-8", errors="replace"):
                return True
    return False


@dataclass(frozen=True, slots=True)
class DesktopHandler:
    """Implements `LinkHandler` with a desktop file that names the scheme."""

    folder: Path
    words: Sequence[str]

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.folder / _FILE

    @property
    def way(self) -> str:
        """Name the file."""
        return f"The desktop knows it by {self.file}."

    def is_on(self) -> bool:
        """Whether the file is there and names this installation."""
        with suppress(OSError):
            return self._exec() in self.file.read_text("utf-8", "replace").splitlines()
        return False

    def turn(self, *, on: bool) -> None:
        """Write the file anew, or remove it, and have the desktop's own tools notice."""
        lines = (
            "[Desktop Entry]", "Type=Application", "Name=Ticket Stopwatch", f"Icon={SCHEME}",
            self._exec(), "Terminal=false", "NoDisplay=true", f"MimeType={_TYPE};",
        )  # fmt: skip
        put_file(self.file, ("\n".join(lines) + "\n").encode() if on else None)
        _run("update-desktop-database", "-q", str(self.folder))
        if on:
            _run("xdg-mime", "default", _FILE, _TYPE)

    def _exec(self) -> str:
        return f"Exec={' '.join(map(quoted, self.words))} %u"


@dataclass(frozen=True, slots=True)
class RegisteredClass:
    """Implements `LinkHandler` with a class of the user's own registry of Windows. Not run."""

    words: Sequence[str]

    @property
    def way(self) -> str:
        """Name the key."""
        return rf"Windows knows it by HKCU\{_CLASS}."

    def is_on(self) -> bool:
        """Whether the key holds the command of this installation."""
        winreg = registry()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{_CLASS}\shell\open\command") as key:
                held, _kind = winreg.QueryValueEx(key, "")
        except OSError:
            return False
        return bool(held == self._line())

    def turn(self, *, on: bool) -> None:
        """Write the keys anew, or delete them, the innermost first."""
        winreg = registry()
        keys = (
            _CLASS,
            rf"{_CLASS}\shell",
            rf"{_CLASS}\shell\open",
            rf"{_CLASS}\shell\open\command",
        )
        try:
            if on:
                self._put(keys[0], "", "URL:Ticket Stopwatch")
                self._put(keys[0], "URL Protocol", "")
                self._put(keys[-1], "", self._line())
            else:
                for key in reversed(keys):
                    with suppress(FileNotFoundError):
                        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
        except OSError as error:
            raise cannot_write(self.way, error) from error

    def _put(self, key: str, name: str, value: str) -> None:
        winreg = registry()
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

    def _line(self) -> str:
        from subprocess import list2cmdline

        return f'{list2cmdline(self.words)} "%1"'


def _data_home(environment: Mapping[str, str]) -> Path:
    given = environment.get("XDG_DATA_HOME", "")
    return Path(given) if given.startswith("/") else Path.home() / ".local" / "share"


def _run(*command: str) -> None:
    """Run a tool of the desktop; one that is not there is not needed there, nor one that hangs."""
    import subprocess  # only a click on the setting needs it

    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(  # noqa: S603 - two tools by name; nothing in it comes from outside
            command, capture_output=True, timeout=_PATIENCE_S, check=False
        )
