"""Chooses the trigrams that FTS5 is asked for, by how rare they are.

FTS5 goes through the whole list of each trigram: half of all tickets have `ing`, and a word with
it costs twenty times as much as one with `aft`. Letters that are not asked for cost no hits, as
every ticket that is found is looked at; so the rarest are chosen, and more only where reading
another list is cheaper than looking at the tickets that it keeps out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stopwatch.storage.sample import Sample
from stopwatch.storage.spelling import Meaning

TRIGRAM = 3
Group = Sequence[Meaning]
"""Meanings of which one has to occur."""
_MOST_GROUPS, _MOST_LETTERS = 12, 30  # of what was pasted
_OF_A_TICKET = 100.0  # looking at one costs as much as so many entries of lists
_OF_A_LIST = 2.0  # to find where it begins, in the same measure


class _Sieve(NamedTuple):
    """Trigrams of which a ticket must have one, which of the sample do, and what asking costs."""

    threes: tuple[str, ...]
    tickets: int
    cost: float


def is_indexed(group: Group) -> bool:
    """Whether a group has anything for FTS5: one or two letters are no trigram."""
    return all(any(len(word) >= TRIGRAM for word in meaning) for meaning in group)


def sieve(groups: Sequence[Group], sample: Sample) -> str:
    """Return what to ask FTS5 for, to find all tickets that may hold these groups."""
    offered = [one for group in groups[:_MOST_GROUPS] for one in _offered(group, sample)]
    chosen: list[_Sieve] = []
    found, left = sample.all, float(sample.size)
    while offered:
        after, best = _best(offered, found, left, sample.size)
        if chosen and best.cost >= (left - after) * _OF_A_TICKET:
            break
        chosen.append(best)
        offered.remove(best)
        found, left = found & best.tickets, after
    return " AND ".join(map(_asked, chosen))


def _best(offered: Sequence[_Sieve], found: int, left: float, size: int) -> tuple[float, _Sieve]:
    """Return the sieve that makes the least of work, and how many tickets it leaves."""
    leaves = [_left(found & one.tickets, left, one, size) for one in offered]
    costs = [after * _OF_A_TICKET + one.cost for after, one in zip(leaves, offered, strict=True)]
    at = costs.index(min(costs))
    return leaves[at], offered[at]


def _left(both: int, left: float, one: _Sieve, size: int) -> float:
    """Return how many of the sample are left; less than one where it has none any more."""
    counted = both.bit_count()
    return counted or left * (one.tickets.bit_count() + 0.5) / (size + 1)


def _offered(group: Group, sample: Sample) -> Iterator[_Sieve]:
    """Yield each trigram of what has one meaning; of several, the rarest of each together.

    Where words were run together, those of the first words and those of the second.
    """
    if len(group) == 1:
        yield from (_made({three}, sample) for three in _threes(group[0]))
        return
    long = [[word for word in meaning if len(word) >= TRIGRAM] for meaning in group]
    for place in range(max(map(len, long))):
        asked = [words[min(place, len(words) - 1)] for words in long]
        yield _made({min(_threes((word,)), key=sample.count) for word in asked}, sample)


def _threes(meaning: Meaning) -> dict[str, None]:
    words = [word[:_MOST_LETTERS] for word in meaning]
    return dict.fromkeys(
        word[at : at + TRIGRAM] for word in words for at in range(len(word) - TRIGRAM + 1)
    )


def _made(threes: set[str], sample: Sample) -> _Sieve:
    tickets = 0
    for three in threes:
        tickets |= sample.holding(three)
    cost = sum(sample.count(three) + _OF_A_LIST for three in threes)
    return _Sieve(tuple(sorted(threes)), tickets, cost)


def _asked(one: _Sieve) -> str:
    quoted = ['"' + three.replace('"', '""') + '"' for three in one.threes]
    return f"({' OR '.join(quoted)})"
