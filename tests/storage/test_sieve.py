"""Which trigrams the index is asked for: rare ones, and never so that a ticket is missed."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stopwatch.domain.ids import AccountId
from stopwatch.storage.candidates import Candidates
from stopwatch.storage.opening import Store
from stopwatch.storage.sample import Sample
from stopwatch.storage.sieve import Group, is_indexed, sieve
from tests.support.units import connected, facts

ACCOUNT = AccountId(2)
_TICKETS = 300
_ALL = 10_000
_LETTERS = "abc1-"  # few, so that every trigram is in many words
words = st.text(_LETTERS, min_size=1, max_size=7)
groups = st.lists(
    st.lists(st.lists(words, min_size=1, max_size=2).map(tuple), min_size=1, max_size=4),
    min_size=1,
    max_size=4,
)


@pytest.fixture
def many(store: Store) -> Store:
    """Tickets of words of very few letters."""
    rng = random.Random(7)
    with store.units.write() as unit:
        connected(unit)
        unit.tickets.upsert(ACCOUNT, [facts(key, _title(rng)) for key in range(1, _TICKETS + 1)])
    return store


def _title(rng: random.Random) -> str:
    return " ".join("".join(rng.choices(_LETTERS, k=rng.randrange(3, 9))) for _ in range(4))


def _held(store: Store, asked: list[Group]) -> Iterator[int]:
    """Yield the tickets that hold every group, the newest first, by looking at all."""
    rows = store.database.connection().execute("SELECT id, searched FROM ticket ORDER BY id DESC")
    for key, text in rows:
        if all(any(all(word in text for word in one) for one in group) for group in asked):
            yield key


@given(asked=groups)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_what_is_asked_for_finds_all_that_hold_it(many: Store, asked: list[Group]) -> None:
    rows = Candidates(many.database.connection()).rows(ACCOUNT, asked, _ALL)
    assert [row[0] for row in rows] == list(_held(many, asked))


def _sample_of(store: Store, titles: list[str]) -> Sample:
    with store.units.write() as unit:
        connected(unit)
        unit.tickets.upsert(ACCOUNT, [facts(key, one) for key, one in enumerate(titles, 1)])
    made = Sample(store.database.connection())
    made.refresh()
    return made


def test_the_rarest_letters_are_asked_for(store: Store) -> None:
    others = ["printing scanning looping"] * 90
    sample = _sample_of(store, [*others, *["crashing after update"] * 10])
    assert sample.count("ing") == 100
    asked = sieve([[("crashing",)]], sample)
    assert '"ing"' not in asked
    assert asked.count('"') == 2, "one list says it all"


def test_a_second_word_is_asked_for_where_it_keeps_much_out(store: Store) -> None:
    titles = [f"{one} {two}" for one in ("printer", "scanner") for two in ("broken", "missing")]
    sample = _sample_of(store, titles * 100)
    asked = sieve([[("printer",)], [("broken",)]], sample)
    assert asked.count(" AND ") == 1


def test_of_several_meanings_each_is_asked_for(store: Store) -> None:
    sample = _sample_of(store, ["cable", "table", "fable"])
    assert sieve([[("cable",), ("table",)]], sample) in {'("cab" OR "tab")', '("abl")'}


def test_of_words_that_were_run_together_each_is_asked_for(store: Store) -> None:
    titles = [f"{one} {two}" for one in ("clinic", "chapel") for two in ("probe", "alarm")]
    asked = sieve([[("clinic", "prob"), ("clinic", "rob")]], _sample_of(store, titles * 100))
    assert asked.count(" AND ") == 1


def test_a_short_meaning_needs_another_way() -> None:
    assert is_indexed([("pc", "printer"), ("scanner",)])
    assert not is_indexed([("pc",), ("printer",)])


def test_a_sample_is_taken_again_where_there_are_many_more(store: Store) -> None:
    sample = _sample_of(store, ["one"] * 4)
    assert (sample.size, sample.count("one")) == (4, 4)
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(key, "two") for key in range(10, 2_000)])
    sample.refresh()
    assert 900 < sample.size <= 1_024
    assert sample.count("two") > 900
    with store.units.write() as unit:
        unit.tickets.upsert(ACCOUNT, [facts(3_000, "three")])
    before = sample.size
    sample.refresh()
    assert (sample.size, sample.count("three")) == (before, 0), "one more changes no estimate"


def test_an_empty_sample_still_asks_for_what_was_typed(store: Store) -> None:
    sample = Sample(store.database.connection())
    sample.refresh()
    assert sample.size == 0
    assert sieve([[('a"b"',)]], sample) in {'("a""b")', '("""b""")'}
