"""What is said by the sort of answer: lessons, hints and reasons for dates, numbers, places, names."""

from __future__ import annotations

A2: dict[str, str] = {
    "date_hint": "cherchez la phrase qui parle de cela : une date y est écrite",
    "dated_hint": "cherchez cette date dans le texte : que raconte la phrase ?",
    "number_lesson": "un nombre compte quelque chose : regardez le nom qui vient après lui",
    "number_hint": "cherchez la phrase qui parle de cela : un nombre y est écrit, en lettres ou en chiffres",
    "place_lesson": "« en », « au » ou « aux » + pays, « à » + ville : ces petits mots disent où l’on est ou "
    "où l’on va",
    "place_hint": "cherchez la phrase qui parle de cela : un nom de pays ou de ville y est écrit",
    "said_of": "le texte dit autre chose {{ value | de }} : {{ body }}",
    "neighbour": "ici, le texte ne dit pas « {{ value }} » : {{ body }}",
    "ref_hint_before": "relisez la phrase {{ number }} et celle d’avant : quel nom peut aller avec "
    "« {{ words }} » ?",
    "ref_apart": "le texte ne parle pas {{ value | de }} dans une même phrase ; plus près de "
    "« {{ words }} », la phrase {{ nearest }} parle {{ key | de }}",
}
ABOVE: dict[str, str] = A2 | {
    "date_hint": "retrouvez la phrase qui en parle, puis la date qui accompagne son verbe",
    "dated_hint": "repérez cette date dans le texte : le verbe de sa phrase dit ce qui s’est passé",
    "number_lesson": "un nombre n’a de sens qu’avec le nom qu’il compte : lisez toujours les deux ensemble",
    "number_hint": "retrouvez la phrase qui en parle : le nombre y est écrit, en lettres ou en chiffres",
    "place_lesson": "un lieu peut être complément (« aller en… ») ou sujet (un pays « accueille », une ville "
    "« reçoit ») : demandez-vous où l’action se passe",
    "place_hint": "retrouvez la phrase qui en parle, puis le nom de lieu qu’elle contient",
    "ref_hint_before": "remontez à partir de la phrase {{ number }} : de qui ou de quoi parle-t-on juste "
    "avant « {{ words }} » ?",
}
