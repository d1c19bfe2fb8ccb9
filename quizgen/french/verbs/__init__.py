"""Conjugation: a small engine over tables; what is not in them is refused, not guessed."""
