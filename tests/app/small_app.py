"""The app over the small pack, its texts hostile or its articles many: what the browser tests look at."""

import runpy
import secrets
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from quizgen.app import catalogue
from quizgen.app.server import SCRIPT
from tests.app.small_library import FACES, SmallLibrary, shelf
from tests.app.small_pack import HOSTILE

secrets.randbelow = lambda _: 7  # every series is the one whose first item is a choice
small = SmallLibrary(f" {HOSTILE}" if "--hostile" in sys.argv else "")
if "--many" in sys.argv:
    small.shelf = shelf(7)
for face in FACES:
    setattr(catalogue, face, getattr(small, face))

runpy.run_path(str(SCRIPT))
