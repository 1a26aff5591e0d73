"""The end of a problem: with all its incidents, with some or alone; one step, one undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stopwatch.domain.ids import TargetId
from stopwatch.services.booking import Wishes
from stopwatch.services.entries import EntryEdit
from stopwatch.services.resolving import Resolution, Resolving
from stopwatch.ui.windows.problems_resolve import Which
from tests.gui.problems_room import CTRL, ProblemsRoom, newest, pane_of, press
from tests.support.scrolling import scroll_over


def resolutions(problems: ProblemsRoom) -> list[Resolution]:
    """Return a list that grows by what is asked of the real service."""
    asked: list[Resolution] = []
    plain = Resolving.resolve

    def told(service: Resolving, problem_id: TargetId, wanted: Sequence[Resolution]) -> None:
        plain(service, problem_id, wanted)
        asked.extend(wanted)

    problems.patch.setattr(Resolving, "resolve", told)
    return asked


def test_all_open_ones_are_resolved_with_the_same_words(problems: ProblemsRoom) -> None:
    asked = resolutions(problems)
    window = problems.open()
    press(window, Qt.Key.Key_R, CTRL)
    sheet = window.parts.resolve
    assert sheet.radios[Which.ALL].text() == "All 14 incidents, 2 of them still open"
    assert not sheet.radios[Which.SELECTED].isEnabled()
    assert sheet.confirm.text() == "Resolve 3 tickets"
    assert sheet.words.hasFocus()
    QTest.keyClicks(sheet.words, "Set to High.")
    press(window, Qt.Key.Key_Return, CTRL)
    opened = [one.id for one in reversed(newest(problems)) if not one.is_complete]
    assert asked == [
        Resolution(key, "Complete", "Set to High.") for key in (problems.server, *opened)
    ]
    assert sheet.isHidden()
    assert window.parts.last_line.toast.text == "Resolved 3 tickets."
    press(window, Qt.Key.Key_Z, CTRL)
    assert problems.stories.services.wishes.pending() == ()


def test_what_waits_is_said_before(problems: ProblemsRoom) -> None:
    services = problems.stories.services
    for draft in services.entries.of_days("2026-11-20", "2026-11-20"):
        services.entries.edit(draft.entry.id, EntryEdit(Wishes(summary="Looked at it")))
    window = problems.open()
    window.resolve()
    assert window.parts.resolve._waits.text() == "T20261112.0007 and 2 more: your time goes first."


def test_the_selected_ones_or_none(problems: ProblemsRoom) -> None:
    asked = resolutions(problems)
    window = problems.open()
    model = pane_of(window).model
    for place in (0, 1):  # of which one is complete already
        model.toggle(model.index(place, 0))
    window.resolve()
    sheet = window.parts.resolve
    assert sheet.radios[Which.SELECTED].text() == "The 2 selected ones"
    sheet.radios[Which.SELECTED].click()
    assert [one.id for one in sheet.chosen()] == [newest(problems)[0].id]
    sheet.radios[Which.NONE].click()
    assert sheet.confirm.text() == "Resolve 1 ticket"
    assert not sheet.incidents_become.isEnabled()
    QTest.mouseClick(sheet.confirm, Qt.MouseButton.LeftButton)
    assert asked == [Resolution(problems.server, "Complete", "")]


def test_each_incident_may_have_words_of_its_own(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.resolve()
    sheet = window.parts.resolve
    sheet.words.setPlainText("Set to High.")
    sheet.same.click()
    first, second = (one.id for one in sheet.chosen())
    assert sheet.field_of(first).text() == "Set to High."
    sheet.field_of(first).setText("Restarted.")
    sheet.radios[Which.NONE].click()
    sheet.radios[Which.ALL].click()
    words = {one.target_id: one.text for one in sheet.resolutions()}
    high = "Set to High."
    assert words == {problems.server: high, first: high, second: high}
    sheet.field_of(first).setText("Restarted.")
    words = {one.target_id: one.text for one in sheet.resolutions()}
    assert words[first] == "Restarted."


def test_a_refusal_keeps_the_sheet_and_what_was_typed(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.resolve()
    sheet = window.parts.resolve
    for combo in (sheet.becomes, sheet.incidents_become):
        combo.setCurrentIndex(0)
    sheet.confirm.click()
    assert sheet.trouble.text() == ("Nothing was changed: all of that is as it should be already.")
    assert sheet.isVisible()
    window.resize(700, 600)
    assert window.rect().contains(sheet.geometry())


def test_scrolling_over_a_status_chooses_none(problems: ProblemsRoom) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_R, CTRL)
    for choice in (window.parts.resolve.becomes, window.parts.resolve.incidents_become):
        assert choice.count() > 1
        choice.setCurrentIndex(0)
        scroll_over(choice)
        assert choice.currentIndex() == 0
