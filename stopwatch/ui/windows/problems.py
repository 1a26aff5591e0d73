"""Problems: one cause, many tickets; when they strike, why they belong together, how it ends."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import (
    AccountChanged,
    ChangedElsewhere,
    DeskChanged,
    EntriesChanged,
    Event,
    OutboxChanged,
    SyncChanged,
    TicketsChanged,
)
from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket import Ticket
from stopwatch.services.problems import ShownProblem, Suggestion
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import address_of, address_of_target, browse
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.models.problems import Key, Listing
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.relay import Relay
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.windows.news import News
from stopwatch.ui.windows.opener import Opener, PickChange, PickToHang
from stopwatch.ui.windows.problems_card import ACCEPT
from stopwatch.ui.windows.problems_deeds import Deeds
from stopwatch.ui.windows.problems_doing import Doing, Done
from stopwatch.ui.windows.problems_dropping import Dropping
from stopwatch.ui.windows.problems_layout import ProblemsParts
from stopwatch.ui.windows.problems_links import Links
from stopwatch.ui.windows.problems_menu import LINK_CHANGE, OPEN, WORK_ON
from stopwatch.ui.windows.problems_offering import Offering
from stopwatch.ui.windows.problems_reading import Shown, shown_group, shown_problem
from stopwatch.ui.windows.problems_refreshing import Refreshing
from stopwatch.ui.windows.problems_settling import Settling
from stopwatch.ui.windows.problems_sheets import Sheets
from stopwatch.ui.windows.problems_suggesting import Suggesting
from stopwatch.ui.windows.problems_words import tr
from stopwatch.ui.windows.row_browsing import RowBrowsing
from stopwatch.ui.windows.window_keys import Deed, Keys, Told, add_keys, leave

_WIDTH, _HEIGHT, _LEAST_WIDTH, _LEAST_HEIGHT = 984, 836, 560, 480
_RELOADING = (
    AccountChanged, ChangedElsewhere, DeskChanged, EntriesChanged, OutboxChanged, SyncChanged,
    TicketsChanged,
)  # fmt: skip
_LOOKING = (AccountChanged, ChangedElsewhere, TicketsChanged)


class ProblemsWindow(QWidget):
    """Lists suggestions and problems; the chosen one explains itself and offers its verbs."""

    def __init__(
        self, theme: Theme, services: Services, jobs: Jobs, relay: Relay, opener: Opener,
        parent: QWidget | None = None, *, is_filled: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Problems"))
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        self._services, self._opener = services, opener
        self._listing = Listing()
        self.suggesting = Suggesting(services, jobs, self)
        self._refreshing = Refreshing(services, jobs, self)
        self.parts = ProblemsParts(theme, self)
        self.status_line = self.parts.last_line
        self._news, self._looking = News(self.parts.side.list, self), News(None, self)
        self._deeds, self._doing = Deeds(services), Doing(self)
        self._settling = Settling(self._deeds, self.suggesting, self)
        self._sheets = Sheets(self._deeds, self.parts.resolve, self.parts.create)
        self._links = Links(self.parts.detail, self._deeds, self._doing)
        self._offering = Offering(self.parts.detail, services, self)
        self._dropping = Dropping(self.parts.side.list, self._deeds, self._doing)
        self._browsing = RowBrowsing(self, self._page_of_row, self.parts.side.list)
        self._browsing.add(self.parts.detail.pane.tree, self._page_of_incident)
        self._connect(relay)
        self.parts.side.list.setFocus()
        if is_filled:
            self.fill()

    # ------------------------------------------------------------------ commands
    def fill(self) -> None:
        """Read for the first time, and look for suggestions."""
        self.reload()
        self.suggesting.look()

    def choose(self, key: Key | None) -> None:
        """Choose the row of a problem or a suggestion, or the first problem."""
        model, view = self.parts.side.model, self.parts.side.list
        place = model.place_of(key)
        index = model.index(place, 0) if place >= 0 else QModelIndex()
        if view.currentIndex() == index:
            self._show_chosen()  # its row is the same, what it tells may not be
        else:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            view.selectionModel().setCurrentIndex(index, flag)

    def reload(self, chosen: Key | None = None) -> None:
        """Read everything again; the choice, ticks and places stay, but for a row that is named."""
        suggesting = self.suggesting
        self._listing = Listing(
            self._services.problems.shown(), suggesting.listed, frozenset(suggesting.dismissed),
            frozenset(suggesting.accepted),
        )  # fmt: skip
        self.parts.last_line.show_overview(self._services.overviews.now())
        self._show_listing(chosen or self._key())

    def _show_listing(self, chosen: Key | None) -> None:
        """Show what was read, narrowed to what is typed."""
        parts, look = self.parts, self._look()
        bar = parts.side.list.verticalScrollBar()
        place = bar.value()
        parts.side.model.show_listing(self._listing, look)
        self.choose(chosen)
        parts.show_blank(is_blank=not parts.side.model.rowCount(), typed=look.query)
        bar.setValue(place)  # news leave the list where it was scrolled to

    def hang(self) -> None:
        """Open the picker for a ticket to hang under the chosen problem."""
        problem = self._problem()
        if problem is not None:
            self._opener.show_picker(PickToHang(problem.id))

    def link_change(self) -> None:
        """Open the picker for a change request to link to the chosen problem."""
        problem = self._problem()
        if problem is not None:
            self._opener.show_picker(PickChange(problem.id))

    def take_off(self) -> None:
        """Take the ticked incidents off, or the current one."""
        meant = self.parts.detail.pane.meant()
        if self._problem() is not None and meant:
            self._doing.do(partial(self._deeds.take_off, meant))

    def resolve(self) -> None:
        """Open the sheet that ends the chosen problem."""
        problem, shown = self._problem(), self.parts.detail.shown
        if problem is not None and shown is not None and not shown.is_resolved:
            ticked = self.parts.detail.pane.model.ticked
            self._sheets.ask_to_resolve(problem.id, ticked)

    def new_problem(self) -> None:
        """Ask for the title of a new problem; what is ticked, or suggested, moves under it."""
        shown, ticked = self.parts.detail.shown, self.parts.detail.pane.model.ticked
        listed = shown.incidents if shown is not None else ()
        is_group = shown is not None and shown.ticket is None and bool(shown.suggestions)
        meant = [one for one in listed if one.ticket.id in ticked or (is_group and not ticked)]
        self._sheets.ask_to_create([one.ticket.number for one in meant])

    def work_on(self) -> None:
        """Start a stopwatch on the chosen problem."""
        problem = self._problem()
        if problem is not None:
            self._doing.do(partial(self._deeds.work_on, problem))

    def decide(self, letter: str) -> None:
        """Accept or dismiss the suggestion that is shown."""
        card, shown = self.parts.detail.card, self.parts.detail.shown
        if card.suggestion is None or card.isHidden() or shown is None:
            return
        if letter == ACCEPT:
            self._settling.accept(card.suggestion)
        else:
            self._settling.dismiss(card.suggestion, shown.key)

    def undo(self) -> None:
        """Take back the newest deed; what was decided by it is open again."""
        try:
            undone = self._deeds.undo()
        except StopwatchError as error:
            self.say(error.message)
            return
        self._settling.take_back(undone)
        self.suggesting.look()
        self._on_done(Done(tr("Taken back."), undoable=False))

    def say(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what was done, or why not."""
        self.parts.last_line.toast.say(sentence, undoable=undoable)

    # ------------------------------------------------------------------ Qt
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(event.size().width())

    # ------------------------------------------------------------------ private
    def _connect(self, relay: Relay) -> None:
        side, detail, parts = self.parts.side, self.parts.detail, self.parts
        side.search.textChanged.connect(self._on_searched)
        side.search.stepped.connect(side.list.setFocus)
        side.create_button.clicked.connect(self.new_problem)
        side.list.selectionModel().currentChanged.connect(self._show_chosen)
        side.list.entered.connect(self._on_entered)
        side.list.clicked.connect(self._on_clicked)
        side.list.folded.connect(self._on_folded)
        for lettered in (side.list.lettered, detail.card.decided):
            lettered.connect(self.decide)
        detail.card.next_wanted.connect(self._on_next_wanted)
        for undo_wanted in (detail.decided.undo_wanted, parts.last_line.toast.undo_wanted):
            undo_wanted.connect(self.undo)
        detail.head.open_wanted.connect(self._browsing.open)
        detail.head.more_wanted.connect(self._on_more_wanted)
        detail.head.back_wanted.connect(self._on_back)
        detail.foot.hang.clicked.connect(self.hang)
        detail.foot.take_off.clicked.connect(self.take_off)
        detail.foot.resolve.clicked.connect(self.resolve)
        self._links.open_wanted.connect(self._browse)
        self._offering.cause_chosen.connect(self._on_cause_chosen)
        self._offering.new_wanted.connect(self.new_problem)
        self._offering.verb_chosen.connect(self._on_verb_chosen)
        self._doing.done.connect(self._on_done)
        self._settling.settled.connect(self._on_settled)
        self._sheets.resolved.connect(self._on_resolved)
        self._sheets.created.connect(self._on_created)
        for part in (self._doing, self._settling, self._sheets, self._offering):
            part.refused.connect(self.say)
        self._browsing.said.connect(self.say)
        parts.last_line.sync_wanted.connect(self._on_sync_wanted)
        self.suggesting.found.connect(self.reload)
        self._news.due.connect(self.reload)
        self._looking.due.connect(self.suggesting.look_soon)
        self._add_keys()
        relay.told.connect(self._on_told)

    def _add_keys(self) -> None:
        deeds: Keys = {
            "Ctrl+L": Told(tr("Hang a ticket under it"), self.hang),
            "Del": Told(tr("Take off what is ticked"), self.take_off),
            "Ctrl+R": Told(tr("Resolve it"), self.resolve),
            "Ctrl+P": Told(tr("Work on the problem"), self.work_on), "Ctrl+Z": self.undo,
        }  # fmt: skip
        add_keys(self, deeds, lambda: self.parts.open_sheet() is None)  # never behind a question
        ways: Keys = {
            "F5": self._on_sync_wanted, "F6": self._on_next_pane, "Ctrl+F": self._on_find,
            "Esc": self._on_escape,
        }  # fmt: skip
        add_keys(self, ways)

    def _look(self) -> Look:
        tools = self._services.tools
        return Look(self.parts.side.search.text(), tools.now_ms(), tools.clock.zone())

    def _key(self) -> Key | None:
        shown = self.parts.detail.shown
        return shown.key if shown is not None else None

    def _problem(self) -> Ticket | None:
        shown = self.parts.detail.shown
        return shown.ticket if shown is not None and not self.parts.detail.isHidden() else None

    def _show_chosen(self) -> None:
        listed = self.parts.side.model.listed(self.parts.side.list.currentIndex())
        if listed is None:
            return
        look = self._look()
        try:
            shown = self._shown(listed, look)
        except StopwatchError as error:  # somebody else made it something else meanwhile
            self.say(error.message)
            return
        self.parts.detail.show_problem(shown, look, can_open=bool(self._address(shown.ticket)))
        self.parts.detail.decided.show_lines(self._settling.lines(shown), self._settling.newest())

    def _shown(self, listed: ShownProblem | Suggestion, look: Look) -> Shown:
        self._refreshing.look_at(listed.problem if isinstance(listed, ShownProblem) else None)
        if isinstance(listed, Suggestion):
            shown = shown_group(listed, self._services.problems.spent(listed.tickets), look)
            is_decided = listed.id in self._listing.decided
            return replace(shown, suggestions=()) if is_decided else shown
        detail = self._services.problems.detail(listed.problem.ticket.id)
        return shown_problem(detail, self._listing, look)

    def _address(self, ticket: Ticket | None) -> str:
        return address_of(self._services, ticket)

    def _page_of_row(self) -> str:
        listed = self.parts.side.model.listed(self.parts.side.list.currentIndex())
        return self._address(listed.problem.ticket if isinstance(listed, ShownProblem) else None)

    def _page_of_incident(self) -> str:
        return address_of_target(self._services, self.parts.detail.pane.current())

    def _browse(self, ticket: Ticket | None) -> None:
        try:
            browse(self._address(ticket))
        except StopwatchError as error:
            self.say(error.message)

    # ------------------------------------------------------------------ slots
    def _on_searched(self) -> None:
        self._show_listing(self._key())  # a letter reads nothing anew

    def _on_folded(self) -> None:
        model, view = self.parts.side.model, self.parts.side.list
        place = view.currentIndex().row()
        model.toggle()
        view.setCurrentIndex(model.index(place, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.parts.side.model.is_fold(index):
            self._on_folded()
        else:
            self.parts.open_detail(is_open=True)

    def _on_entered(self) -> None:
        self.parts.open_detail(is_open=True)
        self.parts.next_pane()

    def _on_next_pane(self) -> None:
        self.parts.next_pane()

    def _on_back(self) -> None:
        self.parts.open_detail(is_open=False)
        self.parts.side.list.setFocus()

    def _on_escape(self) -> None:
        if not self.parts.step_back():
            leave(self)

    def _on_find(self) -> None:
        self.parts.open_detail(is_open=False)
        self.parts.side.search.setFocus()
        self.parts.side.search.selectAll()

    def _on_sync_wanted(self) -> None:
        self._opener.sync_now()

    def _on_next_wanted(self) -> None:
        self.parts.detail.show_card(self._look(), step=1)

    def _on_created(self, key: int) -> None:
        self._on_settled(TargetId(key))
        self.say(tr("Made a problem."), undoable=True)

    def _on_resolved(self, said: str) -> None:
        self._on_done(Done(said))

    def _on_done(self, done: Done) -> None:
        self.reload()
        self.say(done.said, undoable=done.undoable)

    def _on_settled(self, key: Key) -> None:
        self.reload(key)
        self.parts.side.list.setFocus()

    def _on_cause_chosen(self, ticket: Ticket) -> None:
        suggestion = self.parts.detail.card.suggestion
        if suggestion is not None:
            self._settling.choose(suggestion, ticket)

    def _on_more_wanted(self) -> None:
        self._offering.offer_verbs(can_open=bool(self._address(self._problem())))

    def _on_verb_chosen(self, verb: str) -> None:
        deeds: dict[str, Deed] = {
            WORK_ON: self.work_on, OPEN: self._browsing.open, LINK_CHANGE: self.link_change,
        }  # fmt: skip
        deeds[verb]()

    def _on_told(self, event: Event) -> None:
        if isinstance(event, AccountChanged):
            self.suggesting.clear()
            self._settling.clear()
        if isinstance(event, _LOOKING):
            self._looking.come()
        if isinstance(event, _RELOADING):
            self._news.come()
