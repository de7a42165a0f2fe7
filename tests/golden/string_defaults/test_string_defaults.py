"""Defaults of the wrong type, which are prose anyway: the service applies them."""


def test_an_argument_that_is_not_given_is_not_sent(operations):
    operation = operations["GET /pages"]
    assert operation.encode().target == "/pages"
    assert operation.encode(limit=5, deep=False, share=0.5).target == "/pages?limit=5&deep=false&share=0.5"


def test_a_field_that_is_absent_is_none(operations):
    page = operations["GET /pages"].parse(200, "application/json", b'{"count": 3}')
    assert (page.count, page.done, page.at) == (3, None, None)
    assert page.to_dict() == {"count": 3}
