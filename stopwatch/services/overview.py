"""Everything that the panel, the tray and `status` show, read in one go so that it agrees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from stopwatch.domain.absence import Absence
from stopwatch.domain.absence_verdict import Moment, moments
from stopwatch.domain.account import Account
from stopwatch.domain.desk import Desk
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import day_start, local_date
from stopwatch.domain.stopwatch import Stopwatch, StopwatchState
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.desks import together
from stopwatch.services.elsewhere import Elsewhere, elsewhere
from stopwatch.services.pending import pending_in
from stopwatch.services.ports.storage import OutboxCounts, Unit
from stopwatch.services.sync_facts import LAST_SYNC, NEXT_TRY, OFFLINE_SINCE, TROUBLE
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of work today, for the ruler."""

    started_at: int
    ended_at: int
    is_live: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """One consistent look. Instants are UTC milliseconds; None means never.

    `zone` is the one to show them in, taken anew with every look: people travel.
    """

    now_ms: int
    zone: str
    account: Account
    desk: Desk
    tickets: Mapping[TargetId, Ticket]
    outbox: OutboxCounts
    absences: tuple[Absence, ...]
    today: tuple[Run, ...]
    last_stop_at: int | None
    last_sync_at: int | None
    offline_since: int | None
    trouble: str
    next_try_at: int | None = None
    elsewhere: Elsewhere = field(default_factory=Elsewhere)

    def ticket_of(self, watch: Stopwatch) -> Ticket | None:
        """Return the ticket of a stopwatch, if it has one."""
        return self.tickets.get(watch.target_id) if watch.target_id is not None else None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What waits for a decision: what was one absence is one, however much ran at once."""
        return moments(self.absences)

    @property
    def worked_ms(self) -> int:
        """Time worked today: the sum, so stopwatches side by side both count."""
        return sum(run.ended_at - run.started_at for run in self.today)

    @property
    def clock_ms(self) -> int:
        """Time on the clock today: the union, so no minute counts twice."""
        return covered_ms(self.today)

    @property
    def needs_you(self) -> bool:
        """Whether something is red: an entry or the sign-in needs the user, in any account."""
        here = self.outbox.needs_attention or self.account.paused_because
        return bool(here) or self.elsewhere.needs_you


class Overviews:
    """Takes the look. What is on file is read only after somebody has written something."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._filed: tuple[object, _Filed] | None = None

    def now(self) -> Overview:
        """Return how everything stands."""
        now_ms, zone = self._tools.now_ms(), self._tools.clock.zone()
        midnight = day_start(local_date(now_ms, zone), zone)
        filed = self._read(midnight)
        now = self._tools.clock.reading()
        desk = filed.desk.set_right(now.wall_ms, now.boot)
        watches = together(desk, filed.today, midnight, now_ms)
        return Overview(
            now_ms, zone, filed.account, desk, filed.tickets, filed.outbox, filed.absences,
            _runs(watches, midnight, now_ms), _last_stop(watches), filed.last_sync_at,
            filed.offline_since, filed.trouble, filed.next_try_at, filed.elsewhere,
        )  # fmt: skip

    def _read(self, midnight: int) -> _Filed:
        with self._tools.units.read() as unit:
            known = (unit.version(), midnight)
            if self._filed is None or self._filed[0] != known:
                self._filed = known, _filed(unit, midnight)
            return self._filed[1]


@dataclass(frozen=True, slots=True)
class _Filed:
    """What an overview is made of, as it is on file: without any clock."""

    account: Account
    desk: Desk
    today: tuple[Stopwatch, ...]
    tickets: Mapping[TargetId, Ticket]
    outbox: OutboxCounts
    absences: tuple[Absence, ...]
    last_sync_at: int | None
    offline_since: int | None
    trouble: str
    next_try_at: int | None
    elsewhere: Elsewhere


def _filed(unit: Unit, midnight: int) -> _Filed:
    account, *others = unit.accounts.connected() or (unit.accounts.current(),)
    desk = unit.timekeeping.desk(account.id)
    targets = [one.target_id for one in desk.stopwatches if one.target_id is not None]
    return _Filed(
        account,
        desk,
        unit.timekeeping.since(account.id, midnight),
        unit.tickets.many(targets),
        unit.outbox.counts(account.id),
        pending_in(unit),
        _instant(unit, account, LAST_SYNC),
        _instant(unit, account, OFFLINE_SINCE),
        unit.facts.text(account.id, TROUBLE) or "",
        _instant(unit, account, NEXT_TRY),
        elsewhere(unit, others),
    )


def covered_ms(runs: Sequence[Run]) -> int:
    """Return how long at least one of the runs lasted."""
    covered, reach = 0, 0
    for run in sorted(runs, key=lambda one: one.started_at):
        covered += max(0, run.ended_at - max(run.started_at, reach))
        reach = max(reach, run.ended_at)
    return covered


def _runs(watches: Sequence[Stopwatch], from_ms: int, now_ms: int) -> tuple[Run, ...]:
    runs = [
        Run(max(segment.started_at, from_ms), segment.ended_at or now_ms, segment.ended_at is None)
        for watch in watches
        if watch.state is not StopwatchState.DISCARDED
        for segment in watch.segments
        if (segment.ended_at is None or segment.ended_at > from_ms)
    ]
    return tuple(
        sorted(
            (run for run in runs if run.ended_at >= run.started_at), key=lambda run: run.started_at
        )
    )


def _last_stop(watches: Sequence[Stopwatch]) -> int | None:
    ends = [watch.last.ended_at for watch in watches if watch.last.ended_at is not None]
    return max(ends, default=None)


def _instant(unit: Unit, account: Account, name: str) -> int | None:
    text = unit.facts.text(account.id, name)
    return int(text) if text else None
