"""What may stand in metadata, filters, documents and parameters, and what is said of the rest."""

from __future__ import annotations

import json
import math
from collections import UserDict
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from uuid import UUID

import numpy as np
import pytest

from pinecone.arguments.plain import plain
from pinecone.exceptions import PineconeApiTypeError, PineconeApiValueError


class Genre(str, Enum):
    DRAMA = "drama"


class Stars(IntEnum):
    FIVE = 5


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("ü", "ü"),
        (True, True),
        (2**53, 2**53),
        (-(2**53), -(2**53)),
        (0.1, 0.1),
        (1e300, 1e300),
        ([1, "a", False], [1, "a", False]),
        (("a", "b"), ["a", "b"]),
        ({"a": {"b": [1]}}, {"a": {"b": [1]}}),
        (UserDict(a=1), {"a": 1}),
        (Genre.DRAMA, "drama"),
        (Stars.FIVE, 5),
        (Text("a"), "a"),
        ({Text("a"): 1, Genre.DRAMA: 2, np.str_("c"): 3}, {"a": 1, "drama": 2, "c": 3}),
        (np.float32(0.1), 0.10000000149011612),
        (np.float64(0.1), 0.1),
        (np.float16(0.5), 0.5),
        (np.int64(-3), -3),
        (np.uint64(2**53), 2**53),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (np.array([1, 2]), [1, 2]),
        (np.array(["a", "b"]), ["a", "b"]),
        (np.array(["a", 1], object), ["a", 1]),
        (np.ma.array([1, 2], mask=[0, 0]), [1, 2]),
    ],
    ids=repr,
)
def test_what_is_sent(given, made):
    found = plain(given, "it")
    assert json.dumps(found) == json.dumps(made)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (math.nan, "it is not a finite number."),
        (-math.inf, "it is not a finite number."),
        (np.float32("nan"), "it is not a finite number."),
        (np.array([0.5, math.inf]), "it[1] is not a finite number."),
        (2**53 + 1, "it is a whole number beyond 2**53, which would be rounded. Send it as text instead."),
        (-(2**64), "it is a whole number beyond 2**53, which would be rounded. Send it as text instead."),
        (np.int64(2**53 + 1), "it is a whole number beyond 2**53, which would be rounded. Send it as text instead."),
        (None, "it is None. Leave the key out instead."),
        ({"a": {"b": [0.5, None]}}, "it key 'a.b[1]' is None. Leave the key out instead."),
        ("\ud800", "it holds text that cannot be sent: character 0 is a lone surrogate."),
        ({"a": ["x", "b\udfff"]}, "it key 'a[1]' holds text that cannot be sent: character 1 is a lone surrogate."),
        ({"\ud800": 1}, "it key '\\ud800' holds text that cannot be sent: character 0 is a lone surrogate."),
        (np.ma.array([1, 2], mask=[0, 1]), "it has masked values, which cannot be sent."),
    ],
    ids=repr,
)
def test_a_value_that_cannot_be_sent_is_named(given, said):
    with pytest.raises(PineconeApiValueError) as caught:
        plain(given, "it")
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (np.datetime64("2026-01-01"), "it is of type datetime64"),
        (np.datetime64("2026-01-01", "ns"), "it is of type datetime64"),
        (np.array(["2026-01-01"], "datetime64[ns]"), "it is of type ndarray"),
        (np.timedelta64(1, "s"), "it is of type timedelta64"),
        (np.longdouble(1), f"it is of type {np.longdouble.__name__}"),
        (np.array([1, 2], np.longdouble), f"it[0] is of type {np.longdouble.__name__}"),
        (np.complex64(1), "it is of type complex64"),
        (datetime(2026, 1, 1), "it is of type datetime"),
        (date(2026, 1, 1), "it is of type date"),
        (UUID(int=1), "it is of type UUID"),
        (Decimal(1), "it is of type Decimal"),
        (Fraction(1), "it is of type Fraction"),
        (b"x", "it is of type bytes"),
        ({1}, "it is of type set"),
        (1j, "it is of type complex"),
        pytest.param(object(), "it is of type object", id="object"),
        ({"a": {1: 2}}, "it key 'a.1' must be a str, not int"),
        ({None: 2}, "it key 'None' must be a str, not NoneType"),
    ],
    ids=repr,
)
def test_a_value_of_another_type_is_named(given, said):
    with pytest.raises(PineconeApiTypeError) as caught:
        plain(given, "it")
    assert str(caught.value).startswith(said)


def test_what_is_nested_for_ever_is_refused():
    given = {}
    given["a"] = given
    with pytest.raises(PineconeApiValueError, match="is nested too deeply"):
        plain(given, "it")


def test_what_was_given_stays_as_it_was():
    given = {"a": [np.float32(0.5)], "b": ("x",)}
    plain(given, "it")
    assert type(given["a"][0]) is np.float32
    assert given["b"] == ("x",)
