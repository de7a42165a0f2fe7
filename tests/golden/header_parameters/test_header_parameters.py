"""Header and cookie parameters. The version header is the transport's, and some headers OpenAPI says to ignore."""


def test_version_and_credential_are_no_arguments(operations):
    operation = operations["GET /things"]
    assert set(operation.arguments) == {"x_request_id", "x_tags", "x_flag", "x_filter", "session", "theme"}
    assert operation.required == {"x_request_id", "session"}


def test_headers_are_sent(operations):
    request = operations["GET /things"].encode(
        x_request_id="r", x_tags=["a", "b"], x_flag=True, x_filter={"n": 1}, session="a;b"
    )
    assert request.headers == {
        "X-Request-Id": "r",
        "X-Tags": "a,b",
        "X-Flag": "true",
        "X-Filter": '{"n":1}',
        "Cookie": "session=a%3Bb",
    }


def test_cookies_share_a_header(operations):
    request = operations["GET /things"].encode(x_request_id="r", session="s", theme="dark")
    assert request.headers["Cookie"] == "session=s; theme=dark"


def test_headers_beside_a_body_do_not_stick(operations):
    encode = operations["POST /things"].encode
    assert encode(body=["a"], x_request_id="r").headers == {"Content-Type": "application/json", "X-Request-Id": "r"}
    assert encode(body=[]).headers == {"Content-Type": "application/json"}
