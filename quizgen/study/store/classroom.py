"""What a class has answered: the one place that reads the rows of several learners.

Whoever calls it has to make sure that the visitor is a teacher. Only learners with an account are
in it; an anonymous visitor is nobody's pupil.
"""

from __future__ import annotations

import sqlalchemy as sa

from quizgen.model.levels import Level
from quizgen.study.item_statistics import FirstAnswer
from quizgen.study.store.database import Database
from quizgen.study.store.tables import answers, learners, series


def first_answers(database: Database, pack: str, level: Level) -> tuple[FirstAnswer, ...]:
    """The first answer of each account to each item of a text, oldest first. Raises Unreachable."""
    first = (
        sa.select(sa.func.min(answers.c.id))
        .where(answers.c.item.startswith(f"{pack}/{level}/", autoescape=True))
        .group_by(answers.c.learner, answers.c.item)
    )
    query = (
        sa.select(answers, learners.c.name, series.c.state)
        .join(learners, learners.c.id == answers.c.learner)
        .join(series, series.c.id == answers.c.series)
        .where(learners.c.name != "", answers.c.id.in_(first))
        .order_by(answers.c.id)
    )
    with database.read() as connection:
        rows = connection.execute(query).all()
    found = []
    for row in rows:
        said = row.response if row.first_try is None else row.first_try
        found.append(
            FirstAnswer(
                learner=row.learner,
                name=row.name,
                item=row.item,
                response=said if isinstance(said, str) else tuple(said),
                right=row.right,
                given=row.given,
                seed=int(row.state["seed"]),
            )
        )
    return tuple(found)
