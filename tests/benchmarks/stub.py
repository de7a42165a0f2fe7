"""A server with canned answers, so that what is measured is the client: HTTP on asyncio, and gRPC on grpcio.

Prints the two ports as a line of JSON, and serves until its standard input closes.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from random import Random
from typing import Any

import grpc
import httptools
import orjson
from messages import message
from workloads import DIMENSION, UPSERTED

TOP_K = re.compile(rb'"topK":\s*(\d+)')
WITH_VALUES = re.compile(rb'"includeValues":\s*true')


def record(number: int, with_values: bool = True) -> dict[str, Any]:
    """A record of an answer."""
    random = Random(number)  # noqa: S311 - the same numbers in every run
    values = {"values": [round(random.gauss(0, 1), 7) for _ in range(DIMENSION)]} if with_values else {}
    return {"id": f"vec-{number}", **values}


@cache
def matches(top_k: int, with_values: bool) -> list[dict[str, Any]]:
    """The matches of a query."""
    return [{**record(number, with_values), "score": round(1 - number / (top_k + 1), 7)} for number in range(top_k)]


# HTTP ---------------------------------------------------------------------------------------------------


@cache
def found(top_k: int, with_values: bool) -> bytes:
    """The answer to a query."""
    return answer({"matches": matches(top_k, with_values), "namespace": "", "usage": {"readUnits": 5}})


def answer(body: Any, status: str = "200 OK") -> bytes:
    """An answer as it goes over the wire."""
    content = orjson.dumps(body)
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    return head.encode() + content


FETCHED = {f"vec-{number}": record(number) for number in range(100)}
ANSWERS = {
    b"/vectors/upsert": answer({"upsertedCount": UPSERTED}),
    b"/vectors/fetch": answer({"vectors": FETCHED, "namespace": "", "usage": {"readUnits": 5}}),
    b"/records/namespaces/texts/upsert": answer({}, "201 Created"),
}


class Http(asyncio.Protocol):
    """A connection: each request is answered once it is whole."""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._parser = httptools.HttpRequestParser(self)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._url, self._body = b"", []

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_body(self, part: bytes) -> None:
        self._body.append(part)

    def on_message_complete(self) -> None:
        path = self._url.partition(b"?")[0]
        self._transport.write(self._found() if path == b"/query" else ANSWERS[path])

    def _found(self) -> bytes:
        body = b"".join(self._body)
        top_k = TOP_K.search(body)
        assert top_k is not None
        return found(int(top_k[1]), WITH_VALUES.search(body) is not None)


# gRPC ---------------------------------------------------------------------------------------------------


class Rpcs(grpc.GenericRpcHandler):
    """The calls, answered with bytes that are made once."""

    def service(self, details: Any) -> Any:
        """What answers a call."""
        serve = {"/VectorService/Upsert": upserted, "/VectorService/Query": found_over_grpc}[details.method]
        return grpc.unary_unary_rpc_method_handler(serve)


def upserted(request: bytes, context: Any) -> bytes:
    """Answers an upsert."""
    return bytes(message("UpsertResponse")(upserted_count=UPSERTED).SerializeToString())


def found_over_grpc(request: bytes, context: Any) -> bytes:
    """Answers a query."""
    asked = message("QueryRequest").FromString(request)
    return packed(asked.top_k, asked.include_values)


@cache
def packed(top_k: int, with_values: bool) -> bytes:
    """The answer to a query."""
    return bytes(message("QueryResponse")(matches=matches(top_k, with_values)).SerializeToString())


async def main() -> None:
    """Serve until standard input closes."""
    loop = asyncio.get_running_loop()
    http = await loop.create_server(Http, "127.0.0.1", 0)
    rpcs = grpc.server(
        ThreadPoolExecutor(4),
        [Rpcs()],
        options=[("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)],
    )
    grpc_port = rpcs.add_insecure_port("127.0.0.1:0")
    rpcs.start()
    print(json.dumps({"http": http.sockets[0].getsockname()[1], "grpc": grpc_port}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    http.close()
    rpcs.stop(None)


if __name__ == "__main__":
    asyncio.run(main())
