"""Which found tickets stand together: what hangs under one problem, where the best of it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stopwatch.domain.ids import TargetId
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Gathered:
    """A ticket and what was found under it; where it was not found itself, it is no hit."""

    head: TargetId
    under: tuple[TargetId, ...] = ()


def gathered(found: Iterable[TargetId], over: Mapping[TargetId, TargetId]) -> tuple[Gathered, ...]:
    """Return found tickets, the best first, those under one problem together.

    `over` names the problem of each ticket that hangs under one; a problem may name itself.
    """
    groups: dict[TargetId, list[TargetId]] = {}
    for key in found:
        head = over.get(key, key)
        below = groups.setdefault(head, [])
        if key != head:
            below.append(key)
    return tuple(Gathered(head, tuple(below)) for head, below in groups.items())
