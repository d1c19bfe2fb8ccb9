"""A practice session: which items, in which order, what was answered.

Every step makes a new session. It holds ids and answers, never items: it is small, can be stored,
and keeps the order that it was made with.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from quizgen.model.item import Choice, Item, TrueFalse
from quizgen.model.levels import Level
from quizgen.study.grading import Grade, grade
from quizgen.study.response import Response, empty

Mode = Literal["training", "test"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer given: to which item, what, and how it was judged.

    `right` means at the first try; `first_try` is what was said then, if a second one was granted.
    """

    item: str
    response: Response
    right: bool
    score: float
    hinted: bool = False
    first_try: Response | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Where a learner stands.

    `planned` are the ids of the items in the order of the first round. `position` counts from 0
    along `queue`, `answers[i]` belongs to `queue[i]`. A missed item comes back at the end `returns`
    times at most. `seed` and `count` are what the set was made with (None: every item there is).
    In training a miss brings the hint and a second try, kept in `first_try` until that is answered;
    a test runs through without a word. `id` is what the record of progress knows the session by.
    """

    id: str = ""
    mode: Mode = "training"
    pack: str
    level: Level
    seed: int
    count: int | None = None
    planned: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    position: int = 0
    hinted: bool = False
    first_try: Response | None = None
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
    def reached(self) -> tuple[int, int, bool, bool]:
        """How far the session has come; of two states of one session the greater is the later."""
        return len(self.answers), self.position, self.first_try is not None, self.hinted

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
    mode: Mode = "training",
    id: str = "",
) -> Session:
    """A session over these items; their order is settled now. In a test nothing comes back."""
    return Session(
        id=id,
        mode=mode,
        pack=pack,
        level=level,
        seed=seed,
        count=count,
        planned=tuple(items),
        returns=returns if mode == "training" else 0,
    )


def take_hint(session: Session) -> Session:
    """The session with the hint of the current item shown."""
    return replace(session, hinted=True)


def answer(session: Session, item: Item, response: Response) -> Session:
    """The session with `response` to the current item judged, or kept for a second try.

    An item is judged once: a second answer changes nothing. A test goes on to its next item.
    """
    if session.done or session.answered is not None or item.id != session.current:
        return session
    judged = grade(item, response)
    if _another_try(session, item, judged, response):
        return replace(session, first_try=response)
    first = session.first_try is None
    given = Answer(
        item=item.id,
        response=response,
        right=judged.right and first,
        score=judged.score if first else judged.score / 2,
        hinted=session.hinted,
        first_try=session.first_try,
    )
    judged_session = replace(session, answers=(*session.answers, given), first_try=None)
    return advance(judged_session) if session.mode == "test" else judged_session


def _another_try(session: Session, item: Item, judged: Grade, response: Response) -> bool:
    """Whether the answer leaves something to find: not after « I do not know », nor between two options."""
    match item.shape:
        case TrueFalse():
            return False
        case Choice(options=options) if len(options) < 3:
            return False
        case _:
            fresh = session.mode == "training" and session.first_try is None
            return fresh and not judged.right and not empty(response)


def advance(session: Session) -> Session:
    """The next item, if the current one is answered."""
    if session.answered is None:
        return session
    return replace(session, position=session.position + 1, hinted=False, first_try=None)


def retry(session: Session, id: str = "") -> Session:
    """A new session over the items missed in the first round, as a training."""
    return start(
        session.pack,
        session.level,
        session.seed,
        session.missed,
        count=session.count,
        returns=max(session.returns, 1),
        id=id,
    )
