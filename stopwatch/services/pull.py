"""Pull: tickets, the names around them and what colleagues booked: first whole, then what changed.

Pages are parsed outside any transaction and written politely, so that a click of the user never
waits for more than some twenty rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import (
    ChangeLink,
    Company,
    Contact,
    Contract,
    ExcludedRole,
    PickValue,
    Record,
    Resource,
    Role,
    RoleHolding,
    WorkType,
)
from stopwatch.domain.errors import Rejected, Unavailable
from stopwatch.domain.events import PullProgressed, TicketsChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.ticket import Ticket, TicketFacts, TicketName
from stopwatch.domain.values import dataclass
from stopwatch.services.attaching import attach_typed, unknown_names
from stopwatch.services.audit import BACK_MS, Audit
from stopwatch.services.booking import Booking
from stopwatch.services.portions import keep
from stopwatch.services.ports.psa import Psa
from stopwatch.services.preferences import preferences_in
from stopwatch.services.refusals import Refusals
from stopwatch.services.target_pull import TASKS, TASKS_EVERY_MS, TargetPull
from stopwatch.services.tools import Tools

TICKETS_EVERY_MS = 10 * MINUTE_MS
ENTRIES_EVERY_MS = 15 * MINUTE_MS
COLLEAGUES_EVERY_MS = HOUR_MS
BESIDE_EVERY_MS = 30 * MINUTE_MS
CATALOG_EVERY_MS = DAY_MS
FRESH_FOR_PICKER_MS = MINUTE_MS
_SOON_MS = MINUTE_MS
_FAILURES_AT_MOST = 10
_OVERLAP_MS = 2 * MINUTE_MS
_COLLEAGUES_OVERLAP_MS = 10 * MINUTE_MS  # a row that comes twice costs nothing
_CATALOG: tuple[type[Record], ...] = (
    PickValue,
    Company,
    Contact,
    Role,
    RoleHolding,
    ExcludedRole,
    WorkType,
    Contract,
    Resource,
)
_REFUSED = "pulled.catalog.refused"
TICKETS, ENTRIES, CATALOG, CURSOR = "pulled.tickets", "pulled.entries", "pulled.catalog", "cursor"
COLLEAGUES, _COLLEAGUES_CURSOR = "pulled.colleagues", "cursor.colleagues"


@dataclass(frozen=True, slots=True)
class Pace:
    """How often tickets, own entries, those of colleagues, and tasks are pulled; None: never.

    All tasks and the kinds of internal time come along with the names around tickets anyway.
    """

    tickets_ms: int = TICKETS_EVERY_MS
    entries_ms: int = ENTRIES_EVERY_MS
    colleagues_ms: int | None = COLLEAGUES_EVERY_MS
    tasks_ms: int | None = TASKS_EVERY_MS


IN_USE = Pace()
BESIDE = Pace(BESIDE_EVERY_MS, BESIDE_EVERY_MS, None, None)  # for an account that nobody looks at


@dataclass(frozen=True, slots=True)
class Due:
    """When each part was pulled last; None means never. `away`: what did not get through then."""

    tickets_at: int | None
    entries_at: int | None
    catalog_at: int | None
    colleagues_at: int | None = None
    tasks_at: int | None = None
    away: frozenset[str] = frozenset()

    def next_at(self, pace: Pace = IN_USE) -> int:
        """Return when the next part is due; colleagues' time and tasks come along with it.

        Unless they did not get through the last time: these are asked for again at their own.
        """
        courtesies = (
            self.next_tasks_at(pace) if TASKS in self.away else None,
            self.next_colleagues_at(pace) if COLLEAGUES in self.away else None,
        )
        return min(
            (self.tickets_at or 0) + pace.tickets_ms,
            (self.entries_at or 0) + pace.entries_ms,
            self.next_catalog_at,
            *(at_ms for at_ms in courtesies if at_ms is not None),
        )

    @property
    def next_catalog_at(self) -> int:
        """When the names around tickets are due."""
        return (self.catalog_at or 0) + CATALOG_EVERY_MS

    def next_colleagues_at(self, pace: Pace) -> int | None:
        """Return when the time of colleagues is due; None for never."""
        every_ms = pace.colleagues_ms
        return (self.colleagues_at or 0) + every_ms if every_ms is not None else None

    def next_tasks_at(self, pace: Pace) -> int | None:
        """Return when tasks with activity since are due; None for never."""
        return (self.tasks_at or 0) + pace.tasks_ms if pace.tasks_ms is not None else None


class Pull:
    """Brings the PSA's words into the cache. Raises what the port's reads raise."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._booking = Booking(tools)
        self._audit = Audit(tools)
        self._targets = TargetPull(tools)
        self._failures = Counter[tuple[AccountId, str]]()

    def due(self, account_id: AccountId) -> Due:
        """Return when each part was pulled last.

        Times that lie ahead are forgotten: the clock was set back since, and nothing must wait
        for them.
        """
        now_ms, names = self._tools.now_ms(), (TICKETS, ENTRIES, CATALOG, COLLEAGUES, TASKS)
        with self._tools.units.read() as unit:
            texts = [unit.facts.text(account_id, name) for name in names]
        times = (int(text) if text else None for text in texts)
        tickets_at, entries_at, catalog_at, colleagues_at, tasks_at = (
            None if at_ms is None or at_ms > now_ms else at_ms for at_ms in times
        )
        away = frozenset(name for account, name in self._failures if account == account_id)
        return Due(tickets_at, entries_at, catalog_at, colleagues_at, tasks_at, away)

    def run(
        self, psa: Psa, account: Account, stop: Callable[[], bool], *, everything: bool = False,
        pace: Pace = IN_USE,
    ) -> None:  # fmt: skip
        """Pull whatever is due, or everything; raises PullStopped when told to end.

        A part that the PSA refuses does not keep the others away, and is asked for again when it is
        due again; the refusal is raised at the end.
        """
        now_ms = self._tools.now_ms()
        due = self.due(account.id)
        refusals = Refusals()
        is_whole = everything or now_ms >= due.next_catalog_at
        if is_whole:
            with refusals.collected():
                self.catalog(psa, account, stop, due.catalog_at)
        if everything or now_ms >= (due.tickets_at or 0) + pace.tickets_ms:
            with refusals.collected(partial(self._pulled, account.id, TICKETS, now_ms)):
                self.tickets(psa, account, stop)
        if everything or now_ms >= (due.entries_at or 0) + pace.entries_ms:
            with refusals.collected(partial(self._pulled, account.id, ENTRIES, now_ms)):
                self.own_entries(psa, account)
        tasks_at = due.next_tasks_at(pace)
        if is_whole or due.tasks_at is None:  # an older version, or one that was stopped
            with self._as_a_courtesy(account.id, TASKS, TASKS_EVERY_MS):
                self._targets.whole(psa, account, stop)
        elif tasks_at is not None and now_ms >= tasks_at:
            with self._as_a_courtesy(account.id, TASKS, TASKS_EVERY_MS):
                self._targets.changed(psa, account, stop)
        colleagues_at = due.next_colleagues_at(pace)
        if colleagues_at is not None and (everything or now_ms >= colleagues_at):
            with self._as_a_courtesy(account.id, COLLEAGUES, COLLEAGUES_EVERY_MS):
                self.colleagues(psa, account, stop)
        refusals.raise_first()

    def catalog(
        self, psa: Psa, account: Account, stop: Callable[[], bool], since: int | None
    ) -> None:
        """Pull companies, contacts, contracts, roles, work types and pick lists.

        A kind that the PSA refuses to show is asked for again with the next pull, and then whole.
        """
        begun_at = self._tools.now_ms()
        with self._tools.units.read() as unit:
            missing = (unit.facts.text(account.id, _REFUSED) or "").split()
        refusals, refused = Refusals(), list[str]()
        for kind in _CATALOG:
            is_known = since is not None and kind.__name__ not in missing
            with refusals.collected(partial(refused.append, kind.__name__)):
                for page in psa.catalog(kind, since - _OVERLAP_MS if since and is_known else None):
                    self._keep(account.id, page, stop)
        self._change_links(psa, account, stop)
        self._pulled(account.id, _REFUSED, " ".join(refused))
        self._pulled(account.id, CATALOG, begun_at)
        refusals.raise_first()

    def _change_links(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> None:
        """Pull what links change requests; a tenant without them may know no such thing."""
        with suppress(Rejected):
            pages = psa.catalog(ChangeLink, None)
            links = [one for page in pages for one in page if isinstance(one, ChangeLink)]
            self._keep(account.id, links, stop)
            with self._tools.units.write_politely() as unit:
                unit.catalog.keep_only(account.id, ChangeLink, [link.id for link in links])

    def tickets(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> int:
        """Pull tickets changed since the last finished sweep; return how many came."""
        with self._tools.units.read() as unit:
            cursor = unit.facts.text(account.id, CURSOR)
            completed_days = preferences_in(unit).completed_days
        since, begun_at = (int(cursor) if cursor else None), self._tools.now_ms()
        completed_since = begun_at - completed_days * DAY_MS
        expected = psa.count_tickets(None, completed_since) if since is None else 0
        fetched, newest, horizon = 0, 0, None
        for page in psa.tickets(since, completed_since):
            horizon = horizon or psa.answered_at
            self._store(account.id, page, stop)
            fetched += len(page)
            newest = max(newest, *(facts.last_activity_at for facts in page))
            if expected:
                self._progress(fetched, expected)
        self._ask_for_typed(psa, account)
        # What changes while the sweep goes on may lie on a page that has passed already.
        self._finish(account, min(newest, horizon or newest), begun_at)
        return fetched

    def own_entries(self, psa: Psa, account: Account) -> None:
        """Pull the technician's entries of the last 14 days, whoever entered them."""
        begun_at = self._tools.now_ms()
        entries = psa.entries_changed_since(account.resource_id, begun_at - BACK_MS)
        self._audit.own_entries(psa, account, entries)
        self._pulled(account.id, ENTRIES, begun_at)

    def colleagues(self, psa: Psa, account: Account, stop: Callable[[], bool]) -> int:
        """Pull what colleagues booked since the last time, or in 14 days; return how much came."""
        begun_at = self._tools.now_ms()
        # The PSA's clock says when a row was modified, and ours may be ahead of it.
        there_ms = min(begun_at, psa.answered_at or begun_at)
        with self._tools.units.read() as unit:
            cursor = unit.facts.text(account.id, _COLLEAGUES_CURSOR)
        since = int(cursor) - _COLLEAGUES_OVERLAP_MS if cursor else there_ms - BACK_MS
        found = psa.colleagues_since(account.resource_id, since)
        keep(
            self._tools.units, found, lambda unit, rows: unit.colleagues.put(account.id, rows), stop
        )
        with self._tools.units.write() as unit:
            unit.facts.put_text(account.id, _COLLEAGUES_CURSOR, str(there_ms))
            unit.facts.put_text(account.id, COLLEAGUES, str(begun_at))
            if found:
                unit.publish(TicketsChanged())
        return len(found)

    def one_ticket(self, psa: Psa, account: Account, name: TicketName) -> Ticket | None:
        """Ask the PSA for one ticket or task and keep it; None if it has none by that name."""
        facts = psa.find_ticket(name) or _task(psa, name)
        if facts is None:
            return None
        with self._tools.units.write() as unit:
            unit.tickets.upsert(account.id, (facts,))
            return unit.tickets.at(account.id, facts.place)

    # ------------------------------------------------------------------ private
    @contextmanager
    def _as_a_courtesy(self, account_id: AccountId, name: str, every_ms: int) -> Iterator[None]:
        """Pull a part. What keeps it away is no trouble.

        No entry of the technician's waits for it, and whether the PSA is away altogether the next
        pull of tickets tells. What was refused is asked for when it is due again, what did not get
        through soon, and then ever later.
        """
        key, now_ms = (account_id, name), self._tools.now_ms()
        try:
            yield
        except Rejected:
            self._pulled(account_id, name, now_ms)
        except Unavailable as away:
            again_at = now_ms + min(every_ms, _SOON_MS * 2 ** self._failures[key])
            self._failures[key] = min(self._failures[key] + 1, _FAILURES_AT_MOST)
            again_at = max(again_at, away.retry_at or 0)
            self._pulled(account_id, name, min(again_at - every_ms, now_ms))
        else:
            del self._failures[key]

    def _ask_for_typed(self, psa: Psa, account: Account) -> None:
        """Ask for tickets that were typed offline and that no sweep brings, being too old."""
        with self._tools.units.read() as unit:
            names = unknown_names(unit, account)
        for name in names:
            self.one_ticket(psa, account, name)

    def _keep(
        self, account_id: AccountId, page: Sequence[Record], stop: Callable[[], bool]
    ) -> None:
        keep(
            self._tools.units, page, lambda unit, rows: unit.catalog.upsert(account_id, rows), stop
        )

    def _store(
        self, account_id: AccountId, page: Sequence[TicketFacts], stop: Callable[[], bool]
    ) -> None:
        keep(
            self._tools.units, page, lambda unit, rows: unit.tickets.upsert(account_id, rows), stop
        )

    def _progress(self, fetched: int, expected: int) -> None:
        with self._tools.units.write_politely() as unit:
            unit.publish(PullProgressed(fetched, max(expected, fetched)))

    def _finish(self, account: Account, newest: int, begun_at: int) -> None:
        with self._tools.units.write() as unit:
            if newest:
                unit.facts.put_text(account.id, CURSOR, str(newest - _OVERLAP_MS))
            unit.facts.put_text(account.id, TICKETS, str(begun_at))
            attach_typed(unit, account, self._booking)
            unit.publish(TicketsChanged())

    def _pulled(self, account_id: AccountId, name: str, told: int | str) -> None:
        with self._tools.units.write() as unit:
            unit.facts.put_text(account_id, name, str(told))


def _task(psa: Psa, name: TicketName) -> TicketFacts | None:
    """Return the task by that number: a tenant that shows no tasks has none."""
    with suppress(Rejected):
        return psa.find_task(name.number) if name.number is not None else None
    return None
