"""What is shown while a backup is put in place: the program has no other window meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.keeping import Restored
from stopwatch.services.keeping import Keeping
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.trouble import FAULT

_WIDTH, _MARGIN = 420, 24


def tr(text: str) -> str:
    """Translate what is said of a restore."""
    return QCoreApplication.translate("Restoring", text)


def waiting_words() -> str:
    """Return what is said until the windows close."""
    return tr("Your time is safe. What is being sent is finished first, then the windows close…")


class RestoringWindow(QDialog):
    """`ended` carries what came of it; Esc hides the window, and stops nothing."""

    ended = Signal(str)

    def __init__(
        self, file: str, open_keeping: Callable[[], AbstractContextManager[Keeping]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._file, self._open_keeping = file, open_keeping
        self._jobs = Jobs(self)
        self.setWindowTitle(tr("Ticket Stopwatch"))
        self.words = PlainLabel(
            tr("Your recorded time is safe. A backup is put in place, which can take some minutes; "
               "then the program comes back by itself.")
        )  # fmt: skip
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(self.words)

    def begin(self) -> None:
        """Show itself, and put the backup in place beside that."""
        self.show()
        job = self._jobs.run(self, self._restored)
        job.done.connect(self._on_restored)
        job.failed.connect(self._on_failed)

    # ------------------------------------------------------------------ private
    def _restored(self) -> Restored:
        with self._open_keeping() as keeping:
            return keeping.go_back(PurePath(self._file))

    def _on_restored(self, done: object) -> None:
        assert isinstance(done, Restored)
        words = tr("Your time is safe: {file} was put in place, with all that was recorded since.")
        self._end(words.format(file=PurePath(self._file).name))

    def _on_failed(self, error: Exception) -> None:
        self._end(error.message if isinstance(error, StopwatchError) else FAULT)

    def _end(self, words: str) -> None:
        self._jobs.close()
        self.hide()
        self.ended.emit(words)
        self.deleteLater()
