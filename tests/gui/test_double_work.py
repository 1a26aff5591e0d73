"""The quiet line below the running card: it comes by itself, takes nothing, and goes."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from stopwatch.domain.catalog import Resource
from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import DAY_MS, HOUR_MS, MINUTE_MS
from stopwatch.domain.overlap import Overlap
from stopwatch.domain.problem import TicketType
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.services.double_work import DoubleWork
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.windows.double_work_line import DoubleWorkLine
from stopwatch.ui.windows.panel import Panel
from tests.gui.conftest import Desk, Opened
from tests.gui.panel_hands import button, press, words
from tests.support.machine import NOON
from tests.support.units import cached, facts

CTRL = Qt.KeyboardModifier.ControlModifier
LEON = 20
PROBLEM, INCIDENT, MINE, LOOSE = 7, 12, 42, 43
LOGGED = "Leon Mertens logged 0:35 on T20261120.0012 yesterday 13:00: same device, same words."
WORK = "Work on the problem"


@pytest.fixture
def alike(desk: Desk) -> TargetId:
    """A ticket that looks like one under a problem, on which a colleague worked yesterday."""
    held = [
        replace(facts(PROBLEM, "SRV-DC01 falls asleep"), ticket_type=TicketType.PROBLEM),
        replace(facts(INCIDENT, "Alert: SRV-DC01 not responding"), problem_remote_id=PROBLEM),
        facts(MINE, "SRV-DC01 not responding again"),
        facts(LOOSE, "Scanner makes noise"),
    ]
    entry = ColleagueEntry(7001, INCIDENT, LEON, NOON - DAY_MS, 35 * MINUTE_MS)
    with desk.services.tools.units.write() as unit:
        unit.catalog.upsert(desk.account.id, [Resource(LEON, "lmertens", "Leon Mertens")])
        unit.tickets.upsert(
            desk.account.id, [replace(one, created_at=NOON - DAY_MS) for one in held]
        )
        unit.colleagues.put(desk.account.id, [entry])
    return key_of(desk, MINE)


def key_of(desk: Desk, number: int) -> TargetId:
    with desk.services.tools.units.read() as unit:
        return cached(unit, desk.account.id, number).id


def line_of(panel: Panel) -> DoubleWorkLine:
    return panel._double_work


def running(services: Services) -> list[TargetId | None]:
    return [one.target_id for one in services.timing.desk().running]


def started(panel: Panel, services: Services, alike: TargetId, qtbot: QtBot) -> None:
    services.timing.start(Start(alike))
    qtbot.waitUntil(line_of(panel).isVisible)


def test_it_says_who_is_at_the_same_and_takes_no_focus(
    panel: Panel, services: Services, alike: TargetId, qtbot: QtBot
) -> None:
    assert not line_of(panel).isVisible()
    before = panel.focusWidget()
    started(panel, services, alike, qtbot)
    assert LOGGED in words(panel)
    assert line_of(panel).accessibleName() == LOGGED
    assert button(panel, WORK).accessibleName() == (
        "Work on the problem T20261120.0007 SRV-DC01 falls asleep"
    )
    assert panel.focusWidget() is before
    assert panel.width() == 388


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_one_key_switches_to_the_problem_and_undo_comes_back(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot,
    held: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    started(panel, services, alike, qtbot)
    panel.activateWindow()
    desk.clock.pass_ms(MINUTE_MS)
    press(panel, Qt.Key.Key_P, held)
    assert running(services) == [key_of(desk, PROBLEM)]
    (paused,) = services.timing.desk().paused
    assert (paused.target_id, paused.elapsed_ms(desk.clock.now_ms())) == (alike, MINUTE_MS)
    assert "Working on T20261120.0007." in words(panel)
    qtbot.mouseClick(button(panel, "Undo"), Qt.MouseButton.LeftButton)
    assert running(services) == [alike]


def test_after_dismissing_it_the_keys_still_lead_to_the_problem_above(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    services.timing.start(Start(key_of(desk, INCIDENT)))
    qtbot.waitUntil(line_of(panel).isVisible)
    away = line_of(panel).findChild(QToolButton)
    assert isinstance(away, QToolButton)
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    panel.activateWindow()
    press(panel, Qt.Key.Key_P, CTRL)
    assert running(services) == [key_of(desk, PROBLEM)]


def test_the_button_does_it_too_and_on_the_problem_nothing_else_is_offered(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    started(panel, services, alike, qtbot)
    qtbot.mouseClick(button(panel, WORK), Qt.MouseButton.LeftButton)
    assert running(services) == [key_of(desk, PROBLEM)]
    assert panel.focusWidget() is panel
    qtbot.waitUntil(line_of(panel).isVisible)
    assert "yesterday 13:00: same problem." in words(panel)
    assert not button(panel, WORK).isVisible()
    press(panel, Qt.Key.Key_P)
    assert running(services) == [key_of(desk, PROBLEM)]


def test_it_goes_at_once_with_a_switch_a_pause_and_a_stop(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    started(panel, services, alike, qtbot)
    services.timing.start(Start(key_of(desk, LOOSE)))
    assert not line_of(panel).isVisible()
    started(panel, services, alike, qtbot)
    services.timing.pause()
    assert not line_of(panel).isVisible()
    press(panel, Qt.Key.Key_P)
    assert running(services) == []
    started(panel, services, alike, qtbot)
    services.timing.stop()
    assert not line_of(panel).isVisible()


def test_dismissed_it_stays_away_for_this_sitting(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    started(panel, services, alike, qtbot)
    away = line_of(panel).findChild(QToolButton)
    assert isinstance(away, QToolButton)
    assert away.accessibleName() == "Do not show this again"
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    assert not line_of(panel).isVisible()
    assert panel.focusWidget() is panel, "Space must not press what comes next"
    services.bus.publish(TicketsChanged())
    panel.hide()
    panel.show()
    services.timing.start(Start(key_of(desk, LOOSE)))
    services.timing.start(Start(alike))
    settled(panel, qtbot)
    assert not line_of(panel).isVisible()
    services.timing.stop()
    started(panel, services, alike, qtbot)


def test_what_is_learnt_later_is_said_then(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    services.timing.start(Start(key_of(desk, LOOSE)))
    settled(panel, qtbot)
    assert not line_of(panel).isVisible()
    loose = replace(facts(LOOSE), created_at=NOON, problem_remote_id=PROBLEM)
    with services.tools.units.write() as unit:
        unit.tickets.upsert(desk.account.id, [loose])
        unit.publish(TicketsChanged())
    qtbot.waitUntil(line_of(panel).isVisible)
    assert "same problem." in words(panel)


def test_no_click_waits_for_the_answer_and_a_late_one_is_about_nothing(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    gate, real = threading.Event(), DoubleWork.about

    def slow(self: DoubleWork, target_id: TargetId) -> Overlap | None:
        gate.wait(10)
        return real(self, target_id)

    monkeypatch.setattr(DoubleWork, "about", slow)
    services.timing.start(Start(alike))
    assert not line_of(panel).isVisible()
    services.timing.start(Start(key_of(desk, LOOSE)))
    gate.set()
    settled(panel, qtbot)
    assert not line_of(panel).isVisible()


def test_without_a_ticket_or_with_a_quiet_one_there_is_no_line(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, opened: Opened, qtbot: QtBot
) -> None:
    services.timing.start(Start())
    services.timing.start(Start(key_of(desk, LOOSE)))
    settled(panel, qtbot)
    assert not line_of(panel).isVisible()
    press(panel, Qt.Key.Key_P)
    assert running(services) == [key_of(desk, LOOSE)]
    assert opened.asked == []


def test_a_store_that_is_away_is_no_matter_of_this_line(
    panel: Panel, services: Services, alike: TargetId, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from stopwatch.domain.errors import Unavailable

    def away(self: DoubleWork, target_id: TargetId) -> Overlap | None:
        raise Unavailable("Everything recorded is safe. The disk reports an error.")

    started(panel, services, alike, qtbot)
    monkeypatch.setattr(DoubleWork, "about", away)
    services.bus.publish(TicketsChanged())
    qtbot.waitUntil(lambda: not line_of(panel).isVisible())
    assert running(services) == [alike]


def test_an_old_sitting_that_goes_on_says_it_too(
    panel: Panel, services: Services, desk: Desk, alike: TargetId, qtbot: QtBot
) -> None:
    services.timing.start(Start(alike))
    services.timing.pause()
    desk.clock.pass_ms(HOUR_MS)
    services.timing.resume()
    qtbot.waitUntil(line_of(panel).isVisible)
    assert not button(panel, WORK).hasFocus()
    assert isinstance(button(panel, WORK), QPushButton)


def settled(panel: Panel, qtbot: QtBot) -> None:
    """Wait until every question of the line is answered."""
    qtbot.waitUntil(lambda: not line_of(panel)._jobs._jobs)
    QApplication.processEvents()


def test_going_it_leaves_the_keyboard_where_it_is(
    panel: Panel, services: Services, alike: TargetId, qtbot: QtBot
) -> None:
    started(panel, services, alike, qtbot)
    line = line_of(panel)
    other = next(
        one
        for one in panel.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled() and one.focusPolicy().value
        and not line.isAncestorOf(one)
    )  # fmt: skip
    other.setFocus()
    line.watch(None)
    assert not line.isVisible()
    assert panel.focusWidget() is other
