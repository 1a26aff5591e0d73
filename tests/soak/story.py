"""One story from one seed: rounds of work, kills and faults, then rest, then the verdict."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from tests.soak.books import Books, Item
from tests.soak.ledger import BrokenError, Ledger
from tests.soak.stage import Stage, staged
from tests.soak.tally import Outcomes, Tally
from tests.soak.technician import MAKES, TAKES_BACK, Deed, Technician
from tests.soak.verdict import Verdict
from tests.support.faulty_proxy import Manners
from tests.support.program import Ran

KILLS_A_ROUND = 5
_WINDOW_MINUTES = 11  # longer than a reply may be late
_AUDIT_MINUTES = 61
_RESTS_MOST = 12
_AFTER_S = (0.3, 1.6)  # when most of a command's work is done; before, it is only read from disk


class Story:
    """What happens to one stage; `told` is how it went."""

    def __init__(self, stage: Stage, seed: str, longest_delay_s: float) -> None:
        self._stage, self._dice = stage, random.Random(seed)
        self._longest_delay_s = longest_delay_s
        self._books = Books(stage.program.database)
        self._technician = Technician(self._dice, stage)
        self._ledger, self._backup = Ledger(), Ledger()
        self._outcomes = Outcomes()
        self._unheard: set[str] = set()
        self._answered: set[str] = set()
        self.tally, self.told = Tally([seed]), list[str]()

    def live(self, kills: int) -> None:
        """Play until the program was killed so often, then let everything come to rest."""
        self._stage.back_up()
        while self.tally.killed < kills:
            self.tally.rounds += 1
            self._round(min(KILLS_A_ROUND, kills - self.tally.killed))
        self._come_to_rest()
        self._gather()
        self._outcomes.tell(self.tally)
        self.tally.faults = self._stage.proxy.counts
        self.tally.replayed = len(self._stage.proxy.replayed)
        self.tally.flagged = len(self._outcomes.flagged)
        Verdict(self._stage, self._ledger, self._books).pronounce(self._outcomes.flagged)

    # ------------------------------------------------------------------ a round
    def _round(self, kills: int) -> None:
        self._behave_badly()
        wanted = self.tally.killed + kills
        while self.tally.killed < wanted:
            if not self._stage.has_tray and self._dice.random() < 0.4:
                self._tell("tray", "starts")
                self._stage.start_tray()
            for _deed in range(self._dice.randrange(3)):
                self._do(self._technician.next_deed())
            self._dice.choice(_ACCIDENTS)(self)
        self._end_of_round()

    def _behave_badly(self) -> None:
        writes = self._dice.choice((0.0, 0.4, 0.8))
        self._tell("network", f"{writes:.0%} of the writes have bad luck")
        manners = Manners(writes, writes / 8, longest_delay_s=self._longest_delay_s)
        self._stage.proxy.manners = manners

    def _end_of_round(self) -> None:
        """Nobody runs: time passes, and a backup is made or put back."""
        self._kill_tray()
        self._stage.proxy.wait_until_idle()
        chance = self._dice.random()
        if chance < 0.25:
            self._put_back()
        elif chance < 0.6:
            self._back_up()
        minutes = self._dice.choice((1, 5, _WINDOW_MINUTES, _AUDIT_MINUTES))
        self._tell("time", f"{minutes} minutes pass")
        self._stage.program.let_pass(minutes)

    def _back_up(self) -> None:
        self._tell("backup", "made")
        self._compare(None)
        self._stage.back_up()
        self._backup = self._ledger.copy()

    def _put_back(self) -> None:
        with_mark = self._dice.random() < 0.5
        self._tell("backup", "put back " + ("as a whole" if with_mark else "without the mark"))
        self._compare(None)
        self._gather()
        self._stage.put_back(with_mark=with_mark)
        self._ledger.put_back(self._backup)
        self.tally.happenings["backup put back"] += 1

    # ------------------------------------------------------------------ what happens in it
    def _do(self, deed: Deed) -> None:
        """Do something and hold the program to what it said."""
        self._note_deletion(deed)
        ran = self._run(*deed.words)
        if ran.code == 0 and deed.verb in MAKES:
            made = {one["id"] for one in ran.entries if one["state"] != "draft"}
            self._ledger.acknowledged(made)
        self._compare(deed.verb if ran.code == 0 else None)

    def _note_deletion(self, deed: Deed) -> None:
        if deed.verb == "delete":
            self._ledger.going.add(deed.words[-1])

    def _run(self, *words: str) -> Ran:
        ran = self._stage.program.run("--json", *words)
        self.tally.commands += 1
        self._tell(" ".join(words), f"{ran.code} {ran.err.strip()}")
        if "Traceback" in ran.err or "has a fault" in ran.err or ran.code not in {0, 1}:
            raise BrokenError(f"fault: {words} ended with {ran}")
        return ran

    def _compare(self, verb: str | None) -> None:
        self._ledger.command += 1
        verbs = self._unheard | ({verb} if verb else set())
        self._ledger.compare(self._books, may_take_back=bool(verbs & TAKES_BACK))
        self._unheard = set()

    def _kill_sync(self) -> None:
        self._kill(Deed("sync", ("sync",)))

    def _kill_command(self) -> None:
        self._kill(self._technician.next_deed())

    def _kill(self, deed: Deed) -> None:
        """Kill a command while it is at it, every other one in the middle of a commit."""
        self._note_deletion(deed)
        child = self._stage.program.begin(*deed.words)
        at_write, after_s = self._moment()
        self._unheard.add(deed.verb)  # done or not: nobody was told
        if self._stage.killed(child, at_write=at_write, after_s=after_s):
            self._count_kill(deed.verb if deed.verb == "sync" else "other command", at_write)
        self._tell(" ".join(deed.words), f"killed at write {at_write}, or after {after_s:.2f} s")

    def _kill_tray(self) -> None:
        if not self._stage.has_tray:
            return
        at_write, after_s = self._moment()
        if self._stage.kill_tray(at_write=at_write, after_s=after_s):
            self._count_kill("tray program", at_write)
            self._tell("tray", f"killed at write {at_write}, or after {after_s:.2f} s")

    def _moment(self) -> tuple[int, float]:
        at_write = self._dice.choice((0, 0, 1, 2, 3, 5))
        return at_write, self._dice.uniform(*_AFTER_S)

    def _count_kill(self, what: str, at_write: int) -> None:
        self.tally.kills[f"{what}, at a write" if at_write else what] += 1

    def _kill_service(self) -> None:
        self._tell("service", "killed and restarted")
        self._stage.restart_service()
        self.tally.happenings["service killed and restarted"] += 1

    def _outage(self) -> None:
        """Work on without a network, and get it back."""
        self._tell("network", "down")
        self._stage.proxy.down()
        for _deed in range(2):
            self._do(self._technician.next_deed())
        self._do(Deed("sync", ("sync",)))
        self._stage.proxy.up()

    # ------------------------------------------------------------------ the end
    def _come_to_rest(self) -> None:
        """Let everything go well for some hours, answering what is asked as a user would."""
        self._stage.proxy.manners = Manners()
        self._compare(None)
        for _try in range(_RESTS_MOST):
            if self._rested(_WINDOW_MINUTES):
                break
            self._gather()
            for item in self._books.items():
                if item.state == "needs_attention":
                    self._answer(item)
        self._rested(_AUDIT_MINUTES)  # what was sent more than once is looked for again
        self._rested(_AUDIT_MINUTES)
        self._compare(None)

    def _rested(self, minutes: int) -> bool:
        self._stage.proxy.wait_until_idle()
        self._stage.program.let_pass(minutes)
        return self._run("sync").code == 0

    def _answer(self, item: Item) -> None:
        """Try it again; what does not help is decided for what is here."""
        is_new = item.id not in self._answered
        self._answered.add(item.id)
        if "entry" in item.kind:
            is_doubled = item.attention == "doubled"
            verb = "retry" if is_new and not is_doubled else "restore"
            self._run("entry", verb, item.subject)
        else:
            self._run("wish", "retry" if is_new else "drop", item.id)

    def _gather(self) -> None:
        self._outcomes.gather(self._books)

    def _tell(self, who: str, what: str) -> None:
        self.told.append(f"{who}: {what}")


_ACCIDENTS: tuple[Callable[[Story], None], ...] = (
    Story._kill_sync, Story._kill_sync, Story._kill_sync, Story._kill_sync, Story._kill_tray,
    Story._kill_tray, Story._kill_command, Story._kill_command, Story._kill_service, Story._outage,
)  # fmt: skip


def soaked(folder: Path, seed: str, kills: int, longest_delay_s: float = 2.0) -> Tally:
    """Live one story; what broke stands in the tally, with seed and story."""
    with staged(folder, seed) as stage:
        story = Story(stage, seed, longest_delay_s)
        try:
            story.live(kills)
        except AssertionError as broken:
            told = "\n".join([str(broken), f"seed {seed}", *story.told])
            story.tally.broken.append(told)
        return story.tally
