"""Time entries as our own JSON: all that an entry holds, so that importing it loses nothing."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.account import Account
from stopwatch.services.entry_document import Document, entry_document
from stopwatch.services.showing import ShownEntry
from stopwatch.services.totals import ByTicket, problem_of

FORMAT, VERSION = "ticket-stopwatch", 1


def own_document(shown: Sequence[ShownEntry], totals: ByTicket, account: Account) -> Document:
    """Return entries, each with the number of the problem it counts under.

    Ids of roles, work types and contracts mean something in one Autotask only: `account` tells it.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "account": whose(account),
        "entries": [_entry(one, totals) for one in shown],
    }


def whose(account: Account) -> Document | None:
    """Return whose time it is, where there is a PSA."""
    if not account.is_connected:
        return None
    return {"tenant": account.tenant, "resource_id": account.resource_id,
            "resource": account.resource_name}  # fmt: skip


def _entry(shown: ShownEntry, totals: ByTicket) -> Document:
    details, problem = shown.entry.details, problem_of(totals, shown)
    return {
        **entry_document(shown),
        "problem": problem.number if problem is not None else None,
        "typed": shown.typed or None,
        "zone": shown.entry.piece.zone,
        "date": shown.entry.piece.worked_on.isoformat(),
        "internal": details.internal,
        "work_type_id": details.work_type_id,
        "role_id": details.role_id,
        "contract_id": details.contract_id,
        "billable": details.is_billable,
        "show_on_invoice": details.show_on_invoice,
    }
