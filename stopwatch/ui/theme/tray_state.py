"""The states the tray icon can show, and which one wins when several apply."""

from __future__ import annotations

from enum import Enum


class TrayState(Enum):
    """What the tray icon tells, the most urgent last but one."""

    STARTING = "starting"
    STOPPED = "stopped"
    RUNNING = "running"
    PAUSED = "paused"
    UNCONFIRMED = "unconfirmed"
    NEEDS_YOU_RUNNING = "needs_you_running"
    NEEDS_YOU_STOPPED = "needs_you_stopped"


def tray_state(
    *, running: bool, paused: bool, unconfirmed: bool = False, needs_you: bool = False
) -> TrayState:
    """Pick the one state to show when several apply."""
    if needs_you:
        return TrayState.NEEDS_YOU_RUNNING if running else TrayState.NEEDS_YOU_STOPPED
    if unconfirmed:
        return TrayState.UNCONFIRMED
    if running:
        return TrayState.RUNNING
    return TrayState.PAUSED if paused else TrayState.STOPPED
