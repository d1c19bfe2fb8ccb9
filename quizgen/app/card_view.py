"""A vocabulary card: its two fronts and its back."""

from __future__ import annotations

from markupsafe import Markup

from quizgen.app.language import _
from quizgen.app.markup import glosses, html, join, quoted
from quizgen.model.card import VocabularyCard


def gap(card: VocabularyCard) -> Markup:
    """The word to find: its example with a gap, its meaning in French and in the learner's languages."""
    example = html(
        '<p class="qz-cloze" lang="fr">{before}<span class="qz-gap"><span class="qz-aside">{blank}</span>'
        "\u2026</span>{after}</p>",
        before=card.example_before,
        blank=_("mot à trouver"),
        after=card.example_after,
    )
    meaning = html('<p lang="fr">{text}</p>', text=card.definition)
    others = html("<p>{gloss}</p>", gloss=glosses(card.gloss)) if card.gloss else ""
    return html('<div class="qz-card">{lines}</div>', lines=join([example, meaning, others]))


def front(card: VocabularyCard) -> Markup:
    """The word alone."""
    return html(
        '<div class="qz-card qz-front"><p class="qz-word" lang="fr">{word}</p>'
        '<p class="qz-muted" lang="fr">{nature}</p></div>',
        word=card.word,
        nature=card.nature,
    )


def back(card: VocabularyCard) -> Markup:
    """All that there is to know of the word."""
    heard = f" [{card.ipa}]" if card.ipa else ""
    lines = [
        html('<p class="qz-word" lang="fr">{word}</p>', word=card.word),
        html(
            '<p class="qz-muted" lang="fr">{facts}{heard}</p>',
            facts=" · ".join(filter(None, (card.nature, card.forms, card.register))),
            heard=html('<span lang="fr-fonipa">{heard}</span>', heard=heard) if heard else "",
        ),
        html('<p lang="fr">{text}</p>', text=card.definition),
    ]
    if card.gloss:
        lines.append(html("<p>{gloss}</p>", gloss=glosses(card.gloss)))
    if card.example:
        lines.append(
            html(
                '<p><span class="qz-label">{label}</span> <span lang="fr">{before}<strong>{answer}</strong>'
                "{after}</span></p>",
                label=_("Exemple\u00a0:"),
                before=card.example_before,
                answer=card.example_answer,
                after=card.example_after,
            )
        )
    named = {
        _("On dit\u00a0:"): card.construction,
        _("Famille\u00a0:"): card.family,
        _("Synonymes\u00a0:"): card.synonyms,
        _("Contraires\u00a0:"): card.opposites,
        _("Faux ami\u00a0:"): card.false_friend,
        _("À noter\u00a0:"): card.note,
    }
    lines += [
        html(
            '<p><span class="qz-label">{name}</span> <span lang="fr">{text}</span></p>', name=name, text=text
        )
        for name, text in named.items()
        if text
    ]
    if card.quote:
        lines.append(
            html(
                '<blockquote class="qz-evidence" lang="fr">{text}'
                '<span class="qz-where">{where}</span></blockquote>',
                text=quoted(card.quote.text),
                where=_("Phrase {n} du texte", n=card.quote.sentence),
            )
        )
    return html('<div class="qz-card">{lines}</div>', lines=join(lines))
