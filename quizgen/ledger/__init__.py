"""The ledger of a pack: when the content of each note last changed, so that Anki updates it alone.

`quizgen release` writes it, exports only read it. A pack that was never released has none.
"""
