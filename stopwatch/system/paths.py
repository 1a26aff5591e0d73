"""Where things are kept: one data folder, given or the platform's own."""

from __future__ import annotations

import os
from pathlib import Path

from stopwatch.domain.errors import Refused
from stopwatch.domain.values import dataclass

ENVIRONMENT = "TICKET_STOPWATCH_DATA_DIR"
_APP = "ticket-stopwatch"
_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one profile."""

    data_dir: Path

    @property
    def database(self) -> Path:
        """The database."""
        return self.data_dir / "stopwatch.db"

    @property
    def log(self) -> Path:
        """The log of what went wrong."""
        return self.data_dir / "ticket-stopwatch.log"

    @property
    def delivery_lock(self) -> Path:
        """The lock of whoever delivers."""
        return self.data_dir / "delivery.lock"

    @property
    def use_lock(self) -> Path:
        """The lock that every program has a share in while it uses the database."""
        return self.data_dir / "use.lock"

    @property
    def backup_lock(self) -> Path:
        """The lock of whoever makes a backup."""
        return self.data_dir / "backup.lock"

    @property
    def incarnation(self) -> Path:
        """The mark that tells a restored or copied profile."""
        return self.data_dir / "incarnation"

    @property
    def link_token(self) -> Path:
        """The token that opens the loopback endpoint."""
        return self.data_dir / "livelinks.token"

    @property
    def bells(self) -> Path:
        """The folder of the listening processes' sockets."""
        return self.data_dir / "bells"

    @property
    def tray(self) -> Path:
        """The folder of the tray's lock and socket: short, because Qt takes no long socket path."""
        import hashlib  # only the tray program needs it, and its icon is waited for

        base = os.environ.get("XDG_RUNTIME_DIR") or _temporary_folder()
        profile = hashlib.sha256(str(self.data_dir).encode()).hexdigest()[:12]
        return Path(base) / f"{_APP}-{getattr(os, 'getuid', int)()}-{profile}"

    def private(self, folder: Path) -> Path:
        """Make a folder that only this user can enter, and return it."""
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        return folder


def private(path: str, flags: int) -> int:
    """Open a file for `open`, so that only this user can read it if it is made by that."""
    return os.open(path, flags, 0o600)


def put_private(path: Path, text: str) -> None:
    """Replace a file of this user's alone, durably."""
    new = path.with_suffix(".new")
    with open(new, "w", encoding="utf-8", opener=private) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def find_paths(given: Path | None = None) -> Paths:
    """Return the profile's paths and make its folder. Refused where that is not possible."""
    folder = given or _from_environment() or usual_folder()
    paths = Paths(folder.expanduser().absolute())
    try:
        paths.private(paths.data_dir)
    except OSError as error:
        raise Refused(
            f"Nothing was changed: the folder {paths.data_dir} cannot be used "
            f"({error.strerror}). Choose another with --data-dir."
        ) from error
    return paths


def _temporary_folder() -> str:
    import tempfile

    return tempfile.gettempdir()


def _from_environment() -> Path | None:
    given = os.environ.get(ENVIRONMENT)
    return Path(given) if given else None


def usual_folder() -> Path:
    """Return where the profile is that nobody names."""
    import appdirs

    return Path(appdirs.user_data_dir(_APP, appauthor=False))
