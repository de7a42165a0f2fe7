"""What the published lines offer is here, or in ``absent.py`` with the reason."""

from __future__ import annotations

import pytest

import pinecone

from . import absent, surface

pytestmark = [
    pytest.mark.skipif(not surface.LINES, reason="The facts of the published lines are not beside this checkout."),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

CLASSES = [
    (line, path)
    for line in surface.LINES
    for path in surface.classes(line)
    if path.rpartition(".")[2] not in absent.EXPORTS
]
EXPORTED = [(line, path) for line, path in CLASSES if path.count(".") == 1]


def short(path):
    return path.rpartition(".")[2]


def unexplained(found, reasons):
    """What is in no table: neither as ``Class.member``, nor as ``member`` for all classes."""
    return [name for name in found if name not in reasons and f".{name.partition('.')[2]}" not in reasons]


@pytest.mark.parametrize("line", surface.LINES)
def test_every_export_is_here(line):
    assert unexplained([name for name in surface.exports(line) if not hasattr(pinecone, name)], absent.EXPORTS) == []


@pytest.mark.parametrize(("line", "path"), CLASSES)
def test_every_member_is_here(line, path):
    lacking = [name for name in surface.members(line, path) if not surface.offers(surface.ours(path), name)]
    assert unexplained([f"{short(path)}.{name}" for name in lacking], absent.MEMBERS) == []


@pytest.mark.parametrize(("line", "path"), CLASSES)
def test_every_keyword_of_a_method_is_taken(line, path):
    refused = [
        f"{short(path)}.{name}({keyword}=)"
        for name, method in surface.members(line, path).items()
        if method.keywords and callable(ours := getattr(surface.ours(path), name, None))
        for keyword in surface.refused(ours, method.keywords)
    ]
    assert unexplained(refused, absent.KEYWORDS) == []


@pytest.mark.parametrize(("line", "path"), EXPORTED)
def test_every_keyword_of_a_class_is_taken(line, path):
    refused = surface.refused(surface.find(path), surface.constructor(line, path).keywords)
    assert unexplained([f"{short(path)}.__init__({keyword}=)" for keyword in refused], absent.KEYWORDS) == []


@pytest.mark.parametrize("path", [path for line, path in CLASSES if line.startswith("7.")])
def test_positional_arguments_of_methods_have_the_order_of_the_7_line(path):
    [line] = [line for line in surface.LINES if line.startswith("7.")]
    different = [
        f"{short(path)}.{name}"
        for name, method in surface.members(line, path).items()
        if method.positional and callable(ours := getattr(surface.ours(path), name, None))
        if not surface.in_order(ours, method.positional)
    ]
    assert unexplained(different, absent.ORDER) == []


@pytest.mark.parametrize("path", [path for line, path in EXPORTED if line.startswith("7.")])
def test_positional_arguments_of_classes_have_the_order_of_the_7_line(path):
    [line] = [line for line in surface.LINES if line.startswith("7.")]
    names = [name for name in surface.constructor(line, path).positional if not name.startswith("_")]
    in_order = surface.in_order(surface.find(path), names)
    assert unexplained([] if in_order else [f"{short(path)}.__init__"], absent.ORDER) == []


def test_no_reason_is_given_for_what_is_here():
    assert [name for name in absent.EXPORTS if hasattr(pinecone, name)] == []
