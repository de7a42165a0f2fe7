"""The options that every call takes beside its own arguments, as types.

Nothing imports them at start: only type checkers need them, and who evaluates the annotations of a method.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone.options import Timeout
from pinecone.retry import RetryConfig

if TYPE_CHECKING:
    from typing import TypedDict
else:
    try:
        from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12
    except ImportError:
        from typing import TypedDict


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
