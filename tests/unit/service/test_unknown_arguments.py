"""An argument that a method does not have is refused first, with the nearest that it has, whatever else is wrong."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import pytest

import pinecone
from pinecone import Index, Pinecone, PineconeApiTypeError, PineconeAsyncio
from pinecone.arguments import misuse
from pinecone.service.faces import Face

#: Parts of the package without classes that users call.
INSIDE = ("_pyinstaller", "core", "local", "transport", "models", "exceptions")

#: What sends the calls of classes that users call.
SENDERS = ("HostRefresh", "HostRefreshAsyncio", "Session", "SessionAsyncio")


def modules():
    root = Path(pinecone.__file__).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] not in INSIDE and not parts[-1].startswith("__"):
            pytest.importorskip("grpc") if parts[0] == "grpc" else None
            yield import_module(".".join(("pinecone", *parts)))


def classes():
    found = {
        each
        for module in modules()
        for each in vars(module).values()
        if inspect.isclass(each) and each.__module__ == module.__name__
    }
    return sorted(found, key=lambda each: (each.__module__, each.__name__))


def methods(cls):
    return [
        (name, getattr(cls, name)) for name in dir(cls) if not name.startswith("_") and callable(getattr(cls, name))
    ]


def takes_options(method):
    try:
        return "options" in inspect.signature(method).parameters
    except (TypeError, ValueError):
        return False


CLASSES = [each for each in classes() if issubclass(each, Face)]
METHODS = [
    pytest.param(cls, name, id=f"{cls.__name__}.{name}")
    for cls in CLASSES
    for name, method in methods(cls)
    if name != "call"  # its arguments are those of an operation, see test_by_route.py
    and not inspect.ismethod(method)  # of the class
    and not isinstance(inspect.getattr_static(cls, name), staticmethod)
    and "settings" not in inspect.signature(method).parameters  # unknown settings are warned of
    and not method.__module__.startswith("pinecone.models.")  # what a result answers
]


def test_all_classes_whose_methods_take_options_are_faces():
    others = {
        f"{cls.__name__}.{name}"
        for cls in classes()
        for name, method in methods(cls)
        if not issubclass(cls, Face) and takes_options(method) and cls.__name__ not in SENDERS
    }
    assert others == set()
    assert len(METHODS) > 200


@pytest.mark.parametrize(("cls", "name"), METHODS)
def test_an_unknown_argument_is_refused_first(cls, name):
    # The object has no settings: nothing of the method may run before.
    with pytest.raises(PineconeApiTypeError, match=r"has no argument 'no_such_thing'"):
        called = getattr(cls.__new__(cls), name)(no_such_thing=1)
        assert inspect.iscoroutine(called)  # all others refuse when they are called
        called.send(None)


@pytest.mark.parametrize(("cls", "name"), [each for each in METHODS if takes_options(getattr(*each.values))])
def test_a_wrong_option_is_refused_first(cls, name):
    method = getattr(cls, name)
    with pytest.raises(PineconeApiTypeError, match=f"^{method.__name__}: retry must be a RetryConfig, not int"):
        called = method(cls.__new__(cls), retry=3)
        assert inspect.iscoroutine(called)
        called.send(None)


def needs(method):
    """Whether a method has an argument that cannot be left out."""
    own = list(inspect.signature(method).parameters.values())[1:]
    return any(each.default is each.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD) for each in own)


NEEDY = [each for each in METHODS if needs(getattr(*each.values))]


@pytest.mark.parametrize(("cls", "name"), NEEDY)
def test_what_is_missing_is_said_by_the_class_that_users_see(cls, name):
    method = getattr(cls, name)
    with pytest.raises(PineconeApiTypeError) as caught:
        called = method(cls.__new__(cls))
        assert inspect.iscoroutine(called)  # all others refuse when they are called
        called.send(None)
    first = str(caught.value).partition(". For example: ")[0].rstrip(".")
    assert first.startswith(f"{cls.__name__}.{method.__name__}() needs ")
    assert first.endswith("=…")
    assert caught.value.__context__ is None  # Python's own words, which name a function inside


def test_many_methods_need_arguments():
    assert len(NEEDY) > 100


def test_synonyms_lead_to_arguments_that_there_are():
    known = {name for each in METHODS for name in inspect.signature(getattr(*each.values)).parameters}
    assert misuse.OTHER_NAMES.keys() <= known


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda pc, index: index.delete(idz=["a"]), "delete() has no argument 'idz'. Did you mean 'ids'?"),
        (lambda pc, index: index.delete(idz=["a"], async_req=True), "Did you mean 'ids'?"),
        (lambda pc, index: index.search("n", querry={}), "search() has no argument 'querry'. Did you mean 'query'?"),
        (lambda pc, index: index.list(limt=3), "list() has no argument 'limt'. Did you mean 'limit'?"),
        (lambda pc, index: index.query(vector=None, topk=1), "Did you mean 'top_k'?"),
        (lambda pc, index: index.upsert([], timeot=3), "Did you mean 'timeout'?"),
        (
            lambda pc, index: pc.assistants.update("g", instrction="x"),
            "update() has no argument 'instrction'. Did you mean 'instructions'?",
        ),
        (lambda pc, index: pc.assistants.list(limt=1), "Did you mean 'limit'?"),
        (lambda pc, index: pc.create_index("a b", spek={}), "Did you mean 'spec'?"),
        (lambda pc, index: pc.backups.pages(zzz=1), "pages() has no argument 'zzz'."),
        (lambda pc, index: index.close(now=True), "close() has no argument 'now'."),
    ],
)
def test_the_nearest_is_named(call, said):
    with pytest.raises(PineconeApiTypeError) as caught:
        call(Pinecone("key", "http://localhost:1"), Index("key", "localhost:1"))
    assert str(caught.value).endswith(said)


def test_the_kinds_of_methods_stay():
    assert inspect.iscoroutinefunction(PineconeAsyncio.list_indexes)
    assert inspect.iscoroutinefunction(PineconeAsyncio("key").indexes.create)
    assert list(inspect.signature(Index.delete).parameters)[:3] == ["self", "ids", "delete_all"]
    assert Pinecone.Index is Pinecone.index
