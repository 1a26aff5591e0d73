"""Several rows of the PSA that are one entry of ours: a split by the PSA, a twin, or a question.

A twin is deleted by the program only when it is certainly its own work: the same in everything,
untouched, made by our API user, and sent by us more than once. Whatever else it may be, the user
is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stopwatch.domain.merging import differences
from stopwatch.domain.remote import EntryFields, RemoteEntry
from stopwatch.domain.values import dataclass

_SENT_TWICE = 2


@dataclass(frozen=True, slots=True)
class Judgement:
    """What several rows with one marker are. `kept` is the entry's row from now on.

    `parts` are all rows of a split; `twins` are to be deleted; `is_doubtful` asks the user.
    """

    kept: RemoteEntry
    parts: tuple[int, ...] = ()
    twins: tuple[RemoteEntry, ...] = ()
    is_doubtful: bool = False


def judge(
    rows: Sequence[RemoteEntry], asked: EntryFields, *, attempts: int, known_parts: tuple[int, ...]
) -> Judgement:
    """Return what rows with one marker are; `asked` is what was sent, so many times."""
    ordered = sorted(rows, key=lambda row: row.id)
    first, others = ordered[0], tuple(ordered[1:])
    if not others or {row.id for row in ordered} <= set(known_parts):
        return Judgement(first, known_parts)
    if _is_split(ordered, asked):
        return Judgement(first, tuple(row.id for row in ordered))
    if attempts >= _SENT_TWICE and all(_is_twin(row, first) for row in others):
        return Judgement(first, twins=others)
    return Judgement(first, is_doubtful=True)


def _is_split(rows: Sequence[RemoteEntry], asked: EntryFields) -> bool:
    """Whether rows lie end to end over exactly the time that was asked for."""
    spans = sorted((row.started_at or 0, row.ended_at or 0) for row in rows)
    is_whole = (spans[0][0], spans[-1][1]) == (asked.started_at, asked.ended_at)
    return is_whole and all(before[1] == after[0] for before, after in pairwise(spans))


def _is_twin(row: RemoteEntry, first: RemoteEntry) -> bool:
    is_untouched = row.modified_by in {None, row.creator_id} and first.modified_by in {
        None, first.creator_id,
    }  # fmt: skip
    is_same = (row.resource_id, row.creator_id, row.place) == (
        first.resource_id, first.creator_id, first.place,
    )  # fmt: skip
    return is_untouched and is_same and not differences(row.fields, first.fields)
