"""What an administrator decided, in the windows: locked settings, a filled sign-in, its faults."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from stopwatch.services.diagnosis import Health
from stopwatch.services.policy import Policies, Policy, PolicyFault
from stopwatch.services.timing import Start
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.quit_question import QuitQuestion
from stopwatch.ui.windows.sign_in import SignInWindow
from tests.gui.conftest import Desk
from tests.gui.preferences_room import PreferencesRoom
from tests.gui.test_first_run import Bench
from tests.support.open_windows import OpenWindows

FILE = "/etc/ticket-stopwatch/policy.toml"
SAID = "Set by your administrator."
POLICY = Policy(
    FILE, {"hold_seconds": 60, "theme": "dark", "quit_running": "keep"}, ("theme", "quit_running"),
    {"user_name": "api@msp.example", "integration_code": "CODE"},
)  # fmt: skip


@pytest.fixture
def desk(desk: Desk) -> Desk:
    Policies(desk.services.tools.units).take(POLICY)
    return desk


@pytest.fixture
def room(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, relay: Relay
) -> Iterator[PreferencesRoom]:
    made = PreferencesRoom(qtbot, theme, desk.services, jobs, relay)
    yield made
    made.close()


@pytest.fixture
def windows() -> Iterator[OpenWindows]:
    made = OpenWindows()
    yield made
    made.close()


def test_what_is_locked_says_so_and_cannot_be_changed(room: PreferencesRoom) -> None:
    row = room.row("theme")
    assert row.lock.isVisible()
    assert row.lock.text() == SAID
    assert SAID in row.field.accessibleDescription()
    assert not row.field.isEnabled()
    assert row.back.isHidden()
    row.chosen.emit("light")  # as a change that was begun before the policy came
    assert room.window.toast.text.startswith("Nothing was changed: theme is set by your admin")
    assert room.services.preferences.load().theme == "dark"


def test_what_is_given_but_free_is_the_default_of_its_row(room: PreferencesRoom) -> None:
    row = room.row("hold_seconds")
    assert row.lock.isHidden()
    assert row.back.isHidden()
    row.chosen.emit(10)
    assert row.back.toolTip() == "Back to default: 60 seconds"
    assert not row.back.isHidden()
    row.back.click()
    assert room.services.preferences.load().hold_seconds == 60


def test_quitting_offers_no_memory_where_the_answer_is_locked(
    qtbot: QtBot, desk: Desk, windows: OpenWindows
) -> None:
    desk.services.timing.start(Start(desk.ticket(42)))
    question = QuitQuestion(desk.services)
    windows.keep(question)
    assert not any(one.isVisible() for one in question.findChildren(QCheckBox))


def test_the_sign_in_is_filled_with_what_is_given(
    qtbot: QtBot, theme: Theme, desk: Desk, jobs: Jobs, windows: OpenWindows
) -> None:
    window = SignInWindow(theme, desk.services, jobs)
    windows.keep(window)
    window.connect_another()
    wanted = window.form.wanted()
    assert (wanted.user_name, wanted.integration_code) == ("api@msp.example", "CODE")
    assert wanted.secret == ""
    qtbot.waitUntil(window.form.fields["secret"].hasFocus)


@pytest.mark.parametrize(
    ("policy", "health", "words"),
    [
        (Policy(), Health.WORKS, "No policy is set"),
        (POLICY, Health.WORKS, f"counts: {FILE}."),
        (
            Policy(FILE, faults=(PolicyFault(3, "there is no preference “colour”."),)),
            Health.PARTLY,
            f"policy does not count: {FILE}, line 3: there is no preference “colour”.",
        ),
    ],
)
def test_the_diagnostics_tell_of_it(
    qapp: QApplication, desk: Desk, policy: Policy, health: Health, words: str
) -> None:
    Policies(desk.services.tools.units).take(policy)
    found = Bench(desk.services).find("policy")
    assert found.health is health
    assert words in found.sentence
    assert bool(found.advice) is (health is Health.PARTLY)
