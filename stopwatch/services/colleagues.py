"""Colleagues' time on a few tickets, asked for when somebody looks at them.

The hourly pull brings what is new; only this learns that something was deleted or moved away.
"""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Rejected, SignInNeeded, Unavailable
from stopwatch.domain.events import TicketsChanged
from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import ColleagueEntry
from stopwatch.services.connection import Connection
from stopwatch.services.portions import portions
from stopwatch.services.tools import Tools

FRESH_MS = MINUTE_MS
"""For how long an answer counts: the news of it must not make whoever looks ask again."""


class Colleagues:
    """`refresh` may call the PSA and block for long; it is never needed for anything."""

    def __init__(self, tools: Tools, connection: Connection) -> None:
        self._tools = tools
        self._connection = connection
        self._asked_at: dict[tuple[AccountId, int], int] = {}

    def refresh(self, target_ids: Sequence[TargetId]) -> None:
        """Ask what everybody else booked on some tickets, and replace what is known of them.

        Does nothing offline, while the PSA does not accept us, or within a minute of the last time.
        """
        with self._tools.units.read() as unit:
            account = unit.accounts.current()
            tickets = unit.tickets.many(target_ids).values()
        if not account.is_connected or account.paused_because:
            return
        asked = [
            one.facts.remote_id
            for one in tickets
            if one.account_id == account.id and one.is_ticket and not one.facts.is_local
        ]
        stale = [one for one in asked if self._is_stale(account.id, one)]
        if stale:
            self._ask(account, stale)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    # ------------------------------------------------------------------ private
    def _ask(self, account: Account, ids: Sequence[int]) -> None:
        now_ms = self._tools.clock.reading().boot_ms
        self._asked_at.update({(account.id, one): now_ms for one in ids})
        try:
            told = self._connection.to(account).colleagues_on(account.resource_id, ids)
        except (Unavailable, SignInNeeded, Rejected):  # the sync thread meets it too, and says so
            self._connection.close(account.id)  # it may know an old secret, and that locks users
            return
        self._keep(account.id, ids, told)

    def _keep(
        self, account_id: AccountId, ids: Sequence[int], told: Sequence[ColleagueEntry]
    ) -> None:
        with self._tools.units.read() as unit:
            known = unit.colleagues.on_tickets(account_id, ids)
        if set(known) == set(told):
            return
        for some in portions(ids):
            with self._tools.units.write_politely() as unit:
                held = [one for one in told if one.ticket_remote_id in some]
                unit.colleagues.replace_on(account_id, some, held)
        with self._tools.units.write_politely() as unit:
            unit.publish(TicketsChanged())

    def _is_stale(self, account_id: AccountId, remote_id: int) -> bool:
        asked_at = self._asked_at.get((account_id, remote_id))
        now_ms = self._tools.clock.reading().boot_ms
        return asked_at is None or not 0 <= now_ms - asked_at < FRESH_MS
