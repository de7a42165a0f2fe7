"""Stable types of results and arguments, by service. The names of all of them are answered here as well.

A module is imported when one of its names is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone._compat.import_paths import lazy_exports

if TYPE_CHECKING:
    from pinecone.models.admin import *  # noqa: F403
    from pinecone.models.base import *  # noqa: F403
    from pinecone.models.db_control import *  # noqa: F403
    from pinecone.models.db_data import *  # noqa: F403
    from pinecone.models.inference import *  # noqa: F403
    from pinecone.models.search import *  # noqa: F403

    # isort: split
    # Where two services have a type of one name, that of the records is meant.
    from pinecone.models.assistant import *  # type: ignore[assignment]  # noqa: F403
    from pinecone.models.page import *  # noqa: F403

    # isort: split
    # Of two imports of one name mypy takes the first, pyright the last.
    from pinecone.models.db_data import Usage as Usage

lazy_exports(
    __name__,
    {
        f"pinecone.models.{service}": "*"
        for service in ("db_control", "db_data", "search", "inference", "assistant", "admin", "page", "base")
    },
)
