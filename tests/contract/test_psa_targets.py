"""The contract of the PSA port where time is on project tasks, or is internal."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.delivery import Accepted, Declined
from stopwatch.domain.remote import EntryBody, RemoteEntry, fields_of
from stopwatch.domain.target import Place, TargetKind
from tests.contract.worlds import MARKER, World, body

NOWHERE = 999_999_999


def on_task(world: World, task: int | None = None) -> EntryBody:
    return replace(body(world), ticket_remote_id=None, task_remote_id=task or world.task)


def internal(world: World, kind: int | None = None) -> EntryBody:
    return replace(
        body(world), ticket_remote_id=None, role_id=None, is_billable=False, show_on_invoice=False,
        internal_kind_id=kind or world.internal,
    )  # fmt: skip


def created(world: World, wish: EntryBody) -> RemoteEntry:
    outcome = world.psa.create_entry(wish)
    assert isinstance(outcome, Accepted), outcome
    told = world.psa.entry(outcome.remote_id)
    assert told is not None
    return told


def test_time_on_a_task_is_told_as_it_was_sent(world: World) -> None:
    wish = on_task(world)
    told = created(world, wish)
    assert told.place == wish.place == Place(TargetKind.TASK, world.task)
    assert (told.started_at, told.ended_at, told.hours_worked, told.role_id, told.marker) == (
        wish.started_at, wish.ended_at, 1.0, world.role, MARKER,
    )  # fmt: skip


def test_internal_time_needs_no_role(world: World) -> None:
    wish = internal(world)
    told = created(world, wish)
    assert told.place == wish.place == Place(TargetKind.INTERNAL, world.internal)
    assert told.fields == fields_of(wish)
    assert told.marker == MARKER


def test_both_are_found_among_the_own_entries_and_can_be_deleted(world: World) -> None:
    made = {created(world, on_task(world)).id, created(world, internal(world)).id}
    own = world.psa.entries_from(world.me, min(made))
    assert {one.id for one in own if one.marker == MARKER} == made
    for one in made:
        assert isinstance(world.psa.delete_entry(one), Accepted)
        assert world.psa.entry(one) is None


def test_where_nothing_is_nothing_is_booked(world: World) -> None:
    for wish in (on_task(world, NOWHERE), internal(world, NOWHERE)):
        outcome = world.psa.create_entry(wish)
        assert isinstance(outcome, Declined)
        assert outcome.message.startswith("Your time is safe. ")


def test_a_task_needs_a_role(world: World) -> None:
    outcome = world.psa.create_entry(replace(on_task(world), role_id=None))
    assert isinstance(outcome, Declined)
    assert outcome.message.startswith("Your time is safe. ")
