"""The picker does at each letter what a letter needs: no layout, no ground twice, few rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QListView, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.tickets import Look, TicketModel
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.picker import PickerWindow
from tests.gui.conftest import Desk
from tests.support.machine import BERLIN, NOON
from tests.support.open_windows import OpenWindows
from tests.support.units import facts

MANY, LINES = 120, 121


class Heard(QObject):
    """Counts the events that parts of the program get."""

    def __init__(self) -> None:
        super().__init__()
        self.events: Counter[tuple[QEvent.Type, type]] = Counter()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.events[event.type(), type(watched)] += 1
        return False


@pytest.fixture
def many(desk: Desk) -> None:
    with desk.services.tools.units.write() as unit:
        found = [facts(number, f"Printer {number}") for number in range(1, MANY + 1)]
        unit.tickets.upsert(desk.account.id, found)


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay, many: None
) -> Iterator[PickerWindow]:
    made = PickerWindow(theme, desk.services, jobs, relay, purpose=PickToStart())
    windows = OpenWindows()
    windows.keep(made)
    qtbot.waitUntil(made.isActiveWindow)
    QTest.keyClicks(made.parts.field, "prin")
    yield made
    windows.close()


@pytest.mark.usefixtures("many")
def test_the_view_hears_of_more_only_when_somebody_goes_there(desk: Desk) -> None:
    model = TicketModel()
    model.show_list(desk.services.picker.rows("printer"), Look("printer", NOON, BERLIN))
    told = model.rowCount()
    assert told < LINES
    assert model.reach(told - 1).row() == told - 1
    assert model.rowCount() == told
    assert model.reach(told).row() == told
    assert model.reach(LINES - 1).row() == model.rowCount() - 1 == LINES - 1
    assert not model.canFetchMore(model.reach(-1))


@pytest.mark.usefixtures("many")
def test_lines_are_made_when_somebody_goes_there(desk: Desk) -> None:
    found = desk.services.picker.rows("printer")
    (section,) = found.sections
    assert (found.count, len(section.rows)) == (MANY, MANY)
    model = TicketModel()
    model.show_list(found, Look("printer", NOON, BERLIN))
    assert len(model._lines) == model.rowCount() < LINES
    assert model.best() == 1, "the first row, and no other is made to know that"
    assert len(model._lines) == model.rowCount()
    last = section.rows[-1]
    assert section.rows[-1] is last, "each is made once"
    assert model.place_of(last) == LINES - 1


def test_keys_and_the_scroll_bar_reach_the_last(window: PickerWindow) -> None:
    for _ in range(MANY // 10):
        QTest.keyClick(window.parts.field, Qt.Key.Key_PageDown)
    assert window.parts.list.currentIndex().row() == LINES - 1
    QTest.keyClicks(window.parts.field, "t")
    assert window.parts.model.rowCount() < LINES
    bar = window.parts.list.verticalScrollBar()
    while window.parts.model.rowCount() < LINES:
        before = bar.maximum()
        bar.setValue(before)
        QApplication.processEvents()
        assert bar.maximum() > before
    assert window.parts.model.rowCount() == LINES


def test_a_letter_lays_out_nothing_and_paints_no_ground_below_the_list(
    window: PickerWindow,
) -> None:
    QApplication.processEvents()
    heard, app = Heard(), QApplication.instance()
    assert app is not None
    app.installEventFilter(heard)
    QTest.keyClicks(window.parts.field, "t")
    QApplication.processEvents()
    app.removeEventFilter(heard)
    assert heard.events[QEvent.Type.Paint, PickerWindow] == 1
    assert not heard.events[QEvent.Type.LayoutRequest, PickerWindow]
    assert not heard.events[QEvent.Type.Paint, QListView]
    assert not heard.events[QEvent.Type.Paint, QFrame]


def test_a_narrow_window_leaves_out_keys_and_cuts_none(window: PickerWindow) -> None:
    hints = window.parts.hints
    for width, is_whole in ((900, True), (520, False)):
        window.resize(width, 500)
        QApplication.processEvents()
        shown = [one for one in hints.findChildren(QWidget) if one.isVisible()]
        assert (len(shown) == 3 * len(hints.told_keys())) is is_whole  # a cap and words in a pair
        assert all(one.width() >= one.sizeHint().width() for one in shown)
