"""Combinations of keys as people write them, like Ctrl+Alt+T."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from stopwatch.domain.overriding import override
from stopwatch.domain.values import dataclass


class Held(StrEnum):
    """A key that is held down while another one is pressed, as it is written."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


NAMED_KEYS: Final = frozenset({
    "Space", "Tab", "Return", "Enter", "Esc", "Home", "End", "PgUp", "PgDown", "Left", "Up",
    "Right", "Down", "Ins", "Del", "Backspace", "Pause", "Print", "Menu",
    *(f"F{number}" for number in range(1, 25)),
})  # fmt: skip
_ALONE: Final = {"Pause", "Print", *(f"F{number}" for number in range(1, 25))}
_HELD: Final = {one.value.casefold(): one for one in Held}
_NAMED: Final = {name.casefold(): name for name in NAMED_KEYS}


@dataclass(frozen=True, slots=True)
class Combination:
    """What is held, and the key: one character in upper case, or a name of `NAMED_KEYS`."""

    held: frozenset[Held]
    key: str

    @override
    def __str__(self) -> str:
        return "+".join([*(one.value for one in Held if one in self.held), self.key])


def combination(text: str) -> Combination:
    """Return what a text like `Ctrl+Alt+T` means; ValueError if it means no keys.

    Without something held a letter would be lost to every other program.
    """
    *held, key = [part.strip() for part in text.replace("++", "+Plus").split("+")]
    found = frozenset(_HELD[one.casefold()] for one in held if one.casefold() in _HELD)
    if len(found) != len(held):
        raise ValueError(text)
    name = "+" if key == "Plus" else _NAMED.get(key.casefold(), key.upper())
    if len(name) != 1 and name not in NAMED_KEYS:
        raise ValueError(text)
    if not found - {Held.SHIFT} and name not in _ALONE:
        raise ValueError(text)
    return Combination(found, name)
