"""What is put into a repository comes out of it unchanged, in a later unit of work."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from stopwatch.domain import catalog as kinds
from stopwatch.domain.absence import Absence, AbsenceChoice, Cause
from stopwatch.domain.account import Account, AccountKind
from stopwatch.domain.catalog import Record
from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.entry import EntryDetails, EntryPhase, Grouping, Piece, TimeEntry
from stopwatch.domain.ids import AccountId, AttemptId, EntryId, OutboxId, SegmentId, StopwatchId
from stopwatch.domain.outbox import (
    Attempt,
    AttentionKind,
    ItemKind,
    ItemState,
    OutboxItem,
)
from stopwatch.domain.recovery import ClockReading, Heartbeat
from stopwatch.domain.remote import ColleagueEntry, RemoteEntry
from stopwatch.domain.rounding import Rounding
from stopwatch.services.ports.storage import AttemptLine, OutboxCounts
from stopwatch.storage.opening import Store
from tests.support.units import connected, ticket

LOCAL = AccountId(1)
FULL_ACCOUNT = Account(
    AccountId(0), AccountKind.AUTOTASK, "api@msp.example", "CODE", "http://127.0.0.1:1/",
    "http://127.0.0.1:2/", 7, 9, "Robin Ashdown", True, "The PSA says no.", Grouping.SEGMENT,
    Rounding(15, 30), False, False, False,
)  # fmt: skip
ENTRY = TimeEntry(
    EntryId("E1"), LOCAL, None, None, EntryPhase.SUBMITTED,
    Piece(1_000, 9_000, 6_000, "Europe/Berlin", date(2026, 3, 1)),
    EntryDetails("Größe geändert", "intern\nzweite Zeile", 7, 3, 5, False, False),
    44, "Fehler", 12,
)  # fmt: skip


def test_an_account_comes_back_with_its_new_id(store: Store) -> None:
    with store.units.write() as unit:
        put = unit.accounts.put(FULL_ACCOUNT)
    assert put.id == 2
    with store.units.read() as unit:
        assert unit.accounts.get(put.id) == replace(FULL_ACCOUNT, id=put.id)
        assert unit.accounts.current() == put
        assert [one.id for one in unit.accounts.all()] == [1, 2]
        assert unit.accounts.get(AccountId(3)) is None


def test_a_removed_account_gives_way_to_the_local_one(store: Store) -> None:
    with store.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.put(FULL_ACCOUNT), is_removed=True))
    with store.units.read() as unit:
        assert unit.accounts.current().kind is AccountKind.LOCAL
        assert unit.accounts.all()[1].is_removed


BARE = TimeEntry(
    EntryId("E2"), LOCAL, None, None, EntryPhase.DRAFT, ENTRY.piece, EntryDetails()
)  # fmt: skip


@pytest.mark.parametrize("entry", [ENTRY, BARE])
def test_an_entry_comes_back(store: Store, entry: TimeEntry) -> None:
    with store.units.write() as unit:
        unit.entries.put(replace(entry, message="an older one"))
        unit.entries.put(entry)
    with store.units.read() as unit:
        assert unit.entries.get(entry.id) == entry
        assert unit.entries.get(EntryId("none")) is None


def test_entries_are_found_by_the_beginning_of_their_id(store: Store) -> None:
    with store.units.write() as unit:
        for key in ("AB_1", "ABX1", "AC"):
            unit.entries.put(replace(ENTRY, id=EntryId(key)))
    with store.units.read() as unit:
        assert {one.id for one in unit.entries.find(LOCAL, "AB")} == {"AB_1", "ABX1"}
        assert {one.id for one in unit.entries.find(LOCAL, "AB_")} == {"AB_1"}
        assert unit.entries.find(LOCAL, "%") == ()
        assert unit.entries.find(LOCAL, "") == ()
        assert unit.entries.find(AccountId(2), "AB") == ()


def test_entries_of_days_leave_out_deleted_ones(store: Store) -> None:
    def on(key: str, day: int, phase: EntryPhase = EntryPhase.DRAFT) -> TimeEntry:
        piece = replace(ENTRY.piece, worked_on=date(2026, 3, day))
        return replace(ENTRY, id=EntryId(key), piece=piece, phase=phase, remote_id=None)

    with store.units.write() as unit:
        for entry in (on("a", 1), on("b", 2), on("c", 3), on("d", 2, EntryPhase.DELETED)):
            unit.entries.put(entry)
        unit.entries.put(replace(on("e", 2), remote_id=1))
    with store.units.read() as unit:
        found = unit.entries.of_days(LOCAL, "2026-03-02", "2026-03-03")
        assert [one.id for one in found] == ["b", "c", "e"]
        assert [one.id for one in unit.entries.unsettled(LOCAL)] == ["a", "b", "c"]


def test_an_outbox_item_comes_back_in_every_field(store: Store) -> None:
    with store.units.write() as unit:
        target = ticket(unit, connected(unit), 1)
        plain = OutboxItem(
            OutboxId("O1"), LOCAL, ItemKind.CREATE_ENTRY, "E1", target, '{"a": 1}',
        )  # fmt: skip
        full = OutboxItem(
            OutboxId("O2"), LOCAL, ItemKind.TICKET_STATUS, "E1", target, "{}",
            ItemState.NEEDS_ATTENTION, "MARK", 1, 2, Attempt(AttemptId("A1"), 3, "host:1"), 4, 5,
            None, True, True, 6, BootMoment("boot", 7), 8, AttentionKind.TWIN, "why", "role", 9,
            OutboxId("O1"), 10, 11,
        )  # fmt: skip
        for item in (replace(plain, state=ItemState.DONE), plain, full):
            unit.outbox.put(item)
    with store.units.read() as unit:
        assert unit.outbox.get(plain.id) == plain
        assert unit.outbox.get(full.id) == full
        assert unit.outbox.of_subject("E1") == (plain, full)
        assert unit.outbox.of_subjects(["E1", "E2"]) == {"E1": (plain, full)}
        assert unit.outbox.of_subjects([]) == {}
        assert unit.outbox.unsettled(LOCAL) == (plain, full)
        assert unit.outbox.counts(LOCAL) == OutboxCounts(waiting=1, needs_attention=1)
        assert unit.outbox.counts(AccountId(2)) == OutboxCounts()


def test_settled_items_count_no_more(store: Store) -> None:
    with store.units.write() as unit:
        target = ticket(unit, connected(unit), 1)
        for key, state in (("O1", ItemState.DONE), ("O2", ItemState.WITHDRAWN)):
            unit.outbox.put(
                OutboxItem(OutboxId(key), LOCAL, ItemKind.CREATE_ENTRY, "E", target, "{}", state)
            )
    with store.units.read() as unit:
        assert unit.outbox.unsettled(LOCAL) == ()
        assert unit.outbox.counts(LOCAL) == OutboxCounts()


def test_the_history_of_an_item_keeps_its_order(store: Store) -> None:
    key = OutboxId("O1")
    lines = tuple(
        AttemptLine(key, at, kind, "A1", "hash", mark, f"told {at}")
        for at, kind, mark in ((9, "send", 5), (3, "look", None), (9, "look", 7))
    )
    with store.units.write() as unit:
        target = ticket(unit, connected(unit), 1)
        unit.outbox.put(OutboxItem(key, LOCAL, ItemKind.CREATE_ENTRY, "E1", target, "{}"))
        for line in lines:
            unit.outbox.log(line)
    with store.units.read() as unit:
        assert unit.outbox.history(key) == lines
        assert unit.outbox.history(OutboxId("O2")) == ()


def test_a_remote_entry_comes_back_and_raises_the_watermark(store: Store) -> None:
    full = RemoteEntry(
        50, 8, 9, 1_000, 2_000, date(2026, 3, 1), 0.25, 0.5, "s", "i", "MARK", 3, 7, 5, False, 2, 6
    )
    bare = RemoteEntry(51, None, 9, None, None, date(2026, 3, 2), 1.0, 1.0, "", "", "")
    with store.units.write() as unit:
        assert unit.remote_entries.highest_id(LOCAL) == 0
        unit.remote_entries.upsert(LOCAL, [])
        unit.remote_entries.upsert(LOCAL, [replace(full, summary="older"), bare])
        unit.remote_entries.upsert(LOCAL, [full])
    with store.units.read() as unit:
        assert unit.remote_entries.highest_id(LOCAL) == 51
        assert unit.remote_entries.highest_id(AccountId(2)) == 0
        both = unit.remote_entries.of_days(LOCAL, "2026-03-01", "2026-03-02")
        assert set(both) == {full, bare}
        assert unit.remote_entries.of_days(LOCAL, "2026-03-02", "2026-03-09") == (bare,)


RECORDS: tuple[Record, ...] = (
    kinds.Company(0, "Ours", False, 4),
    kinds.Contact(1, 2, "Zoë Müller", "zoe@example.test", False),
    kinds.Contract(5, 1, "Managed", 7, "PO-1", "2026-01-01", "2026-12-31", False, True),
    kinds.ContractRate(8, 5, 3, 95.5),
    kinds.Resource(9, "rashdown", "Robin Ashdown", "r@example.test", False, 3),
    kinds.Role(3, "Engineer", False, 129.5),
    kinds.RoleHolding(1, "service_desk_role", 9, 3, True, False),
    kinds.ExcludedRole(1, 5, 3),
    kinds.WorkType(7, "Travel", False, False),
    kinds.PickValue("Tickets.status", 1, "New", False, 4),
    kinds.ChangeLink(1, 2, 3),
)


@pytest.mark.parametrize("record", RECORDS, ids=lambda one: type(one).__name__)
def test_a_catalog_record_comes_back(store: Store, record: Record) -> None:
    with store.units.write() as unit:
        unit.catalog.upsert(LOCAL, [])
        unit.catalog.upsert(LOCAL, [record])
        unit.catalog.upsert(LOCAL, [record])
    with store.units.read() as unit:
        found = unit.catalog.all(LOCAL, type(record))
        assert found == (record,)
        for field in fields(record):
            assert type(getattr(found[0], field.name)) is type(getattr(record, field.name))
        assert unit.catalog.all(AccountId(2), type(record)) == ()


def test_every_kind_of_record_has_a_round_trip() -> None:
    assert {type(one) for one in RECORDS} == set(Record.__args__)


def test_facts_and_the_heartbeat_are_replaced(store: Store) -> None:
    beat = Heartbeat(ClockReading(1, "boot", 2, 3), is_closed=True)
    with store.units.write() as unit:
        assert unit.facts.heartbeat() is None
        unit.facts.put_text(LOCAL, "cursor", "1")
        unit.facts.put_text(LOCAL, "cursor", "2")
        unit.facts.put_text(AccountId(0), "cursor", "nobody's")
        unit.facts.beat(replace(beat, is_closed=False))
        unit.facts.beat(beat)
    with store.units.read() as unit:
        assert unit.facts.text(LOCAL, "cursor") == "2"
        assert unit.facts.text(AccountId(0), "cursor") == "nobody's"
        assert unit.facts.text(LOCAL, "other") is None
        assert unit.facts.heartbeat() == beat


def test_an_absence_waits_until_it_is_decided(store: Store) -> None:
    watch = StopwatchId("W1")
    with store.units.write() as unit:
        store.database.connection().execute(
            "INSERT INTO stopwatch(id, account_id, state) VALUES ('W1', 1, 'running')"
        )
        for start in (1, 5):
            unit.absences.add(Absence(0, Cause.SLEEP, watch, SegmentId("S"), start, start + 2))
    with store.units.write() as unit:
        first, second = unit.absences.pending()
        assert (first.from_ms, first.to_ms, first.kind) == (1, 3, Cause.SLEEP)
        unit.absences.put(replace(first, choice=AbsenceChoice.TRIM))
    with store.units.read() as unit:
        assert unit.absences.pending() == (second,)


def test_colleagues_entries_replace_what_was_known_on_their_tickets_alone(store: Store) -> None:
    first, second = ColleagueEntry(7, 31, 8, 1_000, 60_000), ColleagueEntry(8, 32, 8, 2_000, 60_000)
    third = ColleagueEntry(9, 31, 8, 3_000, 60_000)
    with store.units.write() as unit:
        unit.colleagues.put(LOCAL, [first, second])
        other = connected(unit)
        unit.colleagues.put(other.id, [first])
        unit.colleagues.replace_on(LOCAL, [31], [third])
        assert unit.colleagues.on_tickets(LOCAL, [31, 32]) == (third, second)
        assert unit.colleagues.on_tickets(other.id, [31]) == (first,)
        unit.colleagues.replace_on(LOCAL, [31, 32], [])
        assert unit.colleagues.on_tickets(LOCAL, [31, 32]) == ()
