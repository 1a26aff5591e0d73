"""Kinds of internal time: billing codes of the use type that is for it, in the words of tickets."""

from __future__ import annotations

from collections.abc import Sequence

from stopwatch.domain.target import TargetKind
from stopwatch.domain.ticket import STATUS_COMPLETE, STATUS_NEW, TicketFacts
from stopwatch.psa.autotask.client import AutotaskClient
from stopwatch.psa.autotask.failures import strange
from stopwatch.psa.autotask.picks import internal_uses
from stopwatch.psa.autotask.query import HELD, pages, where
from stopwatch.psa.autotask.rows import Row

_FIELDS = ("name", "isActive", "useType")


def kinds(client: AutotaskClient, size: int) -> Sequence[TicketFacts]:
    """Return all kinds; one that is no longer in use is complete."""
    uses = internal_uses(client)
    asked = [where("useType", "in", uses)]
    found = pages(client, "BillingCodes", asked, _FIELDS, size, HELD)
    rows = [row for page in found for row in page]
    if any(row.number("useType") not in uses for row in rows):
        raise strange()  # the filter was not understood: a work type is no internal time
    return [_kind(row) for row in rows]


def _kind(row: Row) -> TicketFacts:
    is_active = row.flag("isActive", default=True)
    return TicketFacts(
        remote_id=row.key("id"),
        number="",
        title=row.text("name"),
        company_id=None,
        status=STATUS_NEW if is_active else STATUS_COMPLETE,
        kind=TargetKind.INTERNAL,
        is_billable=False,
    )
