"""Calls that are written wrong, as users wrote them, and answers of the service that are errors."""

from __future__ import annotations

CALLS = {
    "An argument is missing": """
        pc.create_index("movies")
        pc.create_index()
        pc.indexes.create("movies")
        pc.describe_index()
        pc.create_collection("backup")
        pc.create_index_for_model("movies")
        pc.inference.embed("multilingual-e5-large")
        pc.inference.rerank("bge-reranker-v2-m3", "a film about the sea")
        index.upsert()
        index.upsert(async_req=True)
        index.query(vector=[0.1, 0.2])
        index.query(top_k=3)
        index.fetch()
        index.search(namespace="films")
        index.start_import()
        apc.create_index("movies")
        aindex.upsert()
        Admin("id", "secret").projects.create()
    """,
    "An argument is at the wrong place": """
        index.query([0.1, 0.2], top_k=3)
        index.query("film-1", top_k=3)
        aindex.query([0.1, 0.2], top_k=3)
        pc.describe_index("movies", "films")
        pc.create_index("movies", SPEC, name="films")
        index.fetch("film-1")
    """,
    "There is no such argument": """
        index.query(vector=[0.1, 0.2], top_k=3, filters={})
        index.query(vector=[0.1, 0.2], topk=3)
        index.query(vector=[0.1, 0.2], k=3)
        index.query(vector=[0.1, 0.2], top_k=3, include_meta=True)
        index.query(embedding=[0.1, 0.2], top_k=3)
        index.query(queries=[[0.1, 0.2]], top_k=3)
        index.query(ids=["film-1"], top_k=3)
        index.describe_index_stats(namespace="films")
        index.update(id="film-1", metadata={"genre": "drama"})
        index.upsert(items=[])
        index.upsert([], batchsize=100)
        index.delete(id="film-1")
        pc.create_index("movies", dimension=2, pods=1)
        pc.create_index("movies", dimension=2, cloud="aws", region="us-east-1")
        pc.delete_index(index_name="movies")
        pc.configure_index("movies", dimension=3)
        pc.inference.rerank(model="bge-reranker-v2-m3", query="sea", docs=[])
        Index("key", "movies.svc", namespace="films")
    """,
    "Of another line, or of LangChain": """
        pinecone.init(api_key="key", environment="us-east1-gcp")
        pinecone.whoami()
        pinecone.list_indexes()
        pinecone.Index("movies")
        pinecone.IndexAsyncio("movies")
        pinecone.Pinecone.from_texts(["a"], embedding=None, index_name="movies")
        pinecone.Pinecone.from_documents([], embedding=None)
        pc.load_plugins()
        pc.Index()
        pc.Index(host="movies")
    """,
    "A value has the wrong type": """
        pc.create_index("movies", SPEC, dimension="2")
        pc.create_index("movies", SPEC, dimension=2, tags={"team": 1})
        pc.create_index("movies", {"serverless": {"cloud": "aws", "region": 1}}, dimension=2)
        pc.create_index("movies", "serverless", dimension=2)
        pc.create_index("movies", {"serverles": {"cloud": "aws", "region": "us-east-1"}}, dimension=2)
        pc.list_backups(limit="5")
        index.query(vector="film-1", top_k=3)
        index.query(vector=[0.1, 0.2], top_k="3")
        index.query(vector=[[0.1, 0.2], [0.3, 0.4]], top_k=3)
        index.query(vector=np.ones((3, 2)), top_k=3)
        index.upsert([("film-1", [[0.1, 0.2]])])
        index.upsert([("film-1", [0.1, "0.2"])])
        index.search("films", {"inputs": "the sea", "top_k": 3})
    """,
    "A value cannot be": """
        pc.create_index("movies", SPEC, dimension=-1)
        pc.create_index("", SPEC, dimension=2)
        pc.configure_index("movies", replicas=0)
        pc.list_backups(limit=-1)
        list(index.list(limit=-1))
        index.query(vector=[0.1, 0.2], top_k=0)
        index.query(vector=[0.1, float("nan")], top_k=3)
        index.query_namespaces([0.1, 0.2], ["films"], metric="cos")
        index.start_import("s3://bucket", error_mode="skip")
        FilterBuilder().build()
        FilterBuilder("genre").build()
        Pinecone("key", api_version="2025-02")
    """,
}

ANSWERS = [
    ("create_index", 409, {}, b'{"error":{"code":"ALREADY_EXISTS","message":"Resource already exists"},"status":409}'),
    ("describe_index", 404, {}, b'{"error":{"code":"NOT_FOUND","message":"Resource films not found"},"status":404}'),
    ("upsert", 400, {}, b'{"code":3,"message":"Vector dimension 3 does not match the dimension of the index 2"}'),
    ("delete", 404, {"x-pinecone-request-id": "7899240697407115196"}, b'{"code":5,"message":"Namespace not found"}'),
    ("list_indexes", 401, {"www-authenticate": "Invalid API Key"}, b"Invalid API Key"),
    ("query", 403, {"x-pinecone-auth-rejected-reason": "Wrong API key"}, b"<html><body>Forbidden</body></html>"),
    ("query", 503, {}, b"upstream connect error or disconnect/reset before headers"),
]

MADE = """
    PineconeException("What was wrong.")
    NotFoundException(404, "Not Found")
    ApiError("boom", 503)
    RateLimitError("slow down", retry_after=3.0)
    PineconeTypeError("dimension must be a whole number", path="dimension")
    IndexInitFailedError("movies")
"""
