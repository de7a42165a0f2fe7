"""Operations of metrics: the discovery of metrics endpoints, and the metrics of an index."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from pinecone.local.admin import Admin
from pinecone.local.db_control.catalogue import Catalogue
from pinecone.local.db_data.index import Index
from pinecone.local.http.call import Call, Reply
from pinecone.local.http.errors import not_found

_TEXT = "text/plain; version=0.0.4; charset=utf-8"


class Targets:
    """The discovered targets: all indexes of the server, for any of its projects.

    Args:
        catalogue: The indexes.
        admin: The projects.
    """

    def __init__(self, catalogue: Catalogue, admin: Admin) -> None:
        self.catalogue = catalogue
        self.admin = admin


def discover(targets: Targets, call: Call) -> Reply:
    """GET /prometheus/projects/{project_id}/metrics/discover"""
    project_id = call.text("project_id")
    if project_id not in targets.admin.projects:
        raise not_found("There is no project of this ID.")
    return Reply(
        [
            {
                "targets": [urlsplit(call.reach(index.host)).netloc],
                "labels": {
                    "__scheme__": "http",
                    "__metrics_path__": "/metrics",
                    "project_id": project_id,
                    "index_name": index.name,
                },
            }
            for index in targets.catalogue.visible(call.version)
        ]
    )


def metrics(index: Index, call: Call) -> Reply:
    """GET /metrics"""
    namespaces = index.namespaces.values()
    figures = {
        "pinecone_db_record_total": sum(map(len, namespaces)),
        "pinecone_db_storage_size_bytes": sum(namespace.size for namespace in namespaces),
        "pinecone_db_write_total": index.writes,
    }
    lines = (f'# TYPE {name} gauge\n{name}{{index_name="{index.name}"}} {value}\n' for name, value in figures.items())
    return Reply("".join(lines).encode(), headers={"content-type": _TEXT})


HANDLERS: dict[str, Callable[[Targets, Call], Reply]] = {
    "GET /prometheus/projects/{project_id}/metrics/discover": discover,
}

# a route of the local server only, on the port of an index
OWN_HANDLERS: dict[str, Callable[[Index, Call], Reply]] = {"GET /metrics": metrics}
