"""Which page of the guide is about which window, by the names that windows are kept under."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

INDEX = "index.md"
_STOPWATCHES = "stopwatches.md"
PLACES: Mapping[str, str] = MappingProxyType({
    "panel": _STOPWATCHES, "picker": f"{_STOPWATCHES}#start", "sheet": f"{_STOPWATCHES}#stop",
    "note": f"{_STOPWATCHES}#notes", "mini": f"{_STOPWATCHES}#pause-resume-switch",
    "switch": f"{_STOPWATCHES}#pause-resume-switch", "quit": _STOPWATCHES,
    "day": "day.md", "week": "week.md", "absences": "absences.md", "back": "absences.md",
    "problems": "problems.md", "invoices": "purchase-orders.md", "entries": "delivery.md",
    "sign_in": "first-run.md#connect", "preferences": "preferences.md",
    "first_run": "first-run.md", "diagnostics": "first-run.md#what-works-here",
    "trouble": "trouble.md",
    "help": INDEX, "exchange": "exchange.md",
})  # fmt: skip


def place_of(name: str) -> str:
    """Return the page about a window, with its anchor; a name may go on, as in `sheet 01J…`."""
    return PLACES.get(name.partition(" ")[0], INDEX)
