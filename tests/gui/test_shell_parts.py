"""Below the desktop: slow calls, events, faults, signals, a second start."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.domain.events import ChangedElsewhere, Event
from stopwatch.services.bus import Bus
from stopwatch.ui.faults import Faults
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.signals import Signals
from stopwatch.ui.single_instance import Doorway, raise_first
from tests.support.guards import LogGuard


# ---------------------------------------------------------------------- slow calls and events
def test_a_result_comes_back_on_the_ui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    owner = QObject()
    came: list[object] = []
    job = jobs.run(owner, threading.get_ident)
    job.done.connect(came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert came[0] != threading.get_ident()


def test_an_error_comes_back_too(jobs: Jobs, qtbot: QtBot) -> None:
    def fail() -> None:
        raise Refused("Nothing was changed.")

    owner = QObject()
    came: list[object] = []
    jobs.run(owner, fail).failed.connect(came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], Refused)


def test_nobody_is_told_once_the_owner_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    gate, owner = threading.Event(), QObject()
    came: list[object] = []
    jobs.run(owner, gate.wait).done.connect(came.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(owner))
    gate.set()
    other = QObject()
    ended: list[object] = []
    jobs.run(other, bool).done.connect(ended.append)
    qtbot.waitUntil(lambda: bool(ended) and not jobs._jobs)
    assert came == []


def test_events_of_any_thread_arrive_in_order(bus: Bus, relay: Relay, qtbot: QtBot) -> None:
    came: list[Event] = []
    relay.told.connect(came.append)
    wanted = [ChangedElsewhere() for _ in range(50)]
    sender = threading.Thread(target=bus.publish, args=wanted)
    sender.start()
    qtbot.waitUntil(lambda: len(came) == 50)
    sender.join()
    relay.close()
    bus.publish(ChangedElsewhere())
    assert came == wanted


# ---------------------------------------------------------------------- faults, signals, instances
def test_a_fault_is_logged_and_said_once(qtbot: QtBot, expected_log: LogGuard) -> None:
    expected_log.add("uncaught")
    faults = Faults()
    faults._on_uncaught(ValueError, ValueError("a bug"), None)
    faults._on_uncaught(ValueError, ValueError("again"), None)
    window = faults._window
    assert isinstance(window, QMessageBox)
    assert window.text().startswith("Your recorded time is safe.")
    window.close()
    qtbot.waitUntil(lambda: not isValid(window))
    faults.close()


def test_what_can_happen_to_everybody_is_no_fault_of_the_program(
    qtbot: QtBot, expected_log: LogGuard
) -> None:
    expected_log.add("uncaught")
    faults = Faults()
    full = "Everything recorded is safe. The disk is full."
    faults._on_uncaught(Unavailable, Unavailable(full), None)
    window = faults._window
    assert isinstance(window, QMessageBox)
    assert window.text() == full
    window.close()
    faults.close()


def test_both_hooks_are_given_back() -> None:
    before = (sys.excepthook, threading.excepthook)
    faults = Faults()
    faults.install()
    assert (sys.excepthook, threading.excepthook) != before
    faults.close()
    assert (sys.excepthook, threading.excepthook) == before


@pytest.mark.parametrize(("number", "ends"), [(signal.SIGTERM, 1), (signal.SIGINT, 0)])
def test_a_signal_wakes_an_idle_loop(qtbot: QtBot, number: signal.Signals, ends: int) -> None:
    before = signal.getsignal(number)
    signals, ended = Signals(), list[bool]()
    signals.session_ends.connect(lambda: ended.append(True))
    with qtbot.waitSignal(signals.received):
        os.kill(os.getpid(), number)
    signals.close()
    assert len(ended) == ends, "log-out sends the one, the user's keys the other"
    assert signal.getsignal(number) is before


def test_a_second_start_knocks(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("d")
    doorway = Doorway(folder)
    with qtbot.waitSignal(doorway.knocked):
        assert raise_first(folder)
    doorway.close()


def test_what_a_killed_one_left_is_no_obstacle(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "tray.socket").touch()
    doorway = Doorway(tmp_path)
    assert raise_first(tmp_path)
    doorway.close()
