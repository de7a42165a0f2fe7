"""Messages for calls with unknown or missing arguments. Imported at the first such call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pinecone.display.counting import counted
from pinecone.exceptions import PineconeApiTypeError

#: Arguments, each with its names in other libraries and older releases. The first that a method has is suggested.
OTHER_NAMES: Mapping[str, str] = {
    "vector": "embedding embeddings query query_embedding query_vector values",
    "values": "embedding vector",
    "vectors": "data embeddings items vector",
    "records": "data items",
    "df": "data dataframe",
    "inputs": "data input text texts",
    "documents": "data docs texts",
    "query": "input queries text",
    "dimension": "dim size",
    "top_k": "count k limit max_results n n_results size",
    "top_n": "k",
    "limit": "count max_results n page_size size",
    "name": "index index_name",
    "index_name": "index",
    "model": "model_name",
    "batch_size": "batch chunk_size",
    "delete_all": "all",
    "filter": "filter_by metadata_filter where",
    "include_metadata": "return_metadata with_metadata with_payload",
    "include_values": "return_values with_vectors",
    "pagination_token": "next_token page_token pagination token",
    "set_metadata": "meta",
    "source": "source_name",
    "sparse_vector": "sparse",
    "sparse_values": "sparse",
}

_IN_SPEC = "It is part of spec=: "
_SERVERLESS = _IN_SPEC + 'spec=ServerlessSpec(cloud="aws", region="us-east-1").'
_POD = _IN_SPEC + 'spec=PodSpec(environment="us-east1-gcp", pod_type="p1.x1", pods=1).'
OF_POD_SPEC = ("environment", "metadata_config", "pod_type", "pods", "replicas", "shards", "source_collection")
_ONE_NAMESPACE = 'It covers all namespaces; read one as describe_index_stats().namespaces["n"].'

#: Advice for an argument that exists under no other name, by method and argument.
SENTENCES: Mapping[tuple[str, str], str] = {
    ("query", "queries"): "A request holds one query: call query(vector=…) for each.",
    ("query", "ids"): "Pass id= to search with the vector of one record, or call fetch(ids=…) to read several.",
    ("describe_index_stats", "namespace"): _ONE_NAMESPACE,
    ("describe_index_stats", "namespaces"): _ONE_NAMESPACE,
    **dict.fromkeys([("create_index", name) for name in ("cloud", "region", "serverless")], _SERVERLESS),
    **dict.fromkeys([("create_index", name) for name in OF_POD_SPEC], _POD),
    ("create_index", "embed"): "Call create_index_for_model(name, cloud, region, embed).",
    ("create_index", "model"): "Call create_index_for_model(name, cloud, region, embed).",
    ("create_index", "index_type"): "It follows from spec=.",
    ("configure_index", "dimension"): "The dimension of an index cannot be changed.",
    ("configure_index", "metric"): "The metric of an index cannot be changed.",
    ("configure_index", "pods"): "Pass replicas=; it determines the number of pods.",
}

#: The name suggested for a first positional argument, by method, where arguments are keyword-only.
FIRST: Mapping[str, str] = {"query": "vector"}


def unknown(method: str, given: Iterable[str], known: Iterable[str]) -> PineconeApiTypeError:
    """The exception for an argument that a method does not have.

    Args:
        method: Name of the method.
        given: Names of the arguments that were passed.
        known: Names of the arguments of the method.
    """
    name = next(name for name in given if name not in known)
    return PineconeApiTypeError(f"{method}() has no argument {name!r}.{hint(method, name, known)}")


def hint(method: str, name: str, known: Iterable[str]) -> str:
    """A space and a sentence that suggests the right argument; empty if there is no suggestion."""
    known = sorted(known)
    said = SENTENCES.get((method, name))
    if said:
        return f" {said}"
    same = next((ours for ours, others in OTHER_NAMES.items() if ours in known and name in others.split()), None)
    return f" Did you mean {same!r}?" if same else nearest(name, known)


def nearest(name: str, known: Iterable[str]) -> str:
    """A space and a sentence that suggests a similar name; empty if none is similar."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return f" Did you mean {close[0]!r}?" if close else ""


def alternatives(names: Iterable[str]) -> str:
    """Names in words: "a", "a or b", "a, b or c"."""
    *others, last = dict.fromkeys(names)
    return f"{', '.join(others)} or {last}" if others else last


def misfit(who: str, method: Any, ordered: Sequence[Any], named: Mapping[str, Any]) -> PineconeApiTypeError:
    """The exception for a call whose arguments do not fit the signature of the method.

    Args:
        who: Name of the class of the method.
        method: The method.
        ordered: Positional arguments, without ``self``.
        named: Keyword arguments.
    """
    code = method.__code__
    places = code.co_varnames[1 : code.co_argcount]
    by_name = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    optional = {*places[len(places) - len(method.__defaults__ or ()) :], *(method.__kwdefaults__ or ())}
    placed = places[: len(ordered)]
    missing = [name for name in (*places, *by_name) if name not in optional and name not in (*placed, *named)]
    twice = [name for name in placed if name in named]
    call = f"{who}.{method.__name__}()"
    if twice:
        text = f"{call} was given {twice[0]} twice: by position and by keyword."
    elif len(ordered) > len(places) and not places and by_name:
        first = "id" if isinstance(ordered[0], str) and "id" in by_name else FIRST.get(method.__name__, by_name[0])
        text = f"{call} takes keyword arguments only: write {first}=… for the first."
    elif len(ordered) > len(places):
        most = (
            f"at most {counted(len(places), 'positional argument')} ({', '.join(places)})" if places else "no arguments"
        )
        text = f"{call} takes {most}, not {len(ordered)}."
    else:
        text = f"{call} needs {' and '.join(f'{name}=…' for name in missing)}."
    example = example_of(method)
    return PineconeApiTypeError(f"{text} For example: {example}" if example else text)


def example_of(method: Any) -> str:
    """The call of a method in the example of its docstring, in one line; empty if there is none."""
    lines = [line.strip() for line in (method.__doc__ or "").partition("Example:")[2].splitlines()]
    begin = next(
        (at for at, line in enumerate(lines) if line.startswith(">>> ") and f"{method.__name__}(" in line), None
    )
    if begin is None:
        return ""
    statement = [lines[begin]]
    for line in lines[begin + 1 :]:
        if not line.startswith("... "):
            break
        statement.append(line)
    return call_in(" ".join(line[4:].strip() for line in statement), method.__name__)


def call_in(statement: str, name: str) -> str:
    """The call of a method within a statement, with its ``await``; the statement itself if it cannot be parsed."""
    import ast

    try:
        nodes = list(ast.walk(ast.parse(statement)))
    except SyntaxError:
        return statement
    calls = [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "attr", None) == name]
    whole = [node for node in nodes if isinstance(node, ast.Await) and node.value in calls] or calls
    text = (ast.get_source_segment(statement, whole[0]) if whole else None) or statement
    return text.replace("( ", "(").replace(" )", ")")
