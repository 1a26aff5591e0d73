"""Tool tips, which cannot be told that a text is no markup."""

from __future__ import annotations


def tip(text: str) -> str:
    """Return a text as a tool tip of ours shows it, word for word and line for line."""
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # the tray icon waits for this module, not for that one

    return f"<qt>{'<br/>'.join(map(escape, text.splitlines()))}</qt>"


def tray_tip(text: str) -> str:
    """Return a text for the tool tip of the tray, of which nobody knows who will draw it.

    Some desktops read markup in it and some do not, so nothing in it may look like any.
    """
    return " ".join(text.replace("<", "‹").replace(">", "›").split())
