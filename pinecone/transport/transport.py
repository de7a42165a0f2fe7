# @generated from pinecone/transport/transport_asyncio.py. Do not edit: run scripts/regen.
"""Sends calls: attempts, hooks, and what becomes of the answers. How requests get to a host is up to subclasses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from pinecone.display.counting import counted
from pinecone.exceptions import PineconeException, PineconeProtocolError
from pinecone.transport.frames import without_frames
from pinecone.transport.hosts import base_url
from pinecone.transport.options import NONE
from pinecone.transport.retry import NOT_FOUND, Attempts
from pinecone.transport.runtime import close_at_end, is_gone, owner, wait

if TYPE_CHECKING:
    from pinecone import versioning
    from pinecone.transport import errors, hooks, redaction
    from pinecone.transport.begun import Begun
    from pinecone.transport.call_options import Timeout
    from pinecone.transport.config import Config
    from pinecone.transport.http.bodies import Progress
    from pinecone.versioning import Call, Operations
else:
    # They take long to import, and most clients have no hook and never see a failure.
    from pinecone.lazy import LazyModule

    versioning = LazyModule("pinecone.versioning")
    hooks = LazyModule("pinecone.transport.hooks")
    errors = LazyModule("pinecone.transport.errors")
    redaction = LazyModule("pinecone.transport.redaction")

T = TypeVar("T")


class Connections(Protocol):
    """The connections to one host."""

    def exchange(
        self, call: Call[Any], timeout: Timeout, progress: Progress | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """Send a request; returns status, headers and body of the response."""

    def begin(self, call: Call[Any], timeout: Timeout) -> Begun | None:
        """Send a request, and do not wait for the answer; None where that is not possible."""

    def retire(self) -> None:
        """Close the connections: those that are idle at once, the others as soon as their calls are done."""


P = TypeVar("P", bound=Connections)


class Transport(Generic[P]):
    """Sends the calls of a client and its indexes, through connections of their own for each host.

    Connections are made when a host is first called. Closing drops them as soon as the calls under way are done, and is
    never final: the next call connects again. So an index may outlive its client, and be entered again. Connections are
    not shared with a forked child, nor between event loops; a pickled copy has the settings and no connections.

    Args:
        config: Settings of the client.

    Attributes:
        config: Settings of the client.
        wait: Waits for a number of seconds before a request is sent again.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        self.wait = wait
        self._owned: dict[object, dict[str, P]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.config,)

    def operations(self) -> Operations:
        """The operations that can be sent, of the API version that the client is pinned to."""
        return versioning.Operations(self.config.api_version)

    def base_url(self, host: str) -> str:
        """Base URL of a host."""
        return base_url(host)

    def _connected(self, base: str) -> P:
        """The connections to a host, none of which is opened yet."""
        raise NotImplementedError

    def begin(self, base: str, call: Call[Any], options: Mapping[str, Any] = NONE) -> Begun | None:
        """Send a call and do not wait for the answer, where that is possible and no hook is to be told.

        Args:
            base: Base URL, such as "https://api.pinecone.io".
            call: What to send.
            options: ``timeout`` where it is not that of the client.

        Returns:
            What ``send`` takes as the option ``begun``, or None: nothing was sent.
        """
        if self.config.hook is not None:
            return None
        return self._pool(base).begin(call, options.get("timeout", self.config.timeout))

    def stream(self, base: str, call: Call[Any], options: Mapping[str, Any], read: Any) -> Iterator[Any]:
        """Send a call whose answer comes in pieces, and yield what ``read`` makes of them."""
        raise NotImplementedError

    def send(self, base: str, call: Call[T], options: Mapping[str, Any] = NONE) -> T:
        """Send a call and read its response.

        Args:
            base: Base URL, such as "https://api.pinecone.io".
            call: What to send.
            options: ``timeout``, ``retry`` and ``wait`` where they are not those of the client; ``begun``: what
                ``begin`` returned for the call; ``progress``: a function that is called with the bytes sent so far and
                all bytes to send.

        Raises:
            PineconeApiException: The service refused the request.
            PineconeConnectionError: The service could not be reached, or the connection broke.
            PineconeTimeoutError: The service did not answer in time.
            PineconeProtocolError: The service answered with something that is no valid response.
        """
        if self.config.hook is None:
            return (self._send(base, call, options))[0]
        watch = hooks.CallObserver(self.config.hook, call, base)
        try:
            result, status, attempts, headers = self._send(base, call, options)
        except BaseException as error:
            watch.fail(error)
            raise
        watch.end(status, attempts, errors.request_id(headers))
        return result

    def _send(self, base: str, call: Call[T], options: Mapping[str, Any]) -> tuple[T, int, int, dict[str, str]]:
        timeout, progress = options.get("timeout", self.config.timeout), options.get("progress")
        begun, attempts = options.get("begun"), None
        while True:
            try:
                status, headers, body = (begun or self._pool(base)).exchange(call, timeout, progress)
                if 200 <= status < 300 or (attempts and attempts.is_success(status)):
                    break
                mask = redaction.Redaction.of(self.config)
                refusal = errors.api_error(call.name, status, headers, body, mask, call.namespace)
                del headers, body  # which may repeat a secret
                raise refusal
            except PineconeException as error:
                attempts = attempts or self._attempts(base, call, options)
                delay = attempts.after(error)
            begun = None
            options.get("wait", self.wait)(delay)
        count = attempts.count if attempts else 1
        try:
            kind = headers.get("content-type", "")
            result: Any = None if status == NOT_FOUND else call.operation.parse(status, kind, body)
            if call.finish is not versioning.unchanged:
                result = call.finish(result)
        except PineconeException:
            raise
        except Exception as error:
            size = len(body)
            del headers, body  # which may hold a secret, as the frames that read them do
            # What comes next on the connection may be out of step with the requests.
            self.close(base)
            raise unreadable(base, call, status, size, count) from without_frames(error)
        # The models take long to import; by now the response has needed them.
        from pinecone.models.base import attach_response_info

        attach_response_info(result, headers, call.namespace)
        return result, status, count, headers

    def _attempts(self, base: str, call: Call[Any], options: Mapping[str, Any]) -> Attempts:
        return Attempts(options.get("retry") or self.config.retry_config, call.name, call.operation.route, base)

    @property
    def _pools(self) -> dict[str, P]:
        """The connections of this loop or process, by host."""
        here = owner()
        if here not in self._owned:
            for other in filter(is_gone, list(self._owned)):
                self._owned.pop(other, None)
        return self._owned.setdefault(here, {})

    def _pool(self, base: str) -> P:
        return self._pools.get(base) or self._new_pool(base)

    def _new_pool(self, base: str) -> P:
        # No lock, which a fork might leave taken for ever. That another thread makes one too does no harm.
        pool = self._pools.setdefault(base, self._connected(base))
        close_at_end(pool)
        return pool

    def close(self, base: str | None = None) -> None:
        """Close the connections to one host, or to all.

        Args:
            base: Base URL of the host; None for all.
        """
        pools = self._pools
        for each in list(pools) if base is None else [base]:
            pool = pools.pop(each, None)
            if pool is not None:
                pool.retire()


def unreadable(base: str, call: Call[Any], status: int, size: int, attempts: int) -> PineconeProtocolError:
    """The exception for a success that is none. It does not quote the body."""
    error = PineconeProtocolError(
        f"{call.name}: the response of {base} (status {status}, {counted(size, 'byte')}) could not be read: it is not "
        f"what API {call.operation.version} documents."
    )
    error.attempts = attempts
    return error
