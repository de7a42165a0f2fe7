"""TLS contexts. Loading certificates takes tens of milliseconds, so equal settings share one context."""

from __future__ import annotations

import os
import ssl
from functools import cache

from pinecone.exceptions import PineconeConfigurationError


def context(ca_certs: str | None, verify: bool) -> ssl.SSLContext:
    """The context for https.

    Args:
        ca_certs: File or folder with the certificates to trust; None for those of the environment (SSL_CERT_FILE,
            SSL_CERT_DIR), else those of certifi.
        verify: Whether the certificate of the service is checked.

    Raises:
        PineconeConfigurationError: The certificates cannot be read.
    """
    if not verify:
        return trusting_anyone()
    if ca_certs is not None:
        return trusting("ssl_ca_certs", ca_certs)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if os.environ.get(name):
            return trusting(name, os.environ[name])
    import certifi

    return trusting("certifi", certifi.where())


@cache
def trusting(setting: str, certificates: str) -> ssl.SSLContext:
    """A context that trusts what a file or folder of certificates vouches for."""
    try:
        if os.path.isdir(certificates):
            return ssl.create_default_context(capath=certificates)
        return ssl.create_default_context(cafile=certificates)
    except OSError as error:
        raise PineconeConfigurationError(f"{setting}: cannot read certificates from {certificates!r}.") from error


@cache
def trusting_anyone() -> ssl.SSLContext:
    """A context that checks nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
