"""What the clients of both faces have in common."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar

from pinecone.exceptions import PineconeApiAttributeError, PineconeConfigurationError
from pinecone.service.faces import Configured
from pinecone.transport.config import CALLER, Config, known_settings, sealed
from pinecone.transport.hosts import check_realistic_host, without_password
from pinecone.transport.masked import Masked

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.db_data.index_asyncio import IndexAsyncio
    from pinecone.transport.client_settings import ClientSettings
    from pinecone.transport.grpc.config import GRPCClientConfig

#: Attributes of older lines that are gone, and what there is instead.
GONE = {
    "index_api": "Use indexes, collections, backups and restore_jobs.",
    "index_host_store": "Use indexes.host_of(name).",
    "load_plugins": "Inference and assistants need no plugins.",
    "openapi_config": "Use config.",
    "preview": "This package has no preview of unreleased API versions.",
}


def of_langchain(name: str) -> staticmethod[..., NoReturn]:
    """A method that clients never had and much code calls on their class, which LangChain's has the name of.

    Args:
        name: Name of the method.
    """

    def method(*args: Any, **kwargs: Any) -> NoReturn:
        raise PineconeApiAttributeError(
            f"Pinecone has no {name}(). LangChain's class is meant: write "
            f"from langchain_pinecone import PineconeVectorStore, and PineconeVectorStore.{name}(…)."
        )

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"Raise an error that names LangChain's class, which has ``{name}``."
    return staticmethod(method)


class ClientBase(Configured):
    """What the clients of both faces have in common."""

    _transport: Any
    #: Whether indexes are reached over gRPC unless something else is said.
    _speaks_grpc: ClassVar[bool] = False

    def _about(self) -> str:
        return f"host={self._config.host!r}, api_version={self._config.api_version!r}"

    def __reduce__(self) -> tuple[Any, ...]:
        return from_config, (type(self), self._config)

    def _connect(self, config: Config) -> None:
        raise NotImplementedError

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            if name in GONE:
                text = f"{type(self).__name__!r} object has no attribute {name!r}. {GONE[name]}"
                raise PineconeApiAttributeError(text)
            return super().__getattr__(name)

        from_documents = of_langchain("from_documents")
        from_texts = of_langchain("from_texts")

    def _wants_grpc(self, grpc: bool | None, grpc_config: GRPCClientConfig | None) -> bool:
        """Whether an index is to be reached over gRPC."""
        return grpc_config is not None or (self._speaks_grpc if grpc is None else grpc)

    def IndexAsyncio(  # noqa: N802 - the published name
        self,
        host: str,
        *,
        grpc: bool | None = None,
        grpc_config: GRPCClientConfig | None = None,
        **settings: Unpack[ClientSettings],
    ) -> IndexAsyncio:
        """Use an index with asyncio. No loop needs to run yet.

        Args:
            host: Host of the index, as ``describe_index(name).host`` says.
            grpc: Whether to reach it over gRPC, as in ``index``.
            grpc_config: Settings that are about gRPC; with them ``grpc`` is True.
            **settings: Settings that are not to be those of the client, such as ``timeout``.

        Raises:
            PineconeApiValueError: The host looks like the name of an index.
            PineconeConfigurationError: A setting is wrong.

        Since API 2024-04.

        Example:
            >>> async with pc.IndexAsyncio(host="localhost:5081") as index:
            ...     print((await index.describe_index_stats()).dimension)
            2
        """
        from pinecone.db_data.index_asyncio import IndexAsyncio
        from pinecone.transport.http.transport_asyncio import HttpAsyncio

        given, host = sealed(settings), without_password(host)
        del settings  # crash reporters read the variables of frames
        check_realistic_host(host)
        own = known_settings("IndexAsyncio", given)
        threads = own.pop("pool_threads", None)
        shared = not own and isinstance(self._transport, HttpAsyncio)
        http = self._transport if shared else HttpAsyncio(changed(self._config, own))
        if self._wants_grpc(grpc, grpc_config):
            from pinecone.grpc.index_asyncio import GRPCIndexAsyncio, over_grpc_asyncio

            return GRPCIndexAsyncio.over(over_grpc_asyncio(http, grpc_config), host, threads)
        return IndexAsyncio.over(http, host, threads)


C = TypeVar("C", bound=ClientBase)


def from_config(client: type[C], config: Config) -> C:
    """A client with given settings."""
    made = client.__new__(client)
    made._connect(config)
    return made


def settings_of(client: str, given: Mapping[str, Any], others: dict[str, Any]) -> Config:
    """The settings of a client.

    Args:
        client: Name of its class, for messages.
        given: Settings by name, those that are secret masked; None where they are not given.
        others: Keyword arguments that are no settings. Those of older lines, and unknown ones, are warned of rather
            than refused, since callers share settings between versions.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.
    """
    base = others.pop("config", None)
    settings = dict(given)
    if base is not None:
        if not isinstance(base, Config):
            raise PineconeConfigurationError(f"config must be a Config, not {type(base).__name__}.")
        text = f"{client}(config=) is of an older version. Pass the settings one by one."
        warnings.warn(text, DeprecationWarning, stacklevel=CALLER)
        defaults = Config().items()
        settings = {
            name: kept if settings[name] in (None, Masked(None), defaults[name]) else settings[name]
            for name, kept in base.items().items()
        }
    known_settings(client, {name: value for name, value in others.items() if value is not None}, (), CALLER + 1)
    return Config.of(**settings)


def changed(config: Config, settings: Mapping[str, Any]) -> Config:
    """A client's settings with some changed.

    Raises:
        PineconeConfigurationError: A setting is wrong.
    """
    return Config.of(**{**config.items(), **settings})
