"""The spec of an index: read it from a request, and store it in the form of a response."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pinecone.local.http.call import one_of
from pinecone.local.http.errors import invalid, not_found

# the form of the region names of each cloud; the set of regions of the service is open
_REGIONS = {
    "aws": re.compile(r"[a-z]{2}-[a-z]+-\d"),  # us-east-1
    "gcp": re.compile(r"[a-z]+-[a-z]+\d{1,2}"),  # europe-west4
    "azure": re.compile(r"[a-z]+\d?"),  # eastus2
}


def read_spec(spec: Mapping[str, Any]) -> dict[str, Any]:
    """The spec of a new index, from the spec in its creation request."""
    given = [kind for kind, settings in spec.items() if settings is not None]
    if len(given) != 1 or given[0] not in _SPECS or not isinstance(spec[given[0]], dict):
        raise invalid("spec must hold exactly one of serverless, pod and byoc, with its settings.")
    kind = given[0]
    return {kind: _SPECS[kind](spec[kind])}


def change_spec(spec: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """``spec`` after the change in a configuration request."""
    configured = {kind: dict(settings) for kind, settings in spec.items()}
    for kind, settings in change.items():
        if settings is None:
            continue
        if kind not in configured or not isinstance(settings, dict):
            raise invalid(f"spec.{kind} does not configure this index, which is {next(iter(spec))}.")
        if kind == "pod":
            pod = configured["pod"]
            pod["replicas"] = _count("spec.pod.replicas", settings.get("replicas"), pod["replicas"])
            pod["pod_type"] = _required_text("spec.pod.pod_type", settings.get("pod_type", pod["pod_type"]))
            pod["pods"] = pod["replicas"] * pod["shards"]
        elif settings.get("read_capacity") is not None:
            configured[kind]["read_capacity"] = _read_capacity(settings["read_capacity"])
    return configured


def _serverless(settings: Mapping[str, Any]) -> dict[str, Any]:
    cloud = _required_text("spec.serverless.cloud", settings.get("cloud"))
    region = _required_text("spec.serverless.region", settings.get("region"))
    if cloud not in _REGIONS or not _REGIONS[cloud].fullmatch(region):
        raise not_found(f"Resource cloud: {cloud} region: {region} not found.")
    return {
        "cloud": cloud,
        "region": region,
        "read_capacity": _read_capacity(settings.get("read_capacity")),
        **_optional(settings, "schema"),
        **_optional(settings, "source_collection"),
    }


def _pod(settings: Mapping[str, Any]) -> dict[str, Any]:
    replicas = _count("spec.pod.replicas", settings.get("replicas"))
    pods = _count("spec.pod.pods", settings.get("pods"), replicas)
    shards = _count("spec.pod.shards", settings.get("shards"), max(1, pods // replicas))
    return {
        "environment": _required_text("spec.pod.environment", settings.get("environment")),
        "pod_type": _required_text("spec.pod.pod_type", settings.get("pod_type")),
        "replicas": replicas,
        "shards": shards,
        "pods": replicas * shards,
        **_optional(settings, "metadata_config"),
        **_optional(settings, "source_collection"),
    }


def _byoc(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "environment": _required_text("spec.byoc.environment", settings.get("environment")),
        "read_capacity": _read_capacity(settings.get("read_capacity")),
        **_optional(settings, "schema"),
    }


def _read_capacity(capacity: Any) -> dict[str, Any]:
    if capacity is None:
        capacity = {"mode": "OnDemand"}
    if not isinstance(capacity, dict):
        raise invalid("read_capacity must be a JSON object.")
    mode = one_of("read_capacity.mode", capacity.get("mode"), ("OnDemand", "Dedicated"))
    if mode == "OnDemand":
        return {"mode": mode, "status": {"state": "Ready"}}
    dedicated = capacity.get("dedicated")
    if not isinstance(dedicated, dict):
        raise invalid("read_capacity.dedicated is required in the mode Dedicated.")
    manual = dedicated.get("manual")
    if manual is None:
        manual = {}
    if not isinstance(manual, dict):
        raise invalid("read_capacity.dedicated.manual must be a JSON object.")
    status = {
        "state": "Ready",
        "current_replicas": _count("read_capacity.dedicated.manual.replicas", manual.get("replicas"), least=0),
        "current_shards": _count("read_capacity.dedicated.manual.shards", manual.get("shards")),
    }
    return {"mode": mode, "dedicated": dedicated, "status": status}


def _required_text(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise invalid(f"{name} must be a non-empty string.")
    return value


def _count(name: str, value: Any, default: int = 1, least: int = 1) -> int:
    if value is None:
        value = default
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise invalid(f"{name} must be an integer of at least {least}.")
    return value


def _optional(settings: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = settings.get(name)
    return {} if value is None else {name: value}


_SPECS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "serverless": _serverless,
    "pod": _pod,
    "byoc": _byoc,
}
