"""A practice session: which items, in which order, what was answered.

Every step makes a new session. It holds ids and answers, never items: it is small, can be stored,
and keeps the order that it was made with.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.model.item import Item
from quizgen.model.levels import Level
from quizgen.study.grading import grade
from quizgen.study.response import Response


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer given: to which item, what, and how it was judged."""

    item: str
    response: Response
    right: bool
    score: float
    hinted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Where a learner stands.

    `planned` are the ids of the items in the order of the first round. `position` counts from 0
    along `queue`, `answers[i]` belongs to `queue[i]`. A missed item comes back at the end `returns`
    times at most. `seed` and `count` are what the set was made with (None: every item there is).
    """

    pack: str
    level: Level
    seed: int
    count: int | None = None
    planned: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    position: int = 0
    hinted: bool = False
    returns: int = 1

    @property
    def queue(self) -> tuple[str, ...]:
        """The planned items, then the missed ones that come back."""
        missed: Counter[str] = Counter()
        back = []
        for given in self.answers:
            if not given.right:
                missed[given.item] += 1
                if missed[given.item] <= self.returns:
                    back.append(given.item)
        return (*self.planned, *back)

    @property
    def done(self) -> bool:
        """Whether nothing is left to answer or to read."""
        return self.position >= len(self.queue)

    @property
    def current(self) -> str:
        """The id of the item on the table."""
        return self.queue[self.position]

    @property
    def answered(self) -> Answer | None:
        """The answer to the current item, once it is given."""
        return self.answers[self.position] if self.position < len(self.answers) else None

    @property
    def second_round(self) -> bool:
        """Whether the current item was missed before."""
        return self.position >= len(self.planned)

    @property
    def first_answers(self) -> tuple[Answer, ...]:
        """The answers of the first round, which alone count for the score."""
        return self.answers[: len(self.planned)]

    @property
    def missed(self) -> tuple[str, ...]:
        """The ids of the items missed in the first round."""
        return tuple(given.item for given in self.first_answers if not given.right)

    @property
    def still_missed(self) -> tuple[str, ...]:
        """Those missed items that were never answered well afterwards."""
        found = {given.item for given in self.answers if given.right}
        return tuple(item for item in self.missed if item not in found)


def start(
    pack: str,
    level: Level,
    seed: int,
    items: Sequence[str],
    *,
    count: int | None = None,
    returns: int = 1,
) -> Session:
    """A session over these items; their order is settled now."""
    return Session(pack=pack, level=level, seed=seed, count=count, planned=tuple(items), returns=returns)


def take_hint(session: Session) -> Session:
    """The session with the hint of the current item shown."""
    return replace(session, hinted=True)


def answer(session: Session, item: Item, response: Response) -> Session:
    """The session with `response` to the current item judged; a second answer changes nothing."""
    if session.done or session.answered is not None or item.id != session.current:
        return session
    judged = grade(item, response)
    given = Answer(item.id, response, judged.right, judged.score, session.hinted)
    return replace(session, answers=(*session.answers, given))


def advance(session: Session) -> Session:
    """The next item, if the current one is answered."""
    if session.answered is None:
        return session
    return replace(session, position=session.position + 1, hinted=False)


def retry(session: Session) -> Session:
    """A new session over the items missed in the first round."""
    return replace(session, planned=session.missed, answers=(), position=0, hinted=False)
