"""Derive the sync faces, and their tests, from the asyncio ones.

A name loses its ``Asyncio`` or ``_asyncio`` ending, its ``Async`` beginning, and the ``a`` of ``__aenter__``,
``aclose`` and the like; ``async`` and ``await`` go, and the few names of ``NAMES`` change. The same happens in comments
and strings, so that documentation and examples agree.
"""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import textwrap
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path

from .documents import DocumentError

ROOT = Path(__file__).resolve().parent.parent

PAIRS = [
    ("pinecone/admin/admin_asyncio.py", "pinecone/admin/admin.py"),
    ("pinecone/admin/api_keys_asyncio.py", "pinecone/admin/api_keys.py"),
    ("pinecone/admin/cleanup_asyncio.py", "pinecone/admin/cleanup.py"),
    ("pinecone/admin/organizations_asyncio.py", "pinecone/admin/organizations.py"),
    ("pinecone/admin/projects_asyncio.py", "pinecone/admin/projects.py"),
    ("pinecone/admin/session_asyncio.py", "pinecone/admin/session.py"),
    ("pinecone/assistant/assistant_asyncio.py", "pinecone/assistant/assistant.py"),
    ("pinecone/assistant/assistants_asyncio.py", "pinecone/assistant/assistants.py"),
    ("pinecone/assistant/paginator_asyncio.py", "pinecone/assistant/paginator.py"),
    ("pinecone/assistant/streams_asyncio.py", "pinecone/assistant/streams.py"),
    ("pinecone/by_route/sending_asyncio.py", "pinecone/by_route/sending.py"),
    ("pinecone/client_asyncio.py", "pinecone/client.py"),
    ("pinecone/db_control/backups_asyncio.py", "pinecone/db_control/backups.py"),
    ("pinecone/db_control/collections_asyncio.py", "pinecone/db_control/collections.py"),
    ("pinecone/db_control/db_control_asyncio.py", "pinecone/db_control/db_control.py"),
    ("pinecone/db_control/indexes_asyncio.py", "pinecone/db_control/indexes.py"),
    ("pinecone/db_control/methods_asyncio.py", "pinecone/db_control/methods.py"),
    ("pinecone/db_control/relocation_asyncio.py", "pinecone/db_control/relocation.py"),
    ("pinecone/db_control/resource_asyncio.py", "pinecone/db_control/resource.py"),
    ("pinecone/db_control/restore_jobs_asyncio.py", "pinecone/db_control/restore_jobs.py"),
    ("pinecone/db_data/bulk_asyncio.py", "pinecone/db_data/bulk.py"),
    ("pinecone/db_data/index_asyncio.py", "pinecone/db_data/index.py"),
    ("pinecone/db_data/several_asyncio.py", "pinecone/db_data/several.py"),
    ("pinecone/grpc/client_asyncio.py", "pinecone/grpc/client.py"),
    ("pinecone/grpc/index_asyncio.py", "pinecone/grpc/index.py"),
    ("pinecone/inference/inference_asyncio.py", "pinecone/inference/inference.py"),
    ("pinecone/transport/grpc/channel_asyncio.py", "pinecone/transport/grpc/channel.py"),
    ("pinecone/transport/http/through_httpx_asyncio.py", "pinecone/transport/http/through_httpx.py"),
    ("pinecone/transport/grpc/transport_asyncio.py", "pinecone/transport/grpc/transport.py"),
    ("pinecone/transport/http/transport_asyncio.py", "pinecone/transport/http/transport.py"),
    ("pinecone/transport/http/begun_asyncio.py", "pinecone/transport/http/begun.py"),
    ("pinecone/transport/http/pool_asyncio.py", "pinecone/transport/http/pool.py"),
    ("pinecone/transport/http/ways_asyncio.py", "pinecone/transport/http/ways.py"),
    ("pinecone/transport/transport_asyncio.py", "pinecone/transport/transport.py"),
    ("tests/faults/test_bounds_asyncio.py", "tests/faults/test_bounds.py"),
    ("tests/faults/test_crash_reports_asyncio.py", "tests/faults/test_crash_reports.py"),
    ("tests/faults/test_faults_asyncio.py", "tests/faults/test_faults.py"),
    ("tests/faults/test_framing_asyncio.py", "tests/faults/test_framing.py"),
    ("tests/faults/test_grpc_asyncio.py", "tests/faults/test_grpc.py"),
    ("tests/faults/test_grpc_crash_reports_asyncio.py", "tests/faults/test_grpc_crash_reports.py"),
    ("tests/faults/test_network_asyncio.py", "tests/faults/test_network.py"),
    ("tests/faults/test_refused_asyncio.py", "tests/faults/test_refused.py"),
    ("tests/faults/test_reuse_asyncio.py", "tests/faults/test_reuse.py"),
    ("tests/faults/test_sockets_asyncio.py", "tests/faults/test_sockets.py"),
    ("tests/faults/test_tools_asyncio.py", "tests/faults/test_tools.py"),
    ("tests/faults/test_ways_asyncio.py", "tests/faults/test_ways.py"),
    ("tests/typing/corpus/administration_asyncio.py", "tests/typing/corpus/administration.py"),
    ("tests/typing/corpus/assistants_asyncio.py", "tests/typing/corpus/assistants.py"),
    ("tests/typing/corpus/routes_asyncio.py", "tests/typing/corpus/routes.py"),
    ("tests/typing/corpus/line7_asyncio.py", "tests/typing/corpus/line7.py"),
    ("tests/typing/corpus/line9_asyncio.py", "tests/typing/corpus/line9.py"),
    ("tests/unit/db_control/test_client_asyncio.py", "tests/unit/db_control/test_client.py"),
    ("tests/unit/db_control/test_flows_asyncio.py", "tests/unit/db_control/test_flows.py"),
    ("tests/unit/db_control/test_indexes_asyncio.py", "tests/unit/db_control/test_indexes.py"),
    ("tests/unit/db_control/test_resources_asyncio.py", "tests/unit/db_control/test_resources.py"),
    ("tests/unit/db_data/test_index_asyncio.py", "tests/unit/db_data/test_index.py"),
    ("tests/unit/db_data/test_several_asyncio.py", "tests/unit/db_data/test_several.py"),
    ("tests/unit/db_data/test_upsert_asyncio.py", "tests/unit/db_data/test_upsert.py"),
    ("tests/unit/facade/test_by_route_asyncio.py", "tests/unit/facade/test_by_route.py"),
    ("tests/unit/facade/test_client_asyncio.py", "tests/unit/facade/test_client.py"),
    ("tests/unit/facade/test_http_asyncio.py", "tests/unit/facade/test_http.py"),
    ("tests/unit/services/test_admin_asyncio.py", "tests/unit/services/test_admin.py"),
    ("tests/unit/services/test_assistant_asyncio.py", "tests/unit/services/test_assistant.py"),
    ("tests/unit/services/test_assistants_asyncio.py", "tests/unit/services/test_assistants.py"),
    ("tests/unit/services/test_inference_asyncio.py", "tests/unit/services/test_inference.py"),
    ("tests/unit/services/test_local_asyncio.py", "tests/unit/services/test_local.py"),
    ("tests/wire/sessions_asyncio.py", "tests/wire/sessions.py"),
    ("tests/wire/test_sessions_asyncio.py", "tests/wire/test_sessions.py"),
]

#: Both faces are written by hand: a socket that waits and a protocol that is called have no line in common.
WRITTEN = {"pinecone/transport/http/connection_asyncio.py"}

NAMES = {
    "AbstractAsyncContextManager": "AbstractContextManager",
    "asynccontextmanager": "contextmanager",
}

BEGINNING = re.compile(r"^Async(?=[A-Z])|(?<=^__)a(?=(?:enter|exit|iter|next)__$)|^a(?=(?:close|read|iter_\w+)$)")
OVERLOADS_NEED = "from typing import Literal, Union, overload\n"

#: Type of ``async_req``, its default, and what a method that is marked ``@background`` returns then.
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
    getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING),  # Python 3.12 takes f-strings apart
}


class FaceError(DocumentError):
    """A face cannot be derived."""


def derived(generated: Mapping[Path, str]) -> dict[Path, str]:
    """Text of every derived file, by its path below the repository.

    Args:
        generated: Text of the asyncio faces that are generated themselves, by path.

    Raises:
        FaceError: A rule is not used any more, or an asyncio file is missing from the pairs.
    """
    check_pairs()
    used: set[str] = set()
    texts = {
        Path(target): derive(Path(source), generated.get(Path(source)) or written(source), used)
        for source, target in PAIRS
    }
    unused = NAMES.keys() - used
    if unused:
        raise FaceError(f"These rules of codegen/faces.py are not used: {', '.join(sorted(unused))}.")
    return texts


def check_pairs() -> None:
    """Every file that is named as an asyncio face has to be in the pairs, unless both are written."""
    found = {
        str(path.relative_to(ROOT)) for top in ("pinecone", "tests") for path in (ROOT / top).rglob("*_asyncio.py")
    }
    missed = found - {source for source, _ in PAIRS} - WRITTEN
    if missed:
        raise FaceError(f"Add to the pairs of codegen/faces.py: {', '.join(sorted(missed))}.")


def written(source: str) -> str:
    """Text of an asyncio face that is written by hand."""
    return (ROOT / source).read_text(encoding="utf-8")


def derive(source: Path, text: str, used: set[str]) -> str:
    """Text of the sync face of one file; adds the rules it uses."""
    text = "".join(pieces(re.sub(r"\A# @generated .*\n", "", text), used))
    marker = f"# @generated from {source.as_posix()}. Do not edit: run scripts/regen.\n"
    return formatted(marker + overloaded(text))


def overloaded(text: str) -> str:
    """The face with overloads for every method marked ``@background``: with ``async_req=True`` it returns a future."""
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
    """One overload of a method, with a type of ``async_req`` and what it returns then."""
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
    return ENDING.sub("", BEGINNING.sub("", word))


def formatted(text: str) -> str:
    """The text with the imports that it needs, `yield from` where a loop only yields, and laid out as ruff does."""
    options = ["--isolated", "--line-length=120", "--target-version=py39", "--stdin-filename=pinecone/face.py", "-"]
    for command in (["check", "--quiet", "--select=F401,I,UP028", "--fix", "--unsafe-fixes"], ["format", "--quiet"]):
        whole = [sys.executable, "-m", "ruff", *command, *options]
        done = subprocess.run(whole, input=text, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 - our own words
        if done.returncode:
            raise FaceError(f"ruff {command[0]}: {done.stderr}")
        text = done.stdout
    return text
