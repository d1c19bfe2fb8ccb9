"""What every handout says of itself."""

from __future__ import annotations

from typing import Any

from quizgen.exporters.bundle import Bundle

Block = dict[str, Any]


def head(bundle: Bundle, name: str, kicker: str, note: str = "") -> Block:
    """Title, date, citation and footer; `kicker` says what it is, `note` what is to be done."""
    return {
        "document": f"{bundle.title} – {kicker.lower()} {bundle.level}",
        "date": [bundle.updated.year, bundle.updated.month, bundle.updated.day],
        "title": bundle.title,
        "kicker": f"{kicker} · niveau {bundle.level}",
        "note": note,
        "source": bundle.source,
        "footer": f"{bundle.pack} · {bundle.level} · {name} · série {bundle.seed}",
    }
