"""The table of services says what the package has."""

from __future__ import annotations

import ast

import pytest

from codegen import ROOT, services, stubs

PACKAGE = ROOT / "pinecone"


def test_every_folder_with_calls_of_methods_is_a_service():
    assert services.names() == sorted({path.parent.name for path in PACKAGE.glob("*/calls.py")} - {"by_route"})


@pytest.mark.parametrize("resource", services.resources().values(), ids=lambda resource: resource.name)
def test_every_class_is_where_the_table_says(resource):
    tree = ast.parse((ROOT / resource.path).read_text(encoding="utf-8"))
    assert resource.cls in [node.name for node in tree.body if isinstance(node, ast.ClassDef)]


@pytest.mark.parametrize("service", services.names())
def test_the_results_of_every_service_are_answered_by_one_module(service):
    assert f"pinecone.models.{service}" in stubs.exports(PACKAGE / "models" / "__init__.py")


def test_an_object_that_the_client_has_is_spelled_so():
    properties = [each.name for each in services.resources().values() if each.summary]
    assert properties == [name for name in services.resources() if name.startswith("pc.")]
