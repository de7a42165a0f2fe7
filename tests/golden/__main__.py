"""``python -m tests.golden``: commit to what the generator makes of the golden cases today. Read the difference."""

from __future__ import annotations

import shutil

from . import cases

files = cases.generate()
for name in cases.NAMES:
    folder = cases.HERE / name / "expected"
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in cases.made(files, name).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
print(f"{len(cases.NAMES)} cases written. Check them with: git diff tests/golden")
