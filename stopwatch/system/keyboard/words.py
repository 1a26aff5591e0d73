"""What is said of keys that are not to be had. Always with the way out."""

from __future__ import annotations

_ELSE = "Choose others in the preferences."


def cannot_be(keys: str) -> str:
    """Say that a text means no keys that could count everywhere."""
    return f"“{keys}” cannot be a shortcut for all programs. Write keys like Ctrl+Alt+T."


def not_on_keyboard(keys: str) -> str:
    """Say that the keyboard in use has no such key."""
    return f"{keys} is not on this keyboard. {_ELSE}"


def is_taken(keys: str) -> str:
    """Say that another program has the keys."""
    return f"{keys} belongs to another program here. {_ELSE}"


NO_PORTAL = (
    "This desktop lets no program take keys for itself. Bind commands to keys in its own settings: "
    "docs/shortcuts.md tells which."
)
TAKEN_BACK = (
    "The desktop took the shortcuts back. They are asked for again when one is changed in the "
    "preferences, and at the next start."
)
GONE_PORTAL = (
    "The part of the desktop that tells of shortcuts went away. They work again when it is back."
)
GONE_BUS = (
    "The desktop's message bus went away, and the shortcuts with it. Start the program anew to "
    "have them again."
)
