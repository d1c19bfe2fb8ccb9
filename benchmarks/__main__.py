"""`python -m benchmarks` prints one table; its exit code is 1 if a target is missed."""

from __future__ import annotations

import sys

from benchmarks import answers, app, decks, french, generation, growth, loading, sheets, startup

HEAD = ("", "measured", "yardstick", "ratio", "target")
LINE = "{:48} {:>12} {:>12} {:>8} {:>10}"


def main() -> int:
    """Print each ratio as soon as it is known."""
    print(LINE.format(*HEAD))
    missed = 0
    for group in (startup, french, answers, loading, generation, sheets, decks, app, growth):
        for row in group.rows():
            figures = (f"{value:.3f} {row.unit}" for value in (row.measured, row.yardstick))
            target = f"<= {row.target:g}" if row.target else "-"
            print(LINE.format(row.what, *figures, f"{row.ratio:.2f}", target), flush=True)
            missed += not row.is_met
    return 1 if missed else 0


sys.exit(main())
