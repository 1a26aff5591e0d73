"""Whom TLS believes: the system's certificates, so that a company's own authority counts too."""

from __future__ import annotations

import ssl

from stopwatch.domain.errors import Unavailable


def system_trust(beside: str = "") -> ssl.SSLContext:
    """Return a verifying context with the system's store, and with a file of authorities beside.

    A program that was built on one distribution may find no store where it looks on another;
    the list that comes with the HTTP library stands in then.
    """
    context = ssl.create_default_context()
    # Python 3.13 began to refuse what lacks a key identifier: authorities of companies make such
    # certificates, and whatever else runs on their computers believes them. Nothing else is eased.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    paths = ssl.get_default_verify_paths()
    if not context.cert_store_stats()["x509_ca"] and not (paths.cafile or paths.capath):
        import certifi

        context.load_verify_locations(certifi.where())
    if beside:
        try:
            context.load_verify_locations(beside)
        except OSError as error:  # a damaged one too: SSLError is one of them
            raise Unavailable(
                f"Your time is safe. The certificates in {beside}, which your administrator named, "
                f"cannot be read. Tell your administrator; it is tried again by itself."
            ) from error
    return context


def is_untrusted(error: BaseException | None) -> bool:
    """Whether a failure goes back to a certificate that this computer does not believe."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
