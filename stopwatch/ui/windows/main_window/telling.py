"""What exactly it is that needs you, where it is one thing: its own sentence, safe words first."""

from __future__ import annotations

from stopwatch.domain.entry import ShownState
from stopwatch.services.overview import Overview
from stopwatch.services.suite import Services
from stopwatch.ui.sentences import told
from stopwatch.ui.windows.entries_explained import explained, explained_wish

_SOUGHT = {
    "needing": frozenset({ShownState.NEEDS_ATTENTION, ShownState.DELETED_REMOTELY}),
    "checking": frozenset({ShownState.CHECKING}),
}


def the_one_thing(services: Services, overview: Overview) -> str:
    """Return the sentence of the only entry or wish that needs you, or is looked for; else ""."""
    counts = overview.outbox
    if overview.account.paused_because or 1 not in (counts.needs_attention, counts.checking):
        return ""
    sought = "needing" if counts.needs_attention else "checking"
    if (counts.needs_attention or counts.checking) != 1:
        return ""
    for shown in services.entries.under_way():
        if shown.state in _SOUGHT[sought]:
            return _whole(explained(shown, overview.now_ms), is_short=sought == "checking")
    if sought == "checking":
        return ""
    wishes = (one for one in services.wishes.pending() if one.item.attention is not None)
    wish = next(wishes, None)
    return _whole(explained_wish(wish)) if wish is not None else ""


def _whole(explained: tuple[str, str], *, is_short: bool = False) -> str:
    safe, rest = explained
    return safe if is_short else " ".join(filter(None, (safe, told(rest))))
