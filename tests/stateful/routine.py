"""What technicians do all day, for stories that are about something else."""

from __future__ import annotations

from stopwatch.domain.ids import EntryId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.booking import Wishes
from stopwatch.services.sync_report import SyncReport
from stopwatch.services.timing import Start
from tests.stateful.computer import Computer

HELD_MS = 11_000  # longer than what was saved is held back


def book(
    computer: Computer, target: int = 0, *, status: str | None = None, held_ms: int = HELD_MS
) -> EntryId:
    """Work half an hour on a ticket, save it, and wait until it may leave."""
    computer.timing.start(Start(computer.targets[target]))
    computer.clock.pass_ms(30 * MINUTE_MS)
    wanted = Wishes(summary="Replaced the disk.", status=status)
    entry = computer.timing.stop(None, wanted)[0]
    computer.clock.pass_ms(held_ms)
    return entry.id


def book_and_see(computer: Computer, target: int = 0) -> EntryId:
    """Work, save, send, and let a pull show what the PSA made of it."""
    key = book(computer, target)
    cycle(computer)
    computer.clock.pass_ms(16 * MINUTE_MS)
    cycle(computer)
    return key


def cycle(computer: Computer, *, flush: bool = False) -> SyncReport:
    """Sync once; `flush` as *Sync now* does, with everything pulled."""
    return computer.sync.cycle(lambda: False, flush=flush, everything=flush)


def next_in_ms(computer: Computer, report: SyncReport) -> int:
    """Return in how many milliseconds a report wants the next cycle."""
    return (report.next_at or 0) - computer.clock.now_ms()


def cycles_for(computer: Computer, span_ms: int) -> None:
    """Sync for so long as the sync thread does: whenever the last cycle said so."""
    end = computer.clock.now_ms() + span_ms
    while computer.clock.now_ms() < end:
        report = cycle(computer)
        computer.clock.pass_ms(max(1_000, next_in_ms(computer, report)))
