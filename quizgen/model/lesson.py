"""The sections of a lesson, in their order."""

from __future__ import annotations

from typing import Literal

Section = Literal["globale", "detaillee", "vocabulaire", "grammaire"]
SECTIONS: tuple[Section, ...] = ("globale", "detaillee", "vocabulaire", "grammaire")
