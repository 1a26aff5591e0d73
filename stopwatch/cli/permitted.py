"""What an account may do, as the command line prints it."""

from __future__ import annotations

from stopwatch.cli.documents import instant
from stopwatch.domain.account import Account
from stopwatch.domain.instants import at_zone
from stopwatch.services.entry_document import Document
from stopwatch.services.permissions import Permitted
from stopwatch.services.right_words import sentences, shortcomings, warning

_NO_RIGHTS: Document = {"rights": None, "rights_asked_at": None, "cannot": []}


def document(told: Permitted) -> Document:
    """Return the rights as JSON: `cannot` holds a sentence for each one that is missing."""
    rights = told.rights
    if rights is None:
        return {**_NO_RIGHTS, "rights_trouble": told.trouble}
    return {
        "rights": {right.value: extent.value for right, extent in rights.extents.items()},
        "rights_asked_at": instant(told.asked_at),
        "cannot": shortcomings(rights),
        "rights_trouble": told.trouble,
    }


def lines(told: Permitted, account: Account, zone: str) -> list[str]:
    """Return a line for each right."""
    if not account.is_connected:
        return []
    trouble = [f"Its rights cannot be asked for now. {told.trouble}"] if told.trouble else []
    if told.rights is None:
        return trouble or ["What this account can do is not known yet. `account test` asks."]
    head = f"As Autotask told at {at_zone(told.asked_at or 0, zone):%Y-%m-%d %H:%M}, this account:"
    return [*trouble, head, *(f"  {one}" for one in sentences(told.rights))]


def caution(told: Permitted) -> str:
    """Return one sentence for whoever connects with fewer rights than are needed; else nothing."""
    return warning(told.rights) if told.rights is not None else ""
