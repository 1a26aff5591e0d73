"""What the user prefers: one table of name, type, default and meaning, kept as one fact.

A new preference is a new field here, and nothing else: the command line, the window and
`docs/preferences.md` are made from the table.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from stopwatch.domain.errors import Refused
from stopwatch.domain.events import PreferencesChanged
from stopwatch.domain.ids import AccountId
from stopwatch.domain.purchase_order import Inheritance
from stopwatch.domain.recovery import RecoveryPolicy
from stopwatch.domain.values import dataclass
from stopwatch.domain.working_days import WORKING_DAYS, Target
from stopwatch.services.policy import Policy, policy_in
from stopwatch.services.ports.storage import Unit, Units
from stopwatch.services.preference_kinds import ClockTime, Keys, OneOf, Whole, YesNo
from stopwatch.services.preference_table import Group, PreferenceRow, row, rows_of

NOBODY = AccountId(0)  # facts that belong to no account
IN_USE = "account.in_use"  # the fact that says which of the connected accounts it is
_FACT = "preferences"
_CHOSEN = "only what was chosen"  # marks a stored text as one that holds no defaults
_DAY_S = 86_400
_YES, _NO = True, False  # read better than bare truth values in a table
_RECOVERY: dict[str, str] = {
    RecoveryPolicy.ASK: "Ask me",
    RecoveryPolicy.TRIM: "Leave it out",
    RecoveryPolicy.KEEP: "Keep it",
}
_QUIT = {"ask": "Ask me", "keep": "Keep counting", "pause": "Pause them"}
_THEME = {"system": "As the desktop", "light": "Light", "dark": "Dark"}
_LANGUAGE = {"system": "As the desktop", "en": "English", "de": "Deutsch", "es": "Español"}
_SHOWN = {"show": "Show", "hide": "Hide"}
_CLICK = {"nothing": "Nothing", "pause": "Pause or resume"}
_WORKING_DAYS = {
    "mon-fri": "Monday to Friday", "mon-thu": "Monday to Thursday", "mon-sat": "Monday to Saturday",
    "tue-sat": "Tuesday to Saturday", "sun-thu": "Sunday to Thursday",
    "sat-wed": "Saturday to Wednesday", "every-day": "Every day",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Preferences:
    """Spans in the unit that their name says; 0 switches a thing off."""

    # fmt: off
    start_pauses_others: bool = row(
        _YES, YesNo(), Group.STOPWATCHES, "A start pauses the others",
        "If not, stopwatches run alongside each other: all of them count in full.",
    )
    ignore_below_seconds: int = row(
        0, Whole(_DAY_S, "{count} seconds", off="never"), Group.STOPWATCHES, "Ignore less than",
        "A stopwatch that is stopped with less time than this leaves a draft that nobody sends.",
    )
    quit_running: str = row(
        "ask", OneOf(_QUIT), Group.STOPWATCHES, "When the program is quit",
        "What becomes of running stopwatches when the program is quit.",
    )
    tray_click: str = row(
        "nothing", OneOf(_CLICK), Group.STOPWATCHES, "Middle or double click on the icon",
        "What a click with the middle button, or a double click, on the tray icon does.",
    )
    recovery: RecoveryPolicy = row(
        RecoveryPolicy.ASK, OneOf(_RECOVERY), Group.ABSENCES, "After a crash or sleep",
        "What becomes of time in which a stopwatch ran on while the computer slept, the program "
        "was gone or the clock was set.",
    )
    away_minutes: int = row(
        5, Whole(240, "{count} minutes", off="nothing is noticed"), Group.ABSENCES,
        "What counts as away",
        "Time without keyboard and mouse, with the screen locked or in a call is an absence from "
        "this length on; nothing is booked or dropped until you decide.",
    )
    summary_required: bool = row(
        _YES, YesNo(), Group.ENTRIES, "Require summary notes",
        "A time entry without summary notes stays a draft.",
    )
    hold_seconds: int = row(
        10, Whole(_DAY_S, "{count} seconds", off="at once"), Group.ENTRIES, "Hold before sending",
        "A saved time entry waits this long before it may leave; meanwhile undo takes it back.",
    )
    target_minutes: int = row(
        480, Whole(1_440, "{count} minutes", off="no target"), Group.REMINDERS, "Target of a day",
        "How much is to be worked on a working day; the week shows what is missing to it.",
    )
    working_days: str = row(
        "mon-fri", OneOf(_WORKING_DAYS), Group.REMINDERS, "Working days",
        "The days that have a target.",
    )
    work_start: str = row(
        "08:00", ClockTime(), Group.REMINDERS, "Work begins at",
        "When your working hours begin; reminders about stopwatches come within them only.",
    )
    work_end: str = row(
        "18:00", ClockTime(), Group.REMINDERS, "Work ends at",
        "When your working hours end.",
    )
    remind_nothing_minutes: int = row(
        0, Whole(480, "{count} minutes", off="never"), Group.REMINDERS,
        "Remind when nothing runs for",
        "Reminds you within working hours when no stopwatch has run for this long. It counts from "
        "your last stop.",
    )
    remind_long_hours: int = row(
        6, Whole(24, "{count} hours", off="never"), Group.REMINDERS, "Ask when one runs for",
        "Asks whether you are still at it when a stopwatch has run for this long without a break.",
    )
    remind_review: bool = row(
        _NO, YesNo(), Group.REMINDERS, "Remind to review the day",
        "Reminds you once a day of time entries that are still drafts or need you.",
    )
    review_at: str = row(
        "17:00", ClockTime(), Group.REMINDERS, "Review the day at",
        "When the reminder to review the day comes.",
    )
    shortcut_start: str = row(
        "Ctrl+Alt+T", Keys(), Group.SHORTCUTS, "Start on a ticket",
        "Keys that open the ticket picker, whichever program is in front.",
    )
    shortcut_pause: str = row(
        "Ctrl+Alt+P", Keys(), Group.SHORTCUTS, "Pause or resume",
        "Keys that pause what runs, or resume what was paused last.",
    )
    shortcut_stop: str = row(
        "Ctrl+Alt+S", Keys(), Group.SHORTCUTS, "Stop",
        "Keys that stop the running stopwatch and show its time entry.",
    )
    shortcut_note: str = row(
        "Ctrl+Alt+N", Keys(), Group.SHORTCUTS, "Add a note",
        "Keys that open a field for a note to the running stopwatch.",
    )
    completed_days: int = row(
        180, Whole(3_650, "{count} days"), Group.TICKETS, "Keep completed tickets for",
        "Tickets that were completed within this many days stay on this computer, to be found in "
        "the picker.",
    )
    ticket_number_wins: bool = row(
        _YES, YesNo(), Group.TICKETS, "A ticket keeps its own number",
        "Labour takes the ticket's purchase order number where its contract has another one.",
    )
    contract_number_fills: bool = row(
        _YES, YesNo(), Group.TICKETS, "A contract's number fills in",
        "Labour on a ticket without a purchase order number takes the number of its contract.",
    )
    contract_number_pushed: bool = row(
        _NO, YesNo(), Group.TICKETS, "A contract's number goes to its tickets",
        "Autotask writes a new purchase order number of a contract on its open tickets that have "
        "none.",
    )
    answer_livelinks: bool = row(
        _NO, YesNo(), Group.LINKS, "Answer to LiveLinks",
        "A LiveLink of Autotask opens an address of this computer, and the panel asks whether to "
        "start its ticket. Other computers cannot reach that address.",
    )
    livelinks_port: int = row(
        28_470, Whole(65_535, "{count}", least=1_024), Group.LINKS, "Port for LiveLinks",
        "The port of that address. Another one changes the address that LiveLinks need.",
    )
    theme: str = row(
        "system", OneOf(_THEME), Group.LOOK, "Theme",
        "Whether windows are light or dark.",
    )
    language: str = row(
        "system", OneOf(_LANGUAGE), Group.LOOK, "Language",
        "The language of windows and menus. Windows that are open change when they are opened "
        "again.",
    )
    problem_words: str = row(
        "show", OneOf(_SHOWN), Group.LOOK, "Words about problems",
        "Whether the window of problems says what problem, incident and change request mean.",
    )
    # fmt: on

    @property
    def target(self) -> Target:
        """How much is to be worked, and on which days."""
        return Target(self.target_minutes, WORKING_DAYS[self.working_days])

    @property
    def inheritance(self) -> Inheritance:
        """How purchase order numbers come down where nobody has proven it."""
        return Inheritance(
            self.ticket_number_wins, self.contract_number_fills, self.contract_number_pushed
        )


TABLE = rows_of(Preferences)
_ROWS = {one.name: one for one in TABLE}


def row_named(name: str) -> PreferenceRow:
    """Return what is known about a preference. Refused for a name that does not exist."""
    if name not in _ROWS:
        known = ", ".join(_ROWS)
        raise Refused(f"Nothing was changed: there is no preference “{name}”. Known: {known}.")
    return _ROWS[name]


def preferences_in(unit: Unit) -> Preferences:
    """Return the preferences within a transaction that is open already."""
    return decode(unit.facts.text(NOBODY, _FACT), policy_in(unit))


def decode(text: str | None, policy: Policy | None = None) -> Preferences:
    """Return what holds: what the user chose, else the administrator's default, else ours."""
    return _laid(chosen(text), policy or Policy())


def chosen(text: str | None) -> dict[str, Any]:
    """Return what the user chose of what is stored; damage is left out.

    An older version stored all preferences: those that are as by default were no choice.
    """
    try:
        stored = json.loads(text or "{}")
    except ValueError:
        stored = None
    found = stored if isinstance(stored, dict) else {}
    sound = _sound(found)
    if found.get(_CHOSEN):
        return sound
    return {name: value for name, value in sound.items() if value != _ROWS[name].default}


def _laid(choices: Mapping[str, Any], policy: Policy) -> Preferences:
    """Lay the user's choices over the administrator's defaults; what is locked is not theirs."""
    given = _sound(policy.defaults)
    free = {name: value for name, value in choices.items() if name not in policy.locked}
    return replace(Preferences(), **{**given, **free})


def _sound(found: Mapping[str, object]) -> dict[str, Any]:
    sound: dict[str, Any] = {}
    for name, value in found.items():
        try:
            sound[name] = _ROWS[name].kind.checked(value)
        except (KeyError, ValueError):  # as by default
            continue
    return sound


def plain(preferences: Preferences) -> dict[str, object]:
    """Return the preferences by name, for showing and storing."""
    return asdict(preferences)


def read(name: str, typed: str) -> object:
    """Return what somebody typed as the kind of value that a preference takes. Refused."""
    kind = row_named(name).kind
    try:
        return kind.read(typed)
    except ValueError as error:
        raise _refused(name, typed) from error


def _refused(name: str, value: object) -> Refused:
    allowed = row_named(name).kind.allowed
    return Refused(f"Nothing was changed: {name} cannot be “{value}”. It may be {allowed}.")


class PreferenceStore:
    """Load and change the preferences."""

    def __init__(self, units: Units) -> None:
        self._units = units

    def load(self) -> Preferences:
        """Return the preferences as they are now."""
        with self._units.read() as unit:
            return preferences_in(unit)

    def rows(self) -> tuple[PreferenceRow, ...]:
        """Return the table with the defaults that count here: the administrator's before ours."""
        with self._units.read() as unit:
            given = _sound(policy_in(unit).defaults)
        return tuple(replace(one, default=given.get(one.name, one.default)) for one in TABLE)

    def locked(self) -> tuple[str, ...]:
        """Return the names of those that the administrator has set for good."""
        with self._units.read() as unit:
            return policy_in(unit).locked

    def change(self, wanted: Mapping[str, object]) -> Preferences:
        """Change some by name; Refused for a name or value that does not exist, or is locked."""
        checked: dict[str, Any] = {name: _checked(name, value) for name, value in wanted.items()}
        with self._units.write() as unit:
            policy = policy_in(unit)
            _must_be_free(policy, checked)
            by_default = plain(_laid({}, policy))
            choices = {**chosen(unit.facts.text(NOBODY, _FACT)), **checked}
            kept = {name: value for name, value in choices.items() if value != by_default[name]}
            unit.facts.put_text(NOBODY, _FACT, json.dumps({_CHOSEN: True, **kept}))
            unit.publish(PreferencesChanged(tuple(checked)))
            return _laid(kept, policy)


def _must_be_free(policy: Policy, wanted: Mapping[str, object]) -> None:
    for name in wanted:
        if name in policy.locked:
            told = row_named(name).kind.told(policy.defaults[name])
            raise Refused(f"Nothing was changed: {name} is set by your administrator, to “{told}”.")


def _checked(name: str, value: object) -> object:
    try:
        return row_named(name).kind.checked(value)
    except ValueError as error:
        raise _refused(name, value) from error
