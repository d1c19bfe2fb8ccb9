"""A pack of three sentences about a kind of fact that quizgen has never heard of: YAML only."""

from __future__ import annotations

from pathlib import Path

KIND = """\
label: récolte
slots: {fermier: personne, recolte: nom, poids: nombre, jour: periode}
unique: [recolte, jour]
when: jour
event: "la récolte {{ fermier | de }}"
statement: "{{ jour }}, {{ fermier }} {{ fermier | accord('a', 'ont') }} récolté {{ poids }}."
explanation: "« Récolter », c’est prendre les fruits ou les légumes quand ils sont mûrs."
hint: "Cherchez la phrase qui donne un poids."
ask:
  fermier:
    - {levels: [B1], stem: "qui a rempli ses paniers {{ jour }} ?"}
  recolte:
    - levels: [B1]
      stem: "qu'est-ce {{ fermier | que }} a ramassé {{ jour }} ?"
      option: "{{ recolte | un }}"
  poids:
    - {levels: [B1], stem: "quel poids {{ fermier }} a-t-on vu rapporter {{ jour }} ?"}
  jour:
    - {name: moment, levels: [B1], stem: "quand {{ fermier | inversion('a', 'ont') }} ramassé ces fruits ?"}
"""
INFO = """\
title: Le verger
topic: Agriculture
source: {outlet: Le Verger, title: Les pommes, date: mai 2024}
updated: 2024-05-01
licence: CC BY 4.0
summary: "Trois récoltes."
entities:
  - {id: ada, type: personne, name: Ada Brun, gender: f}
  - {id: ben, type: personne, name: Ben Roux, gender: m}
  - {id: cleo, type: personne, name: Cléo Gris, gender: f}
"""
FACT = """\
- id: recolte-{who}
  kind: recolte
  fermier: {who}
  recolte: {{texte: {what}, genre: {gender}}}
  poids: {{valeur: {weight}, nom: kilo, genre: m}}
  jour: {day}
  status: fait
  where: [p1]
  importance: A
"""
CROPS = (
    ("ada", "pomme", "f", 40, "2024-09-02", "Ada Brun", "2 septembre"),
    ("ben", "prune", "f", 25, "2024-08-11", "Ben Roux", "11 août"),
    ("cleo", "poire", "f", 60, "2024-09-20", "Cléo Gris", "20 septembre"),
)
SENTENCE = (
    "Le {date} 2024, {name} a rempli ses paniers d’une sorte de fruit, la {what} : "
    "{weight} kilos. {{recolte-{who}}}"
)
WORDS = """\
- id: panier
  lemma: panier
  pos: nom
  gender: m
  plural: paniers
  formes: [panier, paniers]
  ipa: panje
  level: B1
  gloss: {en: basket, vi: cái giỏ}
  definition: "objet à anse où l’on met ce que l’on achète"
  example: "Elle a mis le pain dans son [panier]."
"""


def write_pack(folder: Path) -> Path:
    """Write the pack into a folder that is made for it."""
    (folder / "kinds").mkdir(parents=True)
    (folder / "passages").mkdir()
    (folder / "kinds" / "recolte.yaml").write_text(KIND, encoding="utf-8")
    (folder / "pack.yaml").write_text(INFO, encoding="utf-8")
    facts = [
        FACT.format(who=who, what=what, gender=gender, weight=weight, day=day)
        for who, what, gender, weight, day, _, _ in CROPS
    ]
    (folder / "facts.yaml").write_text("\n".join(facts), encoding="utf-8")
    (folder / "vocabulary.yaml").write_text(WORDS, encoding="utf-8")
    lines = [
        SENTENCE.format(who=who, what=what, weight=weight, name=name, date=date)
        for who, what, _, weight, _, name, date in CROPS
    ]
    text = "# Trois récoltes\n\n" + "\n".join(lines) + "\n"
    (folder / "passages" / "b1.md").write_text(text, encoding="utf-8")
    return folder
