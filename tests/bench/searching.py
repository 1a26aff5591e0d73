"""Every keystroke of what people type, rightly and with one wrong letter, over many tickets.

A million of them take minutes to store, so they are kept for the next time under build/.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from stopwatch.domain.ids import TargetId
from stopwatch.services.picker import Picker
from stopwatch.services.totals import Totals
from stopwatch.storage.opening import Store
from tests.bench.table import Figure, middle, p99
from tests.support.at_work import tools
from tests.support.machine import FakeClock
from tests.support.many_tickets import Wanted, fill, mistyped, rightly_typed
from tests.support.units import connected, make_store

_MANY, _VERY_MANY = 100_000, 1_000_000
_FRAME_MS, _STILL_QUICK_MS = 16.0, 50.0
_WANTED = 300
_TYPED = 60
_WHOLE = "whole"
_FIRST = 10


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures of 100,000 tickets, and how well typos are forgiven."""
    with tempfile.TemporaryDirectory(dir=folder) as place, make_store(Path(place)) as store:
        filling = _fill(store, _MANY)
        picker = _picker(store)
        right = _wanted(store, _MANY)
        wrong = _mistyped(right)
        yield from _typing(picker, _MANY, "right", right[:_TYPED])
        yield from _typing(picker, _MANY, "with one typo", wrong[:_TYPED])
        yield Figure("found in the first ten with one typo", _share(picker, wrong), "%")
        yield Figure("found in the first ten, typed right", _share(picker, right), "%")
        yield Figure(f"storing {_MANY:,} tickets", filling, "s")
        yield from _sizes(store, _MANY)


def figures_of_a_million(
    folder: Path, tickets: int = _VERY_MANY, typed: int = _TYPED
) -> Iterator[Figure]:
    """Yield the figures of a million tickets; fewer are for a test that it runs at all."""
    place = folder / f"tickets-{tickets}"
    if not (place / _WHOLE).exists():
        shutil.rmtree(place, ignore_errors=True)  # whoever stored them was stopped
        place.mkdir(parents=True)
        with make_store(place) as store:
            yield Figure(f"storing {tickets:,} tickets", _fill(store, tickets), "s")
        (place / _WHOLE).touch()
    with make_store(place) as store:
        picker, right = _picker(store), _wanted(store, tickets)
        yield from _typing(picker, tickets, "right", right[:typed])
        yield from _typing(picker, tickets, "with one typo", _mistyped(right)[:typed])
        yield from _sizes(store, tickets)


def _typing(picker: Picker, tickets: int, how: str, wanted: Sequence[Wanted]) -> Iterator[Figure]:
    spent = [
        _timed(picker, one.typed[:end]) for one in wanted for end in range(1, len(one.typed) + 1)
    ]
    most = _FRAME_MS if tickets <= _MANY else _STILL_QUICK_MS
    yield Figure(f"search at {tickets:,}, a keystroke {how}, p99", p99(spent), "ms", most)
    yield Figure(f"search at {tickets:,}, a keystroke {how}, median", middle(spent), "ms")


def _sizes(store: Store, tickets: int) -> Iterator[Figure]:
    yield Figure(f"database of {tickets:,} tickets", store.path.stat().st_size / 2**20, "MiB")
    yield Figure(f"words of {tickets:,} tickets", _size_of_words(store), "KiB")


def _picker(store: Store) -> Picker:
    made = tools(store, FakeClock())
    return Picker(made, Totals(made))


def _mistyped(right: Sequence[Wanted]) -> list[Wanted]:
    rng = random.Random(3)
    return [mistyped(one, rng) for one in right]


def _share(picker: Picker, wanted: Sequence[Wanted]) -> float:
    found = sum(_is_found(picker, one) for one in wanted)
    return 100 * found / len(wanted)


def _is_found(picker: Picker, one: Wanted) -> bool:
    rows = [row for section in picker.rows(one.typed).sections for row in section.rows]
    first = [row.ticket.facts.remote_id for row in rows[:_FIRST] if row.ticket is not None]
    return one.remote_id in first


def _timed(picker: Picker, text: str) -> float:
    begun = time.perf_counter()
    picker.rows(text)
    return (time.perf_counter() - begun) * 1000


def _wanted(store: Store, tickets: int) -> list[Wanted]:
    """Return what people type for some tickets, where that means hardly any others."""
    keys = random.Random(4).sample(range(1, tickets + 1), 2 * _WANTED)
    with store.units.read() as unit:
        account_id = unit.accounts.current().id
        some = list(unit.tickets.many([TargetId(key) for key in keys]).values())
        typed = rightly_typed(some)
        few = [one for one in typed if len(unit.tickets.search(account_id, one.typed, 11)) <= 10]
    return few[:_WANTED]


def _size_of_words(store: Store) -> float:
    (letters,) = store.database.connection().execute("SELECT sum(length(word) + 6) FROM word")
    return float(letters[0]) / 1024


def _fill(store: Store, tickets: int) -> float:
    with store.units.write() as unit:
        account = connected(unit)
    begun = time.perf_counter()
    fill(store.units, account, tickets)
    return time.perf_counter() - begun
