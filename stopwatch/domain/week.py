"""A week as a grid of tickets and days whose sums are the sums of what is shown.

Every line is brought to whole minutes, and to hundredths of an hour to bill, before anything is
added: rows, columns, groups and the whole then agree to the last digit.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from stopwatch.domain.ids import TargetId
from stopwatch.domain.instants import HOUR_MS, MINUTE_MS, day_start
from stopwatch.domain.rounding import hundredths
from stopwatch.domain.values import dataclass

DAYS_A_WEEK = 7


class WeekState(IntEnum):
    """How settled time is, the worst first: the worst is what a cell shows."""

    NEEDS_YOU = 0
    CHECKING = 1
    RUNNING = 2
    PAUSED = 3
    DRAFT = 4
    WAITING = 5
    SENDING = 6
    KEPT = 7
    SENT = 8
    ELSEWHERE = 9
    POSTED = 10


class By(StrEnum):
    """What the rows of a week stand under."""

    COMPANY = "company"
    PROBLEM = "problem"
    CONTRACT = "contract"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Heading:
    """What rows stand under. `rank` keeps those without a name of their own behind the others.

    `short` is what it is called where there is little room; empty where that is the name.
    """

    key: str
    name: str
    rank: int = 0
    short: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What time was spent on: one row, and the heading it has in each grouping.

    `hangs` says that it is a problem or hangs under one.
    """

    key: str
    target_id: TargetId | None
    number: str
    title: str
    company: Heading
    problem: Heading
    contract: Heading
    hangs: bool = False

    def heading(self, by: By) -> Heading:
        """Return what it stands under."""
        headings = {By.COMPANY: self.company, By.PROBLEM: self.problem, By.CONTRACT: self.contract}
        return headings.get(by, _EVERYTHING)


_EVERYTHING = Heading("", "")


@dataclass(frozen=True, slots=True)
class Amount:
    """Shown time: whole minutes, those of them that are billable, hundredths of an hour to bill."""

    minutes: int = 0
    billable: int = 0
    hundredths: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(
            self.minutes + other.minutes,
            self.billable + other.billable,
            self.hundredths + other.hundredths,
        )

    @property
    def percent(self) -> int | None:
        """The billable part in percent; 0 and 100 only where it is none or all of it."""
        if not self.minutes:
            return None
        nearest = round(100 * self.billable / self.minutes)
        if self.billable in {0, self.minutes}:
            return nearest
        return min(99, max(1, nearest))


NOTHING = Amount()


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of work on one day. `key` is unlike that of any other line of the week.

    Instants are None where the PSA does not tell them.
    """

    key: str
    place: Place
    day: date
    amount: Amount
    state: WeekState
    started_at: int | None = None
    ended_at: int | None = None
    is_billable: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """One row's time of one day, or of the whole week."""

    lines: tuple[Line, ...] = ()
    amount: Amount = field(init=False, default=NOTHING)

    def __post_init__(self) -> None:
        object.__setattr__(self, "amount", total(line.amount for line in self.lines))

    @property
    def state(self) -> WeekState | None:
        """The worst of its lines; None where it is empty."""
        return min((line.state for line in self.lines), default=None)


@dataclass(frozen=True, slots=True)
class Row:
    """The time on one ticket under one heading."""

    place: Place
    cells: tuple[Cell, ...]
    week: Cell


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading, and what they come to."""

    heading: Heading
    rows: tuple[Row, ...]
    cells: tuple[Cell, ...]
    week: Cell


@dataclass(frozen=True, slots=True)
class Grid:
    """A whole week. `cells` are its days, `week` is all of it."""

    days: tuple[date, ...]
    groups: tuple[Group, ...]
    cells: tuple[Cell, ...]
    week: Cell

    def counts(self) -> dict[WeekState, int]:
        """Return how many lines stand in each state."""
        return counted(self.week.lines)


def week_of(day: date, first_weekday: int = 0) -> tuple[date, ...]:
    """Return the seven days around a day; `first_weekday` counts from Monday, 0."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % DAYS_A_WEEK)
    return tuple(first + timedelta(days=place) for place in range(DAYS_A_WEEK))


def amount_of(worked_ms: int, billed_ms: int, *, is_billable: bool) -> Amount:
    """Return how time is shown: half a minute counts as a whole one, so nothing drifts."""
    minutes = (worked_ms + MINUTE_MS // 2) // MINUTE_MS
    return _amount(minutes, billed_ms, is_billable=is_billable)


def running_amount(worked_ms: int, billed_ms: int, *, is_billable: bool = True) -> Amount:
    """Return how time that still runs is shown: a minute turns when it is over."""
    return _amount(worked_ms // MINUTE_MS, billed_ms, is_billable=is_billable)


def _amount(minutes: int, billed_ms: int, *, is_billable: bool) -> Amount:
    if not is_billable:
        return Amount(minutes)
    return Amount(minutes, minutes, hundredths(billed_ms))


def hours_of(day: date, zone: str) -> int:
    """Return how many hours a day has: 23 or 25 where the clocks change."""
    return round((day_start(day + timedelta(days=1), zone) - day_start(day, zone)) / HOUR_MS)


def total(amounts: Iterable[Amount]) -> Amount:
    """Return what amounts come to."""
    summed = NOTHING
    for amount in amounts:
        summed = summed + amount
    return summed


def laid_out(
    lines: Sequence[Line], days: Sequence[date], by: By, kept: Iterable[Place] = ()
) -> Grid:
    """Return the grid of a week; `kept` are rows that stand there without any time, too."""
    rows: dict[tuple[str, str], tuple[Place, list[Line]]] = {}
    for place in kept:
        rows.setdefault((place.heading(by).key, place.key), (place, []))
    for line in sorted(lines, key=_in_time):
        at = (line.place.heading(by).key, line.place.key)
        rows.setdefault(at, (line.place, []))[1].append(line)
    groups: dict[str, list[Row]] = {}
    for (heading, _key), (place, under) in rows.items():
        groups.setdefault(heading, []).append(_row(place, under, days))
    made = [_group(group, days, by) for group in groups.values()]
    made.sort(key=lambda one: (one.heading.rank, one.heading.name.casefold(), one.heading.key))
    return Grid(tuple(days), tuple(made), *_cells(lines, days))


def narrowed(lines: Iterable[Line], states: Collection[WeekState]) -> tuple[Line, ...]:
    """Return the lines that stand in one of some states; all of them where none is named."""
    return tuple(line for line in lines if not states or line.state in states)


def counted(lines: Iterable[Line]) -> dict[WeekState, int]:
    """Return how many lines stand in each state, the worst first."""
    states = [line.state for line in lines]
    return {state: states.count(state) for state in WeekState if state in states}


def by_heading(
    lines: Iterable[Line], of: Callable[[Place], Heading]
) -> tuple[tuple[Heading, Amount], ...]:
    """Return what comes under each heading, most time first."""
    found: dict[Heading, Amount] = {}
    for line in lines:
        heading = of(line.place)
        found[heading] = found.get(heading, NOTHING) + line.amount
    return tuple(sorted(found.items(), key=lambda one: (-one[1].minutes, one[0].name.casefold())))


def _group(rows: list[Row], days: Sequence[date], by: By) -> Group:
    rows.sort(key=lambda row: (row.place.target_id is None, row.place.number, row.place.key))
    lines = [line for row in rows for line in row.week.lines]
    return Group(rows[0].place.heading(by), tuple(rows), *_cells(lines, days))


def _row(place: Place, lines: Sequence[Line], days: Sequence[date]) -> Row:
    return Row(place, *_cells(lines, days))


def _cells(lines: Sequence[Line], days: Sequence[date]) -> tuple[tuple[Cell, ...], Cell]:
    found: Mapping[date, list[Line]] = {day: [] for day in days}
    for line in lines:
        found[line.day].append(line)
    return tuple(Cell(tuple(found[day])) for day in days), Cell(tuple(lines))


def _in_time(line: Line) -> tuple[date, int, str]:
    return line.day, line.started_at or 0, line.key
