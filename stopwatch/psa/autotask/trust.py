"""Whom TLS believes: the system's certificates, so that a company's own authority counts too."""

from __future__ import annotations

import ssl


def system_trust() -> ssl.SSLContext:
    """Return a verifying context with the system's store.

    A program that was built on one distribution may find no store where it looks on another;
    the list that comes with the HTTP library stands in then.
    """
    context = ssl.create_default_context()
    paths = ssl.get_default_verify_paths()
    if not context.cert_store_stats()["x509_ca"] and not (paths.cafile or paths.capath):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def is_untrusted(error: BaseException | None) -> bool:
    """Whether a failure goes back to a certificate that this computer does not believe."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
