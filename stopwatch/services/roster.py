"""The connected accounts side by side: which there are, how they stand, and which one is in use.

Everything on the screen is of the account in use; the others are delivered all the same.
"""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused
from stopwatch.domain.events import AccountChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import OutboxCounts, Unit
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Standing:
    """How a connected account stands."""

    account: Account
    is_used: bool
    running: int
    paused: int
    outbox: OutboxCounts
    drafts: int = 0

    @property
    def waiting(self) -> int:
        """How many of its items are on their way."""
        return self.outbox.waiting + self.outbox.sending + self.outbox.checking


class Roster:
    """List the accounts, and choose the one in use."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def all(self) -> tuple[Standing, ...]:
        """Return the connected accounts, the one in use first, then by age."""
        with self._tools.units.read() as unit:
            connected = unit.accounts.connected()
            return tuple(
                standing(unit, one, is_used=place == 0) for place, one in enumerate(connected)
            )

    def use(self, account_id: AccountId) -> Account:
        """Use another account from now on; Refused while a stopwatch of the present one runs."""
        with self._tools.units.write() as unit:
            wanted, present = connected_one(unit, account_id), unit.accounts.current()
            if wanted.id != present.id:
                must_not_run(unit, present)
                unit.accounts.use(wanted.id)
                unit.publish(AccountChanged(wanted.id))
        return wanted


def standing(unit: Unit, account: Account, *, is_used: bool) -> Standing:
    """Return how an account stands, within a transaction that is open already."""
    desk = unit.timekeeping.desk(account.id)
    outbox = unit.outbox.counts(account.id)
    unsent = unit.entries.unsettled(account.id)
    drafts = sum(one.phase is EntryPhase.DRAFT for one in unsent)
    return Standing(account, is_used, len(desk.running), len(desk.paused), outbox, drafts)


def waits(*accounts: Standing) -> str:
    """Return in words what waits in accounts, all of them together; empty if nothing does."""
    counts = (
        (sum(one.running + one.paused for one in accounts), "stopwatch", "stopwatches"),
        (sum(one.outbox.needs_attention for one in accounts),
         "entry that needs you", "entries that need you"),
        (sum(one.drafts for one in accounts), "draft", "drafts"),
        (sum(one.waiting for one in accounts), "entry on its way", "entries on their way"),
        (sum(bool(one.account.paused_because) for one in accounts), "sign-in", "sign-ins"),
    )  # fmt: skip
    return ", ".join(
        f"{count} {one if count == 1 else many}" for count, one, many in counts if count
    )


def connected_one(unit: Unit, account_id: AccountId | None) -> Account:
    """Return a connected account, without an id the one in use; Refused where there is none."""
    connected = unit.accounts.connected()
    if not connected:
        raise Refused("Not connected. Stopwatches work and stay on this computer.")
    if account_id is None:
        return connected[0]
    found = next((one for one in connected if one.id == account_id), None)
    if found is None:
        raise Refused(
            f"Nothing was changed: no connected account has the number {account_id}. "
            "`account list` tells them."
        )
    return found


def must_not_run(unit: Unit, account: Account) -> None:
    """Refuse while a stopwatch of an account runs: its time would go on out of sight."""
    running = len(unit.timekeeping.desk(account.id).running)
    if running:
        what = "a stopwatch runs" if running == 1 else f"{running} stopwatches run"
        raise Refused(
            f"Nothing was changed: {what} in the account in use. Pause or stop it first; "
            "paused stopwatches wait until you use that account again."
        )


def needs_secret_of(unit: Unit, account: Account) -> bool:
    """Return whether another account is of the same API user, and so needs the same secret."""
    return any(
        one.secret_name == account.secret_name and one.id != account.id
        for one in unit.accounts.connected()
    )
