"""Taking the best item again and again: what speaks against one depends on those already taken."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from quizgen.items.ring import place
from quizgen.lint.desk import Desk
from quizgen.lint.parts import verdict
from quizgen.lint.rivals import Shown, gist, one_question, shown
from quizgen.model.item import Choice, Cloze, Item, Match, Order, Table, Typed

SMALL = 30  # sets up to this size hold no detail of importance C
_DATED_SHARE = 4  # at most one item in four asks for a date or a figure
_OPENING_SHARE = 0.4  # at most so many stems begin with the same words
_OPENING = 3  # words that make a beginning
_WEIGHTS = {"qcm": 4, "vrai-faux": 4, "reponse-courte": 3, "trou-lexical": 3}  # against 1 of the others
_JUDGED = frozenset({"Vrai", "Faux"})
Cost = tuple[object, ...]
Bucket = tuple[str, str]  # a type, and of statements whether they are true


class Picker:
    """A set in the making. What speaks against an item only ever grows, so that heaps may be lazy."""

    def __init__(self, *, count: int, seed: object, desk: Desk | None = None) -> None:
        self._count, self._seed, self._desk = count, seed, desk
        self.chosen: list[Item] = []
        self._seen: list[tuple[Item, Shown, frozenset[str]]] = []
        self._facts: Counter[str] = Counter()
        self._sentences: Counter[int] = Counter()
        self._openings: Counter[str] = Counter()
        self._types: Counter[Bucket] = Counter()
        self._dated = 0

    def take(self, items: Iterable[Item], count: int) -> list[Item]:
        """Up to `count` of some items, the best first, none of which is at odds with one already taken."""
        heaps: dict[Bucket, list[tuple[Cost, Item]]] = defaultdict(list)
        known = {item.id for item in self.chosen}
        for one in items:
            if one.id not in known:
                heaps[_bucket(one)].append((self._cost(one), one))
        for heap in heaps.values():
            heapify(heap)
        taken: list[Item] = []
        while len(taken) < count and (item := self._next(heaps)):
            if self._is_at_odds(item):
                continue
            self._add(item)
            taken.append(item)
        return taken

    def _next(self, heaps: dict[Bucket, list[tuple[Cost, Item]]]) -> Item | None:
        """The item against which least speaks now, taken off its heap."""
        best: tuple[Cost, Bucket] | None = None
        for bucket, heap in heaps.items():
            self._refresh(heap)
            if heap and self._is_balanced_with(bucket):
                cost = self._whole_cost(heap[0][0], bucket)
                if best is None or (cost, bucket) < best:
                    best = cost, bucket
        return heappop(heaps[best[1]])[1] if best else None

    def _refresh(self, heap: list[tuple[Cost, Item]]) -> None:
        """Bring to the top of a heap what belongs there, costs having grown since."""
        while heap:
            cost, item = heap[0]
            now = self._cost(item)
            if now == cost:
                return
            heappop(heap)
            heappush(heap, (now, item))

    def _cost(self, item: Item) -> Cost:
        """What speaks against an item, the gravest first; the last part only tells items apart."""
        asked = max((self._facts[name] for name in asked_about(item)), default=0)
        too_dated = item.dated and (self._dated + 1) * _DATED_SHARE > max(self._count, _DATED_SHARE)
        too_alike = self._openings[_opening(item)] + 1 > max(2, _OPENING_SHARE * self._count)
        sentence = self._sentences[item.evidence.main.sentence]
        chance = place(self._seed, item.id)
        return too_dated, asked >= 1, too_alike, ord(item.importance[0]), asked, sentence, chance, item.id

    def _whole_cost(self, cost: Cost, bucket: Bucket) -> Cost:
        """The cost of the best of a bucket, with what speaks against its type."""
        name = bucket[0]
        often = sum(count for (kind, _), count in self._types.items() if kind == name)
        return *cost[:3], often / _WEIGHTS.get(name, 1), self._types[bucket], *cost[3:]

    def _is_balanced_with(self, bucket: Bucket) -> bool:
        """Whether true and false statements stay as many, to within one."""
        answer = bucket[1]
        if answer not in _JUDGED:
            return True
        mine = sum(count for (_, judged), count in self._types.items() if judged == answer)
        others = sum(count for (_, judged), count in self._types.items() if judged in _JUDGED - {answer})
        return mine <= others

    def _is_at_odds(self, item: Item) -> bool:
        """Whether an item may not stand beside one already taken."""
        mine, words = shown(item, self._desk), gist(item)
        return any(
            self._never_meet(item, other)
            or (type(item.shape) is type(other.shape) and one_question(words, theirs))
            or mine.gives(told)
            or told.gives(mine)
            for other, told, theirs in self._seen
        )

    def _never_meet(self, one: Item, other: Item) -> bool:
        if self._desk is None:
            return False
        facts = self._desk.facts
        mine, theirs = set(asked_about(one)), set(asked_about(other))
        return any(
            not facts[name].never_with.isdisjoint(there)
            for here, there in ((mine, theirs), (theirs, mine))
            for name in here
            if name in facts
        )

    def _add(self, item: Item) -> None:
        self.chosen.append(item)
        self._seen.append((item, shown(item, self._desk), gist(item)))
        self._facts.update(asked_about(item))
        self._sentences[item.evidence.main.sentence] += 1
        self._openings[_opening(item)] += 1
        self._types[_bucket(item)] += 1
        self._dated += item.dated


def asked_about(item: Item) -> tuple[str, ...]:
    """The fact that an item asks for; gaps, matches, orders and tables ask for none by itself."""
    return () if isinstance(item.shape, Cloze | Order | Match | Table) else item.facts[:1]


def _bucket(item: Item) -> Bucket:
    return item.type, verdict(item)


def _opening(item: Item) -> str:
    """How a question begins; statements and instructions do not count."""
    if not isinstance(item.shape, Choice | Typed):
        return item.id
    return " ".join(item.stem.casefold().split()[:_OPENING])
