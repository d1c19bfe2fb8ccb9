"""Four words: with everything, and with little."""

from __future__ import annotations

from quizgen.model.card import VocabularyCard
from tests.export.passage import quote

CARDS = (
    VocabularyCard(
        id="moscou-pyongyang/vocabulaire/accord",
        word="un accord",
        lemma="accord",
        pos="nom",
        gender="masculin",
        forms="pluriel\u00a0: des accords",
        ipa="akɔʁ",
        gloss={"en": "agreement, deal", "vi": "thỏa thuận, hiệp định"},
        definition="Décision que plusieurs personnes ou plusieurs pays prennent ensemble et "
        "promettent de "
        "respecter.",
        construction="conclure, passer, signer, respecter un accord",
        example_before="Après des mois de discussions, les deux écoles ont signé ",
        example_answer="un accord",
        example_after=".",
        example_gloss={"en": "After months of talks the two schools signed an agreement."},
        opposites="un désaccord",
        false_friend="",
        note="Le «\u00a0d\u00a0» ne s’entend pas. «\u00a0Être d’accord\u00a0»\u00a0: avoir le même avis.",
        level="B1",
        tags=("thème::diplomatie",),
    ),
    VocabularyCard(
        id="moscou-pyongyang/vocabulaire/craindre",
        word="craindre",
        lemma="craindre",
        pos="verbe",
        forms="je crains, il craint, nous craignons, ils craignent\u202f; participe passé\u00a0: craint",
        ipa="kʁɛ̃dʁ",
        gloss={"en": "to fear", "vi": "lo sợ, e ngại"},
        definition="Avoir peur d’un événement possible.",
        construction="craindre que (+ ne) + subjonctif\u202f; craindre de + infinitif\u202f; craindre + nom",
        example_before="Les commerçants ",
        example_answer="craignent",
        example_after=" que la rue ne soit fermée tout l’été.",
        quote=quote(10),
        family="la crainte, craintif",
        synonyms="redouter (soutenu)",
        level="B2",
    ),
    VocabularyCard(
        id="moscou-pyongyang/vocabulaire/sensible",
        word="sensible",
        lemma="sensible",
        pos="adjectif",
        gender="masculin et féminin",
        forms="pluriel\u00a0: sensibles",
        ipa="sɑ̃sibl",
        gloss={"en": "sensitive", "vi": "nhạy cảm"},
        definition="Se dit d’un sujet délicat, dont il faut parler avec prudence.",
        example_before="Au bureau, le salaire reste un sujet ",
        example_answer="sensible",
        example_after="\u00a0: peu de collègues en parlent.",
        quote=quote(6),
        family="la sensibilité, sensibiliser, insensible",
        false_friend="L’anglais «\u00a0sensible\u00a0» veut dire «\u00a0raisonnable, sensé\u00a0».",
        level="B1",
    ),
    VocabularyCard(
        id="moscou-pyongyang/vocabulaire/etat",
        word="faire état de",
        lemma="faire état de",
        pos="locution",
        gloss={"en": "to report, to mention"},
        definition="Parler d’une chose dans un texte ou un discours officiel.",
        register="soutenu",
        level="B2",
    ),
)
