"""Operation IDs that are missing, there twice, or names that generated modules use."""

import pytest


def test_operations_of_the_same_id_are_all_there(operations):
    assert operations["GET /a"].id == operations["GET /b"].id == "getThing"
    assert operations["GET /a"].parse(200, "application/json", b'{"a": "x"}').a == "x"
    assert operations["GET /b"].parse(200, "application/json", b'{"b": "y"}').b == "y"
    assert len({operations[route].encode.__name__ for route in ("GET /a", "GET /b", "GET /c")}) == 3


def test_operation_without_an_id(operations):
    operation = operations["GET /missing/{id}"]
    assert operation.id == "get /missing/{id}"
    assert operation.encode(id="x").target == "/missing/x"


@pytest.mark.parametrize("path", ["/models", "/list", "/wire", "/frozenset", "/class", "/empty"])
def test_names_of_the_module_stay(operations, path):
    assert operations[f"GET {path}"].encode().target == path


def test_model_is_found_behind_an_operation_called_models(operations):
    assert operations["GET /models"].parse(200, "application/json", b'{"m": "x"}').m == "x"
    assert operations["POST /empty"].parse(200, "application/json", b"[1]") == [1]
