"""What a verb does to an entry or a wish, and what is said when it is done. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from stopwatch.domain.values import dataclass
from stopwatch.services.showing import ShownEntry
from stopwatch.services.suite import Services
from stopwatch.services.wishes import ShownWish
from stopwatch.ui.texts import length
from stopwatch.ui.windows.entries_actions import Verb
from stopwatch.ui.windows.entries_words import tr


@dataclass(frozen=True, slots=True)
class Command:
    """What to do, what to say afterwards, and whether that offers to take it back."""

    act: Callable[[], object]
    done: str
    undoable: bool = False


def on_entry(services: Services, verb: Verb, shown: ShownEntry) -> Command | None:
    """Return what a verb does to an entry; None for those that only open or ask something."""
    entries, decisions = services.entries, services.decisions
    key, hours = shown.entry.id, length(shown.told_ms)
    known: dict[Verb, tuple[Callable[[str], object], str, bool]] = {
        Verb.RETRY: (decisions.retry, tr("It is tried again."), False),
        Verb.ACCEPT: (decisions.accept, tr("It is as Autotask has it."), True),
        Verb.RESTORE: (decisions.restore, tr("What is here goes to Autotask."), True),
        Verb.ADOPT: (decisions.adopt, tr("That one is this entry."), False),
        Verb.KEEP_HERE: (entries.keep_here, tr("{hours} is kept on this computer."), True),
        Verb.SEND: (entries.send, tr("{hours} goes to Autotask."), True),
        Verb.DELETE: (
            entries.delete, tr("Deleted the entry of {hours}; its time stays on file."), True,
        ),
    }  # fmt: skip
    if verb not in known:
        return None
    act, done, undoable = known[verb]
    return Command(partial(act, key), done.format(hours=hours), undoable)


def on_wish(services: Services, verb: Verb, wish: ShownWish) -> Command:
    """Return what a verb does to a wish for a ticket."""
    wishes, key = services.wishes, wish.item.id
    if verb is Verb.DROP:
        kept = tr("The number stays as Autotask has it.")
        stays = kept if wish.item.is_number else tr("The ticket stays as it is.")
        return Command(partial(wishes.drop, key), stays)
    return Command(partial(wishes.retry, key), tr("It is tried again."))


def sending_anyway(services: Services, shown: ShownEntry) -> Command:
    """Return what sends an entry of unknown fate again, after the risk was named."""
    act = partial(services.decisions.send_anyway, shown.entry.id)
    return Command(act, tr("It is sent again."))
