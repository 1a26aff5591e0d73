"""Let a client that others wrote for the real service work with the practice Autotask.

Run as ``python tests/conformance/run.py`` from the project's root. Needs node 18 or newer, npm
and, the first time, a package registry; everything is kept below ``build/conformance``.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLIENT = "@apigrate/autotask-restapi"
VERSION = "2.0.1"
FOLDER = ROOT / "build" / "conformance" / VERSION
OLDEST_NODE = 18
TICKETS = "120"


def main() -> int:
    """Run the checks and return the exit code."""
    reason = what_is_missing()
    if reason is not None:
        print(f"The conformance checks cannot run: {reason}")
        return 1
    client = FOLDER / "node_modules" / CLIENT
    if not client.exists() and not install():
        print(f"The conformance checks cannot run: npm could not install {CLIENT} {VERSION}.")
        return 1
    with practice() as endpoint:
        checks = Path(__file__).with_name("checks.cjs")
        command = ["node", str(checks), str(client), endpoint]
        return subprocess.run(command, check=False, timeout=120).returncode


def what_is_missing() -> str | None:
    """Say what this machine lacks, or None."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return f"node {OLDEST_NODE} or newer and npm are not installed."
    found = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    version = found.stdout.strip().removeprefix("v")
    if int(version.split(".")[0]) < OLDEST_NODE:
        return f"node {version} is installed, {OLDEST_NODE} or newer is needed."
    return None


def install() -> bool:
    """Install the client below the build folder, without running any script of its packages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel", "error"]
    wanted = ["--ignore-scripts", "--prefix", str(FOLDER), f"{CLIENT}@{VERSION}"]
    npm = shutil.which("npm") or "npm"
    return subprocess.run([npm, "install", *quiet, *wanted], check=False).returncode == 0


@contextmanager
def practice() -> Iterator[str]:
    """Serve a practice Autotask as a child and give the line that says where it is."""
    command = [sys.executable, "-m", "stopwatch.sandbox", "--port", "0", "--tickets", TICKETS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        try:
            yield child.stdout.readline()
        finally:
            child.terminate()
            child.wait(10)


if __name__ == "__main__":
    sys.exit(main())
