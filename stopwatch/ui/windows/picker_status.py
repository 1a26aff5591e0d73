"""What the picker says instead of a list, or above one that is still being fetched."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from stopwatch.domain.events import PullProgressed
from stopwatch.ui.texts import grouped
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import PICKER_MARGIN, SPACE_4, SPACE_8
from stopwatch.ui.widgets.plain_label import PlainLabel


class PickerStatus(QWidget):
    """A sentence, and on the first pull a thin bar; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "text2")
        self._words.setFont(theme.fonts.body)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(PICKER_MARGIN, SPACE_8, PICKER_MARGIN, SPACE_8)
        column.setSpacing(SPACE_4)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self._is_fetching = False
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty while there is none."""
        return "" if self.isHidden() else self._words.text()

    @property
    def is_fetching(self) -> bool:
        """Whether the first pull is under way."""
        return self._is_fetching

    def show_progress(self, progress: PullProgressed) -> None:
        """Show how far the first pull has come; the bar goes when it is finished."""
        self._is_fetching = not progress.expected or progress.fetched < progress.expected
        self._bar.setVisible(self._is_fetching)
        if not self._is_fetching:
            self.hide()
            return
        self._bar.setRange(0, progress.expected)
        self._bar.setValue(progress.fetched)
        self._say(self._progress_words(progress))

    def show_words(self, sentence: str) -> None:
        """Say something about the list; empty hides it. A pull under way keeps the place."""
        if not self._is_fetching:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def _progress_words(self, progress: PullProgressed) -> str:
        rest = self.tr("You can start without a ticket now.")
        fetched = grouped(progress.fetched)
        if not progress.expected:
            return (
                f"{self.tr('Fetching tickets, {fetched} so far.').format(fetched=fetched)} {rest}"
            )
        expected = grouped(progress.expected)
        words = self.tr("Fetching tickets, {fetched} of about {expected}.")
        return f"{words.format(fetched=fetched, expected=expected)} {rest}"
