"""Picker rows say under which problem a ticket hangs, what a problem comes to, and jargon."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.problem import TicketType
from stopwatch.services.booking import Wishes
from stopwatch.services.timing import Start
from stopwatch.ui.models.tickets import Look, TicketModel
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from tests.gui.conftest import Desk
from tests.gui.grouped import TITLE, grouped
from tests.support.machine import BERLIN, NOON
from tests.support.units import facts


def listed(desk: Desk, query: str) -> tuple[TicketModel, list[Row]]:
    model = TicketModel()
    model.show_list(desk.services.picker.rows(query), Look(query, NOON, BERLIN))
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return model, [row for row in rows if isinstance(row, Row)]


def words(row: Row) -> list[str]:
    return [part.text for part in row.parts]


def works(desk: Desk, target: TargetId, minutes: int) -> None:
    watch = desk.services.timing.start(Start(target))
    desk.clock.pass_ms(minutes * MINUTE_MS)
    desk.services.timing.stop(watch.id, Wishes(summary="x"))


def test_a_problem_tells_its_incidents_and_the_time_on_all_of_them(desk: Desk) -> None:
    problem, incidents = grouped(desk)
    for target, minutes in ((problem, 30), (incidents[0], 45), (desk.ticket(1), 60)):
        works(desk, target, minutes)
    _, rows = listed(desk, TITLE)
    assert words(rows[0]) == ["Harbor Dental", "New", "4 incidents, 1:15", "PO MS-2026"]
    assert rows[0].icon == "problem"


def test_a_ticket_under_a_problem_names_it_quietly_and_last(desk: Desk) -> None:
    _, (newest, *_rest) = grouped(desk)
    desk.services.timing.start(Start(newest))
    _, rows = listed(desk, "")
    assert rows[0].parts[-1].text == f"under T20261120.0700 {TITLE}"
    assert rows[0].parts[-1].tone == "text3"
    assert rows[0].icon == ""


def test_a_ticket_without_one_says_nothing_of_it(desk: Desk) -> None:
    desk.ticket(1, "Plain")
    _, rows = listed(desk, "plain")
    assert words(rows[0]) == ["Harbor Dental", "New", "PO MS-2026"]


def test_a_problem_that_runs_keeps_its_mark(desk: Desk) -> None:
    problem, _ = grouped(desk, still_open=0, closed=0)
    desk.services.timing.start(Start(problem))
    _, rows = listed(desk, "")
    assert rows[0].mark is not None
    assert rows[0].icon == ""
    assert "no incidents yet" in words(rows[0])


@pytest.mark.parametrize("kind", list(TicketType))
def test_the_tool_tip_explains_the_type(desk: Desk, kind: TicketType) -> None:
    with desk.services.tools.units.write() as unit:
        unit.tickets.upsert(desk.account.id, [replace(facts(5, "Plain"), ticket_type=kind)])
    model, _ = listed(desk, "plain")
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"T20261120.0005 Plain\n{kind.explained}"


def test_a_type_of_the_tenant_is_not_explained_and_markup_stays_text(desk: Desk) -> None:
    odd = replace(facts(5, "Plain <b>"), ticket_type=TicketType.ALERT)
    with desk.services.tools.units.write() as unit:
        unit.tickets.upsert(desk.account.id, [replace(facts(6, "Own"), ticket_type=47), odd])
    model, _ = listed(desk, "own")
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "T20261120.0006 Own"
    model, _ = listed(desk, "plain")
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"<qt>T20261120.0005 Plain &lt;b&gt;<br/>{TicketType.ALERT.explained}</qt>"
