"""One's own progress: what is due, how regular, how right; and the record to take away or delete."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

import streamlit as st

from quizgen.app import catalogue, keeping
from quizgen.app.charts import bars, heat_map
from quizgen.app.frame import dress, shortcuts_switch
from quizgen.app.labels import type_name
from quizgen.app.language import _, plural
from quizgen.app.markup import html, join, show
from quizgen.errors import QuizgenError
from quizgen.french.typography import typo
from quizgen.study.deck import Place, study_day
from quizgen.study.scheduling import Memory
from quizgen.study.statistics import (
    accuracy,
    activity,
    forecast,
    known_words,
    longest_streak,
    streak,
    weeks,
)
from quizgen.study.store import learners, portable, record, words
from quizgen.study.store.database import Unreachable
from quizgen.study.store.record import Given

_WEEKS = 16


def progress() -> None:
    """Draw the page."""
    dress()
    st.title(_("Mon parcours"), anchor=False)
    _told()
    try:
        answers, memories = keeping.ask(record.all_answers), keeping.ask(words.recall)
        moments = [one.given for one in answers] + list(keeping.ask(record.all_reviews))
    except Unreachable:
        st.warning(
            _("La base de données ne répond pas\u00a0: votre parcours n’est pas visible pour l’instant.")
        )
        return
    days = activity(moments, keeping.zone())
    if not moments:
        st.info(_("Rien encore\u00a0: votre parcours commence à votre première réponse."))
    else:
        _figures(memories, days.keys(), len(answers))
        _ahead(memories)
        st.header(_("Jour après jour"), anchor=False)
        today = study_day(keeping.now(), keeping.zone())
        show(heat_map(weeks(days, today, _WEEKS), _days()))
        _accuracies(answers)
    shortcuts_switch()
    _own_data()


def _told() -> None:
    who = keeping.identity()
    if who.account:
        show(html('<p class="qz-muted">{told}</p>', told=_("Compte\u00a0: {name}", name=who.name)))
        if keeping.seen_by_teachers():
            told = _("Les enseignants de ce site voient vos réponses aux questions.")
            show(html('<p class="qz-muted">{told}</p>', told=told))
        st.button(_("Se déconnecter"), on_click=st.logout, type="tertiary")
    elif keeping.accounts():
        st.button(_("Se connecter pour retrouver son parcours partout"), on_click=st.login)


def _figures(memories: Mapping[Place, Memory], days: Collection[date], answered: int) -> None:
    now, zone = keeping.now(), keeping.zone()
    due, row = forecast(memories, now, zone)[0], streak(days, study_day(now, zone))
    known = known_words(memories)
    figures = (
        (due, plural("mot à revoir aujourd’hui", "mots à revoir aujourd’hui", due)),
        (row, plural("jour de suite", "jours de suite", row)),
        (longest_streak(days), _("record de jours de suite")),
        (known, plural("mot su pour longtemps", "mots sus pour longtemps", known)),
        (answered, plural("réponse donnée", "réponses données", answered)),
    )
    show(
        html(
            '<dl class="qz-figures">{figures}</dl>',
            figures=join(
                html("<div><dt>{told}</dt><dd>{n}</dd></div>", told=told, n=number)
                for number, told in figures
            ),
        )
    )


def _ahead(memories: Mapping[Place, Memory]) -> None:
    if not memories:
        return
    st.header(_("Les sept jours à venir"), anchor=False)
    counts = forecast(memories, keeping.now(), keeping.zone())
    most = max(*counts, 1)
    names = [_("aujourd’hui"), _("demain"), *(_("dans {n} jours", n=n) for n in range(2, len(counts)))]
    rows = (
        (name, round(100 * count / most), plural("{n} carte", "{n} cartes", count))
        for name, count in zip(names, counts, strict=True)
    )
    show(bars(rows, _("Cartes à revoir chaque jour")))


def _accuracies(answers: Sequence[Given]) -> None:
    if not answers:
        return
    packs = catalogue.library().packs

    def article(one: Given) -> str:
        return typo(packs[one.pack].info.title) if one.pack in packs else one.pack

    groups: tuple[tuple[str, Callable[[Given], str]], ...] = (
        (_("Par sorte de question"), lambda one: type_name(one.type)),
        (_("Par niveau"), lambda one: one.level),
        (_("Par article"), article),
    )
    st.header(_("Trouvé du premier coup"), anchor=False)
    for title, by in groups:
        st.subheader(title, anchor=False)
        rows = (
            (
                group.name,
                group.percent,
                _("{p} % ({n} sur {total})", p=group.percent, n=group.right, total=group.total),
            )
            for group in accuracy(answers, lambda one: one.right, by)
        )
        show(bars(rows, title))


def _days() -> tuple[str, ...]:
    return (_("lun."), _("mar."), _("mer."), _("jeu."), _("ven."), _("sam."), _("dim."))


def _own_data() -> None:
    st.header(_("Mes données"), anchor=False)
    told = _("Tout ce qui est gardé de vous est dans ce fichier\u00a0; vous pouvez le reprendre ailleurs.")
    show(html("<p>{told}</p>", told=told))
    st.download_button(
        _("Emporter mon parcours"),
        data=lambda: keeping.ask(portable.take_away),
        file_name="quizgen-parcours.json",
        mime="application/json",
        on_click="ignore",
        key="emporter",
    )
    given = st.file_uploader(_("Reprendre un parcours emporté"), type="json", key="reprendre")
    if given is not None and st.button(_("Ajouter à mon parcours"), type="primary"):
        try:
            added = keeping.ask(portable.bring_back, given.getvalue())
        except Unreachable:
            st.warning(
                _("La base de données ne répond pas. Réessayez dans un moment\u00a0: rien n’est perdu.")
            )
        except QuizgenError:
            st.warning(_("Ce fichier n’est pas un parcours enregistré par quizgen, ou il a été modifié."))
        else:
            st.success(plural("{n} réponse ajoutée.", "{n} réponses ajoutées.", added))
    with st.popover(_("Effacer mes données"), type="tertiary"):
        st.markdown(_("Tout ce qui est gardé de vous sera effacé, sans retour possible."))
        st.button(_("Oui, tout effacer"), on_click=_forget)


def _forget() -> None:
    try:
        keeping.ask(learners.forget)
    except Unreachable:
        return
    for key in list(st.session_state):
        del st.session_state[key]
