"""Asks on return what an absence was: in a small window, or a notification with buttons.

Where windows cannot be placed a window would come up anywhere, so there it is a notification, and
where nobody shows one the panel comes, without the keyboard. Any of them may be overlooked: the
list of absences is where nothing is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from stopwatch.domain.absence import AbsenceChoice
from stopwatch.domain.absence_verdict import Moment, Verdict
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.events import AbsenceRaised, AwayEnded, Event
from stopwatch.ui.desktop import Desktop

KEY = "absence"
_WINDOW = "back"
_AT_ONCE = {AbsenceChoice.KEEP, AbsenceChoice.CUT}


class Returning(QObject):
    """One question at a time, about the newest absence; withdrawn when it is moot."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._asked: Moment | None = None
        desktop.relay.told.connect(self._on_told)
        desktop.notifier.chosen.connect(self._on_chosen)
        desktop.notifier.refused.connect(self._on_refused)

    # ------------------------------------------------------------------ slots
    def _on_told(self, event: Event) -> None:
        if isinstance(event, AwayEnded):
            self._ask()
        elif isinstance(event, AbsenceRaised) and self._asked is not None:
            self._withdraw_if_moot(self._asked)

    def _on_chosen(self, key: str, action: str) -> None:
        if key == KEY:
            known = {choice.value for choice in AbsenceChoice}
            self._answer(AbsenceChoice(action) if action in known else None)

    def _on_refused(self, key: str) -> None:
        if key == KEY and self._asked is not None:
            self._desktop.show_in_panel(is_new=True)

    def _on_prompted(self, choice: AbsenceChoice) -> None:
        self._answer(choice)

    # ------------------------------------------------------------------ private
    def _ask(self) -> None:
        desktop = self._desktop
        inbox = desktop.services.absences.inbox()
        if not inbox.pending:
            return
        from stopwatch.ui.pages.absences.back_prompt import BackPrompt, body_words, title_words
        from stopwatch.ui.pages.absences.words import names, tr

        self._asked = moment = inbox.pending[-1]
        if _can_place():
            prompt = BackPrompt(desktop.theme, moment, inbox)
            prompt.chosen.connect(self._on_prompted)
            desktop.show_quietly(_WINDOW, prompt)
            return
        body = f"{body_words(moment)}\n{' '.join(names(moment, inbox))}"
        actions = (
            (AbsenceChoice.KEEP.value, tr("Keep")), (AbsenceChoice.CUT.value, tr("Not work")),
            ("default", tr("Decide…")),
        )  # fmt: skip
        if not desktop.notifier.show(KEY, title_words(moment, inbox), body, actions):
            desktop.show_in_panel(is_new=True)

    def _answer(self, choice: AbsenceChoice | None) -> None:
        moment, self._asked = self._asked, None
        if moment is None or choice not in _AT_ONCE:
            self._desktop.show_absence(moment.id if moment is not None else "", choice)
            return
        try:
            self._desktop.services.absences.decide(moment.ids, Verdict(choice))
        except StopwatchError:  # decided or gone meanwhile: the list tells how it stands
            self._desktop.show_absences()

    def _withdraw_if_moot(self, moment: Moment) -> None:
        waiting = {one.id for one in self._desktop.services.absences.inbox().pending}
        if moment.id not in waiting:
            self._asked = None
            self._desktop.notifier.withdraw(KEY)
            self._desktop.close_quiet(_WINDOW)


def _can_place() -> bool:
    """Whether this desktop lets programs say where their windows are."""
    return not QGuiApplication.platformName().startswith("wayland")
