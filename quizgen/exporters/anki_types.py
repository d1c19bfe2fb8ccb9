"""Anki note types. Nothing here may be renumbered, reordered or removed: notes depend on it.

Notes are updated only while the number of fields and templates and their ids stay the same. What
comes later takes a spare field (« Reserve1 »…) or the spare template, or switches on a template
that has been there from the first day (« AvecProduction »…).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from importlib.resources import files

# The day on which a template or the style sheet last changed; with it the new ones reach learners.
TEMPLATES_UPDATED = date(2026, 11, 22)

_FOLDER = files("quizgen.exporters") / "templates" / "anki"
_SPARE = tuple(f"Reserve{n}" for n in range(1, 7))
_WORD = (
    "Mot",
    "Lemme",
    "Reponse",
    "Nature",
    "Formes",
    "Prononciation",
    "Sens",
    "Traductions",
    "Exemple",
    "ExempleTrou",
    "ExempleTraduit",
    "Construction",
    "Synonymes",
    "Contraires",
    "Famille",
    "Registre",
    "FauxAmi",
    "Note",
    "Citation",
    "Source",
    "Niveau",
    "Genre",
    "Audio",
    "Image",
    "AvecProduction",
    "AvecGenre",
    "AvecEcoute",
    "AvecDictee",
    "AvecReserve",
    "Id",
    *_SPARE,
)
_QUESTION = (
    "Question",
    "Consigne",
    "Reponses",
    "Texte",
    "Indice",
    "Cle",
    "Commentaires",
    "Explication",
    "Preuve",
    "Attribution",
    "Source",
    "Titre",
    "Niveau",
    "Audio",
    "Image",
    "AvecLibre",
    "AvecReserve",
    "Id",
    *_SPARE,
)


@dataclass(frozen=True, slots=True)
class Template:
    """A card of a note type; its two sides are files in `templates/anki/`."""

    name: str
    front: str
    back: str

    def sides(self) -> tuple[str, str]:
        """Front and back as HTML."""
        return _read(self.front), _read(self.back)


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type; ids of fields and templates are counted from `id`."""

    id: int
    name: str
    fields: tuple[str, ...]
    templates: tuple[Template, ...]
    cloze: bool = False

    def field_id(self, index: int) -> int:
        """The constant number of a field."""
        return self.id * 1000 + index

    def template_id(self, index: int) -> int:
        """The constant number of a template."""
        return self.id * 1000 + 500 + index


WORD = NoteType(
    1702241501,
    "quizgen – mot",
    _WORD,
    (
        Template("Reconnaissance", "mot-reconnaissance.html", "mot-reconnaissance-verso.html"),
        Template("Production", "mot-production.html", "mot-verso.html"),
        Template("Genre", "mot-genre.html", "mot-verso.html"),
        Template("Écoute", "mot-ecoute.html", "mot-verso.html"),
        Template("Dictée", "mot-dictee.html", "mot-verso.html"),
        Template("Réserve", "reserve.html", "mot-verso.html"),
    ),
)
SENTENCE = NoteType(
    1702241502,
    "quizgen – mot dans sa phrase",
    ("Texte", *_WORD),
    (Template("Phrase", "phrase.html", "phrase-verso.html"),),
    cloze=True,
)
QUESTION = NoteType(
    1702241503,
    "quizgen – question",
    _QUESTION,
    (
        Template("Question", "question.html", "question-verso.html"),
        Template("Sans propositions", "question-libre.html", "question-verso.html"),
        Template("Réserve", "reserve.html", "question-verso.html"),
    ),
)
NOTE_TYPES = (WORD, SENTENCE, QUESTION)


def style() -> str:
    """The style sheet of every card."""
    return _read("style.css")


def _read(name: str) -> str:
    """A file of the templates; `<!-- fiche -->` stands for the entry of a word."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    if "<!-- fiche -->" in text:
        text = text.replace("<!-- fiche -->", _read("mot-fiche.html"))
    return text
