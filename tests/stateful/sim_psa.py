"""A PSA with bad manners: late commits, lost and doubled requests, lag, rounding, other people.

It is the fake that keeps the contract of the real adapter, with faults drawn from a seed on top.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from typing_extensions import override

from stopwatch.domain.delivery import Accepted, Outcome
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import EntryBody, EntryUpdate, RemoteEntry
from stopwatch.domain.ticket import STATUS_COMPLETE, STATUS_NEW, TicketFacts
from tests.stateful.faults import FAULTS, Fault
from tests.support.fake_psa import FakePsa, T
from tests.support.machine import FakeClock
from tests.support.units import facts

COLLEAGUE = 77
_NEVER_HANG = frozenset({TicketType.PROBLEM, TicketType.CHANGE_REQUEST})
_COLLEAGUES = "seen by a colleague"
_SLOWEST_PAGE_MS = 3 * MINUTE_MS
_LONGEST_LAG_MS = 120 * SECOND_MS


@dataclass
class ServerClock(FakeClock):
    """The PSA's own clock: nobody sets it, whatever happens to the technician's."""

    behind: FakeClock = field(default_factory=FakeClock)

    @override
    def pass_ms(self, span_ms: int) -> None:
        self.behind.pass_ms(span_ms)

    @override
    def now_ms(self) -> int:
        return self.behind.true_ms


@dataclass
class SimPsa(FakePsa):
    """Faults happen with `trouble` (0 to 1) a request; 0 is a good day."""

    dice: random.Random = field(default_factory=random.Random)
    page_size: int = 2
    trouble: float = 0.0
    lag_ms: int = 0
    rounds_to: float = 0.0
    splits: bool = False
    counted: Counter[str] = field(default_factory=Counter)
    due: list[tuple[int, Callable[[], Outcome]]] = field(default_factory=list)
    born: dict[int, int] = field(default_factory=dict)
    foreign: set[int] = field(default_factory=set)
    parts: set[int] = field(default_factory=set)
    """Second halves of entries that this PSA has split."""
    excused: set[str] = field(default_factory=set)
    """Markers that may stand twice for a while: committed later than any window, or sent twice by
    a middlebox."""
    lost_edits: set[str] = field(default_factory=set)
    """What a colleague wrote, and we wrote over or deleted."""
    numbered_elsewhere: dict[int, str] = field(default_factory=dict)
    """Which numbers colleagues gave contracts since we last did, by contract."""
    numbered_between: set[int] = field(default_factory=set)
    """Those of which that came between our look and our write."""
    numbers_committed: list[int] = field(default_factory=list)
    """The contracts that got a number of ours, in their order."""
    numbered_late: set[int] = field(default_factory=set)
    """Contracts of which a number was committed so late that a newer one may have come before."""
    hung_elsewhere: dict[int, int | None] = field(default_factory=dict)
    """Where colleagues hung tickets since we last hung them, by ticket."""
    on_request: Callable[[], None] = lambda: None
    forced: Fault | None = None
    """What comes of every write while it is set."""

    # ------------------------------------------------------------------ what time brings
    def settle_due(self) -> None:
        """Commit late what is due by now."""
        now_ms = self.clock.now_ms()
        ripe = [one for one in self.due if one[0] <= now_ms]
        self.due = [one for one in self.due if one[0] > now_ms]
        for at_ms, deed in ripe:
            known, written = set(self.held_entries), len(self.numbers_committed)
            deed()
            self.numbered_late |= set(self.numbers_committed[written:])
            self.born |= dict.fromkeys(self.held_entries.keys() - known, at_ms)

    def draw_manners(self) -> None:
        """Choose how this PSA behaves from now on."""
        self.lag_ms = self.dice.choice([0, 0, self.dice.randrange(_LONGEST_LAG_MS)])
        self.rounds_to = self.dice.choice([0.0, 0.0, 0.01, 0.25])
        self.splits = self.dice.random() < 0.1
        self.between_pages = self._shift if self.dice.random() < 0.3 else lambda: None

    def doubled(self) -> set[str]:
        """Return what stands there more than once and must not."""
        return {mark for mark, count in self.marks().items() if count > 1}

    def unknown_ids(self) -> set[int]:
        """Return ids that were asked for and are no PSA's: of problems made on a computer."""
        asked: set[object] = {one.ticket_remote_id for one in self.creates}
        for _what, ticket_id, wish in self.ticket_writes:
            asked.add(ticket_id)
            asked |= set(wish.values()) if isinstance(wish, dict) else {wish}
        return {one for one in asked if isinstance(one, int) and one < 0}

    def marks(self) -> Counter[str]:
        """Return the markers of rows (halves of splits left out) and problems, and the links."""
        rows = self.held_entries.values()
        links = self.held_links.values()
        found = Counter(row.marker for row in rows if row.id not in self.parts)
        found.update(one.external_id for one in self.held_tickets.values())
        found.update(f"{one.change_remote_id} for {one.ticket_remote_id}" for one in links)
        del found[""]
        return found

    # ------------------------------------------------------------------ other people
    def book_elsewhere(self, resource_id: int) -> None:
        """Let the technician book something in the PSA's own window: nobody may delete that."""
        held = list(self.held_entries.values())
        model = self.dice.choice(held) if held else None
        if model is not None:
            row = replace(
                model, id=self.next_id, marker="", creator_id=resource_id,
                modified_by=resource_id, started_at=(model.started_at or 0) + 1,
            )  # fmt: skip
            self.next_id += 1
            self.held_entries[row.id] = row
            self.foreign.add(row.id)

    def edit_elsewhere(self) -> int | None:
        """Let a colleague change the summary of something; return what."""
        held = [key for key in self.held_entries if key not in self.posted_ids]
        if not held:
            return None
        key = self.dice.choice(held)
        fields = replace(self.held_entries[key].fields, summary=f"{_COLLEAGUES} {self.requests}")
        self.alter(key, fields, COLLEAGUE)
        return key

    def delete_elsewhere(self) -> int | None:
        """Let a colleague delete something; return what."""
        held = [key for key in self.held_entries if key not in self.posted_ids | self.foreign]
        if not held:
            return None
        key = self.dice.choice(held)
        del self.held_entries[key]
        return key

    def rehang_elsewhere(self) -> None:
        """Let a colleague hang some ticket under a problem, or take it off."""
        held = self.held_tickets.values()
        problems = [one.remote_id for one in held if one.ticket_type == TicketType.PROBLEM]
        others = [one for one in held if _may_hang(one)]
        if others:
            self.hang_elsewhere(self.dice.choice(others), self.dice.choice([*problems, None]))

    def hang_elsewhere(self, one: TicketFacts, under: int | None) -> None:
        """Let a colleague hang a ticket under a problem, or take it off."""
        self.hold(replace(one, problem_remote_id=under, last_activity_at=self.clock.now_ms()))
        self.hung_elsewhere[one.remote_id] = under

    def number_elsewhere(self, contract_id: int, number: str) -> None:
        """Let a colleague give a contract another number."""
        held = self.contract(contract_id)
        if held is not None and held.purchase_order != number:
            self.put_contract(replace(held, purchase_order=number))
            self.numbered_elsewhere[contract_id] = number

    def complete_elsewhere(self) -> None:
        """Let a colleague complete a ticket, or reopen it."""
        one = self.dice.choice(list(self.held_tickets.values()))
        status = STATUS_NEW if one.status == STATUS_COMPLETE else STATUS_COMPLETE
        self._set_status(one.remote_id, status)

    def open_elsewhere(self) -> None:
        """Let a customer open a ticket, and somebody rename another."""
        new = max(self.held_tickets) + 1
        self.hold(replace(facts(new, f"Opened {new}"), last_activity_at=self.clock.now_ms()))
        self.rename_elsewhere()

    def rename_elsewhere(self) -> None:
        """Let somebody give a ticket another title."""
        held = [one for one in self.held_tickets.values() if one.status != STATUS_COMPLETE]
        if held:
            one, now_ms = self.dice.choice(held), self.clock.now_ms()
            self.hold(replace(one, title=f"Renamed {self.requests}", last_activity_at=now_ms))

    def post_elsewhere(self) -> int | None:
        """Approve and post something; return what."""
        held = list(self.held_entries)
        if not held:
            return None
        key = self.dice.choice(held)
        self.posted_ids.add(key)
        return key

    def _shift(self) -> None:
        """Let people go on working while a sweep of tickets goes from page to page."""
        self.counted["tickets changed between pages"] += 1
        self.rename_elsewhere()
        self.clock.pass_ms(self.dice.randrange(_SLOWEST_PAGE_MS))
        self.rename_elsewhere()

    # ------------------------------------------------------------------ the port, with faults
    @override
    def _read(self, *, needs_sign_in: bool = True) -> None:
        super()._read(needs_sign_in=needs_sign_in)
        self.on_request()
        if self.dice.random() < self.trouble / 3:
            self.counted["read lost"] += 1
            raise Unavailable("Your time is safe. Autotask did not answer.")

    @override
    def _visible(self, resource_id: int) -> Iterator[RemoteEntry]:
        newest = self.clock.now_ms() - self.lag_ms
        for one in super()._visible(resource_id):
            if self.born.get(one.id, 0) <= newest or not self.lag_ms:
                yield one

    @override
    def entry(self, remote_id: int) -> RemoteEntry | None:
        row = super().entry(remote_id)
        is_new = self.born.get(remote_id, 0) > self.clock.now_ms() - self.lag_ms
        return None if self.lag_ms and is_new else row

    @override
    def _write(self, deed: Callable[[], Outcome]) -> Outcome:
        obstacle = self._obstacle()
        if obstacle is not None:
            return obstacle
        hung, numbered = dict(self.hung_elsewhere), dict(self.numbered_elsewhere)
        self.on_request()
        # What comes between our look and our write is written over: no PSA can be asked not to.
        self.hung_elsewhere = _in_both(self.hung_elsewhere, hung)
        known = _in_both(self.numbered_elsewhere, numbered)
        self.numbered_between = self.numbered_elsewhere.keys() - known.keys()
        if self.forced is not None:
            return self.forced(self, deed)
        if self.dice.random() >= self.trouble:
            return deed()
        fault = self.dice.choice(FAULTS)
        self.counted[fault.__name__.strip("_").replace("_", " ")] += 1
        return fault(self, deed)

    @override
    def _update(self, update: EntryUpdate) -> Outcome:
        return self._over(update.remote_id, super()._update, update)

    @override
    def _delete(self, remote_id: int) -> Outcome:
        return self._over(remote_id, super()._delete, remote_id)

    def _over(self, remote_id: int, deed: Callable[[T], Outcome], asked: T) -> Outcome:
        """Do something to a row, and take notice of a colleague's text that goes with it."""
        before = self._summary(remote_id)
        outcome = deed(asked)
        if before.startswith(_COLLEAGUES) and self._summary(remote_id) != before:
            self.lost_edits.add(before)
        return outcome

    def _summary(self, remote_id: int) -> str:
        row = self.held_entries.get(remote_id)
        return row.summary if row is not None else ""

    @override
    def _set_fields(self, ticket_id: int, wish: Mapping[str, Any]) -> Outcome:
        """Take notice of where a colleague hung a ticket, if that is written over."""
        theirs = self.hung_elsewhere.get(ticket_id, ...)
        outcome = super()._set_fields(ticket_id, wish)
        is_over = isinstance(outcome, Accepted) and "problem_remote_id" in wish
        if is_over and theirs is not ...:
            del self.hung_elsewhere[ticket_id]
            if theirs != wish["problem_remote_id"]:
                self.lost_edits.add(hung_text(self.zone.base_url, ticket_id, theirs))
        return outcome

    @override
    def _number_contract(self, contract_id: int, number: str) -> Outcome:
        """Take notice of the number that a colleague gave a contract, if that is written over."""
        outcome = super()._number_contract(contract_id, number)
        if isinstance(outcome, Accepted):
            self.numbers_committed.append(contract_id)
            theirs = self.numbered_elsewhere.pop(contract_id, number)
            if theirs != number and contract_id not in self.numbered_between:
                self.lost_edits.add(number_text(self.zone.base_url, contract_id, theirs))
        return outcome

    @override
    def _keep(self, body: EntryBody) -> int:
        entry_id = super()._keep(body)
        self.born[entry_id] = self.clock.now_ms()
        row = self.held_entries[entry_id]
        if self.rounds_to:
            hours = max(1, round(row.hours_worked / self.rounds_to)) * self.rounds_to
            row = replace(row, hours_worked=round(hours, 4), hours_to_bill=round(hours, 4))
        self.held_entries[entry_id] = replace(row, summary=row.summary.strip())
        if self.splits and row.started_at and row.ended_at and row.hours_worked > 0.2:
            self._split(row)
        return entry_id

    def _split(self, row: RemoteEntry) -> None:
        start, end = row.started_at or 0, row.ended_at or 0
        middle = (start + end) // 2
        self.counted["split by the PSA"] += 1
        self.held_entries[row.id] = replace(
            row, ended_at=middle, hours_worked=round((middle - start) / HOUR_MS, 4)
        )
        second = replace(
            row, id=self.next_id, started_at=middle,
            hours_worked=round((end - middle) / HOUR_MS, 4),
        )  # fmt: skip
        self.born[second.id] = self.clock.now_ms()
        self.parts.add(second.id)
        self.held_entries[second.id] = second
        self.next_id += 1


def hung_text(url: str, ticket: int, problem: int | None) -> str:
    """Return where a ticket hangs, as a text."""
    return f"{url}: {ticket} under {problem}"


def number_text(url: str, contract: int, number: str) -> str:
    """Return which number a contract has, as a text."""
    return f"{url}: {number} on {contract}"


def _in_both(now: Mapping[int, T], before: Mapping[int, T]) -> dict[int, T]:
    return {key: value for key, value in now.items() if before.get(key, ...) == value}


def _may_hang(ticket: TicketFacts) -> bool:
    return ticket.ticket_type not in _NEVER_HANG
