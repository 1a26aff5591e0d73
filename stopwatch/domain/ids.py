"""Names for the keys that travel through the program, so that they cannot be mixed up."""

from __future__ import annotations

import hashlib
from typing import NewType

AccountId = NewType("AccountId", int)
TargetId = NewType("TargetId", int)
"""What time is booked on, or what is wished of: tickets, tasks, internal time, contracts."""
StopwatchId = NewType("StopwatchId", str)
SegmentId = NewType("SegmentId", str)
EntryId = NewType("EntryId", str)
OutboxId = NewType("OutboxId", str)
AttemptId = NewType("AttemptId", str)
JournalId = NewType("JournalId", str)

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_TIME_DIGITS = 10
_RANDOM_BITS = 80
_MARKER_DIGITS = 12


def _base32(number: int, digits: int) -> str:
    return "".join(_ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(digits)))


def new_id(at_ms: int, random_bits: int) -> str:
    """Return a 26-character id that sorts by time, from an instant and 80 random bits."""
    return _base32(at_ms, _TIME_DIGITS) + _base32(random_bits % (1 << _RANDOM_BITS), 16)


def id_of(at_ms: int, *words: str) -> EntryId:
    """Return the id of an entry that was written elsewhere: the same wherever it is read."""
    digest = hashlib.sha256("\0".join(words).encode("utf-8", "replace")).digest()
    return EntryId(new_id(max(0, at_ms), int.from_bytes(digest[:10], "big")))


def marker_of(entry_id: EntryId) -> str:
    """Return the entry's marker: the same for every attempt, process and re-installation.

    60 bits of SHA-256, so that two of a technician's entries sharing one is out of the question.
    """
    digest = hashlib.sha256(entry_id.encode()).digest()
    return _base32(int.from_bytes(digest[:8], "big") >> 4, _MARKER_DIGITS)
