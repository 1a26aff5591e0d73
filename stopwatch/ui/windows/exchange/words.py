"""The words of the window for files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from stopwatch.services.exchanging.candidates import Fate
from stopwatch.services.exchanging.exporting import ExportFormat
from stopwatch.services.exchanging.importing import Preview


def tr(text: str) -> str:
    """Translate what the window for files says."""
    return QCoreApplication.translate("Exchange", text)


def period_words() -> tuple[str, ...]:
    """Return what periods are called, in their order."""
    return (tr("Today"), tr("This week"), tr("Last week"), tr("This month"), tr("Last month"))


def format_words(kind: ExportFormat) -> str:
    """Return what a format is for."""
    return {
        ExportFormat.CSV: tr("Table (CSV)"),
        ExportFormat.JSON: tr("All of an entry (JSON)"),
        ExportFormat.ICS: tr("Calendar (ICS)"),
    }[kind]


def fate_words(fate: Fate) -> str:
    """Return what becomes of a place of a file."""
    return {
        Fate.NEW: tr("Draft"),
        Fate.KEPT: tr("Kept here"),
        Fate.DUPLICATE: tr("Here already"),
        Fate.UNREADABLE: tr("Cannot be read"),
    }[fate]


def place_words(place: str) -> str:
    """Return where in a file something is."""
    kind, _space, number = place.rpartition(" ")
    words = {"line": tr("Line {number}"), "entry": tr("Entry {number}")}
    return words.get(kind, tr("Interval {number}")).format(number=number)


def count_words(seen: Preview) -> str:
    """Return what would come of a file, in numbers."""
    counts = (
        (tr("{count} as drafts"), Fate.NEW), (tr("{count} kept here"), Fate.KEPT),
        (tr("{count} here already"), Fate.DUPLICATE), (tr("{count} not readable"), Fate.UNREADABLE),
    )  # fmt: skip
    told = [words.format(count=seen.count(fate)) for words, fate in counts if seen.count(fate)]
    return f"{seen.contents.source}: {' · '.join(told) or tr('nothing is in it')}"
