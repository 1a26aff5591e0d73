"""The window of problems: what is listed, and what a chosen one tells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.domain.events import AccountChanged, TicketsChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.rhythm import SeenKind
from stopwatch.services.problems import Problems, Suggestion
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.incidents import spoken as spoken_incident
from stopwatch.ui.models.problems import Fold, spoken
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.problems_menu import (
    EXPLAIN,
)
from stopwatch.ui.windows.problems_words import explanations
from tests.gui.conftest import Desk, Opened
from tests.gui.problem_stories import BEEPING, LOOSE, MAIL, WIFI, Stories
from tests.gui.problems_room import CTRL, ProblemsRoom, lines, press, rows, titles


# ---------------------------------------------------------------- the list
def test_sections_list_what_is_suggested_open_and_resolved(problems: ProblemsRoom) -> None:
    window = problems.open()
    first, *_, fold = lines(window)
    assert first == Header("Suggested", "2", "tickets")
    assert fold == Fold("Resolved", 1, is_open=False)
    assert titles(window)[1:5] == [
        "Backup job failed on NAS-02", "Printer prints blank pages", "Open problems",
        "SRV-DC01 falls asleep every afternoon",
    ]  # fmt: skip


def test_a_row_tells_how_many_since_when_and_what_is_suggested(problems: ProblemsRoom) -> None:
    backup, printer, chosen, *_ = rows(problems.open())
    assert (chosen.count, chosen.parts, chosen.small, chosen.more) == (
        14, ("T20261112.0007", "Harbor Dental"), "6:45 · 3 Nov to today", 1,
    )  # fmt: skip
    assert (backup.is_suggested, backup.small) == (True, "Mondays 6 to 7")
    assert printer.small == "same device, no rhythm"
    kinds = [kind for day in chosen.found.days for cell in day.cells for kind in cell.kinds]
    assert kinds.count(SeenKind.SUGGESTED) == 1, "what would be hung is drawn too"


def test_rows_are_heard(problems: ProblemsRoom) -> None:
    window = problems.open()
    told = [spoken(one) for one in lines(window)]
    assert told[1] == (
        "Suggested, Backup job failed on NAS-02, 6 tickets, Bluestone Architects, Mondays 6 to 7"
    )
    assert told[4] == (
        "SRV-DC01 falls asleep every afternoon, 14 incidents, T20261112.0007, Harbor Dental, "
        "1 suggested, 6:45 · 3 Nov to today"
    )
    assert told[-1] == "Resolved, 1, closed"
    view = window.parts.side.list
    assert view.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole) == told[4]


def test_the_resolved_ones_unfold(problems: ProblemsRoom) -> None:
    window = problems.open()
    view = window.parts.side.list
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    press(window, Qt.Key.Key_Return)
    assert titles(window)[-1] == "UPS beeps at night"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Right):
        press(window, key)
    assert titles(window)[-1] == "Resolved"


def test_typing_narrows_the_list_and_unfolds_it(problems: ProblemsRoom) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_F, CTRL)
    assert window.parts.side.search.hasFocus()
    QTest.keyClicks(window.parts.side.search, "harbor ups")
    assert titles(window) == ["Resolved", "UPS beeps at night"]
    QTest.keyClicks(window.parts.side.search, " none")
    assert window.parts.blank.text == "Nothing here looks like “harbor ups none”."
    press(window, Qt.Key.Key_Escape)
    assert len(titles(window)) == 9
    press(window, Qt.Key.Key_F, CTRL)
    press(window, Qt.Key.Key_Down)
    assert window.parts.side.list.hasFocus()


def test_nothing_yet_says_that_nothing_is_done_without_you(
    qtbot: QtBot, theme: Theme, desk: Desk, relay: Relay, opened: Opened, jobs: Jobs
) -> None:
    stories = Stories(desk.services, desk.clock, desk.account)
    room = ProblemsRoom(qtbot, theme, stories, relay, opened, jobs)
    window = room.open()
    assert window.parts.blank.text == (
        "No problems yet When tickets repeat, a suggestion turns up here. Nothing is linked "
        "without you."
    )
    for key, held in ((Qt.Key.Key_L, CTRL), (Qt.Key.Key_R, CTRL), (Qt.Key.Key_P, CTRL)):
        press(window, key, held)
    press(window, Qt.Key.Key_Delete)
    assert (opened.asked, room.asked) == ([], [])
    room.windows.close()


def test_suggestions_come_later_and_the_choice_stays(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.choose(problems.stories.id(MAIL))
    for word in ("Backup", "Printer"):
        problems.stories.grouping.dismiss(problems.stories.group(word).id)
    problems.stories.services.bus.publish(TicketsChanged())
    window.suggesting.look()
    problems.settle(window)
    assert titles(window)[0] == "Open problems"
    assert window.parts.detail.head.title.text() == "Outlook asks for the password again"


def test_another_account_begins_with_nothing_decided(problems: ProblemsRoom, qtbot: QtBot) -> None:
    window = problems.open()
    window.decide("N")
    problems.stories.services.bus.publish(AccountChanged(AccountId(2)))
    qtbot.waitUntil(window.parts.detail.decided.isHidden)


def test_a_look_that_is_asked_for_twice_runs_once_more(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, looks = problems.open(), list[int]()
    plain = Problems.suggestions

    def counted(asked: Problems) -> tuple[Suggestion, ...]:
        looks.append(1)
        return plain(asked)

    monkeypatch.setattr(Problems, "suggestions", counted)
    for _time in range(3):
        window.suggesting.look()
    problems.settle(window)
    assert len(looks) == 2
    window.suggesting.look_soon()
    window.suggesting._soon.timeout.emit()
    problems.settle(window)
    assert len(looks) == 3


# ---------------------------------------------------------------- the chosen one
def test_the_chosen_one_explains_itself(problems: ProblemsRoom) -> None:
    detail = problems.open().parts.detail
    assert detail.head.title.text() == "SRV-DC01 falls asleep every afternoon"
    assert detail.head.number.text() == "T20261112.0007"
    assert detail.head.parts.text() == "Harbor Dental · In progress · PO MS-2026"
    facts = detail.facts
    assert [one.accessibleName() for one in (facts.incidents, facts.worked, facts.first, facts.last)
            ] == [
        "Incidents: 14 at 1 company", "Time spent: 6:45 Mira 4:10, Leon 2:35",
        "First seen: Tue 3 Nov 15:04", "Last seen: today 14:12",
    ]  # fmt: skip
    assert detail.strip.isVisible()
    assert detail.pane.header.text() == "Incidents, 14"
    assert detail.pane.change_texts() == (
        "Change request T20261119.0040 Power plan on SRV-DC01, Mon 23 Nov",
    )


def test_a_suggested_group_tells_what_was_spent_on_its_tickets(problems: ProblemsRoom) -> None:
    group = problems.stories.group("Printer")
    timing, clock = problems.stories.services.timing, problems.stories.clock
    watch = timing.start(Start(group.tickets[0].id))
    clock.pass_ms(25 * MINUTE_MS)
    timing.stop(watch.id)
    window = problems.open()
    window.choose(group.id)
    detail = window.parts.detail
    assert detail.facts.worked.accessibleName() == "Time spent: 0:25 Mira 0:25"
    assert spoken_incident(detail.pane.model.row(3)).endswith("New, Mira 0:25")


def test_the_words_are_explained_until_put_away_and_then_never_again(
    problems: ProblemsRoom,
) -> None:
    window = problems.open()
    line = window.parts.detail.head.words
    assert line.words.text() == explanations()
    assert explanations().startswith("Alert: opened by monitoring. Incident: it hampers someone.")
    QTest.mouseClick(line.close_button, Qt.MouseButton.LeftButton)
    assert line.isHidden()
    again = problems.open()
    assert again.parts.detail.head.words.isHidden()
    again._offering._on_verb_chosen(EXPLAIN)
    assert again.parts.detail.head.words.isVisible()


def test_words_that_cannot_be_put_away_stay_and_say_why(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: object, _changes: object) -> None:
        raise Unavailable("Everything recorded is safe. The disk is full.")

    window = problems.open()
    monkeypatch.setattr(type(problems.stories.services.preferences), "change", full)
    line = window.parts.detail.head.words
    QTest.mouseClick(line.close_button, Qt.MouseButton.LeftButton)
    assert line.isVisible()
    assert window.parts.last_line.toast.text == "Everything recorded is safe. The disk is full."


@pytest.mark.parametrize(
    ("kept", "said"), [((), "No incidents so far."), ((113,), "One incident so far.")]
)
def test_one_incident_has_no_strip(
    problems: ProblemsRoom, kept: tuple[int, ...], said: str
) -> None:
    problems.stories.lose(*kept)
    for suggestion in problems.stories.services.problems.suggestions():
        problems.stories.grouping.dismiss(suggestion.id)
    window = problems.open()
    window.choose(problems.server)
    detail = window.parts.detail
    assert (detail.lone.isVisible(), detail.lone.text()) == (True, said)
    assert not detail.strip.isVisible()


def test_a_problem_made_offline_is_on_this_computer(problems: ProblemsRoom) -> None:
    waits = problems.stories.id(LOOSE)
    made = problems.stories.grouping.create("NIC sleeps", [waits])
    window = problems.open()
    window.choose(made)
    assert window.parts.detail.head.number.text() == "On this computer"
    pane = window.parts.detail.pane
    assert pane.model.row(0).mark is Mark.WAITING
    listed = next(one for one in rows(window) if one.title == "NIC sleeps")
    assert (listed.is_local, listed.parts[0]) == (True, "On this computer")
    assert not window.grab().isNull()


def test_a_resolved_one_is_not_resolved_again(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.parts.side.model.toggle()
    window.choose(problems.stories.id(BEEPING))
    press(window, Qt.Key.Key_R, CTRL)
    assert window.parts.open_sheet() is None
    assert not window.parts.detail.foot.resolve.isVisible()
    assert window.parts.detail.shown is not None
    assert window.parts.detail.shown.found.days[-1].day.isoformat() == "2026-07-07"


def test_a_ticket_without_a_time_is_listed_without_one(problems: ProblemsRoom) -> None:
    bare = replace(problems.stories.newest(0).facts, created_at=None)
    problems.stories.put([bare])
    window = problems.open()
    pane = window.parts.detail.pane
    pane.model.show_all()
    opened = [pane.model.row(place).opened for place in range(14)]
    assert (opened[0], opened[-1], opened[-2]) == ("Thu 19, 14:23", "", "3 Nov, 15:04")


def test_what_is_no_problem_any_more_is_said(problems: ProblemsRoom) -> None:
    window = problems.open()
    wifi = problems.stories.ticket(WIFI)
    problems.stories.put([replace(wifi.facts, ticket_type=2)])
    window.choose(wifi.id)
    said = "Nothing was changed: T20261028.0003 is not a Problem."
    assert window.parts.last_line.toast.text == said


def test_two_facts_stand_above_two_where_four_do_not_fit(problems: ProblemsRoom) -> None:
    window = problems.open()
    facts = window.parts.detail.facts
    assert facts.first.y() == facts.incidents.y()
    facts._fit(300)
    facts._grid.activate()
    assert facts.first.y() > facts.incidents.y()
    assert facts.minimumSizeHint().width() < 400
    assert not facts.grab().isNull()


def test_what_a_colleague_took_back_goes_when_the_problem_is_looked_at(
    problems: ProblemsRoom, desk: Desk
) -> None:
    desk.services.secrets.put(desk.account.secret_name, "secret")
    window = problems.open()
    worked = window.parts.detail.facts.worked
    problems.bot.waitUntil(lambda: worked.accessibleName() == "Time spent: 4:10 Mira 4:10")
    requests = desk.psa.requests
    window.reload()
    problems.settle(window)
    assert desk.psa.requests == requests, "asked once for each time that it is chosen"
