"""Beside a text: listening to it, and noting which words are looked up and wanted."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import streamlit as st

from quizgen.app import keeping
from quizgen.app.language import _
from quizgen.study.store import words

_HTML = """
<div class="bar" role="group">
  <button type="button" class="play"></button>
  <button type="button" class="back"></button>
  <button type="button" class="next"></button>
  <label class="slow"><input type="checkbox"> <span></span></label>
</div>
"""
_STYLE = """
.bar { display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: center; font: 1rem var(--st-font); }
button {
  min-height: 2.4rem; padding: 0.2rem 0.8rem; cursor: pointer;
  font: 500 1rem var(--st-font); color: var(--st-text-color);
  background: var(--st-background-color);
  border: 1px solid var(--st-border-color); border-radius: 0.5rem;
}
button:hover, button:focus-visible {
  border-color: var(--st-primary-color); outline: 2px solid var(--st-primary-color);
}
label { display: inline-flex; gap: 0.4rem; align-items: center; cursor: pointer; }
input { width: 1.1rem; height: 1.1rem; accent-color: var(--st-primary-color); }
"""
_READER = st.components.v2.component(
    "quizgen_reader",
    html=_HTML,
    css=_STYLE,
    js=Path(__file__).with_name("reader.js").read_text(encoding="utf-8"),
)
_KEY = "lecteur"


def reader(entries: Collection[str]) -> None:
    """Draw the controls; `entries` are the ids of the words that can be looked up."""

    def note(event: str) -> None:
        entry = str(st.session_state[_KEY][event] or "")
        if entry in entries:  # whatever a browser sends
            wanted = event == "wanted"
            keeping.try_to(words.look_up, entry, keeping.now(), wanted=wanted, otherwise=None)

    _READER(
        data={
            "label": _("Écouter le texte"),
            "play": _("Écouter"),
            "pause": _("Arrêter la lecture"),
            "back": _("Phrase précédente"),
            "next": _("Phrase suivante"),
            "slow": _("lentement"),
            "silent": _("Votre navigateur ne sait pas lire à voix haute."),
            "added": _("Dans vos cartes"),
            "wanted": " ".join(keeping.try_to(words.wanted, otherwise=())),
        },
        on_looked_change=lambda: note("looked"),
        on_wanted_change=lambda: note("wanted"),
        key=_KEY,
    )
