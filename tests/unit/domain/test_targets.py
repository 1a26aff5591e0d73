"""What a target is called, where it is shown, and how it is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stopwatch.domain.entry import EntryDetails
from stopwatch.domain.links import target_address
from stopwatch.domain.target import Place, TargetKind
from stopwatch.domain.ticket import read_ticket_name
from tests.support.units import facts, internal_facts, task_facts

WEB = "https://ww1.autotask.example/"


def test_a_page_of_the_psa_shows_a_ticket_or_a_task_but_no_internal_time() -> None:
    assert target_address(WEB, facts(41)).endswith("Code=OpenTicketDetail&TicketID=41")
    assert target_address(WEB, task_facts(41)).endswith(
        "Code=OpenTaskDetail&TaskNumber=T20261101.0041"
    )
    assert target_address(WEB, replace(task_facts(41), number="")) == ""
    assert target_address(WEB, internal_facts(41)) == ""
    assert target_address("ftp://elsewhere/", task_facts(41)) == ""


@pytest.mark.parametrize("number", ["T20261101.0041", "T20261101.P0041"])
def test_a_task_is_named_by_its_number_also_within_a_link(number: str) -> None:
    link = f"{WEB}Autotask/ExecuteCommand.aspx?Code=OpenTaskDetail&TaskNumber={number}"
    assert read_ticket_name(number.lower()).number == number
    assert read_ticket_name(link).number == number


def test_the_same_id_is_another_place_for_each_kind() -> None:
    places = {one(41).place for one in (facts, task_facts, internal_facts)}
    assert places == {Place(kind, 41) for kind in TargetKind}


def test_internal_time_keeps_the_words_and_nothing_that_is_paid() -> None:
    full = EntryDetails("Told all", "Zoë was ill", 7, 3, 5)
    assert full.as_internal == EntryDetails(
        "Told all", "Zoë was ill", is_billable=False, show_on_invoice=False
    )
