"""The form of the stop sheet: notes, what the time was for, and what happens to the ticket."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from stopwatch.domain.catalog import PickValue
from stopwatch.domain.entry import EntryDetails
from stopwatch.domain.overriding import override
from stopwatch.domain.ticket import is_proposed_billable
from stopwatch.services.choices import Offered
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_16, WINDOW_MARGIN
from stopwatch.ui.widgets.choice import Choice
from stopwatch.ui.widgets.flow import FlowLayout
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong
from stopwatch.ui.windows.stop_sheet_check import Place
from stopwatch.ui.windows.stop_sheet_values import SheetValues

_LABEL_GAP = 3
_LINE_ROOM = 18
_SUMMARY_LINES = 3
_LEAST_LETTERS = 8


class NotesEdit(QPlainTextEdit):
    """Plain notes that ask for so many lines and take more where there is room."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._lines * self.fontMetrics().lineSpacing() + _LINE_ROOM)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SheetFields(QWidget):
    """Everything that can be filled in; `edited` tells any change by the user."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.summary, self.internal = NotesEdit(_SUMMARY_LINES), NotesEdit(1)
        self.work_type, self.role, self.contract, self.status = (Choice() for _ in range(4))
        self.billable = QCheckBox(self.tr("&Billable"))
        self.on_invoice = QCheckBox(self.tr("Show on in&voice"))
        self.append = QCheckBox(self.tr("A&ppend summary to the resolution"))
        self.saved_note, self.goes_on, self.now_is = PlainLabel(), PlainLabel(), PlainLabel()
        self.customer = PlainLabel()
        self.slots = {place: QVBoxLayout() for place in Place}
        self._offered: Offered | None = None
        self._takes_completed, self._can_wish, self._is_over = True, True, False
        self._is_internal = False
        self._lay_out()
        self._connect()

    @property
    def is_billable(self) -> bool:
        """Whether anybody pays for the time, as the form says."""
        return self.billable.isChecked() and not self._is_internal

    def values(self) -> SheetValues:
        """Return what the form says."""
        details = EntryDetails(
            self.summary.toPlainText(),
            self.internal.toPlainText(),
            self.work_type.currentData(),
            self.role.currentData(),
            self.contract.currentData(),
            self.billable.isChecked(),
            self.on_invoice.isChecked(),
        )
        return SheetValues(details, self.status.currentData(), self.append.isChecked())

    def show_texts(self, details: EntryDetails) -> None:
        """Fill in both notes and the check boxes; nobody has edited anything by that."""
        with QSignalBlocker(self):
            for edit, text in ((self.summary, details.summary), (self.internal, details.internal)):
                if edit.toPlainText() != text:  # else the cursor would jump for nothing
                    edit.setPlainText(text)
        self.billable.setChecked(details.is_billable)
        self.on_invoice.setChecked(details.show_on_invoice)

    def show_choices(
        self, offered: Offered, values: SheetValues, *, can_wish: bool, takes_completed: bool
    ) -> None:
        """Fill the lists and choose what the entry has, or what was chosen in the form.

        `can_wish` allows wishes about the ticket, `takes_completed` says that one which is
        complete takes the time all the same.
        """
        self._offered, self._takes_completed = offered, takes_completed
        details, none = values.details, self.tr("Not chosen")
        work_types = ((one.id, one.name) for one in offered.work_types)
        _fill(self.work_type, work_types, details.work_type_id, none)
        _fill(self.role, ((one.id, one.name) for one in offered.roles), details.role_id, none)
        contracts = ((one.id, one.name) for one in offered.contracts)
        _fill(self.contract, contracts, details.contract_id, self.tr("None"))
        label = offered.ticket.status_label if offered.ticket else ""
        keep = self.tr("Keep: {status}").format(status=label) if label else self.tr("Keep")
        self.status.clear()
        self.status.addItem(keep, None)
        for pick in offered.statuses:
            self.status.addItem(pick.label, pick.value)
        self.status.setCurrentIndex(max(0, self.status.findData(values.status)))
        ticket = offered.ticket
        self._can_wish = ticket is not None and ticket.is_ticket and can_wish
        if ticket is not None and not ticket.is_ticket:
            self.append.setChecked(False)  # nobody could take it back: it is grey
        self._is_internal = ticket is not None and ticket.is_internal
        for field in (self.work_type, self.role, self.billable, self.on_invoice):
            field.setEnabled(not self._is_internal)
        self.customer.setVisible(not self._is_internal)
        self.show_shared(is_over=self._is_over)

    def choose_status(self, status: PickValue | None) -> None:
        """Choose what the ticket becomes; None keeps what it is."""
        self.status.setCurrentIndex(self.status.findData(status.value if status else None))

    def show_shared(self, *, is_over: bool) -> None:
        """Leave to each ticket what is its own where the time goes over several, or do not."""
        self._is_over = is_over
        for field in (self.status, self.append):
            field.setEnabled(self._can_wish and not is_over)
        self.contract.setEnabled(not is_over and not self._is_internal)
        self._show_remarks()

    def mark_wrong(self, place: Place | None) -> None:
        """Frame the field of a trouble in red, and no other."""
        for known, field in (
            (Place.SUMMARY, self.summary),
            (Place.ROLE, self.role),
            (Place.STATUS, self.status),
        ):
            mark_wrong(field, wrong=known is place)

    def _show_remarks(self) -> None:
        offered = self._offered
        if offered is None:
            return
        if self._is_over:
            self.goes_on.setText(self.tr("Each ticket has its own"))
            self.now_is.setText(self.tr("The tickets keep their status"))
            return
        ticket = offered.ticket
        if ticket is not None and ticket.is_internal:
            self.goes_on.setText(self.tr("Nobody pays for internal time"))
            self.now_is.setText("")
            return
        own = ticket.facts.purchase_order if ticket else ""
        number = offered.number_under(self.contract.currentData())
        is_task = ticket is not None and not ticket.is_ticket
        its = self.tr("from the task") if is_task else self.tr("from the ticket")
        source = its if own == number else self.tr("from the contract")
        words = self.tr("Goes on PO {number}, {source}").format(number=number, source=source)
        self.goes_on.setText(words if number else self.tr("No purchase order number"))
        now = self.tr("now: {status}").format(status=ticket.status_label) if ticket else ""
        if is_task:
            now = self.tr("Set the status of a task in Autotask")
        elif ticket is not None and ticket.is_complete and self._takes_completed:
            now = self.tr("This ticket is Complete; it takes the time all the same.")
        self.now_is.setText(now)

    # ------------------------------------------------------------------ layout
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WINDOW_MARGIN, 12, WINDOW_MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(self.slots[Place.TICKET])
        column.addLayout(self.slots[Place.SPREAD])
        self._remark(self.tr("the customer reads this"), self.customer)
        column.addLayout(self._notes(self.tr("&Summary notes"), self.summary, self.customer), 2)
        column.addLayout(self.slots[Place.SUMMARY])
        kept = self._remark("", self.saved_note)
        column.addLayout(self._notes(self.tr("&Internal notes"), self.internal, kept), 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(8)
        for column_at in (0, 1):
            grid.setColumnStretch(column_at, 1)
        grid.addLayout(self._labelled(self.tr("&Work type"), self.work_type), 0, 0)
        grid.addLayout(self._labelled(self.tr("&Role"), self.role), 0, 1)
        grid.addLayout(self.slots[Place.ROLE], 1, 0, 1, 2)
        contract = self._labelled(self.tr("&Contract"), self.contract)
        contract.addWidget(self._remark("", self.goes_on, wraps=True))
        status = self._labelled(self.tr("&Ticket status after save"), self.status)
        status.addWidget(self._remark("", self.now_is, wraps=True))
        for part in (contract, status):
            part.addStretch(1)  # else a remark in two lines would push the other field down
        grid.addLayout(contract, 2, 0)
        grid.addLayout(status, 2, 1)
        grid.addLayout(self.slots[Place.STATUS], 3, 0, 1, 2)
        column.addLayout(grid)
        boxes = FlowLayout(SPACE_16)
        boxes.add(self.billable, self.on_invoice, self.append)
        column.addLayout(boxes)

    def _notes(self, text: str, edit: NotesEdit, right: QLabel) -> QVBoxLayout:
        edit.setAccessibleName(text.replace("&", ""))
        head = QHBoxLayout()
        head.addWidget(self._label(text, edit))
        head.addStretch(1)
        head.addWidget(right)
        column = QVBoxLayout()
        column.setSpacing(_LABEL_GAP)
        column.addLayout(head)
        column.addWidget(edit, 1)
        return column

    def _labelled(self, text: str, field: QComboBox) -> QVBoxLayout:
        field.setAccessibleName(text.replace("&", ""))
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(_LEAST_LETTERS)
        column = QVBoxLayout()
        column.setSpacing(_LABEL_GAP)
        column.addWidget(self._label(text, field))
        column.addWidget(field)
        return column

    def _label(self, text: str, field: QWidget) -> QLabel:
        label = PlainLabel(text)
        label.setFont(self._theme.fonts.small)
        label.setProperty("tone", "text2")
        label.setBuddy(field)
        return label

    def _remark(self, text: str, label: QLabel | None = None, *, wraps: bool = False) -> QLabel:
        remark = label or PlainLabel()
        remark.setText(text)
        remark.setWordWrap(wraps)
        remark.setFont(self._theme.fonts.small)
        remark.setProperty("tone", "text2")
        return remark

    # ------------------------------------------------------------------ private
    def _connect(self) -> None:
        for edit in (self.summary, self.internal):
            edit.textChanged.connect(self.edited)
        self.work_type.activated.connect(self._on_work_type_chosen)
        for choice in (self.role, self.status):
            choice.activated.connect(self.edited)
        self.contract.activated.connect(self._on_contract_chosen)
        for box in (self.billable, self.on_invoice, self.append):
            box.clicked.connect(self.edited)

    def _on_work_type_chosen(self) -> None:
        """Bill what the work type says; whoever wants it otherwise ticks the box."""
        offered, chosen = self._offered, self.work_type.currentData()
        if offered is not None:
            kind = next((one for one in offered.work_types if one.id == chosen), None)
            self.billable.setChecked(is_proposed_billable(offered.ticket, kind))
        self.edited.emit()

    def _on_contract_chosen(self) -> None:
        self._show_remarks()
        self.edited.emit()


def _fill(
    field: QComboBox, known: Iterable[tuple[int, str]], chosen: int | None, none: str
) -> None:
    field.clear()
    if chosen is None:
        field.addItem(none, None)
    for key, name in known:
        field.addItem(name, key)
    place = field.findData(chosen)
    field.setCurrentIndex(max(0, place))
    if chosen is not None and place < 0:  # not offered any more: shown by its id, never dropped
        field.insertItem(0, f"#{chosen}", chosen)
        field.setCurrentIndex(0)
