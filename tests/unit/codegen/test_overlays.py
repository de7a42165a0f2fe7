"""Corrections of documents, as data."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen import build, overlays
from codegen.documents import DocumentError

DOCUMENT: dict[str, Any] = {
    "paths": {"/a/{b}": {"get": {"schema": {"$ref": "#/components/schemas/Old"}, "tags": ["x", "y"]}}},
    "components": {
        "schemas": {
            "Old": {"type": "object", "properties": {"p": {"type": "string"}}},
            "Older": {"type": "string"},
            "Union": {"discriminator": {"propertyName": "p", "mapping": {"a": "#/components/schemas/Old", "b": "Old"}}},
            "Deep": {"$ref": "#/components/schemas/Old/properties/p"},
            "Other": {"$ref": "#/components/schemas/Older"},
        }
    },
}


def applied(**correction: Any) -> dict[str, Any]:
    overlay = {"versions": ["2024-01"], "service": "db", "reason": "Because.", **correction}
    return overlays.apply(DOCUMENT, [overlay], "2024-01", "db")


def test_set_and_remove() -> None:
    changed = applied(
        set={"#/paths/~1a~1{b}/get/tags/1": "z", "#/info": {"title": "T"}}, remove=["#/components/schemas/Deep"]
    )
    assert changed["paths"]["/a/{b}"]["get"]["tags"] == ["x", "z"]
    assert changed["info"] == {"title": "T"}
    assert "Deep" not in changed["components"]["schemas"]


def test_rename_takes_references_and_mappings_along() -> None:
    schemas = (changed := applied(rename={"#/components/schemas/Old": "New"}))["components"]["schemas"]
    assert "Old" not in schemas
    assert changed["paths"]["/a/{b}"]["get"]["schema"] == {"$ref": "#/components/schemas/New"}
    assert schemas["Union"]["discriminator"]["mapping"] == {"a": "#/components/schemas/New", "b": "New"}
    assert schemas["Deep"] == {"$ref": "#/components/schemas/New/properties/p"}
    assert schemas["Other"] == {"$ref": "#/components/schemas/Older"}


def test_the_document_itself_stays() -> None:
    before = copy.deepcopy(DOCUMENT)
    applied(remove=["#/paths"])
    assert before == DOCUMENT


@pytest.mark.parametrize("overlay", [{"versions": ["2024-07"]}, {"service": "other"}])
def test_overlays_of_others_are_left_alone(overlay: dict[str, Any]) -> None:
    assert applied(remove=["#/paths"], **overlay) == DOCUMENT


@pytest.mark.parametrize(
    "correction",
    [
        {"set": {"#/paths/~1missing/get": {}}},
        {"set": {"#/paths/~1a~1{b}/get/tags/2": "z"}},
        {"remove": ["#/components/schemas/Missing"]},
        {"rename": {"#/components/schemas/Missing": "New"}},
    ],
)
def test_pointing_at_nothing_fails(correction: dict[str, Any]) -> None:
    with pytest.raises(DocumentError, match=r"2024-01 db: the overlay '#.*' points at nothing"):
        applied(**correction)


def test_renaming_to_what_is_there_fails() -> None:
    with pytest.raises(DocumentError, match="renames to what is there already"):
        applied(rename={"#/components/schemas/Old": "Older"})


@pytest.mark.parametrize("missing", ["reason", "versions", "service"])
def test_an_overlay_needs_a_reason_and_a_document(tmp_path: Path, missing: str) -> None:
    lines = {"reason": 'reason = "Because."', "versions": 'versions = ["2024-01"]', "service": 'service = "db"'}
    text = "\n".join(["[[overlay]]", *(line for key, line in lines.items() if key != missing)])
    (tmp_path / "overlays.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=f"has no {missing}"):
        overlays.read(tmp_path / "overlays.toml")


def test_an_overlay_for_no_document_fails(tree: Path) -> None:
    text = '[[overlay]]\nreason = "Because."\nversions = ["2024-01"]\nservice = "db"\nremove = ["#/x"]\n'
    (tree / "openapi" / "overlays.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match="There is no document 2024-01 db"):
        build.all_services(tree)


def test_overlays_reach_the_generated_code(tree: Path, write: Any) -> None:
    write("2024-01/db.yaml", "paths: {/a: {get: {operationId: misspelt, responses: {}}}}\n")
    text = (
        '[[overlay]]\nreason = "A slip."\nversions = ["2024-01"]\nservice = "db"\n'
        'set = { "#/paths/~1a/get/operationId" = "spelt" }\n'
    )
    (tree / "openapi" / "overlays.toml").write_text(text, encoding="utf-8")
    assert "def spelt(" in build.core(tree, build.all_services(tree))["pinecone/core/v2024_01/db/operations.py"]
