"""French for templates: pure functions over phrases, built on small tables. What is unknown raises FrenchError."""
