"""Gives time without a contract one: here where all of it is one's own, else in the PSA."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from stopwatch.domain.billing import Layer, LineKind
from stopwatch.domain.concerns import Concern
from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.ids import EntryId
from stopwatch.domain.invoices import Bundle
from stopwatch.domain.links import ticket_address
from stopwatch.domain.values import dataclass
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import browse
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.choosing import Chooser, Option
from stopwatch.ui.windows.invoices.fixing import Fixing
from stopwatch.ui.windows.invoices.words import tr

_ONLY_HERE = 0  # the id of a line that the PSA does not know
_ON_THE_WAY = frozenset({EntryPhase.DRAFT, EntryPhase.SUBMITTED})


@dataclass(frozen=True, slots=True)
class _Asked:
    concern: Concern
    page: InvoicePage
    place: QPoint


@dataclass(frozen=True, slots=True)
class _Mine:
    asked: _Asked
    entry_ids: tuple[EntryId, ...]


class Contracting(QObject):
    """`refused` carries a sentence that says what to do instead."""

    refused = Signal(str)

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, fixing: Fixing, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._services, self._jobs, self._window = theme, services, jobs, window
        self._fixing = fixing
        self._asked: _Asked | None = None
        self._concern: Concern | None = None
        self._entry_ids: tuple[EntryId, ...] = ()
        self.chooser: Chooser | None = None

    @property
    def is_looking(self) -> bool:
        """Whether it is being looked up whose time it is."""
        return self._asked is not None

    def ask(self, concern: Concern, page: InvoicePage, place: QPoint) -> None:
        """Ask which contract it is, at a place of the screen, once it is known whose time it is."""
        asked = self._asked = _Asked(concern, page, place)
        job = self._jobs.run(self, partial(_mine, self._services, asked))
        job.done.connect(self._on_found)
        job.failed.connect(self._on_failed)

    def drop(self) -> None:
        """Ask no more: another account is shown."""
        self._asked = self._concern = None
        if self.chooser is not None and isValid(self.chooser):
            self.chooser.close()

    # ------------------------------------------------------------------ private
    def _on_found(self, mine: _Mine) -> None:
        asked = self._asked
        if asked is not mine.asked:
            return  # something else was asked since, or another account is shown
        self._asked = None
        if not mine.entry_ids:
            self._show_there(asked.concern)
            return
        self._concern, self._entry_ids = asked.concern, mine.entry_ids
        options = _contracts(asked.concern, asked.page)
        self.chooser = Chooser(self._theme, tr("Find a contract"), options, self._window)
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.open_at(asked.place)

    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        unread = tr("Nothing was changed. That could not be read.")
        self.refused.emit(error.message if isinstance(error, StopwatchError) else unread)

    def _show_there(self, concern: Concern) -> None:
        named = self._services.invoicing.names(concern.ticket_ids).get(concern.ticket_ids[0])
        number = named.number if named is not None else tr("the ticket")
        account = self._services.accounts.current()
        address = ticket_address(account.web_url, concern.ticket_ids[0])
        try:
            browse(address)
            words = tr("Not all of this time is yours. {number} opens in Autotask: set its "
                       "contract there.")  # fmt: skip
        except Refused:
            words = tr("Not all of this time is yours, so nothing was changed. Set the contract "
                       "of {number} in Autotask.")  # fmt: skip
        self.refused.emit(words.format(number=number))

    def _on_chosen(self, option: Option) -> None:
        concern = self._concern
        if concern is not None and option.id is not None:
            words = tr("{contract} on it").format(contract=option.name)
            self._fixing.apply(concern, [partial(self._use, option.id, words)])

    def _use(self, contract_id: int, said: str) -> str:
        self._services.entries.use_contract(self._entry_ids, contract_id)
        return said


def _mine(services: Services, asked: _Asked) -> _Mine:
    """Return whose entries the time is of: one's own; none where some of it is another's."""
    concern, page = asked.concern, asked.page
    own = _own(services, concern, page)
    known = {one.entry.remote_id or _ONLY_HERE for one in own}
    placed = services.invoicing.lines(page, [(concern.company_id, concern.number)])
    lines = [one.line for one in placed if _is_of(one.bundle, concern)]
    if any(one.kind is not LineKind.LABOUR or one.id not in known for one in lines):
        return _Mine(asked, ())
    ids = {one.id for one in lines}
    mine = (one.entry.id for one in own if (one.entry.remote_id or _ONLY_HERE) in ids)
    return _Mine(asked, tuple(mine))


def _own(services: Services, concern: Concern, page: InvoicePage) -> list[ShownEntry]:
    """Return one's own time on the ticket that has no contract."""
    return [
        one
        for one in services.entries.of_days(page.days.first, page.days.last)
        if one.ticket is not None
        and one.ticket.facts.remote_id in concern.ticket_ids
        and one.entry.phase in _ON_THE_WAY
        and one.entry.details.contract_id is None
    ]


def _is_of(bundle: Bundle, concern: Concern) -> bool:
    is_asked = bundle.ticket_remote_id in concern.ticket_ids and bundle.contract_id is None
    return is_asked and bundle.layer is not Layer.POSTED


def _contracts(concern: Concern, page: InvoicePage) -> Sequence[Option]:
    """Return the active contracts of whose work it was: of the customer, not of who pays."""
    asked = concern.ticket_ids
    customers = {one.company_id for one in page.bundles if one.ticket_remote_id in asked}
    found = [
        Option(one.id, one.name)
        for one in page.books.contracts.values()
        if one.is_active and one.company_id in customers
    ]
    return sorted(found, key=lambda one: one.name.casefold())
