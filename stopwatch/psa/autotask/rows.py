"""One row of the service, read field by field: strict on types, blind to the letter case of names.

A value of a kind that nobody expects raises Unavailable: nothing may be concluded from it, least
of all that a time entry did not arrive.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from stopwatch.domain.instants import parse_rfc3339
from stopwatch.psa.autotask.answers import lowered
from stopwatch.psa.autotask.failures import strange


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
        if value is None or type(value) is int:
            return value
        try:
            whole = int(value)
        except (TypeError, ValueError, OverflowError) as error:
            raise strange() from error
        if isinstance(value, float) and whole != value:
            raise strange()
        return whole

    def decimal(self, name: str) -> float | None:
        """Return a number, or None."""
        value = self._value(name)
        try:
            return None if value is None else float(value)
        except (TypeError, ValueError) as error:
            raise strange() from error

    def text(self, name: str) -> str:
        """Return a text, empty where there is none."""
        value = self._value(name)
        return "" if value is None else str(value)

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a truth, also where it comes as 0 or 1."""
        value = self._value(name)
        return default if value is None else bool(value)

    def instant(self, name: str) -> int | None:
        """Return an instant in UTC milliseconds, or None; without a zone it is UTC."""
        text = self._value(name)
        try:
            return parse_rfc3339(text) if text else None
        except (TypeError, ValueError) as error:
            raise strange() from error

    def day(self, name: str) -> date | None:
        """Return the day of a date container, or None; its time and zone mean nothing."""
        text = self.text(name)
        try:
            return date.fromisoformat(text[:10]) if text else None
        except ValueError as error:
            raise strange() from error

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

    def _value(self, name: str) -> Any:  # noqa: ANN401 - JSON: any kind until a getter has checked
        """Return what stands under a name; folding all names for each row would cost a third."""
        if name in self._values:
            return self._values[name]
        if self._lowered is None:
            self._lowered = lowered(self._values)
        return self._lowered.get(name.lower())
