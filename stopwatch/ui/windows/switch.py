"""When one switched, and to what: for a switch that was told to nobody at the time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from stopwatch.domain.errors import Refused, StopwatchError
from stopwatch.domain.ids import StopwatchId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.services.timing import Start
from stopwatch.ui import texts, tray_words
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import PANEL_MARGIN, SPACE_4, SPACE_8
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.buttons import ActionButton, Face
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import restyle
from stopwatch.ui.windows.on_screen import fit_height
from stopwatch.ui.windows.opener import Opener, PickToStart
from stopwatch.ui.windows.picker_moment import HINT, earlier
from stopwatch.ui.windows.window_keys import add_keys

_WIDTH = 388
_LETTERS = 46  # a number with the words before it is never cut, in a large font neither
_PAUSED_MOST = 5
_INSET = 48  # of a button: its padding and its icon


@dataclass(frozen=True, slots=True)
class Way:
    """What one may have switched to: `verb` says how it is told to the stopwatches."""

    verb: str
    stopwatch_id: StopwatchId | None = None


class SwitchWindow(QWidget):
    """A field for the time and a button for each thing one may have switched to; Esc closes."""

    def __init__(
        self, theme: Theme, services: Services, opener: Opener, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._services = services
        self._opener = opener
        self.setWindowTitle(self.tr("I switched earlier"))
        self._metrics = QFontMetrics(theme.fonts.body)
        self.setFixedWidth(max(_WIDTH, self._metrics.horizontalAdvance("0") * _LETTERS))
        self._question = PlainLabel(self.tr("When did you switch?"), self)
        self._question.setFont(weighted(theme.fonts.body, QFont.Weight.DemiBold))
        self.field = QLineEdit(self)
        self.field.setFont(tabular(theme.fonts.body))
        self.field.setPlaceholderText(told(HINT))
        self.field.setAccessibleName(self._question.text())
        self.told = PlainLabel(parent=self)
        self.told.setWordWrap(True)
        self.ways: list[tuple[ActionButton, Way]] = []
        self._column = QVBoxLayout(self)
        self._lay_out(services.overviews.now())
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return_pressed)
        add_keys(self, {"Esc": self.close})
        self._on_typed("")

    # ------------------------------------------------------------------ slots
    def _on_typed(self, _text: str) -> None:
        """Say which moment was understood; nothing can be chosen before there is one."""
        at_ms = self._at_ms()
        for button, _way in self.ways:
            button.setEnabled(at_ms is not None)
        if at_ms is not None:
            at = texts.clock(at_ms, self._services.tools.clock.zone())
            self._say(self.tr("You switched at {at}. To what?").format(at=at), "text2")
        elif self.field.text().strip():
            self._say(self.tr("Write it like {hint}.").format(hint=told(HINT)), "red")
        else:
            self._say(self.tr("Both sides of the switch move, so no time is lost."), "text2")

    def _on_return_pressed(self) -> None:
        if self._at_ms() is not None:
            self.ways[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self) -> None:
        way = next((way for button, way in self.ways if button is self.sender()), None)
        at_ms = self._at_ms()
        if way is None or at_ms is None:
            return
        try:
            self._do(way, at_ms)
        except StopwatchError as error:
            self._say(error.message, "red")
        else:
            self.close()

    # ------------------------------------------------------------------ private
    def _do(self, way: Way, at_ms: int) -> None:
        timing = self._services.timing
        match way.verb:
            case "resume":
                timing.resume(way.stopwatch_id, alongside=False, at_ms=at_ms)
            case "began":
                timing.began(at_ms, way.stopwatch_id)
            case "start_without":
                timing.start(Start(at_ms=at_ms, alongside=False))
            case _:
                self._opener.show_picker(PickToStart(at_ms=at_ms))

    def _at_ms(self) -> int | None:
        tools = self._services.tools
        try:
            at_ms = earlier(self.field.text(), tools.now_ms(), tools.clock.zone())
        except Refused:
            return None
        return at_ms if at_ms <= tools.now_ms() else None

    def _say(self, words: str, tone: str) -> None:
        self.told.setText(told(words))
        restyle(self.told, "tone", tone)
        fit_height(self, may_shrink=True)

    def _lay_out(self, overview: Overview) -> None:
        column = self._column
        column.setContentsMargins(PANEL_MARGIN, PANEL_MARGIN, PANEL_MARGIN, PANEL_MARGIN)
        column.setSpacing(SPACE_8)
        for part in (self._question, self.field, self.told):
            column.addWidget(part)
        column.addSpacing(SPACE_4)
        for watch in overview.desk.paused[:_PAUSED_MOST]:
            self._add(self.tr("To {name}"), watch, overview)
        for watch in overview.desk.running[:1]:
            self._add(self.tr("To what runs now: {name}"), watch, overview)
        self._put(self.tr("To another ticket…"), "ticket", Way("start"))
        self._put(self.tr("To work without a ticket"), "", Way("start_without"))
        column.addStretch(1)
        self.field.setFocus()

    def _add(self, words: str, watch: Stopwatch, overview: Overview) -> None:
        verb, icon = ("began", "clock") if watch.is_running else ("resume", "play")
        name = tray_words.name(watch, overview)
        whole = words.format(name=name)
        button = self._put(self._fitting(words, name), icon, Way(verb, watch.id))
        button.setToolTip(tip(whole))
        button.setAccessibleName(whole)

    def _fitting(self, words: str, name: str) -> str:
        """Return words with a name of which no more is cut than must be."""
        metrics, room = self._metrics, self.width() - 2 * PANEL_MARGIN - _INSET
        room -= metrics.horizontalAdvance(words.format(name=""))
        return words.format(name=metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))

    def _put(self, words: str, icon: str, way: Way) -> ActionButton:
        button = ActionButton(self._theme, words.replace("&", "&&"), Face(icon, spread=True), self)
        button.clicked.connect(self._on_pressed)
        self._column.addWidget(button)
        self.ways.append((button, way))
        return button
