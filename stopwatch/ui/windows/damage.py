"""What is shown instead of the program when its database is damaged: the way out, as a button."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.keeping import Restored
from stopwatch.services.keeping import Keeping
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.sentences import told
from stopwatch.ui.windows.trouble import FAULT, TroubleWindow

OpenKeeping = Callable[[], AbstractContextManager[Keeping]]


class DamageWindow(TroubleWindow):
    """Stays while a restore runs, and says why one failed, until the user gives up."""

    restored = Signal()
    given_up = Signal()

    def __init__(
        self, sentence: str, open_keeping: OpenKeeping, parent: QWidget | None = None
    ) -> None:
        super().__init__(sentence, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._open_keeping = open_keeping
        self._jobs = Jobs(self)
        self._restore = self.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        self._restore.clicked.disconnect()  # a message box closes with any of its buttons
        self._restore.clicked.connect(self._on_restore)
        self.finished.connect(self._on_finished)

    # ------------------------------------------------------------------ private
    def _restored(self) -> Restored:
        with self._open_keeping() as keeping:
            return keeping.restore()

    def _on_restore(self) -> None:
        self._restore.hide()
        self.setText(
            self.tr("Your recorded time is being brought back. This can take some minutes.")
        )
        job = self._jobs.run(self, self._restored)
        job.done.connect(self._on_restored)
        job.failed.connect(self._on_failed)

    def _on_finished(self, _result: int) -> None:
        self._jobs.close()
        self.given_up.emit()

    def _on_restored(self, _restored: Restored) -> None:
        self._jobs.close()
        self.hide()
        self.restored.emit()

    def _on_failed(self, error: Exception) -> None:
        self.setText(told(error.message if isinstance(error, StopwatchError) else FAULT))
        self._restore.show()
