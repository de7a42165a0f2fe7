"""The control plane: indexes, collections, backups and restore jobs of a project.

The names that the 7.x line has here are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinecone._compat.import_paths import lazy_exports

if TYPE_CHECKING:
    from pinecone.db_control.db_control import *  # noqa: F403
    from pinecone.db_control.db_control_asyncio import *  # noqa: F403
    from pinecone.db_control.types import *  # noqa: F403
    from pinecone.models.db_control import *  # noqa: F403

lazy_exports(
    __name__,
    {
        "pinecone.models.db_control": "*",
        "pinecone.db_control.db_control": "*",
        "pinecone.db_control.db_control_asyncio": "*",
        "pinecone.db_control.types": "*",
    },
)
