"""The command line: the same verbs as the windows, with or beside the tray."""

from __future__ import annotations
