"""Calls by route: what is sent where, what is refused before, and what comes back."""

from __future__ import annotations

import io
import json
import re

import pytest

from pinecone import (
    IndexAsyncio,
    IndexModel,
    PineconeApiTypeError,
    PineconeApiValueError,
    PineconeAsyncio,
    RetryConfig,
    ServiceException,
    UnsupportedByApiVersion,
)
from pinecone.admin import AdminAsyncio
from pinecone.by_route.known import KNOWN, Known
from pinecone.codec.wire import Operation, Request, bytes_reader, event_reader, json_reader, multipart, text_reader
from pinecone.core.routes import ROUTES
from pinecone.models.db_data import QueryResponse
from pinecone.models.operations import Route
from pinecone.models.view import View
from pinecone.transport import hosts
from pinecone.versioning import Operations

pytestmark = pytest.mark.anyio

FOUND = b'{"matches": [{"id": "a", "score": 0.5}], "namespace": "n"}'
GUIDE = {"name": "guide", "status": "Ready"}
EVENTS = b'data:{"type": "message_start", "id": "1", "model": "m", "role": "assistant"}\n\ndata: [DONE]\n\n'
ONCE = RetryConfig(max_retries=0)


@pytest.fixture
async def pc(service, anyio_backend):
    async with PineconeAsyncio("key", service.url) as client:
        yield client


@pytest.fixture
async def index(service, anyio_backend):
    async with IndexAsyncio("key", service.url) as index:
        yield index


async def refused(error, said, call, *route, **arguments):
    with pytest.raises(error) as caught:
        await call(*route, **arguments)
    assert said in str(caught.value)
    return str(caught.value)


# Results


async def test_an_operation_with_a_method_gives_what_the_method_gives(pc, service):
    service.reply(body=b'{"name": "films", "dimension": 2, "metric": "cosine", "host": "h", "spec": {}, "status": {}}')
    found = await pc.call("GET /indexes/{index_name}", index_name="films")
    assert type(found) is IndexModel
    assert service.requests[0].target == "/indexes/films"
    assert found.response_info is not None


async def test_an_operation_without_a_method_gives_a_view(pc, service):
    service.reply(body=b'[{"targets": ["a.example"], "labels": {"project": "p"}}]')
    (found,) = await pc.call("GET /prometheus/projects/{project_id}/metrics/discover", project_id="p")
    assert type(found) is View
    assert found.targets == ["a.example"]
    assert service.requests[0].headers["authorization"] == "Bearer key"


async def test_an_answer_without_a_body_is_none(pc, service):
    service.reply(202, b"")
    assert await pc.call("DELETE /indexes/{index_name}", index_name="films") is None


async def test_an_index_is_called_at_its_host(index, service):
    service.reply(body=FOUND)
    found = await index.call("POST /query", top_k=1, vector=[0.1], namespace="n", filter=None)
    assert type(found) is QueryResponse
    assert json.loads(service.requests[0].body) == {"topK": 1, "vector": [0.1], "namespace": "n"}


async def test_lines_of_json_are_given_as_a_list(index, service):
    service.reply(201, b"")
    route = "POST /records/namespaces/{namespace}/upsert"
    assert await index.call(route, namespace="n", body=[{"_id": "a"}, {"_id": "b"}]) is None
    assert service.requests[0].body == b'{"_id":"a"}\n{"_id":"b"}\n'


async def test_a_route_that_is_computed_is_as_good(index, service):
    service.reply(body=FOUND)
    assert (await index.call(Route("POST /" + "query"), top_k=1, id="a")).namespace == "n"


# Services that nobody here has seen


def newer(route, owner, server, kind, read, monkeypatch):
    """Operations of a version with one operation, of a service without methods."""
    monkeypatch.setitem(KNOWN, route, Known(owner))
    names = re.findall(r"{(\w+)}", route)
    method, path = route.split(" ")

    def encode(**arguments):
        return Request(method, path.format(**arguments), {}, None)

    operation = Operation(
        route,
        id="new",
        service="new",
        version="2030-01",
        servers=(server,),
        credential="Api-Key",
        arguments=dict.fromkeys(names),
        required=frozenset(names),
        encoders={"": encode},
        responses={"200": {kind: read}},
        models={},
    )
    return Operations("2030-01", lambda version: {route: operation})


async def test_the_path_of_the_server_stays(pc, index, service, monkeypatch):
    of_client = ("GET /foos/{foo}", "pc", "https://foo.pinecone.io/v1", "application/json", json_reader())
    of_index = ("GET /bars/{bar}", "index", "https://{index_host}/v2", "application/json", json_reader())
    pc.assistants._ops = newer(*of_client, monkeypatch)
    index._ops = newer(*of_index, monkeypatch)
    for _ in range(2):
        service.reply(body=b'{"a": {"b": 1}}')
    assert await pc.call(Route("GET /foos/{foo}"), foo="a") == {"a": {"b": 1}}
    assert await index.call(Route("GET /bars/{bar}"), bar="b") == {"a": {"b": 1}}
    assert [each.target for each in service.requests] == ["/v1/foos/a", "/v2/bars/b"]


async def test_a_server_is_called_as_it_is_written_where_the_client_has_no_host(monkeypatch):
    ops = newer("GET /foos", "pc", "https://foo.pinecone.io/v1", "application/json", json_reader(), monkeypatch)
    config = PineconeAsyncio("key").config
    assert hosts.base(config.host, ops.operation("GET /foos", "GET /foos")) == "https://foo.pinecone.io/v1"


@pytest.mark.parametrize(
    ("kind", "read", "body", "found"),
    [
        ("application/octet-stream", bytes_reader, b"\x00\x01", b"\x00\x01"),
        ("text/plain", text_reader, b"fine", "fine"),
    ],
)
async def test_what_is_no_json_is_asked_for_and_comes_as_it_is(pc, service, monkeypatch, kind, read, body, found):
    pc.assistants._ops = newer("GET /foos", "pc", "https://foo.pinecone.io", kind, read, monkeypatch)
    service.reply(body=body, content_type=kind)
    assert await pc.call(Route("GET /foos")) == found
    assert kind in service.requests[0].headers.get_all("accept")


async def test_events_are_views(index, service, monkeypatch):
    answer = ("text/event-stream", event_reader())
    index._ops = newer("POST /bars", "index", "https://{index_host}", *answer, monkeypatch)
    service.reply(body=b'data: {"name": "a"}\n\ndata: [1]\n\n', content_type="text/event-stream")
    pieces = []
    async for piece in await index.call(Route("POST /bars")):
        pieces.append(piece)
    assert pieces == [View({"name": "a"}), View({"data": [1]})]


async def test_what_is_secret_is_not_shown(pc, service, monkeypatch):
    pc.assistants._ops = newer("POST /foos", "pc", "https://foo.pinecone.io", "application/json", viewing, monkeypatch)
    service.reply(body=b'{"id": "a", "client_secret": "hush"}')
    found = await pc.call(Route("POST /foos"))
    assert repr(found) == "View(id='a', client_secret='***')"
    assert found.to_dict() == {"id": "a", "client_secret": "hush"}


def viewing(body):
    """What a generated reader makes."""
    return View(json.loads(body))


# Assistants


async def test_an_assistant_is_called_at_its_host_which_is_looked_up_once(pc, service):
    service.reply(body=json.dumps({**GUIDE, "host": service.url}).encode())
    for _ in range(2):
        service.reply(body=b'{"files": []}')
        await pc.call("GET /files/{assistant_name}", assistant_name="guide")
    assert [each.target for each in service.requests] == [
        "/assistant/assistants/guide",
        "/assistant/files/guide",
        "/assistant/files/guide",
    ]


@pytest.mark.parametrize("kind", ["bytes", "path", "text of a path", "open", "with type"])
async def test_a_file_is_given_as_to_the_upload_method(pc, service, tmp_path, kind):
    path = tmp_path / "notes.md"
    path.write_bytes(b"# K2")
    files = {
        "bytes": ("notes.md", b"# K2"),
        "path": path,
        "text of a path": str(path),
        "open": ("notes.md", io.BytesIO(b"# K2")),
        "with type": ("notes.md", b"# K2", "text/markdown"),
    }
    service.reply(body=json.dumps({**GUIDE, "host": service.url}).encode())
    service.reply(body=b'{"id": "f", "name": "notes.md"}')
    found = await pc.call("POST /files/{assistant_name}", assistant_name="guide", file=files[kind])
    assert found.id == "f"
    body = service.requests[1].body
    assert b'name="file"; filename="notes.md"' in body
    assert b"\r\n\r\n# K2\r\n" in body
    assert (b"text/markdown" in body) == (kind == "with type")


async def test_bytes_of_a_file_need_a_name(pc):
    route = "POST /files/{assistant_name}"
    await refused(PineconeApiValueError, "no name", pc.call, route, assistant_name="guide", file=b"# K2")


@pytest.fixture
def clips(pc, monkeypatch):
    """An operation that takes a file, an object that names one, or a list of these."""

    def encode(**fields):
        return Request("POST", "/clips", *multipart(fields))

    operation = Operation(
        "POST /clips",
        id="edit_clip",
        service="clips",
        version="2030-01",
        servers=("https://clips.pinecone.io",),
        credential="Api-Key",
        arguments={"clip": None},
        required=frozenset({"clip"}),
        encoders={"multipart/form-data": encode},
        responses={"204": {}},
        models={},
        files=frozenset({"clip"}),
    )
    monkeypatch.setitem(KNOWN, "POST /clips", Known("pc"))
    pc.assistants._ops = Operations("2030-01", lambda version: {"POST /clips": operation})
    return pc


async def test_a_file_may_be_named_by_an_object(clips, service):
    service.reply(204)
    await clips.call(Route("POST /clips"), clip=[("a.mp4", b"\x00"), {"id": "b"}])
    body = service.requests[0].body
    assert b'name="clip"; filename="a.mp4"' in body
    assert b'name="clip"\r\nContent-Type: application/json\r\n\r\n{"id":"b"}' in body


async def test_an_object_in_place_of_a_file_is_checked(clips, service):
    call = (clips.call, Route("POST /clips"))
    await refused(PineconeApiValueError, "POST /clips: clip", *call, clip={"start": float("nan")})
    await refused(PineconeApiTypeError, "POST /clips: clip[0]", *call, clip=[{"id": object()}])
    assert service.requests == []


async def test_an_answer_that_comes_in_pieces_is_iterated_over(pc, service):
    service.reply(body=json.dumps({**GUIDE, "host": service.url}).encode())
    service.reply(body=EVENTS, content_type="text/event-stream")
    messages = [{"role": "user", "content": "How high is K2?"}]
    pieces = await pc.call("POST /chat/{assistant_name}", assistant_name="guide", messages=messages, stream=True)
    async for piece in pieces:
        assert piece.type == "message_start"


# Administration


async def test_administration_has_the_token_of_the_session(service):
    service.reply(body=b'{"access_token": "t0ken", "expires_in": 1800}')
    service.reply(body=b'{"data": [{"name": "films"}]}')
    async with AdminAsyncio("id", "secret", host=service.url) as admin:
        assert (await admin.call("GET /admin/projects")).names() == ["films"]
    assert service.requests[1].headers["authorization"] == "Bearer t0ken"


# What is refused before anything is sent


async def test_what_an_index_answers_is_not_asked_of_the_client(pc, service):
    await refused(PineconeApiValueError, "index.call", pc.call, "POST /query", top_k=1, id="a")
    await refused(PineconeApiValueError, "Admin(…).call", pc.call, "GET /admin/projects")
    assert service.requests == []


async def test_what_the_project_has_is_not_asked_of_an_index_or_of_administration(index, service):
    await refused(PineconeApiValueError, "pc.call", index.call, "GET /indexes")
    async with AdminAsyncio("id", "secret", host=service.url) as admin:
        await refused(PineconeApiValueError, "pc.call", admin.call, "GET /indexes")
    assert service.requests == []


@pytest.mark.parametrize(
    ("route", "near"),
    [
        ("get /indexes", "'GET /indexes'"),
        ("GET indexes", "'GET /indexes'"),
        ("GET /index", "'GET /indexes'"),
        ("GET /indexes/films", "'GET /indexes/{index_name}'? What is in braces is passed as an argument: index_name=…"),
        ("DELETE /files/{name}/{id}", "'DELETE /files/{assistant_name}/{assistant_file_id}'"),
        ("FETCH /somewhere/else", ""),
        ("", ""),
    ],
)
async def test_an_unknown_route_is_refused_with_the_nearest(pc, service, route, near):
    error = await refused(PineconeApiValueError, f"There is no operation {route!r}.", pc.call, Route(route))
    assert near in error
    assert ("Did you mean" in error) == bool(near)


async def test_a_route_is_text(pc):
    await refused(PineconeApiTypeError, "A route is a text", pc.call, None)


async def test_arguments_are_checked(index, service):
    await refused(PineconeApiTypeError, "POST /query needs top_k=", index.call, "POST /query")
    await refused(PineconeApiTypeError, "top_k must be a whole number", index.call, "POST /query", top_k="1")
    await refused(UnsupportedByApiVersion, "Did you mean 'top_k'?", index.call, "POST /query", topk=1)
    route = "DELETE /namespaces/{namespace}"
    await refused(PineconeApiValueError, "namespace must not be empty", index.call, route, namespace="")
    await refused(PineconeApiValueError, "vector[0]", index.call, "POST /query", top_k=1, vector=[float("nan")])
    assert service.requests == []


async def test_a_pinned_version_refuses_what_it_lacks_and_names_the_version_that_has_it(service):
    async with IndexAsyncio("key", service.url, api_version="2025-01") as index:
        await refused(UnsupportedByApiVersion, "needs API 2025-04 or later", index.call, "GET /namespaces")


# Options


async def test_options_stand_apart(pc, service):
    await refused(PineconeApiTypeError, 'options={"timeout": …}', pc.call, "GET /indexes", timeout=5)
    await refused(PineconeApiTypeError, "Did you mean 'timeout'?", pc.call, "GET /indexes", options={"timeot": 5})
    await refused(PineconeApiTypeError, "must be a dict", pc.call, "GET /indexes", options=5)
    service.reply(503)
    with pytest.raises(ServiceException):
        await pc.call("GET /indexes", options={"timeout": 5, "retry": ONCE})
    assert len(service.requests) == 1


async def test_it_is_sent_again_by_the_rules_of_its_method(pc, service):
    quickly = RetryConfig(max_retries=1, backoff_factor=0)
    service.reply(503)
    service.reply(body=b'{"indexes": []}')
    assert (await pc.call("GET /indexes", options={"retry": quickly})).names() == []
    service.reply(503)
    with pytest.raises(ServiceException):
        await pc.call("POST /collections", name="c", source="films", options={"retry": quickly})
    assert len(service.requests) == 3


async def test_a_hook_sees_the_route_as_the_name(service):
    seen = []
    async with PineconeAsyncio("key", service.url, hook=lambda call: seen.append(call)) as pc:
        service.reply(body=b'{"indexes": []}')
        await pc.call("GET /indexes")
    assert [(call.operation, call.route) for call in seen] == [("GET /indexes", "GET /indexes")]


# What there is


async def test_operations_are_listed_with_their_versions_and_methods(pc, index):
    listed = {each.route: each for each in pc.operations()}
    query = listed["POST /query"]
    span = ROUTES["POST /query"]
    assert (query.on, query.method, query.since, query.until) == ("index", "index.query", "2024-04", span.until)
    assert [each.name for each in query.arguments if each.required] == ["top_k"]
    assert {each.name: each.since for each in query.arguments}["scan_factor"] == "2025-10"
    assert listed["GET /describe_index_stats"].until == "2024-07"
    assert listed["GET /describe_index_stats"].method is None
    assert {each.on for each in index.operations()} == {"index"}
    assert set(index.operations().routes()) < set(pc.operations().routes())


async def test_a_listing_is_printed_as_a_table(pc):
    listed = pc.operations()
    count, header, *rows = str(listed).splitlines()
    assert count == f"{len(listed)} operations"
    assert header.split() == ["route", "since", "until", "on", "method", "arguments"]
    row = next(each for each in rows if each.startswith("GET /describe_index_stats "))
    assert row.split() == ["GET", "/describe_index_stats", "2024-04", "2024-07", "index"]
    assert listed.to_dict()["operations"][0]["route"] == listed[0].route
    with pytest.raises(AttributeError):
        listed[0].route = "GET /"
