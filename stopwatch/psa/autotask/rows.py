"""One row of the service, read field by field: strict on types, blind to the letter case of names.

A value of a kind that nobody expects raises Unavailable: nothing may be concluded from it, least
of all that a time entry did not arrive.
"""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Any, TypeGuard

from stopwatch.domain.instants import parse_rfc3339
from stopwatch.psa.autotask.answers import lowered
from stopwatch.psa.autotask.failures import strange
from stopwatch.psa.autotask.plain import plain

NAME_MOST = 1_000  # characters; the service's own names end at 255
_LARGEST = 2**63 - 1  # what a database holds, here and there
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_TRUTHS = {"true": True, "1": True, "false": False, "0": False}
# Databases write "never" as the first or the last day they know; no clock shows such a time.
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2200, 1, 1)
_FIRST_MS, _LAST_MS = -2_208_988_800_000, 7_258_118_400_000  # the same days


class Row:
    """A row with typed access. Names are the service's, in any letter case."""

    __slots__ = ("_lowered", "_values")

    def __init__(self, values: object) -> None:
        if not isinstance(values, dict):
            raise strange()
        self._values: dict[str, Any] = values
        self._lowered: dict[str, Any] | None = None

    def key(self, name: str) -> int:
        """Return a whole number that must be there."""
        value = self.number(name)
        if value is None:
            raise strange()
        return value

    def number(self, name: str) -> int | None:
        """Return a whole number, also where it comes as text, or None."""
        value = self._value(name)
        if value is None:
            return None
        if isinstance(value, str):
            value = int(value) if _WHOLE.fullmatch(value) else None
        elif isinstance(value, float) and value.is_integer():
            value = int(value)
        if type(value) is not int or abs(value) > _LARGEST:
            raise strange()
        return value

    def decimal(self, name: str) -> float | None:
        """Return a finite number, or None."""
        value = self._value(name)
        if value is None:
            return None
        try:
            number = float(value) if _is_plain(value) else math.nan
        except (ValueError, OverflowError) as error:
            raise strange() from error
        if not abs(number) <= _LARGEST:  # also true of what is no number at all
            raise strange()
        return number

    def text(self, name: str, most: int = NAME_MOST) -> str:
        """Return a text of at most so many characters, empty where there is none.

        Longer ones are cut: the service has limits of its own, so whoever sends more is broken,
        and neither disk nor screen is there to hold it.
        """
        value = self._value(name)
        if value is None:
            return ""
        if not _is_plain(value):
            raise strange()
        return plain(str(value)[:most])

    def trimmed(self, name: str) -> str:
        """Return a text without the spaces around it, which a number shows to nobody."""
        return self.text(name).strip()

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a truth, also where it comes as 0 or 1 or as text."""
        value = self._value(name)
        if value is None:
            return default
        if isinstance(value, list | dict) or (told := _TRUTHS.get(str(value).lower())) is None:
            raise strange()
        return told

    def instant(self, name: str) -> int | None:
        """Return an instant in UTC milliseconds, or None; without a zone it is UTC."""
        text = self._value(name)
        if text is None or text == "":
            return None
        if not isinstance(text, str):
            raise strange()
        try:
            told = parse_rfc3339(text)
        except (ValueError, OverflowError) as error:
            raise strange() from error
        return told if _FIRST_MS <= told <= _LAST_MS else None

    def day(self, name: str) -> date | None:
        """Return the day of a date container, or None; its time and zone mean nothing."""
        text = self.text(name)
        try:
            told = date.fromisoformat(text[:10]) if text else None
        except ValueError as error:
            raise strange() from error
        return told if told and _FIRST_DAY <= told <= _LAST_DAY else None

    def rows(self, name: str) -> list[Row]:
        """Return the rows of a list that must be there."""
        found = self._value(name)
        if not isinstance(found, list):
            raise strange()
        return [Row(values) for values in found]

    def row(self, name: str) -> Row | None:
        """Return a row inside this one, or None."""
        values = self._value(name)
        return None if values is None else Row(values)

    def holds(self, name: str) -> bool:
        """Whether the name is there with something else than null."""
        return self._value(name) is not None

    def says(self, name: str) -> bool:
        """Whether the name is there at all, be it with null."""
        return name.lower() in lowered(self._values)

    def _value(self, name: str) -> object:
        """Return what stands under a name; folding all names for each row would cost a third."""
        if name in self._values:
            return self._values[name]
        if self._lowered is None:
            self._lowered = lowered(self._values)
        return self._lowered.get(name.lower())


def _is_plain(value: object) -> TypeGuard[str | int | float]:
    """Whether it is a text or a number; JSON's truths are numbers only to Python."""
    return isinstance(value, str | int | float) and not isinstance(value, bool)
