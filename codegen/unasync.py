"""Derive the sync modules and their tests from the asyncio ones.

Names lose the suffix ``Asyncio`` or ``_asyncio``, the prefix ``Async``, and the ``a`` of ``__aenter__``, ``aclose`` and
similar names. ``async`` and ``await`` are removed, and the names in ``NAMES`` are replaced. The same is done in
comments and strings, so that documentation and examples match.
"""

from __future__ import annotations

import ast
import io
import re
import textwrap
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from . import ROOT, docstrings
from .documents import DocumentError
from .formatting import formatted

#: Modules whose sync and asyncio versions are both written by hand: blocking sockets and asyncio protocols share no
#: code.
WRITTEN = {Path(f"pinecone/transport/http/{name}_asyncio.py") for name in ("connect", "connection")}

NAMES = {
    "AbstractAsyncContextManager": "AbstractContextManager",
    "StopAsyncIteration": "StopIteration",
    "asynccontextmanager": "contextmanager",
}

BEGINNING = re.compile(r"^Async(?=[A-Z])|(?<=^__)a(?=(?:enter|exit|iter|next)__$)|^a(?=(?:close|read|iter_\w+)$)")
OVERLOADS_NEED = "from typing import Literal, Union, overload\n"

#: Type of ``async_req``, its default, and the return type of a method that is marked ``@background``.
OVERLOADS = (
    ("Literal[True]", None, "PineconeFuture[{0}]"),
    ("Literal[False]", ast.Constant(False), "{0}"),
    ("bool", None, "Union[{0}, PineconeFuture[{0}]]"),
)

ENDING = re.compile(r"(?<=\w)(Asyncio|_asyncio)$")
WORD = re.compile(r"\bawait +|\basync +(?=(?:def|for|with)\b)|\w+")
TEXT = {
    tokenize.COMMENT,
    tokenize.STRING,
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),  # Python 3.12 splits f-strings into tokens
}


class FaceError(DocumentError):
    """A sync module cannot be derived."""


def derived(generated: Mapping[Path, str]) -> dict[Path, str]:
    """Text of every derived file, by its path below the repository.

    Args:
        generated: Text of the asyncio modules that are generated themselves, by path.

    Raises:
        FaceError: A rule is not used.
    """
    used: set[str] = set()
    texts = {
        target(source): derive(source, generated.get(source) or written(source), used) for source in sources(generated)
    }
    unused = NAMES.keys() - used
    if unused:
        raise FaceError(f"These rules of codegen/unasync.py are not used: {', '.join(sorted(unused))}.")
    return formatted(ROOT, texts)


def sources(generated: Iterable[Path] = ()) -> list[Path]:
    """The asyncio files from which a sync file is derived: all except those of which both are written by hand."""
    found = {path.relative_to(ROOT) for top in ("pinecone", "tests") for path in (ROOT / top).rglob("*_asyncio.py")}
    return sorted(found.union(generated) - WRITTEN)


def target(source: Path) -> Path:
    """The sync file that is derived from an asyncio file."""
    return source.with_name(source.name.replace("_asyncio.py", ".py"))


def written(source: Path) -> str:
    """Text of an asyncio module that is written by hand."""
    return docstrings.source(ROOT / source)


def derive(source: Path, text: str, used: set[str]) -> str:
    """The unformatted sync text of one file. The rules that it uses are added to ``used``."""
    text = "".join(pieces(re.sub(r"\A# @generated .*\n", "", text), used))
    marker = f"# @generated from {source.as_posix()}. Do not edit: run scripts/regen.\n"
    return marker + overloaded(text)


def overloaded(text: str) -> str:
    """The text with overloads for methods marked ``@background``, which return a future with ``async_req=True``."""
    lines = text.splitlines(keepends=True)
    methods = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef) and in_background(node)]
    for method in sorted(methods, key=lambda node: node.lineno, reverse=True):
        first = method.decorator_list[0].lineno - 1
        for flag, default, result in reversed(OVERLOADS):
            lines.insert(first, textwrap.indent(overload(method, flag, default, result), "    "))
    if methods:
        lines.insert(lines.index("from __future__ import annotations\n") + 1, OVERLOADS_NEED)
    return "".join(lines)


def in_background(node: ast.FunctionDef) -> bool:
    """Whether a method is marked ``@background``."""
    return any(isinstance(mark, ast.Name) and mark.id == "background" for mark in node.decorator_list)


def overload(method: ast.FunctionDef, flag: str, default: ast.expr | None, result: str) -> str:
    """One overload of a method, for one type of ``async_req``."""
    given = method.args
    name = ast.arg("async_req", ast.parse(flag, mode="eval").body)
    arguments = ast.arguments(
        given.posonlyargs,
        given.args,
        given.vararg,
        [*given.kwonlyargs, name],
        [*given.kw_defaults, default],
        given.kwarg,
        given.defaults,
    )
    returned = result.format(ast.unparse(method.returns) if method.returns else "None")
    return f"@overload\ndef {method.name}({ast.unparse(arguments)}) -> {returned}: ...\n"


def pieces(text: str, used: set[str]) -> Iterator[str]:
    """The tokens of the file, each with the space before it, changed by the rules."""
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
    """A word in the sync module; empty for ``async`` and ``await``."""
    if word.endswith(" "):
        return ""
    if word in NAMES:
        used.add(word)
        return NAMES[word]
    return ENDING.sub("", BEGINNING.sub("", word))
