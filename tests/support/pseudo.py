"""A language in which every text is its English in brackets: what has none was not translated."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QApplication

from stopwatch.ui.languages import Languages
from stopwatch.ui.translations.__main__ import ROOT, compile_one
from stopwatch.ui.translations.collecting import Messages, collected

LEFT, RIGHT = "⟦", "⟧"
_CODE = "es"  # stands in for it


@contextmanager
def spoken(app: QApplication) -> Iterator[Languages]:
    """Let the application speak it for the block."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        source = folder / f"stopwatch_{_CODE}.ts"
        source.write_text(_written(collected(ROOT)), encoding="utf-8")
        compile_one(_CODE, folder, folder)
        languages = Languages(app, folder)
        languages.use(_CODE)
        try:
            yield languages
        finally:
            languages.clear()


def _written(messages: Messages) -> str:
    contexts = "".join(
        f"<context><name>{name}</name>{''.join(map(_message, sorted(texts)))}</context>"
        for name, texts in sorted(messages.items())
    )
    return f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="{_CODE}">{contexts}</TS>'


def _message(text: str) -> str:
    said = escape(text, quote=False)
    return (
        f"<message><source>{said}</source><translation>{LEFT}{said}{RIGHT}</translation></message>"
    )
