"""Links as the desktop hands them over: a click elsewhere asks in the panel, and does nothing."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from typing import Any

import httpx
import pytest

from tests.desktop.program import Program
from tests.desktop.screen import Windows
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until
from tests.desktop.window_manager import OTHER, other_window, window_manager
from tests.support.loopback import free_port

PANEL = "Ticket Stopwatch"
NUMBER = "T20260115.0042"
LINK = f"ticket-stopwatch:start?ticket={NUMBER}"
OPENERS = {"xdg-open": ("xdg-open",), "gio": ("gio", "open")}
PATIENCE_S = 30.0
pytestmark = pytest.mark.slow


def is_usable(host: TrayHost) -> bool:
    return any(label.startswith("Quit") for label in host.wait_for_item().labels())


def listens(port: int) -> bool:
    with suppress(httpx.ConnectError):
        return httpx.get(f"http://127.0.0.1:{port}/", timeout=PATIENCE_S).status_code == 404
    return False


def tell_the_desktop(program: Program) -> None:
    """Turn the setting on, as the window of settings does, for this profile."""
    words = program.command("open")
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from stopwatch.system.link_handler import DesktopHandler\n"
        "folder = Path.home() / '.local' / 'share' / 'applications'\n"
        "DesktopHandler(folder, sys.argv[1:]).turn(on=True)\n"
    )
    command = [words[0], "-c", code, *words]
    subprocess.run(command, env=program.environment(), check=True, timeout=20)


@pytest.mark.parametrize("opener", OPENERS.values(), ids=OPENERS.keys())
def test_a_link_asks_in_the_panel_and_leaves_the_keyboard(
    program: Program, host: TrayHost, windows: Windows, display: str, opener: tuple[str, ...]
) -> None:
    for needed in (opener[0], "openbox"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} not installed; `make test` installs it")
    tell_the_desktop(program)
    with window_manager(display), other_window(display):
        until(lambda: windows.focused() == OTHER, "the other window has the keyboard")
        program.start()
        until(lambda: is_usable(host), "the menu is there")
        subprocess.run([*opener, LINK], env=program.environment(), check=True, timeout=60)
        until(lambda: PANEL in windows.titles(), "the panel asks")
        assert windows.focused() == OTHER
        assert program.states() == [], "a link starts nothing"
    assert program.errors() == ""


def test_a_link_starts_the_program_that_does_not_run(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    program.start("open", LINK)
    until(lambda: is_usable(host), "the menu is there")
    until(lambda: PANEL in windows.titles(), "the panel asks")
    assert program.states() == []
    assert program.errors() == ""


def test_a_livelink_asks_in_the_panel_of_the_real_program(
    program: Program, host: TrayHost, windows: Windows
) -> None:
    port = free_port()
    program.ask("preferences", "livelinks_port", str(port))
    program.start()
    until(lambda: is_usable(host), "the menu is there")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/")
    program.ask("preferences", "answer_livelinks", "yes")
    token = program.folder / "profile" / "livelinks.token"
    until(lambda: listens(port), "it listens")
    asked: dict[str, Any] = {"params": {"ticket": NUMBER}, "timeout": PATIENCE_S}
    address = f"http://127.0.0.1:{port}/{token.read_text().strip()}/start"
    wrong = httpx.get(f"http://127.0.0.1:{port}/{'a' * 32}/start", **asked)
    posted = httpx.post(address, content=b"x" * 100, **asked)
    assert (wrong.status_code, wrong.content) == (404, posted.content)
    assert PANEL not in windows.titles()
    answer = httpx.get(address, **asked)
    assert answer.status_code == 200
    assert "Offered in Ticket Stopwatch." in answer.text
    until(lambda: PANEL in windows.titles(), "the panel asks")
    assert program.states() == []
    assert program.errors() == ""
