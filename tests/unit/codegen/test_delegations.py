"""Methods that lead to those of another object are written from these."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen import delegations
from codegen.delegations import Delegation, DelegationError, Key, Target

SHOP = '''
"""Baskets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, overload


class Basket:
    @overload
    async def add(self, item: str, count: int = 1, *, dry: Literal[True]) -> None: ...

    @overload
    async def add(self, item: str, count: int = 1, *, dry: bool = False) -> int: ...

    async def add(self, item: str, count: int = 1, *, dry: bool = False, **options: Mapping[str, str]) -> int | None:
        """Add an item.

        Args:
            item: What it is.
            count: How many there are. Default 1.
            dry: Whether nothing is done. Default False.
            **options: More.

        Example:
            >>> await basket.add("ü", count=2)
            3
        """
        return count

    def silent(self) -> None:
        """Do nothing.

        Example:
            >>> None
        """

    @property
    def size(self) -> int:
        """How many."""
        return 0
'''


@pytest.fixture
def target(tmp_path):
    (tmp_path / "shop.py").write_text(SHOP, encoding="utf-8")
    return Target("Basket", tmp_path / "shop.py", "basket", "basket", {"add_item": "add"}, None)


def methods(target: Target) -> list[str]:
    delegation = Delegation("Shop", Path("made.py"), "A shop.", "shop", (target,))
    return [
        text
        for name, method in target.methods.items()
        for text in delegations.written(delegation, target, name, method)
    ]


def test_a_method_keeps_its_overloads_and_its_docstring_is_about_the_class(target):
    *overloads, method = methods(target)
    assert overloads == [
        "@overload\nasync def add_item(self, item: str, count: int=1, *, dry: Literal[True]) -> None:\n    ...\n",
        "@overload\nasync def add_item(self, item: str, count: int=1, *, dry: bool=False) -> int:\n    ...\n",
    ]
    assert "Add an item.\n\n    This is the same as ``basket.add``.\n\n    Args:\n        item: What it is." in method
    assert '>>> await shop.add_item("ü", count=2)\n        3' in method
    assert method.endswith("    return await self.basket.add(item, count, dry=dry, **options)\n")


def test_an_object_that_is_found_by_an_argument(target):
    key = Key("basket_name", "Name of the basket.", '"mine"')
    first, _, method = methods(replace(target, reached="_named", key=key))
    arguments = "self, *, basket_name: str, item: str, count: int=1, dry: Literal[True]"
    assert first == f"@overload\nasync def add_item({arguments}) -> None:\n    ...\n"
    assert "Args:\n        basket_name: Name of the basket.\n        item: What it is." in method
    assert '>>> await shop.add_item(basket_name="mine", item="ü", count=2)' in method
    assert method.endswith("    return await self._named(basket_name).add(item, count, dry=dry, **options)\n")


@pytest.mark.parametrize(
    ("method", "why"),
    [("gone", "is missing"), ("size", "is not a plain method"), ("silent", "the example of silent does not call it")],
)
def test_what_cannot_be_led_to(target, method, why):
    with pytest.raises(DelegationError, match=why):
        methods(replace(target, methods={"other": method}))


def test_every_line_of_what_is_written_fits():
    assert [line for text in delegations.derived().values() for line in text.splitlines() if len(line) > 120] == []
