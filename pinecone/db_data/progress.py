"""A progress bar, if tqdm is installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable, Optional


@contextmanager
def progress(shown: bool, total: Optional[int]) -> Iterator[Callable[[int], Any]]:
    """A function that is called with the number of records written since its last call.

    Args:
        shown: Whether to show a bar. Without tqdm none is shown.
        total: Number of records, if known.
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
