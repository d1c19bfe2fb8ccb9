"""One file a change of the schema; each names the one before it."""
