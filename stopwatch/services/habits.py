"""How an account's tenant books: what the PSA does not tell and the user has to say once.

A table like that of the preferences, but its values are an account's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from stopwatch.domain.account import Account
from stopwatch.domain.entry import Grouping
from stopwatch.domain.errors import Refused
from stopwatch.domain.values import dataclass
from stopwatch.services.preference_kinds import OneOf, Whole, YesNo
from stopwatch.services.preference_table import Group, Meaning, PreferenceRow

_YES, _NO = True, False  # read better than bare truth values in a table
_MINUTES = Whole(480, "{count} minutes", off="not at all")
_GROUPING: dict[str, str] = {
    Grouping.SITTING: "One per sitting",
    Grouping.SEGMENT: "One per segment",
    Grouping.CONTIGUOUS: "One, without breaks",
}


def _with_step(account: Account, minutes: int) -> Account:
    return replace(account, rounding=replace(account.rounding, step_minutes=minutes))


def _with_minimum(account: Account, minutes: int) -> Account:
    return replace(account, rounding=replace(account.rounding, minimum_minutes=minutes))


@dataclass(frozen=True, slots=True)
class Habit:
    """One habit: what it means, and how an account holds it."""

    row: PreferenceRow
    get: Callable[[Account], object]
    put: Callable[[Account, Any], Account]


HABITS = (
    Habit(
        PreferenceRow(
            "grouping", OneOf(_GROUPING), Grouping.SITTING,
            Meaning(
                Group.ENTRIES, "Time entries of a stopwatch",
                "What a stop makes: one entry from start to end that counts the work between the "
                "breaks, one for each stretch of work, or one that ends as early as if there had "
                "been no break.",
            ),
        ),
        lambda account: account.grouping,
        lambda account, value: replace(account, grouping=Grouping(value)),
    ),
    Habit(
        PreferenceRow(
            "round_up_minutes", _MINUTES, 0,
            Meaning(
                Group.ENTRIES, "Round up to",
                "How Autotask rounds time to bill. It is shown beforehand and not sent: Autotask "
                "rounds by itself.",
            ),
        ),
        lambda account: account.rounding.step_minutes,
        _with_step,
    ),
    Habit(
        PreferenceRow(
            "minimum_minutes", _MINUTES, 0,
            Meaning(
                Group.ENTRIES, "Bill at least",
                "The least that Autotask bills for an entry. It is shown beforehand and not sent.",
            ),
        ),
        lambda account: account.rounding.minimum_minutes,
        _with_minimum,
    ),
    Habit(
        PreferenceRow(
            "sends_rounding", YesNo(), _NO,
            Meaning(
                Group.ENTRIES, "Send what rounding adds",
                "Only where Autotask does not round by itself, else it would be added twice: the "
                "hours worked stay exact, what rounding adds goes beside them as offset hours.",
            ),
        ),
        lambda account: account.sends_rounding,
        lambda account, value: replace(account, sends_rounding=value),
    ),
    Habit(
        PreferenceRow(
            "spans_utc_days", YesNo(), _YES,
            Meaning(
                Group.ENTRIES, "Entries may span midnight UTC",
                "If not, entries are cut there: some tenants refuse one that spans two days.",
            ),
        ),
        lambda account: account.spans_utc_days,
        lambda account, value: replace(account, spans_utc_days=value),
    ),
    Habit(
        PreferenceRow(
            "allows_completed", YesNo(), _YES,
            Meaning(
                Group.ENTRIES, "Completed tickets take time",
                "If not, a time entry on a completed ticket is stopped here before Autotask "
                "refuses it.",
            ),
        ),
        lambda account: account.allows_completed,
        lambda account, value: replace(account, allows_completed=value),
    ),
)  # fmt: skip
_NAMED = {one.row.name: one for one in HABITS}


def with_habit(account: Account, name: str, typed: str) -> Account:
    """Return an account with one habit set. Refused for a name or value that means nothing."""
    if name not in _NAMED:
        known = ", ".join(_NAMED)
        raise Refused(f"Nothing was changed: there is no account setting “{name}”. Known: {known}.")
    habit = _NAMED[name]
    try:
        return habit.put(account, habit.row.kind.read(typed))
    except ValueError as error:
        allowed = habit.row.kind.allowed
        raise Refused(
            f"Nothing was changed: {name} cannot be “{typed}”. It may be {allowed}."
        ) from error


def habits(account: Account) -> dict[str, object]:
    """Return all habits by name, for showing."""
    return {name: one.get(account) for name, one in _NAMED.items()}


def told_habits(account: Account) -> list[tuple[str, str]]:
    """Return all habits by name, each as somebody would type it."""
    return [(name, one.row.kind.told(one.get(account))) for name, one in _NAMED.items()]
