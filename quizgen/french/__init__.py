"""French for templates: pure functions over small tables. What is unknown raises FrenchError."""
