"""Keys on a real X server: pressed, they reach the program, whatever else is on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from stopwatch.system.keyboard.x11 import X11Keys
from stopwatch.system.keyboard.xcb import XServer
from tests.desktop.keyboard import Keyboard
from tests.desktop.program import Program
from tests.desktop.screen import Windows, x_server
from tests.desktop.tray_host import TrayHost
from tests.desktop.waiting import until

_PRESSES, _A_PRESS_S = 30, 1.0
pytestmark = pytest.mark.slow


@dataclass
class Ours:
    """This program's side of the X server."""

    keys: X11Keys
    pressed: list[str] = field(default_factory=list)
    troubles: dict[str, str] = field(default_factory=dict)

    def wait(self, condition: Callable[[], object], what: str) -> None:
        def holds() -> bool:
            self.keys.heard()
            return bool(condition())

        until(holds, what)


@pytest.fixture
def own_display() -> Iterator[str]:
    with x_server() as name:
        yield name


@pytest.fixture
def keyboard(own_display: str) -> Iterator[Keyboard]:
    made = Keyboard(own_display)
    yield made
    made.close()


@pytest.fixture
def ours(own_display: str) -> Iterator[Ours]:
    made = Ours(X11Keys(XServer(own_display)))
    made.keys.open(made.pressed.append, made.troubles.__setitem__)
    yield made
    made.keys.close()


def test_keys_come_from_everywhere(ours: Ours, keyboard: Keyboard) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T", "pause": "Ctrl+Alt+P", "note": "Shift+F9"})
    assert ours.troubles == {"start": "", "pause": "", "note": ""}
    keyboard.press("ctrl", "alt", "p")
    keyboard.press("shift", "F9")
    keyboard.press("ctrl", "alt", "t")
    ours.wait(lambda: ours.pressed == ["pause", "note", "start"], "all three came, in order")


def test_other_keys_do_not(ours: Ours, keyboard: Keyboard) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    keyboard.press("ctrl", "t")
    keyboard.press("ctrl", "alt", "shift", "t")
    keyboard.press("t")
    keyboard.press("ctrl", "alt", "t")
    ours.wait(lambda: ours.pressed, "the right one came")
    assert ours.pressed == ["start"]


@pytest.mark.parametrize("locks", [("numlock",), ("capslock",), ("numlock", "capslock")])
def test_lock_keys_that_are_on_change_nothing(
    ours: Ours, keyboard: Keyboard, locks: tuple[str, ...]
) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    for lock in locks:
        keyboard.press(lock)
    keyboard.press("ctrl", "alt", "t")
    ours.wait(lambda: ours.pressed == ["start"], "it came all the same")


def test_a_key_that_is_held_down_counts_once(ours: Ours, keyboard: Keyboard) -> None:
    ours.keys.take({"pause": "Ctrl+Alt+P", "note": "Ctrl+Alt+N"})
    with keyboard.held("ctrl", "alt", "p"):
        threading.Event().wait(1.2)  # the server repeats after 0.66 s, 25 times a second
    keyboard.press("ctrl", "alt", "n")
    ours.wait(lambda: "note" in ours.pressed, "the key after it came")
    assert ours.pressed == ["pause", "note"]


def test_what_belongs_to_another_program_is_told_and_the_rest_works(
    ours: Ours, keyboard: Keyboard, own_display: str
) -> None:
    other = X11Keys(XServer(own_display))
    other.take({"theirs": "Ctrl+Alt+T"})
    ours.keys.take({"start": "Ctrl+Alt+T", "pause": "Ctrl+Alt+P"})
    assert ours.troubles["start"].startswith("Ctrl+Alt+T belongs to another program here.")
    keyboard.press("ctrl", "alt", "p")
    ours.wait(lambda: ours.pressed == ["pause"], "the other key works")
    other.close()


def test_keys_that_are_not_wanted_any_more_are_free_for_others(
    ours: Ours, own_display: str
) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    ours.keys.take({"start": ""})
    other = Ours(X11Keys(XServer(own_display)))
    other.keys.open(other.pressed.append, other.troubles.__setitem__)
    other.keys.take({"theirs": "Ctrl+Alt+T"})
    assert other.troubles == {"theirs": ""}
    other.keys.close()


def test_a_letter_that_moves_is_followed(ours: Ours, keyboard: Keyboard) -> None:
    ours.keys.take({"start": "Ctrl+Alt+T"})
    place, other = keyboard.code("t"), keyboard.code("F12")
    keyboard.put("F12", place)
    keyboard.put("t", other)
    ours.wait(lambda: other in ours.keys._server.codes(ord("t")), "the new layout is known")
    keyboard.press("ctrl", "alt", "t")
    ours.wait(lambda: ours.pressed == ["start"], "the letter counts where it is now")


@pytest.mark.parametrize("keys", ["T", "Ctrl+", "Ctrl+Foo", "Hyper+T", "Shift+T", "++"])
def test_what_is_no_shortcut_is_told(ours: Ours, keys: str) -> None:
    ours.keys.take({"start": keys})
    assert ours.troubles["start"].startswith(f"“{keys}” cannot be a shortcut")


def test_what_is_not_on_the_keyboard_is_told(ours: Ours) -> None:
    ours.keys.take({"start": "Ctrl+Alt+Ж"})
    assert ours.troubles["start"].startswith("Ctrl+Alt+Ж is not on this keyboard.")


# ---------------------------------------------------------------------- the program
def labels(host: TrayHost) -> list[str]:
    return host.wait_for_item().labels()


def test_keys_pause_resume_and_stop_while_no_window_is_there(
    program: Program, host: TrayHost, windows: Windows, display: str
) -> None:
    program.ask("start", "--note", "Phone call about Wi-Fi")
    program.start()
    until(lambda: "Pause" in labels(host), "the menu is there")
    keyboard = Keyboard(display)
    ask_for_a_note(keyboard, "n", windows)
    keyboard.press("ctrl", "alt", "p")
    until(lambda: program.states() == ["paused"], "Ctrl+Alt+P pauses")
    keyboard.press("ctrl", "alt", "p")
    until(lambda: program.states() == ["running"], "Ctrl+Alt+P resumes")
    keyboard.press("ctrl", "alt", "s")
    until(lambda: program.states() == [], "Ctrl+Alt+S stops")
    keyboard.close()


def test_keys_changed_on_the_command_line_count_at_once(
    program: Program, host: TrayHost, windows: Windows, display: str
) -> None:
    program.ask("start")
    program.start()
    until(lambda: "Pause" in labels(host), "the menu is there")
    program.ask("preferences", "shortcut_note", "Ctrl+Alt+K")
    keyboard = Keyboard(display)
    ask_for_a_note(keyboard, "k", windows)
    keyboard.close()


def ask_for_a_note(keyboard: Keyboard, key: str, windows: Windows) -> None:
    """Press keys for a note until they are known: nothing tells from outside when they were taken.

    Pressed twice they ask for the same note; those that pause would resume, with a press that was
    on its way.
    """
    for _again in range(_PRESSES):
        keyboard.press("ctrl", "alt", key)
        with suppress(AssertionError):
            until(lambda: "Add a note" in windows.titles(), "a note is asked for", _A_PRESS_S)
            return
    raise AssertionError(f"Ctrl+Alt+{key} asks for no note")
