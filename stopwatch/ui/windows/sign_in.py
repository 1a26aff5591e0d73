"""Connecting to Autotask, signing in again, and disconnecting; work goes on without any of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from stopwatch.domain.account import Account
from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.ids import AccountId
from stopwatch.domain.overriding import override
from stopwatch.services.permissions import Permitted
from stopwatch.services.suite import Services
from stopwatch.ui.help.wanted import HelpButton
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, SPACE_16
from stopwatch.ui.widgets.banner import Banner, BannerKind
from stopwatch.ui.widgets.buttons import ActionButton, ButtonKind, Face, is_enter
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.account_list import AccountList
from stopwatch.ui.windows.on_screen import fit_height
from stopwatch.ui.windows.sign_in_connecting import (
    NoKeyring,
    can_be_given,
    connect,
    connect_for_now,
    missing_field,
)
from stopwatch.ui.windows.sign_in_form import ConnectedAccount, SignInForm
from stopwatch.ui.windows.sign_in_rights import RightsList

_WIDTH = 460
_DISCONNECT = 2


class SignInWindow(QWidget):
    """Tests what was typed before anything is stored; errors stand beside the fields."""

    connected = Signal(Account)
    disconnected = Signal(Account)

    def __init__(self, theme: Theme, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Autotask account"))
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, 1)
        self._services = services
        self._jobs = jobs
        self._title, self._words = PlainLabel(), PlainLabel()
        self._title.setFont(theme.fonts.heading)
        self._words.setProperty("tone", "text2")
        self._words.setWordWrap(True)
        self.form, self.account = SignInForm(theme), ConnectedAccount(theme)
        self.others = AccountList(theme)
        self.rights = RightsList(theme)
        self.banner = Banner(theme, BannerKind.AMBER)
        self.question = Banner(theme, BannerKind.AMBER)
        self.question.set_message(
            self.tr("Everything recorded is safe on this computer."),
            self.tr("Until you connect again, nothing more is sent to Autotask. Disconnect?"),
        )
        self.question.set_answers([self.tr("Stay connected"), self.tr("Disconnect now")])
        self._bar, self.progress = QProgressBar(), PlainLabel()
        self._rights_job: QObject | None = None
        main = Face(kind=ButtonKind.PRIMARY)
        self.connect_button = ActionButton(theme, self.tr("Test and &connect"), main)
        self.disconnect_button = ActionButton(theme, self.tr("&Disconnect"))
        self.again_button = ActionButton(theme, self.tr("Sign in &again…"))
        self.close_button = ActionButton(theme, self.tr("Close"))
        self.help_button = HelpButton(theme)
        self._lay_out()
        self._connect_signals()
        self._show_current()

    # ------------------------------------------------------------------ commands
    def test_and_connect(self) -> None:
        """Try what was typed off this thread; nothing is stored unless all of it works."""
        if not self.connect_button.isEnabled():
            return
        wanted = self.form.wanted()
        missing = missing_field(wanted)
        if missing is not None:
            self._show_error(missing)
            return
        words = self.tr("Connecting to Autotask. This takes a few seconds.")
        self._begin(partial(connect, self._services, wanted), words)

    def connect_until_the_end(self) -> None:
        """Connect with a secret that is forgotten when the program ends."""
        words = self.tr("Connecting to Autotask. The secret is not stored.")
        self._begin(partial(connect_for_now, self._services, self.form.wanted()), words)

    def ask_to_disconnect(self) -> None:
        """Ask once, in the window, before anything is disconnected."""
        self.banner.hide()
        self.question.show()
        self._fit()
        self.question.buttons()[0].setFocus()

    def disconnect_account(self) -> None:
        """Disconnect; refused while something is not sent."""
        words = self.tr("Disconnecting.")
        self._show_busy(words)
        shown = self.account.shown_id  # another one may be in use by now
        job = self._jobs.run(self, partial(self._services.accounts.remove, shown))
        job.done.connect(self._on_disconnected)
        job.failed.connect(self._on_failed)

    def sign_in_again(self) -> None:
        """Show the form for the connected account, to give it another secret."""
        self.form.fill(self._services.accounts.get(self.account.shown_id))
        self._show_form(is_again=True)
        self.form.fields["secret"].setFocus()

    def connect_another(self) -> None:
        """Show an empty form: another account is connected beside what is connected already."""
        for field in self.form.fields.values():
            field.clear()
        self._show_new_form()

    def use_account(self, account_id: AccountId) -> None:
        """Use another connected account from now on; refused while a stopwatch runs."""
        self.banner.hide()
        try:
            self._services.roster.use(account_id)
        except StopwatchError as error:
            self._show_error(error)
        else:
            self._show_current()

    # ------------------------------------------------------------------ Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif is_enter(event) and not self.form.isHidden():
            self.test_and_connect()
        elif not (self.question.take(event) or self.banner.take(event)):
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ building
    def _lay_out(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.progress.setProperty("tone", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_12)
        for part in (
            self._title, self._words, self.account, self.rights, self.form, self.others,
            self.banner, self.question,
        ):  # fmt: skip
            column.addWidget(part)
        column.addWidget(self._bar)
        column.addWidget(self.progress)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.disconnect_button)
        row.addWidget(self.help_button)
        row.addStretch(1)
        for button in (self.again_button, self.close_button, self.connect_button):
            row.addWidget(button)
        column.addLayout(row)
        for hidden in (self.banner, self.question, self._bar, self.progress):
            hidden.hide()

    def _connect_signals(self) -> None:
        self.connect_button.clicked.connect(self.test_and_connect)
        self.disconnect_button.clicked.connect(self.ask_to_disconnect)
        self.question.answered.connect(self._on_question_answered)
        self.again_button.clicked.connect(self.sign_in_again)
        self.close_button.clicked.connect(self.close)
        self.banner.answered.connect(self._on_answered)
        self.form.edited.connect(self._on_edited)
        self.others.use_wanted.connect(self._on_use_wanted)
        self.others.another_wanted.connect(self.connect_another)

    # ------------------------------------------------------------------ private
    def _show_current(self) -> None:
        account = self._services.accounts.current()
        if not account.is_connected:
            self._show_new_form()
            return
        self._title.setText(self.tr("Connected"))
        self._words.setText(account.paused_because or self.tr("Time entries go to Autotask."))
        self.account.show_account(account)
        self.others.show_accounts(self._services.roster.all())
        self._show_parts(is_form=False)
        self.close_button.setFocus()
        self._ask_for_rights(account)

    def _ask_for_rights(self, account: Account) -> None:
        known = self._services.permissions.known(account)
        if known.rights is None:
            self.rights.show_waiting()
        else:
            self.rights.show_permitted(known)
        job = self._jobs.run(self, partial(self._services.permissions.ask, account))
        job.done.connect(self._on_rights_told)
        self._rights_job = job
        self._fit()

    def _show_new_form(self) -> None:
        self._show_form(is_again=False)
        self.form.preset(self._services.policies.now().account)

    def _show_form(self, *, is_again: bool) -> None:
        again, first = self.tr("Sign in again"), self.tr("Connect Autotask")
        self._title.setText(again if is_again else first)
        self._words.setText(
            self.tr("Stopwatches work without it, and everything stays on this computer.")
        )
        self._show_parts(is_form=True)

    def _show_parts(self, *, is_form: bool) -> None:
        shown: tuple[QWidget, ...] = (self.form, self.connect_button)
        for part in shown:
            part.setVisible(is_form)
        for part in (
            self.account, self.rights, self.others, self.disconnect_button, self.again_button,
        ):  # fmt: skip
            part.setVisible(not is_form)
        self.question.hide()
        self._fit()

    def _fit(self) -> None:
        fit_height(self, may_shrink=True)

    def _begin(self, call: Callable[[], Account], words: str) -> None:
        self._show_busy(words)
        job = self._jobs.run(self, call)
        job.done.connect(self._on_connected)
        job.failed.connect(self._on_failed)

    def _show_busy(self, words: str) -> None:
        self.banner.hide()
        self.form.mark_wrong(None)
        self.progress.setText(words)
        for part in (self._bar, self.progress):
            part.setVisible(bool(words))
        for button in (self.connect_button, self.disconnect_button, self.again_button):
            button.setEnabled(not words)
        self._fit()

    def _show_error(self, error: StopwatchError) -> None:
        safe, _, rest = self._told(error).partition(". ")
        self.banner.set_message(f"{safe.rstrip('.')}.", rest)
        offers = isinstance(error, NoKeyring) and can_be_given(self._services)
        self.banner.set_answers([self.tr("Use it until the program ends")] if offers else [])
        self.banner.show()
        self.form.mark_wrong(error.field)
        self._fit()
        if offers:
            self.banner.buttons()[0].setFocus()  # in a field its digit would be one more letter

    def _told(self, error: StopwatchError) -> str:
        if error.field == "resource" and not self.form.wanted().resource:
            return self.tr(
                "Nothing was stored. The API user holds no role, so no time can be its own. "
                "Say whose time it is."
            )
        if isinstance(error, NoKeyring):
            return self.tr(
                "Your time is safe. This computer's keyring cannot keep the secret now. "
                "Start or unlock the keyring and try again, or use the secret for this run only."
            )
        return error.message

    # ------------------------------------------------------------------ slots
    def _on_connected(self, account: Account) -> None:
        self._show_busy("")
        self.connected.emit(account)
        self._show_current()  # what the account can do is worth a look before the window goes

    def _on_rights_told(self, told: Permitted) -> None:
        if self.sender() is self._rights_job:  # else it is about an account that was left since
            self.rights.show_permitted(told)
            self._fit()

    def _on_disconnected(self, account: Account) -> None:
        self._show_busy("")
        self.disconnected.emit(account)
        self._show_current()

    def _on_failed(self, error: object) -> None:
        self._show_busy("")
        if isinstance(error, StopwatchError):
            self._show_error(error)
        elif isinstance(error, Exception):
            raise error

    def _on_question_answered(self, number: int) -> None:
        self.question.hide()
        self._fit()
        self.close_button.setFocus()
        if number == _DISCONNECT:
            self.disconnect_account()

    def _on_answered(self) -> None:
        self.connect_until_the_end()

    def _on_use_wanted(self, account_id: int) -> None:
        self.use_account(AccountId(account_id))

    def _on_edited(self) -> None:
        if not self.banner.isHidden():
            self.banner.hide()
            self._fit()
        self.form.mark_wrong(None)
