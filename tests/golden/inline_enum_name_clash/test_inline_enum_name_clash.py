"""The inline enum of Chat.model would be called ChatModel, and its inline object ChatState, which others are."""

import json


def test_enum_is_a_plain_argument_and_the_component_keeps_its_name(operations, models):
    request = operations["POST /chat"].encode(model="large", state={"on": True})
    assert json.loads(request.body) == {"model": "large", "state": {"on": True}}
    answer = operations["POST /chat"].parse(200, "application/json", b'{"text": "hello"}')
    assert type(answer) is models.ChatModel
    assert answer.text == "hello"


def test_inline_object_has_a_class_of_its_own(operations):
    assert operations["POST /chat"].build("state").wire(on=True) == {"on": True}
