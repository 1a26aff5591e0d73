"""The part beside the list: the chosen problem, when it strikes, and what hangs under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from stopwatch.domain.overriding import override
from stopwatch.domain.rhythm_days import Hours
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, WINDOW_MARGIN
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.rhythm_head import RhythmHead
from stopwatch.ui.widgets.rhythm_strip import RhythmStrip
from stopwatch.ui.windows.problems_card import SuggestionCard
from stopwatch.ui.windows.problems_conflict import ConflictNote
from stopwatch.ui.windows.problems_decided import DecidedLines
from stopwatch.ui.windows.problems_facts import FactsStrip
from stopwatch.ui.windows.problems_foot import ProblemFoot
from stopwatch.ui.windows.problems_head import ProblemHead
from stopwatch.ui.windows.problems_incidents import IncidentPane
from stopwatch.ui.windows.problems_reading import Shown
from stopwatch.ui.windows.problems_words import tr

_LEAST = 480


class _Tall(QScrollArea):
    """Gives what it holds the height that its wrapped words need, and scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = QWidget(self.viewport())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def begin(self) -> None:
        """Hold it, now that it is laid out."""
        self.setWidget(self.body)
        self.body.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            layout = self.body.layout()
            if layout is not None:
                height = layout.totalHeightForWidth(self.viewport().width())
                self.body.setMinimumHeight(max(height, layout.totalMinimumSize().height()))
        return super().eventFilter(watched, event)


class ProblemDetailPane(QFrame):
    """Scrolls as a whole, above a foot that stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = _Tall(self)
        body = self._body = self.area.body
        self.head, self.facts = ProblemHead(theme, body), FactsStrip(theme, body)
        self.rhythm_head, self.strip = RhythmHead(theme, body), RhythmStrip(theme, body)
        self.lone, self.decided = PlainLabel(parent=body), DecidedLines(theme, body)
        self.card, self.conflict = SuggestionCard(theme, body), ConflictNote(theme, body)
        self.pane, self.foot = IncidentPane(theme, body), ProblemFoot(theme, self)
        self._shown: Shown | None = None
        self._place = 0  # which of its suggestions is shown
        self._lay_out()
        self.setMinimumWidth(_LEAST)
        self.strip.chosen.connect(self._on_hours_chosen)
        self.pane.model.ticks_changed.connect(self._on_ticks_changed)
        selection = self.pane.tree.selectionModel()
        selection.currentChanged.connect(self._on_current_changed)

    @property
    def shown(self) -> Shown | None:
        """What is shown, if anything."""
        return self._shown

    # ------------------------------------------------------------------ commands
    def show_problem(self, shown: Shown, look: Look, *, can_open: bool) -> None:
        """Show a problem or a group; news about the same one keep ticks and places."""
        if self._shown is None or shown.key != self._shown.key:
            self.pane.begin()
            self.conflict.hide()
            self._place = 0
            self.area.verticalScrollBar().setValue(0)
        self._shown = shown
        self.head.show_head(shown, can_open=can_open)
        self.facts.show_facts(shown, look)
        self._show_rhythm(shown, look)
        self.show_card(look)
        self.pane.show_incidents(shown, look)
        self.foot.show_foot(shown)
        self._on_ticks_changed()

    def show_card(self, look: Look, *, step: int = 0) -> None:
        """Show one suggestion; a step goes on to another."""
        suggestions = self._shown.suggestions if self._shown is not None else ()
        self.card.setVisible(bool(suggestions))
        if suggestions:
            self._place = (self._place + step) % len(suggestions)
            self.card.show_suggestion(suggestions[self._place], len(suggestions) - 1, look)

    def lie_over(self, *, is_over: bool) -> None:
        """Take the whole width with a way back, or stand beside the list."""
        self.head.back.setVisible(is_over)

    def decision(self) -> QWidget | None:
        """Return what is to be decided first, if anything: a conflict, or a suggestion."""
        for banner in (self.conflict.undecided, self.conflict.refused):
            if banner.isVisibleTo(self):
                return banner.buttons()[0]
        return self.card.accept if self.card.isVisibleTo(self) else None

    # ------------------------------------------------------------------ private
    def _show_rhythm(self, shown: Shown, look: Look) -> None:
        count = sum(len(cell.kinds) for day in shown.found.days for cell in day.cells)
        is_drawn = count > 1
        for part in (self.rhythm_head, self.strip):
            part.setVisible(is_drawn)
        one = tr("One incident so far.") if count else tr("No incidents so far.")
        self.lone.setText(one)
        self.lone.setVisible(not is_drawn)
        self.rhythm_head.show_rhythm(shown.found)
        self.strip.show_rhythm(shown.found, look.today)

    def _lay_out(self) -> None:
        self.lone.setProperty("tone", "text2")
        body, upper = self._body, QVBoxLayout()
        upper.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 10)
        upper.setSpacing(SPACE_8)
        for part in (
            self.head, self.facts, self.rhythm_head, self.strip, self.lone, self.decided, self.card,
            self.conflict,
        ):  # fmt: skip
            upper.addWidget(part)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(upper)
        inside.addWidget(self.pane)
        inside.addStretch(1)
        self.area.begin()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)

    # ------------------------------------------------------------------ slots
    def _on_hours_chosen(self, hours: Hours | None) -> None:
        self.pane.model.narrow(hours)

    def _on_ticks_changed(self) -> None:
        self.foot.show_ticked(len(self.pane.model.ticked))

    def _on_current_changed(self) -> None:
        """Scroll so far that the current row can be seen."""
        tree = self.pane.tree
        if not tree.hasFocus():
            return
        rect: QRect = tree.visualRect(tree.currentIndex())
        place = tree.mapTo(self._body, rect.center())
        self.area.ensureVisible(place.x(), place.y(), 0, rect.height())
