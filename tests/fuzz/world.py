"""A local server with something of every kind, and words for it in the place of made-up ones."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import httpx

from pinecone.local import LocalServer, versions

HEADERS = {"Api-Key": "key", "Authorization": "Bearer token", "X-Pinecone-API-Version": "2025-10"}
SERVERLESS = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
POD = {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1"}}
MODEL = "multilingual-e5-large"


class World:
    """What is on a server.

    Args:
        server: The server; it is reset.
        folder: A folder of files to import.

    Attributes:
        url: Address of the server.
        words: Values that arguments of a name may have, if they are to mean something.
    """

    def __init__(self, server: LocalServer, folder: Path) -> None:
        server.reset()
        self.url = server.url
        with httpx.Client(headers=HEADERS, verify=False, base_url=server.url) as http:  # noqa: S501 - there is no TLS
            self._http = http
            dense = self._post("/indexes", name="dense", dimension=3, metric="dotproduct", spec=SERVERLESS)["host"]
            self._post("/indexes", name="pods", dimension=3, spec=POD)
            embed = {"model": "pinecone-sparse-english-v0", "field_map": {"text": "body"}}
            where = SERVERLESS["serverless"]
            text = self._post("/indexes/create-for-model", name="text", **where, embed=embed)["host"]
            self._dense, self._sparse = dense, text
            for namespace in ("", "n"):
                vectors = [{"id": id, "values": [1, 2, 3], "metadata": {"genre": "drama"}} for id in ("a", "b")]
                self._post(f"{dense}/vectors/upsert", namespace=namespace, vectors=vectors)
            record = {"_id": "a", "body": "A text."}
            self._post(f"{text}/records/namespaces/n/upsert", **record)
            self._post("/collections", name="kept", source="pods")
            backup = self._post("/indexes/dense/backups", name="backup")["backup_id"]
            restored = self._post(f"/backups/{backup}/create-index", name="restored")["restore_job_id"]
            imported = self._post(f"{dense}/bulk/imports", uri=str(folder))["id"]
            self._post("/assistants", name="guide")
            upload = http.post("/files/guide", files={"file": ("guide.txt", b"The museum opens at nine.")}).json()["id"]
            project = http.get("/admin/projects").raise_for_status().json()["data"][0]
            key = self._post(f"/admin/projects/{project['id']}/api-keys", name="key")["key"]["id"]
        self.words: dict[str, list[Any]] = {
            "api_key_id": [key],
            "assistant_file_id": [upload],
            "assistant_name": ["guide"],
            "backup_id": [backup],
            "cloud": ["aws"],
            "collection_name": ["kept"],
            "field_map": [{"text": "body"}],
            "fields": [["genre"], ["*"]],
            "filter": [{"genre": "drama"}, {"$or": [{"year": {"$gt": 1}}, {"genre": {"$nin": ["comedy"]}}]}],
            "id": ["a", imported],
            "ids": [["a", "b"], ["no"]],
            "index_name": ["dense", "pods", "text"],
            "inputs": [{"text": "A text."}, [{"text": "A text."}]],
            "job_id": [restored],
            "messages": [[{"role": "user", "content": "When does the museum open?"}]],
            "metadata": [{"genre": "comedy"}],
            "model": [MODEL, "pinecone-sparse-english-v0", "bge-reranker-v2-m3"],
            "model_name": [MODEL],
            "name": ["made", "n", "dense"],
            "namespace": ["n", "", "made"],
            "organization_id": [project["organization_id"]],
            "parameters": [{"input_type": "passage"}, {}],
            "project_id": [project["id"]],
            "rank_fields": [["text"], ["body"]],
            "sparseValues": [{"indices": [1, 5], "values": [0.5, 1]}],
            "sparseVector": [{"indices": [1, 5], "values": [0.5, 1]}],
            "source": ["pods"],
            "source_collection": ["kept"],
            "top_k": [1, 10],
            "topK": [1, 10],
            "uri": [str(folder)],
            "values": [[1, 2, 3]],
            "vector": [[1, 2, 3], {"values": [1, 2, 3]}],
        }

    def indexes(self, version: str) -> list[str]:
        """Addresses of the indexes that an API version has words for."""
        return [self._dense, self._sparse] if versions.knows_sparse(version) else [self._dense]

    def _post(self, path: str, **body: Any) -> Any:
        answer = self._http.post(path, json=body).raise_for_status()
        return answer.json() if answer.content else None

    def meant(self, value: Any, chance: random.Random) -> Any:
        """A value in which about half of the words that have a name here mean something."""
        if isinstance(value, list):
            return [self.meant(item, chance) for item in value]
        if not isinstance(value, dict):
            return value
        known = {name for name in value if name in self.words and chance.random() < 0.5}
        return {
            name: chance.choice(self.words[name]) if name in known else self.meant(item, chance)
            for name, item in value.items()
        }
