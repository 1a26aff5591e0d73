"""Every keystroke of what people type, rightly and with one wrong letter, over 100,000 tickets."""

from __future__ import annotations

import random
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

_TICKETS = 100_000
_WANTED = 300
_TYPED = 60
_FIRST = 10


def figures(folder: Path) -> Iterator[Figure]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory(dir=folder) as place, make_store(Path(place)) as store:
        filling = _fill(store)
        made = tools(store, FakeClock())
        picker = Picker(made, Totals(made))
        right = _wanted(store)
        rng = random.Random(3)
        wrong = [mistyped(one, rng) for one in right]
        yield from _typing(picker, "right", right[:_TYPED])
        yield from _typing(picker, "with one typo", wrong[:_TYPED])
        yield Figure("found in the first ten with one typo", _share(picker, wrong), "%")
        yield Figure("found in the first ten, typed right", _share(picker, right), "%")
        yield Figure("storing 100,000 tickets", filling, "s")
        yield Figure("database of 100,000 tickets", store.path.stat().st_size / 2**20, "MiB")
        yield Figure("words of 100,000 tickets", _size_of_words(store), "KiB")


def _typing(picker: Picker, how: str, wanted: Sequence[Wanted]) -> Iterator[Figure]:
    spent = [
        _timed(picker, one.typed[:end]) for one in wanted for end in range(1, len(one.typed) + 1)
    ]
    yield Figure(f"search at 100,000, a keystroke {how}, p99", p99(spent), "ms", 16.0)
    yield Figure(f"search at 100,000, a keystroke {how}, median", middle(spent), "ms")


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


def _wanted(store: Store) -> list[Wanted]:
    """Return what people type for some tickets, where that means hardly any others."""
    keys = random.Random(4).sample(range(1, _TICKETS + 1), 2 * _WANTED)
    with store.units.read() as unit:
        account_id = unit.accounts.current().id
        tickets = list(unit.tickets.many([TargetId(key) for key in keys]).values())
        typed = rightly_typed(tickets)
        few = [one for one in typed if len(unit.tickets.search(account_id, one.typed, 11)) <= 10]
    return few[:_WANTED]


def _size_of_words(store: Store) -> float:
    (letters,) = store.database.connection().execute("SELECT sum(length(word) + 6) FROM word")
    return float(letters[0]) / 1024


def _fill(store: Store) -> float:
    with store.units.write() as unit:
        account = connected(unit)
    begun = time.perf_counter()
    fill(store.units, account, _TICKETS)
    return time.perf_counter() - begun
