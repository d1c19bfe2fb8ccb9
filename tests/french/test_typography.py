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
        # quotes
        ('Il dit "oui".', "Il dit «~oui~»."),
        ('"Oui", dit-il.', "«~Oui~», dit-il."),
        ('« Il a dit "oui". »', "«~Il a dit “oui”.~»"),
        ("« Il a dit « oui ». »", "«~Il a dit “oui”.~»"),
        ("« a « b » c « d » »", "«~a “b” c “d”~»"),
        ("dits « sensibles », « ouverts »", "dits «~sensibles~», «~ouverts~»"),
        ("« des domaines dits “sensibles” »", "«~des domaines dits “sensibles”~»"),
        ("“sensibles”", "“sensibles”"),
        ('("oui" ?)', "(«~oui~»_?)"),
        ('l\'"ordre"', "l’«~ordre~»"),
        ('un écran de 5"', 'un écran de 5"'),
        ('"oui', '"oui'),
        ("« oui", "«~oui"),
        ('<i>"oui"</i>', "<i>«~oui~»</i>"),
        ('<a title="x">"oui"</a>', '<a title="x">«~oui~»</a>'),
        ('"un" et "deux"', "«~un~» et «~deux~»"),
        ("« Où est-il ? »", "«~Où est-il_?~»"),
        # figures
        ("50 %", "50~%"),
        ("50%", "50~%"),
        ("12,5 % !", "12,5~%_!"),
        ("100 €", "100~€"),
        ("100€", "100~€"),
        ("20°C à midi", "20~°C à midi"),
        ("4 000 soldats", "4_000 soldats"),
        ("1 234 567", "1_234_567"),
        ("12\u00a0500 €", "12_500~€"),
        ("en 2024 300 soldats", "en 2024 300 soldats"),
        ("01 42 23 45 67", "01 42 23 45 67"),
        ("4000 et 2024", "4000 et 2024"),
        ("1,5 250", "1,5 250"),
        ("n° 5", "n°~5"),
        ("le n°5", "le n°~5"),
        ("10 km", "10~km"),
        ("10 km/h ?", "10~km/h_?"),
        ("20 °C", "20~°C"),
        ("10 kmers", "10 kmers"),
        ("le 1er mai", "le 1er mai"),
        ("1939-1945", "1939-1945"),
        ("2024-01-15", "2024-01-15"),
        ("du 15-17 janvier", "du 15-17 janvier"),
        ("p. 12–15", "p. 12–15"),
        ("5 - 3 = 2", "5 - 3 = 2"),
        # names and dashes
        ("M. Lavrov", "M.~Lavrov"),
        ("Mme Choe et MM. Kim", "Mme~Choe et MM.~Kim"),
        ("fin. M. et Mme", "fin. M. et Mme"),
        ("Kim - le dirigeant - est là", "Kim – le dirigeant – est là"),
        ("Kim -- le dirigeant", "Kim – le dirigeant"),
        ("les noms en -tion", "les noms en -tion"),
        ("- un\n- deux", "- un\n- deux"),
        ("Moscou-Pyongyang", "Moscou-Pyongyang"),
        ("| - |", "| - |"),
        ("Jong-un – lui", "Jong-un – lui"),
        # what is left alone
        (r"C:\dossier\x y", r"C:\dossier\x y"),
        (r"Ouvrez : C:\a;b", r"Ouvrez~: C:\a;b"),
        ("C:/dossier/l'eau", "C:/dossier/l'eau"),
        ("[l'eau](https://e.org/?a;b) !", "[l’eau](https://e.org/?a;b)_!"),
        ("[l'eau](page.md#l'eau;x) ?", "[l’eau](page.md#l'eau;x)_?"),
        ("![l'eau](a;b.png)", "![l’eau](a;b.png)"),
        ("[1]: https://e.org/?a", "[1]: https://e.org/?a"),
        ("`a ? b : c` !", "`a ? b : c`_!"),
        ("{% if a == 'b' %} ?", "{% if a == 'b' %}_?"),
        ("{{c1::50%}}", "{{c1::50%}}"),
        ("https://e.org/50%25?x='a'", "https://e.org/50%25?x='a'"),
        ("oui ;-)", "oui ;-)"),
        ("a != b", "a != b"),
        ("<td style='width:50%;'>l'an</td>", "<td style='width:50%;'>l’an</td>"),
        ("&laquo;&nbsp;a&nbsp;&raquo; !", "&laquo;&nbsp;a&nbsp;&raquo;_!"),
        ("&#8239;? &#x202F;!", "&#8239;_? &#x202F;_!"),
        ("mot\u2009?", "mot_?"),
        ("ftp://e.org/a:b ?", "ftp://e.org/a:b_?"),
    ],
)
def test_typo(text: str, set_text: str) -> None:
    assert typo(text).replace("\u202f", "_").replace("\u00a0", "~") == set_text


PIECES = st.sampled_from(
    "« |»| ?|!|:| : |;|'|...|<b>|</b>|{{c1::|}}|mot| |\n|14:30|l'eau|https://e.org/?a|[sound:a.mp3]|(|)"
    '|\u00a0|\u202f|\u2009|&amp;|"|“|”|4 000|50%|n°5|M. K| - |--|`|](a)|C:\\a|-'.split("|")
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_twice_is_once(text: str) -> None:
    assert typo(typo(text)) == typo(text)


@given(st.lists(st.text(alphabet="abc é« »?!:;.'\"-1%", max_size=8), min_size=1, max_size=4))
def test_parts_are_set_as_the_whole_is(parts: list[str]) -> None:
    assert len(typo_parts(*parts)) == len(parts)
    assert typo_parts(" ".join(parts)) == (typo(" ".join(parts)),)


def test_a_part_after_a_gap_begins_no_line() -> None:
    parts = typo_parts("Que faire", " ? Voici :", "rien", " !")
    assert parts == ("Que faire", "\u202f? Voici\u00a0:", "rien", "\u202f!")
