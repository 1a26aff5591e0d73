"""What the program has acknowledged, against what stands on file: nothing may get lost between."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from stopwatch.domain.ids import EntryId, marker_of
from tests.soak.books import Books, Segment


class BrokenError(AssertionError):
    """A promise was broken."""


@dataclass
class Ledger:
    """`saved` are entries by the number of the command that made them; `going` those that were
    to be deleted: one that has left goes when the service has said so. `loose` are those whose
    fate only the user of a restored backup can know: made, deleted or sent since the backup."""

    saved: dict[str, int] = field(default_factory=dict)
    going: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)
    loose: set[str] = field(default_factory=set)
    segments: dict[str, Segment] = field(default_factory=dict)
    command: int = 0

    def acknowledged(self, made: set[str]) -> None:
        """Take down that a command said it saved these."""
        self.saved |= dict.fromkeys(made, self.command)

    def compare(self, books: Books, *, may_take_back: bool) -> None:
        """Hold what is on file against what was acknowledged."""
        there = books.submitted()
        lost = set(self.saved) - there - self.going
        makers = {self.saved[key] for key in lost}
        if lost and not (may_take_back and len(makers) == 1):
            raise BrokenError(f"lost: saved entries are not on file: {sorted(lost)}")
        self.saved = {key: n for key, n in self.saved.items() if key in there}
        self.saved |= dict.fromkeys(there - set(self.saved), self.command)
        self.ever |= there
        self._compare_segments(books.segments(), may_take_back=may_take_back)

    def _compare_segments(self, now: dict[str, Segment], *, may_take_back: bool) -> None:
        for key, known in self.segments.items():
            found = now.get(key)
            if found is None or found.started_at != known.started_at:
                raise BrokenError(f"lost: a recorded run has gone: {known}, {found}")
            is_same = (found.ended_at, found.is_void) == (known.ended_at, known.is_void)
            if known.ended_at is not None and not is_same and not may_take_back:
                raise BrokenError(f"lost: a recorded run was changed: {known}, {found}")
        self.segments = now

    def copy(self) -> Ledger:
        """Return what the user of a backup would expect to find in it."""
        return replace(self, saved=dict(self.saved), segments=dict(self.segments))

    def put_back(self, backup: Ledger) -> None:
        """Go back to a copy: what changed since then is loose."""
        changed = set(self.saved) ^ set(backup.saved)
        self.loose |= changed | (self.ever - set(backup.saved))
        self.saved, self.segments = dict(backup.saved), dict(backup.segments)

    @property
    def markers_ever(self) -> set[str]:
        """The markers of everything that ever was to be sent."""
        return {marker_of(EntryId(key)) for key in self.ever}
