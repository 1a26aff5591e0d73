"""What is made when it is looked at: of two hundred tickets found, a screen shows eleven."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar, overload

from stopwatch.domain.overriding import override

_Value = TypeVar("_Value")


class Late(Sequence[_Value]):
    """Values by their makers; each is made once, when it is first asked for."""

    def __init__(self, makers: Iterable[Callable[[], _Value]]) -> None:
        self._makers = tuple(makers)
        self._made: dict[int, _Value] = {}

    @override
    def __len__(self) -> int:
        return len(self._makers)

    @overload
    def __getitem__(self, place: int) -> _Value: ...

    @overload
    def __getitem__(self, place: slice) -> Late[_Value]: ...

    @override
    def __getitem__(self, place: int | slice) -> _Value | Late[_Value]:
        if isinstance(place, slice):
            return Late(self._makers[place])
        at = range(len(self._makers))[place]  # counted from the front, and IndexError behind it
        if at not in self._made:
            self._made[at] = self._makers[at]()
        return self._made[at]
