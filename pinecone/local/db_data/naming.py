"""Names of namespaces, in the store and in each API version. The default namespace is stored as ``""``."""

from __future__ import annotations

from pinecone.local import versions
from pinecone.local.http.call import Call
from pinecone.local.http.errors import invalid


def namespace_name(call: Call) -> str:
    """The stored name of the namespace in a request."""
    return stored_name(call.version, call.text("namespace"))


def stored_name(version: str, name: str) -> str:
    """The stored name of a namespace.

    Raises:
        RefusedError: The name means the default namespace, but only in later API versions.
    """
    if name != versions.DEFAULT_NAMESPACE:
        return name
    if not versions.names_default_namespace(version):
        raise invalid(f"Use of namespace='{name}' is not allowed in API versions prior to {versions.NAMED_DEFAULT}")
    return ""


def shown_name(version: str, name: str) -> str:
    """The name of a namespace in descriptions."""
    return versions.DEFAULT_NAMESPACE if not name and versions.names_default_namespace(version) else name


def counted_name(version: str, name: str) -> str:
    """The name of a namespace in statistics."""
    return versions.DEFAULT_NAMESPACE if not name and versions.counts_by_default_name(version) else name
