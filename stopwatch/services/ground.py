"""What all use cases stand on."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from stopwatch.domain.values import dataclass
from stopwatch.services.ports.sources import Senses, SensesMaker

if TYPE_CHECKING:
    from stopwatch.services.budget import RequestTally
    from stopwatch.services.bus import Bus
    from stopwatch.services.keeping import Keeping
    from stopwatch.services.lease import LeasedLock
    from stopwatch.services.ports.machine import Secrets
    from stopwatch.services.ports.psa import PsaMaker
    from stopwatch.services.tools import Tools


@dataclass(frozen=True, slots=True)
class Ground:
    """What the use cases stand on: one profile's store, clock and news, and the way to the PSA."""

    data_dir: PurePath
    tools: Tools
    bus: Bus
    secrets: Secrets
    make_psa: PsaMaker
    keeping: Keeping
    lease: LeasedLock
    tally: RequestTally
    revision: str = ""  # of the database's schema
    senses: SensesMaker = Senses  # none: what the machine tells is for the tray and `diagnose`
