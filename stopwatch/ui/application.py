"""The tray program from the first icon to the last commit.

Only QtWidgets is imported here: the icon stands before the store, the theme or a window is even
read. The rest comes in the next turn of the event loop.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtWidgets import QApplication

from stopwatch.domain.errors import Damaged, Refused, StopwatchError
from stopwatch.ui.signals import Signals
from stopwatch.ui.tray import Tray

if TYPE_CHECKING:  # the use cases and windows are imported after the tray icon stands
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QDialog, QWidget

    from stopwatch.domain.ticket_link import TicketLink
    from stopwatch.services.suite import Services
    from stopwatch.ui.desktop import Desktop
    from stopwatch.ui.reach import Reach
    from stopwatch.ui.surroundings import Surroundings
    from stopwatch.ui.sweeping import Sweeper
    from stopwatch.ui.theme.current import Theme

_NAME = "ticket-stopwatch"
_IS_HANDED_LINKS = sys.platform == "darwin"  # elsewhere they come through the command line
_NO_ANSWER = (
    "Your recorded time is safe, and nothing was done: the program runs already, but does not "
    "answer now. Try again in a moment."
)


def run(around: Surroundings) -> int:
    """Run until quit and return the exit code; a second start raises the first and returns.

    With a link, the first offers that instead.
    """
    lock = _claim(around)
    if lock is None:
        from stopwatch.ui.single_instance import raise_first

        if raise_first(around.runtime_dir, around.link):
            return 0
        raise Refused(_NO_ANSWER)
    app = _application()
    app.setApplicationName("Ticket Stopwatch")
    app.setDesktopFileName(_NAME)
    # The tray keeps it alive; without a tray it is the panel that asks before it ends.
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, around)
    opened = getattr(app, "opened", None)  # of the application of macOS
    if opened is not None:
        opened.connect(program.open_link)
    code = app.exec()
    program.end()
    lock.unlock()
    return code


class Program(QObject):
    """Holds what lives as long as the process."""

    def __init__(self, app: QApplication, around: Surroundings) -> None:
        super().__init__()
        self._app = app
        self._around = around
        self._closing, self._opened = ExitStack(), ExitStack()
        self._chosen = ""
        self._desktop: Desktop | None = None
        self._theme: Theme | None = None
        self._reach: Reach | None = None
        self._sweeper: Sweeper | None = None
        self._trouble: QDialog | None = None
        self._link = around.link
        self._tray = Tray(self)
        self._signals = Signals(self)
        self._signals.session_ends.connect(self._on_session_ends)
        self._signals.received.connect(self._on_told_to_end)
        QTimer.singleShot(0, self, self._on_icon_stands)

    def end(self) -> None:
        """End in good order: icon, windows, last heartbeat, sync thread, store."""
        self._tray.hide()
        self._opened.close()
        self._closing.close()
        self._signals.close()

    def open_link(self, link: TicketLink) -> None:
        """Offer a link; one that comes too early is offered when there is a desktop."""
        if self._desktop is None:
            self._link = link
            return
        from stopwatch.ui.offered_links import offer

        offer(self._desktop, link)

    # ------------------------------------------------------------------ private
    def _on_icon_stands(self) -> None:
        self._listen()
        self._open()

    def _open(self) -> None:
        # A beginning that fails lets go of all it opened: a restore needs the profile alone.
        try:
            with ExitStack() as attempt:
                services = attempt.enter_context(self._around.open_services())
                self._begin(services, attempt)
                self._opened = attempt.pop_all()
        except Damaged as error:
            self._offer_restore(error.message)
        except StopwatchError as error:
            self._refuse(error.message)

    def _listen(self) -> None:
        from stopwatch.ui.faults import Faults
        from stopwatch.ui.single_instance import Doorway

        faults = Faults(self)
        faults.install()
        self._closing.callback(faults.close)
        doorway = Doorway(self._around.runtime_dir, self)
        doorway.knocked.connect(self._on_knocked)
        doorway.handed.connect(self.open_link)
        self._closing.callback(doorway.close)

    def _begin(self, services: Services, attempt: ExitStack) -> None:
        from stopwatch.ui.desktop import Desktop
        from stopwatch.ui.languages import Languages

        preferred = services.preferences.load()
        languages = Languages(self._app)
        attempt.callback(languages.clear)
        languages.use(preferred.language)
        theme = self._dressed(preferred.theme)
        thread, bell = self._around.make_thread(services), self._around.make_bell()
        desktop = Desktop(theme, services, self._tray, thread, bell, self)
        desktop.languages = languages
        desktop.quit_wanted.connect(self._on_told_to_end)
        desktop.restore_wanted.connect(self._on_restore_wanted)
        attempt.callback(desktop.end)
        desktop.later.add(self._sweep)  # before more is read, which takes the place of what goes
        try:
            desktop.begin(is_hidden=self._around.is_hidden)
        except StopwatchError:
            desktop.deleteLater()  # else it would still answer the tray, which stays
            raise
        self._desktop = desktop
        if not self._around.is_hidden:
            desktop.welcome()
        link, self._link = self._link, None
        if link is not None:
            self.open_link(link)
        desktop.later.add(self._reach_out, self._answer, self._sweep)

    def _show_sign(self) -> None:
        from stopwatch.ui.theme.icons import application_icon

        self._app.setWindowIcon(application_icon())  # windows that are open take it as well

    def _reach_out(self) -> None:
        from stopwatch.ui.reach import Reach

        if self._desktop is not None:
            self._reach = Reach(self._desktop, self._around.find_offers, self._desktop)
            self._opened.callback(self._reach.end)

    def _answer(self) -> None:
        """Answer to LiveLinks, once and as long as the preferences say so."""
        from stopwatch.ui.endpoint import Endpoint

        if self._desktop is not None and self._around.livelinks is not None:
            endpoint = Endpoint(self._desktop, self._around.livelinks, self._desktop)
            self._opened.callback(endpoint.close)
            self._desktop.take_endpoint(endpoint)

    def _sweep(self) -> None:
        from stopwatch.ui.sweeping import Sweeper

        if self._sweeper is None:
            self._sweeper = Sweeper(self)
        else:
            self._sweeper.tidy()

    def _dressed(self, scheme: str) -> Theme:
        """Dress the application; a second attempt takes the same theme, as two would quarrel."""
        from stopwatch.ui.theme.current import Theme, scheme_named

        theme = self._theme
        if theme is None:
            theme = Theme(parent=self, is_guess=True)
            theme.dressed.connect(self._on_dressed)
        theme.force(scheme_named(scheme))
        theme.dress_later(self._app)
        self._theme = theme
        return theme

    def _refuse(self, sentence: str) -> None:
        from stopwatch.ui.windows.trouble import TroubleWindow

        sys.stderr.write(f"{sentence}\n")
        self._trouble = TroubleWindow(sentence)
        self._give_help(self._trouble)
        self._trouble.finished.connect(self._on_refused)
        self._trouble.open()

    def _offer_restore(self, sentence: str) -> None:
        from stopwatch.ui.windows.damage import DamageWindow

        sys.stderr.write(f"{sentence}\n")
        window = DamageWindow(sentence, self._around.open_keeping)
        # In a turn of its own: if that fails too, another window takes the place of this one.
        _connect_for_later(window.restored, self._open)
        window.given_up.connect(self._on_given_up)
        self._give_help(window)
        self._trouble = window
        window.open()

    def _give_help(self, window: QDialog) -> None:
        """Let F1 open the guide also where there is no desktop that could."""
        from stopwatch.ui.help.wanted import HelpWanted

        HelpWanted(window, self._show_help)

    def _show_help(self, window: QWidget) -> None:
        from PySide6.QtCore import Qt

        from stopwatch.ui.help.places import place_of
        from stopwatch.ui.help.window import HelpWindow

        guide = window.findChild(HelpWindow)
        if guide is None:
            guide = HelpWindow(self._dressed("system"))
            guide.setParent(window, Qt.WindowType.Window)  # it goes with the window it is about
        guide.go_to(place_of("trouble"))
        guide.show()
        guide.raise_()

    def _on_restore_wanted(self, file: str) -> None:
        """Put a backup in place: first what is being sent is finished, and nobody is held up."""
        from stopwatch.ui.windows.restoring import waiting_words

        desktop = self._desktop
        if self._chosen or desktop is None or desktop.ask_about_unsaved():
            return
        self._chosen = file
        desktop.show_exchange(waiting_words())
        job = desktop.jobs.run(desktop, desktop.finish_sync)
        _connect_for_later(job.done, self._on_sync_finished)

    def _on_sync_finished(self) -> None:
        """Let go of the profile, which a restore needs alone, and come back after that."""
        from stopwatch.ui.windows.restoring import RestoringWindow

        desktop, self._desktop, self._reach = self._desktop, None, None
        self._opened.close()
        if desktop is not None:
            desktop.deleteLater()  # else it would still answer the tray
        self._tray.begin_anew()
        window = RestoringWindow(self._chosen, self._around.open_keeping)
        _connect_for_later(window.ended, self._on_restored)
        self._trouble = window
        window.begin()

    def _on_restored(self, words: str) -> None:
        self._trouble, self._chosen = None, ""
        self._open()
        if self._desktop is not None:
            self._desktop.show_exchange(words)

    def _on_dressed(self) -> None:
        QTimer.singleShot(0, self, self._show_sign)

    def _on_given_up(self) -> None:
        self._app.exit(1)

    def _on_refused(self, _result: int) -> None:
        self._app.exit(1)

    def _on_session_ends(self) -> None:
        if self._desktop is not None:
            self._desktop.services.sources.session_ends()

    def _on_told_to_end(self) -> None:
        self._app.exit(0)  # not quit(), which asks every window, and the panel would ask the user

    def _on_knocked(self) -> None:
        if self._desktop is not None:
            self._desktop.show_main()
        elif self._trouble is not None:
            self._trouble.show()
            self._trouble.raise_()


def _connect_for_later(signal: SignalInstance, slot: Callable[..., None]) -> None:
    """Let a slot run in a turn of its own."""
    from PySide6.QtCore import Qt  # brings hundreds of names, and the first icon needs none

    signal.connect(slot, Qt.ConnectionType.QueuedConnection)


def _application() -> QApplication:
    if not _IS_HANDED_LINKS:
        return QApplication([_NAME])
    from stopwatch.ui.link_application import LinkApplication

    return LinkApplication([_NAME])


def _claim(around: Surroundings) -> QLockFile | None:
    folder = around.runtime_dir
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)  # fails where somebody else made it, as it should
    except OSError as error:
        raise Refused(
            f"Your recorded time is safe. The folder {folder} cannot be used ({error.strerror}). "
            "Remove it, then start again."
        ) from error
    lock = QLockFile(str(around.runtime_dir / "tray.lock"))
    lock.setStaleLockTime(0)  # a dead owner is known by its process id, not by age
    return lock if lock.tryLock(0) else None
