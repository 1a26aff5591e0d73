"""What the plan comes to: how many invoices become how many, the picture, and the proof."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.invoices import Preview
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular, weighted
from stopwatch.ui.theme.measures import SPACE_8
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.invoices.plan_words import (
    Becomes,
    becomes,
    proof_words,
    spoken_preview,
    tr,
)
from stopwatch.ui.windows.invoices.ribbons import Ribbons
from stopwatch.ui.windows.invoices.ribbons_picture import Told

_BIG = 1.85  # times the system font: 24 of 13


class PlanOutcome(QWidget):
    """Shows a preview; without hours there is none, and it says so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.words, self.after = PlainLabel(), PlainLabel(), PlainLabel()
        for label in (self.before, self.after):
            label.setFont(_big(theme))
        self.after.setProperty("tone", "accent")
        self.words.setFont(weighted(theme.fonts.title, QFont.Weight.Normal))
        self.words.setProperty("tone", "text2")
        self.ribbons = Ribbons(theme)
        self.tick, self.proof = MarkLabel(theme, Mark.SENT), PlainLabel()
        self.proof.setFont(tabular(theme.fonts.small))
        self.proof.setProperty("tone", "text2")
        self.proof.setWordWrap(True)
        self._lay_out()

    def show_preview(self, preview: Preview, told: Told, *, is_planned: bool) -> None:
        """Show what is, or what will be."""
        has_hours = bool(preview.after)
        words = becomes(len(preview.before), len(preview.after), is_planned=is_planned)
        self._show_becomes(words if has_hours else Becomes("", tr("No hours in these days.")))
        self.ribbons.setVisible(has_hours)
        if has_hours:
            spoken = spoken_preview(preview, is_planned=is_planned)
            self.ribbons.show_preview(preview, told, spoken)
        nothing = tr("No invoice changes now. Time that comes takes the new number.")
        self.proof.setText(proof_words(preview) if has_hours else nothing)
        self.proof.setVisible(is_planned)
        self.tick.setVisible(is_planned)

    @property
    def sentence(self) -> str:
        """What the head says, as one sentence."""
        parts = (self.before.text(), self.words.text(), self.after.text())
        return " ".join(part for part in parts if part)

    def _show_becomes(self, words: Becomes) -> None:
        for label, text in (
            (self.before, words.before), (self.words, words.words), (self.after, words.after),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(text))

    def _lay_out(self) -> None:
        head, proof = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SPACE_8 + 1)
        for label in (self.before, self.words, self.after):
            head.addWidget(label, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        proof.setSpacing(SPACE_8 - 1)
        proof.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        proof.addWidget(self.proof, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.ribbons, 1)
        column.addLayout(proof)


def _big(theme: Theme) -> QFont:
    font = weighted(theme.fonts.hero, QFont.Weight.DemiBold)
    font.setPixelSize(round(QFontInfo(theme.fonts.body).pixelSize() * _BIG))
    return font
