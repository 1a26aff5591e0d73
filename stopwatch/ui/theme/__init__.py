"""Colours, measures, fonts, icons and the tray icon: what makes every window look alike.

Nothing is imported here on purpose: the tray icon must come up before the rest is read.
"""

from __future__ import annotations
