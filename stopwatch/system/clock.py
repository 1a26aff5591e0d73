"""The machine's clocks and its zone. Nobody else reads them."""

from __future__ import annotations

import os
import time
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.recovery import ClockReading
from stopwatch.system.boot_clocks import awake_ms, boot_ms

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")
_NS_PER_MS = 1_000_000


class SystemClock:
    """Implements `Clock`."""

    def now_ms(self) -> int:
        """Return the wall clock as UTC milliseconds."""
        return time.time_ns() // _NS_PER_MS

    def reading(self) -> ClockReading:
        """Return all clocks at once."""
        return ClockReading(self.now_ms(), self._boot_id, boot_ms(), awake_ms())

    def zone(self) -> str:
        """Return the IANA name of the computer's zone, asked anew: people travel."""
        asked = (_zone_in(os.environ.get("TZ", "")), _zone_of_link(), _zone_of_file())
        return next((zone for zone in asked if _is_known(zone)), "UTC")

    @cached_property
    def _boot_id(self) -> str:
        if _BOOT_ID.exists():
            return _BOOT_ID.read_text().strip()
        booted_ms = self.now_ms() - boot_ms()
        return f"boot-{round(booted_ms / MINUTE_MS)}"  # to the minute: the same for every process


def _zone_in(text: str) -> str:
    """Return the zone's name in `Europe/Berlin`, `:Europe/Berlin` or a path that ends so."""
    return text.rpartition("/zoneinfo/")[2].lstrip(":").strip()


def _zone_of_link() -> str:
    return _zone_in(str(_LOCALTIME.resolve())) if _LOCALTIME.is_symlink() else ""


def _zone_of_file() -> str:
    try:
        return _zone_in(_TIMEZONE.read_text("utf-8"))
    except (OSError, ValueError):
        return ""


def _is_known(zone: str) -> bool:
    """Tell names from the other things that TZ may hold (`CET-1CEST`, a path, a typing error)."""
    try:
        ZoneInfo(zone)
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return False
    return True
