"""What an exporter did: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.errors import QuizgenError


class NothingToWrite(QuizgenError):
    """A pack has nothing of what a format shows; the text says what is lacking."""


@dataclass(frozen=True, slots=True)
class Report:
    """The ids that were written, those that were not with the reason, and what the file holds.

    `counts` are numbers of the format's own things, such as `notes` and `cards` of an Anki package.
    """

    written: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        return "\n".join([self._head, *(f"skipped {name}: {reason}" for name, reason in self.skipped)])

    @property
    def summary(self) -> str:
        """One line: how many were written and how many were not, or why there is no file at all.

        >>> Report(("a", "b"), (("c", "too long"),), {"words": 2}).summary
        '2 written (2 words), 1 skipped'
        >>> Report((), (("x.pdf", "no words"),)).summary
        'not written: no words'
        """
        if self.skipped and not self.written:
            return "not written: " + ", ".join(dict.fromkeys(reason for _, reason in self.skipped))
        return self._head + (f", {len(self.skipped)} skipped" if self.skipped else "")

    @property
    def _head(self) -> str:
        counts = ", ".join(f"{number} {name}" for name, number in self.counts.items())
        return f"{len(self.written)} written" + (f" ({counts})" if counts else "")
