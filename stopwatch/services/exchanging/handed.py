"""What was handed over to another computer, and what was taken over from one, by account."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from stopwatch.domain.deed import FactChange
from stopwatch.domain.entry import TimeEntry
from stopwatch.domain.errors import Refused
from stopwatch.domain.ids import AccountId, EntryId, StopwatchId
from stopwatch.domain.stopwatch import Stopwatch
from stopwatch.domain.values import dataclass
from stopwatch.services.ports.storage import Unit

_HANDED, _TAKEN = "handed_over", "taken_over"
TAKE_OVER, HAND_OVER, TAKE_BACK = "take over", "hand over", "take back"
"""Deeds. Undo passes the last two on to `handover back`, which asks first."""
SENT_ELSEWHERE = "The computer that it was handed over to sent it: Autotask has it."
HANDED_WORDS = (
    "It was handed over to another computer, which sends it. Take it back only if no other "
    "computer has it."
)
_NOT_HERE = (
    "Nothing was changed: this entry was handed over to another computer, which sends it. Take it "
    "back first (`handover back`), but only if no other computer has it."
)
_GOES_ON_ELSEWHERE = (
    "Nothing was changed: this stopwatch was handed over to another computer, which books it. Take "
    "it back first (`handover back`), but only if no other computer has it."
)


@dataclass(frozen=True, slots=True)
class Handed:
    """One bundle and what of it is still the other computer's.

    Of the stopwatches in `arrived` the PSA has what they ran before: there is nothing to take back.
    """

    id: str
    at: int
    entries: tuple[EntryId, ...] = ()
    stopwatches: tuple[StopwatchId, ...] = ()
    arrived: tuple[StopwatchId, ...] = ()

    def without(self, keys: Collection[str]) -> Handed:
        """Return it without what is this computer's again."""
        return replace(
            self,
            entries=tuple(key for key in self.entries if key not in keys),
            stopwatches=tuple(key for key in self.stopwatches if key not in keys),
            arrived=tuple(key for key in self.arrived if key not in keys),
        )

    def with_arrived(self, keys: Collection[StopwatchId]) -> Handed:
        """Return it with stopwatches as arrived, as far as they are its own."""
        mine = tuple(key for key in self.stopwatches if key in keys)
        left = tuple(key for key in self.stopwatches if key not in keys)
        return replace(self, stopwatches=left, arrived=(*self.arrived, *mine))


def handed(unit: Unit, account_id: AccountId) -> tuple[Handed, ...]:
    """Return all bundles, oldest first."""
    known = json.loads(unit.facts.text(account_id, _HANDED) or "[]")
    return tuple(
        Handed(one["id"], one["at"], tuple(map(EntryId, one["entries"])),
               tuple(map(StopwatchId, one["stopwatches"])),
               tuple(map(StopwatchId, one.get("arrived", ()))))
        for one in known
    )  # fmt: skip


def is_handed(unit: Unit, account_id: AccountId, entry_id: EntryId) -> bool:
    """Whether an entry is another computer's to send."""
    return any(entry_id in one.entries for one in handed(unit, account_id))


def must_not_be_handed(unit: Unit, entry: TimeEntry) -> None:
    """Refuse an entry that is another computer's to send."""
    if is_handed(unit, entry.account_id, entry.id):
        raise Refused(_NOT_HERE)


def watch_must_not_be_handed(unit: Unit, watch: Stopwatch) -> None:
    """Refuse a stopwatch that is another computer's to book."""
    if watch.id in handed_watches(unit, watch.account_id):
        raise Refused(_GOES_ON_ELSEWHERE)


def handed_watches(unit: Unit, account_id: AccountId) -> frozenset[StopwatchId]:
    """Return the stopwatches that go on elsewhere, or were booked there."""
    found = handed(unit, account_id)
    return frozenset(key for one in found for key in (*one.stopwatches, *one.arrived))


def with_bundle(unit: Unit, account_id: AccountId, bundle: Handed) -> FactChange:
    """Return what remembers one more."""
    return _rewritten(unit, account_id, (*handed(unit, account_id), bundle))


def without(unit: Unit, account_id: AccountId, keys: Iterable[str]) -> FactChange:
    """Return what makes entries and stopwatches this computer's again."""
    gone = frozenset(keys)
    left = [one.without(gone) for one in handed(unit, account_id)]
    return _rewritten(unit, account_id, left)  # emptied ones too: what was given stays known


def with_arrived(unit: Unit, account_id: AccountId, keys: Collection[StopwatchId]) -> FactChange:
    """Return what remembers that the PSA has the time of stopwatches that went elsewhere."""
    known = handed(unit, account_id)
    return _rewritten(unit, account_id, [one.with_arrived(keys) for one in known])


def was_taken(unit: Unit, account_id: AccountId, bundle_id: str) -> bool:
    """Whether a bundle was taken over here before."""
    return bundle_id in json.loads(unit.facts.text(account_id, _TAKEN) or "[]")


def taken(unit: Unit, account_id: AccountId, bundle_id: str) -> FactChange:
    """Return what remembers that a bundle was taken over."""
    before = unit.facts.text(account_id, _TAKEN) or ""
    return FactChange(_TAKEN, before, json.dumps([*json.loads(before or "[]"), bundle_id]))


def move_handed(unit: Unit, from_id: AccountId, to_id: AccountId) -> None:
    """Let all of it be of the account that takes on what was recorded without one."""
    for name in (_HANDED, _TAKEN):
        old, present = (json.loads(unit.facts.text(key, name) or "[]") for key in (from_id, to_id))
        if old:
            unit.facts.put_text(to_id, name, json.dumps([*old, *present]))
            unit.facts.put_text(from_id, name, "")


def _rewritten(unit: Unit, account_id: AccountId, bundles: Sequence[Handed]) -> FactChange:
    after = [
        {"id": one.id, "at": one.at, "entries": one.entries, "stopwatches": one.stopwatches,
         "arrived": one.arrived}
        for one in bundles
    ]  # fmt: skip
    return FactChange(_HANDED, unit.facts.text(account_id, _HANDED) or "", json.dumps(after))
