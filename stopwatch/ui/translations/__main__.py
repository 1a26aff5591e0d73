"""Brings the translation files up to date and compiles them: `make translations`.

The texts are found by `collecting` and handed to Qt's own tools, which keep what is translated.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

import stopwatch
from stopwatch.ui.languages import TRANSLATED, compiled_name
from stopwatch.ui.translations.collecting import SENTENCES, Messages, collected

ROOT = Path(stopwatch.__file__).parent
FOLDER = ROOT.parent / "resources" / "translations"
_UNTOLD = """<source>en</source>
        <translation type="unfinished"></translation>"""
_TOLD = """<source>en</source>
        <translation>{language}</translation>"""
_TOOLS = Path(PySide6.__file__).parent


def written(messages: Messages) -> str:
    """Return a source file that Qt's extractor understands; every text once in its context."""
    lines = [
        f"QCoreApplication.translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
        for context in sorted(messages)
        for text in sorted(messages[context])
    ]
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""])


def templates(messages: Messages) -> str:
    """Return the sentences that are made where Qt is not known, as the program reads them."""
    return json.dumps(sorted(messages[SENTENCES]), ensure_ascii=False, indent=0) + "\n"


def update(language: str, messages: Messages, folder: Path) -> None:
    """Bring the file of a language up to date; texts that went are dropped.

    The name of the language is filled in: the program asks for it to know which one it speaks.
    """
    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "messages.py")
        source.write_text(written(messages), encoding="utf-8")
        file = folder / f"stopwatch_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _run("lupdate", str(source), *options, "-target-language", language, "-ts", str(file))
    told = file.read_text(encoding="utf-8").replace(_UNTOLD, _TOLD.format(language=language))
    file.write_text(told, encoding="utf-8")


def compile_one(language: str, source: Path, folder: Path) -> None:
    """Compile the file of a language; what is not translated stays English."""
    ready = folder / compiled_name(language)
    _run("lrelease", str(source / f"stopwatch_{language}.ts"), "-qm", str(ready))


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(_TOOLS / tool), *words], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own words


def main() -> int:
    """Do it for every language."""
    FOLDER.mkdir(exist_ok=True)
    messages = collected(ROOT)
    (FOLDER / "sentences.json").write_text(templates(messages), encoding="utf-8")
    for language in TRANSLATED:
        update(language, messages, FOLDER)
        compile_one(language, FOLDER, FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
