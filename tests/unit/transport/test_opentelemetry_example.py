"""The OpenTelemetry example makes the spans that it promises."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from pinecone.transport.hooks import CallEnded, CallStarted

trace = pytest.importorskip("opentelemetry.sdk.trace")
export = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
processors = pytest.importorskip("opentelemetry.sdk.trace.export")

EXAMPLE = Path(__file__).parents[3] / "examples" / "opentelemetry_hook.py"
STARTED = CallStarted("query", "POST /query", "2025-04", "https://h")


@pytest.fixture
def exporter():
    return export.InMemorySpanExporter()


@pytest.fixture
def hook(exporter):
    provider = trace.TracerProvider()
    provider.add_span_processor(processors.SimpleSpanProcessor(exporter))
    return runpy.run_path(str(EXAMPLE))["traced_with"](provider.get_tracer("test"))


def test_a_span_of_a_success(hook, exporter):
    hook(STARTED)(CallEnded(200, 0.1, 2, "abc", None))
    (span,) = exporter.get_finished_spans()
    assert span.name == "pinecone query"
    assert dict(span.attributes) == {
        "db.system.name": "pinecone",
        "db.operation.name": "query",
        "server.address": "https://h",
        "pinecone.api_version": "2025-04",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "pinecone.request_id": "abc",
    }
    assert span.status.is_unset


def test_a_span_of_a_failure(hook, exporter):
    hook(STARTED)(CallEnded(None, 0.1, 4, None, ValueError("no")))
    (span,) = exporter.get_finished_spans()
    assert (span.status.is_ok, span.status.description) == (False, "ValueError")
    assert [event.name for event in span.events] == ["exception"]
