"""French spaces and signs, and what they leave alone. In the tables « _ » is U+202F and « ~ » U+00A0."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.french.typography import typo, typo_parts


@pytest.mark.parametrize(
    ("text", "set_text"),
    [
        ("Où ?", "Où_?"),
        ("Où?", "Où_?"),
        ("Vraiment !", "Vraiment_!"),
        ("Quoi ?!", "Quoi_?!"),
        ("oui ; non", "oui_; non"),
        ("oui;non", "oui_;non"),
        ("Voici : rien", "Voici~: rien"),
        ("Voici: rien", "Voici~: rien"),
        ("Fin :", "Fin~:"),
        ("« oui »", "«~oui~»"),
        ("«oui»", "«~oui~»"),
        ("dit : « oui »", "dit~: «~oui~»"),
        ("« Où ? »", "«~Où_?~»"),
        ("« oui » ?", "«~oui~»_?"),
        ("l'accord", "l’accord"),
        ("aujourd'hui", "aujourd’hui"),
        ("l'« ordre »", "l’«~ordre~»"),
        ("fin...", "fin…"),
        ("fin.....", "fin…"),
        ("Et... ?", "Et…_?"),
        ("5'30", "5'30"),
        ("à 14:30", "à 14:30"),
        ("à 14:30 : rien", "à 14:30~: rien"),
        ("3:2", "3:2"),
        ("https://example.org/a?b=1;c", "https://example.org/a?b=1;c"),
        ("voir http://example.org ?", "voir http://example.org_?"),
        ("www.example.org/?a", "www.example.org/?a"),
        ("a.b@example.org ?", "a.b@example.org_?"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("{{c1::l'accord::mot ?}} !", "{{c1::l'accord::mot ?}}_!"),
        ("{{ visiteur | accord('a', 'ont') }} ?", "{{ visiteur | accord('a', 'ont') }}_?"),
        ("[sound:l'eau.mp3] !", "[sound:l'eau.mp3]_!"),
        ("<a href=\"x?y;z\" title='a'>l'eau</a> ?", "<a href=\"x?y;z\" title='a'>l’eau</a>_?"),
        ("<b>Titre :</b> oui", "<b>Titre~:</b> oui"),
        ("<p>?</p>", "<p>?</p>"),
        ("<b>Oui</b>!", "<b>Oui</b>_!"),
        ("<style>a:hover { x: 'y'; }</style>", "<style>a:hover { x: 'y'; }</style>"),
        ("a &amp; b&nbsp;; c", "a &amp; b&nbsp;_; c"),
        ("(?) (!)", "(?) (!)"),
        ("a\u00a0? b\u202f: c", "a_? b~: c"),
        ("x < 3 et y > 2 ?", "x < 3 et y > 2_?"),
        ("", ""),
    ],
)
def test_typo(text: str, set_text: str) -> None:
    assert typo(text).replace("\u202f", "_").replace("\u00a0", "~") == set_text


PIECES = st.sampled_from(
    "« |»| ?|!|:| : |;|'|...|<b>|</b>|{{c1::|}}|mot| |\n|14:30|l'eau|https://e.org/?a|[sound:a.mp3]|(|)"
    "|\u00a0|\u202f|&amp;".split("|")
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_twice_is_once(text: str) -> None:
    assert typo(typo(text)) == typo(text)


@given(st.lists(st.text(alphabet="abc é« »?!:;.'", max_size=8), min_size=1, max_size=4))
def test_parts_are_set_as_the_whole_is(parts: list[str]) -> None:
    assert len(typo_parts(*parts)) == len(parts)
    assert typo_parts(" ".join(parts)) == (typo(" ".join(parts)),)


def test_a_part_after_a_gap_begins_no_line() -> None:
    parts = typo_parts("Que faire", " ? Voici :", "rien", " !")
    assert parts == ("Que faire", "\u202f? Voici\u00a0:", "rien", "\u202f!")
