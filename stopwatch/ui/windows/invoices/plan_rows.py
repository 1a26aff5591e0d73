"""The contracts of the plan with their fields: what is typed there is the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QStringListModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.overriding import override
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_4, WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, ButtonSize, Face
from stopwatch.ui.windows.invoices.plan_all import OneForAll
from stopwatch.ui.windows.invoices.plan_contracts import PlanContract
from stopwatch.ui.windows.invoices.plan_desk import Delivery
from stopwatch.ui.windows.invoices.plan_row import PlanRow
from stopwatch.ui.windows.invoices.plan_words import tr
from stopwatch.ui.windows.wish_marks import wish_mark

_BUSY, _FIRST, _STEP = 40, 12, 50
"""So many contracts with time and without get a field at once, and so many more when asked."""


class PlanRows(QWidget):
    """`changed` says that the plan is another; `focused` carries a row that is to be seen."""

    changed = Signal()
    resized = Signal()
    focused = Signal(object)

    def __init__(self, theme: Theme, after: QWidget, parent: QWidget | None = None) -> None:
        """Build it empty; `after` is what Tab comes from."""
        super().__init__(parent)
        self._theme, self._after = theme, after
        self._contracts: tuple[PlanContract, ...] = ()
        self._known: tuple[str, ...] = ()
        self._listed = QStringListModel(self)
        self._extra, self._at, self._is_filling = _FIRST, 0, False
        self._refusals: set[tuple[int, str]] = set()
        self.rows: list[PlanRow] = []
        self.all = OneForAll(theme, self._listed)
        face = Face(keys="Ctrl+E", size=ButtonSize.SMALL)
        self.all_button = ActionButton(theme, tr("One for all…"), face, self)
        self.more = ActionButton(theme, "", Face(kind=ButtonKind.LINK))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WINDOW_MARGIN, SPACE_4, WINDOW_MARGIN, SPACE_4)
        self._column.setSpacing(0)
        self._column.addWidget(self.more)
        self._column.addWidget(self.all)
        self._column.addStretch(1)
        self.all_button.clicked.connect(self.ask_for_all)
        self.all.given.connect(self.fill)
        self.more.clicked.connect(self._on_more_wanted)

    # ------------------------------------------------------------------ commands
    def begin(self, contracts: Sequence[PlanContract], known: Sequence[str], focus: int) -> None:
        """Show the contracts of another company; the field of one of them gets the focus."""
        self.all.hide()
        self._extra = _FIRST
        self._refusals.clear()
        self._contracts, self._known = tuple(contracts), tuple(known)
        self._listed.setStringList(self._known)
        place = next((at for at, one in enumerate(contracts) if one.id == focus), 0)
        self._build(max(self._usual, place + 1))
        if self.rows:
            self.rows[place].field.setFocus()
            self.rows[place].field.selectAll()
            self._at = self.rows[place].contract.id

    def renew(self, contracts: Sequence[PlanContract], known: Sequence[str]) -> None:
        """Show news of the same company: what is typed stays, and rows keep their places."""
        by_id = {one.id: one for one in contracts}
        typed = self.numbers()
        kept = [by_id.pop(one.id) for one in self._contracts if one.id in by_id]
        same = len(kept) == len(self._contracts)
        self._contracts, self._known = (*kept, *by_id.values()), tuple(known)
        if tuple(self._listed.stringList()) != self._known:
            self._listed.setStringList(self._known)
        if same and not by_id:
            for row, contract in zip(self.rows, self._contracts, strict=False):
                row.show_contract(contract)
        else:
            self._rebuild(typed)
        self._on_row_changed()

    def put(self, numbers: Mapping[int, str]) -> None:
        """Type numbers into the fields of contracts."""
        self._is_filling = True
        for row in self.rows:
            if row.contract.id in numbers:
                row.take(numbers[row.contract.id])
        self._is_filling = False
        self._on_row_changed()

    def fill(self, number: str) -> None:
        """Type one number into all fields whose contract takes one."""
        self.put({row.contract.id: number for row in self._fillable()})
        self.return_focus()

    def give_back(self) -> None:
        """Forget what was typed."""
        self.all.hide()
        for row in self.rows:
            row.give_back()

    def ask_for_all(self) -> None:
        """Ask for one number for all; that of the field with the focus is offered."""
        fillable = self._fillable()
        if len(fillable) < 2:  # one field needs no way to fill all
            return
        self.all.ask(len(fillable), self._focused().number)
        self.focused.emit(self.all)

    def leave_all(self) -> bool:
        """Close the question for one number; return whether it was open."""
        if self.all.isHidden():
            return False
        self.return_focus()
        self.all.hide()
        return True

    def return_focus(self, contract_id: int | None = None) -> None:
        """Put the focus into the field of a contract, or into the one that had it last."""
        self._at = contract_id or self._at
        if self.rows:
            self._focused().field.setFocus()

    # ------------------------------------------------------------------ what is typed
    def numbers(self) -> dict[int, str]:
        """Return the plan: the numbers that are others than their contracts have."""
        return {row.contract.id: row.number for row in self.rows if row.is_changed}

    def row_of(self, contract_id: int) -> PlanRow | None:
        """Return the row of a contract, if it has one."""
        return next((row for row in self.rows if row.contract.id == contract_id), None)

    # ------------------------------------------------------------------ what becomes of it
    def show_deliveries(self, deliveries: Mapping[int, Delivery]) -> None:
        """Show how far the numbers have come; a sentence stands at the field it is about."""
        for row in self.rows:
            it = deliveries.get(row.contract.id, Delivery(""))
            row.show_mark(wish_mark(it.wish))
            if it.message and not row.is_changed:
                self._show_refused(row, it)

    def _show_refused(self, row: PlanRow, it: Delivery) -> None:
        """Put the number that is kept back into its field, once, with the reason."""
        refusal = row.contract.id, it.message
        if refusal not in self._refusals:
            self._refusals.add(refusal)
            row.take(it.wished)
        row.show_trouble(it.message)

    def refuse(self, error: StopwatchError) -> None:
        """Say why nothing was set at the field that it is about, as far as that can be told."""
        changed = [row for row in self.rows if row.is_changed]
        named = (row for row in changed if _is_about(error.message, row))
        row = next(named, changed[0])
        row.show_trouble(error.message)
        row.field.setFocus()
        self.focused.emit(row)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell that there is more or less to show; a scroll area asks for that but once."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    # ------------------------------------------------------------------ private
    @property
    def _usual(self) -> int:
        with_time = sum(1 for one in self._contracts if one.hours)
        return min(len(self._contracts), min(with_time, _BUSY) + self._extra)

    def _fillable(self) -> list[PlanRow]:
        return [row for row in self.rows if row.contract.is_active]

    def _focused(self) -> PlanRow:
        """Return the row whose field has the focus, or had it last."""
        return self.row_of(self._at) or self.rows[0]

    def _rebuild(self, typed: Mapping[int, str]) -> None:
        had_focus = any(row.field.hasFocus() for row in self.rows)
        last = max((at for at, one in enumerate(self._contracts) if one.id in typed), default=-1)
        at = self._at  # the fields that go give their focus to whatever comes next
        self._build(max(self._usual, last + 1))
        self.put(typed)
        if had_focus:
            self.return_focus(at)

    def _build(self, count: int) -> None:
        self.all_button.setParent(self)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()  # deleted only when the event loop turns
            row.deleteLater()
        self.rows = []
        self._add(self._contracts[:count])

    def _add(self, contracts: Iterable[PlanContract]) -> None:
        for contract in contracts:
            row = PlanRow(self._theme, contract, self._listed)
            row.changed.connect(self._on_row_changed)
            row.field.focused.connect(self._on_focused)
            self._column.insertWidget(len(self.rows), row)
            row.show()  # a layout would do so a turn later, and the fields would pop up
            self.rows.append(row)
        left = len(self._contracts) - len(self.rows)
        self.more.setText(tr("{count} more contracts").format(count=left))
        self.more.setVisible(left > 0)
        if self.rows:
            self.rows[-1].foot.addWidget(self.all_button)
        self.all_button.setVisible(len(self._fillable()) > 1)
        self._keep_order()

    def _keep_order(self) -> None:
        """Let Tab go through the fields and what stands beneath each, then to the rest."""
        parts: list[QWidget] = [self._after]
        for row in self.rows:
            parts += [row.field, *row.similar.links]
        parts += [self.all_button, self.more, self.all.field, self.all.fill]
        for first, second in pairwise(parts):
            QWidget.setTabOrder(first, second)

    # ------------------------------------------------------------------ slots
    def _on_row_changed(self) -> None:
        if self._is_filling:
            return
        others = {row.number for row in self.rows if row.number}
        known = tuple(dict.fromkeys((*self._known, *sorted(others))))
        for row in self.rows:
            row.show_similar(known)
        self.changed.emit()

    def _on_focused(self) -> None:
        for row in self.rows:
            if row.field is self.sender():
                self._at = row.contract.id
                self.focused.emit(row)

    def _on_more_wanted(self) -> None:
        shown = len(self.rows)
        self._extra += _STEP
        self._add(self._contracts[shown : shown + _STEP])
        self.rows[shown].field.setFocus()


def _is_about(message: str, row: PlanRow) -> bool:
    return row.contract.name in message or bool(row.number and row.number in message)
