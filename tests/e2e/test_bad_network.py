"""What a network can do to one entry: whatever it says, the entry stands at the service once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.soak.stage import Stage, staged
from tests.support.faulty_proxy import Fault, Plan
from tests.support.program import Row

DAY = "2026-03-04"
TIMES = ("--start", f"{DAY}T09:00", "--end", f"{DAY}T09:45")
CREATION = r"^POST \S+/TimeEntries "
WINDOW_MINUTES = 11


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with staged(tmp_path_factory.mktemp("stage"), "0") as made:
        yield made


@pytest.fixture
def ticket(stage: Stage) -> Row:
    """A ticket of the test's own; the profile asks for it when it is named."""
    return stage.practice.new_ticket("Copier jams")


def _add(stage: Stage, ticket: Row) -> str:
    made = stage.program.ok("entry", "add", ticket["ticketNumber"], *TIMES, "--summary", "Once")
    key: str = made["entries"][0]["id"]
    return key


def _state(stage: Stage, key: str) -> str:
    listed: list[Row] = stage.program.ok("entries", "--day", DAY)["entries"]
    return next(str(one["state"]) for one in listed if one["id"] == key)


def _sync_until_well(stage: Stage) -> None:
    """Sync as a user would over the following minutes."""
    for _time in range(4):
        if stage.program.run("sync").code == 0:
            return
        stage.program.let_pass(WINDOW_MINUTES)
    raise AssertionError(stage.program.run("entries", "--day", DAY).out)


_SILENT = (Fault.LOST_REPLY, Fault.CUT_REPLY, Fault.CUT_REQUEST)


@pytest.mark.slow
@pytest.mark.parametrize("fault", _SILENT)
def test_a_connection_that_breaks_anywhere(stage: Stage, ticket: Row, fault: Fault) -> None:
    key = _add(stage, ticket)
    stage.proxy.order(Plan(fault, seconds=0.2), CREATION)
    _sync_until_well(stage)
    assert _state(stage, key) == "sent"
    assert len(stage.practice.entries_on(ticket)) == 1


@pytest.mark.slow
@pytest.mark.parametrize("status", [502, 429, 403, 401])
def test_a_gateway_that_passes_on_and_denies_it(stage: Stage, ticket: Row, status: int) -> None:
    key = _add(stage, ticket)
    stage.proxy.order(Plan(Fault.ANSWERED_AFTERWARDS, status=status), CREATION)
    stage.program.run("sync")
    stage.program.run("sync")  # a twin that the program made itself would go with the third
    held = stage.practice.entries_on(ticket)
    _sync_until_well(stage)
    assert _state(stage, key) == "sent"
    assert len(held) == 1


@pytest.mark.slow
def test_a_middlebox_that_sends_a_request_twice_is_told_of(stage: Stage, ticket: Row) -> None:
    key = _add(stage, ticket)
    stage.proxy.order(Plan(Fault.REPLAY), CREATION)
    stage.program.run("sync").refused("Your time is safe", "1 entry or wish needs you")
    assert len(stage.practice.entries_on(ticket)) == 2
    assert _state(stage, key) == "needs_attention", "nothing of ours says which one to delete"
    stage.program.ok("entry", "restore", key)
    _sync_until_well(stage)
    assert _state(stage, key) == "sent"
    assert len(stage.practice.entries_on(ticket)) == 1


@pytest.mark.slow
@pytest.mark.parametrize("with_mark", [True, False], ids=["whole", "database alone"])
def test_a_backup_from_before_the_entry_left(stage: Stage, ticket: Row, with_mark: bool) -> None:
    key = _add(stage, ticket)
    stage.back_up()
    stage.program.ok("sync")
    stage.put_back(with_mark=with_mark)
    assert _state(stage, key) == "waiting"
    stage.program.ok("sync")
    assert _state(stage, key) == "sent"
    assert len(stage.practice.entries_on(ticket)) == 1
