"""The log file: what went wrong, without secrets."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from stopwatch.domain.overriding import override
from stopwatch.system.paths import private

_SECRETS = re.compile(
    r"""(?ix)
    ( authorization ["']? \s* [:=] \s* ["']? ) [^"'\r\n]+  # two words: scheme and secret
    | ( (?: secret | password | token | integrationcode ) ["']? \s* (?: [:=] | , (?=\s*b?["']) ) \s*
      | illegal\ header\ value\s+ )  # how HTTP libraries quote what they refuse
      (?: b?"[^"]*" | b?'[^']*' | [^\s"',}]+ )
    """
)
_SHORTEST = 4  # characters; hiding shorter ones would eat words and hide nothing
_known: set[str] = set()
_MOST_BYTES = 500_000
_HIDDEN = "…"
_FORMAT = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"


class _Private(logging.handlers.RotatingFileHandler):
    """A log that only this user can read, whatever the user's mask."""

    @override
    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=private)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write it, and go on in the new file where another process has begun one."""
        if self.stream and not _is_at(self.stream, Path(self.baseFilename)):
            self.stream.close()
            self.stream = self._open()
        super().emit(record)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing where a log cannot be written: what would be printed hides no secrets."""


class _Redacted(logging.Formatter):
    """Takes away the secrets that are known, and whatever looks like one."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in _known.copy():  # other threads may learn one
            text = text.replace(secret, _HIDDEN)
        return _SECRETS.sub(_veiled, text)


def hide(secret: str) -> None:
    """Never log a secret from now on, whatever stands around it."""
    spelled = {secret, repr(secret.encode())[2:-1], repr(secret)[1:-1]}
    _known.update(one for one in spelled if len(one) >= _SHORTEST)


def begin(path: Path) -> logging.Handler:
    """Log to a file that never grows beyond a megabyte; return the handler, to be closed."""
    handler = _Private(path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(_Redacted(_FORMAT))
    handler.addFilter(_is_ours_or_grave)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def end(handler: logging.Handler) -> None:
    """Close the log."""
    logging.getLogger().removeHandler(handler)
    with suppress(OSError):  # on a full disk, with what could not be written
        handler.close()


def _is_at(file: TextIOWrapper, place: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), place.stat())
    except OSError:
        return False  # moved away, and nothing is in its place yet


def _is_ours_or_grave(record: logging.LogRecord) -> bool:
    """Leave out what libraries tell in passing; httpx tells of every request."""
    return record.levelno >= logging.WARNING or record.name.startswith("stopwatch")


def _veiled(found: re.Match[str]) -> str:
    return (found[1] or found[2]) + _HIDDEN
