"""Modules that nobody needs are not read, and whoever needs one finds all of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.program import ROOT

BEGINNING = """
import sys
from stopwatch.system.late_modules import import_late
import_late()
"""
NAMED = """
import logging.handlers, pathlib
print("_pickle" in sys.modules, hasattr(sys.modules["pickle"], "__path__"))
"""
NEEDED = """
import ipaddress, pathlib, urllib.parse
from argparse import ArgumentParser
from argparse import *
print(urllib.parse.ipaddress is ipaddress, sys.modules["ipaddress"] is ipaddress)
print(ipaddress.ip_address("::1").is_loopback, ArgumentParser is not None, bool(HelpFormatter))
import ipaddress as again
print(again.IPv4Address is ipaddress.IPv4Address, urllib.parse.urlsplit("http://[::1]/").hostname)
try:
    ipaddress.nothing
except AttributeError as error:
    print(error)
"""
AT_ONCE = """
import argparse, threading
together, found = threading.Barrier(8), []

def ask():
    together.wait()
    found.append(argparse.ArgumentParser)

threads = [threading.Thread(target=ask) for _each in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(found), len(set(found)))
"""
READ = """
import ipaddress
known = ipaddress.ip_address
import_late()
import ipaddress
print(ipaddress.ip_address is known)
"""


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (NAMED, ["False False"]),
        (NEEDED, [
            "True True", "True True True", "True ::1",
            "module 'ipaddress' has no attribute 'nothing'",
        ]),
        (AT_ONCE, ["8 1"]),
        (READ, ["True"]),
    ],
)  # fmt: skip
def test_a_name_stands_for_a_module_until_it_is_needed(code: str, told: list[str]) -> None:
    command = [sys.executable, "-c", BEGINNING + code]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert ran.stderr == ""
    assert ran.stdout.splitlines() == told
