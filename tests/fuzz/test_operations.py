"""Whatever a request holds, the server answers as documented, and never fails to answer.

The run of the suite is short, and the same each time. ``scripts/fuzz`` makes a long one, which is different each time.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from .documents import Fuzzed, operations
from .world import HEADERS, World

#: How many requests each operation gets; None for the run of the suite.
EXAMPLES = os.environ.get("PINECONE_FUZZ_EXAMPLES")

#: Answers with more than the documents have: the SDK 9.x reads here the whole assistant, of which they have a part.
MORE_THAN_DOCUMENTED = {"PATCH /assistants/{assistant_name}"}

#: Refusals about records of text: the documents have the shape of the data plane for them, the service has another.
OTHERWISE_REFUSED = "/records/"

#: Twice as many requests that the documents allow as others.
MODES = (GenerationMode.POSITIVE, GenerationMode.POSITIVE, GenerationMode.NEGATIVE)

pytestmark = pytest.mark.fuzz
run = settings(
    max_examples=int(EXAMPLES or 2),
    derandomize=EXAMPLES is None,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("fuzzed", [*operations()], ids=lambda fuzzed: fuzzed.label)
def test_every_request_is_answered_as_documented(fuzzed: Fuzzed, world_of: Callable[[str], World]) -> None:
    operation = fuzzed.operation()
    world = world_of(fuzzed.method)
    headers = {**HEADERS, "X-Pinecone-API-Version": fuzzed.version}
    cases = st.sampled_from(MODES).flatmap(lambda mode: operation.as_strategy(generation_mode=mode))

    @run
    @given(cases, st.randoms(use_true_random=False))
    def answer(case: Case, chance: random.Random) -> None:
        case.path_parameters = world.meant(case.path_parameters, chance)
        case.query = world.meant(case.query, chance)
        case.body = world.meant(case.body, chance)
        case.headers.clear()  # the version among them
        base = chance.choice(world.indexes(fuzzed.version)) if fuzzed.service == "db_data" else world.url
        check(case, case.call(base_url=base, headers=headers))

    answer()


def check(case: Case, response: Any) -> None:
    """Fail if a response is not what the document says.

    Refusals may have a status that the document leaves out, such as 404 for what the request is about. Streams are not
    looked into: not every document that has ``stream`` has them.
    """
    wanted = [not_a_server_error]
    if response.status_code < 400:
        wanted.append(checks.status_code_conformance)
    is_otherwise = response.status_code >= 400 and case.path.startswith(OTHERWISE_REFUSED)
    if not is_otherwise and "text/event-stream" not in response.headers.get("content-type", [""])[0]:
        wanted.append(checks.content_type_conformance)
        if case.operation.label not in MORE_THAN_DOCUMENTED:
            wanted.append(checks.response_schema_conformance)
    case.validate_response(response, checks=wanted)
