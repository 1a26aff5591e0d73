"""Rights in sentences: what the account can do, what it cannot, and what that means here."""

from __future__ import annotations

from stopwatch.domain.phrases import phrase
from stopwatch.domain.rights import ESSENTIAL, Extent, Right, Rights

_DEEDS = {
    Right.READ_TICKETS: phrase("read tickets"),
    Right.READ_ROLES: phrase("read roles"),
    Right.CREATE_ENTRIES: phrase("create time entries"),
    Right.FIND_ENTRIES: phrase("find your own time entries"),
    Right.CHANGE_ENTRIES: phrase("change time entries"),
    Right.DELETE_ENTRIES: phrase("delete time entries"),
    Right.CHANGE_TICKETS: phrase("set a ticket's status, resolution and problem"),
    Right.CREATE_TICKETS: phrase("create problems"),
    Right.READ_TASKS: phrase("read projects and tasks"),
    Right.CHANGE_CONTRACTS: phrase("set a contract's purchase order number"),
    Right.SEE_POSTED: phrase("see which time is approved and posted"),
}
_WITHOUT = {
    Right.READ_TICKETS: "No ticket comes here, so time has none to go to and waits.",
    Right.READ_ROLES: "An entry needs a role, so entries wait as drafts.",
    Right.CREATE_ENTRIES: "Autotask refuses each entry. It waits here, and nothing is lost.",
    Right.FIND_ENTRIES: "When an answer is lost, you are asked whether the entry arrived.",
    Right.CHANGE_ENTRIES: "A change here has to be made in Autotask too.",
    Right.DELETE_ENTRIES: "A deletion here has to be done in Autotask too.",
    Right.CHANGE_TICKETS: "Set status, resolution and problem in Autotask.",
    Right.CREATE_TICKETS: "Make a problem of a ticket, or create it in Autotask.",
    Right.READ_TASKS: "No project task comes here. Book time on them in Autotask.",
    Right.CHANGE_CONTRACTS: "Set purchase order numbers of contracts in Autotask.",
    Right.SEE_POSTED: "That an entry is posted shows only when Autotask refuses its change.",
}
_WANTED = {
    Right.READ_TICKETS: phrase("to view tickets"),
    Right.READ_ROLES: phrase("to view roles and resource roles"),
    Right.CREATE_ENTRIES: phrase("to add time entries"),
    Right.FIND_ENTRIES: phrase("to view all time entries"),
}


def told_of(right: Right, extent: Extent) -> tuple[str, ...]:
    """Return what an account can or cannot do, what that means, and what to ask for, each alone."""
    deed, wanted = _DEEDS[right], _WANTED.get(right)
    if extent is Extent.ALL:
        return (f"The account can {deed}.",)
    can = f"The account cannot {deed}."
    if extent is Extent.RESTRICTED:
        can = f"The account can {deed}, but only under conditions."
    ask = (f"Ask your administrator for the right {wanted}.",) if wanted else ()
    return (can, _WITHOUT[right], *ask)


def sentence(right: Right, extent: Extent) -> str:
    """Return the same as one text."""
    return " ".join(told_of(right, extent))


def sentences(rights: Rights) -> list[str]:
    """Return a sentence for each right, in the order in which people care."""
    return [sentence(one, rights.extents[one]) for one in Right if one in rights.extents]


def shortcomings(rights: Rights) -> list[str]:
    """Return the sentences about what is missing, the essential ones first."""
    return [sentence(one, rights.extents[one]) for one in rights.missing]


def warning(rights: Rights) -> str:
    """Return one sentence about everything that is missing; empty when nothing is."""
    deeds = [_DEEDS[one] for one in rights.missing]
    if not deeds:
        return ""
    several = ", or ".join([", ".join(deeds[:-1]), deeds[-1]]) if len(deeds) > 1 else deeds[0]
    advice = " Ask your administrator for it." if ESSENTIAL & set(rights.missing) else ""
    return f"Your time is safe. Autotask does not fully allow this API user to {several}.{advice}"
