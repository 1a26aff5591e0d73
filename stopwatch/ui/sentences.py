"""Sentences that are made where Qt is not known, said in the language of the windows.

Use cases refuse and explain in English, with names and numbers already in their sentences. Here
such a sentence is recognised by its template and said anew by the template's translation. One that
nobody knows stays as it is: English is better than nothing.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from stopwatch.domain.calendar_words import MONTHS
from stopwatch.domain.values import dataclass
from stopwatch.ui.theme.assets import assets_root

_CONTEXT = "Sentences"
_PLACE = re.compile(r"\{(\w+)\}")
_END = re.compile(r"(?<=[.?]) (?=[A-Z“])")
_KEPT = 256
_HOURS = re.compile(r"\d+\.\d\d h")
_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)})( \d{{4}})?")
_LEAST = 7  # letters that stand fast in a template: fewer would recognise anything
_FILE = "translations/sentences.json"
ENGLISH = "en"
SAFE = (
    "Your time is safe.", "Everything recorded is safe.", "Your recorded time is safe.",
    "Nothing was lost.",
)  # fmt: skip
"""What a message begins with, so that a window may show it first and stronger."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places, and the pattern that recognises what was made of it."""

    text: str
    pattern: re.Pattern[str]
    names: tuple[str, ...]
    weight: int  # how many letters stand fast: the more, the surer it is this one


def template(text: str) -> Template:
    """Return a template; a name that comes twice has two places."""
    parts = _PLACE.split(text)
    said, names = parts[::2], tuple(parts[1::2])
    pattern = "(.*?)".join(map(re.escape, said))
    return Template(text, re.compile(pattern, re.DOTALL), names, sum(map(len, said)))


def spoken_language() -> str:
    """Return the code of the language that the windows speak, like de."""
    return QCoreApplication.translate("Language", "en")  # each file translates it by its own


def told(sentence: str) -> str:
    """Return a sentence of the use cases in the language of the windows."""
    language = spoken_language()
    return sentence if language == ENGLISH else _told(sentence, language)


@lru_cache(maxsize=_KEPT)
def _told(sentence: str, _language: str) -> str:
    parts = [_whole(part) for part in _END.split(sentence)]
    if len(parts) > 1 and None not in parts:  # else the last place of one takes the next along
        return " ".join(filter(None, parts))
    whole = _whole(sentence)
    if whole is not None:
        return whole
    for safe in SAFE:  # where the first sentence was set apart from the rest
        whole = _whole(f"{safe} {sentence}")
        if whole is not None:
            return whole.partition(". ")[2]
    return " ".join(_whole(part) or part for part in _END.split(sentence))


def _whole(sentence: str) -> str | None:
    """Return the translation of what is one sentence of the list, None for anything else."""
    said = QCoreApplication.translate(_CONTEXT, sentence)
    if said != sentence:
        return said
    for one in _templates():
        found = one.pattern.fullmatch(sentence)
        if found is not None and not _is_cut(one, sentence):
            return _filled(one, found.groups())
    return None


def _is_cut(one: Template, sentence: str) -> bool:
    """Whether a phrase that ends in a place took a whole sentence for its own end."""
    is_phrase = one.text.endswith("}") and ". " not in one.text
    return is_phrase and sentence.endswith((".", "?"))


def _filled(one: Template, values: tuple[str, ...]) -> str | None:
    said = QCoreApplication.translate(_CONTEXT, one.text)
    if said == one.text:
        return None
    named: dict[str, list[str]] = {}
    for name, value in zip(one.names, values, strict=True):
        named.setdefault(name, []).append(_value(value))

    def put(place: re.Match[str]) -> str:
        known = named.get(place[1], [place[0]])
        return known.pop(0) if len(known) > 1 else known[0]  # a name that comes twice: in order

    return _PLACE.sub(put, said)


def _value(value: str) -> str:
    """Return what stands in a place: hours and days as the language writes them."""
    if _HOURS.fullmatch(value):
        point = QLocale(spoken_language()).decimalPoint()
        return value.replace(".", point).replace(" ", "\N{NO-BREAK SPACE}")
    day = _DAY.fullmatch(value)
    if day is not None:
        return _day(int(day[1]), MONTHS.index(day[2]) + 1, day[3])
    return _whole(value) or value


def _day(number: int, month: int, year: str | None) -> str:
    form = QCoreApplication.translate("Texts", "d MMMM yyyy" if year else "d MMMM")
    known = QDate(int(year) if year else 2_000, month, number)  # 2000 has every day
    return QLocale(spoken_language()).toString(known, form)


@cache
def _templates() -> tuple[Template, ...]:
    """Return all templates that have places, the most certain first."""
    listed: list[str] = json.loads((assets_root() / _FILE).read_text(encoding="utf-8"))
    made = [template(text) for text in listed if _PLACE.search(text)]
    return tuple(sorted((one for one in made if one.weight >= _LEAST), key=_lightness))


def _lightness(one: Template) -> int:
    return -one.weight
