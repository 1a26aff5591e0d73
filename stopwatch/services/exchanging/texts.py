"""From bytes to text, whoever wrote them, and from text to rows."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from stopwatch.domain.errors import Refused
from stopwatch.domain.values import dataclass

_MOST_BYTES = 64 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ",;\t"
_SAID = "sep="  # how Excel is told the separator, in a line of its own


@dataclass(frozen=True, slots=True)
class Row:
    """Cells by the name of their column, in small letters, and where they are."""

    place: str
    cells: Mapping[str, str]

    def get(self, *names: str) -> str:
        """Return the first cell that there is by one of its names, without spaces around it."""
        return next((self.cells[name].strip() for name in names if name in self.cells), "")


def decoded(content: bytes) -> str:
    """Return a file as text. Refused for what is none."""
    if len(content) > _MOST_BYTES:
        raise Refused("Nothing was changed: the file is larger than 64 MB. Export fewer days.")
    text = _decoded(content)
    if not text.strip():
        raise Refused("Nothing was changed: the file is empty.")
    return text.replace("\0", "")


def _decoded(content: bytes) -> str:
    marked = next((code for mark, code in _MARKS if content.startswith(mark)), None)
    try:
        return content.decode(marked or _unmarked(content))
    except UnicodeDecodeError:
        if marked:
            raise Refused(
                "Nothing was changed: the file is cut off or damaged. Export it again."
            ) from None
    try:
        return content.decode("cp1252")  # what Windows writes in western Europe and America
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _unmarked(content: bytes) -> str:
    """Return the encoding of what bears no mark: every other byte of plain UTF-16 is 0."""
    if content[1:2] == b"\0":
        return "utf-16-le"
    return "utf-16-be" if content[:1] == b"\0" else "utf-8"


def rows_of(text: str) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Return the names of a table's columns in small letters, and its rows. Refused for no table.

    The separator is told by the first line: it parts it into most names.
    """
    separator, lines = _separated(text)
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=separator)
    try:
        numbered = list(_numbered(reader))
    except csv.Error as error:
        raise Refused(
            "Nothing was changed: the file is no table that can be read. Export it again."
        ) from error
    if not numbered:
        raise Refused("Nothing was changed: the file is empty.")
    names = tuple(name.strip().casefold() for name in numbered[0][1])
    return names, tuple(
        Row(f"line {line}", dict(zip(names, cells, strict=False))) for line, cells in numbered[1:]
    )


def _separated(text: str) -> tuple[str, str]:
    first, _end, rest = text.partition("\n")
    said = first.strip().casefold()
    if said.startswith(_SAID) and len(said) == len(_SAID) + 1:
        return said[-1], rest
    return max(_SEPARATORS, key=first.count), text


def _numbered(reader: Iterator[Sequence[str]]) -> Iterator[tuple[int, Sequence[str]]]:
    line = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = getattr(reader, "line_num", line) + 1
