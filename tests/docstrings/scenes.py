"""What is there before an example of a docstring runs: indexes, records, assistants and so on.

Written with asyncio; for examples of the sync faces ``await`` and the like are taken out.
"""

from __future__ import annotations

import re

CLIENT = """
from pinecone import Message, PineconeAsyncio, PodSpec, ServerlessSpec
pc = PineconeAsyncio(api_key="key", host="http://localhost:5080")
serverless = ServerlessSpec("aws", "us-east-1")
"""

MOVIES = """
await pc.create_index("movies", serverless, dimension=2)
"""

INDEX = """
index = pc.IndexAsyncio(host=(await pc.describe_index("movies")).host)
"""

RECORDS = """
await index.upsert([("a", [0.1, 0.2], {"genre": "drama"}), ("b", [0.3, 0.4], {"genre": "comedy"})], namespace="n")
"""

TEXTS = """
embed = {"model": "multilingual-e5-large", "field_map": {"text": "text"}}
await pc.create_index_for_model("movies", "aws", "us-east-1", embed)
index = pc.IndexAsyncio(host=(await pc.describe_index("movies")).host)
await index.upsert_records("n", [{"_id": "a", "text": "Apples keep doctors away.", "year": 2024}])
"""

CHAPTERS = """
await index.upsert([("doc1#1", [0.1, 0.2], {"genre": "drama"}), ("doc1#2", [0.3, 0.4])], namespace="n")
"""

POD = """
await pc.create_index("movies", PodSpec("us-east1-gcp"), dimension=2)
"""

COLLECTION = """
await pc.create_collection("movies-2024", source="movies")
"""

BACKUP = """
backup = await pc.create_backup(index_name="movies", backup_name="before-the-move")
"""

RESTORED = """
index = await pc.create_index_from_backup(name="movies-again", backup_id=backup.backup_id)
"""

IMPORTED = """
started = await index.start_import("s3://bucket/path/")
while (await index.describe_import(started.id)).status != "Completed":
    pass
"""

ASSISTANT = """
await pc.assistant.create_assistant("guide")
assistant = await pc.assistant.Assistant("guide")
messages = [Message("How high is K2?")]
"""

FILE = """
file = await assistant.upload_file("routes.md", metadata={"year": 2025})
"""

ADMIN = """
from pinecone.admin import AdminAsyncio
admin = AdminAsyncio(client_id="id", client_secret="secret", host="http://localhost:5080")
for each in await admin.projects.list():
    await admin.projects.delete(project_id=each.id)
organization = (await admin.organizations.list())[0]
await admin.organizations.update(organization_id=organization.id, name="acme")
"""

PROJECT = """
project = await admin.projects.create(name="films")
"""

KEY = """
made = await admin.api_keys.create(project_id=project.id, name="ingest")
"""

#: Scenes by what the name of an example has in it. The first that fits counts.
SCENES = {
    r"admin\.Admin$": "",
    r"ApiKeys\.create": ADMIN + PROJECT,
    r"ApiKeys": ADMIN + PROJECT + KEY,
    r"Organizations|Projects\.create": ADMIN,
    r"Projects": ADMIN + PROJECT,
    r"Admin": ADMIN,
    r"Assistants\.create": CLIENT,
    r"Assistant(s|Methods)?\.upload_file|\.Assistant$|Paginator|Assistants\.list$": CLIENT + ASSISTANT,
    r"Assistant|Stream": CLIENT + ASSISTANT + FILE,
    r"create_backup|Backups\.create": CLIENT + MOVIES,
    r"[bB]ackup": CLIENT + MOVIES + BACKUP,
    r"restore_job|RestoreJob": CLIENT + MOVIES + BACKUP + RESTORED,
    r"create_collection|Collections\.create": CLIENT + POD,
    r"[cC]ollection": CLIENT + POD + COLLECTION,
    r"\.create_index|Indexes\.create|inference": CLIENT,
    r"Index\.(upsert_records|search)": CLIENT + TEXTS,
    r"Index\.(create_namespace|start_import)": CLIENT + MOVIES + INDEX,
    r"Index\..*import": CLIENT + MOVIES + INDEX + IMPORTED,
    r"Index\.(iter_records|list)$": CLIENT + MOVIES + INDEX + CHAPTERS,
    r"Index\.|Future|Aggregator": CLIENT + MOVIES + INDEX + RECORDS,
    r"client|Methods|Index|exceptions": CLIENT + MOVIES,
}


def scene_of(name: str) -> str:
    """What runs before an example; nothing for examples that need no service.

    Args:
        name: Path of what has the docstring, such as "pinecone.db_data.index.Index.query".
    """
    plain = name.replace("Asyncio", "").replace("_asyncio", "")
    return next((scene for part, scene in SCENES.items() if re.search(part, plain)), "")


def without_await(code: str) -> str:
    """A scene for examples of the sync faces."""
    return re.sub(r"\b(await|async) |Asyncio\b", "", code)
