"""The fields of the sign-in, and what stands there while an account is connected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from stopwatch.domain.account import Account
from stopwatch.domain.ids import AccountId
from stopwatch.services.accounts import SignIn
from stopwatch.ui.theme.current import Theme
from stopwatch.ui.theme.measures import SPACE_8, SPACE_12, field_height
from stopwatch.ui.widgets.plain_label import PlainLabel
from stopwatch.ui.widgets.restyle import mark_wrong

_FIELD_NAMES = ("user_name", "integration_code", "secret", "resource", "url")


class SignInForm(QWidget):
    """Five fields, each with a line that says what it is for."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields = {name: QLineEdit() for name in _FIELD_NAMES}
        self.fields["secret"].setEchoMode(QLineEdit.EchoMode.Password)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_12)
        self._add("user_name", self.tr("&User name"), self.tr("Of the API user, like an e-mail."))
        self._add(
            "integration_code",
            self.tr("&Tracking identifier"),
            self.tr("The integration code of the API user."),
        )
        self._add("secret", self.tr("&Secret"), self.tr("Kept in this computer's keyring only."))
        self._add(
            "resource",
            self.tr("&Whose time it is"),
            self.tr("User name, e-mail or id of the technician; empty for the API user's own."),
        )
        self._add(
            "url",
            self.tr("&Address (optional)"),
            self.tr("Leave it empty: the address is found from the user name."),
        )

    def wanted(self) -> SignIn:
        """Return what was filled in."""
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        texts["secret"] = self.fields["secret"].text()
        return SignIn(**texts)

    def fill(self, account: Account) -> None:
        """Fill in what is known of an account that has to sign in again."""
        self.fields["user_name"].setText(account.user_name)
        self.fields["integration_code"].setText(account.integration_code)
        self.fields["resource"].setText(str(account.resource_id))
        self.fields["url"].setText(account.base_url if account.is_fixed_url else "")

    def preset(self, given: Mapping[str, str]) -> None:
        """Fill in what the administrator gave beforehand; it can be changed like what is typed."""
        for name, text in given.items():
            self.fields[name].setText(text)
        empty = [name for name in _FIELD_NAMES if not self.fields[name].text()]
        self.fields[empty[0] if empty else _FIELD_NAMES[0]].setFocus()

    def mark_wrong(self, name: str | None) -> None:
        """Frame a field in red and go there; None frames none."""
        for known, field in self.fields.items():
            mark_wrong(field, wrong=known == name)
        if name in self.fields:
            self.fields[name].setFocus()

    def _add(self, name: str, label: str, hint: str) -> None:
        field = self.fields[name]
        field.setAccessibleName(label.replace("&", ""))
        field.setAccessibleDescription(hint)
        line = QFontMetrics(self._theme.fonts.body).height()
        field.setMinimumHeight(field_height(line))
        field.textEdited.connect(self.edited)
        title = PlainLabel(label)
        title.setBuddy(field)
        remark = PlainLabel(hint)
        for text in (title, remark):
            text.setFont(self._theme.fonts.small)
            text.setProperty("tone", "text2")
        remark.setProperty("tone", "text3")
        remark.setWordWrap(True)
        part = QVBoxLayout()
        part.setSpacing(3)
        for widget in (title, field, remark):
            part.addWidget(widget)
        self._column.addLayout(part)


class ConnectedAccount(QWidget):
    """Who is connected to what."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown_id: AccountId | None = None
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_12)
        self._grid.setVerticalSpacing(SPACE_8)
        self._grid.setColumnStretch(1, 1)
        self._values: list[QLabel] = []
        names = (self.tr("Time of"), self.tr("API user"), self.tr("Autotask at"))
        for row, name in enumerate(names):
            label, value = PlainLabel(name), PlainLabel()
            label.setProperty("tone", "text2")
            value.setWordWrap(True)
            self._values.append(value)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1)

    def show_account(self, account: Account) -> None:
        """Show an account; never its secret."""
        self.shown_id = account.id
        told = (account.resource_name, account.user_name, account.web_url or account.base_url)
        for value, text in zip(self._values, told, strict=True):
            value.setText(text)
