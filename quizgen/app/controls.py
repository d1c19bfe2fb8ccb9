"""A control for each response shape, and the response that stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

import streamlit as st
from markupsafe import Markup

from quizgen.app.gapped import draw_gaps
from quizgen.app.language import _
from quizgen.app.markup import escape_markdown, html, join, show
from quizgen.exporters.solution import letter
from quizgen.model.item import (
    Choice,
    Cloze,
    Item,
    Match,
    Option,
    Order,
    Shape,
    Table,
    TrueFalse,
    Typed,
)
from quizgen.model.passage import Passage
from quizgen.study.grading import asked
from quizgen.study.response import Response, arrange, complaint, parts_expected


def draw(item: Item, key: str, passage: Passage) -> None:
    """Draw the controls of an item about `passage`; their values are in the session state under `key`."""
    match item.shape:
        case Choice(options) | TrueFalse(options, None):
            _radio(options, key)
        case TrueFalse(options):
            _radio(options, key)
            _proof(passage, f"{key}/1")
        case Typed():
            st.text_input(_("Votre réponse"), key=f"{key}/0", autocomplete="off")
        case Cloze() as shape:
            draw_gaps(shape, key)
        case Match() as shape:
            show(responses(shape))
            lettered = {text: f"{letter(n)}. {text}" for n, text in enumerate(shape.responses)}
            for index, pair in enumerate(shape.pairs):
                _select(escape_markdown(pair.left), shape.responses, f"{key}/{index}", lettered)
        case Order(shown=shown):
            told = _("Donnez à chaque étape son rang\u00a0: 1 pour la première.")
            show(html('<p class="qz-muted">{told}</p>', told=told))
            ranks = list(range(1, len(shown) + 1))
            for index, text in enumerate(shown):
                _select(escape_markdown(text), ranks, f"{key}/{index}")
        case Table() as shape:
            show(table(shape))
            for index, (label, _cell) in enumerate(asked(shape.columns, shape.rows)):
                label = f"({index + 1}) {label}"
                st.text_input(escape_markdown(label), key=f"{key}/{index}", autocomplete="off")
        case _:
            assert_never(item.shape)


def read(shape: Shape, key: str) -> tuple[Response, str]:
    """The response in the controls, and what keeps it from being judged (empty if nothing does)."""
    values = [st.session_state.get(f"{key}/{index}") for index in range(parts_expected(shape))]
    response: Response
    match shape:
        case Choice() | TrueFalse(justification=None) | Typed():
            response = str(values[0] or "")
        case TrueFalse() | Cloze() | Match() | Table():
            response = tuple(str(value or "") for value in values)
        case Order(shown=shown):
            response, problem = arrange(shown, values)
            if problem:
                return response, problem
        case _:
            assert_never(shape)
    return response, complaint(shape, response)


def typed_in(shape: Shape) -> bool:
    """Whether the controls of this shape are typed in."""
    match shape:
        case Typed() | Table() | Cloze(bank=()):
            return True
        case _:
            return False


def responses(shape: Match) -> Markup:
    """What may be linked, each with its letter: a closed select shows the one chosen at most."""
    return lettered(shape.responses, shape.right_title)


def lettered(texts: Iterable[str], title: str = "") -> Markup:
    """Texts in a list, each with its letter."""
    return html(
        '<div class="qz-responses" lang="fr">{title}<ul>{responses}</ul></div>',
        title=html('<p class="qz-label">{title}</p>', title=title) if title else "",
        responses=join(
            html('<li><span class="qz-label">{mark}.</span> {text}</li>', mark=letter(n), text=text)
            for n, text in enumerate(texts)
        ),
    )


def table(shape: Table) -> Markup:
    """The table with its asked cells numbered."""
    numbers = iter(range(1, parts_expected(shape) + 1))
    head = join(html('<th scope="col">{title}</th>', title=title) for title in shape.columns)
    rows = join(
        html(
            "<tr>{cells}</tr>",
            cells=join(
                html(
                    "<td>{text}</td>",
                    text=html("<strong>({n})</strong>", n=next(numbers)) if cell.accepted else cell.text,
                )
                for cell in row
            ),
        )
        for row in shape.rows
    )
    return html(
        '<div class="qz-scroll" tabindex="0" role="group" aria-label="{name}">'
        '<table class="qz-table" lang="fr"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>',
        name=_("Tableau à compléter"),
        head=head,
        rows=rows,
    )


def _radio(options: tuple[Option, ...], key: str) -> None:
    st.radio(
        _("Votre réponse"),
        [option.text for option in options],
        index=None,
        format_func=escape_markdown,
        key=f"{key}/0",
    )


def _proof(passage: Passage, key: str) -> None:
    """A sentence of the text to choose, or words of it to type: these narrow the choice."""
    numbers = {sentence.text: sentence.number for sentence in passage.sentences}
    st.selectbox(
        _("La phrase du texte qui le prouve, ou ses mots importants"),
        list(numbers),
        index=None,
        format_func=lambda text: f"{numbers[text]}. {text}" if text in numbers else text,
        key=key,
        placeholder=_("Choisissez la phrase ou écrivez les mots…"),
        accept_new_options=True,
        filter_mode="contains",
    )


def _select(
    label: str,
    options: Sequence[str] | Sequence[int],
    key: str,
    names: Mapping[str, str] | None = None,
) -> None:
    st.selectbox(
        label,
        options,
        index=None,
        format_func=lambda option: names[str(option)] if names else str(option),
        key=key,
        placeholder=_("Choisir…"),
        filter_mode=None,
    )
