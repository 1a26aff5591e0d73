"""The log file: what went wrong, without secrets; a crash of the interpreter leaves its trace."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import re
from pathlib import Path

from typing_extensions import override

_SECRETS = re.compile(
    r"(?i)(secret|password|apiintegrationcode|authorization)([\"']?\s*[:=]\s*[\"']?)[^\s\"',}]+"
)
_MOST_BYTES = 500_000
_FORMAT = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"


class _Redacted(logging.Formatter):
    """Takes away whatever looks like a secret."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return _SECRETS.sub(r"\1\2…", super().format(record))


def begin(path: Path) -> logging.Handler:
    """Log to a file that never grows beyond a megabyte; return the handler, to be closed."""
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Redacted(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def end(handler: logging.Handler) -> None:
    """Close the log."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def keep_crashes(path: Path) -> None:
    """Write a trace when the interpreter itself dies; the file stays open until then."""
    faulthandler.enable(path.with_suffix(".crash").open("a"))
