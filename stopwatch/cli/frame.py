"""What every command shares: the profile, `--json`, and how errors are told."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from stopwatch.domain.desk import SeveralStopwatches
from stopwatch.domain.errors import StopwatchError
from stopwatch.services.ports.machine import Secrets
from stopwatch.services.suite import Services

_log = logging.getLogger(__name__)
Opener = Callable[[Path | None, Secrets | None], AbstractContextManager[Services]]


@dataclass(frozen=True, slots=True)
class Builders:
    """What the composition root hands over, so that Qt is imported only for a window."""

    open_services: Opener
    run_tray: Callable[[Path | None], int]
    run_demo: Callable[[], int]
    run_tour: Callable[[Path | None], int]


@dataclass(slots=True)
class Frame:
    """The options that stand before or after any command."""

    builders: Builders
    data_dir: Path | None = None
    as_json: bool = False
    secrets: Secrets | None = field(default=None)

    @contextmanager
    def services(self) -> Iterator[Services]:
        """Open the profile for one command."""
        with self.builders.open_services(self.data_dir, self.secrets) as services:
            try:
                yield services
            except (StopwatchError, click.ClickException, SystemExit):
                raise
            except Exception:
                _log.exception("a command failed")  # while the log is still open
                raise

    def show(self, document: dict[str, Any], lines: list[str]) -> None:
        """Print one JSON document, or lines for people."""
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False))
        else:
            for line in lines:
                click.echo(line)


pass_frame = click.make_pass_decorator(Frame)


def _take_json(context: click.Context, _parameter: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback
    if value:
        context.ensure_object(Frame).as_json = True


def _take_data_dir(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.ensure_object(Frame).data_dir = value


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take `--json` and `--data-dir` behind its name too."""
    for option in (
        click.option("--json", is_flag=True, expose_value=False, callback=_take_json,
                     help="Print exactly one JSON document."),
        click.option("--data-dir", type=click.Path(path_type=Path), expose_value=False,
                     callback=_take_data_dir, help="Keep everything in this folder."),
    ):  # fmt: skip
        command = option(command)
    return command


def fail(message: str) -> None:
    """Tell one sentence on stderr and exit with 1."""
    click.echo(message, err=True)
    sys.exit(1)


def told(error: StopwatchError) -> str:
    """Return the sentence of an error; several candidates are listed."""
    if isinstance(error, SeveralStopwatches):
        names = ", ".join(watch.typed or str(watch.id) for watch in error.candidates)
        return f"{error.message} ({names})" if names else error.message
    return error.message
