"""Connecting with fewer rights than are needed: it works as far as it can, and is said plainly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.program import Practice, Program

NO_DELETION = (
    "The account cannot delete time entries. A deletion here has to be done in Autotask too."
)


@pytest.fixture(autouse=True)
def _restored(autotask: Practice) -> Iterator[None]:
    yield
    autotask.control("switches", hidden_entities=[], missing_rights=[])


def test_an_account_that_may_not_delete_is_connected_and_warned_about(
    empty: Program, autotask: Practice
) -> None:
    autotask.control("switches", missing_rights=["TimeEntries.delete"])
    added = autotask.connect(empty)
    assert added.code == 0
    assert "  The account can create time entries." in added.out
    assert f"  {NO_DELETION}" in added.out
    assert added.err.splitlines() == [
        "Your time is safe. Autotask does not fully allow this API user to delete time entries."
    ]
    shown = empty.ok("account", "show")
    assert shown["connected"]
    assert shown["rights"]["delete_entries"] == "none"
    assert shown["rights"]["create_entries"] == "all"
    assert shown["cannot"] == [NO_DELETION]
    assert shown["rights_asked_at"].endswith("Z")


def test_what_may_be_done_is_asked_anew_and_remembered_in_trouble(
    program: Program, autotask: Practice
) -> None:
    assert program.ok("account", "test")["cannot"] == []
    autotask.control(
        "switches", hidden_entities=["TimeEntries"], missing_rights=["TimeEntries.create"]
    )
    tested = program.run("account", "test")
    assert tested.code == 0
    assert (
        "The account cannot create time entries. Autotask refuses each entry. It waits here"
        in tested.out
    )
    assert "Ask your administrator for the right to view all time entries." in tested.out
    assert "Ask your administrator for it." in tested.err
    autotask.control("switches", hidden_entities=[], missing_rights=[])
    autotask.fault("unavailable", "information", "BillingItems", count=9)
    shown = program.ok("account", "test")
    assert shown["rights"]["create_entries"] == "none"
    assert shown["rights_trouble"].startswith("Your time is safe. Autotask is in trouble.")


def test_whose_time_it_is_cannot_be_told_without_the_right_to_view_people(
    empty: Program, autotask: Practice
) -> None:
    autotask.control("switches", hidden_entities=["Resources"])
    autotask.connect(empty).refused("Nothing was stored", "right to view resources")
