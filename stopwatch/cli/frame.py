"""What every command shares: the profile, `--json`, and how results are shown."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.values import dataclass

if TYPE_CHECKING:  # the tray program passes here too, and its icon must stand first
    from stopwatch.domain.events import Event
    from stopwatch.domain.ticket_link import TicketLink
    from stopwatch.services.keeping import Keeping
    from stopwatch.services.ports.machine import Secrets
    from stopwatch.services.suite import Services

Opener = Callable[[Path | None, "Secrets | None"], AbstractContextManager["Services"]]


class RunTray(Protocol):
    """Runs the tray program until it is quit and returns the exit code."""

    def __call__(
        self, data_dir: Path | None, *, is_hidden: bool, link: TicketLink | None = None
    ) -> int:
        """Run it on a profile; hidden, where there is a place for its icon; for a link."""


@dataclass(frozen=True, slots=True)
class Builders:
    """What the composition root hands over, so that Qt is imported only for a window."""

    open_services: Opener
    open_keeping: Callable[[Path | None], AbstractContextManager[Keeping]]
    run_tray: RunTray
    run_demo: Callable[[], int]
    run_tour: Callable[[Path | None, str], int]
    log_fault: Callable[[Path | None, Exception], None]


@dataclasses.dataclass(slots=True)
class Frame:
    """The options that stand before or after any command."""

    builders: Builders
    data_dir: Path | None = None
    as_json: bool = False

    @contextmanager
    def services(self) -> Iterator[Services]:
        """Open the profile for one command; several candidates are named while it is open."""
        from stopwatch.cli.choosing import named_candidates

        opened = self.builders.open_services(self.data_dir, None)
        with opened as services, named_candidates(services):
            told: list[Event] = []
            services.bus.subscribe(told.append)
            try:
                yield services
            finally:
                if told:  # only a command that wrote something may take the time
                    _back_up(services)

    def keeping(self) -> AbstractContextManager[Keeping]:
        """Get at the files of the profile, whether or not its database can be opened."""
        return self.builders.open_keeping(self.data_dir)

    def show(self, document: dict[str, Any], lines: list[str]) -> None:
        """Print one JSON document, or lines for people."""
        if self.as_json:
            click.echo(json.dumps(document))  # plain ASCII: safe in any terminal and pipe
        else:
            for line in lines:
                click.echo(line)


def _back_up(services: Services) -> None:
    """Make the day's backup; that it could not be made must not make a command fail."""
    try:
        services.keeping.back_up_if_due()
    except StopwatchError as error:
        warn(error.message)


def warn(sentence: str) -> None:
    """Say something that hinders nothing, beside the result."""
    click.echo(sentence, err=True)


pass_frame = click.make_pass_decorator(Frame)


class Unfinished(StopwatchError):
    """The command did what it could and showed it; what is missing makes it exit with 1."""


def _take_json(context: click.Context, _parameter: click.Parameter, value: object) -> None:
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
