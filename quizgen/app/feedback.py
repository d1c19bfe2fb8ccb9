"""What a learner is told after an answer: the verdict, why, and the sentence that proves it."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from quizgen.app.language import _, plural
from quizgen.app.markup import html, join, quoted, show
from quizgen.app.passage_view import passage_markup
from quizgen.exporters.solution import evidence_quotes, speaker
from quizgen.model.item import Item
from quizgen.model.passage import Passage
from quizgen.study.grading import Grade, Part


def verdict(judged: Grade) -> Markup:
    """The verdict in words, with what there is to say of a single answer."""
    tried = any(part.given for part in judged.parts)
    kind = "right" if judged.right else "wrong" if tried and not judged.score else "partly"
    more = judged.parts[0].message if len(judged.parts) == 1 else ""
    return html(
        '<div class="qz-verdict qz-{kind}" role="status"><p>{words}</p>{more}</div>',
        kind=kind,
        words=_in_words(judged),
        more=html('<p class="qz-more" lang="fr">{more}</p>', more=more) if more else "",
    )


def answers(judged: Grade) -> Markup:
    """Each part: what was given, what was expected, and why."""
    single = len(judged.parts) == 1
    return html(
        '<ul class="qz-parts" lang="fr">{parts}</ul>',
        parts=join(html("<li>{part}</li>", part=_part(part, single)) for part in judged.parts),
    )


def evidence(item: Item) -> Markup:
    """The sentences that prove the key, quoted with their numbers."""
    return join(
        html(
            '<blockquote class="qz-evidence" lang="fr">{text}'
            '<span class="qz-where">{where}</span></blockquote>',
            text=quoted(quote.text),
            where=_("Phrase {n} du texte", n=quote.sentence),
        )
        for quote in evidence_quotes(item)
    )


def show_feedback(item: Item, judged: Grade, passage: Passage, *, second: bool = False) -> None:
    """Everything after an answer, from the verdict down to the text with the evidence lit.

    `second` says that the answer was the second one and that the question will come back.
    """
    show(verdict(judged))
    if second and judged.right:
        told = _("Trouvé au deuxième essai\u00a0: la question reviendra à la fin.")
        show(html('<p class="qz-muted">{told}</p>', told=told))
    show(answers(judged))
    if item.explanation:
        st.subheader(_("Explication"), anchor=False)
        show(html('<p lang="fr">{text}</p>', text=item.explanation))
    st.subheader(_("La preuve dans le texte"), anchor=False)
    show(evidence(item))
    if told := speaker(item):
        label = _("Qui le dit\u00a0:")
        show(html('<p class="qz-muted">{label} <span lang="fr">{told}.</span></p>', label=label, told=told))
    lit = {quote.sentence for quote in evidence_quotes(item)}
    with st.expander(plural("Voir la phrase dans le texte", "Voir les phrases dans le texte", len(lit))):
        show(passage_markup(passage, lit))


def _in_words(judged: Grade) -> str:
    found, count = sum(part.right for part in judged.parts), len(judged.parts)
    if judged.right:
        return _("C’est juste.")
    if not any(part.given.strip() for part in judged.parts):
        return _("Voici la réponse.")
    if count > 1 and found:
        return plural(
            "C’est juste en partie\u00a0: {n} bonne réponse sur {count}.",
            "C’est juste en partie\u00a0: {n} bonnes réponses sur {count}.",
            found,
            count=count,
        )
    return _("Ce n’est pas la bonne réponse.")


def _part(part: Part, single: bool) -> Markup:
    lines = []
    if not single:
        word = _("juste") if part.right else _("à revoir") if part.given else _("sans réponse")
        lines.append(html('<p class="qz-label">{label} — {word}</p>', label=part.label, word=word))
    if part.given:
        lines.append(_line(_("Votre réponse\u00a0:"), part.given))
        if part.message and not single:
            lines.append(html("<p>{text}</p>", text=part.message))
    if not part.right:
        lines.append(_line(_("Bonne réponse\u00a0:"), part.expected))
    if part.why:
        lines.append(html("<p>{text}</p>", text=part.why))
    return join(lines)


def _line(label: str, text: str) -> Markup:
    return html('<p><span class="qz-label">{label}</span> {text}</p>', label=label, text=text)
