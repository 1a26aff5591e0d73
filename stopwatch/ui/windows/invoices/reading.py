"""What the page shows, read in one go off the screen's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from stopwatch.domain.outbox import OutboxItem
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import Days, NamedTicket
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.windows.invoices.matters import NumberWish, number_wishes
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.reading import Reading


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page, what the tickets are called that something is to be decided about, and wishes.

    `items` is all that is on its way, entries too.
    """

    page: InvoicePage
    tickets: Mapping[int, NamedTicket]
    wishes: tuple[NumberWish, ...]
    items: tuple[OutboxItem, ...] = ()


def page_reading(
    services: Services, jobs: Jobs, news: News, days: Callable[[], Days], parent: QObject
) -> Reading:
    """Return what reads the days that are shown; its `done` carries a `PageRead`."""

    def job() -> Callable[[], PageRead]:
        return partial(_read, services, days())

    return Reading(jobs, news, job, parent)


def _read(services: Services, days: Days) -> PageRead:
    page = services.invoicing.read(days)
    asked = {key for one in page.concerns for key in one.ticket_ids}
    pending, entries = services.wishes.pending(), services.entries.under_way()
    items = (*(one.item for one in pending), *(one.item for one in entries if one.item is not None))
    wishes = tuple(number_wishes(page, pending))
    return PageRead(page, services.invoicing.names(sorted(asked)), wishes, items)
