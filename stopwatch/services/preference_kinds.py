"""Kinds of values that a preference may take: what is allowed, and how it is typed and shown.

Values are what JSON can hold, or members of an enum that compare equal to that. Every kind has
`allowed`, the values in words; `checked`, a stored or chosen value in the preference's own type;
`read`, what somebody typed as a value; `told`, a value as somebody would type it. What is no value
is a ValueError.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from stopwatch.domain.values import dataclass

_YES_OR_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class YesNo:
    """A thing that is done or not."""

    @property
    def allowed(self) -> str:
        """Both words."""
        return "yes or no"

    def checked(self, value: object) -> object:
        """Only the two truth values."""
        if value is True or value is False:
            return value
        raise ValueError(value)

    def read(self, typed: str) -> object:
        """Take also true, false, on and off."""
        word = typed.strip().casefold()
        if word not in _YES_OR_NO:
            raise ValueError(typed)
        return _YES_OR_NO[word]

    def told(self, value: object) -> str:
        """Say yes or no."""
        return "yes" if value else "no"


@dataclass(frozen=True, slots=True)
class Whole:
    """A number, in words as in `{count} seconds`; where `off` is given, 0 means that."""

    most: int
    words: str
    least: int = 0
    off: str = ""

    @property
    def allowed(self) -> str:
        """The range with its unit."""
        off = f"; 0 means {self.off}" if self.off else ""
        return f"{self.least} to {self.words.format(count=self.most)}{off}"

    def checked(self, value: object) -> object:
        """Only whole numbers within the range."""
        if type(value) is not int or not self.least <= value <= self.most:
            raise ValueError(value)
        return value

    def read(self, typed: str) -> object:
        """Take the digits."""
        return self.checked(int(typed))

    def told(self, value: object) -> str:
        """Say the digits."""
        return str(value)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some words, each with a label for the window; the words may be members of an enum."""

    choices: Mapping[str, str]

    @property
    def allowed(self) -> str:
        """All words."""
        words = [str(word) for word in self.choices]
        return f"{', '.join(words[:-1])} or {words[-1]}"

    def checked(self, value: object) -> object:
        """Return the word as the table has it, which may be the member of an enum."""
        for word in self.choices:
            if word == value:
                return word
        raise ValueError(value)

    def read(self, typed: str) -> object:
        """Take a word in any case."""
        return self.checked(typed.strip().casefold())

    def told(self, value: object) -> str:
        """Say the word."""
        return str(value)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day, kept as 08:00."""

    @property
    def allowed(self) -> str:
        """How it is written."""
        return "a time of day like 08:00"

    def checked(self, value: object) -> object:
        """Only the written form with two digits each."""
        found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            raise ValueError(value)
        return f"{int(found[1]):02}:{found[2]}"

    def read(self, typed: str) -> object:
        """Take one digit for the hour too."""
        return self.checked(typed.strip())

    def told(self, value: object) -> str:
        """Say it as it is kept."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Keys:
    """A combination of keys as Qt writes it portably, like Ctrl+Alt+T; empty for none."""

    @property
    def allowed(self) -> str:
        """How it is written."""
        return "keys like Ctrl+Alt+T, or “none”"

    def checked(self, value: object) -> object:
        """Any short text on one line."""
        if not isinstance(value, str) or len(value) > 60 or not value.isprintable():
            raise ValueError(value)
        return value

    def read(self, typed: str) -> object:
        """Take the word none for no keys."""
        word = typed.strip()
        return "" if word.casefold() == "none" else self.checked(word)

    def told(self, value: object) -> str:
        """Say none for no keys."""
        return str(value) or "none"


Kind = YesNo | Whole | OneOf | ClockTime | Keys
