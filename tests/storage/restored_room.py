"""A profile with a backup, for what must survive that the file since then is damaged."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stopwatch.domain.account import Account
from stopwatch.domain.ids import TargetId
from stopwatch.services.keeping import Keeping
from stopwatch.storage.vault import SqliteVault
from tests.storage.test_restoring import Damageable, check_usable
from tests.support.machine import FakeClock, FakeLock
from tests.support.units import connected, make_store, ticket


@dataclass
class Room:
    """A profile that was backed up, and its account."""

    profile: Damageable
    account: Account
    incident: TargetId

    def restore(self) -> None:
        self.profile.spoil(self.profile.page("remote_entry"))
        self.profile.restore()
        check_usable(self.profile)


def restorable(tmp_path: Path) -> Room:
    """Make such a profile in a folder."""
    clock, path = FakeClock(), tmp_path / "stopwatch.db"
    keeping = Keeping(SqliteVault(path), clock, FakeLock(), FakeLock())
    with make_store(tmp_path) as store, store.units.write() as unit:
        account = connected(unit)
        incident = ticket(unit, account, 1)
    return Room(Damageable(path, keeping, clock, {}), account, incident)
