"""The lines of the picker's list: headings, tickets, and below a problem what was found of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from stopwatch.domain.ids import TargetId
from stopwatch.domain.values import dataclass
from stopwatch.services.picker import PickerList, PickerRow, PickerSection
from stopwatch.ui.widgets.section_header import Header

_FEW = 3
_COUNTED = {"Running", "Paused", "Tickets", "Other tickets", "Spelled differently"}
_TITLES = (
    QT_TRANSLATE_NOOP("PickerList", "Running"),
    QT_TRANSLATE_NOOP("PickerList", "Paused"),
    QT_TRANSLATE_NOOP("PickerList", "Recent"),
    QT_TRANSLATE_NOOP("PickerList", "Favourites"),
    QT_TRANSLATE_NOOP("PickerList", "Assigned to me"),
    QT_TRANSLATE_NOOP("PickerList", "Internal time"),
    QT_TRANSLATE_NOOP("PickerList", "Problem and its incidents"),
    QT_TRANSLATE_NOOP("PickerList", "Tickets"),
    QT_TRANSLATE_NOOP("PickerList", "Other tickets"),
    QT_TRANSLATE_NOOP("PickerList", "Spelled differently"),
)


class Fold(IntEnum):
    """How much is shown below a problem; `FEW` is how it begins, the best always among them."""

    SHUT = 0
    FEW = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Ask:
    """The row that asks the PSA for a ticket which is named exactly but not cached."""

    typed: str


@dataclass(frozen=True, slots=True)
class More:
    """The row that shows the incidents of a problem which are folded away."""

    problem_id: TargetId
    count: int


Choice = PickerRow | Ask | More


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, or what can be chosen; `over` is the problem that it stands below."""

    header: Header | None = None
    choice: Choice | None = None
    over: PickerRow | None = None
    fold: Fold | None = None
    """Of a problem with rows below it: how much of them is shown."""
    is_last: bool = False

    @property
    def group(self) -> TargetId | None:
        """The problem with which the line is folded; None where there is nothing to fold."""
        row = self.choice if self.fold is not None else self.over
        ticket = row.ticket if isinstance(row, PickerRow) else None
        return ticket.id if ticket is not None else None


def lines_of(found: PickerList, folds: Mapping[TargetId, Fold]) -> Iterator[Line]:
    """Yield all lines; problems not named in `folds` show a few."""
    for place, section in enumerate(found.sections):
        yield Line(_header(section, is_first=place == 0))
        for row in section.rows:
            yield from _rows(row, folds)
    if found.asks_for:
        yield Line(choice=Ask(found.asks_for))


def turned(row: PickerRow, fold: Fold, step: int) -> Fold:
    """Return the next fold: one step more (1) or less (-1) of what is below a problem."""
    widest = Fold.ALL if _hides(row) else Fold.FEW
    return Fold(min(max(min(fold, widest) + step, Fold.SHUT), widest))


def key_of(choice: Choice | None) -> object:
    """Return what makes two choices the same, though the list was read anew."""
    if isinstance(choice, PickerRow):
        return choice.ticket.id if choice.ticket else choice.stopwatch and choice.stopwatch.id
    return (More, choice.problem_id) if isinstance(choice, More) else choice


def _rows(row: PickerRow, folds: Mapping[TargetId, Fold]) -> Iterator[Line]:
    if row.ticket is None or not row.under:
        yield Line(choice=row)
        return
    fold = folds.get(row.ticket.id, Fold.FEW)
    yield Line(choice=row, fold=fold)
    if fold is not Fold.SHUT:
        yield from _below(row, fold)


def _below(row: PickerRow, fold: Fold) -> Iterator[Line]:
    assert row.ticket is not None
    hides = fold is Fold.FEW and _hides(row)
    shown = row.under[:_FEW] if hides else row.under
    for place, child in enumerate(shown, 1):
        yield Line(choice=child, over=row, is_last=place == len(shown) and not hides)
    if hides:
        yield Line(choice=More(row.ticket.id, len(row.under) - _FEW), over=row, is_last=True)


def _hides(row: PickerRow) -> bool:
    return len(row.under) > _FEW + 1  # a single one more takes no more room than its own line


def _header(section: PickerSection, *, is_first: bool) -> Header:
    count = str(section.count) if section.title in _COUNTED else ""
    right = QCoreApplication.translate("PickerList", "today") if is_first else ""
    return Header(QCoreApplication.translate("PickerList", section.title), count, right)
