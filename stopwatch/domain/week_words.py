"""What the states of a week are called; the same words in the window and on the command line."""

from __future__ import annotations

from stopwatch.domain.week import WeekState

STATE_WORDS = {
    WeekState.NEEDS_YOU: "Needs you",
    WeekState.CHECKING: "Checking",
    WeekState.RUNNING: "Running",
    WeekState.PAUSED: "Paused",
    WeekState.DRAFT: "Not yet sent",
    WeekState.WAITING: "Waiting",
    WeekState.SENDING: "Sending",
    WeekState.KEPT: "Kept here",
    WeekState.SENT: "In Autotask",
    WeekState.ELSEWHERE: "Entered elsewhere",
    WeekState.POSTED: "Posted",
}

_MINUS = "\N{MINUS SIGN}"


def clock_words(minutes: int) -> str:
    """Return minutes like 1:13."""
    return f"{minutes // 60}:{minutes % 60:02}"


def signed_words(minutes: int) -> str:
    """Return minutes with their sign, like +0:05."""
    return f"{_MINUS if minutes < 0 else '+'}{clock_words(abs(minutes))}"


def bill_words(hundredths: int) -> str:
    """Return hundredths of an hour like 0.75, with the point of the wire."""
    return f"{hundredths // 100}.{hundredths % 100:02}"
