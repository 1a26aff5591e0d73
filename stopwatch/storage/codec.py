"""Frozen dataclasses to JSON and back, led by their type hints; the journal keeps deeds so."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Hashable
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from stopwatch.storage import texts

T = TypeVar("T")
Reader = Callable[[Any], Any]
_JSON = frozenset({str, int, float, bool, type(None)})


def dumps(value: object) -> str:
    """Return a dataclass as JSON; fields that hold their default are left out."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str) -> T:
    """Return the dataclass that `dumps` wrote. Raises Unreadable, a ValueError, for all else."""
    reader: Callable[[Any], T] = _reader(typing.cast("Hashable", kind))
    plain = texts.loads(text)
    try:
        return reader(plain)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise texts.Unreadable(f"this is no {kind.__name__}") from error


def _plain(value: object) -> object:
    if type(value) in _JSON:
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            name: _plain(held)
            for name, default in _defaults(type(value))
            if (held := getattr(value, name)) != default
        }
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


@lru_cache(maxsize=64)
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    fields = dataclasses.fields(kind)
    return tuple((field.name, field.default) for field in fields)


@lru_cache(maxsize=256)
def _reader(hint: Hashable) -> Reader:
    kind: Any = getattr(hint, "__supertype__", hint)  # NewType
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return _dataclass_reader(kind)
    origin, args = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        item = _reader(args[0])
        return lambda plain: tuple(item(one) for one in plain)
    if origin in {types.UnionType, typing.Union}:
        inner = _reader(next(arg for arg in args if arg is not type(None)))
        return lambda plain: None if plain is None else inner(plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return date.fromisoformat if kind is date else _as_is


def _dataclass_reader(kind: type[Any]) -> Reader:
    hints = typing.get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in dataclasses.fields(kind)}
    return lambda plain: kind(**{name: readers[name](held) for name, held in plain.items()})


def _as_is(plain: object) -> object:
    return plain
