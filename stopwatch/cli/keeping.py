"""backup, restore."""

from __future__ import annotations

from pathlib import Path

import click

from stopwatch.cli.documents import instant
from stopwatch.cli.frame import Frame, common, pass_frame
from stopwatch.domain.keeping import Backup, Restored
from stopwatch.services.entry_document import Document
from stopwatch.services.keeping import Keeping

_FILE = click.Path(path_type=Path, dir_okay=False)
_WORDS = {
    "stopwatch": ("stopwatch", "stopwatches"), "segment": ("segment", "segments"),
    "entry": ("time entry", "time entries"), "outbox": ("wish to Autotask", "wishes to Autotask"),
    "journal": ("line of the journal", "lines of the journal"),
}  # fmt: skip
_REST = ("other row", "other rows")


@click.command()
@click.argument("file", required=False, type=_FILE)
@common
@pass_frame
def backup(frame: Frame, file: Path | None) -> None:
    """Make a backup now, in the folder of backups or as FILE. It stays until you remove it."""
    with frame.keeping() as keeping:
        made = keeping.back_up(file)
        frame.show({"backup": _document(made)}, [f"Your time is safe in {made.path}."])


@click.command()
@click.argument("file", required=False, type=_FILE)
@click.option("--list", "is_list", is_flag=True, help="Only list the backups, the newest first.")
@common
@pass_frame
def restore(frame: Frame, *, file: Path | None, is_list: bool) -> None:
    """Put a backup (FILE, or the newest good one) in the place of a damaged database.

    What can still be read of the old database is taken over; the old one is kept beside it.
    """
    if is_list and file is not None:
        raise click.UsageError("Give FILE or --list, not both.")
    with frame.keeping() as keeping:
        if is_list:
            _list(frame, keeping)
        else:
            restored = keeping.restore(file)
            frame.show({"restored": _restored(restored)}, _told(restored))


def _list(frame: Frame, keeping: Keeping) -> None:
    found = [(one, keeping.is_good(one)) for one in keeping.backups()]
    document = {"backups": [{**_document(one), "is_good": is_good} for one, is_good in found]}
    lines = [
        f"{instant(one.made_at)}  {one.size / 1e6:8.1f} MB  {'good' if is_good else 'DAMAGED':7}  "
        f"{one.path}"
        for one, is_good in found
    ]
    frame.show(document, lines or ["There is no backup yet."])


def _document(made: Backup) -> Document:
    return {
        "path": made.path,
        "kind": made.kind.value,
        "made_at": instant(made.made_at),
        "size": made.size,
    }


def _restored(done: Restored) -> Document:
    return {
        "backup": done.backup,
        "aside": done.aside,
        "taken_over": done.taken_over,
        "left_behind": done.left_behind,
        "unreadable": done.unreadable,
    }


def _told(done: Restored) -> list[str]:
    source = f"from {done.backup}" if done.backup else "without a backup"
    counts: dict[tuple[str, str], int] = {}
    for table, count in done.taken_over.items():
        words = _WORDS.get(table, _REST)
        counts[words] = counts.get(words, 0) + count
    named = [f"{count} {one if count == 1 else many}" for (one, many), count in counts.items()]
    lines = [
        f"Your time is restored {source}.",
        f"Taken over from the old database, because newer: {', '.join(named) or 'nothing'}.",
    ]
    if done.aside is None:
        lines.append("Nothing else of it was left: look over the last day before you rely on it.")
    elif done.left_behind or done.unreadable:
        lines.append(
            f"{done.unreadable} places could not be read, and {done.left_behind} rows did not fit: "
            "look over the last day before you rely on it."
        )
    if done.aside is not None:
        lines.append(f"The old files are kept in {done.aside}.")
    lines.append("Nothing is sent again before Autotask was asked whether it has it.")
    return lines
