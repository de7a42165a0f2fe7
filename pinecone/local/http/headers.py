"""The headers that all responses of the service have."""

from __future__ import annotations

import time
from email.utils import formatdate
from random import Random

#: Its own, so that applications that seed the module random get the same numbers with a local server beside them.
getrandbits = Random().getrandbits  # noqa: S311 - no secret


def of_data_plane(began: float) -> dict[str, str]:
    """Headers of a response of an index, over HTTP and gRPC.

    Args:
        began: Value of ``time.perf_counter`` when the request arrived.
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
    """Headers of a response of the control plane and of the other services at its address.

    Args:
        version: The API version of the response.
    """
    return {
        **_of_any(),
        "x-pinecone-api-version": version,
        "x-cloud-trace-context": f"{getrandbits(128):032x}",
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "*",
    }


def _of_any() -> dict[str, str]:
    # a number with 19 digits
    return {"date": formatdate(usegmt=True), "x-pinecone-request-id": str(10**18 + getrandbits(62))}
