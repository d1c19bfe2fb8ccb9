"""Packs: YAML and passages read into frozen models, every problem located."""
