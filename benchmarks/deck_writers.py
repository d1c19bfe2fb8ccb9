"""The same words as an Anki deck: by quizgen from words on, by genanki and by Anki from ready fields on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from quizgen.exporters.anki_notes import Deck, notes_of
from quizgen.exporters.anki_options import deck_options
from quizgen.exporters.anki_types import WORD, style
from quizgen.exporters.apkg import write_apkg
from quizgen.exporters.bundle import Bundle
from quizgen.model.card import VocabularyCard

CARD = VocabularyCard(
    id="",
    word="un accord",
    lemma="accord",
    pos="nom",
    gender="masculin",
    forms="pluriel\u00a0: des accords",
    ipa="akɔʁ",
    gloss={"en": "agreement, deal"},
    definition="décision que plusieurs pays prennent ensemble et promettent de respecter",
    construction="trouver, conclure, passer, signer, respecter un accord",
    example_before="Les deux voisins ont trouvé un ",
    example_answer="accord",
    example_after="\u00a0: pas de musique après vingt-deux heures.",
    example_gloss={"en": "The two neighbours have reached an agreement: no music after ten."},
    family="accorder, s’accorder",
    opposites="un désaccord",
    note="À ne pas confondre avec «\u00a0être d’accord\u00a0».",
    level="B1",
)
OPTIONS = deck_options(cards=["recognition", "cloze", "production"])


def words(size: int) -> Bundle:
    """As many words, no two the same."""
    cards = (
        replace(
            CARD,
            id=f"p/vocabulaire/{number}",
            word=f"un accord {number}",
            lemma=f"accord {number}",
            definition=f"{CARD.definition}, numéro {number}",
            example_before=f"{number}. {CARD.example_before}",
        )
        for number in range(size)
    )
    return Bundle(
        pack="p",
        title="Un titre",
        source="Une source",
        level="B1",
        updated=date(2024, 1, 1),
        passage_title="Un texte",
        paragraphs=(),
        cards=tuple(cards),
    )


def quizgen_deck(bundle: Bundle, path: Path) -> None:
    """Fields made of words, a database, a file."""
    write_apkg(bundle, path, OPTIONS)


class Ready(NamedTuple):
    """What genanki and Anki are given: escaped and cleaned already, which their users would have to do."""

    name: str
    fields: list[str]
    tags: list[str]


def ready(bundle: Bundle) -> Iterator[Ready]:
    """The notes that quizgen writes."""
    for note in notes_of([bundle], OPTIONS, Deck()):
        yield Ready(note.name, note.values.split("\x1f"), note.tags.split())


def genanki_deck(notes: Iterable[Ready], path: Path) -> None:
    """The same fields, the three templates that are used, by genanki as its manual has it."""
    import genanki

    model = genanki.Model(
        WORD.id,
        WORD.name,
        fields=[{"name": name} for name in WORD.fields],
        templates=list(_templates()),
        css=style(),
    )
    deck = genanki.Deck(1702249999, "Un titre")
    for due, (name, fields, tags) in enumerate(notes):
        guid = genanki.guid_for("quizgen", name)
        deck.add_note(genanki.Note(model, fields, tags=tags, guid=guid, due=due))
    genanki.Package(deck).write_to_file(path)


def anki_deck(notes: Iterable[Ready], path: Path) -> None:
    """The same fields and templates, added and exported by Anki itself."""
    from anki.collection import AddNoteRequest, Collection, ExportAnkiPackageOptions
    from anki.notes import Note

    col = Collection(str(path.with_suffix(".anki2")))
    model = col.models.new(WORD.name)
    for name in WORD.fields:
        col.models.add_field(model, col.models.new_field(name))
    for made in _templates():
        template: Any = col.models.new_template(made["name"])
        template |= made
        col.models.add_template(model, template)
    model["css"] = style()
    col.models.add_dict(model)
    kind, deck = col.models.by_name(WORD.name), col.decks.id("Un titre")
    requests = []
    for _, fields, tags in notes:
        note = Note(col, kind)
        note.fields, note.tags = fields, tags
        requests.append(AddNoteRequest(note, deck))
    col.add_notes(requests)
    options = ExportAnkiPackageOptions(with_scheduling=False, with_media=False, legacy=True)
    col.export_anki_package(out_path=str(path), options=options, limit=None)
    col.close()


def _templates() -> Iterator[dict[str, str]]:
    """Those of the cards that a word gets."""
    (first, *_) = notes_of([words(1)], OPTIONS, Deck())
    for place in first.cards:
        front, back = WORD.templates[place].sides()
        yield {"name": WORD.templates[place].name, "qfmt": front, "afmt": back}


def peak(writer: str, size: str, path: str) -> None:
    """Print the most memory, in MB, that a process takes which writes one deck."""
    if writer == "quizgen":
        quizgen_deck(words(int(size)), Path(path))
    else:
        genanki_deck(ready(words(int(size))), Path(path))
    status = Path("/proc/self/status").read_text(encoding="ascii")  # getrusage counts the parent's too
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


if __name__ == "__main__":
    peak(*sys.argv[1:])
