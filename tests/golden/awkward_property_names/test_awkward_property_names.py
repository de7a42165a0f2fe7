"""Property names that are no Python names, or other names of generated code, or the same in snake case."""

import json
import keyword
from pathlib import Path

from codegen import documents

DOCUMENT = documents.load(Path(__file__).with_name("api.yaml"))
WIRE = list(DOCUMENT["components"]["schemas"]["Thing"]["properties"])
VALUES = {name: [{"_id": "part"}] if name == "items_" else f"value of {name}" for name in WIRE}


def test_every_property_is_read_and_comes_back(operations, models):
    thing = operations["POST /things"].parse(200, "application/json", json.dumps(VALUES).encode())
    assert thing.items_[0].id == "part"
    assert {name: thing[name] for name in WIRE if name != "items_"} == {
        n: v for n, v in VALUES.items() if n != "items_"
    }
    assert thing.to_dict() == VALUES
    assert models.Thing.from_dict(VALUES) == thing


def test_every_property_is_an_attribute_of_its_own(models):
    names = models.Thing._names
    assert sorted(names) == sorted(WIRE)
    assert len(set(names.values())) == len(WIRE)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names.values())


def test_names_that_need_no_change_keep_it(models):
    names = models.Thing._names
    assert (names["id"], names["_id"], names["top_k"], names["class"]) == ("id", "id_", "top_k", "class_")
    assert (names["text"], names["data"], names["target"], names["models"]) == ("text", "data", "target", "models")


def test_every_property_is_sent_beside_parameters_of_the_same_name(operations):
    operation = operations["POST /things"]
    sent = {}
    for name in operation.arguments.keys() - {"id", "from_"}:
        (wire,) = json.loads(operation.encode(**{name: "x"}).body)
        sent[wire] = name
    assert sorted(sent) == sorted(WIRE)
    request = operation.encode(id="query", from_="query", **{sent["id"]: "body", sent["from"]: "body"})
    assert request.target == "/things?id=query&from=query"
    assert json.loads(request.body) == {"id": "body", "from": "body"}
