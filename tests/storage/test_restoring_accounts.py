"""A restore keeps two tenants apart whose API user and numbers are the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.services.keeping import Keeping
from stopwatch.services.timing import Start
from stopwatch.storage.vault import SqliteVault
from tests.storage.test_restoring import Damageable
from tests.support.at_work import verbs
from tests.support.machine import FakeClock, FakeLock
from tests.support.units import connected, make_store, ticket


@pytest.mark.parametrize("tells_apart", ["database", "address"])
def test_two_tenants_stay_apart_and_the_choice_is_kept(tmp_path: Path, tells_apart: str) -> None:
    clock, path = FakeClock(), tmp_path / "stopwatch.db"
    keeping = Keeping(SqliteVault(path), clock, FakeLock(), FakeLock())
    with make_store(tmp_path) as store:
        with store.units.write() as unit:
            first = unit.accounts.put(_at(connected(unit), "1", tells_apart))
        keeping.back_up_if_due()
        with store.units.write() as unit:
            second = unit.accounts.put(_at(replace(first, id=AccountId(0)), "2", tells_apart))
            target_id = ticket(unit, second, 1)
            unit.accounts.use(second.id)
        watch = verbs(store, clock).start(Start(target_id))
        verbs(store, clock).pause(watch.id)
        with store.units.write() as unit:
            unit.accounts.use(first.id)
    profile = Damageable(path, keeping, clock, {})
    profile.spoil(profile.page("remote_entry"))
    profile.restore()
    with make_store(tmp_path) as store, store.units.read() as unit:
        assert [one.tenant for one in unit.accounts.connected()] == [first.tenant, second.tenant]
        assert [one.id for one in unit.timekeeping.desk(second.id).stopwatches] == [watch.id]
        assert unit.timekeeping.desk(first.id).stopwatches == ()


def _at(account: Account, number: str, tells_apart: str) -> Account:
    if tells_apart == "database":
        return replace(account, database_number=int(number))
    return replace(account, is_fixed_url=True, base_url=f"http://127.0.0.1:{number}/")
