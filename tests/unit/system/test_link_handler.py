"""What a desktop is told, so that links come to this installation, and what is read back of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.system import link_handler
from stopwatch.system.link_handler import (
    DesktopHandler,
    RegisteredClass,
    find_link_handler,
    is_packaged,
    link_command,
)
from tests.support.registry import FakeRegistry

WORDS = ("/opt/stop watch/bin/python", "-m", "stopwatch", "open")
CLASS = r"Software\Classes\ticket-stopwatch"


@pytest.fixture(autouse=True)
def _own_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No tool writes into the desktop of whoever runs the tests."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "system"))


@pytest.fixture
def handler(tmp_path: Path) -> DesktopHandler:
    return DesktopHandler(tmp_path / "data" / "applications", WORDS)


def test_on_and_off_again(handler: DesktopHandler) -> None:
    assert not handler.is_on()
    handler.turn(on=True)
    handler.turn(on=True)
    assert handler.is_on()
    assert str(handler.file) in handler.way
    lines = handler.file.read_text().splitlines()
    assert 'Exec="/opt/stop watch/bin/python" -m stopwatch open %u' in lines
    assert "MimeType=x-scheme-handler/ticket-stopwatch;" in lines
    assert "NoDisplay=true" in lines
    handler.turn(on=False)
    handler.turn(on=False)
    assert not handler.is_on()
    assert not handler.file.exists()


def test_another_installation_is_not_this_one(handler: DesktopHandler) -> None:
    DesktopHandler(handler.folder, ("/old/ticket-stopwatch", "open")).turn(on=True)
    assert not handler.is_on()
    handler.turn(on=True)
    assert handler.is_on()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable, match="Nothing was changed"):
        DesktopHandler(tmp_path / "file" / "applications", WORDS).turn(on=True)


def test_without_the_desktops_tools_the_file_is_written_all_the_same(
    handler: DesktopHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    handler.turn(on=True)
    assert handler.is_on()


@pytest.mark.skipif(shutil.which("xdg-mime") is None, reason="xdg-utils not installed")
def test_the_desktop_then_names_it(handler: DesktopHandler) -> None:
    handler.turn(on=True)
    ask = ["xdg-mime", "query", "default", "x-scheme-handler/ticket-stopwatch"]
    told = subprocess.run(ask, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == handler.file.name


def test_the_command_is_this_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["pytest"])
    assert link_command(None) == (sys.executable, "-m", "stopwatch", "open")
    assert link_command(Path("/p"))[-3:] == ("--data-dir", "/p", "open")


def test_a_package_has_seen_to_it(tmp_path: Path) -> None:
    file = tmp_path / "system" / "applications" / "ticket-stopwatch-open.desktop"
    file.parent.mkdir(parents=True)
    file.write_text("[Desktop Entry]\n")
    assert not is_packaged(os.environ)
    assert isinstance(find_link_handler(WORDS), DesktopHandler)
    file.write_text("[Desktop Entry]\nMimeType=x-scheme-handler/ticket-stopwatch;\n")
    assert is_packaged(os.environ)
    assert find_link_handler(WORDS) is None


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    found = find_link_handler(WORDS)
    assert isinstance(found, DesktopHandler)
    assert found.folder == tmp_path / "data" / "applications"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert find_link_handler(WORDS) is None
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(find_link_handler(WORDS), RegisteredClass)


def test_the_registry_is_told_and_told_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    held = FakeRegistry()
    monkeypatch.setattr(link_handler, "registry", lambda: held)
    handler = RegisteredClass((r"C:\Program Files\Stopwatch\ticket-stopwatch.exe", "open"))
    assert not handler.is_on()
    handler.turn(on=True)
    assert handler.is_on()
    assert "URL Protocol" in held.held[CLASS]
    line = held.held[rf"{CLASS}\shell\open\command"][""]
    assert line == r'"C:\Program Files\Stopwatch\ticket-stopwatch.exe" open "%1"'
    handler.turn(on=False)
    handler.turn(on=False)
    assert not handler.is_on()
    assert not [key for key in held.held if key.startswith(CLASS)]


def test_a_registry_that_refuses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_told: object) -> None:
        raise PermissionError(13, "Access is denied")

    held = SimpleNamespace(HKEY_CURRENT_USER="HKCU", REG_SZ=1, CreateKey=refuse)
    monkeypatch.setattr(link_handler, "registry", lambda: held)
    with pytest.raises(Unavailable, match="Nothing was changed"):
        RegisteredClass(WORDS).turn(on=True)
