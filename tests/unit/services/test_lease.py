"""The row beside the lock says who delivers; the lock alone says whether anybody does."""

from __future__ import annotations

from typing import Never

import pytest

from stopwatch.domain.errors import Unavailable
from stopwatch.services.lease import Holder, LeasedLock, Role
from stopwatch.services.tools import Tools
from tests.support.machine import FakeLock

BERLIN = "Europe/Berlin"
TRAY, COMMAND = Holder(Role.TRAY, 123), Holder(Role.COMMAND, 7)


def test_it_names_the_holder_while_it_holds_and_nobody_afterwards(tools: Tools) -> None:
    seen = LeasedLock(tools, FakeLock(is_free=False), COMMAND)
    with LeasedLock(tools, FakeLock(), TRAY).held() as is_ours:
        assert is_ours
        lease = seen.holder()
        assert lease is not None
        assert lease.told(BERLIN) == "The tray program (pid 123) is delivering since 13:00."
    assert seen.holder() is None


def test_whoever_does_not_get_the_lock_leaves_the_holders_name(tools: Tools) -> None:
    with LeasedLock(tools, FakeLock(), TRAY).held():
        late = LeasedLock(tools, FakeLock(is_free=False), COMMAND)
        with late.held() as is_ours:
            assert not is_ours
        lease = late.holder()
        assert lease is not None
        assert lease.holder == TRAY


def test_a_lease_whose_lock_is_free_is_a_dead_ones(tools: Tools) -> None:
    _die_holding(tools)
    after = LeasedLock(tools, FakeLock(), COMMAND)
    lease = after.holder()
    assert lease is not None
    assert lease.is_dead
    assert "ended before it was done" in lease.told(BERLIN)
    assert after.taken_over() is None
    with after.held():
        pass
    assert after.taken_over() == lease
    assert after.holder() is None


def test_a_fault_in_the_cycle_gives_the_lease_back(tools: Tools) -> None:
    lock = LeasedLock(tools, FakeLock(), TRAY)
    with pytest.raises(ZeroDivisionError), lock.held():
        raise ZeroDivisionError
    assert lock.holder() is None


def _die_holding(tools: Tools) -> None:
    """Take the lease and never give it back, as a killed process or a full disk does."""

    def full() -> Never:
        raise Unavailable("Your time is safe. The disk is full.")

    with pytest.MonkeyPatch.context() as patch, LeasedLock(tools, FakeLock(), TRAY).held():
        patch.setattr(tools.units, "write", full)
        # Leaving raised nothing: what the cycle did counts for more than the row.
