"""The options that every call takes beside its own arguments, as types.

Nothing imports them at start: only type checkers need them.
"""

from __future__ import annotations

from typing import TypedDict, Union

from pinecone.transport.retry import RetryConfig

#: Seconds, or None for no limit. The 7.x line also took a pair: seconds for connecting, and for sending and reading.
Timeout = Union[float, tuple[float, float], None]


class WaitingOptions(TypedDict, total=False):
    """Options of methods whose own ``timeout`` says how long to wait until something is ready.

    Attributes:
        _request_timeout: Seconds to wait for a connection, for sending and for each part of the answer; None for no
            limit. Default is the client's.
        retry: When the request is sent again. Default is the client's.
    """

    _request_timeout: Timeout
    retry: RetryConfig


class CallOptions(WaitingOptions, total=False):
    """Options of all other methods.

    Attributes:
        timeout: The same as ``_request_timeout``.
    """

    timeout: Timeout
