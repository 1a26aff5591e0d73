"""The machine without Qt: folders, clocks, keyring, locks, the doorbell, logs."""

from __future__ import annotations
