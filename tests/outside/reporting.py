"""Makes calls and reports on them. Runs in the environment of a program, which has nothing else of this checkout."""

from __future__ import annotations

import asyncio
import inspect
import json

CALLS = []


def call(function):
    """Makes a function one of ``CALLS``."""
    CALLS.append(function)
    return function


def report(calls, *arguments):
    """Makes each call; prints a line of JSON for it: its name and, if it failed, why."""
    for call in calls:
        error = None
        try:
            returned = call(*arguments)
            if inspect.isawaitable(returned):
                asyncio.run(returned)
        except Exception as failure:
            text = str(failure).strip().splitlines() or [""]
            error = f"{type(failure).__name__}: {' '.join(text)[:300]}"
        print(json.dumps({"call": call.__name__, "error": error}), flush=True)
