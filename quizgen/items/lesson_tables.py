"""The words of lessons and rationales that no kind and no fact has of its own, by level.

`explanation_…` and `hint_…` fit any question about who, where, when, how many, who says it or which idea;
`compare_…` is the hint for a statement in which that element is to be compared with the text.
"""

from __future__ import annotations

A2: dict[str, str] = {
    "explanation_source": "« selon », « d’après » ou un verbe comme « dire » montrent qui donne "
    "l’information",
    "hint_source": "cherchez « selon », « d’après » ou un verbe comme « dire » : qui parle ?",
    "compare_source": "qui dit cela dans le texte ? Comparez les noms",
    "explanation_who": "pour savoir qui fait l’action, trouvez le verbe et demandez : « qui est-ce qui… ? »",
    "hint_who": "trouvez la phrase qui raconte cela : quels noms est-ce que vous y lisez ?",
    "compare_who": "comparez les noms : est-ce que ce sont les mêmes dans le texte ?",
    "explanation_where": "pour dire où, on met « en », « au », « aux » ou « à » devant le nom du lieu",
    "hint_where": "trouvez la phrase qui raconte cela : quel nom de lieu est-ce que vous y lisez ?",
    "compare_where": "comparez le lieu : est-ce le même dans le texte ?",
    "explanation_when": "chaque date va avec un verbe : lisez toute la phrase pour savoir ce qui se passe "
    "à cette date",
    "hint_when": "trouvez la phrase qui raconte cela : quelle date est-ce que vous y lisez ?",
    "compare_when": "comparez la date : est-ce la même dans le texte ?",
    "explanation_count": "un nombre est juste avant le nom de la chose qu’il compte",
    "hint_count": "trouvez la phrase qui raconte cela : quel nombre est-ce que vous y lisez ?",
    "judged_when": "une date a plusieurs parties : le jour, le mois, l’année. Vérifiez-les toutes",
    "judged_when_apart": "la phrase donne le jour et le mois ; l’année est plus haut dans le texte",
    "compare_count": "comparez le nombre : est-ce le même dans le texte ?",
    "explanation_idea": "la bonne réponse dit la même chose que le texte, avec d’autres mots",
    "hint_idea": "trouvez la phrase qui parle de cela, et lisez-la jusqu’à la fin",
    "compare_idea": "comparez chaque mot important avec la phrase du texte",
    "event_hint": "cherchez cette date dans le texte : que raconte la phrase ?",
    "date_of": "{{ date }}, c’est {{ event }}",
    "not_this_one": "{{ body }} ; ici, c’est quelqu’un d’autre",
    "not_this_land": "{{ body }} ; ici, c’est un autre pays",
    "not_this_place": "{{ body }} ; ici, c’est un autre lieu",
    "not_these": "{{ body }} ; ici, ce sont d’autres personnes",
    "not_these_lands": "{{ body }} ; ici, ce sont d’autres pays",
    "not_this_speaker": "{{ body }} ; ici, c’est quelqu’un d’autre qui parle",
    "not_this": "le texte dit autre chose que « {{ value }} » : {{ body }}",
    "rank_wrong": "{{ value }}, c’est {{ date }}",
    "gap_right": "{{ days }} après {{ start }}, c’est {{ found }}",
    "gap_wrong": "{{ days }} après {{ start }}, c’est {{ found }}, et non {{ right }}",
    "meaning_hint_without": "relisez la phrase {{ number }} avec « {{ word }} », puis sans ce mot : "
    "qu’est-ce qui change ?",
    "ref_hint_before": "relisez la phrase {{ number }} et celle d’avant : quel nom peut aller avec "
    "« {{ words }} » ?",
    "ref_apart": "le texte ne parle pas {{ value | de }} dans une même phrase ; plus près de "
    "« {{ words }} », la phrase {{ nearest }} parle {{ key | de }}",
}
ABOVE: dict[str, str] = A2 | {
    "explanation_source": "« selon », « d’après » ou le sujet d’un verbe de parole désignent la source : "
    "le texte rapporte l’information, il ne la garantit pas",
    "hint_source": "repérez ce qui introduit ces propos (« selon », « d’après », un verbe de parole) : "
    "qui parle ?",
    "compare_source": "comparez la source : qui parle, d’après le texte ?",
    "explanation_who": "plusieurs noms se suivent souvent dans une phrase : c’est le verbe qui dit qui agit, "
    "et envers qui",
    "hint_who": "retrouvez la phrase qui raconte ce fait, puis demandez-vous qui y fait quoi",
    "compare_who": "comparez les noms : qui fait quoi, d’après le texte ?",
    "explanation_where": "un lieu peut être un complément (on arrive « en Italie »), le sujet du verbe "
    "(« l’Italie » accueille quelqu’un) ou se lire dans le nom des habitants (« les Italiens »)",
    "hint_where": "retrouvez la phrase qui raconte ce fait : quel lieu y est désigné, et par quels mots ?",
    "compare_where": "comparez le lieu : est-ce celui du texte ?",
    "explanation_when": "quand un texte compte plusieurs dates, rattachez chacune au verbe de sa phrase : "
    "c’est lui qui dit quel événement elle situe",
    "hint_when": "plusieurs dates figurent dans le texte : laquelle accompagne cet événement ?",
    "compare_when": "comparez la date : est-ce celle du texte ?",
    "explanation_count": "un nombre ne se comprend qu’avec le nom de ce qu’il compte et le moment où l’on "
    "compte : lisez les trois ensemble",
    "hint_count": "retrouvez la phrase qui raconte ce fait : quel nombre y figure, et que compte-t-il ?",
    "judged_when": "dans une date, vérifiez chaque élément : le jour, le mois et l’année",
    "judged_when_apart": "une fois donnée, l’année n’est pas toujours répétée : la phrase précise le "
    "jour et le mois, l’année se lit plus haut dans le texte",
    "compare_count": "comparez le nombre : est-ce celui du texte ?",
    "explanation_idea": "une bonne réponse garde l’idée du texte et change les mots : comparez le sens, "
    "pas les mots",
    "hint_idea": "retrouvez la phrase qui aborde ce point, puis lisez-la jusqu’au bout",
    "compare_idea": "retrouvez la phrase qui aborde ce point, puis comparez les deux idées",
    "event_hint": "retrouvez cette date dans le texte : à quel verbe se rattache-t-elle ?",
    "not_this_one": "{{ body }} ; ici, il s’agit de quelqu’un d’autre",
    "not_this_land": "{{ body }} ; ici, il s’agit d’un autre pays",
    "not_this_place": "{{ body }} ; ici, il s’agit d’un autre lieu",
    "not_these": "{{ body }} ; ici, il s’agit d’autres personnes",
    "not_these_lands": "{{ body }} ; ici, il s’agit d’autres pays",
    "not_this_speaker": "{{ body }} ; ici, les propos sont de quelqu’un d’autre",
    "meaning_hint_without": "relisez la phrase {{ number }} avec « {{ word }} », puis sans : qu’est-ce qui "
    "manque à son sens ?",
    "ref_hint_before": "remontez à partir de la phrase {{ number }} : de qui ou de quoi parle-t-on juste "
    "avant « {{ words }} » ?",
}
