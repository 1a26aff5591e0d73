"""One of two computers between which time is handed over."""

from __future__ import annotations

from stopwatch.domain.entry import ShownState
from stopwatch.domain.ids import EntryId, TargetId, marker_of
from stopwatch.domain.remote import RemoteEntry
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.day import Days
from stopwatch.services.entries import Entries
from stopwatch.services.exchanging.handing_over import HandingOver
from stopwatch.services.exchanging.taking_over import TakingOver
from stopwatch.services.timing import Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.storage.opening import Store
from tests.support.machine import FakeChance, FakeClock
from tests.support.units import ME, connected, ticket

READY, DRAFT = Wishes(summary="Done"), Wishes(summary="Done", draft=True)


class Side:
    """One computer with the use cases of a hand-over."""

    def __init__(self, store: Store, clock: FakeClock, drawn: int) -> None:
        self.tools = Tools(store.units, clock, FakeChance(drawn=drawn))
        with store.units.write() as unit:
            self.account = connected(unit)
            self.targets: list[TargetId] = [ticket(unit, self.account, one) for one in (1, 2)]
        booking = Booking(self.tools)
        self.entries, self.timing = Entries(self.tools, booking), Timing(self.tools, booking)
        self.days = Days(self.tools, booking, self.entries)
        self.giving, self.taking = (
            HandingOver(self.tools, booking),
            TakingOver(self.tools, booking),
        )
        self.undo = Undo(self.tools)

    def give(self) -> bytes:
        """Hand over; return the file."""
        written: list[str] = []
        self.giving.give(written.append)
        return written[0].encode()

    def states(self) -> list[ShownState]:
        """Return how its entries stand, by their times."""
        found = self.entries.of_days("2000-01-01", "2100-01-01")
        return [one.state for one in sorted(found, key=lambda it: it.entry.piece.started_at)]


def row_of(on: Side, key: EntryId, remote_id: int) -> RemoteEntry:
    """Return what the PSA tells of an entry of a computer that has arrived."""
    piece = on.entries.get(key).entry.piece
    return RemoteEntry(
        remote_id, remote_id - 6, ME, piece.started_at, piece.ended_at, piece.worked_on, 1.0, 1.0,
        "Done", "", marker_of(key), 3, 7, 5,
    )  # fmt: skip
