"""All use cases in one value, so that windows and command line are handed the same ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from stopwatch.services.accounts import Accounts
from stopwatch.services.bus import Bus
from stopwatch.services.choices import Choices
from stopwatch.services.entries import Entries
from stopwatch.services.overview import Overviews
from stopwatch.services.picker import Picker
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.preferences import PreferenceStore
from stopwatch.services.recovery import Recovery
from stopwatch.services.sync import Sync
from stopwatch.services.tickets import Tickets
from stopwatch.services.timing import Timing
from stopwatch.services.tools import Tools
from stopwatch.services.undo import Undo
from stopwatch.services.wishes import TicketWishes


@dataclass(frozen=True, slots=True)
class Services:
    """Built by the composition root, once a process."""

    data_dir: PurePath
    tools: Tools
    bus: Bus
    timing: Timing
    entries: Entries
    undo: Undo
    wishes: TicketWishes
    tickets: Tickets
    picker: Picker
    overviews: Overviews
    choices: Choices
    accounts: Accounts
    recovery: Recovery
    preferences: PreferenceStore
    sync: Sync
    secrets: Secrets
    is_whole: Callable[[], bool]  # reads the whole database; slow
    revision: str = ""  # of the database's schema
