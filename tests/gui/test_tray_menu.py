"""The tray menu tells the time of where the user is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import DAY_MS, MINUTE_MS
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.services.ports.storage import OutboxCounts
from stopwatch.services.sync_facts import LAST_SYNC
from stopwatch.services.timing import Start
from stopwatch.services.today import Today
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray_menu import Choice, TrayMenu
from stopwatch.ui.widgets.row import ROW_ROLE, Row
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.panel_foot import PanelFoot
from tests.gui.conftest import Desk
from tests.support.machine import NOON


@pytest.fixture
def synced(desk: Desk) -> Desk:
    """Synced at noon UTC, and a day on, so that no minute of it is the last one."""
    with desk.services.tools.units.write() as unit:
        unit.facts.put_text(desk.account.id, LAST_SYNC, str(NOON))
    desk.clock.pass_ms(DAY_MS)
    return desk


def shown(menu: TrayMenu) -> str:
    return " | ".join(action.text() for action in menu.actions())


def since(panel: Panel) -> str:
    rows = panel._paused.model_rows
    row = rows.data(rows.index(0), ROW_ROLE)
    assert isinstance(row, Row)
    assert row.aside is not None
    return row.aside.text


def test_the_menu_follows_a_traveller(theme: Theme, synced: Desk, qtbot: QtBot) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(synced.services.overviews.now())
    assert "Last sync 13:00" in shown(menu)
    synced.clock.zone_name = "America/New_York"
    menu.show_overview(synced.services.overviews.now())
    assert "Last sync 07:00" in shown(menu)
    menu.deleteLater()


def test_a_click_in_what_was_read_counts_when_the_day_is_added_up_meanwhile(
    theme: Theme, synced: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    overview = synced.services.overviews.now()
    menu.show_overview(overview)
    read = menu.actions()
    menu.show_overview(overview, Today(entries=2, billed_ms=90 * MINUTE_MS, gaps=1))
    assert menu.actions() == read
    assert "Review today: 2 entries, 1.50 h, 1 gap" in shown(menu)
    synced.services.timing.start(Start())
    menu.show_overview(synced.services.overviews.now(), Today(entries=2))
    assert menu.actions() != read, "what runs is another matter"
    menu.deleteLater()


def test_what_stays_in_the_menu_can_be_clicked_in_what_was_read_before(
    theme: Theme, synced: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    chosen: list[Choice] = []
    menu.chosen.connect(chosen.append)
    watch = synced.services.timing.start(Start())
    menu.show_overview(synced.services.overviews.now())
    read = {one.text(): one for one in menu.actions()}
    synced.clock.pass_ms(MINUTE_MS)
    synced.services.timing.start(Start(None, alongside=True))
    menu.show_overview(synced.services.overviews.now())
    there = menu.actions()
    assert any("0:01" in one.text() for one in there), "its words are those of now"
    for said in ("Pause", "Stop…", "Start without a ticket", "I switched earlier", "Mini window"):
        assert read[said] in there
    read["Stop…"].trigger()
    assert chosen == [Choice("stop", watch.id)]
    menu.deleteLater()


def test_the_lines_of_the_menu_are_those_of_one_that_is_made_anew(
    theme: Theme, synced: Desk, qtbot: QtBot
) -> None:
    timing, menu = synced.services.timing, TrayMenu(theme)
    one = timing.start(Start())
    steps = (
        lambda: timing.start(Start(None, note="Second")), lambda: timing.start(Start(None)),
        lambda: timing.resume(one.id), lambda: timing.pause(one.id),
        lambda: timing.discard(one.id), lambda: synced.clock.pass_ms(MINUTE_MS),
    )  # fmt: skip
    for step in steps:
        step()
        overview, today = synced.services.overviews.now(), Today(entries=1)
        menu.show_overview(overview, today)
        fresh = TrayMenu(theme)
        fresh.show_overview(overview, today)
        assert tree(menu) == tree(fresh)
        fresh.deleteLater()
    menu.deleteLater()


def everything(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        under = action.menu()
        if isinstance(under, QMenu):
            yield from everything(under)


def tree(menu: QMenu) -> list[object]:
    """Return all that a menu says, with what stands under each line."""
    found: list[object] = []
    for action in menu.actions():
        under = action.menu()
        below = tree(under) if isinstance(under, QMenu) else []
        found.append((action.text(), action.data(), action.isSeparator(), below))
    return found


def test_a_minute_tells_the_host_of_times_alone(theme: Theme, synced: Desk, qtbot: QtBot) -> None:
    timing, menu = synced.services.timing, TrayMenu(theme)
    for _number in range(7):
        timing.start(Start(note="Printer"))
    menu.show_overview(synced.services.overviews.now())
    known, told = list(everything(menu)), list[str]()
    for action in known:
        action.changed.connect(partial(lambda one: told.append(one.text()), action))
    synced.clock.pass_ms(MINUTE_MS)
    menu.show_overview(synced.services.overviews.now())
    assert list(everything(menu)) == known, "nothing goes, nothing comes"
    assert told == ["No ticket yet · 0:01", "Review today: 0:01 worked"]
    told.clear()
    menu.redraw()
    assert told == [], "no picture is drawn that is there already"
    menu.deleteLater()


def test_moments_are_those_of_when_the_menu_is_opened_and_never_long_gone(
    theme: Theme, synced: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    synced.services.timing.start(Start())

    def newest_after(minutes: int) -> str:
        synced.clock.pass_ms(minutes * MINUTE_MS)
        menu.show_overview(synced.services.overviews.now())
        return next(one.text() for one in everything(menu) if "minutes ago" in one.text())

    assert newest_after(0) == "5 minutes ago, at 12:55"
    assert newest_after(1) == "5 minutes ago, at 12:55", "as nobody reads it"
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: not menu._open.isActive())
    assert newest_after(0) == "5 minutes ago, at 12:56"
    assert newest_after(5) == "5 minutes ago, at 13:01", "though no host said that it opens it"
    synced.services.timing.start(Start())
    assert newest_after(1) == "5 minutes ago, at 13:02", "something else runs"
    menu.deleteLater()


def test_the_foot_of_the_panel_follows_too(theme: Theme, synced: Desk, qtbot: QtBot) -> None:
    foot = PanelFoot(theme)
    qtbot.addWidget(foot)
    foot.show_overview(synced.services.overviews.now())
    assert foot._waits.words.text().endswith("Last sync 13:00.")
    synced.clock.zone_name = "America/New_York"
    foot.show_overview(synced.services.overviews.now())
    assert foot._waits.words.text().endswith("Last sync 07:00.")


def test_the_rest_of_the_panel_follows_while_it_is_open(
    two: tuple[Stopwatch, Stopwatch], panel: Panel, desk: Desk
) -> None:
    desk.services.timing.note("DNS did not answer.")
    assert since(panel) == "since 14:03"
    assert panel._card._notes[0]._at.text() == "14:45"
    desk.clock.zone_name = "America/New_York"
    panel.refresh()
    assert since(panel) == "since 08:03"
    assert panel._card._notes[0]._at.text() == "08:45"


def test_a_menu_that_the_host_draws_stands_still_while_it_is_open(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(desk.services.overviews.now())
    menu.aboutToShow.emit()  # all that is heard of a menu over D-Bus
    before = shown(menu)
    desk.services.timing.start(Start())
    menu.show_overview(desk.services.overviews.now())
    assert shown(menu) == before
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: "Pause" in shown(menu))
    menu.deleteLater()


def test_only_where_it_is_shown_here_the_application_is_dressed_for_it(
    theme: Theme, synced: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[bool] = []
    monkeypatch.setattr(theme, "dress", lambda: dressed.append(True))
    menu = TrayMenu(theme)
    qtbot.addWidget(menu)
    menu.show_overview(synced.services.overviews.now())
    menu.aboutToShow.emit()  # as a host does that draws it
    QApplication.processEvents()
    assert dressed == []
    menu.popup(QPoint())
    assert dressed == [True]
    menu.close()


def test_what_came_while_it_was_open_is_there_when_it_opens_again(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(desk.services.overviews.now())
    menu.aboutToShow.emit()
    desk.services.timing.start(Start())
    menu.show_overview(desk.services.overviews.now())
    menu.aboutToShow.emit()  # this host never told that it closed it
    assert "Pause" in shown(menu)
    menu.deleteLater()


def test_the_day_in_a_line(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    services, menu = desk.services, TrayMenu(theme)
    menu.show_overview(services.overviews.now(), services.todays.now())
    assert "Review today: 0:00 worked" in shown(menu)
    for number, minutes in ((17, 30), (42, 15)):
        services.timing.start(Start(desk.ticket(number)))
        desk.clock.pass_ms(minutes * MINUTE_MS)
        services.timing.stop()
        menu.show_overview(services.overviews.now(), services.todays.now())
        first = "Review today: 1 entry, 0.50 h"
        assert (first if number == 17 else "Review today: 2 entries, 0.75 h") in shown(menu)
    desk.clock.pass_ms(20 * MINUTE_MS)
    services.timing.start(Start(desk.ticket(18)))
    desk.clock.pass_ms(10 * MINUTE_MS)
    services.timing.stop()
    menu.show_overview(services.overviews.now(), services.todays.now())
    assert "Review today: 3 entries, 0.92 h, 1 gap" in shown(menu)
    menu.deleteLater()


def test_what_needs_you_and_what_waits_are_one_line(
    theme: Theme, synced: Desk, qtbot: QtBot
) -> None:
    menu, overview = TrayMenu(theme), synced.services.overviews.now()
    menu.show_overview(replace(overview, outbox=OutboxCounts(2, 0, 0, 1)))
    assert "1 entry needs you. 2 waiting, last sync 13:00" in shown(menu)
    menu.show_overview(replace(overview, outbox=OutboxCounts(0, 0, 0, 3)))
    assert "3 entries need you. Last sync 13:00" in shown(menu)
    menu.deleteLater()


def test_keys_that_count_everywhere_stand_beside_their_verbs(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    menu = TrayMenu(theme)
    menu.show_overview(desk.services.overviews.now())
    menu.show_keys({"start": "Ctrl+Alt+T"})
    (start,) = [one for one in menu.actions() if one.text() == "Start on a ticket…"]
    assert start.shortcut().toString() == "Ctrl+Alt+T"
    menu.deleteLater()
