"""The first answers of a process may come to several threads at once."""

from __future__ import annotations

import subprocess
import sys

READ_AT_ONCE = """
import sys, threading
import pinecone.models.db_data
from pinecone import core

BODY = b'{"matches": [{"id": "a", "score": 1, "values": [1], "metadata": {"a": 1}}], "usage": {"readUnits": 1}}'
versions = [core.load(version) for version in core.VERSIONS]
operations = [version["POST /query"] for version in versions if "POST /query" in version]
sys.setswitchinterval(1e-6)
begun = threading.Barrier(16)

def read():
    begun.wait()
    for operation in operations:
        operation.parse(200, "application/json", BODY)

threads = [threading.Thread(target=read) for _ in range(16)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_answers_that_are_the_first_of_their_kind_are_read_by_many_threads_at_once() -> None:
    for _ in range(5):  # it takes some chance that the interpreter crashes
        subprocess.run([sys.executable, "-c", READ_AT_ONCE], check=True)  # noqa: S603 - our own words
