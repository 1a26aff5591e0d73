"""What the picker says of how much the typed words found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.domain.target import TargetKind
from stopwatch.services.picker import LIMIT, PickerList


def count_words(found: PickerList) -> str:
    """Return how many were found, by the name of their kind where all are of one."""
    if found.count >= LIMIT:  # there may be more: typing on finds them
        return tr("first {count}").format(count=found.count)
    kinds = [kind for kind in TargetKind if found.counts.get(kind)]
    if len(kinds) > 1:  # each by its name would leave no room to type
        return tr("{count} found").format(count=found.count)
    return _of_kind(kinds[0] if kinds else TargetKind.TICKET, found.count)


def _of_kind(kind: TargetKind, count: int) -> str:
    match kind:
        case TargetKind.TICKET:
            words = tr("1 ticket") if count == 1 else tr("{count} tickets")
        case TargetKind.TASK:
            words = tr("1 task") if count == 1 else tr("{count} tasks")
        case _:
            one, many = tr("1 kind of internal time"), tr("{count} kinds of internal time")
            words = one if count == 1 else many
    return words.format(count=count)


def tr(text: str) -> str:
    """Return a text of the picker in the user's language."""
    return QCoreApplication.translate("PickerWindow", text)
