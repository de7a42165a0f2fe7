"""The settings of an index that is made without a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeConfigurationError
from pinecone.transport.config import CALLER, OBSOLETE, Config, known_settings
from pinecone.transport.hosts import is_realistic_host

#: How an index is made by its name, for each class that needs the host.
BY_NAME = {
    "Index": "Pinecone(api_key=…).Index(name)",
    "IndexAsyncio": "await PineconeAsyncio(api_key=…).index(name)",
    "GRPCIndex": "PineconeGRPC(api_key=…).Index(name)",
    "GRPCIndexAsyncio": "await PineconeGRPCAsyncio(api_key=…).index(name)",
}


def settings_alone(index: str, given: Mapping[str, Any]) -> Config:
    """The settings of an index that is made without a client.

    Args:
        index: Name of its class, for messages.
        given: Settings by name, those that are secret masked.

    Raises:
        PineconeApiTypeError: There is no such setting; the text names the nearest.
        PineconeApiValueError: The host looks like the name of an index.
        PineconeConfigurationError: A setting is missing or wrong.
    """
    for name in given:
        if name not in Config.DEFAULTS and name not in OBSOLETE:
            from pinecone.arguments.misuse import hint

            raise PineconeApiTypeError(f"{index}() has no setting {name!r}.{hint(index, name, Config.DEFAULTS)}")
    if not given["host"]:
        # What was given may be the name of an index, as in the 2.x line, or an API key: it is not quoted.
        raise PineconeConfigurationError(
            f"{index}() needs host=…. To use an index by its name, write {BY_NAME[index]}."
        )
    if not is_realistic_host(given["host"]):
        # It may be an API key, if the two were swapped: it is not quoted either.
        raise PineconeApiValueError(
            f"The host of {index}() is not that of an index: describe_index(name).host says which it is. To use an "
            f"index by its name, write {BY_NAME[index]}."
        )
    return Config.of(**known_settings(index, given, level=CALLER + 1))
