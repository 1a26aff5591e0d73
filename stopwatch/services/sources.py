"""Whom to believe about the user's presence: of all that the machine offers, what works best now.

All sources listen at once, which costs nothing as none of them polls. What the desktop takes away
or brings is made up for at once, and what is known then changes hands without a gap.
"""

from __future__ import annotations

from contextlib import suppress

from stopwatch.domain.errors import StopwatchError
from stopwatch.domain.instants import MINUTE_MS
from stopwatch.domain.presence import Observation, Sign
from stopwatch.services.ports.machine import Clock
from stopwatch.services.ports.presence import Observer
from stopwatch.services.ports.sources import (
    Facet,
    Senses,
    SensesMaker,
    Source,
    SourceLine,
    Standing,
    Wire,
)
from stopwatch.services.recovery import Recovery

_GONE = {
    Facet.IDLE: Sign.IDLE, Facet.LOCK: Sign.LOCKED,
    Facet.SLEEP: Sign.ASLEEP, Facet.CALL: Sign.CALL_BEGAN,
}  # fmt: skip
_BACK = {
    Facet.IDLE: Sign.ACTIVE, Facet.LOCK: Sign.UNLOCKED,
    Facet.SLEEP: Sign.AWAKE, Facet.CALL: Sign.CALL_ENDED,
}  # fmt: skip

_FALLING_ASLEEP_MS = MINUTE_MS  # a heart may still beat between being told and sleep


class Sources:
    """`begin` opens them, `look` asks those that have no events, `end` lets go of them."""

    def __init__(
        self, make: SensesMaker, clock: Clock, observer: Observer, recovery: Recovery
    ) -> None:
        self._make = make
        self._clock = clock
        self._observer = observer
        self._recovery = recovery
        self._senses = Senses()
        self._voices: tuple[_Voice, ...] = ()
        self._told = dict.fromkeys(Facet, False)
        self._is_silent = False

    @property
    def wires(self) -> tuple[Wire, ...]:
        """What to open, and to read whenever something comes; empty until `begin`."""
        return self._senses.wires

    def begin(self, after_ms: int, *, silently: bool = False) -> None:
        """Listen to all sources; idle is who touched nothing for `after_ms`.

        Most tell nothing before their `wires` are opened, which whoever reads them does.
        `silently` only finds out which of them work, and passes nothing on.
        """
        self.end()
        self._is_silent = silently
        self._senses = self._make()
        self._voices = tuple(_Voice(source, self) for source in self._senses.sources)
        for voice in self._voices:
            voice.source.begin(voice, after_ms)
        for facet in Facet:
            self.settle_now(facet)  # what was told through sources that are no more

    def look(self) -> None:
        """Ask what is believed and has no events of its own; called by a heart that beats."""
        self._notice_waking()
        for facet in Facet:
            for voice in self._believed(facet):
                voice.source.look()
            self.settle_now(facet)  # also what could not be written down before

    def attend(self, *, running: bool) -> None:
        """Tell all sources whether a stopwatch runs."""
        for voice in self._voices:
            voice.source.attend(running=running)

    def end(self) -> None:
        """Let go of all sources."""
        voices, self._voices = self._voices, ()
        for voice in voices:
            voice.source.end()
        for wire in self._senses.wires:
            wire.close()
        self._senses = Senses()

    def describe(self) -> tuple[SourceLine, ...]:
        """Return in words which sources there are, which are in use, and why others are not."""
        return tuple(self._line(voice) for voice in self._voices)

    def is_told(self, facet: Facet) -> bool:
        """Return whether anything on this desktop tells of a facet."""
        return bool(self._believed(facet))

    def is_missing(self, facet: Facet) -> bool:
        """Return whether it listens, and nothing on this desktop tells of a facet."""
        return bool(self._voices) and not self.is_told(facet)

    # ------------------------------------------------------------------ told by voices
    def settle(self, facet: Facet, at_ms: int) -> None:
        """Tell the observer what became of a facet, unless it knows."""
        believed = self._believed(facet)
        since = [voice.since_ms for voice in believed if voice.since_ms is not None]
        if self._is_silent or bool(since) is self._told[facet]:
            return
        if since and facet is Facet.IDLE:
            self._look_for_calls()  # who talks is not away, and must be known to talk first
        sign, when = (_GONE[facet], min(since)) if since else (_BACK[facet], at_ms)
        with suppress(StopwatchError):  # a full disk: told again with the next look
            self._observer.observe(Observation(sign, when))
            self._told[facet] = bool(since)
            if facet is Facet.SLEEP:
                self._recovery.beat()  # both clocks on disk before it sleeps, compared after it

    def settle_now(self, facet: Facet) -> None:
        """Believe whoever works now."""
        self.settle(facet, self._clock.now_ms())

    def session_ends(self) -> None:
        """Put a last sign of life on disk; what runs is asked about after the next start."""
        with suppress(StopwatchError):  # a full disk: the last heartbeat has to do
            self._recovery.session_ends()

    # ------------------------------------------------------------------ private
    def _believed(self, facet: Facet) -> list[_Voice]:
        working = [
            voice for voice in self._voices
            if voice.source.facet is facet and not voice.source.trouble
        ]  # fmt: skip
        return working[:1] if facet is Facet.IDLE else working

    def _notice_waking(self) -> None:
        """Believe the beating heart where nobody told that the machine woke."""
        now_ms = self._clock.now_ms()
        for voice in self._voices:
            is_sleep = voice.source.facet is Facet.SLEEP
            if is_sleep and voice.gone_for_ms(now_ms) > _FALLING_ASLEEP_MS:
                voice.back(now_ms)

    def _look_for_calls(self) -> None:
        for voice in self._believed(Facet.CALL):
            voice.source.look()

    def _line(self, voice: _Voice) -> SourceLine:
        source = voice.source
        if source.trouble:
            return SourceLine(source.facet, source.name, Standing.AWAY, source.trouble)
        is_believed = voice in self._believed(source.facet)
        standing = Standing.IN_USE if is_believed else Standing.SPARE
        return SourceLine(source.facet, source.name, standing, source.remark)


class _Voice:
    """What one source said last; implements `Told`."""

    def __init__(self, source: Source, sources: Sources) -> None:
        self.source = source
        self.since_ms: int | None = None
        self._sources = sources

    def gone_for_ms(self, now_ms: int) -> int:
        """Return for how long it has been saying so, 0 if it does not; clocks may be set."""
        return 0 if self.since_ms is None else abs(now_ms - self.since_ms)

    def gone(self, since_ms: int) -> None:
        """Remember since when, and have it settled."""
        if self.since_ms is None:
            self.since_ms = since_ms
            self._sources.settle_now(self.source.facet)

    def back(self, at_ms: int) -> None:
        """Remember that it is over, and have it settled."""
        if self.since_ms is not None:
            self.since_ms = None
            self._sources.settle(self.source.facet, at_ms)

    def changed(self) -> None:
        """Forget what it said if it no longer works, and have it settled who is believed."""
        if self.source.trouble:
            self.since_ms = None
        self._sources.settle_now(self.source.facet)

    def session_ends(self) -> None:
        """Pass it on."""
        self._sources.session_ends()
