"""What learners have done, kept in a database: SQLite by default, PostgreSQL by its address.

Every function takes a `Database` and a learner's number and runs in one transaction; none but those of
`classroom`, which teachers ask, gives anybody the rows of another learner.
`database.Unreachable` is the one error to expect.
"""
