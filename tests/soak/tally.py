"""What a soak did and found, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.soak.books import Books


@dataclass
class Tally:
    """Numbers of one story, or of many together."""

    seeds: list[str] = field(default_factory=list)
    rounds: int = 0
    commands: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    """Kills of the program by what was killed."""
    happenings: Counter[str] = field(default_factory=Counter)
    """What else happened: restarts of the service, outages, restored backups."""
    faults: Counter[str] = field(default_factory=Counter)
    entries: int = 0
    wishes: int = 0
    unknowns: int = 0
    adopted: int = 0
    sent_again: int = 0
    replayed: int = 0
    flagged: int = 0
    broken: list[str] = field(default_factory=list)

    @property
    def killed(self) -> int:
        """How often the program was killed."""
        return self.kills.total()

    @property
    def lost(self) -> int:
        """How many stories lost something."""
        return sum(one.startswith("lost") for one in self.broken)

    @property
    def twice(self) -> int:
        """How many stories brought something twice."""
        return sum(one.startswith("twice") for one in self.broken)

    def add(self, other: Tally) -> None:
        """Take another story in."""
        self.seeds += other.seeds
        self.broken += other.broken
        for name in ("kills", "happenings", "faults"):
            getattr(self, name).update(getattr(other, name))
        for name in _NUMBERS:
            setattr(self, name, getattr(self, name) + getattr(other, name))


_NUMBERS = (
    "rounds", "commands", "entries", "wishes", "unknowns", "adopted", "sent_again", "replayed",
    "flagged",
)  # fmt: skip


@dataclass
class Outcomes:
    """What came of all wishes; gathered before a restored backup makes the profile forget."""

    attempts: dict[str, int] = field(default_factory=dict)
    unknowns: dict[str, int] = field(default_factory=dict)
    adopted: set[str] = field(default_factory=set)
    flagged: set[str] = field(default_factory=set)
    creations: set[str] = field(default_factory=set)

    def gather(self, books: Books) -> None:
        """Read what is on file now."""
        for item in books.items():
            self.attempts[item.id] = max(item.attempts, self.attempts.get(item.id, 0))
            self.unknowns[item.id] = max(item.unknowns, self.unknowns.get(item.id, 0))
            if item.kind == "create_entry":
                self.creations.add(item.id)
            if item.attention == "doubled" or '"is_twin":true' in item.body.replace(" ", ""):
                self.flagged.add(item.subject)
        self.adopted |= {item for item, _at, told in books.looks() if told.startswith("Found")}

    def tell(self, tally: Tally) -> None:
        """Put the numbers into a tally."""
        tally.entries = len(self.creations)
        tally.wishes = len(self.attempts) - len(self.creations)
        tally.unknowns = sum(self.unknowns.values())
        tally.adopted = len(self.adopted)
        tally.sent_again = sum(max(0, count - 1) for count in self.attempts.values())
