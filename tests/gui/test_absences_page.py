"""The page of absences: nothing is done before the button says so, and everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from stopwatch.domain.absence import AbsenceChoice, Cause
from stopwatch.domain.absence_rule import Rule
from stopwatch.domain.errors import Unavailable
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.services.ports.sources import Facet, Senses, SourceLine, Standing
from stopwatch.ui.pages.absences.model import Kind, Line
from stopwatch.ui.pages.absences.page import AbsencesPage
from stopwatch.ui.pages.absences.watching_line import watching_words
from stopwatch.ui.relay import Relay
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.opener import PickForPart
from tests.gui.absent_times import AbsentTimes
from tests.gui.conftest import Desk, Opened
from tests.support.open_windows import OpenWindows
from tests.support.presence import FakeSource

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Open = Callable[[], AbsencesPage]


@pytest.fixture
def times(desk: Desk) -> AbsentTimes:
    return AbsentTimes(desk.services, desk.clock)


@pytest.fixture
def targets(desk: Desk) -> tuple[TargetId, TargetId]:
    return desk.ticket(17, "Onboarding"), desk.ticket(46, "SRV-DC01 not responding")


@pytest.fixture
def opening(qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened) -> Iterator[Open]:
    windows = OpenWindows()

    def make() -> AbsencesPage:
        page = AbsencesPage(theme, desk.services, relay, opened)
        windows.keep(page)
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield make
    windows.close()


@pytest.fixture
def page(times: AbsentTimes, targets: tuple[TargetId, TargetId], opening: Open) -> AbsencesPage:
    """Two absences, 38 and 12 minutes, over one stopwatch."""
    times.work(targets[0], 30)
    times.away(Sign.LOCKED, 38)
    times.away(Sign.IDLE, 12)
    return opening()


def press(page: AbsencesPage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    focused: QWidget | None = page.focusWidget()
    QTest.keyClick(focused or page, key, held)
    QApplication.processEvents()


def shown_words(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(PlainLabel) if label.isVisible()]


def worked(desk: Desk) -> int:
    (watch,) = desk.services.timing.desk().stopwatches
    return watch.elapsed_ms(desk.clock.now_ms()) // MINUTE_MS


def lengths(desk: Desk) -> list[int]:
    return [one.length_ms // MINUTE_MS for one in desk.services.absences.inbox().pending]


def test_the_oldest_of_the_newest_day_is_shown_and_nothing_is_chosen(page: AbsencesPage) -> None:
    assert page.detail.head.cause.text() == "Locked"
    assert page.detail.head.place.text() == "1 of 2"
    assert page.detail.bar.choice is None
    assert not page.detail.save.isEnabled()


def test_a_letter_only_chooses(page: AbsencesPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    assert page.detail.save.text() == "Leave out 0:38"
    assert (lengths(desk), worked(desk)) == ([38, 12], 100)


def test_the_button_does_it_goes_on_and_undo_takes_it_back(
    page: AbsencesPage, desk: Desk, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_N)
    press(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.detail.head.place.text() == "1 of 1")
    assert page.detail.head.cause.text() == "Idle, no keyboard or mouse"
    assert page.toast.text == "Left out 0:38."
    assert (lengths(desk), worked(desk)) == ([12], 62)
    qtbot.mouseClick(page.toast.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.detail.head.place.text().endswith("of 2"))
    assert worked(desk) == 100


def test_escape_decides_nothing(page: AbsencesPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_S)
    page.detail.rows.rows[0].minutes.setValue(20)
    press(page, Qt.Key.Key_Escape)
    assert (lengths(desk), worked(desk)) == ([38, 12], 100)
    assert page.detail.rows.rows[0].minutes.value() == 20, "what was begun stays"


def test_another_ticket_is_found_and_given_the_time(
    page: AbsencesPage, desk: Desk, targets: tuple[TargetId, TargetId]
) -> None:
    press(page, Qt.Key.Key_O)
    page.detail.other.field.setText("SRV-DC01")
    assert page.detail.save.text() == "Book 0:38 on …0046"
    press(page, Qt.Key.Key_Return, CTRL)
    with desk.services.tools.units.read() as unit:
        (made,) = unit.entries.unsettled(desk.account.id)
    assert (made.target_id, made.piece.worked_ms) == (targets[1], 38 * MINUTE_MS)
    assert worked(desk) == 62


def test_the_remainder_counts_and_stays_in_the_list(page: AbsencesPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_S)
    rows = page.detail.rows
    rows.rows[0].minutes.setValue(20)
    assert rows.left.text() == "18 min unassigned"
    assert page.detail.save.text() == "Save split, 20 min"
    assert "18 min unassigned" in page.detail.seen.strip.text()
    rows.rows[1].minutes.setValue(30)
    assert rows.left.text() == "12 min too many"
    assert not page.detail.save.isEnabled()
    rows.rows[1].minutes.setValue(0)
    press(page, Qt.Key.Key_Return, CTRL)
    assert (lengths(desk), worked(desk)) == ([18, 12], 80)


def test_use_remaining_assigns_all_to_the_second(page: AbsencesPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_S)
    rows = page.detail.rows
    rows.rows[0].minutes.setValue(20)
    rows.rows[1].minutes.setFocus()
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert rows.left.text() == "all assigned"
    press(page, Qt.Key.Key_Plus, CTRL)
    assert len(rows.rows) == 3
    press(page, Qt.Key.Key_Delete, CTRL)
    assert len(rows.rows) == 2
    press(page, Qt.Key.Key_Return, CTRL)
    assert (lengths(desk), worked(desk)) == ([12], 80)


def test_a_choice_can_be_remembered(page: AbsencesPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    assert page.detail.rule.box.text() == "Remember: when locked"
    assert not page.detail.rule.span.isEnabled()
    page.detail.rule.box.setChecked(True)
    press(page, Qt.Key.Key_Return, CTRL)
    (rule,) = desk.services.absences.inbox().rules
    assert (rule.cause, rule.choice) == (Cause.LOCK, AbsenceChoice.CUT)
    assert rule.up_to_ms == 60 * MINUTE_MS
    page.undo()
    assert desk.services.absences.inbox().rules == ()
    assert page.toast.text == "Taken back."


def test_a_rule_may_hold_from_a_length_on(page: AbsencesPage, desk: Desk, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_K)
    line = page.detail.rule
    line.box.setChecked(True)
    line.bound.setCurrentIndex(1)
    assert line.span.currentText() == "30 min", "the longest that holds for 38 minutes"
    press(page, Qt.Key.Key_Return, CTRL)
    (rule,) = desk.services.absences.inbox().rules
    assert (rule.choice, rule.up_to_ms, rule.over_ms) == (
        AbsenceChoice.KEEP, None, 30 * MINUTE_MS,
    )  # fmt: skip
    qtbot.waitUntil(lambda: "Locked, from 30 min" in shown_words(page.side.remembered))
    press(page, Qt.Key.Key_N)
    assert line.bound.currentIndex() == 0, "the next one begins with the usual"


def test_a_rule_between_two_lengths_is_told_whole(
    page: AbsencesPage, desk: Desk, qtbot: QtBot
) -> None:
    both = Rule(Cause.LOCK, AbsenceChoice.CUT, 120 * MINUTE_MS, 15 * MINUTE_MS)
    desk.services.absences.remember(both)
    page.reload()
    told = "Locked, from 15 min, up to 2 h"
    qtbot.waitUntil(lambda: told in shown_words(page.side.remembered))


def test_a_part_may_be_of_any_ticket(
    page: AbsencesPage, desk: Desk, opened: Opened, targets: tuple[TargetId, TargetId]
) -> None:
    far = desk.ticket(99, "Far away")
    press(page, Qt.Key.Key_S)
    rows = page.detail.rows
    rows.rows[0].minutes.setFocus()
    press(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert opened.asked[-1] == ("picker", PickForPart())
    page.take_ticket(far)
    assert rows.rows[0].row().target_id == far
    rows.rows[0].minutes.setValue(38)
    rows.rows[1].other.click()
    page.take_ticket(targets[1])
    assert rows.rows[1].row().target_id == targets[1]
    rows.add_row()
    assert any(offer.target_id == far for offer in rows.rows[2]._offers), "offered from now on"
    press(page, Qt.Key.Key_Return, CTRL)
    (moment, *_rest) = desk.services.absences.inbox().decided
    assert [part.target_id for part in moment.absences[0].parts] == [far]


def test_what_is_picked_while_no_row_asks_changes_no_row(
    page: AbsencesPage, targets: tuple[TargetId, TargetId]
) -> None:
    press(page, Qt.Key.Key_S)
    page.take_ticket(targets[1])
    assert page.detail.rows.rows[0].row().target_id is None


def test_an_absence_that_goes_on_grows_above_the_list(
    page: AbsencesPage, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    def growing() -> list[Line]:
        return [one for one in page.side.model.lines if one.kind is Kind.GROWING]

    assert growing() == []
    before = lengths(desk)
    seen_at = desk.clock.now_ms()
    desk.clock.pass_ms(6 * MINUTE_MS)
    desk.services.presence.observe(Observation(Sign.IDLE, seen_at))
    qtbot.waitUntil(lambda: len(growing()) == 1)
    (line,) = growing()
    assert line.title == f"Away since {clock(seen_at, 'Europe/Berlin')}"
    assert (line.right, line.below) == ("0:06", "You choose when you are back.")
    assert not page.side.model.flags(page.side.model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert page.detail.moment is not None, "what waits is still the current one"
    desk.clock.pass_ms(MINUTE_MS)
    page._growing.grown.emit()
    qtbot.waitUntil(lambda: growing()[0].right == "0:07")
    times.see(Sign.ACTIVE)
    qtbot.waitUntil(lambda: growing() == [])
    assert lengths(desk) == [*before, 7]


def test_nothing_grows_where_nothing_runs(page: AbsencesPage, desk: Desk, qtbot: QtBot) -> None:
    desk.services.timing.pause()
    seen_at = desk.clock.now_ms()
    desk.clock.pass_ms(6 * MINUTE_MS)
    desk.services.presence.observe(Observation(Sign.IDLE, seen_at))
    page.reload()
    assert all(one.kind is not Kind.GROWING for one in page.side.model.lines)


@pytest.mark.parametrize("verb", ["forget", "reopen"])
def test_what_cannot_be_stored_is_said(
    page: AbsencesPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    press(page, Qt.Key.Key_K)
    press(page, Qt.Key.Key_Return, CTRL)
    page.reload()

    def full(_self: object, _asked: object) -> None:
        raise Unavailable("Everything recorded is safe. The disk is full.")

    monkeypatch.setattr(type(desk.services.absences), verb, full)
    if verb == "forget":
        page.side.remembered.forgotten.emit(Cause.LOCK)
    else:
        row = next(n for n, one in enumerate(page.side.model.lines) if one.kind is Kind.DECIDED)
        page.side.list.undone.emit(page.side.model.index(row, 0))
    assert page.toast.text == "Everything recorded is safe. The disk is full."


def test_no_rule_is_offered_for_another_ticket(page: AbsencesPage) -> None:
    press(page, Qt.Key.Key_O)
    assert not page.detail.rule.isVisible()


def test_what_was_decided_is_listed_and_taken_back_from_there(
    page: AbsencesPage, desk: Desk, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_K)
    press(page, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.side.model.lines[-1].kind is Kind.DECIDED)
    lines = page.side.model.lines
    assert lines[-1].below.startswith("Kept on T20261120.0017 · by you")
    row = page.side.list.visualRect(page.side.model.index(len(lines) - 1, 0))
    undo = QPoint(row.right() - 24, row.top() + row.height() // 4)
    qtbot.mouseClick(page.side.list.viewport(), Qt.MouseButton.LeftButton, pos=undo)
    qtbot.waitUntil(lambda: page.side.model.lines[-1].kind is Kind.PENDING)
    assert lengths(desk) == [38, 12]


def test_the_verbs_of_a_row_choose(page: AbsencesPage, desk: Desk, qtbot: QtBot) -> None:
    places = page.side.model.pending()
    index = page.side.model.index(places[1], 0)
    row = page.side.list.visualRect(index)
    split = QPoint(row.right() - 24, row.top() + 3 * row.height() // 4)
    qtbot.mouseClick(page.side.list.viewport(), Qt.MouseButton.LeftButton, pos=split)
    assert page.detail.head.place.text() == "2 of 2"
    assert page.detail.bar.choice is AbsenceChoice.SPLIT
    assert lengths(desk) == [38, 12]


def test_the_empty_page_says_what_comes_here(opening: Open, opened: Opened, desk: Desk) -> None:
    page = opening()
    assert desk.services.absences.inbox().pending == ()
    assert page.right.currentWidget() is page.blank
    assert "Nothing to decide" in page.blank.text


def test_news_come_by_themselves(
    page: AbsencesPage, times: AbsentTimes, desk: Desk, qtbot: QtBot
) -> None:
    times.away(Sign.CALL_BEGAN, 9)
    qtbot.waitUntil(lambda: len(page.side.model.pending()) == 3)
    assert lengths(desk) == [38, 12, 9]


def test_a_narrow_page_shows_one_side_at_a_time(page: AbsencesPage) -> None:
    page.resize(520, 560)
    QApplication.processEvents()
    assert (page.side.isVisible(), page.right.isVisible()) == (True, False)
    press(page, Qt.Key.Key_F6)
    assert (page.side.isVisible(), page.right.isVisible()) == (False, True)
    press(page, Qt.Key.Key_Escape)
    assert (page.side.isVisible(), page.right.isVisible()) == (True, False)


@pytest.mark.parametrize(
    ("facets", "told"),
    [
        ((Facet.IDLE, Facet.LOCK), "Time away"),
        ((Facet.LOCK,), "no idle time. Lock and sleep"),
        ((), "neither idle time nor locks"),
    ],
)
def test_where_nothing_waits_it_says_what_this_desktop_does_not_tell(
    opening: Open, desk: Desk, facets: tuple[Facet, ...], told: str
) -> None:
    made = {facet: FakeSource(facet) for facet in Facet}
    desk.services.sources._make = lambda: Senses(tuple(made.values()))
    desk.services.sources.begin(1)
    for facet in facets:
        made[facet].appear()
    assert told in opening().blank._words.text()


def test_the_foot_says_what_is_watched(page: AbsencesPage) -> None:
    assert page.watching.words.text() == "Away counts from 5 min on."
    page.toast.say("Kept 0:38.")
    assert (page.watching.isVisible(), page.toast.isVisible()) == (False, True)
    page.toast.clear()
    assert page.watching.isVisible()


@pytest.mark.parametrize(
    ("facets", "minutes", "words"),
    [
        ((Facet.IDLE, Facet.LOCK, Facet.CALL), 5, "calls by microphone"),
        ((Facet.IDLE, Facet.LOCK), 7, "idle after 7 min, lock, sleep by two clocks."),
        ((Facet.IDLE, Facet.CALL), 7, "sleep by two clocks. No locks are told here."),
        ((Facet.LOCK,), 5, "no idle time. Lock and sleep are still seen."),
        ((Facet.SLEEP,), 5, "neither idle time nor locks. Sleep is still seen."),
        ((), 0, "switched off"),
    ],
)
def test_it_says_so_where_something_cannot_be_watched(
    facets: tuple[Facet, ...], minutes: int, words: str
) -> None:
    lines = [SourceLine(facet, "a source", Standing.IN_USE, "") for facet in facets]
    assert words in watching_words(lines, minutes)
