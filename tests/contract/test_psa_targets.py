"""The contract of the PSA port where time is on project tasks, or is internal."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.delivery import Accepted, Declined
from stopwatch.domain.remote import EntryBody, EntryUpdate, RemoteEntry, fields_of
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, TicketFacts
from tests.contract.worlds import MARKER, PAGE, World, body

NOWHERE = 999_999_999
FAR_AWAY = 2_000_000_000_000


def tasks(world: World, since: int | None = None, completed: int = 0) -> list[TicketFacts]:
    pages = list(world.psa.tasks(world.me, since, completed))
    assert all(len(page.mine) + len(page.others) <= PAGE for page in pages)
    return [one for page in pages for one in page.mine]


def ids(found: list[TicketFacts]) -> set[int]:
    return {one.remote_id for one in found}


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


# ---------------------------------------------------------------- reads
def test_tasks_come_where_the_technician_is_first_or_further_resource(world: World) -> None:
    found = tasks(world)
    assert len(ids(found)) == len(found)
    others = [one for one in found if one.assigned_resource_id != world.me]
    assert world.task in ids(found)
    assert world.helped in ids(others)
    assert all(one.kind is TargetKind.TASK and one.number and one.project for one in found)


def test_a_task_tells_what_time_on_it_takes(world: World) -> None:
    agreed = [one for one in tasks(world) if one.contract_id is not None]
    assert agreed
    for one in agreed:
        assert one.company_id is not None
        assert one.work_type_id is not None
        assert one.last_activity_at > 0


def test_only_tasks_with_activity_since_come(world: World) -> None:
    newest = max(one.last_activity_at for one in tasks(world))
    assert tasks(world, newest + 1) == []
    for task in (world.task, world.helped):
        world.touch_task(task)
    assert ids(tasks(world, newest + 1)) == {world.task, world.helped}


def test_a_changed_task_that_somebody_else_has_by_now_is_named(world: World) -> None:
    newest = max(one.last_activity_at for one in tasks(world))
    task = world.task
    world.touch_task(world.helped)
    world.take_off_task(task)
    pages = list(world.psa.tasks(world.me, newest + 1, 0))
    assert {one.remote_id for page in pages for one in page.mine} == {world.helped}
    assert {key for page in pages for key in page.others} == {task}


def test_tasks_completed_long_ago_stay_away(world: World) -> None:
    done = [one for one in tasks(world) if one.completed_at is not None]
    assert done
    assert not ids(done) & ids(tasks(world, None, FAR_AWAY))
    assert world.task in ids(tasks(world, None, FAR_AWAY))


def test_a_task_is_found_by_its_number_whosever_it_is(world: World) -> None:
    for wanted in tasks(world):
        assert world.psa.find_task(wanted.number) == wanted
    assert world.psa.find_task("T19990101.0001") is None


def test_kinds_of_internal_time_have_a_name_and_nothing_to_pay(world: World) -> None:
    kinds = {one.remote_id: one for one in world.psa.internal_kinds()}
    meeting = kinds[world.internal]
    assert (meeting.title, meeting.number) == ("Internal Meeting", "")
    assert not any(one.is_billable or one.company_id for one in kinds.values())
    assert {one.kind for one in kinds.values()} == {TargetKind.INTERNAL}
    retired = [one for one in kinds.values() if one.status == STATUS_COMPLETE]
    assert [one.title for one in retired] == ["Office Move"]


def test_what_changes_of_task_and_internal_time_is_what_was_named(world: World) -> None:
    for wish in (on_task(world), internal(world)):
        made = created(world, wish)
        fields = replace(made.fields, summary="Took longer", hours=1.25)
        update = EntryUpdate(made.id, MARKER, ("times", "summary"), fields)
        assert isinstance(world.psa.update_entry(update), Accepted)
        told = world.psa.entry(made.id)
        assert told is not None
        assert (told.fields, told.place, told.marker) == (fields, made.place, MARKER)
