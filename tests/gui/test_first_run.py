"""The first run and the diagnostics: what is found, tried, kept, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stopwatch.domain.errors import Unavailable
from stopwatch.services.diagnosis import Finding, Health
from stopwatch.services.ports.sources import Facet, SourceLine, Standing
from stopwatch.services.preferences import NOBODY
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui.desktop import Desktop
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.notifying import Notifier
from stopwatch.ui.relay import Relay
from stopwatch.ui.shortcuts import Shortcuts
from stopwatch.ui.surroundings import Offers
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.tray import Tray
from stopwatch.ui.windows.first_run import window as first_run
from stopwatch.ui.windows.first_run.checks import CHECKS, Ground
from stopwatch.ui.windows.first_run.diagnostics import DiagnosticsWindow
from stopwatch.ui.windows.first_run.window import FirstRunWindow
from tests.gui.conftest import Desk, Opened
from tests.gui.fake_parts import FakeBell, FakeKeys, FakeNotifications, FakeThread
from tests.support.open_windows import OpenWindows


@dataclass
class Bench:
    """A desktop that offers what a test lays on it."""

    services: Services
    offers: Offers = field(default_factory=Offers)
    is_hosted: bool = False
    notifier: Notifier = field(default_factory=Notifier)
    shortcuts: Shortcuts = field(default_factory=Shortcuts)

    def ground(self) -> Ground:
        return Ground(
            self.services, lambda: self.is_hosted, lambda: self.offers, self.notifier,
            self.shortcuts,
        )  # fmt: skip

    def find(self, name: str) -> Finding:
        return next(one for one in CHECKS if one.name == name).look(self.ground())


@pytest.fixture
def bench(qapp: QApplication, desk: Desk) -> Bench:
    return Bench(desk.services)


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    made = OpenWindows()
    yield made
    made.close()


def test_a_bare_desktop_is_told_with_what_to_do(bench: Bench) -> None:
    for name in ("tray", "notifications", "shortcuts", "idle", "lock"):
        found = bench.find(name)
        assert found.health is Health.MISSING, name
        assert found.sentence.endswith("."), name
        assert found.advice.endswith("."), name


def test_what_works_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, notifications = FakeKeys(), FakeNotifications()
    bench.offers = Offers(notifications, keys)
    bench.is_hosted = True
    bench.notifier.link(notifications)
    bench.shortcuts.link(keys)
    bench.shortcuts.want(bench.services.preferences.load())
    lines = (SourceLine(Facet.IDLE, "the compositor", Standing.IN_USE, ""),)
    monkeypatch.setattr(type(bench.services.sources), "describe", lambda _self: lines)
    for name in ("tray", "notifications", "shortcuts", "idle"):
        assert bench.find(name).health is Health.WORKS, name
    assert "Ctrl+Alt+T" in bench.find("shortcuts").sentence
    assert "the compositor" in bench.find("idle").sentence
    assert keys.told is not None
    keys.told("shortcut_stop", "Ctrl+Alt+S belongs to another program.")
    assert bench.find("shortcuts").health is Health.PARTLY
    notifications.can_act = False
    assert bench.find("notifications").health is Health.PARTLY
    notifications.is_there = False  # a bus, and nobody on it who shows any
    assert bench.find("notifications").health is Health.MISSING


@pytest.mark.parametrize(
    ("told", "health"),
    [
        ("a.Backend", Health.WORKS), ("none: secrets cannot be kept", Health.MISSING),
        ("x: keeps secrets in a readable file", Health.PARTLY),
    ],
)  # fmt: skip
def test_the_keyring_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, told: str, health: Health
) -> None:
    monkeypatch.setattr(type(bench.services.secrets), "describe", lambda _self: told)
    assert bench.find("keyring").health is health


def test_a_keyring_that_is_locked_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_self: object) -> str:
        raise Unavailable("Your time is safe. The keyring is locked.")

    monkeypatch.setattr(type(bench.services.secrets), "describe", locked)
    assert "locked" in bench.find("keyring").sentence


def test_diagnostics_are_kept_and_copied(
    bench: Bench, theme: Theme, jobs: Jobs, windows: OpenWindows, qtbot: QtBot
) -> None:
    window = DiagnosticsWindow(theme, bench.ground(), jobs)
    windows.keep(window)
    qtbot.waitUntil(lambda: bench.services.diagnosis.known()[0] > 0)
    kept = bench.services.diagnosis.known()[1]
    assert kept == window.checks.findings
    assert [one.name for one in kept] == [one.name for one in CHECKS]
    window.copied.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(CHECKS)
    assert copied[0].startswith("Icon in the tray: not here.")


def test_notifications_and_keys_are_tried(
    bench: Bench, theme: Theme, jobs: Jobs, windows: OpenWindows, qtbot: QtBot
) -> None:
    keys, notifications = FakeKeys(), FakeNotifications()
    bench.offers = Offers(notifications, keys)
    bench.notifier.link(notifications)
    bench.shortcuts.link(keys)
    bench.shortcuts.want(bench.services.preferences.load())
    window = DiagnosticsWindow(theme, bench.ground(), jobs)
    windows.keep(window)
    rows = window.checks.rows
    assert rows["tray"].try_button.isHidden()
    keys.press("shortcut_start")
    assert "You pressed" not in rows["shortcuts"].sentence.text(), "nobody asked for it"
    rows["shortcuts"].try_button.click()
    assert rows["shortcuts"].sentence.text().startswith("Press one of the keys")
    keys.press("shortcut_start")
    assert rows["shortcuts"].sentence.text() == "You pressed Ctrl+Alt+T: it works."
    rows["notifications"].try_button.click()
    assert notifications.shown["diagnostics"].actions == (("works", "It works"),)
    notifications.press("diagnostics", "works")
    assert "notifications work" in rows["notifications"].sentence.text()


def test_the_first_run_starts_connects_and_chooses(
    bench: Bench, theme: Theme, jobs: Jobs, relay: Relay, opened: Opened, windows: OpenWindows,
    qtbot: QtBot,
) -> None:  # fmt: skip
    window = FirstRunWindow(theme, bench.ground(), jobs, relay, opened)
    windows.keep(window)
    window.start_button.click()
    assert len(bench.services.timing.desk().running) == 1
    qtbot.waitUntil(lambda: not window.start_button.isEnabled())
    assert "It runs since" in window.started.text()
    window.connect_button.click()
    window.settings_button.click()
    assert opened.asked == [("sign in", None), ("preferences", None)]
    pauses, _away, rounds = window.rows
    pauses.chosen.emit(False)
    rounds.chosen.emit(15)
    assert not bench.services.preferences.load().start_pauses_others
    assert bench.services.accounts.current().rounding.step_minutes == 15
    window.close_button.click()
    assert not window.isVisible()


def test_what_is_found_after_the_start_is_told_in_the_welcome_too(
    theme: Theme, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_run, "_SETTLED_MS", 0)
    desktop = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    desktop.welcome()
    window = desktop.window("first_run")
    assert isinstance(window, FirstRunWindow)
    rows = window.checks.rows
    assert rows["idle"].finding.health is Health.MISSING
    lines = (SourceLine(Facet.IDLE, "the compositor", Standing.IN_USE, ""),)
    monkeypatch.setattr(type(services.sources), "describe", lambda _self: lines)
    qtbot.waitUntil(lambda: rows["idle"].finding.health is Health.WORKS)
    desktop.end()


def test_it_welcomes_once_and_only_who_is_new(
    theme: Theme, services: Services, qtbot: QtBot
) -> None:
    desktop = Desktop(theme, services, Tray(), FakeThread(), FakeBell())
    desktop.begin()
    desktop.welcome()
    assert desktop.window("first_run") is not None
    assert not services.diagnosis.is_fresh()
    desktop.end()
    qtbot.waitUntil(lambda: desktop.window("first_run") is None)


def test_who_has_worked_or_is_connected_is_not_new(services: Services, desk: Desk) -> None:
    assert not services.diagnosis.is_fresh()


def test_a_stopwatch_makes_a_profile_one_that_was_used(services: Services) -> None:
    assert services.diagnosis.is_fresh()
    services.timing.start(Start())
    assert not services.diagnosis.is_fresh()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"at": 1, "findings": [{"name": 1}]}', "x"])
def test_what_is_damaged_was_not_found(services: Services, text: str) -> None:
    with services.tools.units.write() as unit:
        unit.facts.put_text(NOBODY, "diagnosis", text)
    assert services.diagnosis.known() == (0, ())
