"""One contract of the plan: its name and hours, the field, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stopwatch.domain.purchase_order import similar
from stopwatch.ui.sentences import told as in_other_words
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.fonts import tabular
from stopwatch.ui.theme.measures import SPACE_4, SPACE_8
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.elided_label import ElidedLabel
from stopwatch.ui.widgets.flow import ApartLayout
from stopwatch.ui.widgets.mark_label import MarkLabel
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.windows.invoices.plan_contracts import PlanContract, tidy
from stopwatch.ui.windows.invoices.plan_field import NumberField
from stopwatch.ui.windows.invoices.plan_similar import SimilarNumbers
from stopwatch.ui.windows.invoices.plan_words import tr
from stopwatch.ui.windows.invoices.words import spoken_hours


class PlanRow(QWidget):
    """`changed` says that another number stands in the field; what is typed outlives news."""

    changed = Signal()

    def __init__(
        self, theme: Theme, contract: PlanContract, known: QStringListModel,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.contract = contract
        self.name, self.remark, self.hours = ElidedLabel(), PlainLabel(), PlainLabel()
        self.mark, self.field = MarkLabel(theme, Mark.WAITING), NumberField(theme, known)
        self.similar, self.trouble = SimilarNumbers(theme), PlainLabel()
        self.foot = ApartLayout(SPACE_8, leads=1)
        for label in (self.name, self.remark, self.hours, self.trouble):
            label.setFont(tabular(theme.fonts.small))
        for label, tone in ((self.remark, "text3"), (self.hours, "text2"), (self.trouble, "red")):
            label.setProperty("tone", tone)
        self.name.setBuddy(self.field)
        self.trouble.setWordWrap(True)
        self._lay_out()
        self.field.setText(contract.number)
        self.show_contract(contract)
        self.show_mark(None)
        self.show_trouble("")
        self.field.textChanged.connect(self._on_changed)
        self.field.similar_wanted.connect(self.similar.take_first)
        self.similar.taken.connect(self._on_taken)

    # ------------------------------------------------------------------ commands
    def show_contract(self, contract: PlanContract) -> None:
        """Show news of the contract; a number that was typed here stays."""
        was_typed = self.is_changed
        self.contract = contract
        if not was_typed and tidy(self.field.text()) != contract.number:
            self.field.setText(contract.number)
        remark = "" if contract.is_active else tr("not active any more")
        self.name.set_full_text(contract.name)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.hours.setText(spoken_hours(contract.hours))
        words = tr("Purchase order number of {contract}").format(contract=contract.name)
        self.field.setAccessibleName(words)
        told = ", ".join(part for part in (self.hours.text(), remark) if part)
        self.field.setAccessibleDescription(told)

    def show_similar(self, known: Sequence[str]) -> None:
        """Offer what looks like the number that was typed here."""
        near = similar(self.number, known) if self.is_changed else ()
        self.similar.show_numbers(near, self.contract.name)

    def show_mark(self, mark: Mark | None) -> None:
        """Show how the number of the contract stands on its way to Autotask."""
        self.mark.setVisible(mark is not None)
        if mark is not None:
            self.mark.set_mark(mark)
            self.mark.setToolTip(tip(mark_word(mark)))
            self.mark.setAccessibleName(mark_word(mark))

    def show_trouble(self, sentence: str) -> None:
        """Say what stands in the way of the number; empty takes it back."""
        self.trouble.setText(in_other_words(sentence))
        self.trouble.setVisible(bool(sentence))
        mark_wrong(self.field, wrong=bool(sentence))

    def take(self, number: str) -> None:
        """Put a number into the field, as if it had been typed: the field's own undo knows it."""
        self.field.selectAll()
        self.field.insert(number)
        self.field.close_list()  # nothing is left to choose
        if not self.field.hasFocus():
            self.field.setCursorPosition(0)

    def give_back(self) -> None:
        """Put the number of the contract back into the field."""
        self.field.setText(self.contract.number)

    @property
    def number(self) -> str:
        """The number in the field as it would be sent."""
        return tidy(self.field.text())

    @property
    def is_changed(self) -> bool:
        """Whether it is another than the contract has."""
        return self.number != self.contract.number

    # ------------------------------------------------------------------ private
    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self.name, 1)
        for part in (self.remark, self.mark, self.hours):
            head.addWidget(part)
        self.foot.addWidget(self.similar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        column.addLayout(self.foot)

    def _on_changed(self) -> None:
        self.show_trouble("")
        self.changed.emit()

    def _on_taken(self, number: str) -> None:
        self.take(number)
        self.field.setFocus()
