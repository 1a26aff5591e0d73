"""A technician, one or two computers, and a PSA with bad manners; one seed replays it all."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from stopwatch.domain.catalog import Contract, Record, Resource, Role, RoleHolding
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import EntryId, marker_of
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.outbox import AttentionKind, ItemState, OutboxItem
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import Zone
from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import TicketFacts
from tests.stateful.computer import OTHER_WORK, TICKETS, Computer
from tests.stateful.numbers_at_rest import CONTRACT, NUMBER, check_numbers, shown_numbers
from tests.stateful.sim_psa import ServerClock, SimPsa
from tests.support.fake_psa import ZONE
from tests.support.machine import NOON, FakeChance, FakeClock
from tests.support.units import ME, facts

_QUOTED = re.compile("“(.*?)”")
_CYCLES_TO_REST = 14
_MOST_RETRIES = 2
_MOST_ROUNDS = 4
_BRANCH = replace(ZONE, base_url="http://127.0.0.1:2/ATServicesRest/", database_number=2)
_STARTS = (
    NOON,
    NOON,
    1_761_438_600_000,  # 2025-10-26 00:30 UTC: in Berlin, the hour after 02:00 comes twice
    1_774_744_200_000,  # 2026-03-29 00:30 UTC: there, the hour after 02:00 never comes
)


@dataclass
class World:
    """Everything that outlives a process."""

    folder: Path
    seed: int
    clock: FakeClock = field(default_factory=FakeClock)
    told: list[str] = field(default_factory=list)
    copies: list[bytes] = field(default_factory=list)
    copies_used: int = 0
    recorded_ms: int = 0
    """What was on file after the last step."""
    has_other_people: bool = False
    """Whether somebody else changed or deleted rows of ours in the PSA."""
    shown: set[str] = field(default_factory=set)
    """What colleagues wrote, as far as the technician could know of it when deciding something."""

    problem_ids: tuple[int, ...] = (81, 82)
    """The problems that each PSA holds from the start."""
    change_id: int = 91
    """The change request that each PSA holds."""

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self._retries: Counter[str] = Counter()
        self.psas = [self._tenant(ZONE), self._tenant(_BRANCH)]
        self.clock.jump_to(self.dice.choice(_STARTS))
        self.computers = [Computer(self.folder / "a", self.clock, self.psas, FakeChance())]

    @property
    def computer(self) -> Computer:
        """The computer at which the technician sits."""
        return self.computers[0]

    @property
    def psa(self) -> SimPsa:
        """The PSA that is connected from the start."""
        return self.psas[0]

    def some_psa(self) -> SimPsa:
        """Return one of those that are connected."""
        there = set(self.computer.urls().values())
        return self.dice.choice([one for one in self.psas if one.zone.base_url in there])

    def on_request(self, deed: Callable[[], None]) -> None:
        """Do something whenever a request arrives, wherever."""
        for psa in self.psas:
            psa.on_request = deed

    def have_trouble(self, how_much: float) -> None:
        """Let so many requests go wrong, 0 to 1, at every PSA."""
        for psa in self.psas:
            psa.trouble = how_much

    def settle_due(self) -> None:
        """Commit late what is due by now."""
        for psa in self.psas:
            psa.settle_due()

    # ------------------------------------------------------------------ towards rest
    def come_to_rest(self) -> None:
        """Let everything go well for a while, answering what is asked."""
        self.have_trouble(0.0)
        self.on_request(lambda: None)
        for psa in self.psas:
            psa.is_offline, psa.lag_ms, psa.between_pages = False, 0, lambda: None
        for computer in self.computers:
            computer.end_beside()
            computer.sign_in()  # a copy from another computer may know accounts that are new here
        self.clock.pass_ms(31 * MINUTE_MS)
        self.settle_due()
        for cycle in range(_CYCLES_TO_REST):
            self.clock.pass_ms(16 * MINUTE_MS)
            for computer in self.computers:
                self._answer(computer)
                computer.sync_once(flush=True)
            if cycle > 0 and not any(one.unsettled() for one in self.computers):
                break
        self.clock.pass_ms(61 * MINUTE_MS)  # the hour's audit
        for _round in range(_MOST_ROUNDS):
            if not self._went_round():
                break

    def _went_round(self) -> bool:
        """Let every computer take notice of what the others did; return whether it did anything."""
        before = self._writes()
        for computer in self.computers:
            if len(self.computers) > 1:
                self.clock.pass_ms(16 * MINUTE_MS)
            computer.sync_once(flush=True)
            self._answer(computer)
            computer.sync_once(flush=True)
        return self._writes() != before or len(self.computers) > 1

    def read_screen(self) -> None:
        """Let the technician see what the PSA is known to hold, before deciding something."""
        for computer in self.computers:
            for _entry, _trail, known in computer.all_entries():
                if known is not None:
                    self.shown |= {one.summary for one in (known.agreed, known.theirs) if one}
            self.shown |= {row.summary for row in computer.doubled_rows()}
            self.shown |= computer.hanging() | shown_numbers(computer)
            told = "".join(item.message for item in computer.unsettled())
            self.shown |= set(_QUOTED.findall(told))

    def _answer(self, computer: Computer) -> None:
        """Decide what only the user can decide."""
        for told in computer.unsettled():
            item = next((one for one in computer.unsettled() if one.id == told.id), None)
            if item is not None and item.state is ItemState.NEEDS_ATTENTION:
                self._decide(computer, item)

    def _decide(self, computer: Computer, item: OutboxItem) -> None:
        self.read_screen()
        computer.use(item.account_id)
        if not item.is_entrys:
            self._decide_wish(computer, item)
            return
        choices = [computer.decisions.retry]
        if item.attention in _TWO_WAYS:
            choices = [computer.decisions.accept, computer.decisions.restore]
        if item.attention is AttentionKind.LOCKED:
            choices = [computer.decisions.accept]
        try:
            self.dice.choice(choices)(item.subject)
        except Refused as refused:
            self.told.append(f"  answer refused: {refused.message}")
            self._give_up(computer, item)

    def _decide_wish(self, computer: Computer, item: OutboxItem) -> None:
        """Try it again twice at most: what the PSA refuses for good is given up then."""
        self._retries[item.id] += 1
        is_wanted = self._retries[item.id] <= _MOST_RETRIES and self.dice.random() < 0.7
        try:
            (computer.wishes.retry if is_wanted else computer.wishes.drop)(item.id)
        except Refused as refused:
            self.told.append(f"  answer refused: {refused.message}")
            computer.wishes.retry(item.id)

    def _give_up(self, computer: Computer, item: OutboxItem) -> None:
        try:
            computer.decisions.accept(item.subject)
        except Refused:
            computer.decisions.retry(item.subject)

    # ------------------------------------------------------------------ what must hold
    def check(self) -> None:
        """Hold the promises that hold at any moment."""
        for psa in self.psas:
            assert psa.foreign <= psa.held_entries.keys(), "somebody else's entry is gone"
            assert psa.lost_edits <= self.shown, ("edits lost", psa.lost_edits - self.shown)
            assert not psa.unknown_ids(), ("sent before its problem", psa.unknown_ids())
            if len(self.computers) == 1:  # two profiles that are one may both send unknowingly
                twice = psa.doubled() - psa.excused
                assert not twice, ("sent twice", twice)

    def check_at_rest(self) -> None:
        """Everything submitted stands at the PSA exactly once, and nothing else does."""
        self.check()
        for computer in self.computers:
            assert computer.unsettled() == [], computer.unsettled()
        self._check_rows()
        self._check_tickets()
        check_numbers(self)
        asked = self._writes()
        for computer in self.computers:
            computer.sync_once(flush=True)
        assert self._writes() == asked, "the next sync is a no-op"
        for computer in self.computers:
            shown, filed = computer.worked_today_ms()
            assert shown == filed, ("what is shown is not what is filed", shown, filed)

    def _check_rows(self) -> None:
        held = defaultdict(list)
        for psa in self.psas:
            for row in psa.held_entries.values():
                if row.id not in psa.foreign:
                    held[row.marker].append((psa.zone.base_url, row))
        for key, (wanted, summaries) in self._wanted().items():
            rows = held.pop(marker_of(key), [])
            if self.copies_used and not wanted:
                continue  # a lost future sent it: known to the PSA alone
            assert {(url, row.id) for url, row in rows} == wanted, (key, wanted, rows)
            shown = {row.summary for _url, row in rows[:1]}  # parts of a split go their own ways
            assert self.has_other_people or shown <= summaries or not rows, (key, shown, summaries)
        if not self.copies_used:  # what a lost future made is known to the PSA alone
            assert not held, ("nobody asked for these", dict(held))

    def _check_tickets(self) -> None:
        """Every ticket that a PSA shows is in the cache as it is there."""
        tenants = {psa.zone.base_url: psa for psa in self.psas}
        for computer in self.computers:
            for account_id, url in computer.urls().items():
                for remote_id, held in tenants[url].held_tickets.items():
                    cached = computer.cached_ticket(account_id, remote_id)
                    assert cached is not None, ("a ticket never came", url, remote_id)
                    assert _seen(cached) == _seen(held), ("a ticket is stale", url, remote_id)
            self._check_made_here(computer)

    def _check_made_here(self, computer: Computer) -> None:
        """Every ticket that was made here stands at its PSA, and time on it hangs on it."""
        tenants = {psa.zone.base_url: psa for psa in self.psas}
        urls = computer.urls()
        for ticket, creation in computer.made_here():
            held = tenants[urls[ticket.account_id]].held_tickets
            if creation.state is ItemState.DONE:
                assert held[ticket.facts.remote_id].external_id == ticket.facts.external_id
        if self.copies_used or len(self.computers) > 1:
            return  # a lost or another future may have moved an entry
        for entry, trail, known in computer.all_entries():
            row = tenants[urls[entry.account_id]].held_entries.get(entry.remote_id or 0)
            if row is not None and known is not None and trail.has_arrived and not trail.changes:
                there = computer.place(entry.target_id)
                assert row.place == there, ("on another ticket", entry.id)

    def _wanted(self) -> dict[EntryId, tuple[set[tuple[str, int]], set[str]]]:
        """Return for each entry the rows that its PSA must hold, and how they may be summed up."""
        wanted: dict[EntryId, tuple[set[tuple[str, int]], set[str]]] = {}
        for computer in self.computers:
            urls = computer.urls()
            for entry, trail, known in computer.all_entries():
                is_there = entry.phase is EntryPhase.SUBMITTED and trail.has_arrived
                rows: set[tuple[str, int]] = set()
                if is_there and known is not None and not known.is_gone:
                    ids = known.parts or [known.remote_id]
                    rows = {(urls[entry.account_id], number) for number in ids}
                there, texts = wanted.setdefault(entry.id, (set(), set()))
                there |= rows
                texts |= {entry.details.summary.strip()} if rows else set()
                if known is not None and known.theirs is not None:
                    texts.add(known.theirs.summary)  # shown to the user as a difference
        return wanted

    def _writes(self) -> int:
        return sum(
            len(
                (
                    *one.creates,
                    *one.updates,
                    *one.deletes,
                    *one.problems,
                    *one.ticket_writes,
                    *one.contract_writes,
                )
            )
            for one in self.psas
        )

    # ------------------------------------------------------------------ the process
    def add_computer(self) -> None:
        """Copy the profile to a second computer, as people do when they get a new one."""
        held = self.computer.copied_file()
        folder = self.folder / "b"
        folder.mkdir()
        (folder / "world.db").write_bytes(held)
        self.computers.append(
            Computer(folder, self.clock, self.psas, FakeChance(drawn=1_000_000 + self.seed))
        )

    def to_the_other_process(self) -> None:
        """Go on in the other process on this profile; the first time it is started."""
        self.computers[0] = self.computer.begin_beside()
        self.computer.see_targets()

    def close(self) -> None:
        """End."""
        for computer in self.computers:
            computer.close()

    def report(self) -> Counter[str]:
        """Return what happened, by kind."""
        counted = sum((one.counted for one in self.psas), Counter[str]())
        for psa in self.psas:
            counted["problems asked for"] += len(psa.problems)
            kinds = (one.place.kind for one in psa.creates if one.place is not None)
            counted.update(f"creates on {kind}" for kind in kinds if kind is not TargetKind.TICKET)
            counted["numbers asked for contracts"] += len(psa.contract_writes)
            counted.update(f"asked of tickets: {what}" for what, _of, _wish in psa.ticket_writes)
        for computer in self.computers:
            counted["programs killed"] += computer.deaths
            for _entry, trail, known in computer.all_entries():
                creation = trail.creation
                counted["creates of unknown fate"] += creation.unknowns if creation else 0
                counted["sent again"] += max(0, creation.attempts - 1) if creation else 0
                adopted = creation is not None and creation.unknowns and trail.has_arrived
                counted["arrived after doubt"] += bool(adopted)
                counted["splits recorded"] += bool(known and known.parts)
                counted["twins healed"] += _healed(trail)
        return counted

    # ------------------------------------------------------------------ private
    def _tenant(self, zone: Zone) -> SimPsa:
        psa = SimPsa(clock=ServerClock(behind=self.clock), dice=self.dice, zone=zone)
        people: list[Record] = [
            Resource(ME, "rashdown", "Robin Ashdown"),
            Role(3, "Systems engineer"),
            RoleHolding(1, "resource_role", ME, 3),
            Contract(CONTRACT, 1, "Managed Services", purchase_order=NUMBER),
        ]
        incident = int(TicketType.INCIDENT)
        tickets = (
            replace(facts(key), ticket_type=incident, purchase_order=NUMBER if key < 3 else "")
            for key in range(1, TICKETS + 1)
        )
        psa.hold(*tickets, records=people)
        problem, change = int(TicketType.PROBLEM), int(TicketType.CHANGE_REQUEST)
        psa.hold(*(replace(facts(number), ticket_type=problem) for number in self.problem_ids))
        psa.hold(replace(facts(self.change_id), ticket_type=change))
        psa.hold_targets(*OTHER_WORK)
        return psa


def _seen(facts: TicketFacts) -> tuple[object, ...]:
    return (
        facts.title, facts.problem_remote_id, facts.ticket_type, facts.status,
        facts.purchase_order,
    )  # fmt: skip


def _healed(trail: object) -> int:
    from stopwatch.domain.outbox import ItemKind
    from stopwatch.domain.trail import Trail
    from stopwatch.services.bodies import delete_body

    assert isinstance(trail, Trail)
    removals = [one for one in trail.items if one.kind is ItemKind.DELETE_ENTRY]
    return sum(delete_body(one.body).is_twin and one.state is ItemState.DONE for one in removals)


_TWO_WAYS = {
    AttentionKind.CONFLICT, AttentionKind.GONE, AttentionKind.DOUBLED,
}  # fmt: skip
