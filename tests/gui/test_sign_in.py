"""The sign-in stores nothing unless everything works, and says in words what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stopwatch.domain.account import Account
from stopwatch.domain.catalog import Resource, Role, RoleHolding
from stopwatch.domain.rights import Right
from stopwatch.services.accounts import Accounts
from stopwatch.services.connection import Connection
from stopwatch.services.ports.psa import Psa
from stopwatch.services.suite import Services
from stopwatch.system.keys import SessionSecrets
from stopwatch.ui.jobs import Jobs
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.windows.sign_in import SignInWindow
from tests.gui.conftest import Desk
from tests.support.fake_psa import FakePsa
from tests.support.machine import FakeSecrets
from tests.support.open_windows import OpenWindows
from tests.support.units import ME

SECRET = "the secret"


class Room:
    """Opens the sign-in and remembers what it told."""

    def __init__(self, qtbot: QtBot, theme: Theme, services: Services, jobs: Jobs) -> None:
        self._bot, self._theme, self._jobs = qtbot, theme, jobs
        self.services = services
        self.told: list[tuple[str, str]] = []
        self.windows = OpenWindows()

    def open(self) -> SignInWindow:
        window = SignInWindow(self._theme, self.services, self._jobs)
        self.windows.keep(window)
        window.connected.connect(self._on_connected)
        window.disconnected.connect(self._on_disconnected)
        return window

    def filled(self, **texts: str) -> SignInWindow:
        window = self.open()
        known = {"user_name": "api@msp.example", "integration_code": "CODE", "secret": SECRET}
        for name, text in {**known, "resource": "rashdown", **texts}.items():
            QTest.keyClicks(window.form.fields[name], text)
        return window

    def until_told(self, window: SignInWindow) -> str:
        self._bot.waitUntil(window.banner.isVisible)
        return window.banner.accessibleName()

    def until(self, what: str) -> None:
        def came() -> bool:
            return what in [name for name, _ in self.told]

        self._bot.waitUntil(came)

    def _on_connected(self, account: Account) -> None:
        self.told.append(("connected", account.resource_name))

    def _on_disconnected(self, account: Account) -> None:
        self.told.append(("disconnected", account.resource_name))


@pytest.fixture
def people(psa: FakePsa) -> FakePsa:
    psa.hold(
        records=[
            Resource(ME, "rashdown", "Robin Ashdown"),
            Role(3, "Systems engineer"),
            RoleHolding(1, "resource_role", ME, 3),
        ]
    )
    return psa


@pytest.fixture
def room(
    qtbot: QtBot, theme: Theme, services: Services, jobs: Jobs, people: FakePsa
) -> Iterator[Room]:
    made = Room(qtbot, theme, services, jobs)
    yield made
    made.windows.close()


def test_enter_tests_and_connects(room: Room) -> None:
    window = room.filled()
    QTest.keyClick(window.form.fields["secret"], Qt.Key.Key_Return)
    room.until("connected")
    assert room.told == [("connected", "Robin Ashdown")]
    account = room.services.accounts.current()
    assert account.is_connected
    assert room.services.secrets.get(account.secret_name) == SECRET
    assert window.form.isHidden()
    assert window.focusWidget() is window.close_button


def test_what_the_account_can_do_is_shown_once_it_is_connected(
    room: Room, people: FakePsa, qtbot: QtBot
) -> None:
    people.deny(Right.DELETE_ENTRIES, Right.FIND_ENTRIES)
    window = room.filled()
    QTest.keyClick(window.form.fields["secret"], Qt.Key.Key_Return)
    room.until("connected")
    qtbot.waitUntil(lambda: len(window.rights.texts()) > len(Right))
    head, first, second, *others = window.rights.texts()
    assert head == "What this account can do in Autotask:"
    assert first.startswith("The account cannot find your own time entries. When an answer is lost")
    assert (
        second
        == "The account cannot delete time entries. A deletion here has to be done in Autotask too."
    )
    assert all(one.startswith("The account can ") for one in others)
    QApplication.processEvents()
    for line in window.rights.findChildren(PlainLabel):
        assert line.height() >= line.heightForWidth(line.width())
    assert window.close_button.geometry().bottom() < window.height()
    QTest.keyClick(window.close_button, Qt.Key.Key_Return)
    assert not isValid(window) or not window.isVisible()


def test_rights_are_asked_for_anew_whenever_the_account_is_shown(
    desk: Desk, room: Room, people: FakePsa, qtbot: QtBot
) -> None:
    desk.services.secrets.put(desk.account.secret_name, SECRET)
    desk.services.permissions.ask(desk.account)
    people.deny(Right.CHANGE_TICKETS)
    window = room.open()
    assert "The account can set a ticket's status, resolution and problem." in window.rights.texts()
    qtbot.waitUntil(
        lambda: "Set status, resolution and problem in Autotask." in window.rights.texts()[1]
    )


def test_without_an_answer_the_reason_stands_there(
    desk: Desk, room: Room, people: FakePsa, qtbot: QtBot
) -> None:
    window = room.open()
    assert window.rights.texts() == ["Asking Autotask what this account can do."]
    qtbot.waitUntil(lambda: "cannot be asked for now" in window.rights.texts()[0])
    assert "The secret for Autotask is not in the keyring." in window.rights.texts()[0]


def test_the_secret_is_never_shown(room: Room) -> None:
    window = room.filled()
    assert window.form.fields["secret"].echoMode() is QLineEdit.EchoMode.Password


def test_what_is_missing_is_said_at_its_field_without_asking(room: Room, people: FakePsa) -> None:
    window = room.filled(integration_code=" ")
    window.form.fields["integration_code"].clear()
    QTest.mouseClick(window.connect_button, Qt.MouseButton.LeftButton)
    assert window.banner.accessibleName() == (
        "Nothing was stored. The tracking identifier is missing. Fill it in."
    )
    assert window.form.fields["integration_code"].property("state") == "error"
    assert people.requests == 0
    QTest.keyClicks(window.form.fields["integration_code"], "C")
    assert window.banner.isHidden()


def test_a_wrong_secret_stores_nothing(room: Room, people: FakePsa) -> None:
    people.is_signed_out = True
    window = room.filled()
    QTest.mouseClick(window.connect_button, Qt.MouseButton.LeftButton)
    assert room.until_told(window).startswith("Your time is safe.")
    assert not room.services.accounts.current().is_connected
    assert window.connect_button.isEnabled()


def test_whose_time_it_is_is_asked_in_the_windows_words(room: Room) -> None:
    window = room.filled()
    window.form.fields["resource"].clear()
    QTest.mouseClick(window.connect_button, Qt.MouseButton.LeftButton)
    told = room.until_told(window)
    assert told.startswith("Nothing was stored.")
    assert "--resource" not in told
    assert window.form.fields["resource"].property("state") == "error"


def test_while_it_is_tried_the_button_waits_and_says_so(room: Room, qtbot: QtBot) -> None:
    window = room.filled()
    window.test_and_connect()
    assert not window.connect_button.isEnabled()
    assert window.progress.text().startswith("Connecting to Autotask.")
    room.until("connected")


def test_without_a_keyring_the_secret_can_be_used_for_this_run(
    qtbot: QtBot, theme: Theme, services: Services, jobs: Jobs, people: FakePsa
) -> None:
    def make_psa(account: Account, secret: str) -> Psa:
        return people

    secrets = SessionSecrets(FakeSecrets(is_there=False))
    accounts = Accounts(services.tools, secrets, Connection(secrets, make_psa), make_psa)
    services.secrets, services.accounts = secrets, accounts
    room = Room(qtbot, theme, services, jobs)
    window = room.filled()
    QTest.mouseClick(window.connect_button, Qt.MouseButton.LeftButton)
    assert "keyring cannot keep the secret" in room.until_told(window)
    assert not services.accounts.current().is_connected
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_1)
    room.until("connected")
    room.windows.close()
    assert services.accounts.current().is_connected


def test_a_connected_account_is_shown_and_can_be_disconnected(
    desk: Desk, room: Room, qtbot: QtBot
) -> None:
    window = room.open()
    assert window.form.isHidden()
    QTest.mouseClick(window.disconnect_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_2)
    room.until("disconnected")
    assert not desk.services.accounts.current().is_connected
    assert not window.form.isHidden()


def test_connected_opens_on_close_and_asks_before_it_disconnects(
    desk: Desk, room: Room, qtbot: QtBot
) -> None:
    window = room.open()
    assert window.focusWidget() is window.close_button
    before = window.height()
    QTest.mouseClick(window.disconnect_button, Qt.MouseButton.LeftButton)
    assert window.question.isVisible()
    assert window.question.accessibleName().startswith("Everything recorded is safe")
    assert window.height() > before
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert not window.question.isVisible()
    assert window.height() == before
    assert desk.services.accounts.current().is_connected
    QTest.keyClick(window.close_button, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_a_banner_makes_room_for_itself(room: Room) -> None:
    window = room.filled(integration_code=" ")
    heights = [field.height() for field in window.form.fields.values()]
    window.form.fields["integration_code"].clear()
    QTest.mouseClick(window.connect_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.banner.isVisible()
    assert [field.height() for field in window.form.fields.values()] == heights
    banner = window.banner
    assert banner.height() >= banner.heightForWidth(banner.width())
    assert window.connect_button.geometry().bottom() < window.height()


def test_signing_in_again_keeps_everything_but_the_secret(desk: Desk, room: Room) -> None:
    window = room.open()
    QTest.mouseClick(window.again_button, Qt.MouseButton.LeftButton)
    assert window.form.wanted().user_name == desk.account.user_name
    assert window.form.wanted().secret == ""


def test_esc_closes(room: Room) -> None:
    window = room.open()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
