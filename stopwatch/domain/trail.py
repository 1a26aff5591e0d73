"""All that was ever asked of the PSA about one entry: its creation, its updates, its deletion."""

from __future__ import annotations

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.outbox import ItemKind, ItemState, OutboxItem
from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Trail:
    """The items of one entry, oldest first."""

    items: tuple[OutboxItem, ...] = ()

    @property
    def creation(self) -> OutboxItem | None:
        """The item that asks for the entry, if it was ever saved."""
        return next((one for one in self.items if one.kind is ItemKind.CREATE_ENTRY), None)

    @property
    def has_arrived(self) -> bool:
        """Whether the PSA holds the entry, or did."""
        return self.creation is not None and self.creation.has_arrived

    def since_arrival_ms(self, wall_ms: int, boot: BootMoment) -> int | None:
        """Return how long ago the entry arrived, by the clock that nobody sets if there is one."""
        creation = self.creation
        if creation is None or creation.attempt is None:
            return None
        passed = creation.window_from.passed_ms(boot) if creation.window_from else None
        return abs(wall_ms - creation.attempt.sent_at) if passed is None else passed

    @property
    def is_submitted(self) -> bool:
        """Whether the creation is asked for, be it done or not."""
        return self.creation is not None and self.creation.state is not ItemState.WITHDRAWN

    @property
    def changes(self) -> tuple[OutboxItem, ...]:
        """Updates and a deletion that are neither done nor withdrawn."""
        return tuple(
            one
            for one in self.items
            if one.kind is not ItemKind.CREATE_ENTRY and not one.is_settled
        )

    @property
    def update(self) -> OutboxItem | None:
        """The newest update that is not settled."""
        kinds = (one for one in reversed(self.changes) if one.kind is ItemKind.UPDATE_ENTRY)
        return next(kinds, None)

    @property
    def is_under_way(self) -> bool:
        """Whether a change is being sent at this moment."""
        return any(one.state is ItemState.SENDING for one in self.changes)

    @property
    def current(self) -> OutboxItem | None:
        """What is to be shown: the first thing that is not settled, else the creation."""
        waiting = (one for one in self.items if not one.is_settled)
        return next(waiting, self.creation)
