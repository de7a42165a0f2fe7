"""A progress bar, for who has tqdm."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable, Optional


@contextmanager
def progress(shown: bool, total: Optional[int]) -> Iterator[Callable[[int], Any]]:
    """A function that is told how many more records are done.

    Args:
        shown: Whether there is to be a bar. There is none without the package tqdm.
        total: Number of records, if it is known.
    """
    if shown:
        try:
            from tqdm.auto import tqdm  # type: ignore[import-untyped,unused-ignore]
        except ImportError:
            shown = False
    if not shown:
        yield lambda count: None
        return
    with tqdm(total=total, desc="Upserted vectors") as bar:
        yield bar.update
