"""What a link to the practice page may ask for beside the article and the level."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from quizgen.study.session import Mode

_KEY = "lien"


@dataclass(frozen=True, slots=True)
class Asked:
    """One item, or a series: its number, length, mode and blueprint; what is missing is free."""

    item: str = ""
    seed: int = 0
    count: int = 0
    mode: Mode = "training"
    plan: str = ""


def asked_by_link() -> Asked | None:
    """What the link asked for, taken out of the address: `?question=…` or `?serie=7&nombre=10&mode=test`.

    `modele` names a blueprint, which then says how many items there are.

    A series is remembered until the learner begins one; an item is asked for once.
    """
    given = st.query_params
    if item := given.get("question", ""):
        return Asked(item=item)
    if "serie" in given:
        mode: Mode = "test" if given.get("mode") == "test" else "training"
        asked = Asked(
            seed=_number(given["serie"]),
            count=_number(given.get("nombre", "")),
            mode=mode,
            plan=given.get("modele", ""),
        )
        st.session_state[_KEY] = asked
    remembered: Asked | None = st.session_state.get(_KEY)
    return remembered


def _number(text: str) -> int:
    """A number from 1 to 999, 0 for anything else.

    >>> _number("12"), _number("-1"), _number("x")
    (12, 0, 0)
    """
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 1000 else 0
