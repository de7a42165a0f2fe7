# @generated from openapi/2025-04/assistant_evaluation.yaml. Do not edit: run scripts/regen.
"""Models of the assistant_evaluation service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .alignment_response import AlignmentResponse as AlignmentResponse
    from .basic_error_response import BasicErrorResponse as BasicErrorResponse
    from .evaluated_fact import EvaluatedFact as EvaluatedFact
    from .fact import Fact as Fact
    from .metrics import Metrics as Metrics
    from .reasoning import Reasoning as Reasoning
    from .token_counts import TokenCounts as TokenCounts

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AlignmentResponse": "alignment_response",
        "BasicErrorResponse": "basic_error_response",
        "EvaluatedFact": "evaluated_fact",
        "Fact": "fact",
        "Metrics": "metrics",
        "Reasoning": "reasoning",
        "TokenCounts": "token_counts",
    },
)
