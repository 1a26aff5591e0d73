"""Killing the program at a moment, and delivering what is left as a user would."""

from __future__ import annotations

import signal
import subprocess

from tests.support.program import Program

WINDOW_MINUTES = 11  # longer than a reply may be late


def kill(child: subprocess.Popen[str], *, after_s: float, is_gentle: bool) -> None:
    """End a command some time later, or not if it has ended by itself."""
    with child:
        try:
            child.wait(after_s)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGTERM if is_gentle else signal.SIGKILL)
        child.communicate()


def deliver_to_the_end(program: Program, day: str) -> None:
    """Sync as a user would over the following minutes, answering what is asked."""
    for _try in range(4):
        if program.run("sync").code == 0:
            return
        program.let_pass(WINDOW_MINUTES)
        for entry in program.ok("entries", "--day", day)["entries"]:
            if entry["state"] == "needs_attention":
                program.ok("entry", "retry", entry["id"])
    raise AssertionError(program.run("entries", "--day", day).out)
