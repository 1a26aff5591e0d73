"""Starting by itself when the user signs in: what the desktop starts is this very installation.

Windows and macOS are written from their documentation and were not run there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from stopwatch.domain.values import dataclass
from stopwatch.services.ports.desktop import Autostart
from stopwatch.system.installation import (
    cannot_write,
    put_file,
    quoted,
    registry,
    this_installation,
)

_ID = "ticket-stopwatch"
_NAME = "Ticket Stopwatch"
_LABEL = "io.github.ticket-stopwatch"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_HIDDEN = "--hidden"


def command(data_dir: Path | None, started: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return the words that start this installation hidden, on a profile if it is no usual one."""
    words = list(started or this_installation())
    if data_dir is not None:
        words += ["--data-dir", str(data_dir)]
    return (*words, _HIDDEN)


def find_autostart(words: Sequence[str]) -> Autostart:
    """Return the way of this machine to start something at sign-in."""
    if sys.platform == "win32":
        return RunKey(words)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", words)
    return DesktopEntry(_config_home(os.environ) / "autostart", words)


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """Implements `Autostart` with a desktop file, as the XDG specification has it."""

    folder: Path
    words: Sequence[str]

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.folder / f"{_ID}.desktop"

    @property
    def way(self) -> str:
        """Name the file."""
        return f"The desktop starts it by {self.file}."

    def is_on(self) -> bool:
        """Whether the file is there and nobody switched it off in it."""
        try:
            lines = self.file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        held = {line.replace(" ", "").casefold() for line in lines}
        return not held & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def turn(self, *, on: bool) -> None:
        """Write the file anew, or remove it."""
        lines = (
            "[Desktop Entry]", "Type=Application", f"Name={_NAME}", f"Icon={_ID}",
            f"Exec={' '.join(map(quoted, self.words))}", "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )  # fmt: skip
        put_file(self.file, ("\n".join(lines) + "\n").encode() if on else None)


@dataclass(frozen=True, slots=True)
class LaunchAgent:
    """Implements `Autostart` with a property list for launchd of macOS. Not run there."""

    folder: Path
    words: Sequence[str]

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.folder / f"{_LABEL}.plist"

    @property
    def way(self) -> str:
        """Name the file."""
        return f"macOS starts it by {self.file}."

    def is_on(self) -> bool:
        """Whether the file is there."""
        return self.file.is_file()

    def turn(self, *, on: bool) -> None:
        """Write the file anew, or remove it."""
        import plistlib  # an XML parser comes with it, and only macOS needs it

        wanted = {"Label": _LABEL, "ProgramArguments": list(self.words), "RunAtLoad": True}
        put_file(self.file, plistlib.dumps(wanted) if on else None)


@dataclass(frozen=True, slots=True)
class RunKey:
    """Implements `Autostart` with the user's own Run key of Windows. Not run there."""

    words: Sequence[str]

    @property
    def way(self) -> str:
        """Name the key."""
        return rf"Windows starts it by HKCU\{_RUN_KEY}."

    def is_on(self) -> bool:
        """Whether the key holds a value of ours."""
        winreg = registry()
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.QueryValueEx(key, _NAME)
        except OSError:
            return False
        return True

    def turn(self, *, on: bool) -> None:
        """Write the value anew, or delete it."""
        import subprocess

        winreg = registry()
        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                if on:
                    line = subprocess.list2cmdline(self.words)
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
                elif self.is_on():
                    winreg.DeleteValue(key, _NAME)
        except OSError as error:
            raise cannot_write(self.way, error) from error


def _config_home(environment: Mapping[str, str]) -> Path:
    given = environment.get("XDG_CONFIG_HOME", "")
    return Path(given) if given.startswith("/") else Path.home() / ".config"
