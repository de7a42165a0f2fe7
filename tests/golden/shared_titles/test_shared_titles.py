"""Schemas that share a title are different classes."""


def test_each_schema_keeps_its_own_fields(operations):
    a = operations["GET /a"].parse(200, "application/json", b'{"alpha": "x", "inner": {"deep": 1}}')
    b = operations["GET /b"].parse(200, "application/json", b'{"beta": "y", "inner": {"deeper": 2}}')
    assert (a.alpha, a.inner.deep) == ("x", 1)
    assert (b.beta, b.inner.deeper) == ("y", 2)
    assert len({type(one) for one in (a, b, a.inner, b.inner)}) == 4
