# @generated from openapi/2025-04/admin.yaml. Do not edit: run scripts/regen.
"""Models of the admin service of API 2025-04, each imported when it is first used."""

from typing import TYPE_CHECKING

from pinecone.codec.wire import lazy

if TYPE_CHECKING:
    from .api_key import APIKey as APIKey
    from .api_key_list import APIKeyList as APIKeyList
    from .api_key_with_secret import APIKeyWithSecret as APIKeyWithSecret
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response import ErrorResponse as ErrorResponse
    from .organization import Organization as Organization
    from .organization_list import OrganizationList as OrganizationList
    from .project import Project as Project
    from .project_list import ProjectList as ProjectList

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKey": "api_key",
        "APIKeyList": "api_key_list",
        "APIKeyWithSecret": "api_key_with_secret",
        "ErrorInfo": "error_info",
        "ErrorResponse": "error_response",
        "Organization": "organization",
        "OrganizationList": "organization_list",
        "Project": "project",
        "ProjectList": "project_list",
    },
)
