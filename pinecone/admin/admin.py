# @generated from pinecone/admin/admin_asyncio.py. Do not edit: run scripts/regen.
"""Administration of organizations, projects and API keys."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pinecone.admin.api_keys import ApiKeys
from pinecone.admin.organizations import Organizations
from pinecone.admin.projects import Projects
from pinecone.admin.session import Session
from pinecone.by_route.faces import of_admin
from pinecone.exceptions import PineconeConfigurationError
from pinecone.lazy import lazy_exports
from pinecone.service.base import Closing
from pinecone.transport.config import DEFAULT_TIMEOUT, MAX_RESPONSE_BYTES, Config, known_settings, sealed
from pinecone.transport.masked import Masked

if TYPE_CHECKING:
    from pinecone.models.operations import OperationList
    from pinecone.transport.call_options import CallOptions, Timeout
    from pinecone.transport.hooks import Hook
    from pinecone.transport.retry import RetryConfig


class Admin(Closing):
    """Organizations, their projects, and the API keys of projects, on behalf of a service account.

    The first call exchanges the credentials for an access token, which is renewed before it expires. Neither the token
    nor the secret appears in reprs, logs and messages.

    Args:
        client_id: Client ID of the service account; ``PINECONE_CLIENT_ID`` if left out.
        client_secret: Its client secret; ``PINECONE_CLIENT_SECRET`` if left out.
        additional_headers: Headers for every request; the JSON object in ``PINECONE_ADDITIONAL_HEADERS`` if left out.
        proxy_url: Proxy that requests go through. Default none.
        proxy_headers: Headers for the proxy itself.
        ssl_ca_certs: File with the certificates to trust in place of the usual ones.
        ssl_verify: Whether the certificate of the service is checked. Default True.
        source_tag: Name of the integration, reported in the User-Agent header.
        host: Host of the admin API and of the token exchange; ``PINECONE_CONTROLLER_HOST``, else the hosts of the
            cloud service if left out.
        api_version: API version to pin the client to, such as "2025-01"; ``PINECONE_API_VERSION`` if left out. Without
            a pin, calls speak the default version, and only for what it lacks the oldest version that has it.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None for no limit.
            Default 30.
        retry_config: When and how often requests are sent again.
        connection_pool_maxsize: Largest number of connections to one host. Default no limit.
        max_response_bytes: Largest size of a response in bytes, decompressed; None for no limit. Default 256 MiB.
        hook: Function that sees every call; see ``pinecone.hooks``.
        unknown: Settings that are not known are ignored with a warning.

    Raises:
        PineconeConfigurationError: A credential is missing, or a setting is wrong.

    Since API 2025-04.

    Example:
        >>> from pinecone.admin import Admin
        >>> with Admin(client_id="id", client_secret="secret") as admin:
        ...     project = admin.projects.create(name="films")
        ...     key = admin.api_keys.create(project_id=project.id, name="ingest")
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        additional_headers: Mapping[str, str] | None = None,
        *,
        proxy_url: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        ssl_ca_certs: str | None = None,
        ssl_verify: bool | None = None,
        source_tag: str | None = None,
        host: str | None = None,
        api_version: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        retry_config: RetryConfig | None = None,
        connection_pool_maxsize: int | None = None,
        max_response_bytes: int | None = MAX_RESPONSE_BYTES,
        hook: Hook | None = None,
        **unknown: Any,
    ) -> None:
        settings = sealed({name: given for name, given in locals().items() if name in Config.DEFAULTS})
        settings["api_key"] = Masked(client_secret or os.environ.get("PINECONE_CLIENT_SECRET"))
        # Crash reporters read the variables of frames.
        del client_secret, host, proxy_url, proxy_headers, additional_headers
        known_settings("Admin", unknown, ())
        account = client_id or os.environ.get("PINECONE_CLIENT_ID")
        if not account:
            raise PineconeConfigurationError("No client id: pass client_id= or set PINECONE_CLIENT_ID.")
        if not settings["api_key"].reveal():
            raise PineconeConfigurationError("No client secret: pass client_secret= or set PINECONE_CLIENT_SECRET.")
        config = Config.of(**settings)
        self._session = Session(config, account)
        self._api_keys = ApiKeys(self._session)
        self._organizations = Organizations(self._session)
        self._projects = Projects(self._session)

    @property
    def projects(self) -> Projects:
        """Projects: ``list``, ``create``, ``describe``, ``exists``, ``update``, ``delete``."""
        return self._projects

    project = projects

    @property
    def api_keys(self) -> ApiKeys:
        """API keys of projects: ``list``, ``create``, ``describe``, ``update``, ``delete``."""
        return self._api_keys

    api_key = api_keys

    @property
    def organizations(self) -> Organizations:
        """Organizations: ``list``, ``describe``, ``update``, ``delete``."""
        return self._organizations

    organization = organizations

    @of_admin
    def call(self, route: str, /, *, options: CallOptions | None = None, **arguments: Any) -> Any:
        """Call any operation of the admin API by its route, also one without a method.

        It is sent with the access token of the service account. ``pc.call`` explains more.

        Args:
            route: Method and path as in the API reference, such as "GET /admin/projects".
            options: ``timeout`` in seconds and ``retry`` of the call.
            **arguments: Arguments of the operation, as ``admin.operations()`` names them.

        Returns:
            The result of the method for the operation, if there is one; otherwise a ``View``, or None for a response
            without a body.

        Raises:
            PineconeApiTypeError: An argument is missing or of the wrong type.
            PineconeApiValueError: The route does not exist or belongs to another client; the message suggests one.
            UnsupportedByApiVersion: The version that the client is pinned to lacks the operation or an argument.
            PineconeApiException: The service refused the request.

        Since API 2025-04.

        Example:
            >>> (admin.call("POST /admin/projects", name="films")).name
            'films'
        """
        from pinecone.by_route.sending import through_session

        return through_session(self._session, route, options, arguments)

    def operations(self) -> OperationList:
        """List the operations that ``call`` can send. No request is sent.

        Returns:
            The operations, as ``pc.operations()`` lists them.

        Since API 2025-04.

        Example:
            >>> "GET /admin/projects" in admin.operations().routes()
            True
        """
        from pinecone.by_route.listing import operations

        return operations(self._session.ops, "admin")

    def _about(self) -> str:
        config = self._session.config
        return f"host={config.host!r}, api_version={config.api_version!r}"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled. Create a new one instead.")

    def close(self) -> None:
        """Close the connections. The next call opens a new one.

        Example:
            >>> admin.close()
        """
        if "_session" in vars(self):
            self._session.close()


lazy_exports(__name__)
