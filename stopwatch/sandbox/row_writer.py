"""Rows of a page as JSON text.

Most fields of a ticket are null: their text is the same in every row, so only what has a value
is written per row. Measured on a page of 500 tickets, this takes a third of what encoding
complete rows takes.
"""

from __future__ import annotations

from json.encoder import encode_basestring

from stopwatch.sandbox.calls import compact
from stopwatch.sandbox.metadata import Entity
from stopwatch.sandbox.records import Json, Row
from stopwatch.sandbox.switches import Switches


class RowWriter:
    """Writes the rows of one entity, all columns or some of them."""

    def __init__(
        self, entity: Entity, switches: Switches, columns: tuple[str, ...] | None = None
    ) -> None:
        names = tuple(entity.blank) if columns is None else columns
        self._suffixes = dict.fromkeys(entity.times, switches.date_suffix)
        self._places = {name: (n, f'"{name}":') for n, name in enumerate(names)}
        self._blank = [f'"{name}":{compact(entity.blank[name])}' for name in names]

    def written(self, row: Row) -> str:
        """Return one row as an object."""
        parts = self._blank.copy()
        for name, value in row.items():
            found = self._places.get(name)
            if found is not None:
                parts[found[0]] = found[1] + self._value(name, value)
        return "{" + ",".join(parts) + "}"

    def _value(self, name: str, value: Json) -> str:
        if isinstance(value, str):
            return encode_basestring(value + self._suffixes.get(name, ""))
        return compact(value) if type(value) is not int else str(value)
