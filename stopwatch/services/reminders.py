"""Reminders: which one stands, and what was answered. They come from the tray program alone."""

from __future__ import annotations

import json
from datetime import time

from stopwatch.domain.entry import EntryPhase
from stopwatch.domain.events import RemindersChanged
from stopwatch.domain.instants import MINUTE_MS, next_midnight
from stopwatch.domain.reminder import Outlook, Reminder, Rules, Situation, WorkingHours, outlook
from stopwatch.domain.values import dataclass
from stopwatch.domain.working_days import WORKING_DAYS
from stopwatch.services.overview import Overview
from stopwatch.services.ports.storage import Unit
from stopwatch.services.preferences import NOBODY, Preferences, preferences_in
from stopwatch.services.tools import Tools

_FACT = "reminders"
_HOUR_MS = 60 * MINUTE_MS
_ANSWERS_MOST = 16


@dataclass(frozen=True, slots=True)
class _Answers:
    """`answered` are the keys of reminders that are settled, the newest last."""

    answered: tuple[str, ...] = ()
    snoozed_until: int = 0


class Reminders:
    """Looks when something happened or the time of the last outlook came; keeps what stands."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._standing: Reminder | None = None

    @property
    def standing(self) -> Reminder | None:
        """The reminder that was due when last looked; None for none."""
        return self._standing

    def look(self, overview: Overview) -> Outlook:
        """Decide anew what is due."""
        with self._tools.units.read() as unit:
            rules, answers = rules_of(preferences_in(unit)), _answers(unit)
            situation = _situation(unit, overview)
        found = outlook(rules, situation, answers.answered, answers.snoozed_until)
        self._standing = found.due
        return found

    def settle(self) -> None:
        """Take the reminder that stands as answered: about this fact it does not come again."""
        if self._standing is not None:
            self._put(answered=self._standing.key)

    def snooze(self, minutes: int) -> None:
        """Be quiet for some minutes; then what still holds comes again."""
        self._put(snoozed_until=self._tools.now_ms() + minutes * MINUTE_MS)

    def snooze_today(self) -> None:
        """Be quiet until midnight."""
        now_ms, zone = self._tools.now_ms(), self._tools.clock.zone()
        self._put(snoozed_until=next_midnight(now_ms, zone))

    def _put(self, *, answered: str = "", snoozed_until: int = 0) -> None:
        with self._tools.units.write() as unit:
            keys = [key for key in (*_answers(unit).answered, answered) if key]
            kept = {"answered": keys[-_ANSWERS_MOST:], "snoozed_until": snoozed_until}
            unit.facts.put_text(NOBODY, _FACT, json.dumps(kept))
            unit.publish(RemindersChanged())
        self._standing = None


def rules_of(preferences: Preferences) -> Rules:
    """Return what the preferences say of reminders."""
    hours = WorkingHours(
        time.fromisoformat(preferences.work_start),
        time.fromisoformat(preferences.work_end),
        WORKING_DAYS[preferences.working_days],
    )
    return Rules(
        hours,
        preferences.remind_nothing_minutes * MINUTE_MS,
        preferences.remind_long_hours * _HOUR_MS,
        time.fromisoformat(preferences.review_at) if preferences.remind_review else None,
    )


def _answers(unit: Unit) -> _Answers:
    try:
        kept = json.loads(unit.facts.text(NOBODY, _FACT) or "{}")
        answered = tuple(str(key) for key in kept.get("answered", ()))
        return _Answers(answered, int(kept.get("snoozed_until", 0)))
    except (ValueError, TypeError, AttributeError):  # damage: remind once more
        return _Answers()


def _situation(unit: Unit, overview: Overview) -> Situation:
    longest = min(overview.desk.running, key=lambda one: one.last.started_at, default=None)
    unsent = unit.entries.unsettled(overview.account.id)
    drafts = sum(one.phase is EntryPhase.DRAFT for one in unsent)
    return Situation(
        overview.now_ms,
        overview.zone,
        longest.last.id if longest else "",
        longest.last.started_at if longest else None,
        overview.last_stop_at,
        drafts + overview.outbox.needs_attention,
    )
