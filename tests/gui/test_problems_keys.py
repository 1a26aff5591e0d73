"""Every key of the window of problems, and what is decided with them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from stopwatch.domain.errors import Refused
from stopwatch.domain.events import OutboxChanged
from stopwatch.services.problems import Problems, ShownProblem, Suggestion
from stopwatch.ui.widgets.buttons import ActionButton
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.opener import PickChange, PickToHang
from stopwatch.ui.windows.problems_menu import (
    EXPLAIN,
    LINK_CHANGE,
    WORK_ON,
    ProblemMenu,
    TicketMenu,
)
from tests.gui.conftest import Desk
from tests.gui.problem_stories import LOOSE, SERVER, WIFI
from tests.gui.problems_room import CTRL, ProblemsRoom, lines, press, rows, titles


def kind_of(button: ActionButton) -> str:
    return button.face.kind.name


# ---------------------------------------------------------------- keys
def test_ctrl_l_opens_the_picker_for_a_ticket_to_hang(problems: ProblemsRoom) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_L, CTRL)
    window._on_verb_chosen(LINK_CHANGE)
    assert problems.opened.asked == [
        ("picker", PickToHang(problems.server)), ("picker", PickChange(problems.server)),
    ]  # fmt: skip


def test_ctrl_p_works_on_the_problem(problems: ProblemsRoom, desk: Desk) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_P, CTRL)
    assert window.parts.last_line.toast.text == "The stopwatch runs on T20261112.0007."
    assert [one.target_id for one in desk.services.timing.desk().running] == [problems.server]


def test_f6_goes_from_the_list_to_the_card_to_the_incidents(problems: ProblemsRoom) -> None:
    window = problems.open()
    detail = window.parts.detail
    for reached in (detail.card.accept, detail.pane.tree, window.parts.side.list):
        press(window, Qt.Key.Key_F6)
        assert reached.hasFocus()
    press(window, Qt.Key.Key_Return)
    assert detail.card.accept.hasFocus()
    window.choose(problems.stories.id(WIFI))
    window.parts.side.list.setFocus()
    press(window, Qt.Key.Key_F6)
    assert detail.pane.tree.hasFocus()


def test_letters_count_only_where_they_are_meant(problems: ProblemsRoom) -> None:
    window = problems.open()
    for key in (Qt.Key.Key_A, Qt.Key.Key_N):
        press(window, key)  # the list has the focus, on a problem
    window.parts.detail.pane.tree.setFocus()
    press(window, Qt.Key.Key_A)
    window.parts.side.search.setFocus()
    press(window, Qt.Key.Key_N)
    assert problems.asked == []


def test_a_accepts_at_the_card_and_the_line_stays_with_its_undo(problems: ProblemsRoom) -> None:
    window = problems.open()
    detail, loose = window.parts.detail, problems.stories.id(LOOSE)
    assert kind_of(detail.foot.resolve) == "PLAIN"
    press(window, Qt.Key.Key_F6)
    press(window, Qt.Key.Key_A)
    assert problems.asked == [("link", problems.server, (loose,))]
    assert detail.card.isHidden()
    problems.settle(window)
    assert detail.card.isHidden()
    assert detail.decided.texts() == ("T20261120.0046 hangs under it",)
    assert [mark for _words, mark, _undoable in detail.decided._shown] == [Mark.WAITING]
    assert kind_of(detail.foot.resolve) == "PRIMARY"
    window.choose(problems.stories.id(WIFI))
    assert detail.decided.isHidden()
    window.choose(problems.server)
    press(window, Qt.Key.Key_Z, CTRL)
    problems.settle(window)
    assert detail.decided.isHidden()
    assert detail.card.isVisible()
    assert detail.facts.incidents.value.text() == "14"


def test_n_dismisses_a_group_in_the_list_and_undo_suggests_it_again(
    problems: ProblemsRoom,
) -> None:
    window = problems.open()
    printer = problems.stories.group("Printer")
    window.choose(printer.id)
    assert window.parts.detail.foot.isHidden()
    press(window, Qt.Key.Key_N)
    problems.settle(window)
    assert problems.asked == [("dismiss", printer.id)]
    assert titles(window)[:3] == ["Suggested", "Backup job failed on NAS-02",
                                  "Printer prints blank pages"]  # fmt: skip
    assert lines(window)[0] == Header("Suggested", "1", "tickets")
    assert rows(window)[1].is_dismissed
    assert window.parts.detail.decided.texts() == ("Not the same; not suggested again",)
    assert window.parts.detail.card.isHidden()
    press(window, Qt.Key.Key_Z, CTRL)
    problems.settle(window)
    assert lines(window)[0] == Header("Suggested", "2", "tickets")
    assert not any(one.is_dismissed for one in rows(window))


def test_an_older_decision_cannot_be_taken_back_before_the_newer(problems: ProblemsRoom) -> None:
    window = problems.open()
    backup, printer = (problems.stories.group(word).id for word in ("Backup", "Printer"))
    for group in (printer, backup):
        window.choose(group)
        window.decide("N")
    window.choose(printer)
    decided = window.parts.detail.decided
    assert [undoable for _words, _mark, undoable in decided._shown] == [False]


def test_a_group_becomes_a_problem_with_its_oldest_ticket(problems: ProblemsRoom) -> None:
    window = problems.open()
    group = problems.stories.group("Backup")
    window.choose(group.id)
    detail = window.parts.detail
    assert detail.head.number.text() == "Suggested"
    assert detail.card.reason.text().startswith("6 tickets for NAS-02 since 12 October")
    assert detail.card.effect.text() == (
        "Accept makes T20261012.0004 the problem and hangs the other 5 under it."
    )
    assert detail.card.choose.isVisible()
    assert detail.pane.header.text() == "Tickets, 6"
    press(window, Qt.Key.Key_A)
    first, *others = (one.id for one in group.tickets)
    assert problems.asked == [("create", "", tuple(others), first)]
    problems.settle(window)
    assert detail.head.number.text() == "T20261012.0004"
    assert detail.decided.texts() == ("5 tickets hang under it",)
    assert titles(window)[:2] == ["Suggested", "Printer prints blank pages"]


def test_another_ticket_of_a_group_may_be_the_cause(problems: ProblemsRoom) -> None:
    window = problems.open()
    group = problems.stories.group("Backup")
    window.choose(group.id)
    window._on_cause_chosen(group.tickets[2])
    others = tuple(one.id for one in group.tickets if one != group.tickets[2])
    assert problems.asked == [("create", "", others, group.tickets[2].id)]


def test_several_suggestions_for_one_problem_are_shown_one_by_one(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    loose, own = problems.stories.ticket(LOOSE), problems.stories.ticket(SERVER)
    second = Suggestion("second", "Two of a kind.", "same words", (loose,), own, (loose,))
    plain = Problems.suggestions
    monkeypatch.setattr(Problems, "suggestions", lambda asked: (*plain(asked), second))
    card = problems.open().parts.detail.card
    assert card.more.text() == "1 more"
    first = card.reason.text()
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.reason.text() == "Two of a kind."
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert card.reason.text() == first


def test_refusals_are_said_and_nothing_changes(problems: ProblemsRoom) -> None:
    window = problems.open()
    facts = problems.stories.ticket(SERVER).facts
    problems.stories.put([replace(facts, status=5)])
    window.decide("A")
    said = "Nothing was changed: T20261112.0007 is complete: reopen it first."
    assert window.parts.last_line.toast.text == said
    assert problems.asked == []


def test_undo_says_when_there_is_nothing_to_undo(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = problems.open()
    with problems.stories.services.tools.units.write() as unit:
        while (deed := unit.journal.latest(unit.accounts.current().id)) is not None:
            unit.journal.mark_undone(deed.id, 1)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.parts.last_line.toast.text == "Nothing was changed: there is nothing to undo."


def test_f5_syncs_and_escape_closes(problems: ProblemsRoom) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_F5)
    assert problems.opened.asked == [("sync", None)]
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_new_problem_takes_what_is_ticked_with_it(problems: ProblemsRoom) -> None:
    window = problems.open()
    model = window.parts.detail.pane.model
    for place in (0, 1):
        model.toggle(model.index(place, 0))
    QTest.mouseClick(window.parts.side.create_button, Qt.MouseButton.LeftButton)
    sheet = window.parts.create
    assert sheet.field.hasFocus()
    assert sheet.numbers == tuple(problems.stories.newest(place).number for place in (0, 1))
    press(window, Qt.Key.Key_Return)
    assert sheet.trouble.text() == "Nothing was changed: the problem has no title yet."
    assert sheet.field.property("state") == "error"
    QTest.keyClicks(sheet.field, " NIC  sleeps ")
    assert not sheet.trouble.isVisible()
    sheet.tickets.setText("T20261120.0046, T20269999.0001")
    press(window, Qt.Key.Key_Return)
    assert "T20269999.0001 is not among the tickets" in sheet.trouble.text()
    assert sheet.tickets.property("state") == "error"
    sheet.tickets.setText("T20261120.0046")
    press(window, Qt.Key.Key_Return)
    loose = problems.stories.id(LOOSE)
    assert problems.asked == [("create", "NIC sleeps", (loose,), None)]
    assert sheet.isHidden()
    assert window.parts.detail.head.title.text() == "NIC sleeps"


def test_a_suggested_group_is_what_a_new_problem_is_about(problems: ProblemsRoom) -> None:
    window = problems.open()
    group = problems.stories.group("Backup")
    window.choose(group.id)
    window.new_problem()
    assert set(window.parts.create.numbers) == {one.number for one in group.tickets}


def test_a_sheet_is_put_away_by_escape_first(problems: ProblemsRoom) -> None:
    window = problems.open()
    window.new_problem()
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.parts.open_sheet() is None


def test_a_narrow_window_lays_the_detail_over_the_list(problems: ProblemsRoom) -> None:
    window = problems.open(640, 600)
    assert not window.parts.detail.isVisible()
    press(window, Qt.Key.Key_Return)
    assert window.parts.detail.isVisible()
    assert not window.parts.side.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.parts.side.list.hasFocus()


def test_the_ticket_opens_in_the_browser(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []
    finds_one = [True]

    def remember(url: QUrl) -> bool:
        asked.append(url)
        return finds_one[0]

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    services = problems.stories.services
    with services.tools.units.write() as unit:
        unit.accounts.put(replace(unit.accounts.current(), web_url="https://psa.example/"))
    window = problems.open()
    press(window, Qt.Key.Key_O, CTRL)
    window.parts.detail.pane.tree.setFocus()
    press(window, Qt.Key.Key_Return)
    assert [one.toString().rpartition("=")[2] for one in asked] == ["7", "113"]
    finds_one[0] = False
    press(window, Qt.Key.Key_O, CTRL)
    assert "No browser took the page" in window.parts.last_line.toast.text


def test_everything_has_a_name_for_a_screen_reader(problems: ProblemsRoom) -> None:
    window = problems.open()
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), widget


def test_the_menus_offer_what_has_no_button(problems: ProblemsRoom) -> None:
    window = problems.open()
    told: list[object] = []
    menu = ProblemMenu(window, can_open=False)
    menu.chosen.connect(told.append)
    for action in menu.actions():
        action.trigger()
    assert told == [WORK_ON, LINK_CHANGE, EXPLAIN], "it cannot be opened in Autotask"
    group = problems.stories.group("Backup").tickets[:2]
    of_group = TicketMenu(window, group)
    of_group.chosen.connect(told.append)
    of_group.new_wanted.connect(window.new_problem)
    for action in of_group.actions():
        action.trigger()
    assert told[3:] == list(group)
    assert window.parts.open_sheet() is window.parts.create


def test_a_failed_look_keeps_the_old_suggestions(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = problems.open()

    def fail(_asked: Problems) -> None:
        raise Refused("No.")

    monkeypatch.setattr(Problems, "suggestions", fail)
    window.suggesting.look()
    problems.settle(window)
    assert titles(window)[0] == "Suggested"


def test_news_come_once_for_a_burst_and_move_no_row_from_under_the_pointer(
    problems: ProblemsRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = problems.open()
    plain, reads = Problems.shown, list[int]()

    def counted(asked: Problems) -> tuple[ShownProblem, ...]:
        reads.append(1)
        return plain(asked)

    monkeypatch.setattr(Problems, "shown", counted)
    for _news in range(5):
        problems.stories.services.bus.publish(OutboxChanged(()))
    QCoreApplication.processEvents()
    assert len(reads) == 1
    monkeypatch.setattr(window.parts.side.list, "underMouse", lambda: True)
    problems.stories.services.bus.publish(OutboxChanged(()))
    QCoreApplication.processEvents()
    assert len(reads) == 1
    assert window._news.is_waiting


def test_the_evidence_goes_under_the_buttons_where_it_is_narrow(problems: ProblemsRoom) -> None:
    window = problems.open()
    card = window.parts.detail.card
    assert card.evidence.x() > card.dismiss.geometry().right()
    window.resize(570, 700)
    window.parts.open_detail(is_open=True)
    problems.bot.waitUntil(lambda: card.evidence.y() > card.accept.geometry().bottom())
