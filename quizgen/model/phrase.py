"""A nominal group with the features that French grammar asks of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gender = Literal["m", "f"]
Number = Literal["s", "p"]
Place = Literal["pays", "ville", "region", "ile"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun or a name, without its article.

    `determined` says that it stands with « le, la, l’, les » when nothing else determines it (« la
    Russie », « la KCNA »), and `place` what « en, au, aux, à, dans » depend on. A `gender` of None is
    unknown: whatever needs it raises FrenchError. `h_aspire` None leaves the
    question to the data. `members` are the parts of a coordination (« Séoul et Tokyo »), each with its own
    features; the whole is then plural.
    """

    text: str
    gender: Gender | None = None
    number: Number = "s"
    determined: bool = False
    h_aspire: bool | None = None
    place: Place | None = None
    members: tuple[Phrase, ...] = ()

    def __str__(self) -> str:
        return self.text
