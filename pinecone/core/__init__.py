# @generated from openapi/versions.toml. Do not edit: run scripts/regen.
"""The generated core: every operation of every API version, keyed by route.

`load("2025-04")["POST /query"]` is a `pinecone.codec.wire.Operation`. A version is imported when it is first loaded, and a
service when one of its operations is first used. `load_rpc` is the same for gRPC.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from pinecone.codec.rpc import RpcOperation
    from pinecone.codec.wire import Operation, OperationTable

ApiVersion = Literal[
    "2024-04",
    "2024-07",
    "2024-10",
    "2025-01",
    "2025-04",
    "2025-10",
]

VERSIONS: tuple[str, ...] = (
    "2024-04",
    "2024-07",
    "2024-10",
    "2025-01",
    "2025-04",
    "2025-10",
)

#: The versions except previews. A client without a pin uses these.
STABLE: tuple[str, ...] = (
    "2024-04",
    "2024-07",
    "2024-10",
    "2025-01",
    "2025-04",
    "2025-10",
)

DEFAULT = "2025-04"

SDK_LINES: dict[str, str] = {
    "2024-04": "4.x",
    "2024-07": "5.0.x-5.2.x",
    "2024-10": "5.3.x",
    "2025-01": "6.x",
    "2025-04": "7.x",
    "2025-10": "8.x",
}


@lru_cache(maxsize=None)
def load(version: str) -> OperationTable[Operation]:
    """The operations of one API version, by route.

    Raises:
        ValueError: The version is unknown.
    """
    from pinecone.codec.wire import OperationTable

    package = _package(version)
    return OperationTable(package, import_module(package).SERVICES)


@lru_cache(maxsize=None)
def load_rpc(version: str) -> OperationTable[RpcOperation]:
    """The gRPC operations of one API version, by their REST routes.

    Raises:
        ValueError: The version is unknown.
    """
    from pinecone.codec.wire import OperationTable

    package = _package(version)
    return OperationTable(package, import_module(package).RPC_SERVICES, "rpc")


def arguments(operation: Operation | RpcOperation) -> Any:
    """The ``msgspec.Struct`` with the types of the arguments of an operation, by wire name.

    It has the types and bounds in the document of the API version, except the lengths of lists.
    """
    module = import_module(f"{_package(operation.version)}.{operation.service}.arguments")
    return module.ARGUMENTS[operation.route]


def _package(version: str) -> str:
    if version not in VERSIONS:
        raise ValueError(f"API version {version!r} is unknown. Known versions: {', '.join(VERSIONS)}.")
    return f"{__name__}.v{version.replace('-', '_').replace('.', '_')}"
