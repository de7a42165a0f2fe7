"""The subjects that are SDKs: this package and the published lines, through the methods that they share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

BATCH = 200


class Sdk:
    """The package ``pinecone`` that the interpreter has, over HTTP.

    Args:
        ports: Ports of the stub.
    """

    def __init__(self, ports: dict[str, int]) -> None:
        from pinecone import Pinecone

        self._open = AsyncExitStack()  # what asyncio needs, until the process ends
        self._host = f"http://127.0.0.1:{ports['http']}"
        self._index: Any = Pinecone(api_key="key", pool_threads=20).Index(host=self._host)

    def upsert(self, vectors: Any) -> int:
        """One upsert."""
        return int(self._index.upsert(vectors=vectors).upserted_count)

    def upsert_records(self, namespace: str, records: Any) -> None:
        """One upsert of texts."""
        self._index.upsert_records(namespace=namespace, records=records)

    def query(self, vector: Any, top_k: int, with_values: bool) -> Any:
        """The matches of a query."""
        return self._index.query(vector=vector, top_k=top_k, include_values=with_values).matches

    @staticmethod
    def has_id_and_score(match: Any) -> bool:
        """Whether a match has what every match has."""
        return match.id != "" and match.score <= 1

    @staticmethod
    def values(record: Any) -> Any:
        """The values of a record."""
        return record.values

    def fetch(self, ids: Any) -> Any:
        """The records with these ids."""
        return self._index.fetch(ids=ids).vectors.values()

    def query_namespaces(self, vector: Any, namespaces: Any) -> Any:
        """The ten best matches of several namespaces."""
        return self._index.query_namespaces(vector=vector, namespaces=namespaces, metric="cosine", top_k=10).matches

    async def query_asyncio(self) -> Callable[..., Any]:
        """A function that queries with asyncio."""
        from pinecone import PineconeAsyncio

        client = await self._open.enter_async_context(PineconeAsyncio(api_key="key"))
        index: Any = await self._open.enter_async_context(client.IndexAsyncio(host=self._host))

        async def query(vector: Any, top_k: int) -> Any:
            return (await index.query(vector=vector, top_k=top_k)).matches

        return query

    def upsert_parallel(self, vectors: Any, requests: int) -> int:
        """Upserts in the background."""
        pending = [self._index.upsert(vectors=vectors, async_req=True) for _ in range(requests)]
        return sum(each.get().upserted_count for each in pending)

    def upsert_bulk(self, vectors: Any) -> None:
        """One upsert that is cut into requests."""
        self._index.upsert(vectors=vectors, batch_size=BATCH, show_progress=False)

    def upsert_dataframe(self, frame: Any) -> None:
        """One upsert of a data frame."""
        self._index.upsert_from_dataframe(frame, batch_size=BATCH, show_progress=False)


class GrpcSdk(Sdk):
    """The same over gRPC. The lines from 9 on have another class for it than those before."""

    def __init__(self, ports: dict[str, int]) -> None:
        import pinecone.grpc as module

        host = f"127.0.0.1:{ports['grpc']}"
        if hasattr(module, "GrpcIndex"):
            self._index = module.GrpcIndex(host=f"http://{host}", api_key="key", secure=False)
        else:
            client = module.PineconeGRPC(api_key="key", pool_threads=20)
            self._index = client.Index(host=host, grpc_config=module.GRPCClientConfig(secure=False))

    def upsert_parallel(self, vectors: Any, requests: int) -> int:
        """Upserts in the background."""
        if hasattr(self._index, "upsert_async"):
            pending = [self._index.upsert_async(vectors=vectors) for _ in range(requests)]
        else:
            pending = [self._index.upsert(vectors=vectors, async_req=True) for _ in range(requests)]
        return sum(each.result().upserted_count for each in pending)
