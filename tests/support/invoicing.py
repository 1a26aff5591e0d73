"""Lines on their way to invoices for tests of the service, and time that is worked and sent."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.account import Account
from stopwatch.domain.billing import HOUR, BillingLine, LineKind
from stopwatch.domain.catalog import Record
from stopwatch.domain.counterpart import Counterpart, as_here
from stopwatch.domain.ids import AttemptId, EntryId, TargetId
from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.invoices import Invoice
from stopwatch.domain.outbox import Attempt, ItemState
from stopwatch.services.booking import Booking, Wishes
from stopwatch.services.invoicing import Invoicing
from stopwatch.services.ports.billing import Days
from stopwatch.services.timing import Start, Timing
from stopwatch.services.tools import Tools
from tests.support.machine import FakeClock

NOVEMBER = Days("2025-11-01", "2025-11-30")
DAY = "2025-11-20"


def keep(tools: Tools, account: Account, *records: Record) -> None:
    with tools.units.write() as unit:
        for record in records:
            unit.catalog.upsert(account.id, [record])


def labour(key: int, on: int | None = 1, hours: int = HOUR, day: str = DAY) -> BillingLine:
    return BillingLine(
        LineKind.LABOUR, key, day, hours, ticket_remote_id=on, role_id=3
    )  # fmt: skip


def item(key: int, entry: int | None, number: str = "MS-2026", day: str = DAY) -> BillingLine:
    return BillingLine(
        LineKind.ITEM, key, day, HOUR, 9_500, number, 1, 5, 1, entry, 3, name="Printer"
    )


def one_invoice(invoicing: Invoicing) -> Invoice:
    (invoice,) = invoicing.read(NOVEMBER).invoices()
    return invoice


def work(tools: Tools, clock: FakeClock, target_id: TargetId | None, summary: str = "Done") -> None:
    timing = Timing(tools, Booking(tools))
    timing.start(Start(target_id))
    clock.pass_ms(HOUR_MS)
    timing.stop(None, Wishes(summary=summary))


def be_sent(tools: Tools, clock: FakeClock) -> EntryId:
    """Let Autotask have the one entry that waits, as #501."""
    with tools.units.write() as unit:
        account = unit.accounts.current()
        (entry,) = unit.entries.unsettled(account.id)
        entry = replace(entry, remote_id=501)
        unit.entries.put(entry)
        unit.counterparts.put(Counterpart(entry.id, account.id, 501, as_here(entry)))
        (item,) = unit.outbox.of_subject(entry.id)
        attempt = Attempt(AttemptId("create"), clock.now_ms(), "me")
        unit.outbox.put(replace(item, state=ItemState.DONE, remote_id=501, attempt=attempt))
    return entry.id
