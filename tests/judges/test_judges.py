"""Judges that nobody here wrote read every sentence that quizgen prints."""

from __future__ import annotations

from functools import cache

import pytest

from quizgen.french.tables import words
from tests.judges import grammalecte_judge, languagetool_judge
from tests.judges.findings import SPELLING
from tests.judges.texts import collect, printed
from tests.judges.verdicts import Judge, faults
from tests.judges.wordings import wordings

pytestmark = pytest.mark.system

SHARES = 4  # the judges are slow: each share is a test of its own, for pytest-xdist to spread

JUDGES: dict[str, Judge] = {
    "grammalecte": grammalecte_judge.findings,
    "languagetool": languagetool_judge.findings,
}


@cache
def texts() -> dict[str, str]:
    return {**collect(), **wordings()}


def share(number: int) -> dict[str, str]:
    """Every fourth text in alphabetical order, which is the same in each process."""
    return {text: texts()[text] for text in sorted(texts())[number::SHARES]}


@pytest.fixture(autouse=True, scope="module")
def _grammalecte_is_there() -> None:
    """Without it there is no verdict, and no verdict is no reason to pass or to skip."""
    try:
        grammalecte_judge.findings("Bonjour.")
    except grammalecte_judge.Missing as error:
        pytest.fail(str(error), pytrace=False)


@pytest.mark.parametrize("number", range(SHARES))
@pytest.mark.parametrize("judge", JUDGES)
def test_every_text_is_good_french(judge: str, number: int) -> None:
    assert [] == faults(JUDGES[judge], share(number))


def test_each_part_of_what_is_printed_is_read() -> None:
    parts = words(
        """
        stem explanation hint option rationale answer refusal message text right step word definition
        example before after passage title confusion not_stated group summary
        """
    )
    assert set() == parts - {place.rpartition(" ")[2] for place, _ in printed()}


@pytest.mark.parametrize("folder", ["app", "exporters", "items", "study", "french"])
def test_the_program_s_own_words_are_read(folder: str) -> None:
    assert any(place.startswith(f"quizgen/{folder}/") for place in wordings().values())


@pytest.mark.parametrize("judge", JUDGES)
@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Les voitures est rouges.", "est"),
        ("Il parle de le président.", "de le"),
        ("Élève, où es-tu allé a Paris ?", "a"),  # letters of two bytes stand before it
    ],
)
def test_a_judge_points_at_a_fault(judge: str, text: str, span: str) -> None:
    found = [(one.span, text[one.start : one.end]) for one in JUDGES[judge](text)]
    assert (span, span) in found


@pytest.mark.parametrize("judge", JUDGES)
def test_a_judge_knows_its_words(judge: str) -> None:
    assert [(SPELLING, "développemant")] == [
        (one.rule, one.span) for one in JUDGES[judge]("Le développemant est lent.")
    ]


@pytest.mark.parametrize("judge", JUDGES)
def test_a_known_alarm_hides_no_other_fault(judge: str) -> None:
    good = "Les noms en -tion sont féminins, comme « nation »."
    assert [] == faults(JUDGES[judge], {good: "here"})
    assert [] != faults(JUDGES[judge], {f"{good} Les voitures est rouges.": "here"})


def test_a_missing_judge_is_a_failure_that_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammalecte_judge, "_FOLDERS", ())
    with pytest.raises(grammalecte_judge.Missing, match="apt-get install python3-grammalecte"):
        grammalecte_judge._of_the_system()
