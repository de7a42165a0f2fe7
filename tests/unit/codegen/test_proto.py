"""Published .proto documents are read as they are; what cannot be generated is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import build, proto
from codegen.documents import DocumentError

HEAD = 'syntax = "proto3";\nmessage A { string id = 1; }\n'
CALL = 'rpc Do(A) returns (A) { option (google.api.http) = { post: "/do" body: "*" }; }'


def read(tmp_path: Path, text: str, head: str = HEAD) -> proto.Proto:
    path = tmp_path / "db_data.proto"
    path.write_text(head + text, encoding="utf-8")
    return proto.read(path, "db_data", "2030-01")


def test_calls_messages_and_comments(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """
        // Things.
        service Things {
          // Does it,
          // again.
          rpc Do(A) returns (B.C) {
            option deprecated = true;
            option (google.api.http) = {
              put: "/do/{id}" // not a route: get: "/x"
              body: "*"
              additional_bindings: [{ get: "/do" }, { delete: "/do" }]
            };
          }
        }
        message B {
          /* How many. */
          repeated int32 count = 1 [(google.api.field_behavior) = REQUIRED, packed = false]; // inline
          oneof one { A a = 2; string b = 3; }
          message C { optional string text = 1; map<string, A> all = 2; }
        }
        """,
    )
    (rpc,) = found.rpcs
    assert rpc.path == "/Things/Do"
    assert rpc.routes == ("PUT /do/{id}", "GET /do", "DELETE /do")
    assert (rpc.request, rpc.response, rpc.description) == ("A", "B.C", "Does it, again.")
    count, a, b = found.messages["B"].fields
    assert (count.label, count.kind, count.required, count.description) == ("repeated", "int32", True, "How many.")
    assert (a.label, a.kind, a.type, b.label, b.description) == ("optional", "message", "A", "optional", "")
    text, mapping = found.messages["B.C"].fields
    assert (text.label, mapping.label, mapping.key, mapping.kind, mapping.type) == (
        "optional",
        "map",
        "string",
        "message",
        "A",
    )


def test_types_are_those_of_the_innermost_scope(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """
        package some.where;
        message B { message A { bool own = 1; } A inner = 1; .some.where.A outer = 2; where.A other = 3; }
        """,
    )
    assert [field.type for field in found.messages["some.where.B"].fields] == [
        "some.where.B.A",
        "some.where.A",
        "some.where.A",
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("service S { rpc Do(A) returns (A); }", "/S/Do has no route"),
        (f"service S {{ {CALL.replace('(A) returns', '(stream A) returns')} }}", "/S/Do is a stream"),
        (f"service S {{ {CALL.replace('returns (A)', 'returns (stream A)')} }}", "/S/Do is a stream"),
        (f"service S {{ {CALL.replace('(A) returns', '(Gone) returns')} }}", "/S/Do: the type Gone"),
        (
            f"service S {{ {CALL} {CALL.replace('Do', 'Again')} }}",
            "POST /do is described twice: in /S/Do and in /S/Again",
        ),
        (
            f"service S {{ {CALL.replace('post:', 'custom: { kind: HEAD path:').replace('body', '} body')} }}",
            "/S/Do: the binding custom cannot be generated",
        ),
        (f"service S {{ {CALL.replace('/do', 'do')} }}", "/S/Do: 'do' is not a path"),
        ("message B { bytes blob = 1; }", "B.blob: the type bytes cannot be generated"),
        ("message B { google.protobuf.Duration at = 1; }", "B.at: the type google.protobuf.Duration"),
        ("message B { map<bool, string> all = 1; }", "B.all: maps by bool"),
        ("message B { string a = 1; string b = 1; }", "B field 1 is described twice: in a and in b"),
        ("message B { string a = 1; string a = 2; }", "B.a is described twice: in field 1 and in field 2"),
        ("message B { extensions 5 to 9; }", "B has a group or extensions"),
        ("message B { repeated group G = 1 { string a = 2; } }", "B has a group or extensions"),
        ("extend A { string more = 5; }", "A is extended"),
        ("message B { string a = 017; }", "a = 15; a = 17"),
        ("message B { string a = 1 }", "line 3"),
        ("mesage B {}", "line 3"),
    ],
)
def test_what_cannot_be_generated_is_named(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, text)
    assert named in str(caught.value)


@pytest.mark.parametrize("head", ['syntax = "proto2";\n', 'edition = "2023";\n', ""])
def test_other_syntaxes_are_refused(tmp_path: Path, head: str) -> None:
    with pytest.raises(DocumentError, match="the syntax must be proto3"):
        read(tmp_path, "message A {}", head)


def test_what_the_parser_passes_over_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    untouched = proto.Parser.parse

    def forgetful(parser: proto.Parser, text: str) -> object:
        file = untouched(parser, text)
        message = next(e for e in file.file_elements if isinstance(e, proto.ast.Message) and e.name == "B")
        del message.elements[1]
        return file

    monkeypatch.setattr(proto.Parser, "parse", forgetful)
    with pytest.raises(DocumentError, match=r"db_data\.proto: not read, or not in the document: lost = 2\.$"):
        read(tmp_path, "message B { string kept = 1; string lost = 2; }")


def test_a_route_in_two_documents_is_refused(tree: Path) -> None:
    for name in ("db", "other"):
        (tree / f"openapi/2024-01/{name}.proto").write_text(f"{HEAD}service S {{ {CALL} }}", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"POST /do is described twice: in 2024-01/db\.proto and in 2024-01/other"):
        build.protos(tree, "2024-01")


def test_calls_without_a_document_of_rest_are_generated(tree: Path) -> None:
    (tree / "openapi/2024-01/db.proto").write_text(f"{HEAD}service S {{ {CALL} }}", encoding="utf-8")
    made = build.generate(tree)
    assert {path for path in made if "/db/" in path} == {
        "pinecone/core/v2024_01/db/__init__.py",
        "pinecone/core/v2024_01/db/rpc.py",
    }
    assert '"POST /do": "db"' in made["pinecone/core/v2024_01/__init__.py"]
