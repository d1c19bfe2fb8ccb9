"""The interactive page in a real browser: by keyboard, on a phone, without a network, with harmful text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import quizgen
from quizgen.exporters import export
from quizgen.exporters.asked import asked, numbers_of
from quizgen.exporters.exercises import sections
from quizgen.exporters.sheet_options import SheetOptions
from quizgen.french.comparison import compare
from quizgen.model.item import Typed
from tests.app.browser import DESKTOP, PHONE, ROOT, chromium, window
from tests.export.items import CHOICE, ITEMS, MATCH, ORDER, TYPED
from tests.export.page_player import play
from tests.export.samples import BUNDLE, HOSTILE, hostile

SCRIPT = ROOT / "quizgen" / "exporters" / "templates" / "html" / "answers.js"
# As the page asks them: in the order of a lesson.
SHOWN = tuple(item for _, exercises in sections(ITEMS) for one in exercises for item in one.items)
pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "jeu.html"
    export(BUNDLE, path)
    return path.as_uri()


def opened(page: Page, address: str) -> list[str]:
    """Open the page; in the list comes what goes wrong, and every address it asks for."""
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("dialog", lambda dialog: (told.append("dialog"), dialog.dismiss()))
    page.on("request", lambda request: told.append(request.url) if request.url != address else None)
    page.context.set_offline(True)
    page.goto(address)
    return told


def too_wide(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def axe_faults(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]
    ]


def test_all_shapes_are_played_by_keyboard_on_a_phone(browser: Browser, usual: str) -> None:
    with window(browser, PHONE) as page:
        told = opened(page, usual)
        play(page, SHOWN, right=True)
        assert "14 sur 14\u00a0points (100\u00a0%)" == page.locator(".score").inner_text()
        assert "Tout est juste." in page.locator(".summary").inner_text()
        verdicts = page.locator(".verdict").all_inner_texts()
        assert [] == [text for text in verdicts if not text.startswith("C’est juste. ")]
        assert "11 / 11 · 14\u00a0points" == page.locator(".count-line").inner_text()
        assert not too_wide(page)
        assert [] == told


def test_a_page_in_large_print_for_dyslexic_readers_fits_a_phone(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "grand.html"
    export(BUNDLE, path, sheet=SheetOptions(large_print=True, dyslexia=True))
    for size, points in ((PHONE, 20), (DESKTOP, 24)):
        with window(browser, size) as page:
            told = opened(page, path.as_uri())
            style = page.evaluate("Object.assign({}, getComputedStyle(document.body))")
            assert points < float(style["fontSize"].removesuffix("px"))
            assert "Hyperlegible" in style["fontFamily"]
            assert not too_wide(page)
            assert [] == told and [] == axe_faults(page)


def test_wrong_answers_are_explained_and_can_be_done_again(browser: Browser, usual: str) -> None:
    with window(browser, (1200, 500)) as page:
        told = opened(page, usual)
        play(page, SHOWN, right=False)
        assert page.locator(".score").inner_text().startswith("0 sur 14")
        for number, item in enumerate(SHOWN, 1):
            said = page.locator(f"#q-{number} .said").inner_text()
            assert item.explanation in said
            assert item.evidence.main.text in said and f"Phrase {item.evidence.main.sentence}" in said
        proofs = {SHOWN[-1].evidence.main.text, *(quote.text for quote in SHOWN[-1].evidence.more)}
        lit = page.locator(".lit").all_inner_texts()
        assert proofs == {text.lstrip("0123456789") for text in lit}
        assert page.locator(".lit").first.evaluate(
            "(one) => one.getBoundingClientRect().bottom < innerHeight"
        )
        said = page.locator(f"#q-{SHOWN.index(CHOICE) + 1} .said").inner_text()
        assert "La KCNA fait état d’un voyage envisagé (phrase 5), pas d’une aide." in said
        assert "… une accusation américaine, démentie par les deux capitales visées." in said
        page.get_by_role("button", name="Refaire les 11 questions manquées").click()
        assert "0 / 11 · 0\u00a0point" == page.locator(".count-line").inner_text()
        assert 0 == page.locator(".feedback").count()
        play(page, SHOWN, right=True)
        assert page.locator(".score").inner_text().startswith("14 sur 14")
        assert [] == told


def test_halves_for_neighbours_and_for_half_of_the_parts(browser: Browser, usual: str) -> None:
    with window(browser, DESKTOP) as page:
        opened(page, usual)
        order = page.locator(f"#q-{SHOWN.index(ORDER) + 1}")
        wanted = [step.text for step in ORDER.shape.sequence]  # type: ignore[union-attr]
        wanted[0], wanted[1] = wanted[1], wanted[0]
        for rank, text in enumerate(wanted):
            for _ in range(4):
                if order.locator("li").nth(rank).locator("span").first.inner_text() != text:
                    order.get_by_role("button", name=f"Monter\u00a0: {text}").click()
        order.get_by_role("button", name="Vérifier").click()
        assert (
            "C’est juste en partie\u00a0: 2 bonnes réponses sur 4. 1 / 2\u00a0points"
            == order.locator(".verdict").inner_text()
        )
        match = page.locator(f"#q-{SHOWN.index(MATCH) + 1}")
        match.locator("select").first.select_option(label="D")
        match.get_by_role("button", name="Vérifier").click()
        assert "1 bonne réponse sur 3. 0,5 / 1,5\u00a0point" in match.locator(".verdict").inner_text()


def test_nothing_is_judged_until_something_is_answered(browser: Browser, usual: str) -> None:
    with window(browser, DESKTOP) as page:
        opened(page, usual)
        typed = page.locator(f"#q-{SHOWN.index(TYPED) + 1}")
        typed.get_by_role("button", name="Vérifier").click()
        assert "Donnez d’abord une réponse" in typed.locator(".warning").inner_text()
        typed.get_by_text("Indice").click()
        assert typed.get_by_text(TYPED.hint).is_visible()
        typed.get_by_role("button", name="Je ne sais pas").click()
        assert "Voici la réponse. 0 / 1\u00a0point" == typed.locator(".verdict").inner_text()
        assert "les Nations unies" in typed.locator(".said").inner_text()


def test_what_was_answered_is_there_after_a_reload(browser: Browser, usual: str) -> None:
    with window(browser, PHONE) as page:
        opened(page, usual)
        play(page, SHOWN[:7], right=True)
        page.reload()
        assert "7 / 11 · 8\u00a0points" == page.locator(".count-line").inner_text()
        assert 7 == page.locator(".feedback.right").count()
        page.reload()
        page.locator("#q-8").get_by_role("button", name="Je ne sais pas").click()
        assert "8 / 11" in page.locator(".count-line").inner_text()


def test_accents_can_be_typed_on_any_keyboard(browser: Browser, usual: str) -> None:
    with window(browser, PHONE) as page:
        opened(page, usual)
        field = page.locator(f"#q-{SHOWN.index(TYPED) + 1} input")
        field.click()
        field.type("prs")
        field.press("ArrowLeft")
        page.get_by_role("button", name="Écrire é", exact=True).click()
        assert "prés" == field.input_value()
        page.locator(f"#q-{SHOWN.index(TYPED) + 1}").get_by_role("button", name="Vérifier").click()
        assert 1 == page.locator(f"#q-{SHOWN.index(TYPED) + 1} .feedback").count()
        assert 0 == page.locator(".accents").count()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing(browser: Browser, usual: str, scheme: str, size: tuple[int, int]) -> None:
    with window(browser, size) as page:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        opened(page, usual)
        assert [] == axe_faults(page)
        page.locator(f"#q-{SHOWN.index(TYPED) + 1} input").focus()  # with the keys for accents
        assert [] == axe_faults(page)
        for number in range(1, len(SHOWN) + 1):
            page.locator(f"#q-{number}").get_by_role("button", name="Je ne sais pas").click()
        assert [] == axe_faults(page)


def test_harmful_text_is_shown_and_does_nothing(browser: Browser, tmp_path: Path) -> None:
    export(hostile(), tmp_path / "page.html")
    with window(browser, PHONE) as page:
        told = opened(page, (tmp_path / "page.html").as_uri())
        assert "<script>alert(1)</script> {{c1::x}}" in page.locator("h1").inner_text()
        assert 2 == page.locator("script").count()
        for number in range(1, 8):
            page.locator(f"#q-{number}").get_by_role("button", name="Je ne sais pas").click()
        assert "\u202e" in HOSTILE and "\u202e" not in page.content()
        assert not too_wide(page)
        assert [] == told


TYPINGS = (
    "{}", "  {} ", "« {} »", "le {}", "la {}", "un {}", "{}s", "{}x", "", "zut", "pas {}",
)  # fmt: skip


def typings(accepted: tuple[str, ...]) -> set[str]:
    """What somebody may type who knows the answer, nearly knows it, or does not."""
    made = {form.format(text) for form in TYPINGS for text in accepted[:2]}
    for text in accepted[:2]:
        plain = text.translate(str.maketrans("éèêàâçîôûùïë’", "eeeaacioouie'"))
        made |= {text.upper(), text.lower(), plain, plain.replace("-", " "), text.replace(" ", "  ")}
        made |= {" ".join(text.split(" ")[1:]), text.split(" ")[0], text[:-1]}
        middle = len(text) // 2
        made |= {text[:middle] + text[middle + 1 :], text[:middle] + "z" + text[middle:]}
    return made


def test_the_page_and_the_app_agree_on_typed_answers(browser: Browser, tmp_path: Path) -> None:
    shapes = [
        item.shape
        for pack, level in (
            ("moscou-pyongyang", "B1"),
            ("moscou-pyongyang", "A2"),
            ("la-petite-graine", "B1"),
        )
        for item in quizgen.generate(quizgen.load(pack), level, types=["reponse-courte"])  # type: ignore[arg-type]
    ]
    cases = [(shape, sorted(typings(shape.accepted))) for shape in shapes if isinstance(shape, Typed)]
    assert len(cases) > 60
    judged = _judged_by_script(browser, cases)
    kinder, stricter = [], []
    for (shape, texts), verdicts in zip(cases, judged, strict=True):
        for text, right in zip(texts, verdicts, strict=True):
            verdict = compare(text, shape.accepted, shape.refused)
            if right and not verdict.right:
                kinder.append((text, shape.accepted[0]))
            if verdict.right and not right and verdict.kind != "faute":
                stricter.append((text, shape.accepted[0]))
    assert [] == kinder
    assert [] == stricter


def _judged_by_script(browser: Browser, cases: list[tuple[Typed, list[str]]]) -> list[list[bool]]:
    numbers = numbers_of(text for shape, _ in cases for text in shape.accepted)
    script = f"(([numbers, cases]) => {{ const DATA = {{ numbers }};\n{SCRIPT.read_text(encoding='utf-8')}\n"
    script += "return cases.map(([spec, texts]) => texts.map((text) => compare(text, spec).right)); })"
    data = [[asked(shape.accepted, shape.refused), texts] for shape, texts in cases]
    with window(browser, PHONE) as page:
        answer: list[list[bool]] = page.evaluate(script, [numbers, data])
        return answer
