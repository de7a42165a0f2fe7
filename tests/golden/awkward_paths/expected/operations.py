# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""Operations of the awkward_paths service of API 2030-01."""

from __future__ import annotations

from pinecone.codec import wire


def get_odd(
    *,
    x: str,
) -> wire.Request:
    """GET /a b/ü/'q'/"r"/{x}.json.

    Args:
        x: No description in the API document.
    """
    return wire.Request("GET", f"/a%20b/%C3%BC/'q'/%22r%22/{wire.segment(x)}.json", {}, None)


def get_batch(
    *,
    from_: str,
    to: int,
    class_: bool,
) -> wire.Request:
    """GET /vectors:batch/{from}-{to}/$ref/{class}.

    Args:
        from_: No description in the API document.
        to: No description in the API document.
        class_: No description in the API document.
    """
    return wire.Request(
        "GET", f"/vectors:batch/{wire.segment(from_)}-{wire.segment(to)}/$ref/{wire.segment(class_)}", {}, None
    )


def get_back(
    *,
    a_b: str,
) -> wire.Request:
    """GET /back\\slash/100%25/{a-b}/.

    Args:
        a_b: No description in the API document.
    """
    return wire.Request("GET", f"/back%5Cslash/100%25/{wire.segment(a_b)}/", {}, None)


def root() -> wire.Request:
    """HEAD /."""
    return wire.Request("HEAD", "/", {}, None)


def root_options() -> wire.Request:
    """OPTIONS /."""
    return wire.Request("OPTIONS", "/", {}, None)


def root_trace() -> wire.Request:
    """TRACE /."""
    return wire.Request("TRACE", "/", {}, None)


OPERATIONS: dict[str, wire.Operation] = {
    "GET /a b/ü/'q'/\"r\"/{x}.json": wire.Operation(
        "GET /a b/ü/'q'/\"r\"/{x}.json",
        id="get_odd",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "x": None,
        },
        required=frozenset(["x"]),
        encoders={
            "": get_odd,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /vectors:batch/{from}-{to}/$ref/{class}": wire.Operation(
        "GET /vectors:batch/{from}-{to}/$ref/{class}",
        id="get_batch",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "from_": None,
            "to": None,
            "class_": None,
        },
        required=frozenset(["from_", "to", "class_"]),
        encoders={
            "": get_batch,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "GET /back\\slash/100%25/{a-b}/": wire.Operation(
        "GET /back\\slash/100%25/{a-b}/",
        id="get_back",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={
            "a_b": None,
        },
        required=frozenset(["a_b"]),
        encoders={
            "": get_back,
        },
        responses={
            "204": {},
        },
        models={},
    ),
    "HEAD /": wire.Operation(
        "HEAD /",
        id="root",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": root,
        },
        responses={
            "200": {},
        },
        models={},
    ),
    "OPTIONS /": wire.Operation(
        "OPTIONS /",
        id="root_options",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": root_options,
        },
        responses={
            "200": {},
        },
        models={},
    ),
    "TRACE /": wire.Operation(
        "TRACE /",
        id="root_trace",
        service="awkward_paths",
        version="2030-01",
        servers=(),
        credential=None,
        arguments={},
        required=frozenset([]),
        encoders={
            "": root_trace,
        },
        responses={
            "200": {},
        },
        models={},
    ),
}
