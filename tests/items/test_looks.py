"""No answer is found by its looks: a group of words has another beside it."""

from __future__ import annotations

import pytest

from quizgen.content.library import pack_names
from quizgen.items import trou_lexical
from quizgen.items.workshop import Workshop
from quizgen.model.item import Cloze
from tests.items.pools import loaded

LEVELS = [(name, level) for name in pack_names() for level in loaded(name).passages]


@pytest.mark.parametrize(("name", "level"), LEVELS)
def test_an_expression_is_not_alone_among_words(name: str, level: str) -> None:
    shop = Workshop(loaded(name), level)  # type: ignore[arg-type]
    for seed in range(5):
        for item in trou_lexical.items(shop, seed):
            assert isinstance(item.shape, Cloze)
            if len(item.shape.gaps) == 1 and " " in item.shape.gaps[0].answer:
                assert [one.text for one in item.shape.spare if " " in one.text], item.id
