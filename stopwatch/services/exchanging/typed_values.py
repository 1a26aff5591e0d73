"""Values of a JSON document, each of the kind that it has to be."""

from __future__ import annotations

from collections.abc import Mapping

from stopwatch.services.exchanging.found import UnreadableError

Known = Mapping[str, object]
_MOST = 2**63 - 1


def text(known: Known, name: str) -> str:
    """Return a text, empty where there is none; what no file can hold is left out."""
    value = known.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UnreadableError(f"“{name}” is not a text.")
    return storable(value)


def storable(value: str) -> str:
    """Return a text without halves of signs."""
    return value.encode("utf-8", "replace").decode()


def number(known: Known, name: str) -> float:
    """Return a number that is finite."""
    value = known.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _MOST:
        raise UnreadableError(f"“{name}” is not a number.")
    return value


def whole_or_none(known: Known, name: str) -> int | None:
    """Return a whole number, None where there is none."""
    value = known.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _MOST:
        raise UnreadableError(f"“{name}” is not a whole number.")
    return value


def flag(known: Known, name: str) -> bool:
    """Return yes or no; yes where nothing is said."""
    value = known.get(name, True)
    if not isinstance(value, bool):
        raise UnreadableError(f"“{name}” is neither yes nor no.")
    return value


def inside(known: Known, name: str) -> Known:
    """Return the values below a name, none where there are none."""
    value = known.get(name)
    return value if isinstance(value, dict) else {}
