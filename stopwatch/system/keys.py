"""The keyring, and a memory for secrets that are given for this process only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from stopwatch.domain.errors import Unavailable
from stopwatch.services.ports.machine import Secrets

_SERVICE = "ticket-stopwatch"
_NONE = (
    "Your time is safe. This computer has no keyring to keep the secret in. Start a keyring "
    "service (like GNOME Keyring or KWallet), or connect with `account add --without-keyring` and "
    "give the secret each time with --secret-stdin."
)
_LOCKED = "Your time is safe. The keyring is locked. Unlock it, then try again."
_BROKEN = "Your time is safe. The keyring does not work: {reason}. Mend it, then try again."
_PLAIN = "plaintext"


class SystemSecrets:
    """Implements `Secrets` with whatever backend `keyring` is configured for. May block."""

    def get(self, name: str) -> str | None:
        """Return the secret, or None if the keyring holds none."""
        import keyring

        with _translated():
            return keyring.get_password(_SERVICE, name)

    def put(self, name: str, secret: str) -> None:
        """Store a secret."""
        import keyring

        with _translated(secret):
            if _forgets_all(keyring.get_keyring()):
                raise keyring.errors.NoKeyringError
            keyring.set_password(_SERVICE, name, secret)

    def remove(self, name: str) -> None:
        """Forget a secret; not having it is fine."""
        import keyring
        import keyring.errors

        with _translated():
            try:
                keyring.delete_password(_SERVICE, name)
            except (keyring.errors.PasswordDeleteError, keyring.errors.NoKeyringError):
                return

    def describe(self) -> str:
        """Return in words which keyring it is, or why there is none."""
        import keyring

        with _translated():
            backend = keyring.get_keyring()
        if _forgets_all(backend):
            return "none: secrets cannot be kept on this computer"
        name = f"{type(backend).__module__}.{type(backend).__qualname__}"
        if _PLAIN in name.casefold():
            return f"{name}: keeps secrets in a readable file, because keyring is configured so"
        return name


class SessionSecrets:
    """Implements `Secrets`: what was given for this process first, then the keyring."""

    def __init__(self, behind: Secrets) -> None:
        self._behind = behind
        self._given: dict[str, str] = {}

    def give(self, name: str, secret: str) -> None:
        """Use a secret for one account until the process ends; nothing is stored."""
        self._given[name] = secret

    def get(self, name: str) -> str | None:
        """Return the given secret, else the keyring's."""
        return self._given.get(name) or self._behind.get(name)

    def put(self, name: str, secret: str) -> None:
        """Store a secret in the keyring; it counts before one that was given."""
        self._behind.put(name, secret)
        self._given.pop(name, None)

    def remove(self, name: str) -> None:
        """Forget a secret."""
        if self._given.pop(name, None) is None:
            self._behind.remove(name)

    def describe(self) -> str:
        """Return what is behind."""
        given = "given for this run only; " if self._given else ""
        return given + self._behind.describe()


def _forgets_all(backend: object) -> bool:
    """Tell the backends that stand for having none; one of them swallows secrets in silence."""
    from keyring.backends import fail, null

    return isinstance(backend, fail.Keyring | null.Keyring)


@contextmanager
def _translated(secret: str = "") -> Iterator[None]:
    import keyring.errors

    try:
        yield
    except keyring.errors.NoKeyringError as error:
        raise Unavailable(_NONE) from error
    except keyring.errors.KeyringLocked as error:
        raise Unavailable(_LOCKED) from error
    except Exception as error:  # whatever a foreign backend raises must not show the secret
        reason = str(error) or type(error).__name__
        hidden = reason.replace(secret, "…") if secret else reason  # some quote their command
        raise Unavailable(_BROKEN.format(reason=hidden)) from error
