"""What teachers trip over in YAML: each trap with its line, column and code; never an exception."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.content import plain_text, yaml_file
from quizgen.content.document import Value
from quizgen.content.yaml_file import read_yaml

LOADERS: list[Any] = [yaml.SafeLoader]
if hasattr(yaml, "CSafeLoader"):
    LOADERS.append(yaml.CSafeLoader)


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__)
def _either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_file, "LOADER", request.param)


def problems_of(folder: Path, text: str | bytes) -> list[tuple[int, int, str]]:
    path = folder / "facts.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return [(each.spot.line, each.spot.column, each.code) for each in read_yaml(path)[1]]


def value_of(folder: Path, text: str | bytes) -> Value:
    path = folder / "facts.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    document, problems = read_yaml(path)
    assert document is not None
    assert [] == problems
    return document.value


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: on", {"a": "on"}),
        ("no: yes", {"no": "yes"}),
        ("heure: 20:30", {"heure": "20:30"}),
        ("jour: 2024-01-15", {"jour": "2024-01-15"}),
        ("jours: 2024-01-15..2024-01-17", {"jours": "2024-01-15..2024-01-17"}),
        ("n: 1_000\nm: 010\nx: 1e3", {"n": "1_000", "m": "010", "x": "1e3"}),
        ("2024: true", {"2024": "true"}),
        ("a:\nb: ~\nc: null", {"a": None, "b": None, "c": None}),
        ("a: ''\nb: '~'\nc: \"null\"", {"a": "", "b": "~", "c": "null"}),
        ("null: Null", {"null": "Null"}),
        ("- a\n- [b, {c: d}]", ["a", ["b", {"c": "d"}]]),
        (
            "a: b  # a comment\nc: d # another\ne: [f g] # a third",
            {"a": "b", "c": "d", "e": ["f g"]},
        ),
        ("a: n°#1", {"a": "n°#1"}),
        ("a: |\n  b # c\n  {{ d }}", {"a": "b # c\n{{ d }}"}),
        ("a: 'l''agence : {{ x }} #1'", {"a": "l'agence : {{ x }} #1"}),
        ("\ufeffa: b", {"a": "b"}),
        ("a: e\u0301te\u0301", {"a": "été"}),
        ("a:\r\n  - b\r\n", {"a": ["b"]}),
        ("--- \na: b\n...\n", {"a": "b"}),
        ("<<: b", {"<<": "b"}),
    ],
)
def test_values_stay_as_written(tmp_path: Path, text: str, value: Value) -> None:
    assert value == value_of(tmp_path, text)


TRAPS = [
    # encoding and characters
    ("a: b\nnom: Cor\xe9e".encode("latin-1"), [(2, 9, "Y03")]),
    ("a: b".encode("utf-16"), [(1, 1, "Y03")]),
    ("a: b\nc: d\x07e", [(2, 5, "Y04")]),
    ("a: b\u2028c", [(1, 5, "Y04")]),
    ('a: "\\a"', [(1, 4, "Y04")]),
    # nothing in it
    ("", [(1, 1, "Y05")]),
    ("# nothing yet\n", [(1, 1, "Y05")]),
    ("---\n", [(1, 1, "Y05")]),
    # tabs
    ("a:\n\tb: c\n\td: e", [(2, 1, "Y06"), (3, 1, "Y06")]),
    ("a:\n  - x\n  \t- y", [(3, 3, "Y06")]),
    ("a: b\n\tc: d", [(2, 1, "Y06")]),
    ("a:\tb", [(1, 3, "Y06")]),
    ("-\tb", [(1, 2, "Y06")]),
    # a colon
    ("titre: Moscou : deux pays", [(1, 15, "Y07")]),
    ("a: b\n- c", [(2, 1, "Y19")]),
    (
        "- titre: Moscou: deux pays\n  lieu: x\n- titre: Séoul\u00a0: un pays",
        [(1, 16, "Y07"), (3, 16, "Y07")],
    ),
    # a sign that cuts
    ("titre: Le n° 1 #2", [(1, 16, "Y08")]),
    ("titre: #1", [(1, 8, "Y08")]),
    ("a: b\nlieu: Séoul #Corée", [(2, 13, "Y08")]),
    ("- deux mots # puis", [(1, 13, "Y08")]),
    # braces
    ("a: {{ visiteur }}", [(1, 4, "Y09")]),
    ("a: {{ visiteur }} arrive", [(1, 4, "Y09")]),
    ("a: {{ visiteur | accord('a', 'ont') }} vu", [(1, 4, "Y09")]),
    ("- {% if a %}", [(1, 3, "Y09")]),
    # keys
    ("a: b\nc: d\na: e", [(3, 1, "Y10")]),
    ("x:\n  - {a: b, a: c}", [(2, 12, "Y10")]),
    ("? [a]\n: b", [(1, 3, "Y14")]),
    (": b", [(1, 1, "Y14")]),
    # references and tags
    ("a: &b c\nd: *b", [(1, 4, "Y11"), (2, 4, "Y11")]),
    ("a: *important*", [(1, 4, "Y11")]),
    ("*a : b", [(1, 1, "Y11"), (1, 1, "Y14")]),
    ("a: !!python/object/apply:os.system [ls]", [(1, 4, "Y12")]),
    ("a: !important", [(1, 4, "Y12")]),
    ("a: ! b", [(1, 4, "Y12")]),
    # depth, documents
    ("a: " + "[" * 60, [(1, 53, "Y13")]),
    ("[" * 900, [(1, 51, "Y13")]),
    ("a: b\n---\nc: d", [(2, 1, "Y15")]),
    # quotation marks
    ('a: b\nc: "d\ne: f', [(2, 4, "Y16")]),
    ("a: 'l'agence'", [(1, 7, "Y17")]),
    ('a: "Moscou" et Séoul\nb: "x" y', [(1, 13, "Y17"), (2, 8, "Y17")]),
    ('a: "\\q"', [(1, 4, "Y17")]),
    # signs of YAML's own
    ("a: @x\nb: `x\nc: %x", [(1, 4, "Y18"), (2, 4, "Y18"), (3, 4, "Y18")]),
    ("a: [La ministre](@choe) a", [(1, 17, "Y18")]),
    ("a: [b\nc: d", [(1, 4, "Y18")]),
    ("a: |x", [(1, 4, "Y18")]),
    # indentation
    ("a: b\n c: d", [(2, 3, "Y19")]),
    ("a:b\nc: d", [(2, 2, "Y19")]),
    ("a:\n  - b\n - c", [(3, 2, "Y19")]),
    ("a: - b", [(1, 4, "Y19")]),
    ("a: b\nfoo\nc: d", [(2, 1, "Y19")]),
    ("%YAML 3.0\n---\na: b", [(1, 1, "Y20")]),
    # several at once
    (
        "a: {{ x }}\nb: c : d\n   e\nc: 'l'agence'\nd: @x\nd: f\n",
        [(1, 4, "Y09"), (2, 6, "Y07"), (4, 7, "Y17"), (5, 4, "Y18"), (6, 1, "Y10")],
    ),
]


@pytest.mark.usefixtures("_either_parser")
@pytest.mark.parametrize(("text", "problems"), TRAPS)
def test_each_trap_has_its_place_and_code(
    tmp_path: Path, text: str | bytes, problems: list[tuple[int, int, str]]
) -> None:
    assert problems == problems_of(tmp_path, text)


@pytest.mark.usefixtures("_either_parser")
def test_no_depth_of_brackets_is_too_much_for_the_parser(tmp_path: Path) -> None:
    assert ["Y13"] == [code for _, _, code in problems_of(tmp_path, "[" * 100_000)]


def test_a_problem_says_where_what_and_the_cure(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text("a: b\ntitre: Moscou : deux pays\na: c\n", encoding="utf-8")
    assert [
        f"{path}:2:15: Y07 a colon stands inside text without quotation marks"
        " - put the text in quotation marks",
        f"{path}:3:1: Y10 key « a » stands twice, in lines 1 and 3 - keep one of them",
    ] == [str(problem) for problem in read_yaml(path)[1]]


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path, Path("a\0b")):
        document, problems = read_yaml(path)
        assert document is None
        assert ["Y01"] == [problem.code for problem in problems]


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.yaml"
    path.touch()
    with path.open("r+b") as file:
        file.truncate(50_000_000)
    monkeypatch.delattr(Path, "open")
    assert ["Y02"] == [problem.code for problem in read_yaml(path)[1]]


def test_billion_laughs_do_not_explode(tmp_path: Path) -> None:
    laughs = "a: &a [x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join([f'*{chr(97 + i)}'] * 9)}]\n" for i in range(9)
    )
    assert {"Y11"} == {code for _, _, code in problems_of(tmp_path, laughs)}


def test_one_mistake_repeated_is_not_told_for_ever(tmp_path: Path) -> None:
    assert plain_text.MAX_REPORTED == len(problems_of(tmp_path, "\ta: b\n" * 1000))
    assert plain_text.MAX_REPORTED >= len(problems_of(tmp_path, "- a: b : c\n" * 1000))


@pytest.mark.usefixtures("_either_parser")
def test_every_value_and_key_has_its_place(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("é: [a, b]\nfacts:\n- id: 😀x\n  où: y\n- ~\n", encoding="utf-8")
    document, _ = read_yaml(path)
    assert document is not None
    places = {
        (): (1, 1),
        ("é",): (1, 4),
        ("é", 1): (1, 8),
        ("facts",): (3, 1),
        ("facts", 0): (3, 3),
        ("facts", 0, "id"): (3, 7),
        ("facts", 0, "où"): (4, 7),
        ("facts", 0, "où", "deeper", 3): (4, 7),
        ("facts", 0, "none"): (3, 3),
        ("facts", 1): (5, 3),
        ("facts", 7): (3, 1),
    }
    spots = {keys: document.spot(*keys) for keys in places}
    assert places == {keys: (spot.line, spot.column) for keys, spot in spots.items()}
    keys = {("facts",): (2, 1), ("facts", 0, "où"): (4, 3), ("facts", 1): (5, 3), ("x",): (1, 1)}
    spots = {each: document.key_spot(*each) for each in keys}
    assert keys == {each: (spot.line, spot.column) for each, spot in spots.items()}


def test_a_document_with_a_slip_can_still_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text("a: b #1\na: c\n", encoding="utf-8")
    document, problems = read_yaml(path)
    assert document is not None
    assert {"a": "c"} == document.value
    assert ["Y08", "Y10"] == [problem.code for problem in problems]


PIECES = ["a: ", "- ", "b:", "\n", "\n  ", "{{", "}}", "'", '"', "|\n", ">\n", " #", "# ", "!!str "]
PIECES += [
    "%YAML 1.1\n",
    "%TAG ! x\n",
    "---\n",
    "...\n",
    "\\U00110000",
    "\\xff",
    "<<: ",
    "? ",
    ": ",
]
PIECES += [
    "[",
    "]",
    "{",
    "}",
    ",",
    "é",
    "x y",
    "&a ",
    "*a ",
    "\r",
    "\t",
    "~",
    "\ufeff",
    "\u2028",
    "😀",
]

ANY_BYTES = st.one_of(
    st.binary(),
    st.text().map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.lists(st.sampled_from(PIECES)).map(lambda pieces: "".join(pieces).encode()),
)


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
@given(data=ANY_BYTES)
@example(data=b"{")
@example(data=b"*0:")
@example(data=b'"\\U00110000"')
@example(data=b"%YAML " + b"1" * 5000 + b".1\n--- a")
def test_anything_gives_a_document_or_located_problems(loader: type, data: bytes) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_file, "LOADER", loader)
        path = Path(folder, "any.yaml")
        path.write_bytes(data)
        document, problems = read_yaml(path)
    assert document or problems
    lines = plain_text.split_lines(data.decode("utf-8-sig", "replace"))
    for problem in problems:
        assert path == problem.spot.path
        assert 1 <= problem.spot.line <= len(lines)
        assert 1 <= problem.spot.column <= len(lines[problem.spot.line - 1]) + 1
