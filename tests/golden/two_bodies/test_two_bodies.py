"""One operation with several forms of its body: each can be sent, the first by default."""

import json


def test_first_form_is_the_default(operations):
    request = operations["POST /token"].encode(client_id="c", grant_type="g")
    assert request.headers == {"Content-Type": "application/json"}
    assert json.loads(request.body) == {"client_id": "c", "grant_type": "g"}


def test_every_form_has_an_encoder(operations):
    encoders = operations["POST /token"].encoders
    form = encoders["application/x-www-form-urlencoded"](grant_type="a b&c", scope=["x", "y"])
    assert form.headers == {"Content-Type": "application/x-www-form-urlencoded"}
    assert form.body == b"grant_type=a%20b%26c&scope=x&scope=y"
    vendor = encoders["application/vnd.tokens+json"](client_id="c", grant_type="g")
    assert vendor.headers == {"Content-Type": "application/vnd.tokens+json"}
    assert json.loads(vendor.body) == {"client_id": "c", "grant_type": "g"}
    plain = encoders["text/plain"](body="text")
    assert (plain.headers, plain.body) == ({"Content-Type": "text/plain"}, b"text")


def test_required_is_what_every_form_requires(operations):
    operation = operations["POST /token"]
    assert operation.required == frozenset()
    assert set(operation.arguments) == {"client_id", "grant_type", "scope", "body"}


def test_encoders_do_not_take_the_names_of_operations(operations):
    assert operations["POST /token/form"].encode(body={"a": 1}).target == "/token/form"
