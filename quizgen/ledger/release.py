"""What changed since the last release, and writing that down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from quizgen.cards.vocabulary import cards
from quizgen.ledger.contents import contents
from quizgen.ledger.file import FILE, Ledger, Line, read_ledger, write_ledger
from quizgen.model.levels import Level
from quizgen.model.pack import Pack


@dataclass(frozen=True, slots=True)
class Difference:
    """Ids of notes that came, changed and went, each sorted."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.removed)


def difference(ledger: Ledger, now: Mapping[str, str]) -> Difference:
    """What tells `now`, a map from ids to hashes, from a ledger.

    >>> difference({}, {"b": "2", "a": "1"}).new
    ('a', 'b')
    """
    return Difference(
        new=tuple(sorted(now.keys() - ledger.keys())),
        changed=tuple(
            sorted(name for name in now.keys() & ledger.keys() if ledger[name].content != now[name])
        ),
        removed=tuple(sorted(ledger.keys() - now.keys())),
    )


def release(pack: Pack, *, moment: datetime | None = None) -> Difference:
    """Bring the ledger beside `pack` up to date: what is new or changed gets `moment`, now by default.

    Lines of unchanged notes stay as they are. Nothing is written if nothing changed.
    """
    path = pack.path / FILE
    ledger, now = read_ledger(path), contents(pack)
    found = difference(ledger, now)
    if found:
        moment = (moment or datetime.now(UTC)).replace(microsecond=0)
        stamped = {name: Line(now[name], moment) for name in found.new}
        stamped |= {name: Line(now[name], _later(ledger[name], moment)) for name in found.changed}
        write_ledger(path, {name: stamped.get(name) or ledger[name] for name in now})
    return found


def _later(line: Line, moment: datetime) -> datetime:
    """`moment`, or just after the last change if a clock went back: Anki takes only what is later."""
    return max(moment, line.changed + timedelta(seconds=1))


def since(ledger: Ledger, pack: Pack, levels: Iterable[Level]) -> Difference:
    """What an update of the decks of some levels brings to learners who have those of `ledger`."""
    starts = tuple(f"{pack.id}/{level}/" for level in levels)
    words = {card.id for level in levels for card in cards(pack, level)}
    now = contents(pack)
    gone = {name for name in ledger.keys() - now.keys() if "/vocabulaire/" in name}

    def concerned(name: str) -> bool:
        return name.startswith(starts) or name in words or name in gone

    return difference(
        {name: line for name, line in ledger.items() if concerned(name)},
        {name: content for name, content in now.items() if concerned(name)},
    )
