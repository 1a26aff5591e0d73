"""Connecting to the PSA, as calls for the job pool: they may block and never touch a window."""

from __future__ import annotations

from stopwatch.domain.account import Account
from stopwatch.domain.errors import Refused, Unavailable
from stopwatch.services.accounts import SignIn
from stopwatch.services.session import GivenSecret
from stopwatch.services.suite import Services

_PROBE = "keyring"


class NoKeyring(Unavailable):
    """The secret cannot be kept on this computer; it can be used until the program ends."""


def connect(services: Services, wanted: SignIn) -> Account:
    """Connect and keep the secret in the keyring. Raises NoKeyring before anything is asked."""
    try:
        services.secrets.get(_PROBE)
    except Unavailable as error:
        raise NoKeyring(error.message) from error
    return services.accounts.add(wanted)


def connect_for_now(services: Services, wanted: SignIn) -> Account:
    """Connect with the secret in memory only."""
    return services.accounts.add(wanted, for_now=True)


def can_be_given(services: Services) -> bool:
    """Return whether a secret can be used without storing it."""
    return isinstance(services.secrets, GivenSecret)


def missing_field(wanted: SignIn) -> Refused | None:
    """Return what has to be filled in before anything can be asked."""
    for name, value, text in (
        ("user_name", wanted.user_name, "The user name of the API user is missing. Fill it in."),
        (
            "integration_code",
            wanted.integration_code,
            "The tracking identifier is missing. Fill it in.",
        ),
        ("secret", wanted.secret, "The secret is missing. Fill it in."),
    ):
        if not value.strip():
            return Refused(f"Nothing was stored. {text}", field=name)
    return None
