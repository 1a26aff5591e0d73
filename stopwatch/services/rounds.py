"""A round over the accounts: whose turn it is, and one report of all of them.

Each account rests by itself after trouble, so that one that is often due does not make another,
which is offline, be asked more often than its own back-off allows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.values import dataclass
from stopwatch.services.sync_report import SyncReport

_LONGEST_REST_MS = HOUR_MS  # a rest further ahead comes of a clock that was set back
_ABOUT = " This is about account {id} ({name}), which is not in use now."


@dataclass(frozen=True, slots=True)
class Visit:
    """One account's turn, and what to do in it."""

    account: Account
    act: Callable[[], SyncReport]


class Rounds:
    """Remembers how the last visit of each account went."""

    def __init__(self) -> None:
        self._last: dict[AccountId, SyncReport] = {}

    def rests(self, account: Account, now_ms: int) -> bool:
        """Return whether an account had trouble, and the time to try again has not come."""
        last = self._last.get(account.id, SyncReport())
        until = last.next_at if last.trouble else None
        return until is not None and now_ms < until <= now_ms + _LONGEST_REST_MS

    def run(
        self,
        visits: Sequence[Visit],
        stop: Callable[[], bool],
        accounts: Sequence[Account],
        now_ms: int,
    ) -> SyncReport:
        """Make the visits, then tell of all accounts; what went wrong in one is raised last."""
        fresh: dict[AccountId, SyncReport] = {}
        faults: list[Exception] = []
        for visit in visits:
            if stop():
                break
            try:
                fresh[visit.account.id] = visit.act()
            except Exception as fault:  # noqa: BLE001 - the others go first; raised below
                faults.append(fault)
        self._last.update(fresh)
        if faults:
            raise faults[0]
        told = [fresh.get(one.id) or self._unvisited(one, now_ms) for one in accounts]
        return together(accounts, told)

    # ------------------------------------------------------------------ private
    def _unvisited(self, account: Account, now_ms: int) -> SyncReport:
        if self.rests(account, now_ms):
            return replace(self._last[account.id], sent=0, looked=0)
        return SyncReport(trouble=account.paused_because)


def together(accounts: Sequence[Account], reports: Sequence[SyncReport]) -> SyncReport:
    """Return one report of several accounts, the one in use first; trouble says whose it is."""
    told = [
        about(account, one.trouble, is_used=place == 0)
        for place, (account, one) in enumerate(zip(accounts, reports, strict=True))
        if one.trouble
    ]
    return SyncReport(
        sum(one.sent for one in reports),
        sum(one.looked for one in reports),
        next(iter(told), ""),
        next_at=min((one.next_at for one in reports if one.next_at is not None), default=None),
    )


def about(account: Account, trouble: str, *, is_used: bool) -> str:
    """Return a sentence about an account; one that is not in use is named."""
    return trouble if is_used else trouble + _ABOUT.format(id=account.id, name=account.label)
