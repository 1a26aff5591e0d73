"""How `diagnose` says what this desktop tells of presence."""

from __future__ import annotations

from stopwatch.cli.presence_lines import documents, shown
from stopwatch.services.ports.sources import Facet, SourceLine, Standing

LINES = (
    SourceLine(Facet.IDLE, "X11 idle counter", Standing.IN_USE, ""),
    SourceLine(Facet.LOCK, "Session lock (logind)", Standing.SPARE, "as far as it says so"),
    SourceLine(Facet.CALL, "Microphone in use (ALSA)", Standing.AWAY, "no sound card records here"),
)


def test_each_source_is_a_line_with_its_reason() -> None:
    assert shown(LINES) == [
        "idle             X11 idle counter: in use",
        "lock             Session lock (logind): stands by (as far as it says so)",
        "call             Microphone in use (ALSA): not here (no sound card records here)",
    ]


def test_each_source_is_a_document() -> None:
    assert documents(LINES)[0] == {
        "facet": "idle", "source": "X11 idle counter", "state": "in_use", "why": "",
    }  # fmt: skip
    assert [one["state"] for one in documents(LINES)] == ["in_use", "spare", "away"]
