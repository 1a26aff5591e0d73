"""What hangs under a problem: ticked, taken off, dragged, refused, and compared."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from stopwatch.domain.ids import TargetId
from stopwatch.domain.outbox import ItemState
from stopwatch.domain.ticket import Ticket
from stopwatch.ui.models.dragged_tickets import MIME_TICKETS, tickets_in, tickets_mime
from stopwatch.ui.models.incidents import INCIDENT_ROLE, spoken
from stopwatch.ui.models.problems import ProblemRow
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.windows.problems import ProblemsWindow
from tests.gui.problem_stories import LOOSE, MAIL, PLAN, WIFI
from tests.gui.problems_room import CTRL, ProblemsRoom, newest, pane_of, press


def row_of(window: ProblemsWindow, ticket: Ticket) -> QPoint:
    """Make the row of a ticket current and return a place at its right end."""
    pane = pane_of(window)
    index = pane.model.index(pane.model.place_of(ticket.id), 0)
    pane.tree.setCurrentIndex(index)
    rect = pane.tree.visualRect(index)
    return QPoint(rect.right() - 30, rect.center().y())


# ---------------------------------------------------------------- rows
def test_the_newest_come_first_and_the_rest_loads_in_place(problems: ProblemsRoom) -> None:
    window = problems.open()
    pane = pane_of(window)
    assert [pane.model.row(place).opened for place in range(6)] == [
        "today 14:12", "Thu 19, 14:23", "Wed 18, 14:31", "Tue 17, 20:05", "Mon 16, 14:36",
        "Fri 13, 15:02",
    ]  # fmt: skip
    assert (pane.model.rowCount(), pane.more.text()) == (6, "8 more")
    QTest.mouseClick(pane.more, Qt.MouseButton.LeftButton)
    assert (pane.model.rowCount(), pane.more.isVisible()) == (14, False)
    assert pane.tree.currentIndex().row() == 6
    assert pane.tree.height() == 14 * pane.tree.sizeHintForRow(0)


def test_rows_are_heard_in_reading_order(problems: ProblemsRoom) -> None:
    pane = pane_of(problems.open())
    assert spoken(pane.model.row(1)) == (
        f"Thu 19, 14:23, {newest(problems)[1].number}, Alert: SRV-DC01 not responding, Complete, "
        "Leon 0:35"
    )
    assert spoken(pane.model.row(0)).endswith("New, no time spent")
    index = pane.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken(index.data(INCIDENT_ROLE))


def test_space_ticks_and_del_takes_off_what_is_ticked(problems: ProblemsRoom) -> None:
    window = problems.open()
    pane, foot = pane_of(window), window.parts.detail.foot
    assert not foot.take_off.isVisible()
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Space)
    ticked = (newest(problems)[0].id, newest(problems)[2].id)
    assert pane.model.ticked == ticked
    checked = pane.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert checked == Qt.CheckState.Checked
    assert (foot.take_off.text(), pane.header.text()) == ("Take off 2", "Incidents, 14, 2 selected")
    window.reload()
    assert pane.model.ticked == ticked, "news do not take ticks away"
    press(window, Qt.Key.Key_Delete)
    assert problems.asked == [("unlink", ticked)]
    assert window.parts.last_line.toast.text == "Took 2 tickets off."
    press(window, Qt.Key.Key_Space)
    assert len(pane.model.ticked) == 1


def test_del_means_the_current_row_where_none_is_ticked(problems: ProblemsRoom) -> None:
    window = problems.open()
    press(window, Qt.Key.Key_Delete)  # the list has the focus: nothing is meant
    pane_of(window)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Delete)
    assert problems.asked == [("unlink", (newest(problems)[1].id,))]


def test_another_problem_begins_without_ticks(problems: ProblemsRoom) -> None:
    window = problems.open()
    model = pane_of(window).model

    def ticked() -> int:
        return len(model.ticked)

    for count in (6, 0, 6):
        press(window, Qt.Key.Key_A, CTRL)
        assert ticked() == count
    window.choose(problems.stories.id(WIFI))
    window.choose(problems.server)
    assert ticked() == 0


def test_a_click_on_the_box_ticks_and_elsewhere_does_not(problems: ProblemsRoom) -> None:
    window = problems.open()
    tree = pane_of(window).tree
    rect = tree.visualRect(tree.model().index(1, 0))
    for x, ticked in ((24, 1), (200, 1), (24, 0)):
        place = QPoint(rect.x() + x, rect.center().y())
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert len(window.parts.detail.pane.model.ticked) == ticked


def test_an_hour_of_the_rhythm_narrows_the_incidents(problems: ProblemsRoom) -> None:
    window = problems.open()
    pane, strip = pane_of(window), window.parts.detail.strip
    strip.setFocus()
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Return)
    assert pane.model.rowCount() == 1
    assert pane.header.text() == "Incidents, 1 of 19 November, 14 to 15"
    assert not pane.more.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert pane.model.rowCount() == 6
    press(window, Qt.Key.Key_Return)
    QTest.mouseClick(pane.all, Qt.MouseButton.LeftButton)
    assert (pane.model.rowCount(), pane.all.isVisible()) == (6, False)


def test_a_change_request_is_taken_off_at_its_line(problems: ProblemsRoom) -> None:
    window = problems.open()
    (line,) = pane_of(window)._change_lines
    QTest.mouseClick(line.unlink, Qt.MouseButton.LeftButton)
    assert problems.asked == [("unlink_change", problems.stories.id(PLAN), problems.server)]


# ---------------------------------------------------------------- what did not arrive
def test_marks_tell_what_waits_was_refused_or_changed_there(problems: ProblemsRoom) -> None:
    _waiting, refused, _changed = problems.stories.trouble()
    window = problems.open()
    pane = pane_of(window)
    rows = [pane.model.row(place) for place in range(4)]
    assert [row.mark for row in rows] == [Mark.UNDECIDED, Mark.NEEDS_YOU, Mark.WAITING, None]
    assert [row.last for row in rows] == ["Compare", "Retry", "–", "–"]
    assert rows[1].said == f"{refused.number} is merged into another ticket."
    assert window.parts.detail.facts.incidents.value.text() == "15", "only what hangs is counted"
    assert spoken(rows[1]).startswith(f"today 14:14, {refused.number}, Login takes minutes, ")


def test_retry_is_for_the_refused_one_alone(problems: ProblemsRoom) -> None:
    _waiting, refused, changed = problems.stories.trouble()
    window = problems.open()
    place = row_of(window, refused)
    tree = pane_of(window).tree
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert problems.stories.wish_of(refused).state is ItemState.WAITING
    assert problems.stories.wish_of(changed).state is ItemState.NEEDS_ATTENTION
    assert window.parts.last_line.toast.text == "Yours goes to Autotask again."


def test_enter_explains_a_refused_one_which_can_be_given_up(problems: ProblemsRoom) -> None:
    _waiting, refused, _changed = problems.stories.trouble()
    window = problems.open()
    row_of(window, refused)
    press(window, Qt.Key.Key_Return)
    conflict = window.parts.detail.conflict
    assert conflict.refused.isVisible()
    assert not conflict.undecided.isVisible()
    assert conflict.refused.accessibleName() == (
        f"Your time is safe. {refused.number} is merged into another ticket."
    )
    QTest.mouseClick(conflict.refused.buttons()[1], Qt.MouseButton.LeftButton)
    assert problems.stories.wish_of(refused).state is ItemState.WITHDRAWN
    assert conflict.isHidden()
    assert pane_of(window).model.place_of(refused.id) == -1


@pytest.mark.parametrize(("place", "state"), [(0, ItemState.WAITING), (1, ItemState.WITHDRAWN)])
def test_both_versions_are_compared_and_the_user_chooses(
    problems: ProblemsRoom, place: int, state: ItemState
) -> None:
    *_, changed = problems.stories.trouble()
    window = problems.open()
    compare = row_of(window, changed)
    tree = pane_of(window).tree
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=compare)
    banner = window.parts.detail.conflict.undecided
    assert banner.buttons()[0].hasFocus()
    assert window.parts.detail.conflict.ticket_id == changed.id
    assert banner.accessibleName().startswith(
        f"Nothing was lost. {changed.number}: Here it is to hang under T20261112.0007"
    )
    press(window, (Qt.Key.Key_1, Qt.Key.Key_2)[place])  # as it says on the buttons
    assert problems.stories.wish_of(changed).state is state
    assert tree.hasFocus()


def test_escape_leaves_a_conflict_open(problems: ProblemsRoom) -> None:
    *_, changed = problems.stories.trouble()
    window = problems.open()
    row_of(window, changed)
    press(window, Qt.Key.Key_Return)
    assert window.parts.detail.decision() is window.parts.detail.conflict.undecided.buttons()[0]
    press(window, Qt.Key.Key_F6)
    assert pane_of(window).tree.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.parts.detail.conflict.isHidden()
    assert problems.stories.wish_of(changed).state is ItemState.NEEDS_ATTENTION


# ---------------------------------------------------------------- dragging
def over(window: ProblemsWindow, key: TargetId | str) -> QPoint:
    side = window.parts.side
    return side.list.visualRect(side.model.index(side.model.place_of(key), 0)).center()


def held(window: ProblemsWindow, place: QPoint, ids: Sequence[TargetId]) -> QDragMoveEvent:
    data = tickets_mime(ids)
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    view = window.parts.side.list
    view.dragEnterEvent(QDragEnterEvent(place, move, data, left, none))
    event = QDragMoveEvent(place, move, data, left, none)
    view.dragMoveEvent(event)
    return event


def drop(window: ProblemsWindow, place: QPoint, ids: Sequence[TargetId]) -> QDropEvent:
    data = tickets_mime(ids)
    event = QDropEvent(
        QPointF(place), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.parts.side.list.dropEvent(event)
    return event


def said(window: ProblemsWindow, key: TargetId) -> ProblemRow:
    model = window.parts.side.model
    row = model.line(model.place_of(key))
    assert isinstance(row, ProblemRow)
    return row


def test_rows_are_dragged_by_their_keys_and_all_ticked_ones_together(
    problems: ProblemsRoom,
) -> None:
    model = pane_of(problems.open()).model
    assert tickets_in(model.mimeData([model.index(1, 0)])) == (newest(problems)[1].id,)
    for place in (0, 1):
        model.toggle(model.index(place, 0))
    assert tickets_in(model.mimeData([model.index(1, 0)])) == (
        newest(problems)[0].id,
        newest(problems)[1].id,
    )
    assert tickets_in(model.mimeData([model.index(3, 0)])) == (newest(problems)[3].id,)
    assert model.mimeTypes() == [MIME_TICKETS]
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_what_is_dropped_on_a_problem_hangs_there(problems: ProblemsRoom) -> None:
    window = problems.open()
    target, loose = problems.server, problems.stories.id(LOOSE)
    place, ids = over(window, target), (loose,)
    assert held(window, place, ids).isAccepted()
    assert said(window, target).said == "Hang 1 ticket here"
    held(window, place + QPoint(3, 3), ids)
    assert problems.stories.grouping.questions == 1, "asked once per row"
    drop(window, place, ids)
    assert problems.asked == [("link", target, ids)]
    assert said(window, target).said == ""
    assert window.parts.last_line.toast.text == "It hangs under it."


def test_why_not_is_said_at_the_place_and_naming_the_ticket(problems: ProblemsRoom) -> None:
    window = problems.open()
    mail, wifi = problems.stories.id(MAIL), problems.stories.id(WIFI)
    held(window, over(window, wifi), (mail,))
    row = said(window, wifi)
    assert (row.said, row.is_allowed) == ("T20261103.0011 is a Problem itself.", False)
    assert not window.parts.side.list.grab().isNull()
    drop(window, over(window, wifi), (mail,))
    assert window.parts.last_line.toast.text == (
        "Nothing was changed: T20261103.0011 is a Problem itself."
    )
    held(window, over(window, wifi), (mail,))
    window.parts.side.list.dragLeaveEvent(QDragLeaveEvent())
    assert said(window, wifi).said == ""


def test_another_company_is_allowed_and_said(problems: ProblemsRoom) -> None:
    window = problems.open()
    wifi, ids = problems.stories.id(WIFI), (newest(problems)[0].id, newest(problems)[1].id)
    sentence = f"{newest(problems)[0].number} belongs to another company than T20261028.0003."
    held(window, over(window, wifi), ids)
    row = said(window, wifi)
    assert (row.said, row.is_allowed) == (sentence, True)
    drop(window, over(window, wifi), ids)
    toast = window.parts.last_line.toast.text
    assert toast.startswith(f"2 tickets hang under it. {sentence}")


def test_suggestions_and_foreign_data_take_nothing(problems: ProblemsRoom) -> None:
    window = problems.open()
    group, ids = problems.stories.group("Backup").id, (newest(problems)[0].id,)
    assert not held(window, over(window, group), ids).isAccepted()
    assert not held(window, over(window, problems.server), ()).isAccepted()
    drop(window, over(window, group), ids)
    assert problems.asked == []
    strange = tickets_mime(())
    strange.setData(MIME_TICKETS, b"7 x -1 \xff 8")
    assert tickets_in(strange) == (TargetId(7), TargetId(8))
    strange.clear()
    assert tickets_in(strange) == ()


def test_a_row_that_is_gone_means_nothing(problems: ProblemsRoom) -> None:
    model = pane_of(problems.open()).model
    model.toggle(QModelIndex())
    assert (model.incident(QModelIndex()), model.ticked) == (None, ())
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
