"""The question about a link that was opened elsewhere, where the user looks anyway: in the panel.

Not answering changes nothing. Right after it appears it takes no answer: a click that was meant
for what stood in its place before must not start anything.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.cutting import TITLE_MOST, cut
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ticket_link import LinkVerb
from stopwatch.services.link_offers import Asked
from stopwatch.services.suite import Services
from stopwatch.ui.browsing import browse
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.banner import Banner, BannerKind

TAKES_NO_ANSWER_MS = 500


class LinkQuestion(QWidget):
    """Asks about the oldest offer. `said` carries what came of the answer, if that must be said.

    `started` tells that a stopwatch was started, which undo takes back.
    """

    said = Signal(str)
    started = Signal(str)

    def __init__(self, theme: Theme, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked: Asked | None = None
        self._since_ms = 0
        self._banner = Banner(theme, BannerKind.NEUTRAL, "link", self)
        self._banner.answered.connect(self._on_answered)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 4)
        column.addWidget(self._banner)
        self.hide()

    def refresh(self) -> None:
        """Ask about the oldest offer, or hide."""
        asked = self._services.link_offers.asked()
        if self._standing(asked) != self._standing(self._asked) or self.isHidden():
            self._since_ms = self._now()
        self._asked = asked
        if asked is not None:
            self._banner.set_message(self._question(asked), self._more(asked))
            self._banner.set_answers([words for _verb, words in self._answers(asked)])
            self._end.start(asked.ends_in_ms + 1)
        self.setVisible(asked is not None)

    def answer(self, number: int) -> bool:
        """Answer by number, as the digit keys do; return whether there was such an answer."""
        return self._asked is not None and self._banner.answer(number)

    # ------------------------------------------------------------------ private
    def _question(self, asked: Asked) -> str:
        title = f" – {cut(asked.ticket.title, TITLE_MOST)}" if asked.ticket else ""
        name = f"{asked.ticket.name if asked.ticket else asked.link.ticket}{title}"
        if asked.is_running:
            return self.tr("{name} runs already.").format(name=name)
        if asked.link.verb is LinkVerb.OPEN:
            return self.tr("Open {name}?").format(name=name)
        return self.tr("Start {name}?").format(name=name)

    def _more(self, asked: Asked) -> str:
        words = self.tr("A link asks for it.")
        if asked.more:
            words += " " + self.tr("Others that wait: {count}.").format(count=asked.more)
        return words

    def _answers(self, asked: Asked) -> list[tuple[str, str]]:
        answers = []
        if asked.link.verb is LinkVerb.OPEN and asked.web_address:
            answers.append(("open", self.tr("Open in Autotask")))
        if not asked.is_running:
            answers.append(("start", self.tr("Start")))
        if asked.link.verb is LinkVerb.START and asked.others_run and not asked.is_running:
            answers.append(("alongside", self.tr("Alongside")))
        return [*answers, ("drop", self.tr("Not now"))]

    def _on_answered(self, number: int) -> None:
        asked = self._asked
        if asked is None or self._now() - self._since_ms < TAKES_NO_ANSWER_MS:
            return
        answers = self._answers(asked)
        try:
            self._do(answers[number - 1][0], asked)
        except StopwatchError as error:
            self.said.emit(error.message)
        self.refresh()

    def _do(self, verb: str, asked: Asked) -> None:
        offers = self._services.link_offers
        start = partial(offers.start, asked)
        match verb:
            case "start":
                start()
            case "alongside":
                start(alongside=True)
            case "open":
                offers.drop(asked.link)
                browse(asked.web_address)
            case _:
                offers.drop(asked.link)
        if verb in ("start", "alongside"):
            name = asked.ticket.name if asked.ticket else asked.link.ticket
            self.started.emit(self.tr("Started {name}.").format(name=name))

    def _now(self) -> int:
        return self._services.tools.clock.reading().boot_ms

    def _standing(self, asked: Asked | None) -> object:
        """Return what a click would answer: another button under the pointer is another thing."""
        return asked and (asked.link, self._answers(asked))
