"""What a list row shows, as a value; models hand it to the delegate and to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.tokens import Tone
from stopwatch.ui.tips import tip
from stopwatch.ui.widgets.chip import ChipFace
from stopwatch.ui.widgets.marks import Mark, mark_word
from stopwatch.ui.widgets.section_header import Header

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which a model answers with a `Row` or a `Header`."""

Ranges = tuple[tuple[int, int], ...]
"""Matched letters as half-open ranges, in order and without overlap."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the small line; the tone says when it is more than a remark."""

    text: str
    tone: Tone = "text2"
    action: str = ""
    """What a click on it asks for; it should look like a link then."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A column of its own before the number: a state in words and a line below it."""

    text: str
    small: str = ""
    tone: Tone = "text"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """The small text at the right of the second line."""

    text: str
    mark: Mark | None = None
    tone: Tone = "text3"
    action: str = ""
    """What a click on it asks for; it should look like a link then."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of one or two lines; what is empty is not drawn."""

    number: str = ""
    title: str = ""
    parts: tuple[Part, ...] = ()
    mark: Mark | None = None
    icon: str = ""
    right: str = ""
    right_minor: str = ""
    aside: Aside | None = None
    lead: Lead | None = None
    chip: ChipFace | None = None
    number_matches: Ranges = ()
    title_matches: Ranges = ()
    indent: int = 0
    last_child: bool = False
    expanded: bool | None = None
    number_strong: bool = False
    title_tone: Tone = "text"
    starred: bool = False
    spoken: str = ""
    explained: str = ""
    """What else the tool tip says, in one line of its own."""


def spoken_text(row: Row | Header) -> str:
    """Return a row as a screen reader says it, in full and in reading order."""
    if isinstance(row, Header) or row.spoken:
        return row.spoken
    words = [mark_word(row.mark)] if row.mark is not None and row.lead is None else []
    if row.lead is not None:
        words += [row.lead.text, row.lead.small]
    words += [row.number, row.title, *(part.text for part in row.parts)]
    words += [QCoreApplication.translate("Row", "favourite")] if row.starred else []
    words += [row.chip.word if row.chip is not None else "", row.right + row.right_minor]
    words.append(row.aside.text if row.aside is not None else "")
    return ", ".join(word for word in words if word)


def row_data(row: Row | Header, role: int) -> Row | Header | str | None:
    """Answer a model's `data` for a row: the value itself, and its words for those who ask."""
    if role == ROW_ROLE:
        return row
    if role == int(Qt.ItemDataRole.AccessibleTextRole):
        return spoken_text(row)
    if role == int(Qt.ItemDataRole.DisplayRole):
        return row.title
    if role == int(Qt.ItemDataRole.ToolTipRole) and isinstance(row, Row):
        named = " ".join(word for word in (row.number, row.title) if word)
        return tip("\n".join(line for line in (named, row.explained) if line))
    return None
