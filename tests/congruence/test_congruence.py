"""REST and gRPC, sync and asyncio, give equal results and raise equal exceptions."""

from __future__ import annotations

import pytest

from pinecone import core
from pinecone.transport.retry import RetryConfig
from tests.versions import REVIEWED

from .comparison import difference
from .faces import FACES
from .scenarios import SCENARIOS

pytest.importorskip("grpc", reason="grpcio is not installed")

CASES = [(version, name) for version in REVIEWED for name, scenario in SCENARIOS.items() if scenario.since <= version]


@pytest.mark.parametrize(("version", "name"), CASES)
def test_every_face_gives_the_same(face, version, name):
    scenario = SCENARIOS[name]
    results = {each: scenario.run(face(each, scenario.kind, api_version=version)) for each in FACES}
    expected = results["REST"]
    differences = {each: difference(expected, result) for each, result in results.items()}
    assert differences == dict.fromkeys(FACES)


@pytest.mark.parametrize("name", [name for name, scenario in SCENARIOS.items() if scenario.since > core.DEFAULT])
def test_a_client_without_a_pin_finds_the_version_that_has_it(face, name):
    scenario = SCENARIOS[name]
    results = {each: scenario.run(face(each, scenario.kind)) for each in FACES}
    assert {each: difference(results["REST"], result) for each, result in results.items()} == dict.fromkeys(FACES)


#: What a transport might carry, or round, and no record can hold.
WRONG = {
    "values[1] must be a number, not str": [("a", [1.0, "2", 3.0, 4.0])],
    "values[0] must be a number, not bool": [("a", [True, 2.0, 3.0, 4.0])],
    "sparse_values.indices[0] is not between": [
        {"id": "a", "values": [1.0] * 4, "sparse_values": {"indices": [-1], "values": [1.0]}}
    ],
    "metadata key 'k' is a whole number beyond": [("a", [1.0] * 4, {"k": 2**53 + 1})],
}


@pytest.mark.parametrize("said", WRONG)
def test_what_no_record_can_hold_is_refused_on_every_face_before_it_is_sent(face, server, said):
    faces = [face(name, "hybrid") for name in FACES]
    before = len(server.requests)
    refused = [each.upsert(WRONG[said]) for each in faces]
    assert refused == [refused[0]] * len(FACES)
    assert said in refused[0].text
    assert len(server.requests) == before


@pytest.mark.parametrize("settings", [{"api_key": "wrong-key"}, {"api_key": "wrong-key", "api_version": "2024-04"}])
def test_a_wrong_key_is_refused_on_every_face(face, settings):
    refused = [face(name, **settings).describe_index_stats() for name in FACES]
    assert refused == [refused[0]] * len(FACES)
    assert refused[0].kind == "ForbiddenException"  # the control plane answers 401
    assert "wrong-key" not in refused[0].text


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 429, 500, 501, 503])
def test_a_status_raises_the_same_on_every_face(face, server, status):
    faces = [face(name, retry_config=RetryConfig(max_retries=0)) for name in FACES]
    server.faults.fail(status, route="POST /query")
    refused = [each.query(id="a", top_k=1) for each in faces]
    assert [(each.kind, each.status, each.text) for each in refused] == [
        (refused[0].kind, status, refused[0].text)
    ] * len(FACES)


def test_throttled_calls_are_sent_again_on_every_face(face, server):
    for name in FACES:
        index = face(name, retry_config=RetryConfig(max_retries=2, backoff_factor=0))
        server.faults.fail(429, times=2, route="POST /query")
        assert index.query(id="a", top_k=1).matches == []
