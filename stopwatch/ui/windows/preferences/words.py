"""How settings are named and how their values are written; the tables are in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.services.preference_kinds import ClockTime, Keys, Kind, OneOf, Whole, YesNo
from stopwatch.ui.widgets.keycap import key_text


def tr(text: str) -> str:
    """Translate what stands in the tables of preferences and in this window."""
    return QCoreApplication.translate("Settings", text)


def value_words(kind: Kind, value: object) -> str:
    """Return a value as people say it, like 10 seconds."""
    match kind:
        case YesNo():
            return tr("yes") if value else tr("no")
        case Whole(off=off) if off and value == 0:
            return tr(off)
        case Whole(words=words):
            return tr(words).format(count=value)
        case OneOf(choices=choices):
            return tr(choices[str(value)])
        case Keys():
            return key_text(str(value)) or tr("none")
        case ClockTime():
            return str(value)
