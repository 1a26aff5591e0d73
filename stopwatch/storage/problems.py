"""Problems and what hangs under them, as the ticket cache has them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict

from stopwatch.domain.ids import AccountId, TargetId
from stopwatch.domain.problem import Hung, TicketType
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.trouble import Trouble
from stopwatch.services.ports.storage import Nearby
from stopwatch.storage.prepared import Prepared
from stopwatch.storage.tickets import tickets_of

_TICKETS = Prepared("problems.tickets")
_UNDER = Prepared("problems.under")
_NEAR = Prepared("problems.near")
_HUNG = Prepared("problems.hung")
_TROUBLES = Prepared("problems.troubles")
_DISMISSED = Prepared("problems.dismissed")
_DISMISS = Prepared("problems.dismiss")
_RECALL = Prepared("problems.recall")
_WORKED = Prepared("problems.worked")


class ProblemStore:
    """Implements the port `Problems`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def tickets(self, account_id: AccountId) -> tuple[Ticket, ...]:
        """Return all problems and all that hangs under one, oldest first."""
        return tickets_of(_TICKETS.run(self._connection, {"account_id": account_id}))

    def under(self, account_id: AccountId, problem_remote_id: int) -> tuple[Ticket, ...]:
        """Return what hangs under one problem, oldest first."""
        asked = {"account_id": account_id, "problem": problem_remote_id}
        return tickets_of(_UNDER.run(self._connection, asked))

    def hung(self, account_id: AccountId) -> tuple[Hung, ...]:
        """Return the same in short, in no order."""
        rows = _HUNG.run(self._connection, {"account_id": account_id})
        return tuple(Hung(*row) for row in rows)

    def troubles(self, account_id: AccountId) -> tuple[Trouble, ...]:
        """Return every cached ticket as `domain.recurrence` looks at it, by this computer's key."""
        rows = _TROUBLES.run(self._connection, {"account_id": account_id})
        return tuple(_trouble(*row) for row in rows)

    def near(self, account_id: AccountId, asked: Nearby) -> tuple[Ticket, ...]:
        """Return the tickets of a company that may be the same trouble, newest first."""
        also = json.dumps(list(asked.also))
        wanted = {**asdict(asked), "account_id": account_id, "also": also}
        return tickets_of(_NEAR.run(self._connection, wanted))

    def worked_ms(self, target_ids: Sequence[TargetId]) -> dict[TargetId, int]:
        """Return the time recorded here, by ticket; what was deleted is not in it."""
        asked = {"ids": json.dumps(list(target_ids))}
        return {TargetId(row[0]): row[1] for row in _WORKED.run(self._connection, asked)}

    def dismissed(self, account_id: AccountId) -> frozenset[str]:
        """Return the suggestions that were dismissed for good."""
        rows = _DISMISSED.run(self._connection, {"account_id": account_id})
        return frozenset(row[0] for row in rows)

    def dismiss(self, account_id: AccountId, suggestion_id: str, at_ms: int) -> None:
        """Remember that a suggestion is not wanted."""
        named = {"account_id": account_id, "suggestion_id": suggestion_id, "at": at_ms}
        _DISMISS.run(self._connection, named)

    def recall(self, account_id: AccountId, suggestion_id: str) -> None:
        """Forget that a suggestion was dismissed."""
        _RECALL.run(self._connection, {"account_id": account_id, "suggestion_id": suggestion_id})


def _trouble(
    key: int, company_id: int | None, device_id: int | None, title: str, created_at: int,
    ticket_type: int | None, problem_id: int | None,
) -> Trouble:  # fmt: skip
    return Trouble(
        key, company_id, device_id, title, created_at,
        is_alert=ticket_type == TicketType.ALERT,
        problem_id=problem_id,
        is_problem=ticket_type == TicketType.PROBLEM,
        is_change=ticket_type == TicketType.CHANGE_REQUEST,
    )  # fmt: skip
