"""Stopped on a problem: on it, or over its incidents, to the second and as one deed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.entry import EntryPhase, ShownState
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, SECOND_MS
from stopwatch.domain.lengths import short_span
from stopwatch.domain.problem import TicketType
from stopwatch.services.showing import ShownEntry
from stopwatch.services.timing import Start
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.stop_sheet_shares import How
from tests.gui.conftest import Desk, Opened
from tests.gui.grouped import grouped
from tests.gui.sheet_room import Room
from tests.support.units import facts

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Room]:
    made = Room(qtbot, theme, desk, relay, opened)
    yield made
    made.windows.close()


class Stopped:
    """A sheet of a sitting of 30 minutes and 10.3 seconds on a problem."""

    def __init__(self, room: Room, still_open: int = 3, closed: int = 1) -> None:
        self.room = room
        self.problem, self.incidents = grouped(room.desk, still_open, closed)
        timing = room.desk.services.timing
        watch = timing.start(Start(self.problem))
        room.desk.clock.pass_ms(30 * MINUTE_MS + 10_300)
        (self.key,) = (entry.id for entry in timing.stop(watch.id))
        self.sheet = room.open((self.key,))
        self.spread = self.sheet.spread
        QTest.keyClicks(self.sheet.fields.summary, "Power plan")

    def share(self, how: How = How.EVENLY) -> None:
        self.spread.over.click()
        if how is not How.EVENLY:
            self.spread.ways[how].click()

    def type_time(self, place: int, text: str) -> None:
        field = self.spread.lines[place].span
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(field, text)

    def save(self) -> list[ShownEntry]:
        QTest.keyClick(self.sheet, Qt.Key.Key_Return, CTRL)
        services = self.room.desk.services
        return [one for one in services.entries.under_way() if one.entry.id != self.key]

    def times(self) -> list[str]:
        return [line._time.text() for line in self.spread.lines]


@pytest.fixture
def stopped(room: Room) -> Stopped:
    return Stopped(room)


def by_target(saved: list[ShownEntry]) -> dict[TargetId | None, int]:
    return {one.entry.target_id: one.entry.piece.worked_ms for one in saved}


def test_a_ticket_that_is_no_problem_is_offered_nothing(room: Room) -> None:
    sheet, _ = room.sheet()
    assert sheet.spread.isHidden()
    assert not sheet.spread.is_over


@pytest.mark.parametrize(("still_open", "closed"), [(0, 0), (1, 0)])
def test_a_problem_without_incidents_is_offered_nothing(
    room: Room, still_open: int, closed: int
) -> None:
    assert Stopped(room, still_open, closed).spread.isHidden()


def test_on_the_problem_is_the_default_and_stays_one_entry(stopped: Stopped) -> None:
    assert stopped.spread.isVisible()
    assert stopped.spread.on_problem.isChecked()
    assert not stopped.spread._body.isVisible()
    assert by_target(stopped.save()) == {}
    shown = stopped.room.desk.services.entries.get(stopped.key)
    assert (shown.state, shown.entry.target_id) == (ShownState.WAITING, stopped.problem)


def test_over_its_incidents_ticks_the_open_ones_and_lists_the_closed(stopped: Stopped) -> None:
    stopped.share()
    lines = stopped.spread.lines
    assert [line.ticket.id for line in lines] == stopped.incidents
    assert [line.is_ticked for line in lines] == [True, True, True, False]
    assert stopped.times() == ["10:04", "10:03", "10:03", ""]
    assert lines[3]._state.text() == "Complete"


def test_every_way_has_a_key(stopped: Stopped, qtbot: QtBot) -> None:
    spread = stopped.spread
    for key, button in (
        (Qt.Key.Key_O, spread.over), (Qt.Key.Key_G, spread.ways[How.BY_WEIGHT]),
        (Qt.Key.Key_H, spread.ways[How.BY_HAND]), (Qt.Key.Key_Y, spread.ways[How.EVENLY]),
        (Qt.Key.Key_L, spread.on_problem),
    ):  # fmt: skip
        QTest.keyClick(stopped.sheet, key, ALT)
        qtbot.waitUntil(button.isChecked)


def test_evenly_makes_one_entry_each_and_one_undo_takes_all_back(stopped: Stopped) -> None:
    stopped.share()
    saved = stopped.save()
    assert set(by_target(saved)) == set(stopped.incidents[:3])
    assert sum(by_target(saved).values()) == 30 * MINUTE_MS + 10_300
    assert {one.state for one in saved} == {ShownState.WAITING}
    assert {one.entry.details.summary for one in saved} == {"Power plan"}
    services = stopped.room.desk.services
    assert not stopped.sheet.isVisible()
    ((what, closed),) = stopped.room.told
    assert (what, set(closed.entry_ids)) == ("saved", {one.entry.id for one in saved})
    services.undo.undo()
    (draft,) = services.entries.under_way()
    assert (draft.entry.id, draft.entry.phase) == (stopped.key, EntryPhase.DRAFT)
    assert draft.entry.details.summary == "Power plan"


def test_each_goes_to_the_psa_by_itself(stopped: Stopped) -> None:
    stopped.share()
    saved = stopped.save()
    assert len({one.item.marker for one in saved if one.item}) == 3


def test_by_weight_the_small_number_beside_each_counts(stopped: Stopped) -> None:
    stopped.share(How.BY_WEIGHT)
    assert [line.weight.isVisible() for line in stopped.spread.lines] == [True] * 3 + [False]
    stopped.spread.lines[0].weight.setValue(3)
    assert stopped.times() == ["18:06", "6:02", "6:02", ""]
    worked = by_target(stopped.save())
    assert worked[stopped.incidents[0]] // SECOND_MS == 18 * 60 + 6


def test_by_hand_the_last_line_takes_the_rest(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    assert [line.span.text() for line in stopped.spread.lines[:3]] == ["10:04", "10:03", "10:03"]
    stopped.type_time(0, "20:00")
    assert stopped.spread.lines[2].span.text() == "0:07"
    assert stopped.spread._left.text() == ""
    stopped.type_time(1, "5:30")
    worked = by_target(stopped.save())
    spans = [short_span(worked[key]) for key in stopped.incidents[:3]]
    assert spans == ["20:00", "5:30", "4:40"]
    assert sum(worked.values()) == 30 * MINUTE_MS + 10_300


def test_by_hand_it_says_how_much_is_left_or_too_much_and_does_not_save(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    stopped.type_time(2, "10:00")
    assert stopped.spread._left.text() == "0:03 is left"
    stopped.type_time(0, "21:00")
    assert stopped.spread._left.text() == "10:53 is too much"
    assert stopped.save() == []
    assert stopped.sheet.isVisible()
    words = stopped.sheet.banner.accessibleName()
    assert words == "Your 0.50 h is safe. The lines must add up to 30:10, and 10:53 is too much."
    assert not stopped.sheet.save_button.isEnabled()
    stopped.type_time(0, "10:07")
    assert stopped.sheet.banner.isHidden()
    assert len(stopped.save()) == 3


def test_the_last_line_follows_again_once_it_is_emptied(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    stopped.type_time(2, "1:00")
    field = stopped.spread.lines[2].span
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "10:03"


def test_arrow_keys_move_a_time_by_a_minute(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    field = stopped.spread.lines[0].span
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert (field.text(), stopped.spread.lines[2].span.text()) == ("11:04", "9:03")
    for _ in range(12):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "0:00"
    stopped.sheet.close_anyway()


def test_what_is_no_time_is_framed_and_said(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    stopped.type_time(0, "soon")
    assert stopped.spread.lines[0].span.property("state") == "error"
    assert stopped.save() == []
    assert "“soon” is not a length of time" in stopped.sheet.banner.accessibleName()
    stopped.type_time(0, "1:00")
    assert stopped.spread.lines[0].span.property("state") == ""
    stopped.sheet.close_anyway()


def test_a_line_with_nothing_is_refused(stopped: Stopped) -> None:
    stopped.share(How.BY_HAND)
    stopped.type_time(0, "20:07")
    assert stopped.spread.lines[2].span.text() == "0:00"
    assert stopped.save() == []
    assert "at least a second" in stopped.sheet.banner.accessibleName()
    stopped.sheet.close_anyway()


def test_fewer_than_two_ticks_are_told_and_a_tick_lifts_it(stopped: Stopped) -> None:
    stopped.share()
    for line in stopped.spread.lines[:2]:
        line.check.click()
    assert stopped.save() == []
    assert "Tick at least two tickets" in stopped.sheet.banner.accessibleName()
    stopped.spread.lines[3].check.click()
    assert stopped.sheet.banner.isHidden()
    assert stopped.times() == ["", "", "15:05", "15:05"]
    assert set(by_target(stopped.save())) == set(stopped.incidents[2:])


def test_notes_of_its_own_for_each_or_the_same(stopped: Stopped) -> None:
    stopped.share()
    assert not stopped.spread.lines[0].note.isVisible()
    stopped.spread.notes_each.click()
    QTest.keyClicks(stopped.spread.lines[0].note, "Told the users")
    saved = {one.entry.target_id: one.entry.details.summary for one in stopped.save()}
    assert [saved[key] for key in stopped.incidents[:3]] == [
        "Told the users", "Power plan", "Power plan",
    ]  # fmt: skip


def test_notes_for_all_of_them_need_none_of_the_sitting(stopped: Stopped) -> None:
    stopped.sheet.fields.summary.clear()
    stopped.share()
    assert stopped.save() == []
    assert "summary notes are empty" in stopped.sheet.banner.accessibleName()
    stopped.spread.notes_each.click()
    for place, line in enumerate(stopped.spread.lines[:3]):
        QTest.keyClicks(line.note, f"Done {place}")
    assert stopped.sheet.banner.isHidden()
    assert len(stopped.save()) == 3


def test_other_times_are_shared_out_at_once(stopped: Stopped) -> None:
    stopped.share()
    start = stopped.sheet.time.start.time()
    stopped.sheet.time.start.setTime(start.addSecs(600))
    assert stopped.times() == ["6:44", "6:43", "6:43", ""]
    saved = by_target(stopped.save())
    assert sum(saved.values()) // SECOND_MS == 20 * 60 + 10


def test_what_is_each_tickets_own_is_not_asked_for(stopped: Stopped) -> None:
    fields = stopped.sheet.fields
    stopped.share()
    assert not any(one.isEnabled() for one in (fields.status, fields.append, fields.contract))
    assert fields.now_is.text() == "The tickets keep their status"
    stopped.spread.on_problem.click()
    assert all(one.isEnabled() for one in (fields.status, fields.append, fields.contract))
    assert fields.now_is.text() == "now: New"


def test_esc_asks_before_notes_for_each_go(stopped: Stopped) -> None:
    stopped.share()
    stopped.spread.notes_each.click()
    QTest.keyClicks(stopped.spread.lines[0].note, "Told the users")
    QTest.keyClick(stopped.sheet, Qt.Key.Key_Escape)
    assert stopped.sheet.isVisible()
    unsaved = stopped.sheet.foot.unsaved
    assert [button.text() for button in unsaved.buttons()] == ["Save", "Close without it"]
    unsaved.answer(2)
    assert not stopped.sheet.isVisible()
    entry = stopped.room.desk.services.entries.get(stopped.key).entry
    assert (entry.phase, entry.details.summary) == (EntryPhase.DRAFT, "Power plan")


def test_esc_keeps_the_draft_where_nothing_was_typed_for_each(stopped: Stopped) -> None:
    stopped.share()
    QTest.keyClick(stopped.sheet, Qt.Key.Key_Escape)
    assert not stopped.sheet.isVisible()
    assert [what for what, _ in stopped.room.told] == ["put off"]


def test_the_end_of_the_program_asks_nothing(stopped: Stopped) -> None:
    stopped.share()
    stopped.spread.notes_each.click()
    QTest.keyClicks(stopped.spread.lines[0].note, "Told the users")
    stopped.sheet.close_anyway()
    assert not stopped.sheet.isVisible()


def test_a_ticket_that_takes_no_more_time_keeps_the_draft(stopped: Stopped) -> None:
    desk = stopped.room.desk
    with desk.services.tools.units.write() as unit:
        account = replace(unit.accounts.current(), allows_completed=False)
        unit.accounts.put(account)
    stopped.share()
    stopped.spread.lines[3].check.click()
    assert stopped.save() == []
    assert "is complete and takes no more time" in stopped.sheet.banner.accessibleName()
    assert desk.services.entries.get(stopped.key).entry.phase is EntryPhase.DRAFT
    stopped.spread.lines[3].check.click()
    assert len(stopped.save()) == 3


def test_a_sitting_over_midnight_goes_evenly_or_by_weight(room: Room) -> None:
    problem, incidents = grouped(room.desk)
    timing = room.desk.services.timing
    watch = timing.start(Start(problem))
    room.desk.clock.pass_ms(12 * HOUR_MS)
    keys = tuple(entry.id for entry in timing.stop(watch.id))
    assert len(keys) == 2
    sheet = room.open(keys)
    QTest.keyClicks(sheet.fields.summary, "Night shift")
    sheet.spread.over.click()
    assert not sheet.spread.ways[How.BY_HAND].isEnabled()
    assert "several entries" in sheet.spread.ways[How.BY_HAND].toolTip()
    assert sheet.save()
    saved = room.desk.services.entries.under_way()
    assert len(saved) == 6
    assert sum(one.entry.piece.worked_ms for one in saved) == 12 * HOUR_MS
    assert {one.entry.target_id for one in saved} == set(incidents[:3])


def test_what_is_on_its_way_to_a_problem_counts(room: Room) -> None:
    desk = room.desk
    problem, _ = grouped(desk, still_open=1, closed=0)
    late = desk.ticket(3, "No logon after lunch")
    desk.services.grouping.link(problem, [late])
    sheet = room.open(room.stopped(problem))
    sheet.spread.over.click()
    assert late in [line.ticket.id for line in sheet.spread.lines]


def test_an_entry_that_left_is_offered_nothing(room: Room) -> None:
    stopped = Stopped(room)
    stopped.save()
    again = room.open((stopped.key,))
    assert again.spread.isHidden()


def test_many_incidents_scroll_and_old_closed_ones_are_left_out(room: Room) -> None:
    stopped = Stopped(room, still_open=14, closed=50)
    stopped.share()
    assert len(stopped.spread.lines) == 14 + 40
    assert stopped.spread._scroll.height() <= 296


@pytest.mark.parametrize("kind", list(TicketType))
def test_the_head_tells_what_a_ticket_is_and_explains_it(room: Room, kind: TicketType) -> None:
    key = room.desk.ticket(1)
    with room.desk.services.tools.units.write() as unit:
        unit.tickets.upsert(room.desk.account.id, [replace(facts(1), ticket_type=kind)])
    sheet = room.open(room.stopped(key))
    label = sheet.head._kind
    assert (label.text(), label.toolTip()) == (kind.word, kind.explained)


def test_a_type_of_the_tenants_own_is_not_told(room: Room) -> None:
    sheet, _ = room.sheet()
    assert sheet.head._kind.isHidden()
