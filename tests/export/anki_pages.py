"""Cards as Anki's reviewer shows them: in a page of their own, by day and by night."""

from __future__ import annotations

import re

from tests.export.anki_client import Card

OUR_SCRIPT = re.compile(r"<script>\n// A tap on an option answers.*?</script>", re.DOTALL)
_PLAY = (
    '<a class="replay-button" href="#"><svg viewBox="0 0 64 64"><circle cx="32" cy="32" r="29" fill="none" '
    'stroke="currentColor" stroke-width="3"/><path d="M26 20 L46 32 L26 44 Z" fill="currentColor"/></svg></a>'
)
_INPUT = '<center><input type="text" id="typeans"></center>'


def page(card: Card, *, is_back: bool = False, is_night: bool = False, typed: str = "") -> str:
    """The HTML of one side; `typed` is what a learner wrote, compared as Anki compares it."""
    on_html, on_body = (' class="night-mode"', " nightMode night_mode") if is_night else ("", "")
    content = side(card, is_back=is_back, typed=typed)
    return (
        f'<!doctype html><html lang="fr"{on_html}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"></head>'
        f'<body class="card{on_body}"><div id="qa">{content}</div></body></html>'
    )


def side(card: Card, *, is_back: bool = False, typed: str = "") -> str:
    """What the reviewer puts into the page for one side."""
    shown = card.render_output()
    html = shown.answer_and_style() if is_back else shown.question_and_style()

    def answer(mark: re.Match[str]) -> str:
        if not is_back:
            return _INPUT
        expected = card.note()[mark[2]]
        return card.col.compare_answer(expected, typed or expected, combining=not mark[1])

    html = re.sub(r"\[\[type:(nc:)?(\w+)\]\]", answer, html)
    return re.sub(r"\[anki:play:[qa]:\d+\]", _PLAY, html)
