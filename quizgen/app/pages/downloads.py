"""Files to take away: the deck for Anki, the sheet and its key."""

from __future__ import annotations

from functools import partial

import streamlit as st

from quizgen.app import catalogue
from quizgen.app.frame import dress, heading, level_switch, ways_on
from quizgen.app.language import _
from quizgen.app.markup import html, show
from quizgen.app.place import Place, here

_PDF = "application/pdf"
_APKG = "application/octet-stream"


def downloads() -> None:
    """Draw the page."""
    place = here()
    dress()
    heading(place, _("À télécharger"))
    level_switch(place)
    _deck(place)
    _sheet(place)
    ways_on(place, "telecharger")


def _deck(place: Place) -> None:
    with st.container(border=True):
        st.header(_("Le paquet de cartes Anki"), anchor=False)
        show(
            html(
                "<p>{told}</p>",
                told=_(
                    "Les mots du texte et les questions de compréhension, à réviser dans "
                    "l’application Anki. Importer de nouveau le paquet ne fait rien perdre."
                ),
            )
        )
        st.download_button(
            _("Télécharger le paquet Anki"),
            data=partial(catalogue.exported, place.pack.id, place.level, ".apkg", 0, None, False),
            file_name=f"{place.pack.id}-{place.level}.apkg",
            mime=_APKG,
            on_click="ignore",
            type="primary",
            key="paquet",
        )


def _sheet(place: Place) -> None:
    with st.container(border=True):
        st.header(_("La fiche à imprimer"), anchor=False)
        show(
            html(
                "<p>{told}</p>",
                told=_(
                    "Le texte, ses mots et ses questions, et un corrigé qui renvoie aux phrases. "
                    "Le même numéro de série donne toujours la même fiche."
                ),
            )
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            count = int(st.number_input(_("Nombre de questions"), 3, 40, 12, key="fiche/nombre", width=190))
            seed = int(st.number_input(_("Série"), 1, 999, 1, key="fiche/serie", width=150))
        for label, name, answers in (
            (_("Télécharger la fiche (PDF)"), "fiche", False),
            (_("Télécharger le corrigé (PDF)"), "corrige", True),
        ):
            st.download_button(
                label,
                data=partial(catalogue.exported, place.pack.id, place.level, ".pdf", seed, count, answers),
                file_name=f"{place.pack.id}-{place.level}-serie-{seed}-{name}.pdf",
                mime=_PDF,
                on_click="ignore",
                key=name,
            )
