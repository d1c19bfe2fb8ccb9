"""Every response shape, answered well, badly, in part and not at all."""

from dataclasses import replace

import pytest

from quizgen.model.item import Item, Typed
from quizgen.study.grading import Grade, grade
from quizgen.study.response import Response, arrange, blank, complaint, parts_expected
from tests.app.small_pack import items

BY_TYPE = {item.type: item for item in items("A2")}

RIGHT: dict[str, Response] = {
    "choix": "En 1874",
    "vrai-faux": "Faux",
    "courte": "un gardien",
    "trou": ("phare", "nuit"),
    "libre": ("luit",),
    "paires": ("habite le phare", "allume la lampe"),
    "ordre": ("Construction", "Départ du gardien", "Machine"),
    "tableau": ("en 1874", "la machine"),
}
WRONG: dict[str, Response] = {
    "choix": "En 1900",
    "vrai-faux": "Vrai",
    "courte": "une tempête",
    "trou": ("port", "phare"),
    "libre": ("dort",),
    "paires": ("peint le phare", "habite le phare"),
    "ordre": ("Machine", "Construction", "Départ du gardien"),
    "tableau": ("1990", "le gardien"),
}
PARTLY: dict[str, tuple[Response, float]] = {
    "trou": (("phare", "port"), 0.5),
    "paires": (("habite le phare", ""), 0.5),
    "ordre": (("Départ du gardien", "Construction", "Machine"), 0.5),
    "tableau": (("1874", ""), 0.5),
}


def graded(kind: str, response: Response) -> Grade:
    return grade(BY_TYPE[kind], response)


@pytest.mark.parametrize("kind", RIGHT)
def test_a_right_response_has_the_whole_score(kind: str) -> None:
    judged = graded(kind, RIGHT[kind])
    assert (True, 1.0) == (judged.right, judged.score)
    assert all(part.right for part in judged.parts)


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_response_has_no_score_and_shows_the_key(kind: str) -> None:
    judged = graded(kind, WRONG[kind])
    assert (False, 0.0) == (judged.right, judged.score)
    assert all(part.expected for part in judged.parts)


@pytest.mark.parametrize("kind", PARTLY)
def test_a_partly_right_response_has_its_share(kind: str) -> None:
    response, score = PARTLY[kind]
    judged = graded(kind, response)
    assert (False, score) == (judged.right, judged.score)


@pytest.mark.parametrize("kind", BY_TYPE)
def test_no_answer_is_judged_and_told_the_key(kind: str) -> None:
    judged = graded(kind, blank(BY_TYPE[kind].shape))
    assert (False, 0.0) == (judged.right, judged.score)
    assert all(not part.message for part in judged.parts)


@pytest.mark.parametrize("kind", BY_TYPE)
def test_a_response_has_a_part_for_everything_asked(kind: str) -> None:
    shape = BY_TYPE[kind].shape
    assert parts_expected(shape) == len(graded(kind, RIGHT[kind]).parts)
    assert "" == complaint(shape, RIGHT[kind])
    assert "Je ne sais pas" in complaint(shape, blank(shape))


def test_rationales_speak_of_the_option_chosen_and_of_the_key() -> None:
    (part,) = graded("choix", "En 1900").parts
    assert ("Cette date n’est pas dans le texte.", "La phrase 1 le dit.") == (
        part.message,
        part.why,
    )
    (part,) = graded("choix", "En 1874").parts
    assert ("", "La phrase 1 le dit.") == (part.message, part.why)


def test_a_spare_word_says_why_it_does_not_fit() -> None:
    first, second = graded("trou", ("port", "nuit")).parts
    assert ("Trou 1", "Un port ne brille pas.") == (first.label, first.message)
    assert ("Trou 2", True, "") == (second.label, second.right, second.message)


def test_a_spare_response_says_why_it_belongs_to_nobody() -> None:
    first, _ = graded("paires", ("peint le phare", "allume la lampe")).parts
    assert ("le gardien", "Personne ne le fait.") == (first.label, first.message)


def test_cells_are_named_by_row_and_column() -> None:
    labels = [part.label for part in graded("tableau", ("", "")).parts]
    assert ["le phare · Quand", "aujourd’hui · Quoi"] == labels


def test_a_refused_answer_gets_its_message() -> None:
    (part,) = graded("courte", "gardienne").parts
    assert "Le texte parle d’un homme." == part.message


def test_a_typed_answer_may_lack_accents() -> None:
    judged = grade(_typed("Séoul"), "Seoul")
    assert judged.right
    assert "accents" in judged.parts[0].message


def test_steps_far_apart_are_not_neighbours() -> None:
    assert 0.0 == graded("ordre", ("Machine", "Départ du gardien", "Construction")).score


@pytest.mark.parametrize(("kind", "response"), [("choix", ("En 1874",)), ("trou", ("phare",))])
def test_a_response_of_another_form_is_refused(kind: str, response: Response) -> None:
    with pytest.raises(TypeError, match="this item takes"):
        graded(kind, response)


@pytest.mark.parametrize(
    ("ranks", "said"),
    [
        ([1, None], "Donnez un rang à chaque étape."),
        ([2, 2], "le rang 2 est donné plusieurs fois"),
        ([2, 1], ""),
    ],
)
def test_ranks_are_each_given_once(ranks: list[int | None], said: str) -> None:
    texts, problem = arrange(("b", "a"), ranks)
    assert said in problem
    assert (("a", "b") if not said else ("", "")) == texts


def test_several_ranks_given_twice_are_all_named() -> None:
    _, problem = arrange(("a", "b", "c", "d"), [1, 1, 3, 3])
    assert "les rangs 1 et 3 sont donnés plusieurs fois" in problem


def _typed(text: str) -> Item:
    return replace(BY_TYPE["courte"], shape=Typed((text,)))
