# @generated from openapi/2025-04/db_metrics.yaml. Do not edit: run scripts/regen.
"""Models of the db_metrics service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .prometheus_target import PrometheusTarget as PrometheusTarget

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "PrometheusTarget": "prometheus_target",
    },
)
