"""The language of the windows: by the preference, else by the desktop; English where none is known.

Qt's own words (in dialogs and menus of fields) are taken from its own files. Windows that are open
when another language is chosen keep their words until they are opened again.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from stopwatch.ui.theme.assets import assets_root

TRANSLATED = ("de", "es")
_SYSTEM = "system"
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"), QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"), QT_TRANSLATE_NOOP("QShortcut", "Del"),
)  # fmt: skip
"""Keys that we name ourselves: Qt's names are longer than those on keyboards and in desktops."""


def compiled_name(language: str) -> str:
    """Return the name of the compiled file of a language."""
    return f"stopwatch_{language}.qm"


def language_for(preferred: str, wanted: Iterable[str]) -> str:
    """Return which language it is to be; `wanted` are the desktop's own, the dearest first."""
    if preferred != _SYSTEM:
        return preferred
    known = (*TRANSLATED, "en")
    spoken = (name.partition("-")[0].casefold() for name in wanted)
    return next((name for name in spoken if name in known), "en")


class Languages:
    """Installs translators, and takes those before them away."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or assets_root() / "translations"
        self._installed: list[QTranslator] = []
        self._language = "en"

    @property
    def language(self) -> str:
        """The language in force, like de."""
        return self._language

    def use(self, preferred: str) -> bool:
        """Speak a language from now on; return whether it is another one than before."""
        language = language_for(preferred, QLocale.system().uiLanguages())
        if language == self._language:
            return False
        self.clear()
        self._language = language
        own_of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (own_of_qt / f"qtbase_{language}.qm", self._folder / compiled_name(language)):
            translator = QTranslator(self._app)
            if file.is_file() and translator.load(str(file)):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        return True

    def clear(self) -> None:
        """Speak English again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        self._language = "en"
