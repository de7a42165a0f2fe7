# @generated from openapi/2030-01/api.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the header_parameters service of API 2030-01, for msgspec."""

from __future__ import annotations

from typing import Any, Optional

import msgspec
from msgspec import Struct


class GetThingsArguments(Struct, kw_only=True):
    x_request_id: str = msgspec.field(name="X-Request-Id")
    session: str
    x_tags: Optional[list[str]] = msgspec.field(default=None, name="X-Tags")
    x_flag: Optional[bool] = msgspec.field(default=None, name="X-Flag")
    x_filter: Any = msgspec.field(default=None, name="X-Filter")
    theme: Optional[str] = None


class SendThingsArguments(Struct, kw_only=True):
    body: list[str]
    x_request_id: Optional[str] = msgspec.field(default=None, name="X-Request-Id")


ARGUMENTS: dict[str, type[Struct]] = {
    "GET /things": GetThingsArguments,
    "POST /things": SendThingsArguments,
}
