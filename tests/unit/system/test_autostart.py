"""What is written so that the program starts at sign-in, and what is read back of it."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.services.ports.desktop import Autostart
from stopwatch.system.autostart import DesktopEntry, LaunchAgent, RunKey, command, find_autostart
from tests.support.registry import FakeRegistry

WORDS = ("/opt/stop watch/bin/python", "-m", "stopwatch", "--hidden")


@pytest.fixture(params=[DesktopEntry, LaunchAgent])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> DesktopEntry | LaunchAgent:
    made: DesktopEntry | LaunchAgent = request.param(tmp_path / "not there yet", WORDS)
    return made


def test_on_and_off_again(autostart: DesktopEntry | LaunchAgent) -> None:
    assert not autostart.is_on()
    autostart.turn(on=True)
    autostart.turn(on=True)
    assert autostart.is_on()
    assert [file.name for file in autostart.folder.iterdir()] == [autostart.file.name]
    assert str(autostart.file) in autostart.way
    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    autostart: Autostart = DesktopEntry(tmp_path / "file" / "autostart", WORDS)
    with pytest.raises(Unavailable, match="Nothing was changed"):
        autostart.turn(on=True)


def test_the_desktop_file_names_the_words_as_the_specification_has_them(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, ("/opt/a $b/100%/x", "--data-dir", 'C:\\"d"', "--hidden"))
    entry.turn(on=True)
    lines = entry.file.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "X-GNOME-Autostart-enabled=true" in lines
    assert r'Exec="/opt/a \\$b/100%%/x" --data-dir "C:\\\\\\"d\\"" --hidden' in lines


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    entry = DesktopEntry(tmp_path, WORDS)
    entry.turn(on=True)
    entry.file.write_text(entry.file.read_text() + line + "\n")
    assert not entry.is_on()


def test_the_property_list_starts_it_at_sign_in(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, WORDS)
    agent.turn(on=True)
    held = plistlib.loads(agent.file.read_bytes())
    assert held["ProgramArguments"] == list(WORDS)
    assert held["RunAtLoad"] is True


def test_the_command_is_this_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", ["pytest"])
    assert command(None) == (sys.executable, "-m", "stopwatch", "--hidden")
    script = tmp_path / "ticket-stopwatch"
    script.touch(0o700)
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert command(Path("/p")) == (str(script), "--data-dir", "/p", "--hidden")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(None)[0] == sys.executable


def windows(monkeypatch: pytest.MonkeyPatch, program: Path, *, frozen: bool) -> FakeRegistry:
    """Let this be a program on Windows; return its registry."""
    program.touch()
    known = FakeRegistry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "argv", ["-c"])
    monkeypatch.setattr("stopwatch.system.autostart.registry", lambda: known)
    return known


@pytest.mark.parametrize(
    ("ran", "started", "frozen"),
    [
        ("ticket-stopwatch.exe", "ticket-stopwatch-tray.exe", True),
        ("Ticket-Stopwatch.EXE", "ticket-stopwatch-tray.exe", True),
        ("ticket-stopwatch-tray.exe", "ticket-stopwatch-tray.exe", True),
        ("python.exe", "pythonw.exe", False),
    ],
)
def test_windows_starts_the_program_that_has_no_console(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ran: str, started: str, *, frozen: bool
) -> None:
    known = windows(monkeypatch, tmp_path / ran, frozen=frozen)
    (tmp_path / started).touch()
    autostart = find_autostart(command(None))
    autostart.turn(on=True)
    (line,) = known.held[r"Software\Microsoft\Windows\CurrentVersion\Run"].values()
    assert line.split() == [str(tmp_path / started), *([] if frozen else WORDS[1:3]), "--hidden"]
    assert autostart.is_on()
    autostart.turn(on=False)
    assert list(known.held.values()) == [{}]


def test_where_windows_has_one_program_only_that_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    windows(monkeypatch, tmp_path / "ticket-stopwatch.exe", frozen=True)
    assert command(None) == (str(tmp_path / "ticket-stopwatch.exe"), "--hidden")


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    found = find_autostart(WORDS)
    assert isinstance(found, DesktopEntry)
    assert found.folder == tmp_path / "autostart"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert isinstance(find_autostart(WORDS), LaunchAgent)
    monkeypatch.setattr(sys, "platform", "win32")
    found = find_autostart(WORDS)
    assert isinstance(found, RunKey)
    assert "HKCU" in found.way
