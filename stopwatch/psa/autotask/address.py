"""Addresses of the service: what people paste is made whole, what would leak the secret refused."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from stopwatch.domain.errors import Refused

PUBLIC_ZONE = "https://webservices.autotask.net/ATServicesRest/"
_SERVICE_PATH = "/ATServicesRest"
_VERSION = re.compile(r"/v\d+\.\d+$", re.IGNORECASE)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def service_address(typed: str) -> str:
    """Return the service's address with its closing slash. Raises Refused.

    Without encryption the secret would be readable on the way, so plain HTTP is for this
    computer alone.
    """
    text = typed.strip().rstrip("/")
    text = _VERSION.sub("", text if "://" in text else f"https://{text}").rstrip("/")
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    is_private = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    if not host or not is_private or parts.username or parts.query or parts.fragment:
        raise Refused(
            f"Nothing was changed: “{typed}” is not an address that the secret may be sent to. "
            "Write it like https://webservices5.autotask.net/ATServicesRest/.",
            field="url",
        )
    return f"{text}/" if parts.path else f"{text}{_SERVICE_PATH}/"
