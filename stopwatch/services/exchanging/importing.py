"""Time from other programs: looked at first, then taken in as one deed. Nothing is sent by it."""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.deed import EntryChange
from stopwatch.domain.errors import Refused
from stopwatch.domain.values import dataclass
from stopwatch.services.booking import Booked, Booking
from stopwatch.services.exchanging.candidates import Candidates, Fate, Line
from stopwatch.services.exchanging.found import Contents, Reading, UnreadableError
from stopwatch.services.exchanging.moments import read_zone
from stopwatch.services.exchanging.on_paper import on_paper
from stopwatch.services.exchanging.reading import read_file
from stopwatch.services.ports.storage import Unit
from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Asked:
    """How a file is to be read: see `Reading`. `person` is whose time is wanted, of several."""

    zone: str = ""
    is_day_first: bool | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """All places of a file in order, with what becomes of each."""

    contents: Contents
    lines: tuple[Line, ...]

    def count(self, *fates: Fate) -> int:
        """Return how many places have one of these fates."""
        return sum(line.fate in fates for line in self.lines)

    @property
    def coming(self) -> tuple[Line, ...]:
        """What an import takes."""
        return tuple(line for line in self.lines if line.comes_in)


class Importing:
    """`preview` changes nothing; `take` does what it showed, as it stands then."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking

    def preview(self, content: bytes, asked: Asked) -> Preview:
        """Return what would come of a file. Refused for one that cannot be read at all."""
        contents = self._contents(content, asked)
        with self._tools.units.read() as unit:
            return self._weighed(unit, contents)

    def take(self, content: bytes, asked: Asked) -> Preview:
        """Take in what is new as drafts, or as kept here; one undo takes all of it back.

        Weighing takes as long as writing, and clicks wait for whoever writes: what was weighed
        before counts unless something was written since.
        """
        contents = self._contents(content, asked)
        with self._tools.units.read() as unit:
            weighed, seen = self._weighed(unit, contents), unit.version()
        with self._tools.units.write() as unit:
            if unit.version() != seen:
                weighed = self._weighed(unit, contents)
            changes = [
                EntryChange(
                    unit.entries.get(entry.id),
                    on_paper(unit, self._tools, entry, line.found.ticket if line.found else ""),
                )
                for line in weighed.coming
                for entry in line.entries
            ]
            if changes:
                told = f"import {len(changes)} from {contents.source}"
                account = unit.accounts.current()
                self._booking.do(unit, account, "import", Booked(tuple(changes)), told)
        return weighed

    # ------------------------------------------------------------------ private
    def _contents(self, content: bytes, asked: Asked) -> Contents:
        clock = self._tools.clock
        reading = Reading(clock.now_ms(), _zone(asked.zone) or clock.zone(), asked.is_day_first)
        contents = read_file(content, reading)
        persons = contents.persons
        if len(persons) > 1 and not asked.person:
            raise Refused(
                "Nothing was changed: the file holds the time of several people. "
                f"Say whose you want: {', '.join(persons)}.",
                field="person",
            )
        if asked.person:
            wanted = asked.person.casefold()
            own = tuple(one for one in contents.found if one.person.casefold() == wanted)
            return replace(contents, found=own)
        return contents

    def _weighed(self, unit: Unit, contents: Contents) -> Preview:
        account = unit.accounts.current()
        lines = Candidates(unit, account, self._booking, contents).lines(contents.found)
        broken = (Line(one.place, Fate.UNREADABLE, one.why) for one in contents.unreadable)
        return Preview(contents, tuple(sorted((*lines, *broken), key=_number)))


def _zone(typed: str) -> str:
    try:
        return read_zone(typed) if typed else ""
    except UnreadableError as why:
        raise Refused(
            f"Nothing was changed: {why} Write it like Europe/Berlin.", field="zone"
        ) from None


def _number(line: Line) -> int:
    digits = line.place.rpartition(" ")[2]
    return int(digits) if digits.isdigit() else 0
