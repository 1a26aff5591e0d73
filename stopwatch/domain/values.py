"""Frozen dataclasses that cost start-up time only when they are used.

To the type checker `dataclass` is the standard library's. That one compiles six methods for each
class while its module is imported; here the same methods are made when one is first called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

__all__ = ["dataclass", "make_ready"]

_Value = TypeVar("_Value")
_Method = Callable[..., object]
_MAKER = "__init__"
_LATE = (_MAKER, "__repr__", "__eq__", "__hash__")
_WAITING = "made_when_called"


def _values(*, frozen: bool, slots: bool) -> Callable[[type[_Value]], type[_Value]]:
    """Decorate a class: `@dataclass(frozen=True, slots=True)`, and no other way."""
    if not (frozen and slots):
        raise TypeError("what can be changed is a dataclass of the standard library")
    return _made


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _values


def make_ready(cls: type) -> None:
    """Have made now what the first value of a class would wait for; nothing for other classes."""
    maker = vars(cls).get(_MAKER)
    if getattr(maker, "__name__", "") == _WAITING:
        _complete(cls, [_MAKER])


def _made(cls: type[_Value]) -> type[_Value]:
    lean = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    late = tuple(name for name in _LATE if vars(cls).get(name) is None)  # what it has is its own
    for name, method in _FROZEN.items():
        setattr(lean, name, method)
    for name in late:
        setattr(lean, name, _first_call(lean, name, late))
    return lean


def _first_call(cls: type, name: str, late: tuple[str, ...]) -> _Method:
    """Return a method that gives the class those that it needs, then does what was asked."""

    def made_when_called(*given: object, **named: object) -> object:
        _complete(cls, [one for one in late if (one == _MAKER) is (name == _MAKER)])
        return getattr(cls, name)(*given, **named)

    return made_when_called


def _complete(cls: type, wanted: list[str]) -> None:
    """Give a class the methods that the standard library makes for a twin with its fields.

    Most values are made and read, and never compared or shown: what makes them comes by itself.
    """
    makes = _MAKER in wanted
    fields = [(field.name, field.type, field) for field in _fields(cls)]
    after = {name: vars(cls)[name] for name in ("__post_init__",) if name in vars(cls)}
    twin = dataclasses.make_dataclass(
        cls.__name__, fields, namespace=after, slots=True, init=makes, frozen=makes,
        repr=not makes, eq=not makes, unsafe_hash=not makes,
    )  # fmt: skip
    for name in wanted:
        setattr(cls, name, getattr(twin, name))


def _refuse(self: object, name: str, *_value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


def _state(self: object) -> list[object]:
    return [getattr(self, field.name) for field in _fields(type(self))]


def _take(self: object, state: list[object]) -> None:
    for field, value in zip(_fields(type(self)), state, strict=True):
        object.__setattr__(self, field.name, value)


def _fields(cls: type) -> tuple[dataclasses.Field[object], ...]:
    return dataclasses.fields(cls)


_FROZEN: dict[str, _Method] = {
    "__setattr__": _refuse, "__delattr__": _refuse, "__getstate__": _state, "__setstate__": _take,
}  # fmt: skip
