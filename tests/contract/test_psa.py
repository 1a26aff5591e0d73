"""The contract of the PSA port, kept by the adapter over real HTTP and by the fake."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack, get_args

import pytest

from stopwatch.domain.catalog import ChangeLink, PickValue, Record, RoleHolding
from stopwatch.domain.delivery import (
    Accepted,
    Declined,
    NotDone,
    Outcome,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.errors import SignInNeeded, Unavailable
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import EntryUpdate, RemoteEntry, fields_of
from stopwatch.domain.rights import Extent, Right
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts, TicketName
from tests.contract.worlds import MARKER, PAGE, World, body, open_ticket, ticket_of

FAR_AWAY = 2_000_000_000_000  # in 2033
NOBODY = 999_999_999


def all_tickets(world: World, since: int | None = None, completed: int = 0) -> list[TicketFacts]:
    return [one for page in world.psa.tickets(since, completed) for one in page]


def marked(world: World) -> list[RemoteEntry]:
    return [one for one in world.psa.entries_from(world.me, 0) if one.marker == MARKER]


def created(world: World, marker: str = MARKER) -> int:
    outcome = world.psa.create_entry(body(world, marker))
    assert isinstance(outcome, Accepted), outcome
    return outcome.remote_id


# ---------------------------------------------------------------- access
def test_the_zone_is_an_address_to_build_on(world: World) -> None:
    zone = world.psa.discover()
    assert zone.base_url.endswith("/ATServicesRest/")
    assert zone.web_url.endswith("/")
    assert zone.database_number == 1


def test_right_credentials_have_access(world: World) -> None:
    world.psa.check_access()
    assert world.psa.requests == 1


def test_wrong_credentials_stop_reads_and_writes(world: World) -> None:
    wish = body(world)
    world.sign_out()
    with pytest.raises(SignInNeeded, match=r"^Your time is safe\. "):
        world.psa.check_access()
    assert isinstance(world.psa.create_entry(wish), Unauthorized)
    assert isinstance(world.psa.append_resolution(ticket_of(wish), "x"), Unauthorized)


def test_without_a_network_nothing_leaves(world: World) -> None:
    wish = body(world)
    world.go_offline()
    before = world.psa.requests
    with pytest.raises(Unavailable, match=r"^Your time is safe\. "):
        world.psa.check_access()
    for outcome in (
        world.psa.create_entry(wish),
        world.psa.set_ticket_status(ticket_of(wish), 1),
        world.psa.append_resolution(ticket_of(wish), "x"),
    ):
        assert isinstance(outcome, NotDone)
        assert outcome.is_offline
    assert world.psa.requests == before


def test_the_first_answer_says_what_time_it_is_there(world: World) -> None:
    before = (world.psa.clock_skew_ms, world.psa.answered_at)
    world.psa.check_access()
    apart_ms, at_ms = world.psa.clock_skew_ms, world.psa.answered_at
    assert before == (None, None)
    assert apart_ms is not None
    assert abs(apart_ms) < MINUTE_MS
    assert at_ms is not None
    assert at_ms > 0


# ---------------------------------------------------------------- catalog
@pytest.mark.parametrize("kind", [one for one in get_args(Record) if one is not ChangeLink])
def test_a_kind_of_record_comes_whole_and_once(world: World, kind: type[Record]) -> None:
    records = [one for page in world.psa.catalog(kind, None) for one in page]
    assert records
    assert {type(one) for one in records} == {kind}
    assert len({_identity(one) for one in records}) == len(records)


def _identity(record: Record) -> tuple[object, ...]:
    if isinstance(record, PickValue):
        return (record.field, record.value)
    return (record.kind, record.id) if isinstance(record, RoleHolding) else (record.id,)


# ---------------------------------------------------------------- tickets
def test_tickets_come_in_pages_and_as_many_as_counted(world: World) -> None:
    pages = list(world.psa.tickets(None, 0))
    ids = [one.remote_id for page in pages for one in page]
    assert len(pages) > 1
    assert all(0 < len(page) <= PAGE for page in pages)
    assert ids == sorted(set(ids))
    assert world.psa.count_tickets(None, 0) == len(ids)


def test_only_tickets_with_activity_since_come(world: World) -> None:
    everything = all_tickets(world)
    middle = sorted(one.last_activity_at for one in everything)[len(everything) // 2]
    expected = {one.remote_id for one in everything if one.last_activity_at >= middle}
    assert {one.remote_id for one in all_tickets(world, middle)} == expected
    assert world.psa.count_tickets(middle, 0) == len(expected) < len(everything)
    assert all_tickets(world, FAR_AWAY) == []


def test_tickets_completed_long_ago_stay_away(world: World) -> None:
    open_ones = {one.remote_id for one in all_tickets(world) if one.status != STATUS_COMPLETE}
    assert {one.remote_id for one in all_tickets(world, None, FAR_AWAY)} == open_ones
    completed = [one.completed_at or 0 for one in all_tickets(world) if one.completed_at]
    newest = [one for one in all_tickets(world, None, max(completed)) if one.completed_at]
    assert {one.completed_at for one in newest} == {max(completed)}


def test_a_ticket_is_found_by_number_and_by_id(world: World) -> None:
    ticket = open_ticket(world)
    assert world.psa.find_ticket(TicketName("", number=ticket.number)) == ticket
    assert world.psa.find_ticket(TicketName("", remote_id=ticket.remote_id)) == ticket


def test_an_unknown_ticket_is_none(world: World) -> None:
    assert world.psa.find_ticket(TicketName("", number="T19990101.0001")) is None
    assert world.psa.find_ticket(TicketName("", remote_id=NOBODY)) is None


def test_a_status_is_set(world: World) -> None:
    ticket = open_ticket(world)
    name = TicketName("", remote_id=ticket.remote_id)
    assert world.psa.set_ticket_status(ticket.remote_id, 5) == Accepted(ticket.remote_id)
    done = world.psa.find_ticket(name)
    assert done is not None
    assert done.status == STATUS_COMPLETE
    assert done.completed_at is not None
    assert done.last_activity_at >= ticket.last_activity_at


def test_an_unknown_ticket_takes_nothing(world: World) -> None:
    assert isinstance(world.psa.set_ticket_status(NOBODY, 1), Declined)
    assert isinstance(world.psa.append_resolution(NOBODY, "Replaced it"), Declined)


def test_a_resolution_is_added_once(world: World) -> None:
    ticket_id = open_ticket(world).remote_id
    for text in ("Replaced the toner.", "Cleaned the drum.", "Replaced the toner."):
        assert world.psa.append_resolution(ticket_id, text) == Accepted(ticket_id)
    assert world.resolution(ticket_id).split("\n")[0] == "Replaced the toner."
    assert world.resolution(ticket_id).count("toner") == 1
    assert world.resolution(ticket_id).endswith("Cleaned the drum.")


# ---------------------------------------------------------------- time entries
def test_an_entry_comes_back_as_it_was_sent(world: World) -> None:
    wish = body(world)
    entry_id = created(world)
    (entry,) = world.psa.entries_from(world.me, entry_id)
    assert entry == replace(
        entry,
        id=entry_id,
        ticket_remote_id=ticket_of(wish),
        resource_id=wish.resource_id,
        started_at=wish.started_at,
        ended_at=wish.ended_at,
        worked_on=wish.worked_on,
        hours_worked=wish.hours,
        hours_to_bill=wish.hours,
        summary=wish.summary,
        internal=wish.internal,
        marker=MARKER,
        role_id=wish.role_id,
        is_billable=True,
    )
    assert entry.creator_id not in (None, world.me)
    assert entry.modified_at > 0


def test_entries_are_listed_from_an_id_on(world: World) -> None:
    ids = [created(world, f"{number:012}") for number in range(PAGE + 2)]
    assert [one.id for one in world.psa.entries_from(world.me, ids[1])] == ids[1:]
    assert world.psa.entries_from(world.me, ids[-1] + 1) == []
    assert ids[0] not in {one.id for one in world.psa.entries_from(NOBODY, 0)}


def test_entries_are_listed_by_when_they_changed(world: World) -> None:
    entry_id = created(world)
    (entry,) = world.psa.entries_from(world.me, entry_id)
    changed = world.psa.entries_changed_since(world.me, entry.modified_at)
    assert entry in changed
    assert world.psa.entries_changed_since(world.me, FAR_AWAY) == []


def test_an_entry_for_an_unknown_ticket_is_declined(world: World) -> None:
    outcome = world.psa.create_entry(replace(body(world), ticket_remote_id=NOBODY))
    assert isinstance(outcome, Declined)
    assert outcome.message.startswith("Your time is safe. ")
    assert outcome.field == "ticket"
    assert marked(world) == []


@pytest.mark.parametrize("is_done", [True, False])
def test_a_lost_reply_is_unknown_and_not_asked_again(world: World, is_done: bool) -> None:
    wish = body(world)
    world.lose_reply(is_done=is_done)
    assert isinstance(world.psa.create_entry(wish), Unknown)
    assert len(marked(world)) == is_done


def test_too_many_requests_mean_not_done(world: World) -> None:
    wish = body(world)
    world.throttle()
    outcome = world.psa.create_entry(wish)
    assert isinstance(outcome, NotDone)
    assert not outcome.is_offline
    assert marked(world) == []


def test_without_the_right_to_view_there_is_nothing_and_no_error(world: World) -> None:
    entry_id, ticket = created(world), open_ticket(world)
    assert world.psa.may_query_entries()
    world.deny(Right.FIND_ENTRIES, Right.READ_TICKETS)
    assert not world.psa.may_query_entries()
    assert marked(world) == []
    assert world.psa.entry(entry_id) is None
    assert world.psa.find_ticket(TicketName("", remote_id=ticket.remote_id)) is None
    assert all_tickets(world) == []
    assert world.psa.count_tickets(None, 0) == 0


# ---------------------------------------------------------------- rights
def test_whoever_may_do_everything_is_told_so(world: World) -> None:
    rights = world.psa.rights()
    assert rights.extents == dict.fromkeys(Right, Extent.ALL)
    assert rights.missing == ()


@pytest.mark.parametrize("denied", Right)
def test_a_missing_right_is_told_and_no_other(world: World, denied: Right) -> None:
    world.deny(denied)
    assert world.psa.rights().missing == (denied,)
    assert world.psa.rights().extents[denied] is Extent.NONE


def test_rights_are_told_only_to_whom_they_belong(world: World) -> None:
    world.sign_out()
    with pytest.raises(SignInNeeded):
        world.psa.rights()


def test_without_the_right_a_write_is_declined_and_nothing_is_done(world: World) -> None:
    entry_id, wish = created(world), body(world, "ABCDEFGHJKMN")
    before = world.psa.entry(entry_id)
    world.deny(
        Right.CREATE_ENTRIES, Right.CHANGE_ENTRIES, Right.DELETE_ENTRIES, Right.CHANGE_TICKETS
    )
    for outcome in (
        world.psa.create_entry(wish),
        updated(world, entry_id, "summary", summary="New"),
        world.psa.delete_entry(entry_id),
        world.psa.set_ticket_status(ticket_of(wish), STATUS_COMPLETE),
        world.psa.append_resolution(ticket_of(wish), "Replaced it"),
    ):
        assert isinstance(outcome, Declined)
        assert outcome.message.startswith("Your time is safe. ")
        assert "Ask your administrator for the right" in outcome.message
    assert world.psa.entry(entry_id) == before
    assert len(world.psa.entries_from(world.me, entry_id)) == 1


# ---------------------------------------------------------------- changes of what is there
class Values(TypedDict, total=False):
    summary: str
    internal: str
    started_at: int
    ended_at: int


def updated(world: World, remote_id: int, *groups: str, **values: Unpack[Values]) -> Outcome:
    row = world.psa.entry(remote_id)
    assert row is not None
    fields = replace(row.fields, **values)
    return world.psa.update_entry(EntryUpdate(remote_id, MARKER, groups, fields))


def test_an_entry_is_found_by_its_id_and_an_unknown_one_is_none(world: World) -> None:
    entry_id = created(world)
    (listed,) = world.psa.entries_from(world.me, entry_id)
    assert world.psa.entry(entry_id) == listed
    assert world.psa.entry(NOBODY) is None


def test_only_the_named_groups_are_changed_and_the_marker_stays(world: World) -> None:
    entry_id = created(world)
    before = world.psa.entry(entry_id)
    assert before is not None
    outcome = updated(world, entry_id, "summary", "internal", summary="New", internal="Inside")
    assert outcome == Accepted(entry_id)
    after = world.psa.entry(entry_id)
    assert after is not None
    assert (after.summary, after.internal, after.marker) == ("New", "Inside", MARKER)
    assert after.fields == replace(before.fields, summary="New", internal="Inside")
    assert after.modified_at >= before.modified_at
    assert after.modified_by == after.creator_id


def test_times_go_together(world: World) -> None:
    entry_id = created(world)
    wish = body(world)
    later = Values(started_at=wish.started_at + MINUTE_MS, ended_at=wish.ended_at + MINUTE_MS)
    assert updated(world, entry_id, "times", **later) == Accepted(entry_id)
    after = world.psa.entry(entry_id)
    assert after is not None
    assert (after.started_at, after.ended_at) == tuple(later.values())
    assert after.hours_worked == wish.hours


def test_what_rounding_adds_is_billed_beside_the_hours_worked(world: World) -> None:
    outcome = world.psa.create_entry(replace(body(world), offset=0.25))
    assert isinstance(outcome, Accepted)
    entry = world.psa.entry(outcome.remote_id)
    assert entry is not None
    assert (entry.hours_worked, entry.offset, entry.hours_to_bill) == (1.0, 0.25, 1.25)
    for offset, shown in ((None, 0.25), (0.1, 0.1), (0.0, 0.0)):
        fields = replace(entry.fields, hours=0.9, offset=offset)
        update = EntryUpdate(entry.id, MARKER, ("times",), fields)
        assert world.psa.update_entry(update) == Accepted(entry.id)
        after = world.psa.entry(entry.id)
        assert after is not None
        assert (after.hours_worked, after.offset) == (0.9, shown)
        assert after.hours_to_bill == pytest.approx(0.9 + shown)


def test_an_entry_is_deleted_and_a_second_time_declined(world: World) -> None:
    entry_id = created(world)
    assert world.psa.delete_entry(entry_id) == Accepted(entry_id)
    assert world.psa.entry(entry_id) is None
    assert isinstance(world.psa.delete_entry(entry_id), Declined)


def test_a_posted_entry_is_known_as_such_and_refuses(world: World) -> None:
    entry_id, other = created(world), created(world, "ABCDEFGHJKMN")
    assert world.psa.posted([entry_id, other]) == frozenset()
    world.post(entry_id)
    assert world.psa.posted([entry_id, other]) == {entry_id}
    assert isinstance(updated(world, entry_id, "summary", summary="Late"), Declined)
    assert isinstance(world.psa.delete_entry(entry_id), Declined)


def test_a_change_of_what_is_not_there_is_declined(world: World) -> None:
    fields = fields_of(body(world))
    outcome = world.psa.update_entry(EntryUpdate(NOBODY, MARKER, ("summary",), fields))
    assert isinstance(outcome, Declined)


def test_the_budget_tells_how_much_everybody_used(world: World) -> None:
    world.psa.check_access()
    first = world.psa.usage()
    assert first.limit == 10_000
    assert 1 <= first.used <= 50
    assert world.psa.usage().used == first.used + 1, "asking is counted as well"
