"""The teacher's desk: choose a set, change it, look at it, take it away, save it for another year."""

from __future__ import annotations

from functools import partial
from typing import assert_never

import streamlit as st
from markupsafe import Markup

from quizgen.app import catalogue, keeping, workshop
from quizgen.app.controls import lettered, responses, table
from quizgen.app.feedback import evidence
from quizgen.app.frame import dress, heading, level_switch
from quizgen.app.gapped import gapped_text
from quizgen.app.labels import type_name
from quizgen.app.language import _, plural
from quizgen.app.markup import escape_markdown, html, join, show
from quizgen.app.place import Place, here
from quizgen.errors import QuizgenError
from quizgen.exporters.labels import points
from quizgen.exporters.solution import solution
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Shape, Table, TrueFalse, Typed
from quizgen.study import teaching
from quizgen.study.teaching import TeacherSet

_SET = "ensemble"


def teacher() -> None:
    """Draw the page."""
    place = here()
    dress()
    heading(place, _("Préparer une fiche"))
    if not keeping.may_teach():
        st.info(
            _("Cette page est réservée aux enseignants\u00a0: connectez-vous avec un compte d’enseignant.")
        )
        return
    _broken(catalogue.library())
    level_switch(place)
    _choose(place)
    _load()
    chosen: TeacherSet | None = st.session_state.get(_SET)
    if chosen is None or (chosen.pack, chosen.level) != (place.pack.id, place.level):
        return
    pool = workshop.pool(chosen.pack, chosen.level, chosen.seed)
    items = teaching.made(chosen, pool)
    if gone := teaching.lost(chosen, pool):
        st.warning(
            plural(
                "L’article a changé\u00a0: une question de cet ensemble n’existe plus.",
                "L’article a changé\u00a0: {n} questions de cet ensemble n’existent plus.",
                len(gone),
            )
        )
    total = sum(item.points for item in items)
    count = plural("{n} question", "{n} questions", len(items))
    st.header(f"{count}, {points(total)}", anchor=False)
    for number, item in enumerate(items, 1):
        _item(number, item, chosen, last=number == len(items))
    if items:
        _look(chosen)
        _take(chosen)


def _broken(shelf: catalogue.Library) -> None:
    if not shelf.broken:
        return
    said = plural(
        "Un article n’a pas pu être ouvert\u00a0: à corriger par son auteur",
        "{n} articles n’ont pas pu être ouverts\u00a0: à corriger par leurs auteurs",
        len(shelf.broken),
    )
    with st.expander(said):
        for name, problems in shelf.broken.items():
            show(
                html(
                    '<p class="qz-label">{name}</p><ul>{problems}</ul>',
                    name=name,
                    problems=join(html("<li>{text}</li>", text=text) for text in problems),
                )
            )


def _choose(place: Place) -> None:
    plans = {"": _("les meilleures questions"), **catalogue.plans(place.level)}
    with st.form("choix", border=True):
        plan = st.selectbox(
            _("Modèle de fiche"),
            list(plans),
            format_func=plans.__getitem__,
            filter_mode=None,
        )
        with st.container(horizontal=True):
            count = st.number_input(_("Nombre de questions (sans modèle)"), 1, 40, 12, width=260)
            seed = st.number_input(_("Série"), 1, 999, 1, width=150)
        if not st.form_submit_button(_("Composer"), type="primary"):
            return
    where = (place.pack.id, place.level, int(seed))
    try:
        made = workshop.by_blueprint(*where, plan) if plan else workshop.by_count(*where, int(count))
    except QuizgenError as error:
        st.warning(escape_markdown(str(error)))
        return
    if made.items:
        _keep(made)
    else:
        st.info(_("Il n’y a pas encore de question à ce niveau."))


def _load() -> None:
    with st.expander(_("Reprendre un ensemble enregistré")):
        given = st.file_uploader(_("Fichier .yaml"), type=["yaml", "yml"], key="ensemble/fichier")
        if given is None or not st.button(_("Reprendre cet ensemble")):
            return
        try:
            chosen = teaching.from_yaml(given.getvalue())
        except QuizgenError as error:
            st.warning(escape_markdown(str(error)))
            return
        pack = catalogue.library().packs.get(chosen.pack)
        if pack is None or chosen.level not in pack.passages:
            st.warning(_("L’article de cet ensemble n’est pas ici, ou n’a pas de texte à ce niveau."))
            return
        _keep(chosen)
        st.session_state["place"] = {"article": chosen.pack, "niveau": chosen.level}
        st.query_params.from_dict({"article": chosen.pack, "niveau": chosen.level})
        st.rerun()


def _item(number: int, item: Item, chosen: TeacherSet, *, last: bool) -> None:
    pool = workshop.pool(chosen.pack, chosen.level, chosen.seed)
    with st.container(border=True):
        show(
            html(
                '<p class="qz-muted">{number}. {type} · {points}</p>'
                '<h3 class="qz-stem" lang="fr">{stem}</h3>',
                number=number,
                type=type_name(item.type),
                points=points(item.points),
                stem=item.stem,
            )
        )
        if choices := _choices(item.shape):
            show(choices)
        _solution(item)
        with st.container(horizontal=True):
            for label, changed, off in (
                (_("Monter"), partial(teaching.moved, chosen, item.id, -1), number == 1),
                (_("Descendre"), partial(teaching.moved, chosen, item.id, 1), last),
                (_("Échanger"), partial(teaching.swapped, chosen, item.id, pool), False),
                (_("Exclure"), partial(teaching.without, chosen, item.id), False),
            ):
                st.button(
                    label,
                    key=f"{label}/{item.id}",
                    on_click=_apply,
                    args=(changed,),
                    disabled=off,
                    width="content",
                )
            with st.popover(_("Modifier")):
                _change(item, chosen)


def _choices(shape: Shape) -> Markup:
    """What learners see under the question, to which the letters and numbers of the key refer."""
    match shape:
        case Choice(options):
            return lettered(option.text for option in options)
        case Order(shown=shown):
            return lettered(shown)
        case Match() as matched:
            numbered = (f"{n}. {pair.left}" for n, pair in enumerate(matched.pairs, 1))
            left = join(html("<li>{text}</li>", text=text) for text in numbered)
            return html('<ul class="qz-left" lang="fr">{left}</ul>', left=left) + responses(matched)
        case Cloze() as cloze:
            return gapped_text(cloze)
        case Table() as asked:
            return table(asked)
        case TrueFalse() | Typed():
            return Markup()
        case _:
            assert_never(shape)


def _solution(item: Item) -> None:
    key = solution(item.shape)
    remarks = join(
        html("<li>{said}<br><span class='qz-muted'>{why}</span></li>", said=one.said, why=one.comment)
        for one in key.remarks
    )
    show(
        html(
            '<p><span class="qz-label">{label}</span> <span lang="fr">{key}</span></p>',
            label=_("Réponse\u00a0:"),
            key=key.key,
        )
    )
    with st.expander(_("Commentaires et preuve")):
        show(
            html('<ul lang="fr">{remarks}</ul><p lang="fr">{why}</p>', remarks=remarks, why=item.explanation)
        )
        show(evidence(item))


def _change(item: Item, chosen: TeacherSet) -> None:
    stem, worth = f"enonce/{item.id}", f"points/{item.id}"

    def save() -> None:
        edited = teaching.reworded(chosen, item.id, st.session_state[stem])
        _keep(teaching.worth(edited, item.id, float(st.session_state[worth])))

    with st.form(f"modifier/{item.id}", border=False):
        st.text_area(_("Énoncé (sans changer la réponse)"), item.stem, key=stem)
        st.number_input(_("Points"), 0.5, 20.0, float(item.points), 0.5, key=worth)
        st.form_submit_button(_("Enregistrer"), on_click=save)


def _look(chosen: TeacherSet) -> None:
    st.header(_("Aperçu"), anchor=False)
    kind = st.segmented_control(
        _("Document"),
        [False, True],
        default=False,
        format_func=lambda key: _("corrigé") if key else _("fiche"),
    )
    if not st.toggle(_("Montrer les pages")):
        return
    with st.spinner(_("Mise en page…")):
        pages = workshop.pages(chosen, teaching.to_yaml(chosen), bool(kind))
    for number, picture in enumerate(pages, 1):
        st.image(picture, caption=_("Page {n}", n=number))


def _take(chosen: TeacherSet) -> None:
    st.header(_("Télécharger"), anchor=False)
    formats = {
        ".pdf": _("Fiche (PDF)"),
        "-corrige.pdf": _("Corrigé (PDF)"),
        ".docx": _("Fiche à modifier (Word)"),
        "-corrige.docx": _("Corrigé à modifier (Word)"),
        ".html": _("Page interactive"),
        ".apkg": _("Paquet Anki"),
        ".json": _("Données (JSON)"),
    }
    with st.container(horizontal=True):
        for ending, label in formats.items():
            st.download_button(
                label,
                data=partial(workshop.written, chosen, ending),
                file_name=f"{chosen.pack}-{chosen.level}{ending}",
                on_click="ignore",
                key=f"prendre/{ending}",
            )
    st.download_button(
        _("Enregistrer cet ensemble (YAML)"),
        data=teaching.to_yaml(chosen),
        file_name=f"{chosen.pack}-{chosen.level}-ensemble.yaml",
        mime="application/yaml",
        on_click="ignore",
        type="primary",
        key="prendre/ensemble",
    )


def _apply(changed: partial[TeacherSet]) -> None:
    _keep(changed())


def _keep(chosen: TeacherSet) -> None:
    st.session_state[_SET] = chosen
