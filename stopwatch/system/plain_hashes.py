"""Hashes by Python itself: OpenSSL is read when there is something to encrypt, not for a few names.

It takes three megabytes and a few milliseconds of every start, to make the same digests.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

_OPENSSL = "_hashlib"
_OWN = ("_md5", "_sha1", "_sha3", "_blake2")
_OWN_SHA2 = ("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")


def hash_plainly() -> None:
    """Have `hashlib` and `hmac` use what Python was built with, where that is all there."""
    is_read = _OPENSSL in sys.modules or "hashlib" in sys.modules
    if is_read or not all(map(find_spec, _OWN + _OWN_SHA2)):
        return
    sys.modules[_OPENSSL] = None  # type: ignore[assignment] # None bars the import; stubs know modules only
    try:
        import_module("hashlib")
        import_module("hmac")
    finally:
        del sys.modules[_OPENSSL]
