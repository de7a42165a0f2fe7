# @generated from openapi/2025-01/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""The types of the arguments of the assistant_evaluation service of API 2025-01, for msgspec."""

from __future__ import annotations

from msgspec import Struct


class MetricsAlignmentArguments(Struct, kw_only=True):
    question: str
    answer: str
    ground_truth_answer: str


ARGUMENTS: dict[str, type[Struct]] = {
    "POST /evaluation/metrics/alignment": MetricsAlignmentArguments,
}
