"""TLS contexts. Loading certificates takes tens of milliseconds, so equal settings share one context."""

from __future__ import annotations

import ssl
from functools import cache

from pinecone.exceptions import PineconeConfigurationError


@cache
def context(ca_certs: str | None, verify: bool) -> ssl.SSLContext:
    """The context for https.

    Args:
        ca_certs: File with the certificates to trust in place of the usual ones.
        verify: Whether the certificate of the service is checked.

    Raises:
        PineconeConfigurationError: The file cannot be read as certificates.
    """
    import httpx

    if not verify:
        return httpx.create_ssl_context(verify=False)
    if ca_certs is None:
        return httpx.create_ssl_context()
    try:
        return ssl.create_default_context(cafile=ca_certs)
    except OSError as error:
        raise PineconeConfigurationError(f"ssl_ca_certs: cannot read certificates from {ca_certs!r}.") from error


def none() -> ssl.SSLContext:
    """A context for http, where none is used: it trusts no certificate and takes no time to make."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
