"""What `diagnose` says of presence: what this desktop tells, and what it does not."""

from __future__ import annotations

import select

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.services.entry_document import Document
from stopwatch.services.ports.sources import SourceLine, Wire
from stopwatch.services.suite import Services

_QUIET_S = 0.2  # who has not answered by then does not answer
_MOST_ROUNDS = 200


def asked(services: Services) -> tuple[SourceLine, ...]:
    """Ask every source of this machine whether it works; takes a moment."""
    services.sources.begin(MINUTE_MS, silently=True)
    try:
        for wire in services.sources.wires:
            wire.open()
        _read_until_quiet(services.sources.wires)
        return services.sources.describe()
    finally:
        services.sources.end()


def documents(lines: tuple[SourceLine, ...]) -> list[Document]:
    """Return the sources for `--json`."""
    return [
        {
            "facet": line.facet.value, "source": line.source,
            "state": line.standing.name.lower(), "why": line.why,
        }
        for line in lines
    ]  # fmt: skip


def shown(lines: tuple[SourceLine, ...]) -> list[str]:
    """Return the sources for people, one a line."""
    return [f"{line.facet.value:16} {_told(line)}" for line in lines]


def _told(line: SourceLine) -> str:
    told = f"{line.source}: {line.standing.value}"
    return f"{told} ({line.why})" if line.why else told


def _read_until_quiet(wires: tuple[Wire, ...]) -> None:
    for _round in range(_MOST_ROUNDS):
        watched = {wire.fileno(): wire for wire in wires if wire.fileno() >= 0}
        ready = select.select(list(watched), (), (), _QUIET_S)[0] if watched else []
        if not ready:
            return
        for number in ready:
            watched[number].read()
