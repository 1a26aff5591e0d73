"""Gathers the lines of invoices off the screen's thread: for a file, the clipboard or paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.invoices import Invoice
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage, Shown
from stopwatch.services.ports.billing import NamedTicket, PlacedLine
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs


class Use(Enum):
    """What the lines are for."""

    TABLE = "table"
    COPY = "copy"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which invoices of which page, and what for; `place` is the file that is to be written."""

    use: Use
    page: InvoicePage
    shown: Shown
    invoices: tuple[Invoice, ...]
    place: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was asked for, with its lines, oldest first, and what their tickets are called.

    `zone` is that of the clock on the wall.
    """

    wanted: Wanted
    lines: tuple[PlacedLine, ...]
    tickets: Mapping[int, NamedTicket]
    zone: str


class Gathering(QObject):
    """`done` carries `Gathered`, `failed` what kept it from being gathered."""

    done = Signal(Gathered)
    failed = Signal(Exception)

    def __init__(self, services: Services, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs

    def gather(self, wanted: Wanted) -> None:
        """Begin; several may be under way."""
        job = self._jobs.run(self, partial(gathered, self._services, wanted))
        job.done.connect(self.done)
        job.failed.connect(self.failed)


def gathered(services: Services, wanted: Wanted) -> Gathered:
    """Return the lines of what is wanted."""
    page = wanted.page
    found = services.invoicing.lines(page, [one.key for one in wanted.invoices])
    lines = tuple(one for one in found if page.shows(one, wanted.shown))
    names = services.invoicing.names(_tickets(lines))
    return Gathered(wanted, lines, names, services.tools.clock.zone())


def _tickets(lines: Sequence[PlacedLine]) -> list[int]:
    asked = {one.line.ticket_remote_id for one in lines}
    return sorted(key for key in asked if key is not None)
