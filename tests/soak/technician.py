"""A technician at work on the command line: what is done next is drawn from the dice."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from tests.soak.books import Books
from tests.soak.stage import Stage
from tests.support.waking import ZONE

_ZONE = ZoneInfo(ZONE)
_STATUSES = ("In Progress", "Waiting Customer", "Complete")
TAKES_BACK = frozenset({"undo"})
MAKES = frozenset({"add", "stop"})


@dataclass(frozen=True, slots=True)
class Deed:
    """A command: what it is, in one word, and how it is typed."""

    verb: str
    words: tuple[str, ...]


class Technician:
    """Draws the next command; knows the profile as a user does, by looking at it."""

    def __init__(self, dice: random.Random, stage: Stage) -> None:
        self._dice, self._stage = dice, stage
        self._books = Books(stage.program.database)
        self._count = 0

    def next_deed(self) -> Deed:
        """Return what is done next."""
        return self._dice.choice(_DEEDS)(self)

    def start(self) -> Deed:
        """Start or switch, back-dated so that there is something to book."""
        words = ["start", self._ticket(), "--ago", f"{self._dice.randrange(1, 40)}m"]
        return Deed("start", (*words, *self._sometimes(0.2, "--alongside")))

    def pause(self) -> Deed:
        return Deed("pause", ("pause",))

    def resume(self) -> Deed:
        return Deed("resume", ("resume",))

    def note(self) -> Deed:
        return Deed("note", ("note", f"Note {self._next()}"))

    def stop(self) -> Deed:
        """Stop whatever is open, the running one first; where nothing is, book by hand."""
        number = self._open_ticket()
        if number is None:
            return self.add()
        return Deed("stop", ("stop", number, *self._summary(), *self._wishes()))

    def add(self) -> Deed:
        """Book time of one of the last days by hand."""
        day = datetime.now(_ZONE).date() - timedelta(days=self._dice.randrange(1, 5))
        hour, minute = self._dice.randrange(6, 20), self._dice.randrange(60)
        begun = datetime(day.year, day.month, day.day, hour, minute, tzinfo=_ZONE)
        ended = begun + timedelta(minutes=self._dice.randrange(5, 90))
        times = ("--start", f"{begun:%Y-%m-%dT%H:%M}", "--end", f"{ended:%Y-%m-%dT%H:%M}")
        words = ("entry", "add", self._ticket(), *times, *self._summary(), *self._wishes())
        return Deed("add", words)

    def edit(self) -> Deed:
        """Change the words of an entry that waits, or of one that has just left."""
        key = self._newest_entry()
        return self.add() if key is None else Deed("edit", ("entry", "edit", key, *self._summary()))

    def delete(self) -> Deed:
        key = self._newest_entry()
        return self.add() if key is None else Deed("delete", ("entry", "delete", key))

    def undo(self) -> Deed:
        return Deed("undo", ("undo",))

    def sync(self) -> Deed:
        return Deed("sync", ("sync",))

    # ------------------------------------------------------------------ private
    def _ticket(self) -> str:
        number: str = self._dice.choice(self._stage.tickets)["ticketNumber"]
        return number

    def _open_ticket(self) -> str | None:
        found = self._stage.program.run("--json", "status")
        watches = found.json["stopwatches"] if found.code == 0 else []
        numbers = [(one["ticket"] or {}).get("number") for one in watches]
        return self._dice.choice(numbers) if numbers else None

    def _newest_entry(self) -> str | None:
        waiting = [one.subject for one in self._books.items() if one.kind == "create_entry"]
        alive = self._books.submitted()
        newest = [key for key in waiting if key in alive][-3:]
        return self._dice.choice(newest) if newest else None

    def _summary(self) -> tuple[str, str]:
        return ("--summary", f"Work {self._next()}")

    def _wishes(self) -> tuple[str, ...]:
        status = self._sometimes(0.25, "--status", self._dice.choice(_STATUSES))
        return (*status, *self._sometimes(0.2, "--append-resolution"))

    def _sometimes(self, likelihood: float, *words: str) -> tuple[str, ...]:
        return words if self._dice.random() < likelihood else ()

    def _next(self) -> int:
        self._count += 1
        return self._count


_DEEDS: tuple[Callable[[Technician], Deed], ...] = (
    Technician.start, Technician.start, Technician.stop, Technician.stop, Technician.add,
    Technician.add, Technician.add, Technician.edit, Technician.edit, Technician.delete,
    Technician.undo, Technician.pause, Technician.resume, Technician.note, Technician.sync,
)  # fmt: skip
