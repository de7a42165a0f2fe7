"""``python -m tests.messages``: commit to what wrong calls are answered with today. Read the difference."""

from __future__ import annotations

from .snapshot import PATH, made

PATH.write_text(made(), encoding="utf-8")
print(f"{PATH.name} is written. Check it with: git diff tests/messages")
