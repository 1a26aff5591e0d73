"""Combinations of keys as people write them, and as each kind of desktop knows them."""

from __future__ import annotations

import re

import pytest

from stopwatch.services.preferences import Preferences
from stopwatch.system.keyboard import macos, windows
from stopwatch.system.keyboard.combination import NAMED_KEYS, Held, combination


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ctrl+Alt+T", "Ctrl+Alt+T"), (" alt + ctrl + t ", "Ctrl+Alt+T"),
        ("meta+SPACE", "Meta+Space"),
        ("Shift+F9", "Shift+F9"), ("F12", "F12"), ("Ctrl++", "Ctrl++"), ("Ctrl+ä", "Ctrl+Ä"),
        ("Pause", "Pause"), ("Ctrl+Shift+pgup", "Ctrl+Shift+PgUp"),
    ],
)  # fmt: skip
def test_keys_are_read_in_any_case_and_order(typed: str, written: str) -> None:
    assert str(combination(typed)) == written
    assert combination(written) == combination(typed)


@pytest.mark.parametrize(
    "typed", ["", "T", "Shift+T", "Space", "Ctrl+", "Ctrl+Foo", "Hyper+T", "F99"]
)
def test_what_would_be_lost_to_every_other_program_is_no_shortcut(typed: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(typed)}$"):
        combination(typed)


def test_the_keys_at_first_are_known_on_every_desktop() -> None:
    preferences = Preferences()
    for name in ("start", "pause", "stop", "note"):
        keys = combination(getattr(preferences, f"shortcut_{name}"))
        assert keys.held == {Held.CTRL, Held.ALT}
        assert keys.key in macos._CODES


def test_the_codes_of_letters_on_a_mac() -> None:
    """Some of the list in Carbon's Events.h, picked from its ends and its holes."""
    known = {"A": 0, "V": 9, "B": 11, "T": 17, "6": 22, "P": 35, "L": 37, "N": 45, ".": 47}
    assert {key: macos._CODES[key] for key in known} == known


def test_every_named_key_has_a_code_on_windows() -> None:
    assert set(windows._CODES) == NAMED_KEYS
