"""The lines of the stop sheet, however they are filled in: to the second, or it says what lacks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stopwatch.domain.instants import DAY_MS, SECOND_MS
from stopwatch.domain.lengths import short_span
from stopwatch.domain.rounding import Billing, Rounding
from stopwatch.ui.windows.stop_sheet_shares import How, Line, shared

SITTINGS = st.lists(st.integers(0, DAY_MS), min_size=1, max_size=3)
WEIGHED = st.lists(st.builds(Line, weight=st.integers(1, 99)), min_size=0, max_size=9)
TYPED = st.one_of(
    st.none(),
    st.integers(0, 40_000).map(lambda it: short_span(it * SECOND_MS)),
    st.text(max_size=4),
)
BY_HAND = st.lists(st.builds(Line, typed=TYPED), min_size=2, max_size=6)
ROUNDINGS = st.builds(Rounding, st.sampled_from([0, 6, 15]), st.sampled_from([0, 15]))


@given(SITTINGS, ROUNDINGS, st.sampled_from([How.EVENLY, How.BY_WEIGHT]), WEIGHED)
def test_what_is_shared_by_rule_is_the_whole(
    worked: list[int], rounding: Rounding, how: How, lines: list[Line]
) -> None:
    made = shared(worked, Billing(rounding), how, lines)
    assert len(made.spans_ms) == len(made.billed_ms) == len(lines)
    if len(lines) < 2:
        assert made.lack
        return
    assert sum(made.spans_ms) == sum(worked)
    assert min(made.spans_ms) >= 0
    assert made.left_ms == 0
    assert made.lack or min(made.spans_ms) >= SECOND_MS


@given(st.integers(0, DAY_MS), ROUNDINGS, BY_HAND)
def test_by_hand_is_the_whole_or_tells_how_far_off_it_is(
    total_ms: int, rounding: Rounding, lines: list[Line]
) -> None:
    made = shared([total_ms], Billing(rounding), How.BY_HAND, lines)
    whole = total_ms - total_ms % SECOND_MS
    assert sum(made.spans_ms) + made.left_ms == whole
    assert min(made.spans_ms) >= 0
    if not made.lack:
        assert sum(made.spans_ms) == whole
        assert min(made.spans_ms) >= SECOND_MS
    if lines[-1].typed is None:
        assert made.left_ms <= 0
