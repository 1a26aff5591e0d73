"""The detail: what is asked, the choices with their fields, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from stopwatch.domain.absence import AbsenceChoice, Use
from stopwatch.domain.absence_verdict import Moment, Verdict
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import TargetId
from stopwatch.domain.ticket import Ticket
from stopwatch.services.absences import Inbox, RanThen
from stopwatch.services.suite import Services
from stopwatch.ui.pages.absences.blocks import MARGIN_MS, blocks, whole_of
from stopwatch.ui.pages.absences.choice_bar import ChoiceBar
from stopwatch.ui.pages.absences.detail_head import DetailHead, Seen
from stopwatch.ui.pages.absences.other_ticket import OtherTicket
from stopwatch.ui.pages.absences.rule_line import RuleLine
from stopwatch.ui.pages.absences.split_row import Offer
from stopwatch.ui.pages.absences.split_rows import SplitRows
from stopwatch.ui.pages.absences.words import (
    change_words,
    length_words,
    minutes_of,
    names,
    short_number,
    tr,
)
from stopwatch.ui.sentences import told
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import WINDOW_MARGIN
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face
from stopwatch.ui.widgets.hairline import Hairline
from stopwatch.ui.widgets.plain_label import PlainLabel

LEAST_WIDTH = 440
_OFFERED = 20


class Detail(QFrame):
    """`saved` asks to do what is chosen, `put_off` to leave it for later."""

    saved = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.moment: Moment | None = None
        self._inbox: Inbox | None = None
        self._ran: tuple[RanThen, ...] = ()
        self.head, self.seen = DetailHead(theme), Seen(theme)
        self.bar, self.rows = ChoiceBar(theme), SplitRows(theme)
        self.other, self.rule = OtherTicket(theme, services), RuleLine()
        self.preview = PlainLabel()
        self.preview.setProperty("tone", "amber")
        self.preview.setWordWrap(True)
        self.fields = QStackedWidget()
        self._nothing = QWidget()
        for part in (self._nothing, self.other, self.rows):
            self.fields.addWidget(part)
        later = Face(keys="Esc", kind=ButtonKind.QUIET)
        self.later = ActionButton(theme, tr("Decide later"), later)
        done = Face(keys="Ctrl+Enter", kind=ButtonKind.PRIMARY)
        self.save = ActionButton(theme, "", done)
        self._line = Hairline(theme)
        self._lay_out(theme)
        self._connect()
        self.setMinimumWidth(LEAST_WIDTH)

    # ------------------------------------------------------------------ commands
    def show_moment(self, moment: Moment, inbox: Inbox, place: int) -> None:
        """Show one; what was begun about the same one stays."""
        is_same = self.moment is not None and self.moment == moment
        self.moment, self._inbox = moment, inbox
        self.head.show_moment(moment, inbox, place)
        self.seen.show_evidence(moment, inbox.zone)
        self._ran = self._services.absences.around(moment, MARGIN_MS)
        if not is_same:
            self.bar.clear()
            self.rule.clear()
            self.rows.show_span(moment.span, inbox.zone, self._offers(moment, inbox))
        self.renew()

    def choose(self, choice: AbsenceChoice) -> None:
        """Choose, and go to the fields of the choice."""
        self.bar.choose(choice)

    def take_ticket(self, target_id: TargetId) -> None:
        """Give a ticket to the row of the split that asked for one."""
        ticket = self._services.tickets.get(target_id)
        if ticket is not None and self.moment is not None:
            self.rows.take(_offer_of(ticket))

    def verdict(self) -> Verdict | None:
        """Return what is chosen, as far as it is complete; None otherwise."""
        choice = self.bar.choice
        if choice is AbsenceChoice.SPLIT:
            rows = self.rows.verdict_rows()
            return Verdict(choice, rows=rows) if rows and self.rows.left_minutes() >= 0 else None
        if choice is AbsenceChoice.OTHER:
            ticket = self.other.ticket
            return Verdict(choice, ticket.id) if ticket is not None else None
        return Verdict(choice) if choice is not None else None

    def renew(self) -> None:
        """Show what the choice means: fields, strip, preview, rule and button."""
        moment, inbox, choice = self.moment, self._inbox, self.bar.choice
        if moment is None or inbox is None:
            return
        pages = {AbsenceChoice.OTHER: self.other, AbsenceChoice.SPLIT: self.rows}
        self.fields.setCurrentWidget(
            pages.get(choice, self._nothing) if choice is not None else self._nothing
        )
        verdict = self.verdict()
        shown = blocks(moment, self._ran, verdict)
        self.seen.strip.show_blocks(whole_of(moment, inbox.now_ms), moment.span, shown, inbox.zone)
        can_repeat = choice in {AbsenceChoice.KEEP, AbsenceChoice.CUT, AbsenceChoice.SPLIT}
        self.rule.setVisible(can_repeat)
        self._line.setVisible(can_repeat)
        self.save.setEnabled(verdict is not None)
        self.save.setText(self._says(moment, inbox, verdict))
        self.save.updateGeometry()
        self._show_preview(moment, verdict)

    # ------------------------------------------------------------------ private
    def _lay_out(self, theme: Theme) -> None:
        asked = QVBoxLayout()
        asked.setContentsMargins(WINDOW_MARGIN, 14, WINDOW_MARGIN, 0)
        asked.setSpacing(12)
        asked.addWidget(self.bar)
        asked.addWidget(self.fields, 1)
        asked.addWidget(self.preview)
        ruled, foot = QHBoxLayout(), QHBoxLayout()
        ruled.setContentsMargins(WINDOW_MARGIN, 0, WINDOW_MARGIN, 0)
        ruled.addWidget(self.rule)
        foot.setContentsMargins(8, 10, WINDOW_MARGIN, 10)
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, Hairline(theme), self.seen, Hairline(theme)):
            column.addWidget(part)
        column.addLayout(asked, 1)
        column.addWidget(self._line)
        column.addLayout(ruled)
        column.addWidget(Hairline(theme))
        column.addLayout(foot)

    def _connect(self) -> None:
        self.bar.chosen.connect(self._on_chosen)
        self.rows.changed.connect(self.renew)
        self.other.changed.connect(self.renew)
        self.save.clicked.connect(self.saved)
        self.later.clicked.connect(self.put_off)

    def _on_chosen(self, choice: AbsenceChoice) -> None:
        if self.moment is not None:
            self.rule.show_for(self.moment.causes[0], self.moment.length_ms, choice)
        if choice is AbsenceChoice.OTHER:
            self.other.begin()
        self.renew()

    def _says(self, moment: Moment, inbox: Inbox, verdict: Verdict | None) -> str:
        span = length_words(moment.length_ms)
        match self.bar.choice:
            case AbsenceChoice.KEEP:
                number = short_number(names(moment, inbox)[0])
                return tr("Keep {span} on {number}").format(span=span, number=number)
            case AbsenceChoice.CUT:
                return tr("Leave out {span}").format(span=span)
            case AbsenceChoice.OTHER:
                ticket = self.other.ticket
                number = short_number(ticket.name) if ticket is not None else "…"
                return tr("Book {span} on {number}").format(span=span, number=number)
            case AbsenceChoice.SPLIT:
                rows = verdict.rows if verdict is not None else ()
                count = minutes_of(sum(row.length_ms for row in rows))
                return tr("Save split, {count} min").format(count=count)
            case _:
                return tr("Choose one")

    def _show_preview(self, moment: Moment, verdict: Verdict | None) -> None:
        """Tell what becomes of entries that Autotask has, before it is done."""
        said = ""
        if verdict is not None:
            try:
                found = self._services.absences.changes(moment.ids, verdict)
                said = " ".join(filter(None, map(change_words, found)))
            except StopwatchError as error:
                said = told(error.message)
                self.save.setEnabled(False)
        self.preview.setText(said)
        self.preview.setVisible(bool(said))

    def _offers(self, moment: Moment, inbox: Inbox) -> list[Offer]:
        number, title = names(moment, inbox)
        own = {one.target_id for one in inbox.watches_in(moment)}
        keep = f"{short_number(number)}  {title}".strip()
        offers = [Offer(tr("Not work"), Use.NOT_WORK), Offer(keep, Use.KEPT)]
        seen: set[TargetId | None] = set(own)
        for section in self._services.picker.rows("").sections:
            for row in section.rows:
                ticket = row.ticket
                if ticket is not None and ticket.id not in seen and len(offers) < _OFFERED:
                    seen.add(ticket.id)
                    offers.append(_offer_of(ticket))
        return offers


def _offer_of(ticket: Ticket) -> Offer:
    words = f"{short_number(ticket.number)}  {ticket.title}".strip()
    return Offer(words, Use.OTHER, ticket.id)
