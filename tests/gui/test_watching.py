"""What wakes the window system's loop for presence, and what the desktop has it do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Sign
from stopwatch.services.ports.sources import Facet, Senses
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.watching import Watching
from tests.gui.conftest import Desk
from tests.gui.fake_parts import FakeBell, FakeThread
from tests.support.machine import FakeClock
from tests.support.presence import FakeSource, PipeWire


@pytest.fixture
def idle() -> FakeSource:
    return FakeSource()


@pytest.fixture
def sleep() -> FakeSource:
    return FakeSource(Facet.SLEEP)


@pytest.fixture
def wire() -> PipeWire:
    return PipeWire()


@pytest.fixture
def sensing(services: Services, idle: FakeSource, sleep: FakeSource, wire: PipeWire) -> Services:
    """Services of a machine that has two sources and a wire."""
    services.sources._make = lambda: Senses((idle, sleep), (wire,))
    return services


@pytest.fixture
def watching(
    sensing: Services, relay: Relay, desk: Desk, wire: PipeWire, qtbot: QtBot
) -> Iterator[Watching]:
    made = Watching(sensing, relay)
    made.begin()
    qtbot.waitUntil(lambda: wire.fileno() != -1)
    yield made
    made.end()


def test_a_wire_is_read_when_something_comes_and_no_more_when_it_is_lost(
    watching: Watching, wire: PipeWire, qtbot: QtBot
) -> None:
    wire.bring(b"one")
    qtbot.waitUntil(lambda: wire.taken == b"one")
    wire.bring(b"X")
    qtbot.waitUntil(lambda: wire.fileno() == -1)
    assert not watching._notifiers[0]._notifier.isEnabled()


def test_who_prefers_another_patience_is_watched_by_it(
    watching: Watching, idle: FakeSource, sensing: Services, wire: PipeWire, qtbot: QtBot
) -> None:
    before = wire.fileno()
    sensing.preferences.change({"away_minutes": 9})
    qtbot.waitUntil(lambda: idle.after_ms == 9 * MINUTE_MS)
    qtbot.waitUntil(lambda: wire.fileno() != -1)
    assert before != -1


def test_another_preference_changes_nothing_here(
    watching: Watching, idle: FakeSource, sensing: Services
) -> None:
    idle.appear()
    idle.leave(1)
    sensing.preferences.change({"hold_seconds": 9})
    assert idle.trouble == ""
    assert sensing.presence.evidence(0, 2) != ()


def test_after_its_end_it_cannot_begin(
    watching: Watching, idle: FakeSource, wire: PipeWire
) -> None:
    watching.end()
    watching.begin()
    assert wire.fileno() == -1
    assert idle._told is None


def test_the_end_keeps_what_goes_on_as_evidence(
    watching: Watching, idle: FakeSource, sensing: Services, clock: FakeClock
) -> None:
    idle.appear()
    idle.leave(clock.now_ms())
    clock.pass_ms(MINUTE_MS)
    watching.end()
    with sensing.tools.units.read() as unit:
        kept = unit.evidence.between(0, clock.now_ms())
    assert [one.kind.value for one in kept] == ["idle"]


def test_a_log_out_puts_a_last_sign_of_life_on_disk(
    watching: Watching, sensing: Services, clock: FakeClock, qapp: QApplication
) -> None:
    clock.pass_ms(1_000)
    watching._on_session_ends(None)
    with sensing.tools.units.read() as unit:
        beat = unit.facts.heartbeat()
    assert beat is not None
    assert beat.reading == clock.reading()
    assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) > 0


@pytest.fixture
def desktop(theme: Theme, sensing: Services, desk: Desk, qtbot: QtBot) -> Iterator[Desktop]:
    made = Desktop(theme, sensing, Tray(), FakeThread(), FakeBell())
    made.begin()
    yield made
    made.end()


def test_the_desktop_watches_and_says_whether_a_stopwatch_runs(
    desktop: Desktop, sensing: Services, desk: Desk, sleep: FakeSource, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: sleep.attended != [])
    assert sleep.attended[-1] is False
    sensing.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(lambda: sleep.attended[-1])
    sensing.timing.pause(None)
    qtbot.waitUntil(lambda: not sleep.attended[-1])


def test_the_heart_asks_what_has_no_events(
    desktop: Desktop, sensing: Services, desk: Desk, idle: FakeSource, qtbot: QtBot
) -> None:
    sensing.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(lambda: idle._told is not None)
    idle.appear()
    desktop._heart.timeout.emit()
    assert idle.looked == 1


def test_away_while_a_stopwatch_runs_is_an_absence(
    desktop: Desktop, sensing: Services, desk: Desk, idle: FakeSource, clock: FakeClock,
    qtbot: QtBot,
) -> None:  # fmt: skip
    sensing.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(lambda: idle._told is not None)
    idle.appear()
    clock.pass_ms(20 * MINUTE_MS)
    idle.leave(clock.now_ms() - 8 * MINUTE_MS)
    clock.pass_ms(7 * MINUTE_MS)
    idle.come_back(clock.now_ms())
    [absence] = sensing.recovery.pending()
    assert absence.to_ms - absence.from_ms == 15 * MINUTE_MS
    assert Sign.IDLE.value in absence.kind


def test_sleep_that_is_told_and_seen_by_the_clocks_is_asked_about_once(
    desktop: Desktop, sensing: Services, desk: Desk, sleep: FakeSource, clock: FakeClock,
    qtbot: QtBot,
) -> None:  # fmt: skip
    sensing.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(lambda: sleep._told is not None)
    sleep.appear()
    clock.pass_ms(20 * MINUTE_MS)
    sleep.leave(clock.now_ms())
    clock.sleep_ms(60 * MINUTE_MS)
    sleep.come_back(clock.now_ms())
    [absence] = sensing.recovery.pending()
    assert absence.to_ms - absence.from_ms == 60 * MINUTE_MS


def test_who_comes_back_to_a_computer_that_slept_is_asked_about_all_of_it_once(
    desktop: Desktop, sensing: Services, desk: Desk, idle: FakeSource, sleep: FakeSource,
    clock: FakeClock, qtbot: QtBot,
) -> None:  # fmt: skip
    sensing.timing.start(Start(desk.ticket(42)))
    qtbot.waitUntil(lambda: sleep._told is not None)
    sleep.appear()
    idle.appear()
    clock.pass_ms(20 * MINUTE_MS)
    idle.leave(clock.now_ms() - 5 * MINUTE_MS)
    clock.pass_ms(5 * MINUTE_MS)
    sleep.leave(clock.now_ms())
    clock.sleep_ms(60 * MINUTE_MS)
    sleep.come_back(clock.now_ms())
    clock.pass_ms(MINUTE_MS)
    idle.come_back(clock.now_ms())
    found = sensing.recovery.pending()
    assert [one.to_ms - one.from_ms for one in found] == [71 * MINUTE_MS]
