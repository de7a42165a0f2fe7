"""Settings of a client."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional

from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError, PineconeConfigurationError
from pinecone.lazy import lazy_exports
from pinecone.transport.hosts import base_url, without_password
from pinecone.transport.masked import Masked, masked
from pinecone.transport.options import check_timeout
from pinecone.transport.retry import RetryConfig
from pinecone.transport.settings import Secret, Settings
from pinecone.version import __version__

if TYPE_CHECKING:
    import json
    import re

    from typing_extensions import Unpack

    from pinecone.transport.call_options import Timeout
    from pinecone.transport.client_settings import ClientSettings
    from pinecone.transport.hooks import Hook
    from pinecone.transport.http.own import OwnTransport
    from pinecone.transport.masked import Maskable
else:
    # They take long to import, and few settings need them.
    from pinecone.lazy import LazyModule

    json, re = LazyModule("json"), LazyModule("re")

DEFAULT_TIMEOUT = 30.0
#: Far larger than any response that the service is known to give, and small enough for most machines.
MAX_RESPONSE_BYTES = 256 * 1024**2
#: Environment variable with headers for every request, used where the client is given none.
ENVIRONMENT_HEADERS = "PINECONE_ADDITIONAL_HEADERS"

#: Who called the method that asks for a warning.
CALLER = 3

#: Settings of older lines that have no effect, and why.
OBSOLETE = {
    "environment": "The API key is enough to find the project.",
    "index_api": "The client makes its own requests.",
    "openapi_config": "Pass proxy_url=, ssl_ca_certs=, ssl_verify= and the like instead.",
    "project_name": "The API key is enough to find the project.",
}


class Config(Settings):
    """Settings of a client or an index. They are immutable; ``Config.of`` makes and checks them.

    Attributes:
        api_key: API key; the environment variable ``PINECONE_API_KEY`` if left out. No repr shows it.
        host: Base URL that requests go to, less user and password, which no request carries; empty for the host that
            the API documents name.
        proxy_url: Proxy that requests go through. Default none.
        proxy_headers: Headers for the proxy itself.
        ssl_ca_certs: File with the certificates to trust in place of the usual ones.
        ssl_verify: Whether the certificate of the service is checked. Default True.
        additional_headers: Headers for every request; the JSON object in ``PINECONE_ADDITIONAL_HEADERS`` if left out.
        source_tag: Name of the integration, reported in the User-Agent header.
        api_version: API version to pin the client to, such as "2025-01"; ``PINECONE_API_VERSION`` if left out. Without
            a pin, calls speak the default version, and only for what it lacks the oldest version that has it.
        timeout: Seconds to wait for a connection, for sending and for each part of an answer; None for no limit.
            Default 30.
        connection_pool_maxsize: Largest number of connections to one host. Default no limit.
        max_response_bytes: Largest size of a response in bytes, decompressed; None for no limit. Default 256 MiB.
        retry_config: When and how often requests are sent again.
        pool_threads: Number of threads for ``async_req=True``. Default 5 for each CPU.
        hook: Function that sees every call; see ``pinecone.hooks``.
        transport: Transport of httpx to send requests through, in place of connections of the client's own. Closing
            the client does not close it. It has its own settings of proxy, certificates and connections.
        pickle_api_key: Whether a pickle of the client or its indexes holds the API key. Default False: the key is taken
            from ``PINECONE_API_KEY`` when the pickle is loaded.
    """

    api_key = Secret("")
    host: str = ""
    proxy_url = Secret[Optional[str]](None)
    proxy_headers = Secret[Mapping[str, str]]({})
    ssl_ca_certs: str | None = None
    ssl_verify: bool = True
    additional_headers = Secret[Mapping[str, str]]({})
    source_tag: str | None = None
    api_version: str | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    connection_pool_maxsize: int | None = None
    max_response_bytes: int | None = MAX_RESPONSE_BYTES
    retry_config: RetryConfig = RetryConfig()
    pool_threads: int | None = None
    hook: Hook | None = None
    transport: OwnTransport | None = None
    pickle_api_key: bool = False

    @classmethod
    def of(
        cls, api_key: Maskable[str | None] = None, host: str | None = None, **settings: Unpack[ClientSettings]
    ) -> Config:
        """Make settings. What is not given is taken from the environment, else from the defaults.

        The variables are ``PINECONE_API_KEY``, ``PINECONE_CONTROLLER_HOST``, ``PINECONE_API_VERSION`` and
        ``PINECONE_ADDITIONAL_HEADERS``, which is JSON.

        Raises:
            PineconeConfigurationError: A setting is missing or wrong.
        """
        given = sealed({**cls.DEFAULTS, "additional_headers": None, **settings, "api_key": api_key, "host": host})
        del api_key, host, settings  # crash reporters read the variables of frames
        config = cls(
            **{
                **given,
                "api_key": Masked(given["api_key"].reveal() or os.environ.get("PINECONE_API_KEY", "")),
                "host": base_url(given["host"] or os.environ.get("PINECONE_CONTROLLER_HOST", "")),
                "proxy_headers": headers("proxy_headers", given["proxy_headers"]),
                "ssl_verify": given["ssl_verify"] is not False,
                "additional_headers": headers_of_environment()
                if given["additional_headers"].reveal() is None
                else headers("additional_headers", given["additional_headers"]),
                "api_version": given["api_version"] or os.environ.get("PINECONE_API_VERSION") or None,
                "connection_pool_maxsize": given["connection_pool_maxsize"] or None,
                "retry_config": given["retry_config"] or RetryConfig(),
            }
        )
        config.check()
        return config

    @classmethod
    def build(cls, *ordered: Any, **settings: Any) -> Config:
        """The same as ``of``, by the name that ``ConfigBuilder`` and ``PineconeConfig`` of the 7.x line have for it."""
        settings = sealed({**dict(zip(cls.DEFAULTS, ordered)), **settings})
        del ordered
        return cls.of(**settings)

    def check(self) -> None:
        """Refuse settings that no request could be sent with.

        Raises:
            PineconeConfigurationError: A setting is missing or wrong.
        """
        if not self.api_key or str(self.api_key).isspace():
            raise PineconeConfigurationError("No API key: pass api_key= or set PINECONE_API_KEY.")
        if not isinstance(self.api_key, str) or not fits_header(self.api_key):
            raise PineconeConfigurationError("The API key is not a str, or has characters that a header cannot carry.")
        if self.api_version is not None:
            check_version(self.api_version)
        try:
            check_timeout("The client", self.timeout)
        except (PineconeApiTypeError, PineconeApiValueError) as error:
            raise PineconeConfigurationError(str(error)) from None
        for name in ("connection_pool_maxsize", "max_response_bytes", "pool_threads"):
            count = getattr(self, name)
            if count is not None and not (isinstance(count, int) and count > 0):
                raise PineconeConfigurationError(f"{name} must be at least 1, not {count!r}.")
        if not isinstance(self.retry_config, RetryConfig):
            raise PineconeConfigurationError("retry_config must be a RetryConfig.")
        if self.hook is not None and not callable(self.hook):
            raise PineconeConfigurationError("hook must be a function.")

    def at(self, host: str) -> Config:
        """The same settings for another host."""
        return self.replace(host=base_url(host))

    @property
    def user_agent(self) -> str:
        """Value of the User-Agent header."""
        agent = f"python-client-{__version__}"
        return f"{agent}; source_tag={normal_tag(self.source_tag)}" if self.source_tag else agent

    def __reduce__(self) -> Any:
        if self.pickle_api_key:
            return super().__reduce__()
        return with_key_of_environment, (self.replace(api_key="").items(),)


def sealed(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings by name, with those masked that are secret, and a host that holds no password."""
    secret = {name for name in Config.DEFAULTS if Config.is_secret(name)}
    return {
        name: masked(value) if name in secret else without_password(value) if name == "host" else value
        for name, value in settings.items()
    }


def known_settings(
    method: str, settings: Mapping[str, Any], known: Iterable[str] = Config.DEFAULTS, level: int = CALLER
) -> dict[str, Any]:
    """The settings that have an effect. The others are warned of.

    Args:
        method: What was called, for messages.
        settings: Keyword arguments.
        known: Names of settings.
        level: Where the warning points to, in calls from here.
    """
    for name in settings:
        if name in OBSOLETE:
            text = f"{method}({name}=) is of an older version and has no effect. {OBSOLETE[name]}"
            warnings.warn(text, DeprecationWarning, stacklevel=level)
        elif name not in known:
            from pinecone.arguments.misuse import hint

            text = f"{method}() does not know {name}=; it has no effect.{hint(method, name, Config.DEFAULTS)}"
            warnings.warn(text, UserWarning, stacklevel=level)
    return {name: value for name, value in settings.items() if name in known}


def with_key_of_environment(settings: dict[str, Any]) -> Config:
    """Settings that were pickled without their key.

    Raises:
        PineconeConfigurationError: PINECONE_API_KEY is not set.
    """
    if not os.environ.get("PINECONE_API_KEY"):
        raise PineconeConfigurationError("The pickle holds no API key: set PINECONE_API_KEY, or pickle_api_key=True.")
    return Config(**{**settings, "api_key": Masked(os.environ["PINECONE_API_KEY"])})


def check_version(version: str) -> None:
    """Refuse an API version that the package does not speak.

    Raises:
        PineconeConfigurationError: The version is unknown; the text names those that are known.
    """
    from pinecone import core

    if version not in core.VERSIONS:
        previews = [known for known in core.VERSIONS if known not in core.STABLE]
        known = ", ".join(core.STABLE) + (f", and as previews {', '.join(previews)}" if previews else "")
        raise PineconeConfigurationError(f"Unknown API version {version!r}. This package speaks {known}.")


def headers(setting: str, given: Masked[Any]) -> Masked[Mapping[str, str]]:
    """Headers from a setting, checked so that sending cannot fail on them.

    Raises:
        PineconeConfigurationError: The setting is no mapping of strings, or has characters that headers cannot carry.
    """
    if given.reveal() is None:
        return Masked({})
    if not isinstance(given.reveal(), Mapping):
        raise PineconeConfigurationError(f"{setting} must be a mapping of names to values.")
    unfit = [name for name, value in given.reveal().items() if not is_header(name, value)]
    if unfit:
        raise PineconeConfigurationError(f"{setting} has a name or value that a header cannot carry: {unfit[0]!r}.")
    return Masked(dict(given.reveal()))


def headers_of_environment() -> Masked[Mapping[str, str]]:
    """Headers from the environment: a JSON object of names to values.

    Raises:
        PineconeConfigurationError: It is not one. The text does not quote it, since headers may be secret.
    """
    given = Masked(os.environ.get(ENVIRONMENT_HEADERS))
    if not given.reveal():
        return Masked({})
    found = from_json(given)
    if found.reveal() is None:
        raise PineconeConfigurationError(
            f'{ENVIRONMENT_HEADERS} must be a JSON object of names to values of headers, such as {{"x-team": "films"}}.'
        )
    return found


def from_json(text: Masked[Any]) -> Masked[Any]:
    """The headers in a text; None where it has none. Exceptions of the parser hold the text, so none leaves here."""
    try:
        found = Masked(json.loads(text.reveal()))
    except (RecursionError, ValueError):
        return Masked(None)
    fits = isinstance(found.reveal(), dict) and all(is_header(*pair) for pair in found.reveal().items())
    return found if fits else Masked(None)


def is_header(name: Any, value: Any) -> bool:
    """Whether a name and a value can be a header."""
    return isinstance(name, str) and isinstance(value, str) and name != "" and fits_header(name + value)


def fits_header(text: str) -> bool:
    """Whether text can be part of a header: printable ASCII."""
    return text.isascii() and text.isprintable()


def normal_tag(tag: str) -> str:
    """A source tag as it is reported: lower case, words joined by underscores, nothing but [a-z0-9_:]."""
    return "_".join(re.sub(r"[^a-z0-9_ :]", "", tag.lower()).split())


lazy_exports(__name__)
