"""Anki note types. Nothing here may be renumbered, reordered or removed: notes depend on it.

Notes are updated only while the number of fields and templates and their ids stay the same. What
comes later takes a spare field (« Reserve1 »…) or a spare template, which may then be renamed, or
switches on a template that has been there from the first day (« AvecProduction »…).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.resources import files

# When a template or the style sheet last changed; only then do learners get the new ones. A test
# compares the fingerprint of the files and asks for both to be brought up to date.
TEMPLATES_UPDATED = datetime(2026, 11, 24, 19, tzinfo=UTC)
TEMPLATES_FINGERPRINT = "659fdf7ac1d64e2c"

_FOLDER = files("quizgen.exporters") / "templates" / "anki"
_SPARE = tuple(f"Reserve{n}" for n in range(1, 7))


@dataclass(frozen=True, slots=True)
class Template:
    """A card of a note type: it exists for a note if the field `gate` of that is not empty.

    Its two sides are files in `templates/anki/`.
    """

    name: str
    gate: str
    front: str
    back: str

    def sides(self) -> tuple[str, str]:
        """Front and back as HTML."""
        return _gated(self.gate, _read(self.front)), _read(self.back)


@dataclass(frozen=True, slots=True)
class NoteType:
    """A note type; ids of fields and templates are counted from `id`."""

    id: int
    name: str
    fields: tuple[str, ...]
    templates: tuple[Template, ...]

    def field_id(self, index: int) -> int:
        """The constant number of a field."""
        return self.id * 1000 + index

    def template_id(self, index: int) -> int:
        """The constant number of a template."""
        return self.id * 1000 + 500 + index


_SPARES = tuple(
    Template(f"Réserve {n}", f"AvecReserve{n}", "reserve.html", "reserve-verso.html") for n in (1, 2)
)
WORD = NoteType(
    1702241501,
    "quizgen – mot",
    (
        "Mot", "Article", "Lemme", "Saisie", "Nature", "Genre", "Formes", "Pluriel", "Feminin",
        "Prononciation", "Sens", "Traductions", "Indice", "Exemple", "ExempleTrou", "ExempleTraduit",
        "Construction", "Synonymes", "Contraires", "Famille", "Registre", "FauxAmi", "Note", "Citation",
        "Source", "Titre", "Niveau", "Audio", "Image",
        "AvecReconnaissance", "AvecEcoute", "AvecGenre", "AvecPhrase", "AvecDefinition", "AvecPluriel",
        "AvecFeminin", "AvecProduction", "AvecDictee", "AvecReserve1", "AvecReserve2", "Id", *_SPARE,
    ),
    (
        Template("Reconnaissance", "AvecReconnaissance", "mot-reconnaissance.html", "mot-fiche.html"),
        Template("Écoute", "AvecEcoute", "mot-ecoute.html", "mot-fiche.html"),
        Template("Genre", "AvecGenre", "mot-genre.html", "mot-fiche.html"),
        Template("Phrase", "AvecPhrase", "mot-phrase.html", "mot-phrase-verso.html"),
        Template("Définition", "AvecDefinition", "mot-definition.html", "mot-fiche.html"),
        Template("Pluriel", "AvecPluriel", "mot-pluriel.html", "mot-pluriel-verso.html"),
        Template("Féminin", "AvecFeminin", "mot-feminin.html", "mot-feminin-verso.html"),
        Template("Production", "AvecProduction", "mot-production.html", "mot-production-verso.html"),
        Template("Dictée", "AvecDictee", "mot-dictee.html", "mot-dictee-verso.html"),
        *_SPARES,
    ),
)  # fmt: skip
QUESTION = NoteType(
    1702241502,
    "quizgen – question",
    (
        "Question", "Consigne", "Reponses", "Passage", "Indice", "Cle", "Commentaires", "Explication",
        "Preuve", "Contexte", "Attribution", "Source", "Titre", "Niveau", "Audio", "Image",
        "AvecLibre", "AvecReserve1", "AvecReserve2", "Id", *_SPARE,
    ),
    (
        Template("Question", "Question", "question.html", "question-verso.html"),
        Template("Sans propositions", "AvecLibre", "question-libre.html", "question-verso.html"),
        *_SPARES,
    ),
)  # fmt: skip
TEXT = NoteType(
    1702241503,
    "quizgen – texte",
    (
        "Titre", "Texte", "Avant", "Apres", "Mots", "Source", "Niveau", "Audio", "Image",
        "AvecReserve1", "AvecReserve2", "Id", *_SPARE,
    ),
    (Template("Lecture", "Texte", "texte.html", "texte-verso.html"), *_SPARES),
)  # fmt: skip
NOTE_TYPES = (WORD, QUESTION, TEXT)


def style() -> str:
    """The style sheet of every card."""
    return _read("style.css")


def fingerprint() -> str:
    """A hash of all templates and the style sheet as learners get them."""
    texts = [style(), *_all_sides()]
    return sha256("\x1f".join(texts).encode()).hexdigest()[:16]


def _all_sides() -> Iterator[str]:
    for kind in NOTE_TYPES:
        for template in kind.templates:
            yield from template.sides()


def _gated(gate: str, front: str) -> str:
    return f"{{{{#{gate}}}}}{front}{{{{/{gate}}}}}"


def _read(name: str) -> str:
    """A file of the templates; `<!-- include: x.html -->` stands for another one."""
    text = (_FOLDER / name).read_text(encoding="utf-8").strip()
    return re.sub(r"<!-- include: ([a-z-]+\.html) -->", lambda mark: _read(mark[1]), text)
