# @generated from openapi/2025-04/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""Operations of the assistant_evaluation service of API 2025-04."""

from __future__ import annotations

from typing import Any

from pinecone.codec import wire

from . import models as _models


def metrics_alignment(
    *,
    question: str,
    answer: str,
    ground_truth_answer: str,
) -> wire.Request:
    """Evaluate an answer.

    Measures how correct and how complete an answer is against a reference answer to the same question. The
    reference is split into facts and each is looked for in the answer.

    Args:
        question: The question that both answers are for.
        answer: The answer to evaluate.
        ground_truth_answer: The reference answer, which is taken to be right and complete.
    """
    _body: dict[str, Any] = {
        "question": question,
        "answer": answer,
        "ground_truth_answer": ground_truth_answer,
    }
    return wire.Request("POST", "/evaluation/metrics/alignment", wire.JSON, wire.dumps(_body))


OPERATIONS: dict[str, wire.Operation] = {
    "POST /evaluation/metrics/alignment": wire.Operation(
        "POST /evaluation/metrics/alignment",
        id="metrics_alignment",
        service="assistant_evaluation",
        version="2025-04",
        servers=(
            "https://prod-1-data.ke.pinecone.io/assistant",
            "https://prod-eu-data.ke.pinecone.io/assistant",
        ),
        credential="Api-Key",
        arguments={
            "question": None,
            "answer": None,
            "ground_truth_answer": None,
        },
        required=frozenset(["question", "answer", "ground_truth_answer"]),
        encoders={
            "application/json": metrics_alignment,
        },
        responses={
            "200": {
                "application/json": wire.json_reader(lambda value: _models.AlignmentResponse.read(value)),
            },
            "422": {
                "application/json": wire.json_reader(lambda value: _models.BasicErrorResponse.read(value)),
            },
            "500": {
                "application/json": wire.json_reader(lambda value: _models.BasicErrorResponse.read(value)),
            },
        },
        models={},
    ),
}
