"""Somebody who plays the interactive page with the keyboard alone."""

from __future__ import annotations

from playwright.sync_api import Page

from quizgen.model.item import Choice, Cloze, Item, Match, Order, Table, TrueFalse, Typed

TABS = 80  # more than any question has stops


def play(page: Page, items: tuple[Item, ...], *, right: bool) -> None:
    """Answer every question in order, all right or all wrong, touching nothing but keys."""
    for number, item in enumerate(items, 1):
        _answer(page, number, item, right)
        assert _focused_in(page, f"#q-{number} .said"), f"the focus is not on the feedback of {item.id}"


def _answer(page: Page, number: int, item: Item, right: bool) -> None:
    question = f"#q-{number}"
    match item.shape:
        case Choice(options) | TrueFalse(options):
            wanted = next(n for n, option in enumerate(options) if option.correct == right)
            tab_to(page, f"{question} input[type=radio]")
            page.keyboard.press("Space")
            for _ in range(wanted):
                page.keyboard.press("ArrowDown")
        case Typed(accepted):
            _type(page, question, [accepted[0]], right)
        case Cloze(_, gaps, bank, spare) if bank:
            for gap in gaps:
                _select(page, question, gap.answer if right else spare[0].text)
        case Cloze(gaps=gaps):
            _type(page, question, [gap.answer for gap in gaps], right)
        case Match() as shape:
            for pair in shape.pairs:
                rights = [text for text in shape.responses if (text == pair.right) == right]
                _select(page, question, "ABCDEFGH"[shape.responses.index(rights[0])])
        case Order(sequence, shown):
            if right:
                _sort(page, question, [step.text for step in sequence], list(shown))
        case Table(rows=rows):
            _type(page, question, [cell.accepted[0] for row in rows for cell in row if cell.accepted], right)
    tab_to(page, f"{question} button[type=submit]")
    page.keyboard.press("Enter")


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until an element that fits has the focus."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached by Tab")


def _type(page: Page, question: str, texts: list[str], right: bool) -> None:
    for text in texts:
        tab_to(page, f"{question} input[type=text]")
        page.keyboard.type(text if right else "zut")


def _select(page: Page, question: str, label: str) -> None:
    """Choose in the menu that comes next, as a keyboard does: by the arrows."""
    tab_to(page, f"{question} select")
    options = page.evaluate("() => [...document.activeElement.options].map((one) => one.text)")
    for _ in range(options.index(label)):
        page.keyboard.press("ArrowDown")


def _sort(page: Page, question: str, wanted: list[str], now: list[str]) -> None:
    for rank, text in enumerate(wanted):
        times = now.index(text) - rank
        now.insert(rank, now.pop(now.index(text)))
        if times:
            tab_to(page, f'{question} button[aria-label="Monter\u00a0: {text}"]')
        for _ in range(times):
            page.keyboard.press("Enter")


def _focused_in(page: Page, selector: str) -> bool:
    return bool(page.evaluate("(s) => document.activeElement.matches(s)", selector))
