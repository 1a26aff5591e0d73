"""Tickets held over the list and let go there: what speaks against it is said where they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QObject

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import TargetId
from stopwatch.services.problems import ShownProblem
from stopwatch.ui.windows.problems_deeds import Deeds
from stopwatch.ui.windows.problems_doing import Doing
from stopwatch.ui.windows.problems_list import ProblemList
from stopwatch.ui.windows.problems_words import tickets_words, tr


class Dropping(QObject):
    """Asks once per row, however often the pointer moves over it."""

    def __init__(self, view: ProblemList, deeds: Deeds, doing: Doing) -> None:
        super().__init__(view)
        self._view, self._deeds, self._doing = view, deeds, doing
        self._held: tuple[int, tuple[TargetId, ...]] = (-1, ())
        view.held.connect(self._on_held)
        view.dropped.connect(self._on_dropped)

    def _on_held(self, index: QModelIndex, ids: tuple[TargetId, ...]) -> None:
        listed = self._view.problems.listed(index)
        is_problem = bool(ids) and isinstance(listed, ShownProblem)
        held = (index.row(), ids) if is_problem else (-1, ())
        if held == self._held:
            return
        self._held = held
        said, is_allowed = "", True
        if isinstance(listed, ShownProblem) and is_problem:
            said, is_allowed = self._said(listed.problem.ticket.id, ids)
        self._view.problems.say(held[0], said, is_allowed=is_allowed)

    def _said(self, problem_id: TargetId, ids: tuple[TargetId, ...]) -> tuple[str, bool]:
        """Return what is said at the place: why not, what is unusual, or what would happen."""
        try:
            objections = self._deeds.objections(problem_id, ids)
        except StopwatchError as error:
            return error.message, False
        against = [one.sentence for one in objections if not one.is_allowed]
        if against:
            return against[0], False
        said = [one.sentence for one in objections]
        return (said[0] if said else tr("Hang {tickets} here").format(
            tickets=tickets_words(len(ids))
        )), True  # fmt: skip

    def _on_dropped(self, index: QModelIndex, ids: tuple[TargetId, ...]) -> None:
        listed = self._view.problems.listed(index)
        if isinstance(listed, ShownProblem):
            self._doing.do(partial(self._deeds.hang, listed.problem.ticket.id, ids))
