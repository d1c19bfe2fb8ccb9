"""What every page has around it: style, language, heading, focus, and the ways to the others."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from markupsafe import Markup

from quizgen.app import catalogue, grades, keeping, language, practice_state
from quizgen.app.language import _
from quizgen.app.markup import escape_markdown, html, show
from quizgen.app.place import Place, go, link
from quizgen.french.typography import typo

_HERE = Path(__file__).parent
_MANNERS = st.components.v2.component(
    "quizgen_manners", js=(_HERE / "manners.js").read_text(encoding="utf-8")
)
_STYLE = Markup(f"<style>{(_HERE / 'style.css').read_text(encoding='utf-8')}</style>")
_SHORTCUTS, _LANGUAGE = "raccourcis", "langue"


def remember_language() -> None:
    """Use the language that the learner chose on another day."""
    if chosen := keeping.setting(_LANGUAGE, ""):
        language.choose(chosen)


def dress(focus: str = "", moment: str = "") -> None:
    """Style the page and teach it manners, see `attend`."""
    style()
    attend(focus, moment)


def style() -> None:
    """Style the page; once is enough, even if parts of it are drawn again."""
    show(_STYLE)


def attend(focus: str = "", moment: str = "") -> None:
    """Tell the browser the page's language, and where the keyboard's focus belongs.

    When `moment` differs from the last one, it goes to the container with the key `focus`: to the verdict
    after an answer, to the next question after that.
    """
    keys = bool(keeping.setting(_SHORTCUTS, True))
    _MANNERS(
        data={
            "lang": language.current(),
            "focus": focus,
            "moment": moment,
            "keys": keys,
            "offer": _("Répondre par ces mots\u00a0:"),
        },
        key="manners",
    )


def heading(place: Place, title: str) -> None:
    """The page's title, with the article and the level above it."""
    show(
        html(
            '<p class="qz-kicker"><span lang="fr">{article}</span> · {level}</p>',
            article=typo(place.pack.info.title),
            level=_("niveau {level}", level=place.level),
        )
    )
    st.title(escape_markdown(title), anchor=False)
    grades.catch_up()
    if practice_state.waiting() or grades.waiting():
        st.warning(
            _(
                "La base de données ne répond pas. Vos réponses restent dans cette page et seront "
                "enregistrées dès que possible\u00a0: ne la fermez pas."
            )
        )
    elif keeping.unreachable():
        st.warning(
            _("La base de données ne répond pas\u00a0: votre parcours n’est pas visible pour l’instant.")
        )


def level_switch(place: Place) -> None:
    """A choice among the article's levels; it changes the place before the page is drawn."""
    levels = catalogue.levels(place.pack)
    if len(levels) < 2:
        return
    key = f"niveau/{place.pack.id}"

    def changed() -> None:
        go(Place(place.pack, st.session_state[key]))

    st.session_state[key] = place.level
    st.segmented_control(_("Niveau"), levels, required=True, key=key, on_change=changed)


def ways_on(place: Place, current: str = "") -> None:
    """Links to the other pages about the same article; `current` is the address of this one."""
    ways = {
        "lire": _("Lire le texte"),
        "s-entrainer": _("S’entraîner"),
        "mots": _("Apprendre les mots"),
        "telecharger": _("Télécharger"),
    }
    with st.container(horizontal=True):
        for address, label in ways.items():
            if address != current:
                link(place, address, label)
        if current:
            link(None, "", _("Tous les articles"))


def footer() -> None:
    """At the foot of every page: the language, and whether progress is kept."""
    key, names = "pied/langue", language.NAMES

    def changed() -> None:
        language.choose(st.session_state[key])
        keeping.set_to(_LANGUAGE, st.session_state[key])

    with st.container(key="pied"):
        if not keeping.identity().lasting:
            show(
                html(
                    '<p class="qz-muted">{text}</p>',
                    text=_("Votre parcours n’est gardé que jusqu’à la fermeture de cette page."),
                )
            )
        st.session_state[key] = language.current()
        st.segmented_control(
            _("Langue de l’interface"),
            list(names),
            format_func=names.__getitem__,
            required=True,
            key=key,
            on_change=changed,
        )


def shortcuts_switch() -> None:
    """Whether the digits answer."""
    key = "reglage/raccourcis"
    st.session_state[key] = bool(keeping.setting(_SHORTCUTS, True))
    st.toggle(
        _("Répondre avec les touches 1 à 9"),
        key=key,
        on_change=lambda: keeping.set_to(_SHORTCUTS, st.session_state[key]),
    )
