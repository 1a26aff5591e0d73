"""An entry that was changed here and there: what can be brought together, and what cannot.

Fields that mean something only together are one group: nobody wants one side's start with the
other side's hours. A group that only one side changed is that side's; one that both changed
differently is a conflict, which only the user can decide.
"""

from __future__ import annotations

from dataclasses import replace

from stopwatch.domain.legible import legible
from stopwatch.domain.remote import EntryFields

GROUPS: dict[str, tuple[str, ...]] = {
    "times": ("started_at", "ended_at", "worked_on", "hours", "offset"),
    "summary": ("summary",),
    "internal": ("internal",),
    "role": ("role_id",),
    "work_type": ("work_type_id",),
    "contract": ("contract_id",),
    "billing": ("is_billable", "show_on_invoice"),
}
INTERNAL = "internal"
_LOST_SIGN = "\ufffd"  # what stands on reading for a sign that no text holds
_HOURS_APART = 0.00006  # less than the wire's last decimal


def conflicts(
    ours: tuple[str, ...], agreed: EntryFields, wish: EntryFields, theirs: EntryFields
) -> tuple[str, ...]:
    """Return which of the groups that we changed somebody changed there too, and differently."""
    apart = set(differences(agreed, theirs)) & set(differences(wish, theirs))
    return tuple(group for group in ours if group in apart)


def is_there(wish: EntryFields, groups: tuple[str, ...], theirs: EntryFields) -> bool:
    """Whether the PSA shows what was asked for; it may have made its own hours of the times."""
    asked = with_groups(theirs, wish, groups)
    return not differences(replace(asked, hours=theirs.hours), theirs)


def differences(one: EntryFields, other: EntryFields) -> tuple[str, ...]:
    """Return the groups in which two states differ."""
    return tuple(
        group
        for group, names in GROUPS.items()
        if any(not _same(getattr(one, name), getattr(other, name)) for name in names)
    )


def with_groups(onto: EntryFields, given: EntryFields, groups: tuple[str, ...]) -> EntryFields:
    """Return a state with some groups taken from another."""
    names = [name for group in groups for name in GROUPS[group]]
    return replace(onto, **{name: getattr(given, name) for name in names})


def _same(one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < _HOURS_APART
    if (one is None and isinstance(other, float)) or (isinstance(one, float) and other is None):
        return True  # an offset that one side leaves to the other
    if isinstance(one, str) and isinstance(other, str):
        return _lines(one) == _lines(other)
    return one == other


def _lines(text: str) -> list[str]:
    """Return a text without what the PSA does not keep: controls, line ends, spaces before them."""
    whole = legible(text).replace(_LOST_SIGN, "")
    return [line.rstrip() for line in whole.strip().splitlines()]
