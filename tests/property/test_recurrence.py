"""However tickets come in, the same groups are found, and no title is too odd to be masked."""

from __future__ import annotations

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.instants import HOUR_MS
from stopwatch.domain.masking import read
from stopwatch.domain.recurrence import Group, Recurrences
from stopwatch.domain.trouble import Trouble
from tests.support.machine import BERLIN, NOON

TITLES = (
    "SRV-DC01: CPU usage above 95 %", "High processor load on srv-dc01.corp.local", "CPU load",
    "Backup of SRV-DC01 failed", "Backup failed", "Backup of NAS-02 failed", "NAS-02 offline",
    "Label printer in the lab offline", "Label printer offline again", "Password reset", "",
    "SRV-DC01 makes everyone angry", "NAS-02 cannot reach SRV-DC01",
)  # fmt: skip
troubles = st.builds(
    Trouble,
    key=st.integers(1, 40),
    company_id=st.sampled_from([None, 1, 1, 2]),
    device_id=st.sampled_from([None, None, 5, 6]),
    title=st.sampled_from(TITLES),
    at=st.integers(0, 60 * 24).map(lambda hour: NOON + hour * HOUR_MS),
    is_alert=st.booleans(),
    problem_id=st.sampled_from([None, None, None, 1, 2]),
    is_problem=st.sampled_from([False, False, False, True]),
    is_change=st.sampled_from([False, False, False, True]),
)
many = st.lists(troubles, max_size=60, unique_by=lambda one: one.key)
odd_titles = st.lists(
    st.one_of(st.text(max_size=12), st.sampled_from([*TITLES, "RE:", "[ext]", "@host", "Wi-Fi"])),
    max_size=6,
).flatmap(
    lambda parts: st.sampled_from(["", " ", "-", ":", "."]).map(lambda sign: sign.join(parts))
)


def at_once(given_troubles: list[Trouble]) -> tuple[Group, ...]:
    index = Recurrences()
    index.put(given_troubles)
    return index.groups(BERLIN)


@given(many, st.randoms(use_true_random=False), st.lists(st.integers(1, 12), max_size=6))
def test_any_order_and_any_batches_give_the_same(
    made: list[Trouble], rng: Random, sizes: list[int]
) -> None:
    expected, index = at_once(made), Recurrences()
    mixed = list(made)
    rng.shuffle(mixed)
    for size in sizes:
        index.put(mixed[:size])
        index.groups(BERLIN)
        mixed = mixed[size:]
    index.put(mixed)
    assert index.groups(BERLIN) == expected


@given(many, many, many)
def test_what_was_known_before_leaves_no_trace(
    before: list[Trouble], dropped: list[Trouble], after: list[Trouble]
) -> None:
    index = Recurrences()
    index.put([*before, *dropped])
    index.groups(BERLIN)
    index.put(after)
    index.groups(BERLIN)
    index.drop({one.key for one in [*before, *dropped]} - {one.key for one in after})
    assert index.groups(BERLIN) == at_once(after)


@given(many)
def test_putting_twice_changes_nothing(made: list[Trouble]) -> None:
    index = Recurrences()
    index.put(made)
    once = index.groups(BERLIN)
    index.put(made)
    assert index.groups(BERLIN) == once


@given(many)
def test_a_ticket_is_in_one_group_at_most(made: list[Trouble]) -> None:
    found = at_once(made)
    assert set(Counter(key for one in found for key in one.tickets).values()) <= {1}
    assert len({one.id for one in found}) == len(found)
    assert all(len(one.tickets) >= 3 for one in found)


@given(many, many)
def test_later_tickets_do_not_change_what_a_group_is_called(
    made: list[Trouble], later: list[Trouble]
) -> None:
    newer = [
        Trouble(one.key + 100, one.company_id, None, one.title, one.at + 2_000 * HOUR_MS)
        for one in later
        if one.company_id is not None and "SRV" not in one.title and "NAS" not in one.title
    ]
    before = {one.id for one in at_once(made) if "device" in one.same}
    after = {one.id for one in at_once([*made, *newer])}
    assert before <= after


@given(odd_titles)
def test_masking_twice_is_masking_once(title: str) -> None:
    assert read(read(title)[0])[0] == read(title)[0]
    assert all(name == name.upper() for name in read(title)[1])


def test_a_long_title_takes_no_longer_than_its_length() -> None:
    # No clock is asked: what grows with the square of the length would never end here.
    for piece in ("re:", "a-", "a.", "1.", "a1-", "[ext] ", "SRV-", "ff:", "-", "'", "x "):
        title = piece * 50_000
        assert len(read(title)[0]) <= len(title)
