"""The files of translators: nothing left in English, the same places and letters, compiled anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from stopwatch.ui.languages import TRANSLATED, compiled_name
from stopwatch.ui.translations.__main__ import FOLDER, ROOT, compile_one, templates
from stopwatch.ui.translations.collecting import collected

COMPLETE = ("de", "es")
PLACE = re.compile(r"\{[^{}]*\}")
LETTER = re.compile(r"&(?=\w)")
COMMAND = re.compile(r"`[^`]*`")


class Told(NamedTuple):
    """A text of a context, what a translator made of it, and whether that is all."""

    context: str
    text: str
    translation: str
    is_finished: bool


def _root(language: str) -> ET.Element:
    return ET.parse(FOLDER / f"stopwatch_{language}.ts").getroot()  # noqa: S314 - our own file


def told(language: str) -> Iterator[Told]:
    """Yield every message of a language's file."""
    for context in _root(language).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Told(
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation.text or "",
                translation.get("type") is None,
            )


def translated(language: str) -> Iterator[Told]:
    return (one for one in told(language) if one.translation)


def edges(text: str) -> tuple[str, str]:
    """Return the blanks before and behind a text: it is set between others by them."""
    bare = text.strip(" ")
    return text[: text.index(bare)], text[text.index(bare) + len(bare) :]


def test_every_text_of_the_program_is_in_the_files_and_no_other() -> None:
    messages = collected(ROOT)  # reads the whole program, so it is asked once
    wanted = {(context, text) for context, texts in messages.items() for text in texts}
    for language in COMPLETE:
        held = {(one.context, one.text) for one in told(language)}
        assert held == wanted, f"{language}: `make translations` brings them together"
    assert (FOLDER / "sentences.json").read_text("utf-8") == templates(messages)


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_in_english(language: str) -> None:
    assert [one for one in told(language) if not one.is_finished or not one.translation] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_places_of_names_and_numbers_are_the_same(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(PLACE.findall(text))

    assert [
        one for one in translated(language) if places(one.text) != places(one.translation)
    ] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_has_a_letter_to_press_keeps_one(language: str) -> None:
    def letters(text: str) -> int:
        return len(LETTER.findall(text))

    assert [
        one for one in translated(language) if letters(one.text) != letters(one.translation)
    ] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_commands_and_blanks_at_the_edges_stay(language: str) -> None:
    def fixed(text: str) -> tuple[object, ...]:
        return (*sorted(COMMAND.findall(text)), edges(text), text.count("\t"), text.count("\n"))

    assert [one for one in translated(language) if fixed(one.text) != fixed(one.translation)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_shipped_is_compiled_from_it(language: str, tmp_path: Path) -> None:
    compile_one(language, FOLDER, tmp_path)
    name = compiled_name(language)
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()
