"""The headers that answers have at the service, whatever is asked."""

from __future__ import annotations

import time
from email.utils import formatdate
from random import getrandbits


def of_data_plane(began: float) -> dict[str, str]:
    """Headers of an answer of an index, over HTTP and gRPC.

    Args:
        began: What ``time.perf_counter`` told when the request came in.
    """
    took = str(round((time.perf_counter() - began) * 1000))
    return {
        **_of_any(),
        "x-pinecone-request-latency-ms": took,
        "x-pinecone-response-duration-ms": took,
        "x-envoy-upstream-service-time": took,
        "server": "envoy",
    }


def of_control_plane(version: str) -> dict[str, str]:
    """Headers of an answer of the control plane, and of what shares its address.

    Args:
        version: The API version that answers.
    """
    return {
        **_of_any(),
        "x-pinecone-api-version": version,
        "x-cloud-trace-context": f"{getrandbits(128):032x}",
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "*",
    }


def _of_any() -> dict[str, str]:
    # a number of 19 digits
    return {"date": formatdate(usegmt=True), "x-pinecone-request-id": str(10**18 + getrandbits(62))}
