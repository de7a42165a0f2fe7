"""TLS contexts. Loading certificates takes tens of milliseconds, so equal settings share one context."""

from __future__ import annotations

import os
import ssl
from functools import cache
from pathlib import Path

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
    return trusting_certificates(*certificate_source(ca_certs)) if verify else trusting_anyone()


def certificate_source(ca_certs: str | None) -> tuple[str, str]:
    """Which setting says where the certificates to trust are, and where that is."""
    if ca_certs is not None:
        return "ssl_ca_certs", ca_certs
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if os.environ.get(name):
            return name, os.environ[name]
    import certifi

    return "certifi", certifi.where()


@cache
def trusting_certificates(setting: str, certificates: str) -> ssl.SSLContext:
    """A context that trusts what a file or folder of certificates vouches for."""
    try:
        if os.path.isdir(certificates):
            return for_http(ssl.create_default_context(capath=certificates))
        return for_http(ssl.create_default_context(cafile=certificates))
    except OSError as error:
        raise PineconeConfigurationError(f"{setting}: cannot read certificates from {certificates!r}.") from error


@cache
def certificates(ca_certs: str | None) -> bytes:
    """The certificates to trust, in PEM.

    Raises:
        PineconeConfigurationError: They cannot be read.
    """
    setting, path = certificate_source(ca_certs)
    try:
        if not os.path.isdir(path):
            return Path(path).read_bytes()
        return b"\n".join(file.read_bytes() for file in sorted(Path(path).iterdir()) if file.is_file())
    except OSError as error:
        raise PineconeConfigurationError(f"{setting}: cannot read certificates from {path!r}.") from error


@cache
def trusting_anyone() -> ssl.SSLContext:
    """A context that checks nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return for_http(context)


def for_http(context: ssl.SSLContext) -> ssl.SSLContext:
    """The context as connections over HTTP need it."""
    context.set_alpn_protocols(["http/1.1"])
    context.options |= ssl.OP_NO_RENEGOTIATION  # or to send could mean to wait for what the host says
    # Python 3.9 takes an end of the connection that TLS did not announce for any other, unless told to tell.
    context.options &= ~getattr(ssl, "OP_IGNORE_UNEXPECTED_EOF", 0)
    return context
