"""Digests that Python makes are OpenSSL's, and OpenSSL is not read for them."""

from __future__ import annotations

import hashlib
import hmac
import subprocess
import sys

import pytest

from tests.support.program import ROOT

CODE = """
import sys
from importlib import util
{before}
from stopwatch.system.plain_hashes import hash_plainly

hash_plainly()
import hashlib, hmac

print("_hashlib" in sys.modules)
print(hashlib.sha256(b"a name").hexdigest())
print(hmac.new(b"key", b"a name", "sha256").hexdigest())
print(*sorted(hashlib.algorithms_guaranteed - set(dir(hashlib))))
import _hashlib
"""
LACKING = (
    "find = util.find_spec; util.find_spec = lambda name: None if name == '_md5' else find(name)"
)


@pytest.mark.parametrize(
    ("before", "reads"), [("", "False"), ("import hashlib", "True"), (LACKING, "True")]
)
def test_digests_are_the_same_with_and_without(before: str, reads: str) -> None:
    command = [sys.executable, "-c", CODE.format(before=before)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stderr == ""
    assert ran.stdout.splitlines() == [
        reads, hashlib.sha256(b"a name").hexdigest(),
        hmac.new(b"key", b"a name", "sha256").hexdigest(), "",
    ]  # fmt: skip
