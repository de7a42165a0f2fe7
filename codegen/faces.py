"""Derive the sync faces, and their tests, from the asyncio ones.

A name loses its ``Asyncio`` or ``_asyncio`` ending, ``async`` and ``await`` go, and the few names of ``NAMES`` change.
The same happens in comments and strings, so that documentation and examples agree.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

from .documents import DocumentError

ROOT = Path(__file__).resolve().parent.parent

PAIRS = [
    ("pinecone/client_asyncio.py", "pinecone/client.py"),
    ("pinecone/db_control/indexes_asyncio.py", "pinecone/db_control/indexes.py"),
    ("pinecone/db_data/index_asyncio.py", "pinecone/db_data/index.py"),
    ("pinecone/transport/http_asyncio.py", "pinecone/transport/http.py"),
    ("pinecone/transport/pool_asyncio.py", "pinecone/transport/pool.py"),
    ("tests/unit/facade/test_client_asyncio.py", "tests/unit/facade/test_client.py"),
    ("tests/unit/facade/test_http_asyncio.py", "tests/unit/facade/test_http.py"),
]

NAMES = {
    "AsyncHTTPTransport": "HTTPTransport",
    "AsyncIterator": "Iterator",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "aclose": "close",
    "aread": "read",
    "handle_async_request": "handle_request",
}

ENDING = re.compile(r"(?<=\w)(Asyncio|_asyncio)$")
WORD = re.compile(r"\bawait +|\basync +(?=(?:def|for|with)\b)|\w+")
TEXT = {
    tokenize.COMMENT,
    tokenize.STRING,
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),  # Python 3.12 takes f-strings apart
}


class FaceError(DocumentError):
    """A face cannot be derived."""


def derived() -> dict[Path, str]:
    """Text of every derived file, by its path below the repository.

    Raises:
        FaceError: A rule is not used any more, or an asyncio file is missing from the pairs.
    """
    check_pairs()
    used: set[str] = set()
    texts = {Path(target): derive(Path(source), used) for source, target in PAIRS}
    unused = NAMES.keys() - used
    if unused:
        raise FaceError(f"These rules of codegen/faces.py are not used: {', '.join(sorted(unused))}.")
    return texts


def check_pairs() -> None:
    """Every file that is named as an asyncio face has to be in the pairs."""
    found = {
        str(path.relative_to(ROOT)) for top in ("pinecone", "tests") for path in (ROOT / top).rglob("*_asyncio.py")
    }
    missed = found - {source for source, _ in PAIRS}
    if missed:
        raise FaceError(f"Add to the pairs of codegen/faces.py: {', '.join(sorted(missed))}.")


def derive(source: Path, used: set[str]) -> str:
    """Text of the sync face of one file; adds the rules it uses."""
    text = "".join(pieces((ROOT / source).read_text(encoding="utf-8"), used))
    marker = f"# @generated from {source.as_posix()}. Do not edit: run scripts/regen.\n"
    return formatted(marker + text)


def pieces(text: str, used: set[str]) -> Iterator[str]:
    """The file token by token, each with the space before it, and changed where a rule says so."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))

    def offset(position: tuple[int, int]) -> int:
        row, column = position
        return starts[row - 1] + column if row <= len(lines) else len(text)

    at = 0
    dropped = False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        start, end = offset(token.start), offset(token.end)
        yield "" if dropped else text[at:start]
        at = end
        dropped = token.type == tokenize.NAME and token.string in ("async", "await")
        if dropped:
            continue
        if token.type == tokenize.NAME:
            yield renamed(token.string, used)
        elif token.type in TEXT:
            yield WORD.sub(lambda match: renamed(match.group(), used), text[start:end])
        else:
            yield text[start:end]


def renamed(word: str, used: set[str]) -> str:
    """A word as the sync face has it; nothing for ``async`` and ``await``."""
    if word.endswith(" "):
        return ""
    if word in NAMES:
        used.add(word)
        return NAMES[word]
    return ENDING.sub("", word)


def formatted(text: str) -> str:
    """The text with its imports sorted and laid out as ruff does."""
    options = ["--isolated", "--line-length=120", "--target-version=py39", "--stdin-filename=pinecone/face.py", "-"]
    for command in (["check", "--quiet", "--select=I", "--fix"], ["format", "--quiet"]):
        whole = [sys.executable, "-m", "ruff", *command, *options]
        done = subprocess.run(whole, input=text, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 - our own words
        if done.returncode:
            raise FaceError(f"ruff {command[0]}: {done.stderr}")
        text = done.stdout
    return text
