"""Which program a file is of, and the time that is in it."""

from __future__ import annotations

import json

from stopwatch.domain.errors import Refused
from stopwatch.services.exchanging.clocks_tables import is_report, read_report
from stopwatch.services.exchanging.found import Contents, Reading
from stopwatch.services.exchanging.own_files import (
    is_own,
    is_own_table,
    read_own,
    read_own_table,
)
from stopwatch.services.exchanging.texts import decoded, rows_of
from stopwatch.services.exchanging.timewarrior import is_timewarrior, read_timewarrior

_BEGINS_JSON = ("{", "[")
_UNKNOWN = (
    "Nothing was changed: the file is none that can be imported. Known are exports of this program "
    "(CSV, JSON), detailed reports of Toggl Track and Clockify (CSV) and `timew export` (JSON)."
)


def read_file(content: bytes, reading: Reading) -> Contents:
    """Return all that can be read of a file. Refused for one that is of no known kind."""
    text = decoded(content)
    if text.lstrip().startswith(_BEGINS_JSON):
        return _of_document(document_of(text), reading)
    names, rows = rows_of(text)
    if is_own_table(names):
        return read_own_table(rows, reading)
    if is_report(names):
        return read_report(names, rows, reading)
    raise Refused(_UNKNOWN)


def document_of(text: str) -> object:
    """Return a text as a JSON document. Refused for what is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise Refused(
            "Nothing was changed: the file is cut off or damaged. Export it again."
        ) from None


def _of_document(document: object, reading: Reading) -> Contents:
    if isinstance(document, dict) and is_own(document):
        return read_own(document, reading)
    if isinstance(document, list) and is_timewarrior(document):
        return read_timewarrior(document, reading)
    raise Refused(_UNKNOWN)
