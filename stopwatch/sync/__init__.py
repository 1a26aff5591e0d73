"""The one thread that talks to the PSA while the tray is there."""

from __future__ import annotations
