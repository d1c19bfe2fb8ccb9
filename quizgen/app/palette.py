"""The row of accented letters under a field that is typed in."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from quizgen.app.language import _

_STYLE = """
.bar { display: flex; flex-wrap: wrap; gap: 0.3rem; }
button {
  min-width: 2.2rem; min-height: 2.2rem; padding: 0; cursor: pointer;
  font: 500 1.05rem var(--st-font); color: var(--st-text-color);
  background: var(--st-secondary-background-color);
  border: 1px solid var(--st-border-color); border-radius: 0.4rem;
}
button:hover, button:focus-visible {
  border-color: var(--st-primary-color); outline: 2px solid var(--st-primary-color);
}
"""
_PALETTE = st.components.v2.component(
    "quizgen_accents",
    html='<div class="bar" role="toolbar"></div>',
    css=_STYLE,
    js=Path(__file__).with_name("accents.js").read_text(encoding="utf-8"),
)


def palette() -> None:
    """Draw it; a letter goes where the caret was."""
    _PALETTE(data={"label": _("Lettres accentuées")}, key="accents")
