"""What the page of problems offers in menus, and whether its words are explained."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ticket import Ticket
from stopwatch.services.suite import Services
from stopwatch.ui.windows.problems_detail import ProblemDetailPane
from stopwatch.ui.windows.problems_menu import EXPLAIN, ProblemMenu, TicketMenu


class Offering(QObject):
    """Tells what was chosen: a cause among suggested tickets, or a verb for the problem."""

    cause_chosen = Signal(Ticket)
    new_wanted = Signal()
    verb_chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, detail: ProblemDetailPane, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._detail, self._services, self._window = detail, services, window
        detail.card.choose_wanted.connect(self._on_choose_wanted)
        detail.head.words.put_away.connect(self._on_put_away)
        self._show_explanations()

    def offer_verbs(self, *, can_open: bool) -> None:
        """Open the menu of the problem that is shown."""
        more = self._detail.head.more
        menu = ProblemMenu(self._window, can_open=can_open)
        menu.chosen.connect(self._on_verb_chosen)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    # ------------------------------------------------------------------ private
    def _on_choose_wanted(self) -> None:
        card = self._detail.card
        if card.suggestion is not None:
            menu = TicketMenu(self._window, card.suggestion.tickets)
            menu.chosen.connect(self.cause_chosen)
            menu.new_wanted.connect(self.new_wanted)
            menu.popup(card.choose.mapToGlobal(card.choose.rect().bottomLeft()))

    def _on_verb_chosen(self, verb: str) -> None:
        if verb == EXPLAIN:
            self._prefer("show")
        else:
            self.verb_chosen.emit(verb)

    def _on_put_away(self) -> None:
        self._prefer("hide")

    def _prefer(self, words: str) -> None:
        try:
            self._services.preferences.change({"problem_words": words})
        except StopwatchError as error:
            self.refused.emit(error.message)
        self._show_explanations()

    def _show_explanations(self) -> None:
        is_shown = self._services.preferences.load().problem_words == "show"
        self._detail.head.words.setVisible(is_shown)
