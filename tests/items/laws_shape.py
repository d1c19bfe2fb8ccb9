"""Laws of an item's build: its key, its reasons, its proof, its id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from quizgen.items.context import period_of
from quizgen.items.find import fold
from quizgen.model.fact import Fact
from quizgen.model.item import Choice, Cloze, Item, Match, Order, TrueFalse, Typed
from tests.items.pools import Place, numbers, options, rationales, subject

ID = re.compile(
    r"[a-z0-9-]+/(?:A1|A2|B1|B2|C1|C2)/[a-z-]+"  # pack, level, type
    r"/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9_]*)?(?:~[a-z0-9]+(?:-[a-z0-9]+)*)?"
)


def exactly_one_option_is_right(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Choice | TrueFalse):
        right = [option for option in item.shape.options if option.correct]
        if len(right) != 1 or len(item.shape.options) < 2:
            yield f"{len(right)} right of {len(item.shape.options)}"


def nothing_is_offered_twice(place: Place, item: Item) -> Iterator[str]:
    match item.shape:
        case Choice(offered) | TrueFalse(offered):
            texts = [option.text for option in offered]
        case Cloze(bank=bank):
            texts = list(bank)
        case Match(pairs, responses):
            texts = list(responses)
            if len({fold(pair.left) for pair in pairs}) < len(pairs):
                yield "a left side twice"
        case Order(sequence, shown):
            texts = list(shown)
            if sorted(texts) != sorted(step.text for step in sequence):
                yield "other steps are shown than those of the sequence"
        case Typed(accepted):
            texts = list(accepted)
        case _:
            return
    folded = [fold(text).removesuffix(".") for text in texts]
    if len(set(folded)) < len(folded) or not all(folded):
        yield str(texts)


def everything_has_its_reason(place: Place, item: Item) -> Iterator[str]:
    if not item.explanation.strip() or not item.hint.strip():
        yield "no explanation or no hint"
    if not all(text.strip() for text in rationales(item.shape)):
        yield "an answer without a reason"


def the_evidence_stands_in_the_passage(place: Place, item: Item) -> Iterator[str]:
    for quote in (item.evidence.main, *item.evidence.more):
        sentence = place.sentences.get(quote.sentence)
        if sentence is None or sentence.text != quote.text:
            yield f"sentence {quote.sentence} is not « {quote.text} »"
    if item.evidence.passage != place.level or len(set(numbers(item))) < len(numbers(item)):
        yield "another passage, or a sentence quoted twice"


def the_evidence_is_tagged_with_the_fact(place: Place, item: Item) -> Iterator[str]:
    proved = set(item.facts)
    for name in item.facts:
        proved |= {operand.id for operand in place.facts[name].operands}
    main = place.sentences.get(item.evidence.main.sentence)
    if main is None or not main.facts & proved:
        yield f"sentence {item.evidence.main.sentence} proves none of {item.facts}"


def the_id_follows_the_contract(place: Place, item: Item) -> Iterator[str]:
    if not ID.fullmatch(item.id):
        yield "not pack/level/type/subject[.slot][~stem]"
    if not item.id.startswith(f"{item.pack}/{item.level}/{item.type}/"):
        yield "not its own pack, level and type"
    name, slot = subject(item)
    fact = place.facts.get(name)
    info = place.pack.info
    authored = (
        *(info.groups, info.summaries, info.not_stated),
        *(info.tables, info.main_ideas, info.figures, info.grammar, info.conjugation, info.odd_ones),
    )
    others = {one.id for kind in (place.pack.vocabulary, *authored) for one in kind}
    if fact is None and (name not in others or slot):
        yield f"« {name} » is nobody's id"
    if fact and slot and slot not in (*fact.kind.slots, "source"):
        yield f"« {slot} » is no slot"


def the_stem_in_the_id_is_one_of_the_kind(place: Place, item: Item) -> Iterator[str]:
    name, slot = subject(item)
    stem = item.id.partition("~")[2]
    if name in place.facts and item.type in ("qcm", "reponse-courte"):
        stems = place.facts[name].kind.ask[slot]
        if (stem or None) not in [one.name for one in stems if item.level in one.levels]:
            yield f"no stem « {stem} »"


def a_claim_has_its_speaker(place: Place, item: Item) -> Iterator[str]:
    if item.status != "fait" and not item.attribution.strip():
        yield item.status


def a_match_has_a_response_to_spare(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Match):
        right = {pair.right for pair in item.shape.pairs}
        spare = {option.text for option in item.shape.spare}
        if not spare or right & spare or set(item.shape.responses) != right | spare:
            yield "the responses are not the right ones and some to spare"
        if any(option.correct for option in item.shape.spare):
            yield "a spare response called right"


def a_bank_holds_all_answers_and_more(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Cloze):
        shape = item.shape
        words = [*(gap.answer for gap in shape.gaps), *(option.text for option in shape.spare)]
        if shape.bank and (sorted(shape.bank) != sorted(words) or not shape.spare):
            yield "the bank is not the answers and some to spare"
        if not shape.bank and shape.spare:
            yield "words to spare and no bank"
        if len(shape.parts) != len(shape.gaps) + 1:
            yield "parts and gaps do not alternate"
        if any(gap.answer not in gap.accepted for gap in shape.gaps):
            yield "an answer that is not accepted"


def an_order_is_of_disjoint_dates(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, Order):
        periods = [period_of(place.facts[name]) for name in item.facts]
        if None in periods or len(periods) != len(item.shape.sequence):
            yield "a step without a date"
        for one, other in pairwise(periods):
            if one and other and not one.end < other.start:
                yield f"{one} is not before {other}"


def nothing_forbidden_is_asked(place: Place, item: Item) -> Iterator[str]:
    name, slot = subject(item)
    if name in place.facts and {slot, item.type} & place.facts[name].no_ask:
        yield f"no_ask: {sorted(place.facts[name].no_ask)}"


def facts_meet_only_where_they_may(place: Place, item: Item) -> Iterator[str]:
    if item.type == "trou-lexical" and len(getattr(item.shape, "gaps", ())) == 1:
        return  # about a word: its facts are those of the sentence where the word stands
    facts: list[Fact] = [place.facts[name] for name in item.facts]
    if facts[0].operands:
        return  # a derived fact is what its operands say together
    for one, other in combinations(facts, 2):
        if {one.status, other.status} == {"allegation", "dementi"}:
            continue  # an allegation never goes without its denial
        if other.id in one.never_with or one.id in other.never_with:
            yield f"{one.id} and {other.id} must never meet"


def the_key_is_what_the_statement_is(place: Place, item: Item) -> Iterator[str]:
    if isinstance(item.shape, TrueFalse):
        right = next((option.text for option in options(item.shape) if option.correct), "none")
        name, slot = subject(item)
        silent = any(point.id == name for point in place.pack.info.not_stated)
        if right != ("Non mentionné" if silent else "Faux" if slot else "Vrai"):
            yield f"the key is {right}"


LAWS = (
    exactly_one_option_is_right,
    nothing_is_offered_twice,
    everything_has_its_reason,
    the_evidence_stands_in_the_passage,
    the_evidence_is_tagged_with_the_fact,
    the_id_follows_the_contract,
    the_stem_in_the_id_is_one_of_the_kind,
    a_claim_has_its_speaker,
    a_match_has_a_response_to_spare,
    a_bank_holds_all_answers_and_more,
    an_order_is_of_disjoint_dates,
    nothing_forbidden_is_asked,
    facts_meet_only_where_they_may,
    the_key_is_what_the_statement_is,
)
