"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "learner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_learner"),
        sa.UniqueConstraint("key", name="uq_learner_key"),
    )
    op.create_table(
        "lookup",
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("entry", sa.String(length=300), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("last", sa.DateTime(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_lookup_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("learner", "entry", name="pk_lookup"),
    )
    op.create_table(
        "memory",
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("card", sa.String(length=300), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_memory_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("learner", "card", name="pk_memory"),
    )
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("card", sa.String(length=300), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("given", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_review_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    )
    op.create_index("ix_review_learner", "review", ["learner", "given"])
    op.create_table(
        "series",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("pack", sa.String(length=100), nullable=False),
        sa.Column("level", sa.String(length=2), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=False),
        sa.Column("put_away", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_series_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )
    op.create_index("ix_series_place", "series", ["learner", "pack", "level"])
    op.create_table(
        "visit",
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("pack", sa.String(length=100), nullable=False),
        sa.Column("level", sa.String(length=2), nullable=False),
        sa.Column("read", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_visit_learner", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("learner", "pack", "level", name="pk_visit"),
    )
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner", sa.Integer(), nullable=False),
        sa.Column("series", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=300), nullable=False),
        sa.Column("response", sa.JSON(), nullable=False),
        sa.Column("first_try", sa.JSON(), nullable=True),
        sa.Column("right", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("hinted", sa.Boolean(), nullable=False),
        sa.Column("given", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner"], ["learner.id"], name="fk_answer_learner", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["series"], ["series.id"], name="fk_answer_series", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_answer"),
        sa.UniqueConstraint("series", "number", name="uq_answer_series"),
    )
    op.create_index("ix_answer_item", "answer", ["item"])
    op.create_index("ix_answer_learner", "answer", ["learner", "given"])
