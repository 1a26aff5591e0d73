"""The four ways in which something can fail that is not our bug.

Every message is for people: first whether the time is safe, then what happened, then what to do.
"""

from __future__ import annotations


class StopwatchError(Exception):
    """Base of the errors that are shown as a sentence and never as a traceback."""

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class Refused(StopwatchError):
    """The user asked for something that cannot be; nothing was changed."""


class Damaged(Refused):
    """The database is not what it should be; a restore is the way out."""


class Unavailable(StopwatchError):
    """The world is away for now (network, keyring, disk); it is tried again by itself."""

    def __init__(self, message: str, *, retry_at: int | None = None) -> None:
        super().__init__(message)
        self.retry_at = retry_at


class SignInNeeded(StopwatchError):
    """The PSA does not accept the credentials; nothing is sent until they are renewed."""


class Rejected(StopwatchError):
    """The PSA answered and said no, in its own words."""
