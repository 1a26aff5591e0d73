"""Whatever a deed can hold survives the journal."""

from __future__ import annotations

import string
from datetime import date
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.clocks import BootMoment
from stopwatch.domain.deed import Deed, EntryChange, ItemChange
from stopwatch.domain.desk import Change
from stopwatch.domain.entry import EntryDetails, EntryPhase, Piece, TimeEntry
from stopwatch.domain.ids import AccountId, AttemptId, EntryId, JournalId, OutboxId, StopwatchId
from stopwatch.domain.outbox import (
    Attempt,
    AttentionKind,
    ItemKind,
    ItemState,
    OutboxItem,
)
from stopwatch.domain.stopwatch import Note, Segment, Stopwatch, StopwatchState
from stopwatch.storage import codec

T = TypeVar("T")
INSTANT = st.integers(0, 4_000_000_000_000)
TEXT = st.text(max_size=12)
KEY: Any = st.text(string.ascii_uppercase + string.digits, min_size=1, max_size=6)
REMOTE = st.none() | st.integers(0, 2**53)
ACCOUNT = st.integers(1, 9).map(AccountId)
TARGET: Any = st.none() | st.integers(1, 9)


def optional(found: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | found


ZONES = st.sampled_from(["UTC", "Asia/Tokyo"])
SEGMENTS = st.builds(Segment, KEY, INSTANT, optional(INSTANT), ZONES)
WATCHES = st.builds(
    Stopwatch, KEY.map(StopwatchId), ACCOUNT, TARGET, st.sampled_from(StopwatchState),
    st.lists(SEGMENTS, max_size=3).map(tuple),
    st.lists(st.builds(Note, INSTANT, TEXT), max_size=2).map(tuple), TEXT,
)  # fmt: skip
PIECES = st.builds(Piece, INSTANT, INSTANT, INSTANT, st.just("UTC"), st.dates(date(1990, 1, 1)))
DETAILS = st.builds(
    EntryDetails, TEXT, TEXT, REMOTE, REMOTE, REMOTE, st.booleans(), st.booleans()
)  # fmt: skip
ENTRIES = st.builds(
    TimeEntry, KEY.map(EntryId), ACCOUNT, TARGET, optional(KEY.map(StopwatchId)),
    st.sampled_from(EntryPhase), PIECES, DETAILS, REMOTE, TEXT, INSTANT,
)  # fmt: skip
ITEMS = st.builds(
    OutboxItem, KEY.map(OutboxId), ACCOUNT, st.sampled_from(ItemKind), KEY, st.integers(1, 9), TEXT,
    st.sampled_from(ItemState), TEXT, INSTANT, INSTANT,
    optional(st.builds(Attempt, KEY.map(AttemptId), INSTANT, TEXT)), st.integers(0, 9),
    st.integers(0, 9), REMOTE, st.booleans(), st.booleans(), st.integers(0, 9),
    optional(st.builds(BootMoment, TEXT, INSTANT)), optional(INSTANT),
    optional(st.sampled_from(AttentionKind)), TEXT, TEXT, REMOTE,
)  # fmt: skip
DEEDS = st.builds(
    Deed, KEY.map(JournalId), ACCOUNT, INSTANT, TEXT, TEXT,
    st.lists(st.builds(Change, optional(WATCHES), WATCHES), max_size=2).map(tuple),
    st.lists(st.builds(EntryChange, optional(ENTRIES), ENTRIES), max_size=2).map(tuple),
    st.lists(st.builds(ItemChange, optional(ITEMS), ITEMS), max_size=2).map(tuple),
)  # fmt: skip


@given(DEEDS)
def test_a_deed_survives_the_round_trip(deed: Deed) -> None:
    back = codec.loads(Deed, codec.dumps(deed))
    assert back == deed
    assert repr(back) == repr(deed)  # types too: a state is a state again, not its word


def test_what_is_at_its_default_is_not_written() -> None:
    plain = Deed(JournalId("J"), AccountId(1), 5, "start", "start")
    assert codec.dumps(plain) == '{"id":"J","account_id":1,"at":5,"verb":"start","told":"start"}'


@pytest.mark.parametrize(
    "text", ["", "[", '{"id":"J"}', '{"id":"J","account_id":1,"at":5,"verb":"s","told":"","odd":1}']
)
def test_anything_else_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"no Deed|damaged"):
        codec.loads(Deed, text)
