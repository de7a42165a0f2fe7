"""Every example of a docstring runs against the local server, and shows what comes out."""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import json
import re
from contextlib import redirect_stdout
from doctest import DocTestParser
from importlib.util import find_spec

import pytest

from pinecone import Index, IndexAsyncio, Pinecone, PineconeAsyncio
from pinecone.admin import Admin, AdminAsyncio
from pinecone.local import LocalServer

from .documented import in_module, modules
from .scenes import scene_of, without_await

EXAMPLES = {
    one.name: examples
    for module in modules()
    for one in in_module(module)
    for examples in [DocTestParser().get_examples(one.text)]
    if examples
}

#: Names of a scene whose ids differ from run to run, and what examples have in their place.
IDS = {"organization": "-NF9xx", "project": "5f2c1a34-0d3b-4a5e-9c55-6f1d3a1b7a10"}

#: What examples leave open.
CLOSED = (Pinecone, PineconeAsyncio, Index, IndexAsyncio, Admin, AdminAsyncio)

AWAITS = re.compile(r"\b(await|async) ")
NUMBER = re.compile(r"(-?\d+\.\d+)")


@pytest.fixture(scope="module")
def running():
    with LocalServer() as server:
        yield server


@pytest.fixture
def folder(tmp_path, monkeypatch, running):
    """Where the examples run: with a file to upload, a record to import, and no way to another server."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PINECONE_CONTROLLER_HOST", running.url)
    monkeypatch.setenv("PINECONE_API_KEY", "key")
    (tmp_path / "routes.md").write_text("K2 is 8611 metres high.")
    (tmp_path / "records" / "n").mkdir(parents=True)
    (tmp_path / "records" / "n" / "0.jsonl").write_text(json.dumps({"id": "a", "values": [0.1, 0.2]}))
    return tmp_path


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name, running, folder):
    examples = EXAMPLES[name]
    if any("import pandas" in example.source for example in examples) and not find_spec("pandas"):
        pytest.skip("needs pandas")
    scene = scene_of(name)
    if "_asyncio." not in name and not any(AWAITS.search(example.source) for example in examples):
        scene = without_await(scene)
    stand_ins = {"http://localhost:5080": running.url, "s3://bucket/path/": (folder / "records").as_uri()}
    try:
        asyncio.run(act(scene, examples, stand_ins, running))
    finally:
        running.reset()


async def act(scene, examples, stand_ins, server):
    """Run a scene and its examples.

    Args:
        scene: Code that goes before.
        examples: Code, and what it shows.
        stand_ins: What code and output have in place of addresses and ids of this run, and these.
        server: The local server.
    """
    names = {}
    await execute(replaced(scene, stand_ins), "exec", names)
    opened = [*names.values()]
    try:
        stand_ins.update({stand_in: names[name].id for name, stand_in in IDS.items() if name in names})
        with server.client() as pc:
            if pc.has_index("movies"):
                stand_ins["localhost:5081"] = pc.describe_index("movies").host
        for example in examples:
            shown = io.StringIO()
            with redirect_stdout(shown):
                await execute(replaced(example.source, stand_ins), "single", names)
            got = replaced(shown.getvalue(), {real: stand_in for stand_in, real in stand_ins.items()})
            assert same(example.want, got), f"{example.source}shows\n{got}and not\n{example.want}"
    finally:
        await close_all([*opened, *names.values()])


async def close_all(values):
    """Close the clients and indexes among some values."""
    for value in values:
        if isinstance(value, CLOSED):
            closing = value.close()
            if closing is not None:
                await closing


async def execute(code, mode, names):
    """Run code that may await."""
    made = eval(compile(code, "example", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307 - our own words
    if inspect.isawaitable(made):
        await made


def replaced(text, replacements):
    for old, new in replacements.items():
        text = text.replace(old, new)
    return text


def same(want, got):
    """Whether two texts are the same, with numbers as exact as the first has them."""
    wanted, found = NUMBER.split(want), NUMBER.split(got)
    if wanted[::2] != found[::2]:
        return False
    return all(
        abs(float(one) - float(other)) <= 0.5 * 10 ** -len(one.partition(".")[2])
        for one, other in zip(wanted[1::2], found[1::2])
    )
