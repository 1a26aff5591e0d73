"""Where windows stood when they were closed, so that they open there again."""

from __future__ import annotations

import json
from dataclasses import asdict

from stopwatch.domain.values import dataclass
from stopwatch.services.preferences import NOBODY
from stopwatch.services.tools import Tools

_FACT = "window.{name}"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Place and size as the window system writes them, in base 64, and the page that was shown.

    `is_open`: it was there when the program ended, and comes again with it.
    """

    geometry: str = ""
    page: str = ""
    is_open: bool = False


class WindowPlaces:
    """Keeps them by the name of the window, for all accounts alike."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def of(self, name: str) -> Whereabouts:
        """Return where a window stood; nowhere where nobody knows or what is kept is damaged."""
        with self._tools.units.read() as unit:
            text = unit.facts.text(NOBODY, _FACT.format(name=name))
        try:
            kept = json.loads(text or "{}")
            is_open = kept.get("is_open") is True
            return Whereabouts(str(kept.get("geometry", "")), str(kept.get("page", "")), is_open)
        except (ValueError, AttributeError):
            return Whereabouts()

    def keep(self, name: str, where: Whereabouts) -> None:
        """Remember where a window stands; no deed of the user's, so there is nothing to undo."""
        with self._tools.units.write() as unit:
            unit.facts.put_text(NOBODY, _FACT.format(name=name), json.dumps(asdict(where)))
