"""What can become of one write on its way to the PSA and back."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Protocol

from stopwatch.domain.delivery import (
    Accepted,
    Declined,
    NotDone,
    Outcome,
    Unauthorized,
    Unknown,
)
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.remote import RemoteEntry
from tests.support.machine import FakeClock

Deed = Callable[[], Outcome]
Fault = Callable[["Faulty", Deed], Outcome]
_LATEST_MS = 30 * MINUTE_MS
_WITHIN_THE_WINDOW_MS = 7 * MINUTE_MS  # and seen by its last look, for all the lag of reads


class Died(BaseException):
    """The program was killed."""


class Faulty(Protocol):
    """What faults need to know of a PSA."""

    clock: FakeClock
    dice: random.Random
    held_entries: dict[int, RemoteEntry]
    due: list[tuple[int, Deed]]
    lost_edits: set[str]
    excused: set[str]

    def marks(self) -> Counter[str]:
        """Return what stands there of all that must stand there once, and how often."""


def _lost_before(_psa: Faulty, _deed: Deed) -> Outcome:
    return Unknown("no answer")


def _lost_after(_psa: Faulty, deed: Deed) -> Outcome:
    deed()
    return Unknown("no answer")


def committed_late(psa: Faulty, deed: Deed) -> Outcome:
    """Lose the answer, and let the write take effect some time later."""
    delay_ms = psa.dice.randrange(_LATEST_MS)

    def at_last() -> Outcome:
        known, lost = psa.marks(), set(psa.lost_edits)
        outcome = deed()
        psa.lost_edits = lost  # the edit came after our look, and before our write took effect
        if delay_ms > _WITHIN_THE_WINDOW_MS:
            psa.excused |= set(psa.marks() - known)
        return outcome

    psa.due.append((psa.clock.now_ms() + delay_ms, at_last))
    return Unknown("no answer")


def _error_after(_psa: Faulty, deed: Deed) -> Outcome:
    deed()
    return Unknown("502 after the commit")


def _reply_without_an_id(_psa: Faulty, deed: Deed) -> Outcome:
    outcome = deed()
    return Unknown("an answer without an id") if isinstance(outcome, Accepted) else outcome


def _busy(_psa: Faulty, _deed: Deed) -> Outcome:
    return NotDone("busy", was_answered=True)


def _strange(_psa: Faulty, _deed: Deed) -> Outcome:
    return NotDone("strange", is_for_all=False)


def _refused(_psa: Faulty, _deed: Deed) -> Outcome:
    return Declined("no")


def _signed_out(_psa: Faulty, _deed: Deed) -> Outcome:
    return Unauthorized("Your time is safe. Autotask does not accept the secret.")


def _died_before(_psa: Faulty, _deed: Deed) -> Outcome:
    raise Died


def _died_after(_psa: Faulty, deed: Deed) -> Outcome:
    deed()
    raise Died


def _replayed(psa: Faulty, deed: Deed) -> Outcome:
    known = psa.marks()
    outcome = deed()
    if psa.marks() - known:
        deed()
        psa.excused |= set(psa.marks() - known)
    return outcome


FAULTS: tuple[Fault, ...] = (
    _lost_before, _lost_after, committed_late, committed_late, _error_after,
    _reply_without_an_id, _busy, _strange, _refused, _signed_out, _died_before, _died_after,
    _replayed,
)  # fmt: skip
