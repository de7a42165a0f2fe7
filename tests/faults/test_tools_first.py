"""Tools that took hold of httpx before the package was imported, each in an interpreter of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

BODY = b'{"totalVectorCount": 3, "namespaces": {}}'

LISTENER = """
import functools

def listened(send):
    @functools.wraps(send)
    def listening(self, request, **options):
        seen.append(str(request.url))
        return send(self, request, **options)
    return listening

def listen(httpx):
    httpx.Client.send = listened(httpx.Client.send)
    httpx.AsyncClient.send = listened(httpx.AsyncClient.send)
"""

#: Tools, and at the end what they have seen.
TOOLS = {
    "sentry": """
import sentry_sdk

class Kept(sentry_sdk.Transport):
    def capture_envelope(self, envelope):
        [event] = (item.get_transaction_event() for item in envelope.items)
        seen.extend(span["data"]["url"] for span in event["spans"] if span["op"] == "http.client")

sentry_sdk.init("http://public@127.0.0.1/1", transport=Kept, traces_sample_rate=1.0)
with sentry_sdk.start_transaction(name="test"):
    use()
""",
    "vcrpy": """
import vcr

with vcr.use_cassette("cassette.yaml") as cassette:
    use()
seen += [request.uri for request in cassette.requests]
""",
    "a wrapper": f"""
{LISTENER}
import httpx

listen(httpx)
use()
""",
    "a tracer that waits for httpx to be imported": f"""
{LISTENER}
import types, wrapt

sys.modules["newrelic"] = types.ModuleType("newrelic")
wrapt.when_imported("httpx")(listen)
use()
""",
}

PROGRAM = """
import asyncio, json, sys

seen = []

def use():
    import pinecone

    with pinecone.Index("key", sys.argv[1]) as index:
        index.describe_index_stats()

    async def use_asyncio():
        async with pinecone.IndexAsyncio("key", sys.argv[1]) as index:
            await index.describe_index_stats()

    asyncio.run(use_asyncio())

{}
print(json.dumps(seen))
"""


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_that_was_there_first(service, tmp_path, tool):
    for _ in range(2):
        service.reply(body=BODY)
    command = [sys.executable, "-c", PROGRAM.replace("{}", TOOLS[tool]), service.url]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own words
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [f"{service.url}/describe_index_stats"] * 2
