"""Create an index, upsert dense and sparse records, and search them, all on the local server.

Run it with scripts/demo, or with any Python that has `pip install "pinecone[local]"`.
"""

from __future__ import annotations

from collections.abc import Iterable

from pinecone import Pinecone, QueryResponse, ServerlessSpec
from pinecone.local import LocalServer

NAMESPACE = "films"

DENSE = [
    {
        "id": "A",
        "values": [0.9, 0.1, 0.0, 0.2, 0.1, 0.0, 0.3, 0.1],
        "metadata": {"genre": "comedy", "year": 2020},
    },
    {
        "id": "B",
        "values": [0.1, 0.8, 0.3, 0.0, 0.2, 0.4, 0.0, 0.1],
        "metadata": {"genre": "documentary", "year": 2019},
    },
    {
        "id": "C",
        "values": [0.8, 0.2, 0.1, 0.1, 0.0, 0.1, 0.4, 0.2],
        "metadata": {"genre": "comedy", "year": 2019},
    },
    {"id": "D", "values": [0.2, 0.1, 0.7, 0.6, 0.1, 0.3, 0.1, 0.0], "metadata": {"genre": "drama"}},
]

SPARSE = [
    {
        "id": "vec1",
        "sparse_values": {"indices": [822745112, 1009084850, 1640781426], "values": [1.7958984, 0.41577148, 5.3671875]},
        "metadata": {"text": "Phone sales lift revenue in the third quarter.", "quarter": "Q3"},
    },
    {
        "id": "vec2",
        "sparse_values": {"indices": [131900689, 1640781426, 3517203014], "values": [0.4362793, 2.4863281, 4.8710938]},
        "metadata": {"text": "Analysts look to the launch in the fourth quarter.", "quarter": "Q4"},
    },
]


def main() -> None:
    """Run the quickstart."""
    with LocalServer() as server, server.client() as pc:
        search_dense(pc)
        search_sparse(pc)


def search_dense(pc: Pinecone) -> None:
    """A dense index: the nearest comedies since 2019."""
    pc.create_index(
        name="quickstart-dense",
        dimension=8,
        metric="cosine",
        spec=ServerlessSpec(cloud="aws", region="us-east-1"),
        tags={"example": "quickstart"},
    )
    index = pc.Index("quickstart-dense")
    index.upsert(vectors=DENSE, namespace=NAMESPACE)
    found = index.query(
        namespace=NAMESPACE,
        vector=[1.0, 0.1, 0.0, 0.1, 0.0, 0.0, 0.3, 0.1],
        filter={"genre": {"$eq": "comedy"}, "year": {"$gte": 2019}},
        top_k=3,
        include_metadata=True,
    )
    show("Nearest comedies since 2019", found, ["genre", "year"])


def search_sparse(pc: Pinecone) -> None:
    """A sparse index: the best match for two terms, in one quarter."""
    pc.create_index(
        name="quickstart-sparse",
        vector_type="sparse",
        spec=ServerlessSpec(cloud="aws", region="us-east-1"),
    )
    index = pc.Index("quickstart-sparse")
    index.upsert(vectors=SPARSE, namespace=NAMESPACE)
    found = index.query(
        namespace=NAMESPACE,
        sparse_vector={"indices": [1640781426, 3517203014], "values": [1.0, 1.0]},
        filter={"quarter": "Q4"},
        top_k=3,
        include_metadata=True,
    )
    show("Sparse matches of the fourth quarter", found, ["quarter", "text"])


def show(title: str, found: QueryResponse, keys: Iterable[str]) -> None:
    """Print the matches as a table."""
    columns = ["id", "score", *keys]
    rows = [[m.id, f"{m.score:.3f}", *(str((m.metadata or {}).get(key, "")) for key in keys)] for m in found.matches]
    widths = [max(map(len, column)) for column in zip(columns, *rows)]
    print(f"\n{title}")
    for row in [columns, ["-" * width for width in widths], *rows]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
