"""What a refusal of the service is about, by its texts: our field, and what the user can do.

Texts that were seen word for word come first; the field names in them are the service's.
"""

from __future__ import annotations

import re

from stopwatch.domain.values import dataclass
from stopwatch.psa.autotask.plain import own_words


@dataclass(frozen=True, slots=True)
class Blame:
    """Our name of the field (empty: none in particular) and the advice that helps."""

    field: str
    advice: str


def _about(pattern: str, field: str, advice: str) -> tuple[re.Pattern[str], Blame]:
    return re.compile(pattern, re.IGNORECASE), Blame(field, advice)


_RIGHTS = Blame("", "Ask your administrator for the right, then send it again.")
_ANYTHING = Blame("", "Change it, then send it again.")
_KNOWN = (
    _about(r"adequate permissions|required permissions", _RIGHTS.field, _RIGHTS.advice),
    _about(r"timesheet", "start", "Have the timesheet opened again, or keep the time here."),
    _about(r"no row at position 0", "role", "Choose a role that the technician holds."),
    _about(r"\broles?\b|roleID", "role", "Choose another role, then send it again."),
    _about(
        r"start and stop|startDateTime|endDateTime|hoursWorked|span two days|dateWorked",
        "start",
        "Correct the times, then send it again.",
    ),
    _about(r"summaryNotes", "summary", "Shorten the summary notes, then send it again."),
    _about(r"internalNotes", "internal", "Shorten the internal notes, then send it again."),
    _about(r"internalBillingCode", "ticket", "Choose other internal time, or keep the time here."),
    _about(r"billingCode|work ?type", "work_type", "Choose another work type, then send it again."),
    _about(r"contract(ID)?\b", "contract", "Choose another contract, then send it again."),
    _about(r"resourceID", "resource", "Check whose time it is, then send it again."),
    _about(r"status", "status", "Choose another status, then send it again."),
    _about(r"tickets?(ID)?\b", "ticket", "Choose another ticket, or keep the time here."),
    _about(r"\btasks?(ID)?\b", "ticket", "Choose another task, or keep the time here."),
)
_SIGN_IN = re.compile(
    r"\bcredentials\b|\bunauthori[sz]ed\b|integration ?code|locked out", re.IGNORECASE
)


def blamed(text: str) -> Blame:
    """Return what a text of the service is about."""
    return next((blame for pattern, blame in _KNOWN if pattern.search(text)), _ANYTHING)


def is_about_sign_in(texts: tuple[str, ...]) -> bool:
    """Whether the texts refuse the credentials: some tenants say so with a 500."""
    return any(_SIGN_IN.search(own_words(text)) for text in texts)
