"""A language in which every text is its English in brackets: what has none was not translated."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication

from stopwatch.ui.languages import Languages, compiled_name
from stopwatch.ui.translations.__main__ import ROOT, compile_one
from stopwatch.ui.translations.collecting import Messages, collected

LEFT, RIGHT = "⟦", "⟧"
_CODE = "es"  # stands in for it


@contextmanager
def spoken(app: QApplication) -> Iterator[Languages]:
    """Let the application speak it for the block."""
    with tempfile.TemporaryDirectory() as place:
        Path(place, compiled_name(_CODE)).write_bytes(_compiled())
        languages = Languages(app, Path(place))
        languages.use(_CODE)
        try:
            yield languages
        finally:
            languages.clear()


@cache
def _compiled() -> bytes:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        written = _written(collected(ROOT))
        (folder / f"stopwatch_{_CODE}.ts").write_text(written, encoding="utf-8")
        compile_one(_CODE, folder, folder)
        return (folder / compiled_name(_CODE)).read_bytes()


def _written(messages: Messages) -> str:
    contexts = "".join(
        f"<context><name>{name}</name>{''.join(map(_message, sorted(texts)))}</context>"
        for name, texts in sorted(messages.items())
    )
    head = '<?xml version="1.0" encoding="utf-8"?>'
    return f'{head}<TS version="2.1" language="{_CODE}">{contexts}</TS>'


def _message(text: str) -> str:
    said = escape(text, quote=False)
    return (
        f"<message><source>{said}</source><translation>{LEFT}{said}{RIGHT}</translation></message>"
    )
