"""The list of problems: what is suggested, what is open, and the resolved ones folded away."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from stopwatch.domain.ids import TargetId
from stopwatch.domain.overriding import override
from stopwatch.domain.problem import TicketType
from stopwatch.domain.rhythm import Seen, SeenKind
from stopwatch.domain.rhythm_days import Rhythm, rhythm
from stopwatch.domain.ticket import Ticket
from stopwatch.domain.values import dataclass
from stopwatch.services.problems import ShownProblem, Suggestion
from stopwatch.ui.models.index import Index
from stopwatch.ui.models.tickets import Look
from stopwatch.ui.sentences import told
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.section_header import Header
from stopwatch.ui.windows.problems_words import (
    companies_words,
    habit_words,
    since_words,
    tickets_words,
    tr,
    worked_words,
)
from stopwatch.ui.windows.total_words import incidents_words

Listed = ShownProblem | Suggestion
Key = TargetId | str
"""A problem's own key, or the id of a suggestion."""
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LISTED_ROLE = LINE_ROLE + 1
"""The problem or suggestion of a row, not written out yet."""
"""The role under which a `Header`, a `Fold` or a `ProblemRow` is found."""


@dataclass(frozen=True, slots=True)
class Fold:
    """A section that opens and closes."""

    title: str
    count: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A row as it is painted: title and count, number and company, time spent and days.

    `more` is how many suggestions are open for it. `said` stands in the third line while tickets
    are held over the row; it is a warning where `is_allowed`, else the reason why not.
    """

    title: str
    count: int
    parts: tuple[str, ...]
    small: str
    found: Rhythm
    is_suggested: bool = False
    is_dismissed: bool = False
    is_local: bool = False
    more: int = 0
    said: str = ""
    is_allowed: bool = True


Line = Header | Fold | ProblemRow


@dataclass(frozen=True, slots=True)
class Listing:
    """What is listed, and what was decided: dismissed while the window was open, or accepted.

    What was accepted may still be suggested until it is looked for anew.
    """

    problems: tuple[ShownProblem, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    dismissed: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()

    def narrowed(self, typed: str) -> Listing:
        """Return what is left when every typed word must stand in number, title or company."""
        words = typed.casefold().split()
        problems = (one for one in self.problems if _fits(words, _texts(one)))
        suggestions = (one for one in self.suggestions if _fits(words, _texts(one)))
        return replace(self, problems=tuple(problems), suggestions=tuple(suggestions))

    @property
    def decided(self) -> frozenset[str]:
        """What needs no answer any more."""
        return self.dismissed | self.accepted

    @property
    def groups(self) -> tuple[Suggestion, ...]:
        """The suggestions that have no problem yet; the others turn up at their problem."""
        groups = (one for one in self.suggestions if one.problem is None)
        return tuple(one for one in groups if one.id not in self.accepted)

    def of_problem(self, problem_id: TargetId) -> tuple[Suggestion, ...]:
        """Return what would hang more tickets under a problem."""
        return tuple(
            one
            for one in self.suggestions
            if one.problem is not None
            and one.problem.id == problem_id
            and one.id not in self.decided
        )


def key_of(listed: Listed) -> Key:
    """Return what a listed problem or suggestion is known by."""
    return listed.problem.ticket.id if isinstance(listed, ShownProblem) else listed.id


def seen_of(tickets: Iterable[Ticket], kind: SeenKind | None = None) -> Iterator[Seen]:
    """Yield when tickets came in, where that is known, and how, or all in one way."""
    for one in tickets:
        if one.facts.created_at is not None:
            is_alert = one.facts.ticket_type == TicketType.ALERT
            own = SeenKind.ALERT if is_alert else SeenKind.OTHER
            yield Seen(one.facts.created_at, kind or own)


@dataclasses.dataclass
class _Drop:
    """What is said about tickets that are held over a row."""

    place: int = -1
    said: str = ""
    is_allowed: bool = True


class ProblemModel(QAbstractListModel):
    """Sections as rows; only problems, suggestions and the fold can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[Header | Fold | None, Listed | None]] = []
        self._listing, self._look = Listing(), Look("", 0, "UTC")
        self._written: dict[int, ProblemRow] = {}
        self._is_unfolded = False
        self._drop = _Drop()

    # ------------------------------------------------------------------ commands
    def show_listing(self, listing: Listing, look: Look) -> None:
        """Replace everything; what is searched for is shown unfolded."""
        self.beginResetModel()
        self._listing, self._look = listing.narrowed(look.query), look
        self._written.clear()
        self._drop = _Drop()
        self._lines = list(self._sections())
        self.endResetModel()

    def toggle(self) -> None:
        """Open or close the section of resolved problems."""
        self._is_unfolded = not self._is_unfolded
        self.show_listing(self._listing, self._look)

    def say(self, place: int, sentence: str, *, is_allowed: bool) -> None:
        """Say in a row what is to be said about tickets held over it; -1 says nothing anywhere."""
        before, self._drop = self._drop.place, _Drop(place, sentence, is_allowed)
        for row in {before, place} - {-1}:
            self._written.pop(row, None)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    # ------------------------------------------------------------------ questions
    def listed(self, index: Index) -> Listed | None:
        """Return what stands behind a row; None for a header, the fold or no row."""
        return self._lines[index.row()][1] if index.isValid() else None

    def is_fold(self, index: Index) -> bool:
        """Whether a row opens and closes the resolved ones."""
        return index.isValid() and isinstance(self._lines[index.row()][0], Fold)

    def place_of(self, key: Key | None) -> int:
        """Return the row of a key, else the first problem, else the first suggestion, or -1."""
        places = [place for place, (_, one) in enumerate(self._lines) if one is not None]
        same = [one for one in places if key_of(self._known(one)) == key]
        problems = [one for one in places if isinstance(self._known(one), ShownProblem)]
        return next(iter((*same, *problems, *places)), -1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role == LISTED_ROLE:
            return self.listed(index)
        line = self.line(index.row())
        if role == LINE_ROLE:
            return line
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return spoken(line)
        if role == int(Qt.ItemDataRole.DisplayRole):
            return line.title
        if role == int(Qt.ItemDataRole.ToolTipRole) and isinstance(line, ProblemRow):
            return tip(line.said or line.title)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._lines[index.row()][0], Header):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def line(self, place: int) -> Line:
        """Return a row as it is painted, written when it is first looked at."""
        section, listed = self._lines[place]
        if section is not None:
            return section
        if place not in self._written and listed is not None:
            self._written[place] = self._write(place, listed)
        return self._written[place]

    # ------------------------------------------------------------------ private
    def _sections(self) -> Iterator[tuple[Header | Fold | None, Listed | None]]:
        listing = self._listing
        opened = [one for one in listing.problems if not one.is_resolved]
        resolved = [one for one in listing.problems if one.is_resolved]
        count = sum(one.id not in listing.dismissed for one in listing.groups)
        yield from _section(tr("Suggested"), count, tr("tickets"), listing.groups)
        yield from _section(tr("Open problems"), len(opened), tr("incidents"), opened)
        if resolved:
            is_open = self._is_unfolded or bool(self._look.query.strip())
            yield Fold(tr("Resolved"), len(resolved), is_open), None
            yield from ((None, one) for one in resolved if is_open)

    def _known(self, place: int) -> Listed:
        listed = self._lines[place][1]
        assert listed is not None
        return listed

    def _write(self, place: int, listed: Listed) -> ProblemRow:
        if isinstance(listed, Suggestion):
            return self._suggested(listed)
        drop = self._drop if self._drop.place == place else _Drop()
        return self._problem(listed, drop)

    def _problem(self, shown: ShownProblem, drop: _Drop) -> ProblemRow:
        problem = shown.problem
        loose = (
            one
            for suggestion in self._listing.of_problem(problem.ticket.id)
            for one in suggestion.loose
        )
        seen = (*seen_of(problem.incidents), *seen_of(loose, SeenKind.SUGGESTED))
        number = tr("On this computer") if shown.is_local else problem.ticket.number
        days = since_words(problem.first_seen, problem.last_seen, self._look)
        small = (worked_words(shown.spent_ms), days)
        return ProblemRow(
            title=" ".join(problem.ticket.title.split()), count=len(problem.incidents),
            parts=(number, companies_words(shown.companies)),
            small=" · ".join(one for one in small if one),
            found=rhythm(seen, self._look.zone), is_local=shown.is_local,
            more=shown.suggestions, said=drop.said, is_allowed=drop.is_allowed,
        )  # fmt: skip

    def _suggested(self, group: Suggestion) -> ProblemRow:
        seen = seen_of(group.tickets, SeenKind.SUGGESTED)
        found = rhythm(seen, self._look.zone)
        habit = habit_words(rhythm(seen_of(group.tickets), self._look.zone).band)
        is_dismissed = group.id in self._listing.dismissed
        small = habit or tr("{same}, no rhythm").format(same=told(group.evidence.split(",")[0]))
        companies = tuple(dict.fromkeys(one.company for one in group.tickets if one.company))
        return ProblemRow(
            title=" ".join(group.title.split()), count=len(group.tickets),
            parts=(companies_words(companies),), found=found, is_suggested=True,
            is_dismissed=is_dismissed,
            small=tr("Not the same; not suggested again") if is_dismissed else small,
        )  # fmt: skip


def spoken(line: Line) -> str:
    """Return a line as a screen reader says it."""
    if isinstance(line, Header):
        return line.spoken
    if isinstance(line, Fold):
        state = tr("open") if line.is_open else tr("closed")
        return f"{line.title}, {line.count}, {state}"
    counted = tickets_words(line.count) if line.is_suggested else incidents_words(line.count)
    kind = tr("Suggested") if line.is_suggested and not line.is_dismissed else ""
    more = tr("{count} suggested").format(count=line.more) if line.more else ""
    words = (kind, line.title, counted, *line.parts, more, line.said or line.small)
    return ", ".join(word for word in words if word)


def _section(
    title: str, count: int, unit: str, listed: Sequence[Listed]
) -> Iterator[tuple[Header | Fold | None, Listed | None]]:
    if listed:
        yield Header(title, str(count), unit), None
    yield from ((None, one) for one in listed)


def _texts(listed: Listed) -> str:
    if isinstance(listed, ShownProblem):
        ticket = listed.problem.ticket
        return f"{ticket.number} {ticket.title} {' '.join(listed.companies)}".casefold()
    return " ".join(f"{one.number} {one.title} {one.company}" for one in listed.tickets).casefold()


def _fits(words: Sequence[str], text: str) -> bool:
    return all(word in text for word in words)
