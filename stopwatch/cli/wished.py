"""wish list, retry, drop: what was wished for a ticket or a contract and has not arrived."""

from __future__ import annotations

import click

from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.cli.words import named
from stopwatch.domain.ids import OutboxId
from stopwatch.services.suite import Services


@click.group()
def wish() -> None:
    """Look after wishes for tickets and contracts: a status, where they hang, a number."""


@wish.command("list")
@common
@pass_frame
def list_wishes(frame: Frame) -> None:
    """List what has not arrived yet."""
    with frame.services() as services:
        _show(frame, services)


@wish.command()
@click.argument("wish_id")
@common
@pass_frame
def retry(frame: Frame, wish_id: str) -> None:
    """Try one again that needs you."""
    with frame.services() as services:
        services.wishes.retry(OutboxId(wish_id))
        _show(frame, services)


@wish.command()
@click.argument("wish_id")
@common
@pass_frame
def drop(frame: Frame, wish_id: str) -> None:
    """Give one up; the ticket, or the contract, stays as Autotask has it."""
    with frame.services() as services:
        services.wishes.drop(OutboxId(wish_id))
        _show(frame, services)


def _show(frame: Frame, services: Services) -> None:
    found = services.wishes.pending()
    document = {
        "wishes": [
            {"id": one.item.id, "ticket": one.ticket.number if one.ticket else None,
             "wish": one.words, "state": one.item.state.value, "message": one.item.message}
            for one in found
        ]
    }  # fmt: skip
    lines = [
        f"{one.item.id}  {one.words}  {one.item.state.value.replace('_', ' ')}  "
        f"{named(one.ticket) if one.ticket else ''}  {one.item.message}".rstrip()
        for one in found
    ]
    frame.show(document, lines or ["Nothing is wished that has not arrived."])
