"""Another library than asyncio may run the loop: calls go through httpx, which knows trio."""

from __future__ import annotations

import pytest

from pinecone import IndexAsyncio, PineconeAsyncio, PineconeConnectionError, PineconeTimeoutError, RetryConfig

trio = pytest.importorskip("trio", reason="trio is not installed")

BODY = b'{"totalVectorCount": 3, "namespaces": {}}'
ONCE = RetryConfig(max_retries=0)


def count(url, **settings):
    """The count of an index, asked for in a loop of trio."""

    async def main():
        async with IndexAsyncio("key", url, **settings) as index:
            return (await index.describe_index_stats()).total_vector_count

    return trio.run(main)


def test_a_call(service):
    for _ in range(2):
        service.reply(body=BODY)
        assert count(service.url) == 3
        service.wait_closed()


def test_a_call_through_tls(secure, authority_file):
    secure.reply(body=BODY)
    assert count(secure.url, ssl_ca_certs=authority_file) == 3


def test_a_call_that_is_sent_again(service):
    service.reply(503, retry_after="0.01")
    service.reply(body=BODY)
    assert count(service.url) == 3


def test_a_bounded_number_of_connections(service):
    async def main():
        async with IndexAsyncio("key", service.url, connection_pool_maxsize=1) as index, trio.open_nursery() as nursery:
            for _ in range(5):
                nursery.start_soon(index.describe_index_stats)

    for _ in range(5):
        service.reply(body=BODY)
    trio.run(main)
    assert service.connections == 1


@pytest.mark.parametrize(
    ("pages_of", "body"),
    [
        (lambda pc, index: index.list(), b'{"vectors": [{"id": "a"}], "pagination": {"next": "b"}}'),
        (lambda pc, index: pc.backups.pages(), b'{"data": [], "pagination": {"next": "b"}}'),
        (lambda pc, index: pc.assistants.list(limit=1).pages(), b'{"assistants": [{}], "pagination": {"next": "b"}}'),
        (lambda pc, index: pc.assistants.list().__aiter__(), b'{"assistants": [{}], "pagination": {"next": "b"}}'),
    ],
)
def test_a_listing_that_is_closed_early_leaves_nothing_open(service, pages_of, body):
    async def main():
        async with PineconeAsyncio("key", service.url) as pc, IndexAsyncio("key", service.url) as index:
            pages = pages_of(pc, index)
            await pages.__anext__()
            await pages.aclose()  # trio warns of an async generator within it that is not closed

    service.reply(body=body)
    trio.run(main)


def test_a_listing_of_limited_length_leaves_nothing_open(service):
    async def main():
        async with PineconeAsyncio("key", service.url) as pc:
            return len(await pc.assistants.list(limit=1).to_list())

    service.reply(body=b'{"assistants": [{}], "pagination": {"next": "b"}}')
    assert trio.run(main) == 1


def test_failures(service, free_port):
    with pytest.raises(PineconeConnectionError) as caught:
        count(f"http://127.0.0.1:{free_port}", retry_config=ONCE)
    assert not caught.value.sent
    service.stall()
    with pytest.raises(PineconeTimeoutError):
        count(service.url, retry_config=ONCE, timeout=0.05)


def test_a_call_that_is_cancelled(service):
    async def main():
        async with IndexAsyncio("key", service.url) as index:
            service.stall()
            async with trio.open_nursery() as nursery:
                nursery.start_soon(index.describe_index_stats)
                await trio.to_thread.run_sync(service.wait_arrived)
                nursery.cancel_scope.cancel()
            service.reply(body=BODY)
            return (await index.describe_index_stats()).total_vector_count

    assert trio.run(main) == 3


def test_an_upsert(service):
    async def main():
        async with IndexAsyncio("key", service.url) as index:
            return (await index.upsert([("a", [0.5])])).upserted_count

    service.reply(body=b'{"upsertedCount": 1}')
    assert trio.run(main) == 1
