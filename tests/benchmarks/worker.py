"""Measures one subject with one workload in this process, and prints the samples as a line of JSON."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from typing import Any

from workloads import WORKLOADS


def sampled(operation: Callable[[], Any], requests: int, seconds: float) -> dict[str, float]:
    """Repeat an operation for some time, once at least; returns the microseconds that a request took."""
    done = 0
    cpu, start = time.process_time(), time.perf_counter()
    while done == 0 or time.perf_counter() - start < seconds:
        operation()
        done += requests
    wall, cpu = time.perf_counter() - start, time.process_time() - cpu
    return {"cpu_us": cpu / done * 1e6, "wall_us": wall / done * 1e6}


def subject(name: str, over: str, ports: dict[str, int]) -> Any:
    """What does the work: a bare library, or the SDK that the interpreter has."""
    if name.startswith("bare-"):
        from bare import LIBRARIES

        return LIBRARIES[over][name.partition("-")[2]](ports)
    from sdk import GrpcSdk, Sdk

    return (GrpcSdk if over == "grpc" else Sdk)(ports)


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("subject")
    parser.add_argument("workload", choices=WORKLOADS)
    parser.add_argument("--ports", type=json.loads, help="ports of the stub, as it prints them")
    parser.add_argument("--samples", type=int)
    parser.add_argument("--seconds", type=float, help="how long a sample takes")
    parser.add_argument("--share", type=float, help="of the requests of an operation that has several")
    given = parser.parse_args()
    prepare, count, over = WORKLOADS[given.workload]
    requests = max(1, round(count * given.share))
    operation = prepare(subject(given.subject, over, given.ports), requests)
    operation()  # connects, and fills what is kept
    samples = [sampled(operation, requests, given.seconds) for _ in range(given.samples)]
    print(json.dumps(samples), flush=True)
    os._exit(0)  # some clients wait long for their threads


if __name__ == "__main__":
    main()
