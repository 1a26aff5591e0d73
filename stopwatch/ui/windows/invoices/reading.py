"""Reads the page off the screen's thread: never twice at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.outbox import OutboxItem
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.ports.billing import Days, NamedTicket
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.windows.invoices.matters import NumberWish, number_wishes
from stopwatch.ui.windows.news import News


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page, what the tickets are called that something is to be decided about, and wishes.

    `items` is all that is on its way, entries too.
    """

    page: InvoicePage
    tickets: Mapping[int, NamedTicket]
    wishes: tuple[NumberWish, ...]
    items: tuple[OutboxItem, ...] = ()


class Reading(QObject):
    """`done` carries a `PageRead` of the days that are shown when it is read."""

    done = Signal(PageRead)

    def __init__(
        self, services: Services, jobs: Jobs, news: News, days: Callable[[], Days], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._days = days
        self._is_running = self._is_stale = False
        self.news = news
        news.due.connect(self.read)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way or about to be."""
        return not self._is_running and not self.news.is_waiting

    def read(self) -> None:
        """Read now, or once more when the reading that is under way has ended."""
        self.news.drop()
        if self._is_running:
            self._is_stale = True
            return
        self._is_running, self._is_stale = True, False
        job = self._jobs.run(self, partial(_read, self._services, self._days()))
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    def _on_done(self, read: PageRead) -> None:
        self._is_running = False
        if self._is_stale:  # it began before the newest wish
            self.read()
            return
        self.done.emit(read)

    def _on_failed(self, _error: Exception) -> None:
        self._is_running = False  # what is shown stays; the next news read again
        if self._is_stale:
            self.read()


def _read(services: Services, days: Days) -> PageRead:
    page = services.invoicing.read(days)
    asked = {key for one in page.concerns for key in one.ticket_ids}
    pending, entries = services.wishes.pending(), services.entries.under_way()
    items = (*(one.item for one in pending), *(one.item for one in entries if one.item is not None))
    wishes = tuple(number_wishes(page, pending))
    return PageRead(page, services.invoicing.names(sorted(asked)), wishes, items)
