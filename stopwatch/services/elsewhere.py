"""What waits in accounts that are not in use just now: told in one line, so nothing is unseen."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit
from stopwatch.services.roster import Standing, standing, waits


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The connected accounts besides the one in use."""

    accounts: tuple[Standing, ...] = ()

    @property
    def stopwatches(self) -> int:
        """How many stopwatches are open in them."""
        return sum(one.running + one.paused for one in self.accounts)

    @property
    def running(self) -> int:
        """How many of these run; none, unless a profile was restored in the midst of work."""
        return sum(one.running for one in self.accounts)

    @property
    def waiting(self) -> int:
        """How much of theirs is on its way."""
        return sum(one.waiting for one in self.accounts)

    @property
    def needs_attention(self) -> int:
        """How much of theirs waits for a decision."""
        return sum(one.outbox.needs_attention for one in self.accounts)

    @property
    def needs_you(self) -> bool:
        """Whether something in them is red: an entry or a sign-in."""
        return bool(
            self.needs_attention or any(one.account.paused_because for one in self.accounts)
        )

    @property
    def told(self) -> str:
        """All of it in one line for people; empty when nothing waits."""
        busy = [one for one in self.accounts if waits(one)]
        if not busy:
            return ""
        account = busy[0].account
        where = f"account {account.id} ({account.label})" if len(busy) == 1 else "other accounts"
        return f"Safe and waiting in {where}: {waits(*busy)}."


def elsewhere(unit: Unit, others: Sequence[Account]) -> Elsewhere:
    """Return what waits in the accounts that are not in use."""
    return Elsewhere(tuple(standing(unit, one, is_used=False) for one in others))
