# @generated from tests/unit/db_control/test_indexes_asyncio.py. Do not edit: run scripts/regen.
"""Indexes: what is sent, and how long is waited."""

from __future__ import annotations

import json
import logging

import pytest

from pinecone import (
    AwsRegion,
    ByocSpec,
    CloudProvider,
    CreateIndexFromBackupResponse,
    DeletionProtection,
    IndexEmbed,
    IndexInitFailedError,
    IndexModel,
    IndexTerminatedError,
    IntegratedSpec,
    Metric,
    NotFoundException,
    Pinecone,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeTimeoutError,
    PodIndexEnvironment,
    PodSpec,
    PodType,
    RetryConfig,
    ServerlessSpec,
    UnsupportedByApiVersion,
    VectorType,
    core,
)

pytestmark = pytest.mark.anyio

SPEC = ServerlessSpec("aws", "us-east-1")
ON_DEMAND = {"mode": "OnDemand"}
DEDICATED = {"mode": "Dedicated", "dedicated": {"node_type": "b1", "scaling": "Manual", "manual": {"shards": 1}}}
SCHEMA = {"fields": {"genre": {"filterable": True}}}
EMBED = {"model": "multilingual-e5-large", "field_map": {"text": "chunk_text"}}


@pytest.fixture
def pc(service, anyio_backend):
    with Pinecone("key", transport=service.transport) as client:
        yield client


@pytest.fixture
def waits(pc):
    """What was waited, without waiting."""
    seconds = []

    def wait(delay):
        seconds.append(delay)

    pc._transport.wait = wait
    return seconds


# What is sent


@pytest.mark.parametrize(
    ("spec", "sent"),
    [
        (SPEC, {"serverless": {"cloud": "aws", "region": "us-east-1"}}),
        (ServerlessSpec(cloud="aws", region="us-east-1"), {"serverless": {"cloud": "aws", "region": "us-east-1"}}),
        (
            ServerlessSpec(CloudProvider.AWS, AwsRegion.US_EAST_1, ON_DEMAND, SCHEMA["fields"]),
            {"serverless": {"cloud": "aws", "region": "us-east-1", "read_capacity": ON_DEMAND, "schema": SCHEMA}},
        ),
        (
            {"serverless": {"cloud": CloudProvider.AWS, "region": AwsRegion.US_EAST_1, "schema": SCHEMA}},
            {"serverless": {"cloud": "aws", "region": "us-east-1", "schema": SCHEMA}},
        ),
        (PodSpec("us-east1-gcp"), {"pod": {"environment": "us-east1-gcp", "pod_type": "p1.x1"}}),
        (
            PodSpec(PodIndexEnvironment.US_EAST1_GCP, PodType.P2_X2, 2, 3, 6, {"indexed": ["genre"]}, "copy"),
            {
                "pod": {
                    "environment": "us-east1-gcp",
                    "pod_type": "p2.x2",
                    "replicas": 2,
                    "shards": 3,
                    "pods": 6,
                    "metadata_config": {"indexed": ["genre"]},
                    "source_collection": "copy",
                }
            },
        ),
        (
            {"pod": {"environment": "us-east1-gcp", "pod_type": "s1.x4", "replicas": None}},
            {"pod": {"environment": "us-east1-gcp", "pod_type": "s1.x4"}},
        ),
        (ByocSpec("aws-1"), {"byoc": {"environment": "aws-1"}}),
        (
            ByocSpec(environment="aws-1", read_capacity=DEDICATED, schema=SCHEMA),
            {"byoc": {"environment": "aws-1", "read_capacity": DEDICATED, "schema": SCHEMA}},
        ),
    ],
)
def test_specifications(pc, service, index_json, spec, sent):
    service.reply(201, index_json())
    pc.indexes.create("movies", spec, 2)
    assert service.sent["spec"] == sent


def test_choices_are_sent_as_their_values(pc, service, index_json):
    service.reply(201, index_json())
    pc.create_index(
        "movies",
        SPEC,
        2,
        Metric.DOTPRODUCT,
        None,
        DeletionProtection.ENABLED,
        VectorType.DENSE,
        {"env": "test"},
    )
    assert service.sent == {
        "name": "movies",
        "dimension": 2,
        "metric": "dotproduct",
        "deletion_protection": "enabled",
        "vector_type": "dense",
        "tags": {"env": "test"},
        "spec": {"serverless": {"cloud": "aws", "region": "us-east-1"}},
    }


def test_schema_and_read_capacity_become_part_of_the_specification(pc, service, index_json):
    service.reply(201, index_json())
    pc.indexes.create("movies", SPEC, 2, schema=SCHEMA, read_capacity=ON_DEMAND)
    assert service.sent["spec"]["serverless"]["schema"] == SCHEMA
    assert service.sent["spec"]["serverless"]["read_capacity"] == ON_DEMAND


def test_a_pod_index_has_no_schema(pc, service):
    with pytest.raises(PineconeApiValueError, match="schema cannot be passed for a pod index"):
        pc.create_index("movies", PodSpec("us-east1-gcp"), 2, schema=SCHEMA)
    assert not service.requests


@pytest.mark.parametrize("fields", [{"fields": {"filterable": True}}, {"genre": {"filterable": False}}])
def test_fields_of_a_schema_alone(pc, service, index_json, fields):
    service.reply(201, index_json())
    pc.create_index("movies", SPEC, 2, schema=fields)
    assert service.sent["spec"]["serverless"]["schema"] == {"fields": fields}


def test_a_specification_of_another_type(pc, service):
    with pytest.raises(PineconeApiTypeError, match=r"spec must be .* not str"):
        pc.create_index("movies", "serverless", 2)
    assert not service.requests


def test_read_capacity_in_a_version_that_lacks_it(service):
    pinned = Pinecone("key", transport=service.transport, api_version=core.VERSIONS[0])
    with pytest.raises(UnsupportedByApiVersion, match=r"create_index\(spec.serverless.read_capacity=…\) needs API"):
        pinned.create_index("movies", ServerlessSpec("aws", "us-east-1", read_capacity=ON_DEMAND), 2)
    assert not service.requests


@pytest.mark.parametrize(
    "embed",
    [
        EMBED,
        {**EMBED, "metric": None},
        IndexEmbed("multilingual-e5-large", {"text": "chunk_text"}),
        IndexEmbed(model="multilingual-e5-large", field_map={"text": "chunk_text"}),
    ],
)
def test_create_for_model(pc, service, index_json, embed):
    service.reply(201, index_json(embed={**EMBED, "dimension": 1024}))
    made = pc.create_index_for_model("movies", CloudProvider.AWS, AwsRegion.US_EAST_1, embed, {"env": "test"})
    assert service.routes == ["POST /indexes/create-for-model"]
    assert service.sent == {
        "name": "movies",
        "cloud": "aws",
        "region": "us-east-1",
        "embed": EMBED,
        "tags": {"env": "test"},
    }
    assert (made.embed.model, made.embed["dimension"]) == ("multilingual-e5-large", 1024)


@pytest.mark.parametrize(
    "ordered",
    [
        (None, None, 60, ON_DEMAND, None),
        (None, None, ON_DEMAND),
        (None, None, ON_DEMAND, None, 60),
        (None, None, ON_DEMAND, None, None),
    ],
)
def test_create_for_model_takes_the_orders_of_all_lines(pc, service, index_json, ordered):
    service.reply(201, index_json())
    pc.create_index_for_model("movies", "aws", "us-east-1", EMBED, *ordered)
    assert service.sent["read_capacity"] == ON_DEMAND
    assert "schema" not in service.sent


def test_create_for_model_takes_a_schema_in_the_order_of_the_8_line(pc, service, index_json):
    service.reply(201, index_json())
    pc.create_index_for_model(
        "movies", "aws", "us-east-1", EMBED, None, None, None, {"genre": {"filterable": True}}, 60
    )
    assert "genre" in str(service.sent["schema"])


def test_create_for_model_with_everything(pc, service, index_json):
    service.reply(201, index_json())
    embed = IndexEmbed("m", {"text": "t"}, Metric.COSINE, {"truncate": "END"}, {"truncate": "NONE"}, dimension=512)
    pc.indexes.create_for_model(
        name="movies",
        cloud="aws",
        region="us-east-1",
        embed=embed,
        deletion_protection="enabled",
        read_capacity=ON_DEMAND,
        schema=SCHEMA["fields"],
        timeout=-1,
    )
    assert service.sent == {
        "name": "movies",
        "cloud": "aws",
        "region": "us-east-1",
        "embed": {
            "model": "m",
            "field_map": {"text": "t"},
            "metric": "cosine",
            "dimension": 512,
            "read_parameters": {"truncate": "END"},
            "write_parameters": {"truncate": "NONE"},
        },
        "deletion_protection": "enabled",
        "read_capacity": ON_DEMAND,
        "schema": SCHEMA,
    }


def test_an_integrated_specification_creates_for_a_model(pc, service, index_json):
    service.reply(201, index_json())
    pc.create_index("movies", IntegratedSpec("aws", "us-east-1", EMBED), tags={"env": "test"})
    assert service.routes == ["POST /indexes/create-for-model"]
    assert service.sent["embed"] == EMBED


def test_an_integrated_specification_has_its_own_dimension(pc):
    with pytest.raises(PineconeApiValueError, match="as part of its embed"):
        pc.create_index("movies", IntegratedSpec("aws", "us-east-1", EMBED), dimension=2)


def test_an_embed_of_another_type(pc):
    with pytest.raises(PineconeApiTypeError, match="embed must be an IndexEmbed or dict, not str"):
        pc.create_index_for_model("movies", "aws", "us-east-1", "multilingual-e5-large")


def test_create_from_backup(pc, service, waits, index_json):
    service.reply(202, {"restore_job_id": "job-1", "index_id": "id-1"})
    service.reply(200, index_json("Initializing"))
    service.reply(200, index_json())
    made = pc.create_index_from_backup(
        name="movies", backup_id="b/1", deletion_protection=DeletionProtection.ENABLED, tags={"env": "test"}
    )
    assert service.routes == ["POST /backups/b%2F1/create-index", "GET /indexes/movies", "GET /indexes/movies"]
    assert json.loads(service.requests[0].content) == {
        "name": "movies",
        "deletion_protection": "enabled",
        "tags": {"env": "test"},
    }
    assert isinstance(made, IndexModel)
    assert type(made) is CreateIndexFromBackupResponse
    assert (made.restore_job_id, made["index_id"], made.status.ready) == ("job-1", "id-1", True)
    assert made.to_dict() == {**index_json(), "restore_job_id": "job-1", "index_id": "id-1"}
    assert len(waits) == 1


def test_create_from_backup_without_waiting(pc, service, index_json):
    service.reply(202, {"restore_job_id": "job-1", "index_id": "id-1"})
    service.reply(200, index_json("Initializing"))
    made = pc.indexes.create_from_backup(name="movies", backup_id="b1", timeout=-1)
    assert (made.restore_job_id, made.status.ready) == ("job-1", False)


@pytest.mark.parametrize(
    ("changes", "sent"),
    [
        ({"replicas": 3}, {"spec": {"pod": {"replicas": 3}}}),
        ({"pod_type": PodType.P1_X2}, {"spec": {"pod": {"pod_type": "p1.x2"}}}),
        ({"replicas": 1, "pod_type": "p1.x2"}, {"spec": {"pod": {"replicas": 1, "pod_type": "p1.x2"}}}),
        ({"deletion_protection": DeletionProtection.ENABLED}, {"deletion_protection": "enabled"}),
        ({"tags": {"env": ""}}, {"tags": {"env": ""}}),
        ({"tags": {}}, {"tags": {}}),
        ({"embed": IndexEmbed("m", {"text": "t"})}, {"embed": {"model": "m", "field_map": {"text": "t"}}}),
        ({"embed": {"model": "m", "field_map": {"text": "t"}}}, {"embed": {"model": "m", "field_map": {"text": "t"}}}),
        ({"read_capacity": ON_DEMAND}, {"spec": {"serverless": {"read_capacity": ON_DEMAND}}}),
        ({"serverless_read_capacity": DEDICATED}, {"spec": {"serverless": {"read_capacity": DEDICATED}}}),
        ({"byoc_read_capacity": DEDICATED}, {"spec": {"byoc": {"read_capacity": DEDICATED}}}),
    ],
)
def test_configure_sends_one_request_with_what_changed(pc, service, index_json, changes, sent):
    service.reply(202, index_json())
    assert (pc.configure_index("movies", **changes)).name == "movies"
    assert service.routes == ["PATCH /indexes/movies"]
    assert service.sent == sent


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({}, "nothing to change"),
        ({"replicas": 2, "read_capacity": ON_DEMAND}, "An index is of one type"),
        ({"read_capacity": ON_DEMAND, "byoc_read_capacity": ON_DEMAND}, "An index is of one type"),
        ({"read_capacity": ON_DEMAND, "serverless_read_capacity": DEDICATED}, "two names of one argument"),
    ],
)
def test_changes_that_make_no_sense(pc, service, changes, text):
    with pytest.raises(PineconeApiValueError, match=text):
        pc.configure_index("movies", **changes)
    assert not service.requests


@pytest.mark.parametrize("name", ["a/b", "a?b", "a#b", "..", "a b", "é", "a%2Fb"])
def test_odd_names_reach_no_other_path(pc, service, name):
    service.reply(404)
    assert not pc.indexes.exists(name)
    path = service.requests[0].url.raw_path.decode().removeprefix("/indexes/")
    assert path
    assert not set(path) & set("/?# ")
    assert path not in (".", "..")


# Waiting


def test_create_waits_until_the_index_is_ready(pc, service, waits, index_json, caplog):
    service.reply(201, index_json("Initializing"))
    service.reply(200, index_json("Initializing"))
    service.reply(200, index_json())
    with caplog.at_level(logging.DEBUG, "pinecone"):
        assert (pc.create_index("movies", SPEC, 2)).status.ready
    assert service.routes == ["POST /indexes", "GET /indexes/movies", "GET /indexes/movies"]
    assert waits == sorted(waits)
    assert len(waits) == 2
    assert [record.levelname for record in caplog.records] == ["INFO", "DEBUG", "DEBUG"]
    assert caplog.messages[0] == "Waiting for index 'movies' to be ready, without limit."


def test_create_that_does_not_wait(pc, service, waits, index_json):
    service.reply(201, index_json("Initializing"))
    assert not (pc.create_index("movies", SPEC, 2, timeout=-1)).status.ready
    assert not waits


def test_create_that_takes_too_long(pc, service, index_json):
    service.reply(201, index_json("Initializing"))
    with pytest.raises(
        PineconeTimeoutError, match=r"'movies' was not ready after 0 seconds\. It is still being created"
    ):
        pc.create_index("movies", SPEC, 2, timeout=0)


def test_create_that_fails(pc, service, index_json):
    service.reply(201, index_json("InitializationFailed"))
    with pytest.raises(IndexInitFailedError, match="'movies' failed to initialize") as caught:
        pc.create_index("movies", SPEC, 2)
    assert caught.value.index_name == "movies"


def test_an_index_that_is_deleted_while_it_is_waited_for(pc, service, waits, index_json):
    service.reply(201, index_json("Initializing"))
    service.reply(200, index_json("Terminating"))
    with pytest.raises(IndexTerminatedError, match="'movies' is being deleted") as caught:
        pc.create_index("movies", SPEC, 2)
    assert (caught.value.name, caught.value.state) == ("movies", "Terminating")


@pytest.mark.parametrize(("timeout", "error"), [(-2, PineconeApiValueError), ("5", PineconeApiTypeError)])
def test_a_timeout_that_is_none_is_refused_before_anything_is_sent(pc, service, timeout, error):
    with pytest.raises(error, match="timeout must be a number of seconds"):
        pc.create_index("movies", SPEC, 2, timeout=timeout)
    with pytest.raises(error, match="timeout must be a number of seconds"):
        pc.delete_index("movies", timeout=timeout)
    assert not service.requests


def test_delete_waits_until_the_index_is_gone(pc, service, waits, index_json):
    service.reply(202)
    service.reply(200, index_json("Terminating"))
    service.reply(404)
    assert pc.delete_index("movies") is None
    assert service.routes == ["DELETE /indexes/movies", "GET /indexes/movies", "GET /indexes/movies"]
    assert len(waits) == 1


def test_delete_that_does_not_wait(pc, service):
    service.reply(202)
    pc.delete_index("movies", timeout=-1)
    assert service.routes == ["DELETE /indexes/movies"]


def test_delete_that_takes_too_long(pc, service, index_json):
    service.reply(202)
    service.reply(200, index_json("Terminating"))
    with pytest.raises(PineconeTimeoutError, match="'movies' was not gone after 0 seconds"):
        pc.delete_index("movies", timeout=0)


# Options of a call


def test_options_reach_every_request(pc, service, waits, index_json):
    retry = RetryConfig(max_retries=0)
    service.reply(201, index_json("Initializing"))
    service.reply(200, index_json())
    pc.create_index("movies", SPEC, 2, _request_timeout=7, retry=retry)
    assert [request.extensions["timeout"]["read"] for request in service.requests] == [7, 7]


def test_a_timeout_of_a_call(pc, service, index_json):
    service.reply(200, index_json())
    pc.describe_index("movies", timeout=3)
    assert service.requests[0].extensions["timeout"]["read"] == 3


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda pc: pc.create_index("movies", SPEC, dimensions=2), r"create_index\(\) .*Did you mean 'dimension'"),
        (lambda pc: pc.describe_index("movies", time_out=2), r"describe_index\(\) .*Did you mean 'timeout'"),
        (lambda pc: pc.configure_index("movies", replica=2), r"configure_index\(\) .*Did you mean 'replicas'"),
        (lambda pc: pc.list_backups(index="movies"), r"list_backups\(\) .*Did you mean 'index_name'"),
    ],
)
def test_an_unknown_argument(pc, service, call, text):
    with pytest.raises(PineconeApiTypeError, match=text):
        call(pc)
    assert not service.requests


# Results


def test_results_know_the_headers_of_their_response(pc, service, index_json):
    service.reply(200, index_json(), X_Pinecone_Request_Id="r-1")
    index = pc.describe_index("movies")
    assert index._response_info["raw_headers"]["x-pinecone-request-id"] == "r-1"
    assert index.response_info.request_id == "r-1"
    service.reply(200, index_json())
    assert index == pc.describe_index("movies")


def test_an_index_that_does_not_exist(pc, service):
    service.reply(404, {"error": {"code": "NOT_FOUND", "message": "Resource movies not found"}, "status": 404})
    with pytest.raises(NotFoundException, match="Resource movies not found"):
        pc.describe_index("movies")
