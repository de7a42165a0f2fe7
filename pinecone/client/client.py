# @generated from pinecone/client/client_asyncio.py. Do not edit: run scripts/regen.
"""The client: what a project has, and the way to each of its indexes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Literal, overload

from pinecone.by_route.faces import of_client
from pinecone.client.base import ClientBase, changed, settings_of
from pinecone.client.methods import Methods
from pinecone.exceptions import PineconeApiValueError
from pinecone.service.base import Closing
from pinecone.transport.config import DEFAULT_TIMEOUT, MAX_RESPONSE_BYTES, Config, known_settings, sealed
from pinecone.transport.hosts import check_realistic_host, without_password
from pinecone.transport.http.transport import Http

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from pinecone.client.db import DBControl
    from pinecone.db_data.index import Index
    from pinecone.grpc.index import GRPCIndex
    from pinecone.models.operations import OperationList
    from pinecone.transport.call_options import CallOptions, Timeout
    from pinecone.transport.client_settings import ClientSettings
    from pinecone.transport.grpc.config import GRPCClientConfig
    from pinecone.transport.grpc.transport import Grpc
    from pinecone.transport.hooks import Hook
    from pinecone.transport.http.own import OwnTransport
    from pinecone.transport.retry import RetryConfig
    from pinecone.transport.transport import Transport


class Pinecone(ClientBase, Closing, Methods):
    """A client of Pinecone.

    It may be pickled; the copy has the settings, and takes the API key from ``PINECONE_API_KEY``.

    Args:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out. No repr shows it.
        host: Host of the control plane; ``PINECONE_CONTROLLER_HOST``, else the host of the cloud service if left out. A
            host without scheme is taken for https, on this machine for http. Inference and assistants go there as well.
        proxy_url: Proxy that requests go through. Default none.
        proxy_headers: Headers for the proxy itself.
        ssl_ca_certs: File with the certificates to trust in place of the usual ones.
        ssl_verify: Whether the certificate of the service is checked. Default True.
        additional_headers: Headers for every request; the JSON object in ``PINECONE_ADDITIONAL_HEADERS`` if left out.
        pool_threads: Number of threads for ``async_req=True``. Default 5 for each CPU.
        source_tag: Name of the integration, reported in the User-Agent header.
        api_version: API version to pin the client to, such as "2025-01"; ``PINECONE_API_VERSION`` if left out. Without
            a pin, calls speak the default version, and only for what it lacks the oldest version that has it.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None for no limit.
            Default 30.
        connection_pool_maxsize: Largest number of connections to one host. Default no limit.
        max_response_bytes: Largest size of a response in bytes, decompressed; None for no limit. Default 256 MiB.
        retry_config: When and how often requests are sent again.
        hook: Function that sees every call; see ``pinecone.hooks``.
        transport: Transport of httpx to send requests through, in place of connections of the client's own. Closing the
            client does not close it. It has its own settings of proxy, certificates and connections.
        pickle_api_key: Whether a pickle of the client or its indexes holds the API key. Default False: the key is taken
            from ``PINECONE_API_KEY`` when the pickle is loaded.
        **others: Settings of older versions, and unknown ones, have no effect and are warned of.

    Raises:
        PineconeConfigurationError: A setting is missing or wrong.

    Since API 2024-04.

    Example:
        >>> from pinecone import Pinecone
        >>> with Pinecone(api_key="key", host="http://localhost:5080") as pc:
        ...     print((pc.list_indexes()).names())
        ['movies']
    """

    def __init__(
        self,
        api_key: str | None = None,
        host: str | None = None,
        proxy_url: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        ssl_ca_certs: str | None = None,
        ssl_verify: bool | None = None,
        additional_headers: Mapping[str, str] | None = None,
        pool_threads: int | None = None,
        *,
        source_tag: str | None = None,
        api_version: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        connection_pool_maxsize: int | None = None,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        retry_config: RetryConfig | None = None,
        hook: Hook | None = None,
        transport: OwnTransport | None = None,
        pickle_api_key: bool = False,
        **others: Any,
    ) -> None:
        settings = sealed({name: given for name, given in locals().items() if name in Config.DEFAULTS})
        # Crash reporters read the variables of frames.
        del api_key, host, proxy_url, proxy_headers, additional_headers
        self._connect(settings_of("Pinecone", settings, others))

    def _connect(self, config: Config) -> None:
        self._config = config
        self._transport = Http(config)

    def close(self) -> None:
        """Close the connections of the client and its indexes. The next call of either opens one again.

        Example:
            >>> pc.close()
        """
        for name in ("_transport", "_grpc"):
            if name in vars(self):
                vars(self)[name].close()

    @property
    def db(self) -> DBControl:
        """The same in the spelling of the 7.x line: ``index``, ``collection``, ``backup``, ``restore_job``."""
        from pinecone.client.db import DBControl

        return DBControl(self)

    # Any operation of the API

    @of_client
    def call(self, route: str, /, *, options: CallOptions | None = None, **arguments: Any) -> Any:
        """Call any operation of the API by its route, also one that no method is made of.

        Arguments are checked, and what the API version of the client lacks is refused, as by the methods. Type checkers
        know the arguments and the result of each route; for a route that is not written out they take ``Route(text)``
        of ``pinecone.models.operations``. ``pc.operations()`` lists what there is.

        Args:
            route: Method and path as the API documents have them, such as "GET /indexes/{index_name}". What is in
                braces is one of the arguments. What an index answers is called by ``index.call``, and administration
                by ``Admin.call``.
            options: ``timeout`` in seconds and ``retry`` of the call.
            **arguments: Arguments of the operation as plain JSON, in the names of ``pc.operations()``; those that are
                None are not sent. A file is a path, bytes, an open file, or a tuple of its name and one of these. What
                is sent as lines of JSON is a list.

        Returns:
            What the methods return, where there is one for the operation. Else a ``View`` whose fields are attributes
            and keys, a text or bytes, or None for an answer without a body. With ``stream=True``, and where the answer
            always comes in pieces, an iterator over them.

        Raises:
            PineconeApiTypeError: An argument is missing or of the wrong type.
            PineconeApiValueError: There is no such route, or it is not called here; the text says what is near.
            UnsupportedByApiVersion: The version that the client is pinned to lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> found = pc.call("GET /indexes/{index_name}", index_name="movies", options={"timeout": 5})
            >>> found.dimension
            2
        """
        from pinecone.by_route.sending import through_client

        return through_client(self.assistants, route, options, arguments)

    def operations(self) -> OperationList:
        """List the operations of the API that ``call`` takes, here and on indexes and ``Admin``. Nothing is sent.

        Returns:
            The operations of all API versions: the route, arguments and versions of each, what has the method ``call``
            for it, and the method that does the same, if there is one. Printed, it is a table.

        Since API 2024-04.

        Example:
            >>> [each.route for each in pc.operations() if each.method == "pc.indexes.describe"]
            ['GET /indexes/{index_name}']
        """
        from pinecone.by_route.listing import operations

        return operations(self._transport.operations())

    # The way to an index

    @cached_property
    def _grpc(self) -> Grpc:
        from pinecone.grpc.index import over_grpc

        return over_grpc(self._transport)

    @overload
    def index(
        self,
        name: str = "",
        host: str = "",
        *,
        grpc: Literal[True],
        grpc_config: GRPCClientConfig | None = None,
        **settings: Unpack[ClientSettings],
    ) -> GRPCIndex: ...
    @overload
    def index(
        self,
        name: str = "",
        host: str = "",
        *,
        grpc: bool | None = None,
        grpc_config: GRPCClientConfig,
        **settings: Unpack[ClientSettings],
    ) -> GRPCIndex: ...
    @overload
    def index(
        self,
        name: str = "",
        host: str = "",
        *,
        grpc: bool | None = None,
        grpc_config: None = None,
        **settings: Unpack[ClientSettings],
    ) -> Index: ...
    def index(
        self,
        name: str = "",
        host: str = "",
        *,
        grpc: bool | None = None,
        grpc_config: GRPCClientConfig | None = None,
        **settings: Unpack[ClientSettings],
    ) -> Index:
        """Use an index.

        Args:
            name: Name of the index. Its host is looked up once and kept. When the host answers no more, it is looked up
                once again, so that an index may be deleted and made anew.
            host: Host of the index, as ``describe_index(name).host`` says; nothing is looked up then. With neither name
                nor host it is that of the environment variable ``PINECONE_INDEX_HOST``.
            grpc: Whether to reach it over gRPC, which needs ``pip install "pinecone[grpc]"``. Default False; True for a
                client of ``pinecone.grpc``.
            grpc_config: Settings that are about gRPC; with them ``grpc`` is True.
            **settings: Settings that are not to be those of the client, such as ``timeout``. With any but
                ``pool_threads`` the index has connections of its own. Unknown ones have no effect and are warned of.

        Returns:
            The index. It shares the connections of the client, and may outlive it.

        Raises:
            PineconeApiValueError: There is neither name nor host, or the host looks like a name.
            PineconeConfigurationError: A setting is wrong.
            NotFoundException: There is no index of that name.
            PineconeApiException: The service refused the request.

        Since API 2024-04.

        Example:
            >>> index = pc.index("movies")
        """
        from pinecone.db_data.index import Index

        given, host = sealed(settings), without_password(host)
        del settings  # crash reporters read the variables of frames
        own = known_settings("index", given)
        threads = own.pop("pool_threads", None)
        http = Http(changed(self._config, own)) if own else self._transport
        kind: type[Index] = Index
        transport: Transport[Any] = http
        if self._wants_grpc(grpc, grpc_config):
            from pinecone.grpc.index import GRPCIndex, over_grpc

            kind = GRPCIndex
            transport = over_grpc(http, grpc_config) if own or grpc_config is not None else self._grpc
        if not name and not host:
            host = without_password(os.environ.get("PINECONE_INDEX_HOST", ""))
        if host:
            check_realistic_host(host)
            return kind.over(transport, host, threads)
        if not name:
            raise PineconeApiValueError("An index needs its name or its host.")
        from pinecone.transport.host_refresh import HostRefresh

        found = self.indexes.host_of(name)
        look_up = partial(self.indexes.host_of, name, again=True)
        return kind.over(HostRefresh(transport, look_up), found, threads)

    Index = index


class PineconeGRPC(Pinecone):
    """A client of Pinecone whose indexes are reached over gRPC. In all else it is a ``Pinecone``.

    Since API 2024-04.

    Example:
        >>> from pinecone.grpc import PineconeGRPC
        >>> with PineconeGRPC(api_key="key", host="http://localhost:5080") as pc:
        ...     index = pc.index("movies")
    """

    _speaks_grpc = True

    if TYPE_CHECKING:

        def index(
            self,
            name: str = "",
            host: str = "",
            *,
            grpc: bool | None = None,
            grpc_config: GRPCClientConfig | None = None,
            **settings: Unpack[ClientSettings],
        ) -> GRPCIndex: ...

        Index = index
