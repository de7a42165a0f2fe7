"""What wrong calls are answered with, as one text."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import pinecone
from pinecone import core, exceptions
from pinecone.transport.errors import api_error

from .calls import ANSWERS, CALLS, MADE

PATH = Path(__file__).with_name("shown.md")

HEAD = """# What wrong calls are answered with

Written by `python -m tests.messages`. The tests fail when a text is another one.
"""

NAMES: dict[str, Any] = {
    **{name: getattr(pinecone, name) for name in ("Admin", "FilterBuilder", "Index", "Pinecone")},
    **vars(exceptions),
    "SPEC": pinecone.ServerlessSpec("aws", "us-east-1"),
    "aindex": pinecone.IndexAsyncio("key", "http://localhost:1"),
    "apc": pinecone.PineconeAsyncio("key", "http://localhost:1"),
    "index": pinecone.Index("key", "http://localhost:1"),
    "np": np,
    "pc": pinecone.Pinecone("key", "http://localhost:1"),
    "pinecone": pinecone,
}


def made() -> str:
    """The snapshot."""
    parts = [HEAD]
    for title, calls in CALLS.items():
        parts += [f"\n## {title}\n", *(entry(call, error_of(call)) for call in lines(calls))]
    parts.append("\n## The service refuses\n")
    for method, status, headers, body in ANSWERS:
        parts.append(
            entry(f"{method}: {status} {headers or ''} {body.decode()}", api_error(method, status, headers, body))
        )
    parts.append("\n## Made by tests of users\n")
    parts += [entry(each, eval(each, NAMES)) for each in lines(MADE)]  # noqa: S307 - our own
    return without_versions("\n".join(parts))


def without_versions(text: str) -> str:
    """The text without the versions that there are, so that it stays the same when one is added."""
    text = text.replace(f"from {core.STABLE[0]} to {core.STABLE[-1]}", "from FIRST to NEWEST")
    return re.sub(r"This package speaks .+", "This package speaks VERSIONS.", text)


def lines(text: str) -> Iterator[str]:
    """The lines that hold something."""
    return filter(None, map(str.strip, text.splitlines()))


def entry(title: str, error: BaseException) -> str:
    """What is said, beneath what it is said to."""
    return f"    {title}\n\n{type(error).__name__}: {error}\n"


def error_of(call: str) -> BaseException:
    """The exception that a call raises before anything is sent."""
    try:
        result = eval(call, NAMES)  # noqa: S307 - our own
        if inspect.iscoroutine(result):
            result.send(None)
    except exceptions.PineconeException as error:
        return error
    raise AssertionError(f"{call} is fine.")
