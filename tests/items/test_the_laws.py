"""A law that nothing can break proves nothing: each is broken here by an item spoilt on purpose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from quizgen.model.item import Choice, Item, Match, Option, Order, Quote, Refusal, TrueFalse, Typed
from tests.items import laws_answers, laws_shape, laws_traps, laws_wording
from tests.items.pools import Place

PLACE = Place("moscou-pyongyang", "B2")
LAWS = (*laws_shape.LAWS, *laws_answers.LAWS, *laws_wording.LAWS, *laws_traps.LAWS)
Spoil = Callable[[Item], Item]


@cache
def pool() -> tuple[Item, ...]:
    return PLACE.pool()


def first(shape: type, **wanted: Any) -> Item:
    return next(
        item
        for item in pool()
        if isinstance(item.shape, shape) and all(getattr(item, name) == one for name, one in wanted.items())
    )


def broken(item: Item) -> set[str]:
    return {law.__name__ for law in LAWS if list(law(PLACE, item))}


def shaped(item: Item, **changes: Any) -> Item:
    return replace(item, shape=replace(item.shape, **changes))  # type: ignore[type-var]


def with_options(change: Callable[[tuple[Option, ...]], tuple[Option, ...]]) -> Spoil:
    return lambda item: shaped(item, options=change(item.shape.options))  # type: ignore[union-attr]


def with_stem(stem: str) -> Spoil:
    return lambda item: replace(item, stem=stem)


def _quoted(item: Item, number: int, text: str) -> Item:
    return replace(item, evidence=replace(item.evidence, main=Quote(number, text)))


CASES: tuple[tuple[str, dict[str, Any], Spoil, str], ...] = (
    ("Choice", {}, with_options(lambda all_: tuple(replace(one, correct=True) for one in all_)),
     "exactly_one_option_is_right"),
    ("TrueFalse", {}, with_options(lambda all_: tuple(replace(one, correct=False) for one in all_[:2])),
     "exactly_one_option_is_right"),
    ("Choice", {}, with_options(lambda all_: (all_[0], replace(all_[1], text=all_[0].text.upper()), all_[2])),
     "nothing_is_offered_twice"),
    ("Choice", {}, with_options(lambda all_: tuple(replace(one, rationale=" ") for one in all_)),
     "everything_has_its_reason"),
    ("Typed", {}, lambda item: replace(item, hint=""), "everything_has_its_reason"),
    ("Typed", {}, lambda item: _quoted(item, 99, "Rien."), "the_evidence_stands_in_the_passage"),
    ("Typed", {}, lambda item: _quoted(item, 1, PLACE.sentences[1].text + " "),
     "the_evidence_stands_in_the_passage"),
    ("Typed", {"type": "reponse-courte"}, lambda item: _quoted(item, 27, PLACE.sentences[27].text),
     "the_evidence_is_tagged_with_the_fact"),
    ("Choice", {}, lambda item: replace(item, id=item.id.replace("/B2/", "/B1/")),
     "the_id_follows_the_contract"),
    ("Choice", {}, lambda item: replace(item, id=item.id.partition("~")[0] + "~rien"),
     "the_stem_in_the_id_is_one_of_the_kind"),
    ("Choice", {"status": "annonce"}, lambda item: replace(item, attribution=""), "a_claim_has_its_speaker"),
    ("Match", {}, lambda item: shaped(item, spare=()), "a_match_has_a_response_to_spare"),
    ("Cloze", {}, lambda item: shaped(item, bank=()), "a_bank_holds_all_answers_and_more"),
    ("Order", {}, lambda item: replace(item, facts=item.facts[::-1]), "an_order_is_of_disjoint_dates"),
    ("Match", {}, lambda item: replace(item, facts=("accueil-kim", "sommet-poutine-kim")),
     "facts_meet_only_where_they_may"),
    ("Choice", {}, lambda item: replace(item, id="moscou-pyongyang/B2/qcm/dementi-aide.auteurs"),
     "the_stem_in_the_id_is_one_of_the_kind"),
    ("Typed", {}, lambda item: shaped(item, refused=(Refusal(item.shape.accepted[0], "faux", "Non."),)),  # type: ignore[union-attr]
     "what_is_refused_gets_its_message"),
    ("Choice", {}, with_stem("Une question sans point"), "a_question_is_a_question"),
    ("Choice", {}, with_stem("Est-ce que il part\u202f?"), "every_text_is_clean"),
    ("Choice", {}, with_stem("L'accord est-il signé\u202f?"), "every_text_is_clean"),
    ("Choice", {}, with_stem("Qui part ?"), "every_text_is_clean"),
    ("Choice", {}, with_stem("Qui part de Aden\u202f?"), "every_text_is_clean"),
    ("Choice", {}, with_stem("Qui parle de None\u202f?"), "every_text_is_clean"),
    ("Choice", {}, with_stem("Qui parle de le ministre\u202f?"), "de_and_a_are_contracted"),
    ("Choice", {}, with_stem("Qui va à les réunions\u202f?"), "de_and_a_are_contracted"),
    ("Choice", {}, with_stem("qui parle\u202f?"), "texts_begin_with_a_capital"),
    ("Choice", {}, with_stem("Mot " * 36 + "\u202f?"), "a_stem_is_short"),
    ("Choice", {}, with_options(lambda all_: (replace(all_[0], text="Toutes ces réponses"), *all_[1:])),
     "nobody_writes_all_of_these"),
    ("Choice", {"status": "allegation"}, with_stem("Qui a affirmé cela\u202f?"),
     "an_allegation_comes_with_its_denial"),
    ("Choice", {}, with_stem("Que plusieurs responsables américains ont-ils affirmé qu’on ferait\u202f?"),
     "an_allegation_told_in_passing_is_denied_too"),
    ("Choice", {}, with_stem("Combien de délégations sont venues après septembre\u202f?"),
     "nothing_counts_delegations_after_the_summit"),
    ("Choice", {}, with_stem("Qui dirige la Corée\u202f?"), "what_is_never_printed"),
    ("Choice", {}, with_stem("Que dit Dmitri Peskok\u202f?"), "what_is_never_printed"),
    ("Choice", {}, with_stem("Quand Vladimir Poutine s’est rendu en Corée du Nord\u202f?"),
     "what_is_never_printed"),
    ("Choice", {}, with_stem("Qui a réfuté cela\u202f?"), "to_deny_is_not_to_refute"),
    ("Choice", {}, with_stem("Que dit Lee Ho-ryung quand elle parle\u202f?"),
     "nobody_of_unknown_gender_is_he_or_she"),
    ("Choice", {}, with_stem("Qui se rapproche de l’autre\u202f?"), "a_wish_in_common_has_no_single_author"),
)  # fmt: skip
SHAPES = {one.__name__: one for one in (Choice, Match, Order, TrueFalse, Typed)}


@pytest.mark.parametrize(
    ("shape", "wanted", "spoil", "law"), CASES, ids=[f"{c[3]}-{i}" for i, c in enumerate(CASES)]
)
def test_a_spoilt_item_breaks_the_law(shape: str, wanted: dict[str, Any], spoil: Spoil, law: str) -> None:
    from quizgen.model import item as model

    item = first(getattr(model, shape), **wanted)
    assert law not in broken(item)
    assert law in broken(spoil(item))


def test_a_distractor_that_is_the_key_by_another_name() -> None:
    item = next(one for one in pool() if one.id.endswith("/qcm/voyage-envisage.destination~possible"))
    options = item.shape.options  # type: ignore[union-attr]
    wrong = next(option for option in options if not option.correct)
    for name in ("Pyongyang", "La République populaire démocratique de Corée"):
        spoilt = shaped(item, options=(*(one for one in options if one != wrong), replace(wrong, text=name)))
        assert "a_distractor_is_not_the_key_by_another_name" in broken(spoilt)
    assert "a_distractor_is_wrong_when_written" in broken(spoilt)
    other = shaped(
        item, options=(*(one for one in options if one != wrong), replace(wrong, text="Jung Park"))
    )
    assert "the_distractors_are_of_the_kind_of_the_key" in broken(other)


def test_half_an_answer_and_an_answer_in_the_question() -> None:
    item = next(one for one in pool() if one.id.endswith("/reponse-courte/dementi-aide.auteurs~rejet"))
    alone = shaped(item, accepted=(*item.shape.accepted, "la Russie"))  # type: ignore[union-attr]
    assert "one_of_several_is_not_all" in broken(alone)
    model = item.shape.accepted[0]  # type: ignore[union-attr]
    given = replace(item, stem=f"Est-ce {model}\u202f?")
    assert "a_stem_does_not_hold_its_answer" in broken(given)


def test_what_no_ask_forbids() -> None:
    forbidden = next(fact for fact in PLACE.pack.facts if fact.no_ask & set(fact.kind.slots))
    slot = sorted(forbidden.no_ask & set(forbidden.kind.slots))[0]
    item = replace(first(TrueFalse), id=f"moscou-pyongyang/B2/vrai-faux/{forbidden.id}.{slot}")
    assert "nothing_forbidden_is_asked" in broken(item)
    turned = replace(first(TrueFalse), id=f"{first(TrueFalse).id}.x")
    assert "the_key_is_what_the_statement_is" in broken(turned)


def test_every_law_is_broken_here() -> None:
    tried = {case[3] for case in CASES} | {
        "a_distractor_is_not_the_key_by_another_name",
        "a_distractor_is_wrong_when_written",
        "the_distractors_are_of_the_kind_of_the_key",
        "one_of_several_is_not_all",
        "a_stem_does_not_hold_its_answer",
        "nothing_forbidden_is_asked",
        "the_key_is_what_the_statement_is",
        "no_agreement_gives_a_woman_away",
    }
    judge = {"what_is_accepted_is_right_however_it_is_typed"}  # no item breaks it: it tries the judge
    assert {law.__name__ for law in LAWS} == tried | judge


def test_an_agreement_that_gives_a_woman_away() -> None:
    item = next(one for one in pool() if one.id.endswith("/qcm/visite-choe.visiteur~sejour"))
    assert "no_agreement_gives_a_woman_away" not in broken(item)
    spoilt = replace(item, stem="Qui s’est rendue en Russie\u202f?")
    options = item.shape.options  # type: ignore[union-attr]
    men = tuple(one if one.correct else replace(one, text="Kim Jong-un") for one in options)
    assert "no_agreement_gives_a_woman_away" in broken(shaped(spoilt, options=men))
