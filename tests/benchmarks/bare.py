"""The subjects that are bare libraries: the same work with orjson or protobuf, and no SDK."""

from __future__ import annotations

import asyncio
import heapq
import http.client
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import orjson
from sockets import AsyncSocket, Socket

HEADERS = {"api-key": "key", "x-pinecone-api-version": "2025-10", "content-type": "application/json"}
BATCH = 200


class Bare:
    """All but the way to the server, which ``exchange`` of a subclass is.

    Args:
        ports: Ports of the stub.
    """

    def __init__(self, ports: dict[str, int]) -> None:
        self._port = ports["http"]
        self._threads = ThreadPoolExecutor(20)

    def exchange(self, method: str, path: str, body: bytes = b"") -> Any:
        """Send a request and return the body of the answer. Called in many threads."""
        raise NotImplementedError

    def _post(self, path: str, body: Any) -> Any:
        return orjson.loads(self.exchange("POST", path, orjson.dumps(body, option=orjson.OPT_SERIALIZE_NUMPY)))

    def upsert(self, vectors: Any) -> int:
        """One upsert."""
        if "sparse_values" in vectors[0]:
            vectors = [{"id": each["id"], "sparseValues": each["sparse_values"]} for each in vectors]
        return int(self._post("/vectors/upsert", {"vectors": vectors})["upsertedCount"])

    def upsert_records(self, namespace: str, records: Any) -> None:
        """One upsert of texts."""
        self.exchange("POST", f"/records/namespaces/{namespace}/upsert", b"\n".join(map(orjson.dumps, records)))

    def query(self, vector: Any, top_k: int, with_values: bool, namespace: str = "") -> Any:
        """The matches of a query."""
        asked = {"vector": vector, "topK": top_k, "includeValues": with_values, "namespace": namespace}
        return self._post("/query", asked)["matches"]

    @staticmethod
    def has_id_and_score(match: Any) -> bool:
        """Whether a match has what every match has."""
        return match["id"] != "" and match["score"] <= 1

    @staticmethod
    def values(record: Any) -> Any:
        """The values of a record."""
        return record["values"]

    def fetch(self, ids: Any) -> Any:
        """The records with these ids."""
        found = self.exchange("GET", "/vectors/fetch?" + "&".join(f"ids={each}" for each in ids))
        return orjson.loads(found)["vectors"].values()

    def query_namespaces(self, vector: Any, namespaces: Any) -> Any:
        """The ten best matches of several namespaces."""
        found = self._threads.map(lambda name: self.query(vector, 10, False, name), namespaces)
        return heapq.nlargest(10, (each for matches in found for each in matches), key=lambda each: each["score"])

    def upsert_parallel(self, vectors: Any, requests: int) -> int:
        """Upserts in the background."""
        return sum(self._threads.map(self.upsert, [vectors] * requests))

    def upsert_bulk(self, vectors: Any) -> None:
        """One upsert that is cut into requests."""
        batches = (vectors[start : start + BATCH] for start in range(0, len(vectors), BATCH))
        for _ in self._threads.map(self.upsert, batches):
            pass

    def upsert_dataframe(self, frame: Any) -> None:
        """One upsert of a data frame."""
        records = [{"id": name, "values": values} for name, values in zip(frame["id"], frame["values"])]
        self.upsert_bulk(records)


class BareSocket(Bare):
    """A socket of the standard library, and as little HTTP as the stub needs."""

    def __init__(self, ports: dict[str, int]) -> None:
        super().__init__(ports)
        self._idle: list[Socket] = []

    def exchange(self, method: str, path: str, body: bytes = b"") -> Any:
        """Send a request and return the body of the answer."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = Socket(self._port)
        answer = connection.exchange(method, path, HEADERS, body)
        self._idle.append(connection)
        return answer

    async def query_asyncio(self) -> Callable[..., Any]:
        """A function that queries with asyncio."""
        loop, idle = asyncio.get_running_loop(), []

        async def query(vector: Any, top_k: int) -> Any:
            connection = idle.pop() if idle else (await loop.create_connection(AsyncSocket, "127.0.0.1", self._port))[1]
            asked = orjson.dumps({"vector": vector, "topK": top_k, "includeValues": False})
            answer = await connection.exchange("POST", "/query", HEADERS, asked)
            idle.append(connection)
            return orjson.loads(answer)["matches"]

        return query


class BareHttpClient(Bare):
    """``http.client`` of the standard library, a connection for each thread."""

    _connections = threading.local()

    def exchange(self, method: str, path: str, body: bytes = b"") -> Any:
        """Send a request and return the body of the answer."""
        if not hasattr(self._connections, "own"):
            self._connections.own = http.client.HTTPConnection("127.0.0.1", self._port)
        self._connections.own.request(method, path, body, HEADERS)
        return self._connections.own.getresponse().read()


class BareHttpx(Bare):
    """A client of httpx."""

    def __init__(self, ports: dict[str, int]) -> None:
        import httpx

        super().__init__(ports)
        self._base = f"http://127.0.0.1:{self._port}"
        self._client = httpx.Client(base_url=self._base, headers=HEADERS)

    def exchange(self, method: str, path: str, body: bytes = b"") -> Any:
        """Send a request and return the body of the answer."""
        return self._client.request(method, path, content=body).content

    async def query_asyncio(self) -> Callable[..., Any]:
        """A function that queries with asyncio."""
        import httpx

        client = httpx.AsyncClient(base_url=self._base, headers=HEADERS)

        async def query(vector: Any, top_k: int) -> Any:
            asked = orjson.dumps({"vector": vector, "topK": top_k, "includeValues": False})
            return orjson.loads((await client.post("/query", content=asked)).content)["matches"]

        return query


class BareGrpcio:
    """grpcio and the protobuf package.

    Args:
        ports: Ports of the stub.
    """

    def __init__(self, ports: dict[str, int]) -> None:
        import grpc
        from messages import message

        sizes = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
        channel = grpc.insecure_channel(f"127.0.0.1:{ports['grpc']}", options=sizes)

        def call(name: str) -> Any:
            request, response = message(f"{name}Request"), message(f"{name}Response")
            return channel.unary_unary(f"/VectorService/{name}", request.SerializeToString, response.FromString)

        self._message, self._upsert, self._query = message, call("Upsert"), call("Query")

    def _request(self, vectors: Any) -> Any:
        vector = self._message("Vector")
        return self._message("UpsertRequest")(
            vectors=[vector(id=each["id"], values=each["values"]) for each in vectors]
        )

    def upsert(self, vectors: Any) -> int:
        """One upsert."""
        return int(self._upsert(self._request(vectors), metadata=METADATA).upserted_count)

    def upsert_parallel(self, vectors: Any, requests: int) -> int:
        """Upserts in the background."""
        pending = [self._upsert.future(self._request(vectors), metadata=METADATA) for _ in range(requests)]
        return sum(each.result().upserted_count for each in pending)

    def query(self, vector: Any, top_k: int, with_values: bool) -> Any:
        """The matches of a query."""
        request = self._message("QueryRequest")(vector=vector, top_k=top_k, include_values=with_values)
        return self._query(request, metadata=METADATA).matches

    @staticmethod
    def has_id_and_score(match: Any) -> bool:
        """Whether a match has what every match has."""
        return match.id != "" and match.score <= 1

    @staticmethod
    def values(record: Any) -> Any:
        """The values of a record."""
        return record.values


METADATA = tuple(item for item in HEADERS.items() if item[0] != "content-type")

#: The libraries by what they speak.
LIBRARIES = {
    "http": {"socket": BareSocket, "http.client": BareHttpClient, "httpx": BareHttpx},
    "grpc": {"grpcio": BareGrpcio},
}
