"""A verdict to be proved: choose it, then choose or write what proves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from quizgen.app import catalogue
from quizgen.model.item import Item, Justification, Option, Quote, TrueFalse
from quizgen.model.levels import Level
from tests.app import small_pack
from tests.app.pages import opened, press, shown
from tests.app.small_library import FACES, SmallLibrary

VERDICTS = (Option("Vrai", False, "C’est en 1874."), Option("Faux", True, "C’est en 1874."))
PROOF = Justification("construit en 1874", (Quote(1, small_pack.SENTENCES[0]),))


class OneStatement(SmallLibrary):
    """Nothing but a statement whose verdict is to be proved."""

    def items(self, pack: str, level: Level, seed: int, count: int | None) -> Mapping[str, Item]:
        plain = small_pack.items(level, self.extra)[1]
        return {plain.id: replace(plain, shape=TrueFalse(VERDICTS, PROOF))}


def begun(monkeypatch: pytest.MonkeyPatch, extra: str = "") -> AppTest:
    library = OneStatement(extra)
    for face in FACES:
        monkeypatch.setattr(catalogue, face, getattr(library, face))
    return press(opened("s-entrainer", article="phare", niveau="A2"), "Commencer")


@pytest.mark.parametrize(
    ("verdict", "proof", "message"),
    [
        ("Faux", small_pack.SENTENCES[0], "C’est juste."),
        ("Faux", small_pack.SENTENCES[1], "C’est juste en partie\u00a0: 1 bonne réponse sur 2."),
        ("Vrai", small_pack.SENTENCES[0], "C’est juste en partie\u00a0: 1 bonne réponse sur 2."),
        ("Vrai", small_pack.SENTENCES[2], "Ce n’est pas la bonne réponse."),
    ],
)
def test_verdict_and_proof_are_both_judged(
    monkeypatch: pytest.MonkeyPatch, ann: str, verdict: str, proof: str, message: str
) -> None:
    at = begun(monkeypatch)
    at.radio[0].set_value(verdict)
    at.selectbox[0].set_value(proof)
    press(at, "Vérifier")
    assert not at.exception
    page = shown(at)
    assert message in page
    assert f"Réponse — {'juste' if verdict == 'Faux' else 'à revoir'}" in page
    assert f"Justification — {'juste' if proof == small_pack.SENTENCES[0] else 'à revoir'}" in page


def test_the_sentences_of_the_text_are_offered_with_their_numbers(
    monkeypatch: pytest.MonkeyPatch, ann: str
) -> None:
    at = begun(monkeypatch)
    assert [f"{n}. {text}" for n, text in enumerate(small_pack.SENTENCES, 1)] == at.selectbox[0].options
    assert "Prouvez-le." in shown(at)


@pytest.mark.parametrize(("verdict", "proof"), [("Faux", None), (None, small_pack.SENTENCES[0])])
def test_half_an_answer_is_not_judged(
    monkeypatch: pytest.MonkeyPatch, ann: str, verdict: str | None, proof: str | None
) -> None:
    at = begun(monkeypatch)
    at.radio[0].set_value(verdict)
    at.selectbox[0].set_value(proof)
    press(at, "Vérifier")
    assert "Choisissez une réponse et donnez la phrase" in at.warning[0].value
    press(at, "Je ne sais pas")
    assert "Voici la réponse." in shown(at)
    assert "Bonne réponse\u00a0: construit en 1874" in shown(at)


def test_hostile_sentences_are_only_words(monkeypatch: pytest.MonkeyPatch, ann: str) -> None:
    at = begun(monkeypatch, f" {small_pack.HOSTILE}")
    assert not at.exception
    press(at, "Je ne sais pas")
    assert not at.exception
    assert not [body for body in at.html if "<script" in str(body.value)]
