"""The schema's history: one file a change, applied when the database is opened."""
