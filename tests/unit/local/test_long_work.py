"""Work that takes long leaves the server free: other requests are answered meanwhile."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinecone.local import LocalServer

from .conftest import PLAIN, SERVERLESS

LONG = "many words " * 2000
QUESTION = {"messages": [{"role": "user", "content": "What?"}]}
EVALUATION = {"question": "q", "answer": "a", "ground_truth_answer": "t"}
EMBED = {"model": "multilingual-e5-large", "parameters": {"input_type": "passage"}, "inputs": [{"text": LONG}]}
RERANK = {"model": "bge-reranker-v2-m3", "query": "q", "documents": [{"text": LONG}]}

# what is at work -> the request that has it done
WORK: dict[str, tuple[str, dict[str, Any]]] = {
    "assistant.chat.best": ("/chat/helper", {"json": QUESTION}),
    "assistant.chat.words": ("/chat/helper/chat/completions", {"json": QUESTION}),
    "assistant.passages.split": ("/chat/helper/context", {"json": QUESTION}),
    "assistant.files.read": ("/files/helper", {"files": {"file": ("b.txt", b"text")}}),
    "assistant.evaluation.relevances": ("/evaluation/metrics/alignment", {"json": EVALUATION}),
    "inference.operations._tokenize": ("/embed", {"json": EMBED}),
    "inference.operations._scores": ("/rerank", {"json": RERANK}),
}


class Pause:
    """Work that goes on when it is told to."""

    def __init__(self, work: Callable[..., Any]) -> None:
        self.begun, self.goes_on = threading.Event(), threading.Event()
        self.is_late = False
        self._work = work

    def __call__(self, *arguments: Any) -> Any:
        self.begun.set()
        self.is_late = not self.goes_on.wait(10)
        return self._work(*arguments)


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    headers = {"Api-Key": "key", "X-Pinecone-API-Version": "2025-10"}
    with LocalServer() as server, httpx.Client(base_url=server.url, headers=headers, verify=PLAIN, timeout=30) as http:
        http.post("/assistants", json={"name": "helper"})
        http.post("/files/helper", files={"file": ("a.txt", b"Some text.")})
        yield http


def check(http: httpx.Client, pause: Pause, send: Callable[[], httpx.Response]) -> None:
    """Expect another request to be answered while one is at work."""
    with ThreadPoolExecutor(1) as threads:
        sent = threads.submit(send)
        try:
            assert pause.begun.wait(30)
            assert http.get("/indexes").status_code == 200
            assert not pause.is_late
        finally:
            pause.goes_on.set()
        assert sent.result().is_success, sent.result().text


@pytest.mark.parametrize("work", WORK)
def test_other_requests_are_answered_meanwhile(http: httpx.Client, monkeypatch: pytest.MonkeyPatch, work: str) -> None:
    path, request = WORK[work]
    module, name = work.rsplit(".", 1)
    whole = importlib.import_module(f"pinecone.local.{module}")
    pause = Pause(getattr(whole, name))
    monkeypatch.setattr(whole, name, pause)
    check(http, pause, lambda: http.post(path, **request))


def test_other_requests_are_answered_while_a_model_of_the_user_works() -> None:
    embed, score = Pause(lambda texts, kind: [[1.0, 2.0]] * len(texts)), Pause(lambda query, texts: [1.0] * len(texts))
    with (
        LocalServer() as server,
        httpx.Client(base_url=server.url, headers={"Api-Key": "k"}, verify=PLAIN, timeout=30) as http,
    ):
        server.add_model("mine", embed, dimension=2)
        server.add_reranker("my-order", score)
        check(http, embed, lambda: http.post("/embed", json={"model": "mine", "inputs": [{"text": "x"}]}))
        body = {"model": "my-order", "query": "q", "documents": [{"text": "x"}]}
        check(http, score, lambda: http.post("/rerank", json=body))


def test_a_model_of_the_user_is_not_called_twice_at_once() -> None:
    calls: list[int] = []

    def embed(texts: list[str], kind: str) -> list[list[float]]:
        calls.append(len(calls))
        mine = calls[-1]
        for _ in range(1000):
            assert calls[-1] == mine
        return [[1.0, 2.0]] * len(texts)

    with LocalServer() as server, httpx.Client(base_url=server.url, headers={"Api-Key": "k"}, verify=PLAIN) as http:
        server.add_model("mine", embed, dimension=2)
        body = {"model": "mine", "inputs": [{"text": "x"}]}
        with ThreadPoolExecutor(4) as threads:
            answers = list(threads.map(lambda _: http.post("/embed", json=body).status_code, range(20)))
    assert answers == [200] * 20


@pytest.mark.parametrize("name", ["files_in", "count", "read_record"])
def test_other_requests_are_answered_while_an_import_reads(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    from pinecone.local.db_data import import_files, imports

    (tmp_path / "n").mkdir()
    (tmp_path / "n" / "0.jsonl").write_text('{"id": "a", "values": [1, 2]}')
    whole: Any = {"files_in": import_files.Folders, "count": import_files, "read_record": imports}[name]
    pause = Pause(getattr(whole, name))
    monkeypatch.setattr(whole, name, lambda *arguments: pause(*arguments))
    created = http.post("/indexes", json={"name": "things", "dimension": 2, "spec": SERVERLESS})
    host = created.json()["host"]
    check(http, pause, lambda: http.post(f"{host}/bulk/imports", json={"uri": str(tmp_path)}))
