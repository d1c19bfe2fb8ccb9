"""Alembic's way in: it works on the connection that `database.connect` hands over."""

from alembic import context

from quizgen.study.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
