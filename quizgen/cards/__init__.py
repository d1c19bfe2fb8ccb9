"""Cards: vocabulary entries made ready to show."""

from quizgen.cards.vocabulary import cards

__all__ = ["cards"]
