"""What crash reporters send: the variables of every frame that an exception came through. No secret is among them."""

from __future__ import annotations

import json

import httpx
import pytest

from pinecone import (
    AdminAsyncio,
    IndexAsyncio,
    PineconeAsyncio,
    PineconeException,
    RetryConfig,
    UnauthorizedException,
)

pytestmark = pytest.mark.anyio

# In pieces, since the lines of the source are sent too.
KEY = "pcsk_" + "_".join(["5Dk2w", "Nq8vRt", "Zx41Lm", "90Hs"])
HEADER, PASSWORD, OPTION = (KEY[::-1] + end for end in ("header", "password", "option"))
SECRETS = (KEY, HEADER, PASSWORD, OPTION)
ONCE = RetryConfig(max_retries=0)


@pytest.fixture
async def index(anyio_backend):
    """Makes an index."""
    made = []

    def make(host, **settings):
        chosen = {"timeout": 10, "retry_config": ONCE, "additional_headers": {"x-own": HEADER}, **settings}
        made.append(IndexAsyncio(KEY, host, **chosen))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture
def hides(crash_report):
    """Asserts that the report of an exception has frames of the package, and no secret."""

    def check(error):
        report = crash_report(error)
        assert "pinecone" in report
        assert [secret for secret in SECRETS if secret in report] == []

    return check


async def query(index, **options):
    with pytest.raises(PineconeException) as caught:
        await index.query(id="a", top_k=1, **options)
    return caught.value


# What a user's own frame may hold


async def test_a_client_in_a_frame(hides):
    pc = PineconeAsyncio(KEY, additional_headers={"x-own": HEADER}, proxy_url=f"http://me:{PASSWORD}@127.0.0.1:1")
    config, index, settings = pc.config, pc.IndexAsyncio(host="localhost:1"), vars(pc)
    with pytest.raises(PineconeException) as caught:
        await index.query(idd="a", top_k=1)
    hides(caught.value)
    assert (config.api_key, settings["_config"].additional_headers) == (KEY, {"x-own": HEADER})


# Settings that are refused


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": -1},
        {"api_version": "1999-01"},
        {"pool_threads": -1},
        {"additional_headers": {"x-own": HEADER, "x-other": "\n"}},
        {"additional_headers": [("x-own", HEADER)]},
        {"proxy_headers": {"x-own": HEADER, "x-other": "\n"}},
        {"config": 1},
    ],
    ids=str,
)
async def test_settings_that_are_refused(hides, settings):
    proxy = f"http://me:{PASSWORD}@127.0.0.1:1"
    given = {"proxy_url": proxy, "proxy_headers": {"x-own": HEADER}, "additional_headers": {"x-own": HEADER}}
    given["host"] = proxy
    with pytest.raises(PineconeException) as caught:
        PineconeAsyncio(KEY, **{**given, **settings})
    del proxy, given, settings
    hides(caught.value)


async def test_a_key_that_no_header_can_carry(hides):
    with pytest.raises(PineconeException) as caught:
        PineconeAsyncio(f"{KEY}\n")
    hides(caught.value)


async def test_an_index_without_host(hides):
    with pytest.raises(PineconeException) as caught:
        IndexAsyncio(KEY, additional_headers={"x-own": HEADER})
    hides(caught.value)


@pytest.mark.parametrize("url", [f"ftp://me:{PASSWORD}@proxy", f"http://me:{PASSWORD}@proxy:port"], ids=["ftp", "port"])
async def test_a_proxy_that_is_none(hides, index, url):
    made = index("http://127.0.0.1:1", proxy_url=url)
    del url
    hides(await query(made))


async def test_a_proxy_of_the_environment_that_is_none(hides, index, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"ftp://me:{PASSWORD}@proxy")
    hides(await query(index("http://index.test:1")))


@pytest.mark.parametrize("end", ["index.test:99999", "127.0.0.1:1"])
async def test_a_password_in_a_host(hides, index, end):
    made = index(f"https://me:{PASSWORD}@{end}", ssl_ca_certs="no-such-file.pem")
    hides(await query(made))
    assert PASSWORD not in repr(made) + repr(made.config)


async def test_a_host_that_is_the_name_of_an_index(hides):
    with pytest.raises(PineconeException) as caught:
        PineconeAsyncio(KEY).IndexAsyncio(host=f"{PASSWORD}@movies", additional_headers={"x-own": HEADER})
    hides(caught.value)


async def test_a_host_that_is_no_address(hides):
    with pytest.raises(PineconeException) as caught:
        IndexAsyncio(KEY, f"https://me:{PASSWORD}@a b.test")
    hides(caught.value)


# Over HTTP


@pytest.mark.parametrize("host", ["http://" + "a" * 70 + ".test", "http://127.0.0.1:99999"])
async def test_a_host_that_is_none(hides, index, host):
    hides(await query(index(host)))


async def test_a_missing_file_of_certificates(hides, index):
    hides(await query(index("https://127.0.0.1:1", ssl_ca_certs="no-such-file.pem")))


async def test_a_refused_connection(hides, index, free_port):
    hides(await query(index(f"http://127.0.0.1:{free_port}")))


async def test_an_unknown_authority(hides, index, secure):
    hides(await query(index(secure.url)))


@pytest.mark.parametrize("status", [401, 404, 500])
async def test_an_answer_that_repeats_what_was_sent(hides, index, service, status):
    body = json.dumps({"message": f"{KEY} {HEADER}", "headers": [KEY, {"x": HEADER}]}).encode()
    service.reply(status, body, api_key=KEY, x_own=HEADER)
    hides(await query(index(service.url)))


async def test_a_success_that_repeats_what_was_sent_and_is_none(hides, index, service):
    service.reply(200, f'{{"matches": "{KEY}"}}'.encode(), api_key=KEY)
    hides(await query(index(service.url)))


async def test_an_answer_that_does_not_come(hides, index, service):
    service.stall()
    hides(await query(index(service.url), timeout=0.05))


async def test_an_answer_that_breaks_off(hides, index, service):
    service.raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1")
    hides(await query(index(service.url)))


async def test_a_connection_that_is_reset(hides, index, service):
    service.reset()
    hides(await query(index(service.url)))


async def test_an_answer_that_is_no_http(hides, index, service):
    service.raw(f"{KEY}\r\n\r\n".encode())
    hides(await query(index(service.url)))


async def test_a_proxy_that_refuses(hides, index, proxy_with_password):
    url = f"http://me:{PASSWORD}@127.0.0.1:{proxy_with_password.port}"
    made = index("https://index.test:1", proxy_url=url, proxy_headers={"x-own": HEADER})
    del url
    hides(await query(made))


async def test_a_transport_of_the_user(hides, index, free_port):
    made = index(f"http://127.0.0.1:{free_port}", transport=httpx.AsyncHTTPTransport())
    hides(await query(made))
    await made.config.transport.aclose()


# Service accounts


@pytest.fixture
async def admin(service, anyio_backend):
    """Makes service accounts."""
    made = []

    def make(**settings):
        made.append(AdminAsyncio("id", KEY, host=service.url, additional_headers={"x-own": HEADER}, **settings))
        return made[-1]

    yield make
    for each in made:
        await each.close()


async def test_credentials_that_are_refused(hides, admin, service):
    service.reply(401, json.dumps({"error": "access_denied", "client_secret": KEY}).encode())
    with pytest.raises(UnauthorizedException) as caught:
        await admin().projects.list()
    hides(caught.value)


async def test_credentials_that_cannot_be_exchanged(hides, admin):
    with pytest.raises(PineconeException) as caught:
        await admin(api_version="2024-07").projects.list()
    hides(caught.value)


async def test_a_token_that_is_none(hides, admin, service):
    service.reply(200, json.dumps({"access_token": HEADER}).encode())
    with pytest.raises(PineconeException) as caught:
        await admin().projects.list()
    hides(caught.value)


async def test_a_new_key_in_a_frame(hides, admin, service):
    service.reply(200, json.dumps({"access_token": HEADER, "expires_in": 60}).encode())
    service.reply(201, json.dumps({"key": {"id": "a", "name": "b"}, "value": PASSWORD}).encode())
    keys = admin().api_keys
    made = await keys.create("project", "name")
    with pytest.raises(PineconeException) as caught:
        await keys.create("", made)
    hides(caught.value)
    assert made.value == PASSWORD
