"""The way of one call: which functions of the package a call of a method goes through.

``scripts/call_chain`` prints how many there are; with the names of methods it prints all functions on their way.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Callable, NamedTuple

import pinecone
from pinecone import Index, IndexAsyncio
from pinecone.grpc import GRPCIndex
from pinecone.local import LocalServer

from .scripted_server import ScriptedServer, response, sent

PACKAGE = Path(pinecone.__file__).parent
#: The room that does what httpx does for others, down to the socket.
HTTP = "transport/http/"
#: Before Python 3.12 these have frames of their own.
COMPREHENSIONS = frozenset({"<dictcomp>", "<listcomp>", "<setcomp>"})
#: How often a method is called before its way is recorded: what is imported or connected once is no part of it.
WARM_UP = 5
VECTOR = [0.25, 0.5, 0.75]
RECORDS = [{"id": "a", "values": VECTOR}, {"id": "b", "values": VECTOR}]
#: The headers of an index of the service. HTTP is read in C, which tells of each of them.
HEADERS = {
    "date": "Sun, 29 Nov 2026 10:00:00 GMT",
    "server": "envoy",
    "grpc-status": "0",
    "x-envoy-upstream-service-time": "4",
    "x-pinecone-request-id": "1234567890123456789",
    "x-pinecone-request-latency-ms": "3",
    "x-pinecone-max-indexed-lsn": "7",
}
ANSWER = {"upsertedCount": 2, "matches": [{"id": "a", "score": 1.0}], "namespace": "", "usage": {"readUnits": 1}}


class Step(NamedTuple):
    """A function that was entered: it was called or, being a coroutine, went on.

    Attributes:
        depth: How many functions of the package had led to it.
        file: Its file, below the package.
        function: Its name.
    """

    depth: int
    file: str
    function: str

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.file}:{self.function}"


class Chain(NamedTuple):
    """The way of one call.

    Attributes:
        steps: The functions that the thread of the caller entered.
        elsewhere: How many functions other threads entered meanwhile, those of the local server left out.
    """

    steps: list[Step]
    elsewhere: int

    @property
    def changes(self) -> int:
        """How often the next function is in another file."""
        return sum(step.file != following.file for step, following in zip(self.steps, self.steps[1:]))

    @property
    def files(self) -> int:
        """How many files the functions are in."""
        return len({step.file for step in self.steps})

    @property
    def above_http(self) -> Chain:
        """The same without what an HTTP client does."""
        return Chain([step for step in self.steps if not step.file.startswith(HTTP)], self.elsewhere)

    def __str__(self) -> str:
        return f"{len(self.steps)} calls, {self.changes} changes of file, {self.files} files"


def summary(name: str, chain: Chain) -> str:
    """What there is to tell of the way of a method in one line."""
    above = chain.above_http
    less = f"; less {HTTP}: {above}" if above.files < chain.files else ""
    elsewhere = f"; {chain.elsewhere} calls in other threads" if chain.elsewhere else ""
    return f"{name}: {chain}{less}{elsewhere}"


class Recorder:
    """Records which functions of the package are entered, as a function for ``sys.setprofile``."""

    def __init__(self) -> None:
        self._is_on = False
        self._entered: list[tuple[int, Step]] = []

    def chain_of(self, call: Callable[[], object]) -> Chain:
        """The way of a call."""
        for _ in range(WARM_UP):
            call()
        sys.setprofile(self)
        self._is_on = True
        try:
            call()
        finally:
            self._is_on = False
            sys.setprofile(None)
        entered, self._entered = self._entered, []
        steps = [step for thread, step in entered if thread == threading.get_ident()]
        return Chain(steps, len(entered) - len(steps))

    def __call__(self, frame: FrameType, event: str, _: Any) -> None:
        if self._is_on and event == "call" and is_ours(frame.f_code):
            above = [file_of(code) for code in callers_of(frame) if is_ours(code)]
            code = frame.f_code
            step = Step(len(above), file_of(code), getattr(code, "co_qualname", code.co_name))
            if not any(file.startswith("local/") for file in (step.file, *above)):
                self._entered.append((threading.get_ident(), step))


def is_ours(code: CodeType) -> bool:
    """Whether code is a function of the package."""
    return PACKAGE in Path(code.co_filename).parents and code.co_name not in COMPREHENSIONS


def file_of(code: CodeType) -> str:
    """File of a function, below the package."""
    return Path(code.co_filename).relative_to(PACKAGE).as_posix()


def callers_of(frame: FrameType) -> Iterator[CodeType]:
    """The functions that led to one."""
    above = frame.f_back
    while above is not None:
        yield above.f_code
        above = above.f_back


@contextmanager
def methods() -> Iterator[dict[str, Callable[[], object]]]:
    """The methods that are looked at, each with what calls it."""
    loop = asyncio.new_event_loop()
    with ExitStack() as stack:
        scripted, local = stack.enter_context(ScriptedServer()), stack.enter_context(LocalServer())
        scripted.otherwise = sent(response(200, ANSWER, HEADERS))  # at once, so that one read gets all of it
        index = stack.enter_context(Index("key", scripted.url))
        in_loop = IndexAsyncio("key", scripted.url)
        spec = {"serverless": {"cloud": "aws", "region": "us-east-1"}}
        host = local.client().create_index("films", dimension=len(VECTOR), spec=spec).host
        over_grpc = stack.enter_context(GRPCIndex("key", host))
        try:
            yield {
                "Index.query": lambda: index.query(vector=VECTOR, top_k=2),
                "Index.upsert": lambda: index.upsert(RECORDS),
                "IndexAsyncio.query": lambda: loop.run_until_complete(in_loop.query(vector=VECTOR, top_k=2)),
                "IndexAsyncio.upsert": lambda: loop.run_until_complete(in_loop.upsert(RECORDS)),
                "GRPCIndex.query": lambda: over_grpc.query(vector=VECTOR, top_k=2),
                "GRPCIndex.upsert": lambda: over_grpc.upsert(RECORDS),
            }
        finally:
            loop.run_until_complete(in_loop.close())
            loop.close()


def chains() -> dict[str, Chain]:
    """The way of a call of each of the methods."""
    recorder = Recorder()
    threading.setprofile(recorder)  # of threads that are started from here on
    try:
        with methods() as known:
            return {name: recorder.chain_of(call) for name, call in known.items()}
    finally:
        threading.setprofile(None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "methods", nargs="*", help="Index.query, GRPCIndex.upsert, …: print all functions on the way of these"
    )
    wanted = parser.parse_args().methods
    for name, chain in chains().items():
        if not wanted or name in wanted:
            print(summary(name, chain))
        if name in wanted:
            print(*chain.steps, sep="\n")


if __name__ == "__main__":
    main()
