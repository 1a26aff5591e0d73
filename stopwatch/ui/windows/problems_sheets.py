"""What the two sheets ask for is done here: a problem that ends, and one that begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import TargetId
from stopwatch.ui.windows.problems_deeds import Deeds
from stopwatch.ui.windows.problems_resolve import ResolveSheet, ToResolve
from stopwatch.ui.windows.problems_sheet import CreateSheet


class Sheets(QObject):
    """`resolved` carries what to say, `created` the new problem, `refused` why neither is."""

    resolved = Signal(str)
    created = Signal(int)
    refused = Signal(str)

    def __init__(self, deeds: Deeds, resolve: ResolveSheet, create: CreateSheet) -> None:
        super().__init__(resolve)
        self._deeds, self._resolve, self._create = deeds, resolve, create
        self._problem_id: TargetId | None = None
        resolve.confirmed.connect(self._on_resolve_confirmed)
        create.confirmed.connect(self._on_create_confirmed)

    def ask_to_resolve(self, problem_id: TargetId, ticked: tuple[TargetId, ...]) -> None:
        """Ask how a problem ends, with which of its incidents."""
        try:
            plan = self._deeds.plan(problem_id)
        except StopwatchError as error:
            self.refused.emit(error.message)
            return
        self._problem_id = problem_id
        self._resolve.begin(ToResolve(problem_id, plan, ticked))

    def ask_to_create(self, numbers: Sequence[str]) -> None:
        """Ask what a new problem is called, under which some tickets move."""
        self._create.begin(numbers)

    def _on_resolve_confirmed(self) -> None:
        assert self._problem_id is not None
        try:
            said = self._deeds.resolve(self._problem_id, self._resolve.resolutions())
        except StopwatchError as error:
            self._resolve.show_trouble(error.message)
            return
        self._resolve.end()
        self.resolved.emit(said)

    def _on_create_confirmed(self) -> None:
        try:
            key = self._deeds.create(self._create.title, self._create.numbers)
        except StopwatchError as error:
            self._create.refuse(error)
            return
        self._create.end()
        self.created.emit(key)
