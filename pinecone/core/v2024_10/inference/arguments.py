# @generated from openapi/2024-10/inference.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the inference service of API 2024-10, for msgspec."""

from __future__ import annotations

from typing import Optional

from msgspec import Struct


class EmbedInput(Struct, kw_only=True):
    text: Optional[str] = None


class EmbedParameters(Struct, kw_only=True):
    input_type: Optional[str] = None
    truncate: Optional[str] = None


class EmbedArguments(Struct, kw_only=True):
    model: str
    inputs: list[EmbedInput]
    parameters: Optional[EmbedParameters] = None


class RerankArguments(Struct, kw_only=True):
    model: str
    query: str
    documents: list[dict[str, str]]
    top_n: Optional[int] = None
    return_documents: Optional[bool] = None
    rank_fields: Optional[list[str]] = None
    parameters: Optional[dict[str, str]] = None


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /embed": EmbedArguments,
    "POST /rerank": RerankArguments,
}
