"""``codegen/unasync.py`` writes the overloads of methods that may run in the background."""

from __future__ import annotations

from codegen import unasync

SOURCE = '''from __future__ import annotations


class Index:
    @background
    def query(self, k: int = 3, **options: int) -> list[int]:
        """Find."""
        return []
'''

OVERLOADED = '''from __future__ import annotations
from typing import Literal, Union, overload


class Index:
    @overload
    def query(self, k: int=3, *, async_req: Literal[True], **options: int) -> PineconeFuture[list[int]]: ...
    @overload
    def query(self, k: int=3, *, async_req: Literal[False]=False, **options: int) -> list[int]: ...
    @overload
    def query(self, k: int=3, *, async_req: bool, **options: int) -> Union[list[int], PineconeFuture[list[int]]]: ...
    @background
    def query(self, k: int = 3, **options: int) -> list[int]:
        """Find."""
        return []
'''


def test_a_marked_method_gets_an_overload_for_each_way_to_call_it():
    assert unasync.overloaded(SOURCE) == OVERLOADED


def test_other_methods_stay_as_they_are():
    plain = SOURCE.replace("@background", "@staticmethod")
    assert unasync.overloaded(plain) == plain
