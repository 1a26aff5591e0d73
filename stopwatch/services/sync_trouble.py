"""What stands in the way of syncing, written down for whoever shows it."""

from __future__ import annotations

from contextlib import suppress

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import SyncChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.sync_facts import NEXT_TRY, OFFLINE_SINCE, TROUBLE
from stopwatch.services.tools import Tools


def tell_trouble(tools: Tools, account_id: AccountId, message: str, next_at: int) -> None:
    """Say of an account that it is offline, why, and when it is tried again."""
    with tools.units.write() as unit:
        if not unit.facts.text(account_id, OFFLINE_SINCE):
            unit.facts.put_text(account_id, OFFLINE_SINCE, str(tools.now_ms()))
        unit.facts.put_text(account_id, TROUBLE, message)
        unit.facts.put_text(account_id, NEXT_TRY, str(next_at))
        unit.publish(SyncChanged(online=False, sign_in_needed=False, message=message))


def tell_fault(tools: Tools, message: str) -> None:
    """Say of the account in use what ended a whole cycle; it is tried again in a minute.

    A store that is away cannot be told; whatever else is done with it says so.
    """
    with suppress(StopwatchError):
        with tools.units.read() as unit:
            accounts = unit.accounts.connected()
        for account in accounts[:1]:
            tell_trouble(tools, account.id, message, tools.now_ms() + MINUTE_MS)
