"""A ticket as `recurrence` looks at it: apart, because a start needs it and that not."""

from __future__ import annotations

from stopwatch.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """A ticket as far as it matters for that. `at` is when it was created, in UTC milliseconds.

    `problem_id` is the key of the problem that it hangs under already.
    """

    key: int
    company_id: int | None
    device_id: int | None
    title: str
    at: int
    is_alert: bool = False
    problem_id: int | None = None
    is_problem: bool = False
    is_change: bool = False
