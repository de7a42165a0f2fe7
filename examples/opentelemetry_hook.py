"""Trace every call with OpenTelemetry, through the hook of the client.

Needs `pip install "pinecone[local]" opentelemetry-sdk`. Prints the spans of two calls to the local server.
"""

from __future__ import annotations

from typing import Callable

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import SpanKind, Status, StatusCode

from pinecone import CallEnded, CallStarted, Hook, Pinecone
from pinecone.local import LocalServer


def traced_with(tracer: trace.Tracer) -> Hook:
    """A hook that makes a span of every call."""

    def started(call: CallStarted) -> Callable[[CallEnded], None]:
        span = tracer.start_span(f"pinecone {call.operation}", kind=SpanKind.CLIENT)
        span.set_attribute("db.system.name", "pinecone")
        span.set_attribute("db.operation.name", call.operation)
        span.set_attribute("server.address", call.host)
        span.set_attribute("pinecone.api_version", call.api_version)

        def ended(result: CallEnded) -> None:
            span.set_attribute("http.request.resend_count", result.attempts - 1)
            if result.status is not None:
                span.set_attribute("http.response.status_code", result.status)
            if result.request_id is not None:
                span.set_attribute("pinecone.request_id", result.request_id)
            if result.error is not None:
                span.record_exception(result.error)
                span.set_status(Status(StatusCode.ERROR, type(result.error).__name__))
            span.end()

        return ended

    return started


def main() -> None:
    """Trace two calls, of which one fails."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    with LocalServer() as server:
        hook = traced_with(provider.get_tracer("example"))
        with Pinecone(api_key="local", host=server.url, hook=hook) as pc:
            pc.list_indexes()
            pc.has_index("films")


if __name__ == "__main__":
    main()
