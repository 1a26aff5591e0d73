"""Where an administrator's policy lies on each system, and what is in it. It is only ever read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from stopwatch.domain.values import dataclass

ENVIRONMENT = "TICKET_STOPWATCH_POLICY"
_FOLDER, _NAME = "ticket-stopwatch", "policy.toml"
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """The file that counts; `trouble` says why its text could not be had."""

    path: Path
    text: str = ""
    trouble: str = ""


def find_policy() -> PolicyFile | None:
    """Return the first of the places where there is a file; None where there is none."""
    for path in places():
        try:
            return PolicyFile(path, _text_of(path))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            reason = error.strerror or "unknown reason"
            return PolicyFile(path, trouble=f"it cannot be read ({reason}).")
        except ValueError:
            return PolicyFile(path, trouble="it is no text in UTF-8.")
    return None


def places() -> list[Path]:
    """Return where a policy may lie, first what counts first."""
    given = os.environ.get(ENVIRONMENT)
    if given is not None:
        return [Path(given)] if given else []
    if sys.platform == "win32":
        folders = [os.environ.get("PROGRAMDATA") or r"C:\ProgramData"]
    elif sys.platform == "darwin":
        folders = ["/Library/Application Support"]
    else:
        shared = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        folders = ["/etc", *(one for one in shared.split(os.pathsep) if one.startswith("/"))]
    return [Path(folder) / _FOLDER / _NAME for folder in folders]


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES).decode("utf-8-sig")
