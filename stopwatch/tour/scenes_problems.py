"""The last scene of the tour: trouble that comes again is put together, with one key."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt

from stopwatch.services.problems import Suggestion
from stopwatch.tour.stage import Stage
from stopwatch.ui.windows.problems import ProblemsWindow

Say = Callable[[str], None]


class Trouble:
    """What the practice Autotask has seeded, and nobody has noticed yet."""

    def __init__(self, stage: Stage, say: Say) -> None:
        self._stage = stage
        self._say = say
        self._services = stage.desktop.services

    def play(self) -> Collection[int]:
        """Accept the strongest suggestion; return the PSA's ids of the tickets that then hang."""
        self._stage.desktop.show_problems()
        window = self._stage.page("problems")
        if not isinstance(window, ProblemsWindow):
            raise TypeError("it shows the problems")
        self._stage.until(lambda: bool(window.suggesting.suggestions), "a suggestion")
        found = window.suggesting.suggestions[0]
        window.choose(found.id)
        self._stage.picture("problems-suggested")
        self._say(found.reason)
        rows = window.parts.side.list
        rows.setFocus()
        self._stage.key(rows, Qt.Key.Key_A)
        self._stage.until(lambda: self._hangs(found), "the problem to be made")
        self._say("Accepted: a problem with them as its incidents, before Autotask knows")
        self._stage.desktop.sync_now()
        self._stage.until(self._has_arrived, "the problem to arrive")
        window.choose(self._services.problems.problem_of(found.tickets[0].id))
        self._stage.picture("problems-made")
        return {one.facts.remote_id for one in found.loose}

    def _hangs(self, found: Suggestion) -> bool:
        under = self._services.problems.problem_of(found.tickets[0].id)
        return under is not None

    def _has_arrived(self) -> bool:
        return not self._services.wishes.pending()
