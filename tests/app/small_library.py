"""The small pack in the place of the library, for tests in this process and for a server."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.app import catalogue
from quizgen.model.card import VocabularyCard
from quizgen.model.item import Item
from quizgen.model.levels import Level
from tests.app import small_pack


def shelf(count: int) -> catalogue.Library:
    """Many articles: odd ones are easy and about ecology, even ones are not."""
    held = [
        small_pack.article(n, ("A1", "A2") if n % 2 else ("A2", "B1"), "Écologie" if n % 2 else "Patrimoine")
        for n in range(1, count + 1)
    ]
    return catalogue.Library({pack.id: pack for pack in held}, {"casse": ("casse/pack.yaml:3:1: une faute",)})


class SmallLibrary:
    """Answers as `quizgen.app.catalogue` does; `extra` is added to every text."""

    def __init__(self, extra: str = "") -> None:
        self.extra = extra
        self.shelf = catalogue.Library(
            {"phare": small_pack.pack(extra)},
            {"casse": (f"casse/pack.yaml:3:1: Y01 une faute{extra}",)},
        )

    def library(self) -> catalogue.Library:
        return self.shelf

    def items(self, pack: str, level: Level, seed: int, count: int | None) -> Mapping[str, Item]:
        made = small_pack.items(level, self.extra)
        turned = made[seed % len(made) :] + made[: seed % len(made)]  # another seed, another order
        return {item.id: item for item in turned[:count]}

    def cards(self, pack: str, level: Level) -> tuple[VocabularyCard, ...]:
        return small_pack.cards(self.extra)

    def deck(self, pack: str, level: Level) -> Mapping[str, VocabularyCard]:
        return {card.id: card for card in self.cards(pack, level)}

    def exported(self, *asked: object) -> bytes:
        return repr(asked).encode()


FACES = ("library", "items", "cards", "deck", "exported")
