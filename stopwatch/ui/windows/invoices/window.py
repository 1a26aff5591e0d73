"""Items to Invoice: how today's hours will split on tomorrow's invoices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.concerns import Concern
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    BillingChanged,
    ChangedElsewhere,
    DeskChanged,
    EntriesChanged,
    Event,
    OutboxChanged,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.invoices import Bundle, Invoice
from stopwatch.domain.links import ticket_address
from stopwatch.domain.overriding import override
from stopwatch.services.invoicing import InvoicePage
from stopwatch.services.suite import Services
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.invoices.contracting import Contracting
from stopwatch.ui.windows.invoices.deciding import next_stop
from stopwatch.ui.windows.invoices.filtering import Filtering
from stopwatch.ui.windows.invoices.fixing import Fixing, PlanWanted
from stopwatch.ui.windows.invoices.layout import InvoicesParts
from stopwatch.ui.windows.invoices.listing import ListedCompany, Listing, listed
from stopwatch.ui.windows.invoices.matters import Leaving, Refusal, refusals
from stopwatch.ui.windows.invoices.model import InvoiceModel, Source
from stopwatch.ui.windows.invoices.openness import Openness
from stopwatch.ui.windows.invoices.outgoing import Outgoing
from stopwatch.ui.windows.invoices.planning import Planning
from stopwatch.ui.windows.invoices.pulling import Pulling
from stopwatch.ui.windows.invoices.reading import PageRead, page_reading
from stopwatch.ui.windows.invoices.showing import Showing
from stopwatch.ui.windows.invoices.words import tr
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import Told, add_keys, leave

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 1020, 836, 560, 480
_RELOADING = (
    AccountChanged, BillingChanged, ChangedElsewhere, DeskChanged, EntriesChanged, OutboxChanged,
    SyncChanged, TicketsChanged,
)  # fmt: skip


class InvoicesWindow(QWidget):
    """Lists companies, invoices and items; what is to be decided offers one key each."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opener: Opener,
        parent: QWidget | None = None, *, is_filled: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Items to Invoice"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self._theme, self._services, self._opener = theme, services, opener
        self.model = InvoiceModel(services.invoicing.names, services.tools.now_ms, self)
        self.parts = InvoicesParts(theme, self.model, self)
        self.status_line = self.parts.last_line
        self.openness = Openness(self.parts.tree, self.model)
        self.filtering = Filtering(
            theme, services.invoicing, self.parts.head, self.parts.layers, self
        )
        self.reading = page_reading(
            services, jobs, News(self.parts.tree, self), lambda: self.filtering.days, self
        )
        self.pulling = Pulling(services, jobs, self)
        self.outgoing = Outgoing(theme, services, jobs, self)
        self.fixing = Fixing(services, self)
        self.contracting = Contracting(theme, services, jobs, self.fixing, self)
        self.planning = Planning(theme, services, self.parts, self)
        self.showing = Showing(services, self.parts, self.model, self)
        self.showing.follow(self.filtering, self.pulling, self.planning, self.openness)
        self._is_sure = False
        self._account_id = services.accounts.current().id
        self._connect(relay)
        self.resize(_WIDTH, _HEIGHT)
        self.parts.tree.setFocus()
        if is_filled:
            self.fill()

    # ------------------------------------------------------------------ commands
    @property
    def listing(self) -> Listing:
        """What is listed."""
        return self.model.listing

    @property
    def page(self) -> InvoicePage | None:
        """The page as it was read last."""
        return self.showing.page

    def invoice(self) -> Invoice | None:
        """Return the invoice that the current row belongs to."""
        chain = self.model.chain(self.parts.tree.currentIndex())
        return next((one for one in chain if isinstance(one, Invoice)), None)

    def fill(self) -> None:
        """Read for the first time; what is on its way to invoices is asked for as well."""
        self.filtering.show_nothing()
        self.showing.show_state()
        self.reading.read()
        self.pulling.ask(self.filtering.days)

    def go_to_next(self, step: int = 1) -> None:
        """Go to what is to be decided next, or before."""
        stop = next_stop(self.model, self.parts.tree.currentIndex(), step)
        if stop is None:
            return
        above = self.model.index(stop.place[0], 0)
        self.parts.tree.expand(above)
        row = self.model.turn_to(stop.matter, stop.key)
        self.parts.tree.setCurrentIndex(row)
        self.parts.tree.scrollTo(row)

    def say(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what was done, or why not."""
        self.parts.last_line.toast.say(sentence, undoable=undoable)

    def copy(self) -> None:
        """Copy the current invoice, or all that is shown, as a table."""
        self.outgoing.copy(self.listing, self.invoice())

    def print(self) -> None:
        """Print the current invoice."""
        self.outgoing.print(self.listing, self.invoice())

    def export(self) -> None:
        """Ask for a file for all that is shown."""
        self.outgoing.ask_for_file(self.listing)

    def fix(self, *, other: bool = False) -> None:
        """Do what the key of the current row does."""
        source = self.model.source(self.parts.tree.currentIndex())
        if self.page is not None:
            self.fixing.fix(source, self.page, other=other)

    def plan(self, company_id: int | None = None, contract_id: int | None = None) -> None:
        """Open the plan, of the company of the current row unless one is named."""
        chain = self.model.chain(self.parts.tree.currentIndex())
        if company_id is None and chain and isinstance(chain[0], ListedCompany):
            company_id = chain[0].id
        if self.page is not None and company_id is not None:
            self.planning.show(self.page, company_id, contract_id)

    def would_lose_words(self) -> bool:
        """Whether numbers are typed that were not set."""
        return self.planning.is_dirty

    def close_anyway(self) -> None:
        """Close without asking."""
        self._is_sure = True
        self.close()

    def undo(self) -> None:
        """Take back the newest deed."""
        newest = self.fixing.newest()
        if newest is not None:
            self.fixing.take_back(newest)
            return
        try:
            self._services.undo.undo()
        except StopwatchError as error:
            self.say(error.message)
            return
        self._on_news(tr("Taken back."))

    def refresh(self) -> None:
        """Send and fetch everything, and what is on its way to invoices."""
        self._opener.sync_now()
        self.pulling.ask(self.filtering.days, is_wanted=True)

    # ------------------------------------------------------------------ Qt
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(event.size().width())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters: what a field does not take for itself comes here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_shifted = held == Qt.KeyboardModifier.ShiftModifier
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self.parts.layers.toggles) and not held:
            self.parts.layers.toggle(place)
        elif event.key() == Qt.Key.Key_F and (is_shifted or not held):
            self.fix(other=is_shifted)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.would_lose_words() and not self._is_sure:
            event.ignore()
            self.planning.leave()  # asks
        else:
            super().closeEvent(event)

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        parts = self.parts
        self.reading.done.connect(self._on_read)
        self.filtering.changed.connect(self._relist)
        self.filtering.month_changed.connect(self._on_month_changed)
        for told in (self.outgoing.said, self.fixing.refused, self.contracting.refused):
            told.connect(self.say)
        self.fixing.done.connect(self._on_done)
        self.fixing.plan_wanted.connect(self._on_plan_wanted)
        self.fixing.contract_wanted.connect(self._on_contract_wanted)
        self.fixing.ticked.connect(self._on_ticked)
        self.planning.applied.connect(self._on_done)
        for told in (self.fixing.told, self.planning.taken_back):
            told.connect(self._on_news)
        parts.tree.entered.connect(self._on_entered)
        parts.tree.pressed_verb.connect(self._on_verb_pressed)
        parts.layers.next_wanted.connect(self.go_to_next)
        parts.head.export_wanted.connect(self.export)
        parts.head.print_wanted.connect(self.print)
        parts.blank.clear_wanted.connect(self.filtering.clear)
        parts.last_line.sync_wanted.connect(self.refresh)
        parts.last_line.toast.undo_wanted.connect(self.undo)
        self._add_keys()
        RowBrowsing(self, self._address, parts.tree).said.connect(self.say)
        relay.told.connect(self._on_told)

    def _add_keys(self) -> None:
        add_keys(self, {
            "F5": self.refresh, "F6": self.parts.next_pane,
            "F8": Told(tr("Next to decide"), self.go_to_next),
            "Shift+F8": Told(tr("Previous to decide"), self._on_previous_wanted),
            "Ctrl+Z": self.undo, "Ctrl+P": Told(tr("Print this invoice"), self.print),
            "Ctrl+Shift+C": Told(tr("Copy as a table"), self.copy),
            "Alt+Left": Told(tr("The month before"), self._on_month_back),
            "Alt+Right": Told(tr("The month after"), self._on_month_on),
            "Esc": self._on_escape,
            "Ctrl+F": Told(tr("Choose the company"), self.parts.head.company.click),
        })  # fmt: skip

    def _address(self) -> str:
        """Return where the ticket of the current row is, also of a matter about a ticket."""
        match self.model.source(self.parts.tree.currentIndex()):
            case Bundle(ticket_remote_id=int(ticket_id)):
                found = ticket_id
            case Concern(ticket_ids=(ticket_id, *_)):
                found = ticket_id
            case _:
                return ""
        return ticket_address(self._services.accounts.current().web_url, found)

    def _relist(self) -> None:
        """Show another part of the page that was read; the current row and the place stay."""
        read, tree = self.showing.read, self.parts.tree
        if read is None:
            return
        chain: list[Source] = self.model.chain(tree.currentIndex())
        bar = tree.verticalScrollBar()
        place = bar.value()
        besides: list[Leaving | Refusal] = [*self.fixing.leaving()]
        besides += refusals(read.wishes)
        listing = listed(read.page, self.filtering.shown, read.tickets, besides)
        self.model.show_listing(listing, self._services.invoicing.today())
        self.openness.restore()
        self.showing.show_listing()
        tree.setCurrentIndex(self.model.find(chain) if chain else self.model.index(0, 0))
        bar.setValue(place)  # news leave the tree where it was scrolled to

    # ------------------------------------------------------------------ slots
    def _leave_account(self) -> None:
        """Forget what was chosen and done in one account when another comes into use."""
        account_id = self._services.accounts.current().id
        if account_id != self._account_id:
            self._account_id = account_id
            for part in (self.planning, self.outgoing, self.contracting):
                part.drop()
            for kept in (self.fixing, self.filtering, self.openness):
                kept.forget()
            self.showing.show_nothing()
            self.reading.read()

    def _on_read(self, read: PageRead) -> None:
        self.showing.read = read
        self.fixing.look(read.items)
        self.filtering.show_page(read.page)
        self._relist()
        self.planning.update(read.page)

    def _on_month_changed(self) -> None:
        self.reading.read()
        self.pulling.ask(self.filtering.days)

    def _on_month_back(self) -> None:
        self.filtering.step(1)

    def _on_month_on(self) -> None:
        self.filtering.step(-1)

    def _on_previous_wanted(self) -> None:
        self.go_to_next(-1)

    def _on_escape(self) -> None:
        if not self.planning.leave():
            leave(self)

    def _on_done(self, said: str) -> None:
        self.say(said, undoable=bool(said))
        self.reading.news.hurry()

    def _on_news(self, said: str) -> None:
        self.say(said)  # without an undo: it would take back something else
        self.reading.news.hurry()

    def _on_ticked(self) -> None:
        """Count down; what has left is read anew."""
        if self.fixing.leaving():
            self.model.count_down()
        else:
            self.reading.news.hurry()

    def _on_plan_wanted(self, wanted: PlanWanted) -> None:
        self.plan(wanted.company_id, wanted.contract_id)

    def _on_contract_wanted(self, concern: Concern) -> None:
        tree, page = self.parts.tree, self.page
        if page is not None:
            rect = tree.visualRect(tree.currentIndex())
            place = tree.viewport().mapToGlobal(rect.bottomLeft())
            self.contracting.ask(concern, page, place)

    def _on_entered(self) -> None:
        self.plan()

    def _on_verb_pressed(self, index: QModelIndex) -> None:
        self.parts.tree.setCurrentIndex(index.siblingAtColumn(0))
        self.fix()

    def _on_told(self, event: Event) -> None:
        if isinstance(event, AccountChanged):
            self._leave_account()
            self.pulling.ask(self.filtering.days)  # also when one has signed in again
        if isinstance(event, _RELOADING):
            self.reading.news.come()
