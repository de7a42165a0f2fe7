"""Whether a write is visible. The service numbers writes, and each read says up to which number it is current."""

from __future__ import annotations

from typing import Any

from pinecone.exceptions import PineconeApiValueError


def info_of_write(response: Any) -> tuple[int, str | None]:
    """Sequence number and namespace of a write, by its response.

    Raises:
        PineconeApiValueError: The response has none.
    """
    info = getattr(response, "response_info", None)
    if info is None or info.lsn_committed is None:
        raise PineconeApiValueError(
            "The response has no sequence number. Only writes to a serverless index have one; "
            "pass what upsert, update or delete returned."
        )
    return info.lsn_committed, info._namespace
