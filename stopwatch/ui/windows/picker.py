"""The ticket picker: type, choose, and it runs. It never waits for the network to answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    DeskChanged,
    Event,
    PullProgressed,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket import Ticket, read_ticket_name
from stopwatch.services.picker import PickerList, PickerRow
from stopwatch.services.suite import Services
from stopwatch.services.tickets import Resolved
from stopwatch.ui.browsing import address_of
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.ticket_lines import Ask, More
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.relay import Relay
from stopwatch.ui.texts import clock
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import PickProblem, PickToStart, Purpose
from stopwatch.ui.windows.picker_choosing import Choosing, How
from stopwatch.ui.windows.picker_count import count_words
from stopwatch.ui.windows.picker_field import Entered
from stopwatch.ui.windows.picker_layout import (
    HANG_KEYS,
    NEW_KEYS,
    STAR_KEYS,
    WITHOUT_KEYS,
    PickerParts,
    title_of,
)
from stopwatch.ui.windows.picker_moment import earlier
from stopwatch.ui.windows.picker_outcome import Picked
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import Told, add_keys

_WIDTH, _HEIGHT, _LEAST = 628, 662, 520


class PickerWindow(QWidget):
    """Finds a ticket and does with it what it was opened for; `picked` comes after the disk.

    One that is not filled as it is made is empty until it was asked to `search`.
    """

    picked = Signal(Picked)
    problem_wanted = Signal(object)
    """For a ticket: the purpose of a picker that asks under which problem it is to hang."""

    def __init__(
        self,
        theme: Theme,
        services: Services,
        jobs: Jobs,
        relay: Relay,
        *,
        purpose: Purpose,
        freshen: Callable[[], None] | None = None,
        is_filled: bool = True,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(purpose))
        self.setMinimumSize(_LEAST, 360)
        self.resize(_WIDTH, _HEIGHT)
        self._services = services
        self._jobs = jobs
        self._purpose = purpose
        self._choosing = Choosing(services, purpose)
        self._asked: tuple[QObject, How] | None = None  # the job that still counts
        self.parts = PickerParts(
            theme, self, purpose, pauses=services.preferences.load().start_pauses_others
        )
        self._began = ""
        self._news = News(None, self)
        self._connect(relay)
        self._show_beginning()
        is_connected = self._show_age()
        if freshen is not None and is_connected:
            freshen()
        if is_filled:
            self.search()
        self.parts.field.setFocus()

    # ------------------------------------------------------------------ commands
    def search(self) -> None:
        """List what fits what is typed; what is chosen stays chosen while it fits."""
        self._news.drop()
        parts, query = self.parts, self.parts.field.text()
        kept = parts.model.chosen(parts.list.currentIndex())
        found = self._services.picker.rows(query)
        tools = self._services.tools
        parts.model.show_list(found, Look(query, tools.now_ms(), tools.clock.zone()))
        same = parts.model.place_of(kept) if kept is not None else -1
        self._make_current(same if same >= 0 else self._proposed(query))
        parts.field.show_count(count_words(found) if query.strip() else "")
        parts.without.set_note(self._note_from_query())
        parts.new.set_title(self._note_from_query() if self._may_make_tickets() else "")
        parts.status.show_words(self._empty_words(found))

    def choose(self, *, alongside: bool = False) -> None:
        """Do with the current row what the picker was opened for."""
        choice = self.parts.model.chosen(self.parts.list.currentIndex())
        how = self._how(alongside=alongside)
        if how is None:
            return
        if isinstance(choice, Ask):
            self._ask(choice.typed, how)
        elif isinstance(choice, More):
            self._on_turned(1)
        elif choice is not None:
            self._attempt(partial(self._choosing.row, choice, how))
        elif isinstance(self._purpose, PickToStart):
            self._start_without(how)

    def start_without_ticket(self) -> None:
        """Start a stopwatch that has no ticket yet; the typed words become its note."""
        how = self._how(alongside=False)
        if how is not None and isinstance(self._purpose, PickToStart):
            self._start_without(how)

    def new_ticket(self) -> None:
        """Ask for which company the typed words are to become a ticket."""
        if not self.parts.new.isHidden():
            own = self._services.new_tickets
            self.parts.company.offer(own.companies(), own.proposed_company())

    # ------------------------------------------------------------------ Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        lines = (self.parts.earlier, self.parts.note, self.parts.company)
        opened = [line for line in lines if not line.isHidden()]
        if not opened:
            self.close()
            return
        opened[0].close_line()
        self.parts.field.setFocus()

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        parts = self.parts
        parts.field.textChanged.connect(self._on_typed)
        parts.field.stepped.connect(self._on_stepped)
        parts.field.turned.connect(self._on_turned)
        parts.field.entered.connect(self._on_entered)
        parts.field.left.connect(self._on_left)
        parts.note.entered.connect(self._on_line_entered)
        parts.earlier.entered.connect(self._on_line_entered)
        parts.company.entered.connect(self._on_company_entered)
        parts.new.clicked.connect(self.new_ticket)
        parts.list.clicked.connect(self._on_clicked)
        parts.list.selectionModel().currentChanged.connect(self._on_current)
        parts.rows.acted.connect(self._on_folded)
        parts.without.clicked.connect(self.start_without_ticket)
        hang = Told(self.tr("Hang it under a problem"), self._on_hang_wanted)
        new = Told(self.tr("Make the typed words a new ticket"), self.new_ticket)
        without = self.start_without_ticket
        star = Told(self.tr("Make it a favourite, or no longer"), self._on_star_wanted)
        add_keys(self, {WITHOUT_KEYS: without, NEW_KEYS: new, HANG_KEYS: hang, STAR_KEYS: star})
        browsing = RowBrowsing(self, self._address, self.parts.list)
        browsing.said.connect(self._say)
        self._news.due.connect(self.search)
        relay.told.connect(self._on_told)

    def _chosen_ticket(self) -> Ticket | None:
        choice = self.parts.model.chosen(self.parts.list.currentIndex())
        return choice.ticket if isinstance(choice, PickerRow) else None

    def _address(self) -> str:
        return address_of(self._services, self._chosen_ticket())

    def _say(self, sentence: str) -> None:
        self._show_trouble(Refused(sentence))

    def _on_star_wanted(self) -> None:
        ticket = self._chosen_ticket()
        if ticket is None:
            return
        try:
            self._services.favourites.toggle(ticket.id)
        except StopwatchError as error:
            self._show_trouble(error)

    def _on_hang_wanted(self) -> None:
        ticket = self._chosen_ticket()
        is_ticket = ticket is not None and ticket.is_ticket
        if ticket is not None and is_ticket and isinstance(self._purpose, PickToStart):
            self.problem_wanted.emit(PickProblem((ticket.id,)))

    def _show_beginning(self) -> None:
        """Show when it began, where the picker was opened for that; it can be changed."""
        if isinstance(self._purpose, PickToStart) and self._purpose.at_ms is not None:
            self._began = clock(self._purpose.at_ms, self._services.tools.clock.zone())
            self.parts.earlier.fill(self._began)

    def _proposed(self, query: str) -> int:
        """Return the row to begin with: what was typed for, else the first that does not run."""
        model = self.parts.model
        return model.best() if query.strip() else model.first_idle()

    def _make_current(self, place: int) -> None:
        index = self.parts.model.reach(place)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.parts.list.selectionModel().setCurrentIndex(index, flag)
        model = self.parts.model
        if place in {model.first(), model.first_idle(), model.best()}:
            self.parts.list.scrollToTop()
        if place > model.first():
            self.parts.list.scrollTo(index)

    def _empty_words(self, found: PickerList) -> str:
        if found.sections or found.asks_for:
            return ""
        query = self.parts.field.text().strip()
        if query and isinstance(self._purpose, PickToStart):
            words = self.tr(
                "No ticket looks like “{query}”. Start without a ticket and keep this as its note?"
            )
            return words.format(query=query)
        if query:
            return self.tr("No ticket looks like “{query}”.").format(query=query)
        if not self._services.accounts.current().is_connected:
            return self.tr("Not connected. Stopwatches work and stay on this computer.")
        return self.tr("No tickets yet. Type to find one, or start without a ticket.")

    def _show_age(self) -> bool:
        """Show how old the tickets are while offline; return whether an account is connected."""
        overview = self._services.overviews.now()
        since = overview.offline_since
        age = clock(overview.last_sync_at or since, overview.zone) if since is not None else ""
        self.parts.field.show_age(self.tr("as of {time}").format(time=age) if age else "")
        return overview.account.is_connected

    def _how(self, *, alongside: bool) -> How | None:
        """Return what was asked for besides the ticket, or None where the time is no time."""
        typed = self.parts.earlier.text()
        if not typed:
            return How(None, alongside, self.parts.note.text())
        tools = self._services.tools
        if isinstance(self._purpose, PickToStart) and typed == self._began:
            return How(self._purpose.at_ms, alongside, self.parts.note.text())
        try:
            at_ms = earlier(typed, tools.now_ms(), tools.clock.zone())
        except Refused as error:
            self.parts.earlier.show_trouble(error.message)
            return None
        return How(at_ms, alongside, self.parts.note.text())

    def _may_make_tickets(self) -> bool:
        is_start = isinstance(self._purpose, PickToStart)
        is_number = read_ticket_name(self.parts.field.text()).is_definite
        return is_start and not is_number and self._services.accounts.current().is_connected

    def _note_from_query(self) -> str:
        return " ".join(self.parts.field.text().split())

    def _start_without(self, how: How) -> None:
        note = how.note or self._note_from_query()
        noted = How(how.at_ms, how.alongside, note)
        self._attempt(partial(self._choosing.no_ticket, noted))

    def _attempt(self, choose: Callable[[], Picked]) -> None:
        try:
            picked = choose()
        except StopwatchError as error:
            self._show_trouble(error)
            return
        self.picked.emit(picked)
        self.close()

    def _show_trouble(self, error: StopwatchError) -> None:
        if error.field == "company" and not self.parts.company.isHidden():
            self.parts.company.show_trouble(error.message)
            return
        if error.field == "at" and self.parts.earlier.text():
            self.parts.earlier.show_trouble(error.message)
            return
        safe, _, rest = error.message.partition(". ")
        self.parts.trouble.set_message(f"{safe}." if rest else safe, rest)
        self.parts.trouble.show()

    def _ask(self, typed: str, how: How) -> None:
        """Ask the PSA for a ticket off this thread; the window stays usable meanwhile."""
        if self._asked is not None:  # for this very number: what is typed forgets it
            self._asked = self._asked[0], how
            return
        self.parts.status.show_words(self.tr("Asking Autotask for {typed}.").format(typed=typed))
        job = self._jobs.run(self, partial(self._services.tickets.resolve, typed))
        self._asked = job, how
        job.done.connect(self._on_resolved)
        job.failed.connect(self._on_failed)

    # ------------------------------------------------------------------ slots
    def _on_typed(self) -> None:
        self._asked = None  # its answer is about what stood in the field before
        self.parts.trouble.hide()
        self.parts.list.setCurrentIndex(QModelIndex())
        self.search()

    def _on_stepped(self, step: int) -> None:
        place = self.parts.list.currentIndex().row()
        for _ in range(abs(step)):
            place = self.parts.model.next_from(place, 1 if step > 0 else -1)
        if place >= 0:
            self._make_current(place)

    def _on_current(self, index: QModelIndex) -> None:
        self.parts.field.let_turn(may=self.parts.model.may_turn(index))

    def _on_turned(self, step: int) -> None:
        self._make_current(self.parts.model.turn(self.parts.list.currentIndex(), step))

    def _on_folded(self, index: QModelIndex) -> None:
        self._make_current(self.parts.model.toggle(index))

    def _on_entered(self, entered: Entered) -> None:
        if entered.earlier and isinstance(self._purpose, PickToStart):
            self.parts.earlier.open()
        else:
            self.choose(alongside=entered.alongside)

    def _on_line_entered(self, entered: Entered) -> None:
        self.choose(alongside=entered.alongside)

    def _on_company_entered(self, entered: Entered) -> None:
        how = self._how(alongside=entered.alongside)
        if how is not None:
            title, company = self._note_from_query(), self.parts.company.text()
            self._attempt(partial(self._choosing.new_ticket, title, company, how))

    def _on_left(self) -> None:
        if isinstance(self._purpose, PickToStart):
            self.parts.note.open()

    def _on_clicked(self, index: QModelIndex) -> None:
        if not index.isValid():  # the click folded a problem, and the rows were listed anew
            return
        self.parts.list.setCurrentIndex(index)
        self.choose()

    def _on_resolved(self, resolved: Resolved) -> None:
        how = self._how_of_answer()
        if how is None:
            return
        if resolved.target_id is not None:
            self._attempt(partial(self._choosing.ticket, resolved.target_id, how))
        else:
            self._attempt(partial(self._choosing.no_ticket, how, resolved.typed))

    def _on_failed(self, error: object) -> None:
        how = self._how_of_answer()
        if not isinstance(error, StopwatchError):
            raise error if isinstance(error, Exception) else TypeError(str(error))
        if how is not None:
            self.search()
            self._show_trouble(error)

    def _how_of_answer(self) -> How | None:
        """Return how the answered job was meant, once; None if something else was typed since."""
        if self._asked is None or self.sender() is not self._asked[0]:
            return None
        how, self._asked = self._asked[1], None
        return how

    def _on_told(self, event: Event) -> None:
        match event:
            case PullProgressed():
                self.parts.status.show_progress(event)
            case SyncChanged():
                self._show_age()
            case TicketsChanged() | DeskChanged() | ChangedElsewhere() | AccountChanged():
                self._news.come()
            case _:
                return
