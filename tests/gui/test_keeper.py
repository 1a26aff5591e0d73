"""The database is checked and copied beside everything else, and damage is said with a way out."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from stopwatch.domain.instants import DAY_MS
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.keeper import Keeper
from tests.gui.conftest import Desk
from tests.support.machine import FakeClock


@pytest.fixture
def keeper(jobs: Jobs, services: Services, qtbot: QtBot) -> Keeper:
    return Keeper(jobs, services.keeping, jobs)


def count(services: Services) -> int:
    return len(services.keeping.backups())


def test_a_sound_database_gets_the_days_backup(
    keeper: Keeper, services: Services, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(keeper.damaged):
        keeper.begin()
        qtbot.waitUntil(lambda: count(services) == 1)
    assert keeper._timer.isActive()


def test_the_next_day_gets_its_own_without_a_new_start(
    keeper: Keeper, services: Services, clock: FakeClock, desk: Desk, qtbot: QtBot
) -> None:
    keeper.begin()
    qtbot.waitUntil(lambda: count(services) == 1)
    services.preferences.change({"theme": "dark"})
    clock.pass_ms(DAY_MS)

    def has_the_next() -> bool:
        keeper._timer.timeout.emit()  # passed by while the first one has not let go
        return count(services) == 2

    qtbot.waitUntil(has_the_next)


def test_damage_is_said_with_the_way_out_and_stops_the_backups(
    keeper: Keeper, services: Services, qtbot: QtBot
) -> None:
    made = services.keeping.back_up()
    with qtbot.waitSignal(keeper.damaged) as said:
        keeper.on_checked(services.keeping.damaged())
    (sentence,) = said.args or [""]
    assert sentence.startswith("Nothing was touched")
    assert made.path in sentence
    assert "`ticket-stopwatch restore`" in sentence
    assert not keeper._timer.isActive()
    assert count(services) == 1
