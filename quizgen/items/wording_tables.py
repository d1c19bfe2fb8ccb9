"""The sentences that belong to no kind of fact, for A1 and A2 and for the levels above."""

from __future__ import annotations

A2: dict[str, str] = {
    "prefix": "selon {{ source }}, {{ body }}",
    "cited": "{{ body }} (phrase {{ number }})",
    "cited_many": "{{ body }} (phrases {{ numbers | enumeration }})",
    "absent": "le texte ne parle pas {{ value | de }}",
    "elsewhere": "le texte parle {{ value | de }} dans la phrase {{ number }}, mais pour autre chose",
    "reread": "relisez : {{ body }} (phrase {{ number }})",
    "true": "la phrase {{ number }} le dit",
    "read_there": "on le lit dans la phrase {{ number }} : « {{ words }} »",
    "silent_lesson": "« non mentionné » : le texte ne dit ni cela, ni le contraire. Répondez avec le texte, "
    "pas avec vos idées",
    "true_quoted": "la phrase {{ number }} le dit : « {{ words }} »",
    "true_together": "les phrases {{ numbers | enumeration }} le disent ensemble",
    "true_not_false": "« faux » veut dire : le texte dit autre chose. La phrase {{ number }} dit la "
    "même chose",
    "together_not_false": "« faux » veut dire : le texte dit autre chose. "
    "Ici, les phrases {{ numbers | enumeration }} disent la même chose",
    "true_not_silent": "« non mentionné » veut dire : le texte n’en parle pas. La phrase "
    "{{ number }} en parle",
    "together_not_silent": "le texte donne la réponse dans les phrases {{ numbers | enumeration }}",
    "together_not_true": "les phrases {{ numbers | enumeration }} disent autre chose",
    "together_not_true_quoted": "les phrases {{ numbers | enumeration }} disent autre chose",
    "false_not_true": "la phrase {{ number }} dit autre chose",
    "false_not_true_quoted": "attention : la phrase {{ number }} dit « {{ words }} »",
    "false_not_silent": "le texte donne la réponse dans la phrase {{ number }}",
    "false_not_silent_quoted": "le texte donne la réponse : « {{ words }} » (phrase {{ number }})",
    "silent_not_true": "la phrase {{ number }} parle de ce sujet, mais elle ne dit pas cela",
    "silent_not_false": "la phrase {{ number }} parle de ce sujet, mais elle ne dit pas le contraire",
    "statement_hint": "cherchez ce que le texte dit de cela, et comparez chaque mot important",
    "prove": "quelle phrase dit {{ body | que }} ?",
    "prove_where": "dans quelle phrase est-ce qu’on lit {{ body | que }} ?",
    "prove_quoted": "« {{ body }} » : quelle phrase le dit ?",
    "prove_claim": "« {{ body }} » : dans quelle phrase est-ce qu’on le lit ?",
    "other_sentence": "la phrase {{ number }} parle d’autre chose : {{ body }}",
    "other_sentence_bare": "la phrase {{ number }} ne parle pas de cela",
    "date": "qu’est-ce qui s’est passé {{ period }} ?",
    "date_text": "quel événement du texte a eu lieu {{ period }} ?",
    "figure": "phrase {{ number }} : « {{ figure }} », c’est le nombre de quoi ?",
    "figure_hint": "cherchez « {{ figure }} » et lisez les mots qui suivent",
    "counted": "« {{ figure }} », c’est {{ means }}",
    "ref_subject": "phrase {{ number }} : dans « {{ piece }} », {{ who }} est-ce que "
    "« {{ words }} » remplace ?",
    "ref_object": "phrase {{ number }} : dans « {{ piece }} », quels mots est-ce que « {{ words }} » "
    "remplace ?",
    "ref_indirect": "phrase {{ number }} : dans « {{ piece }} », de {{ who }} est-ce qu’on parle avec « "
    "{{ words }} » ?",
    "ref_there": "phrase {{ number }} : dans « {{ piece }} », quels mots est-ce que « y » remplace ?",
    "ref_possessive": "phrase {{ number }} : dans « {{ piece }} », à {{ who }} est-ce que « {{ words }} » "
    "renvoie ?",
    "ref_group": "phrase {{ number }} : de {{ who }} est-ce qu’on parle avec les mots « {{ words }} » ?",
    "ref_periphrasis": "phrase {{ number }} : de {{ who }} est-ce qu’on parle avec « {{ words }} » ?",
    "ref_thing": "phrase {{ number }} : quel nom est-ce que « {{ words }} » remplace ?",
    "who_person": "qui",
    "who_land": "quel pays",
    "who_lands": "quels pays",
    "ref_right": "« {{ words }} » remplace {{ value }}, dont parle la phrase {{ number }}",
    "ref_right_owner": "« {{ words }} » renvoie {{ value | a }}, dont parle la phrase {{ number }}",
    "ref_right_ahead": "« {{ words }} » annonce {{ value }} : on lit ces mots plus loin, dans la même phrase",
    "ref_farther": "la phrase {{ other }} parle {{ value | de }} ; plus près de « {{ words }} », "
    "la phrase {{ nearest }} parle {{ key | de }}",
    "ref_beside": "la phrase {{ other }} parle aussi {{ value | de }}, mais avec cette réponse, "
    "la phrase {{ number }} ne dirait plus la même chose",
    "ref_ahead_lesson": "parfois, le pronom vient avant le nom : « Comme il est malade, Paul dort. »",
    "ref_ahead_hint": "lisez la phrase {{ number }} jusqu’à la fin : « {{ words }} » annonce un nom",
    "ref_hint": "relisez la phrase {{ number }} et celle d’avant, puis mettez chaque réponse "
    "à la place de « {{ words }} »",
    "ref_subject_lesson": "« il », « elle », « ils » et « elles » remplacent un nom déjà cité : "
    "« elle » reprend un nom féminin singulier",
    "ref_object_lesson": "« le », « la », « l’ » et « les » devant un verbe sont des pronoms : "
    "ils remplacent un nom déjà cité. Je vois les pays → je les vois",
    "ref_indirect_lesson": "« lui » et « leur » devant un verbe remplacent « à » + une personne ; "
    "après « pour » ou « avec », « lui » remplace un nom masculin",
    "ref_there_lesson": "« y » remplace un lieu déjà cité et se place avant le verbe : "
    "elle va en Russie → elle y va",
    "ref_possessive_lesson": "« son », « sa », « ses » et « leur » disent à qui est une chose : "
    "cherchez la personne citée juste avant",
    "ref_group_lesson": "des mots comme « ces deux pays » évitent de répéter des noms : "
    "comptez-les, puis cherchez-les juste avant",
    "ref_periphrasis_lesson": "pour ne pas répéter un nom, on peut dire la fonction de la personne : "
    "« le président », « la ministre »",
    "ref_thing_lesson": "« ce », « cette » ou « ces » + nom reprend souvent ce qu’on vient de nommer",
    "meaning": "dans la phrase {{ number }}, quelle est la bonne explication pour « {{ word }} » ?",
    "meaning_here": "phrase {{ number }} : quelle explication va avec « {{ word }} » ?",
    "meaning_of": "c’est ce que veut dire « {{ word }} »",
    "meaning_elsewhere": "c’est ce que veut dire « {{ word }} », dans la phrase {{ other }}",
    "meaning_beside": "c’est ce que veut dire « {{ word }} », un autre mot de la phrase {{ number }}",
    "meaning_absent": "c’est ce que veut dire « {{ word }} », un autre mot",
    "definitions": "associez chaque mot à sa définition. Attention : il y a une définition de trop.",
    "word_here": "le mot est dans la phrase {{ number }}",
    "expression_here": "l’expression est dans la phrase {{ number }}",
    "expression_in_text": "l’expression est dans la phrase {{ number }}, sous la forme « {{ form }} »",
    "word_in_text": "le mot est dans la phrase {{ number }}, sous la forme « {{ form }} »",
    "definition_of": "cette définition va avec « {{ word }} »",
    "definitions_lesson": "le premier mot d’une définition aide à trier : « personne » ou « groupe » "
    "annonce un nom, un infinitif annonce un verbe",
    "definition_hint": "relisez chaque mot dans sa phrase, puis remplacez-le par une définition",
    "meaning_of_verb": "dans la phrase {{ number }}, on lit « {{ form }} » : "
    "quelle explication va avec le verbe « {{ word }} » ?",
    "meaning_of_form": "dans la phrase {{ number }}, on lit « {{ form }} » : "
    "quelle explication va avec « {{ word }} » ?",
    "meaning_hint_form": "relisez la phrase {{ number }} : quelle réponse "
    "a le même sens que « {{ form }} » ?",
    "meaning_hint": "relisez la phrase {{ number }} et remplacez « {{ word }} » par chaque réponse",
    "status": "dans le texte, quel est le statut de chaque information ? "
    "Associez. Attention : il y a {{ spare }} de trop.",
    "status_spare": "rien dans cette liste n’est {{ status }}",
    "small_word": "« {{ word }} » {{ use }}",
    "small_word_wanted": "« {{ word }} » {{ use }} ; il faut ici {{ wanted }}",
    "conjugate": "mettez le verbe entre parenthèses au temps qui convient.",
    "conjugated": "« {{ verb }} », {{ tense }} : {{ form }}",
    "grammar_one": "quel mot complète la phrase ?",
    "grammar_many": "complétez la phrase : écrivez un petit mot dans chaque trou.",
    "lesson_article": "l’article dit le genre et le nombre du nom : apprenez chaque nom avec « "
    "un » ou « une »",
    "lesson_article_hint": "le nom est masculin ou féminin ? Singulier ou pluriel ?",
    "lesson_indefini": "« un » va devant un nom masculin, « une » devant un nom féminin "
    "et « des » devant un nom au pluriel",
    "lesson_indefini_hint": "le nom est masculin ou féminin ? Singulier ou pluriel ?",
    "lesson_de": "de + le = du, de + les = des ; « de la » et « de l’ » ne changent pas",
    "lesson_de_hint": "quel article est-ce qu’on met devant ce nom : le, la, l’ ou les ?",
    "lesson_a": "à + le = au, à + les = aux ; « à la » et « à l’ » ne changent pas",
    "lesson_a_hint": "quel article est-ce qu’on met devant ce nom : le, la, l’ ou les ?",
    "lesson_lieu": "pour dire où on est ou où on va : « en » + pays féminin, « au » + pays masculin, "
    "« aux » + pays pluriel, « à » + ville",
    "lesson_lieu_hint": "est-ce une ville ou un pays ? Si c’est un pays, on dit « le », « la » ou « les » ?",
    "lesson_origine": "pour dire d’où on vient : « du » + pays masculin, « des » + pays pluriel, "
    "« de » ou « d’ » dans les autres cas",
    "lesson_origine_hint": "est-ce qu’on dit « le », « la » ou « les » devant ce pays ?",
    "lesson_relatif": "« qui » remplace un sujet (une ville plaît → la ville qui plaît), « que » un "
    "complément direct (je visite une ville → la ville que je visite), « où » un lieu (j’habite dans une "
    "ville → la ville où j’habite)",
    "lesson_relatif_hint": "mettez le nom placé avant le trou dans la phrase d’après : sujet, "
    "complément direct, ou lieu (« dans », « en », « à ») ?",
    "lesson_demonstratif": "« ce », « cet », « cette » et « ces » montrent une chose : "
    "« cet » va devant un masculin qui commence par une voyelle",
    "lesson_demonstratif_hint": "le nom est masculin ou féminin ? Il commence par une voyelle ?",
    "lesson_possessif": "« son », « sa » et « ses » vont avec une personne, « leur » et « leurs "
    "» avec plusieurs",
    "lesson_possessif_hint": "combien de personnes est-ce qu’il y a ? Et combien de choses ?",
    "lesson_phrase": "un petit mot entre deux phrases dit leur lien. Ici, « {{ word }} » {{ use }}",
    "lesson_phrase_hint": "lisez les deux phrases : la deuxième est le résultat ou le contraire "
    "de la première ?",
    "lesson_indicatif": "un petit mot peut donner la raison ou le moment. Ici, « {{ word }} » {{ use }}",
    "lesson_indicatif_hint": "est-ce que la fin de la phrase donne une raison ou un moment ?",
    "lesson_infinitif": "devant un infinitif, le petit mot dit le lien entre les deux actions. Ici, "
    "« {{ word }} » {{ use }}",
    "lesson_infinitif_hint": "quel lien y a-t-il entre les deux actions : un but, un moment ?",
    "lesson_nom": "devant un nom, le petit mot dit le lien avec la phrase. Ici, « {{ word }} » {{ use }}",
    "lesson_nom_hint": "est-ce que le nom après le trou donne un moment ou un but ?",
    "order": "mettez ces événements dans l’ordre : du plus ancien au plus récent.",
    "match": "qui dit quoi ? Associez chaque nom à son idée. Attention : il y a {{ spare }} de trop.",
    "match_one": "idée",
    "bank": "complétez le texte avec les mots de la liste. Chaque mot sert une fois au plus.",
    "gap": "quel mot complète la phrase ?",
    "gap_hint": "pensez au sens : {{ definition }}.",
    "word": "« {{ word }} » : {{ definition }}.",
    "word_key": "ce mot veut dire : {{ definition }}",
    "expression_key": "« {{ expression }} » veut dire : {{ definition }}",
}
ABOVE: dict[str, str] = A2 | {
    "conjugate": "mettez le verbe entre parenthèses à la forme qui convient.",
    "elsewhere": "le texte mentionne {{ value }} dans la phrase {{ number }}, mais à un autre propos",
    "true": "la phrase {{ number }} dit la même chose",
    "true_quoted": "la phrase {{ number }} dit la même chose : « {{ words }} »",
    "true_not_false": "pour répondre « faux », il faudrait une phrase qui contredise celle-ci ; "
    "or la phrase {{ number }} la confirme",
    "together_not_false": "pour répondre « faux », il faudrait une phrase qui contredise celle-ci ; "
    "or les phrases {{ numbers | enumeration }}, mises ensemble, la confirment",
    "true_not_silent": "« non mentionné » supposerait que le texte se taise sur ce point ; "
    "or la phrase {{ number }} en parle",
    "true_together": "les phrases {{ numbers | enumeration }}, mises ensemble, le montrent",
    "together_not_silent": "les phrases {{ numbers | enumeration }}, mises ensemble, permettent de répondre",
    "false_not_true": "la phrase {{ number }} dit autre chose sur un point précis",
    "false_not_true_quoted": "un détail a changé : la phrase {{ number }} dit « {{ words }} »",
    "false_not_silent": "la phrase {{ number }} permet de répondre",
    "false_not_silent_quoted": "le texte se prononce : « {{ words }} » (phrase {{ number }})",
    "prove": "quelle phrase indique {{ body | que }} ?",
    "prove_where": "dans quelle phrase apprend-on {{ body | que }} ?",
    "prove_quoted": "« {{ body }} » : quelle phrase l’indique ?",
    "prove_claim": "« {{ body }} » : quelle phrase le rapporte ?",
    "other_sentence_bare": "la phrase {{ number }} n’aborde pas ce point",
    "date": "que s’est-il passé {{ period }}, d’après le texte ?",
    "date_text": "d’après le texte, quel événement a eu lieu {{ period }} ?",
    "figure": "dans la phrase {{ number }}, que compte-t-on avec le nombre « {{ figure }} » ?",
    "meaning": "que signifie « {{ word }} » dans la phrase {{ number }} ?",
    "meaning_here": "comment comprenez-vous « {{ word }} » dans la phrase {{ number }} ?",
    "meaning_of_verb": "dans la phrase {{ number }}, on lit « {{ form }} » : "
    "que signifie le verbe « {{ word }} » ?",
    "meaning_of_form": "dans la phrase {{ number }}, on lit « {{ form }} » : que signifie « {{ word }} » ?",
    "definitions": "à chaque mot sa définition : associez-les. Attention : une définition ne sert pas.",
    "counted": "avec « {{ figure }} », on compte {{ means }}",
    "figure_hint": "relisez la phrase et cherchez le nom placé après « {{ figure }} »",
    "ref_subject": "phrase {{ number }} : dans « {{ piece }} », {{ who }} "
    "le pronom « {{ words }} » désigne-t-il ?",
    "ref_object": "phrase {{ number }} : dans « {{ piece }} », que remplace le pronom « {{ words }} » ?",
    "ref_indirect": "phrase {{ number }} : dans « {{ piece }} », {{ who }} faut-il "
    "reconnaître derrière « {{ words }} » ?",
    "ref_there": "phrase {{ number }} : dans « {{ piece }} », que reprend le pronom « y » ?",
    "ref_possessive": "phrase {{ number }} : dans « {{ piece }} », à {{ who }} renvoie « {{ words }} » ?",
    "ref_group": "{{ who }} l’expression « {{ words }} » désigne-t-elle dans la phrase {{ number }} ?",
    "ref_periphrasis": "de {{ who }} parle-t-on, dans la phrase {{ number }}, "
    "avec l’expression « {{ words }} » ?",
    "ref_thing": "quel nom l’expression « {{ words }} » reprend-elle dans la phrase {{ number }} ?",
    "ref_ahead_lesson": "un pronom peut précéder le nom qu’il remplace, surtout en tête de phrase : "
    "« Comme il est malade, Paul dort. » Un participe accordé (« frappées ») aide à choisir",
    "ref_ahead_hint": "quand on lit « {{ words }} », le nom n’est pas encore écrit : "
    "lisez la phrase {{ number }} jusqu’au bout",
    "ref_right": "« {{ words }} » renvoie {{ value | a }}, dont parle la phrase {{ number }}",
    "ref_hint": "remontez à partir de la phrase {{ number }}, puis remplacez « {{ words }} » par "
    "chaque réponse",
    "ref_subject_lesson": "« il », « elle », « ils », « elles » s’accordent avec le nom repris : "
    "le genre et le nombre éliminent déjà des candidats, le sens fait le reste",
    "ref_object_lesson": "« le », « la », « l’ » et « les » reprennent un complément direct : posez "
    "la question "
    "« qui ? » ou « quoi ? » après le verbe, puis remontez dans le texte",
    "ref_indirect_lesson": "« lui » et « leur » devant un verbe reprennent un complément introduit "
    "par « à » ; "
    "après une préposition, « lui » ne désigne qu’un masculin",
    "ref_there_lesson": "« y » reprend un complément de lieu, ou un complément introduit par « à » : "
    "participer au sommet → y participer",
    "ref_possessive_lesson": "un possessif s’accorde avec ce qui est possédé, et non avec le possesseur : "
    "« sa visite » peut être celle d’un homme. C’est le texte qui dit à qui il renvoie",
    "ref_group_lesson": "« les deux pays », « les deux parties » : un nom général reprend plusieurs "
    "noms cités. "
    "Le nombre indique combien il faut en retrouver",
    "ref_periphrasis_lesson": "une périphrase remplace un nom par une fonction ou une qualité : pour savoir "
    "de qui il s’agit, cherchez la phrase qui donne le nom et la fonction ensemble",
    "ref_thing_lesson": "un démonstratif ou un possessif + nom reprend souvent ce qui vient d’être nommé, "
    "parfois par un mot plus général",
    "status": "quel statut le texte donne-t-il à chaque information ? "
    "Associez-les. Attention : il y a {{ spare }} de trop.",
    "grammar_one": "quel mot complète cette phrase ?",
    "grammar_many": "complétez cette phrase : écrivez un mot grammatical dans chaque trou.",
    "lesson_de": "« de » se contracte avec « le » (du) et « les » (des), jamais avec « la » ni « l’ » : "
    "retrouvez d’abord l’article du nom",
    "lesson_a": "« à » se contracte avec « le » (au) et « les » (aux), jamais avec « la » ni « l’ » : "
    "retrouvez d’abord l’article du nom",
    "lesson_lieu": "le genre du pays choisit la préposition : « en » devant un féminin ou une voyelle, "
    "« au » devant un masculin, « aux » devant un pluriel ; une ville prend « à »",
    "lesson_origine": "pour l’origine, « du » et « des » gardent la trace de l’article, alors "
    "que « de » ou « d’ » "
    "suffit devant un pays féminin et devant une ville",
    "lesson_relatif": "« qui » est sujet, « que » complément direct, « dont » remplace un "
    "complément avec « de », "
    "« où » un lieu ou un moment : c’est le verbe de la relative qui décide",
    "lesson_relatif_hint": "reformulez la relative en phrase simple : quel rôle y joue le nom "
    "(sujet, complément direct, complément avec « de », lieu) ?",
    "lesson_possessif_hint": "y a-t-il un seul possesseur ou plusieurs ? Et une seule chose, ou plusieurs ?",
    "lesson_possessif": "le possessif s’accorde avec la chose possédée : « son » devant une voyelle, "
    "même au féminin (son annonce) ; « leur » dès qu’il y a plusieurs possesseurs",
    "lesson_phrase": "un connecteur dit comment une phrase suit l’autre : lisez les deux en entier. Ici, "
    "« {{ word }} » {{ use }}",
    "lesson_phrase_hint": "résumez chaque partie en trois mots : la seconde est-elle le résultat, "
    "le contraire ou une précision de la première ?",
    "lesson_indicatif": "beaucoup de conjonctions sont suivies de l’indicatif : c’est le sens qui choisit. "
    "Ici, « {{ word }} » {{ use }}",
    "lesson_indicatif_hint": "quel fait explique l’autre, ou s’y oppose ?",
    "lesson_subjonctif": "plusieurs conjonctions demandent le subjonctif : le verbe ne suffit donc pas à "
    "choisir, il faut le sens. Ici, « {{ word }} » {{ use }}",
    "lesson_subjonctif_hint": "la seconde partie est-elle un but, un obstacle ou un moment ?",
    "lesson_infinitif": "devant un infinitif, le mot choisi dit ce que la seconde action est pour la "
    "première. Ici, « {{ word }} » {{ use }}",
    "lesson_infinitif_hint": "l’infinitif dit-il dans quel but on agit, ou ce qu’on ne fait pas ?",
    "lesson_nom": "devant un nom, le mot choisi dit ce que ce nom est pour le reste de la phrase. Ici, "
    "« {{ word }} » {{ use }}",
    "lesson_nom_hint": "le nom qui suit est-il un obstacle, une cause, un moment ou un but ?",
    "silent_lesson": "« non mentionné » : le texte n’affirme ni cela ni le contraire ; ne le complétez pas "
    "avec ce que vous savez ou supposez",
    "silent_not_true": "la phrase {{ number }} aborde ce sujet, mais elle ne permet pas de l’affirmer",
    "silent_not_false": "la phrase {{ number }} aborde ce sujet, mais elle ne contredit pas cette "
    "affirmation",
    "statement_hint": "retrouvez ce que le texte dit sur ce point, puis comparez noms, dates et chiffres",
    "order": "remettez ces événements dans l’ordre, du plus ancien au plus récent.",
    "match": "qui défend quelle position ? Associez chaque nom à la sienne. "
    "Attention : il y a {{ spare }} de trop.",
    "match_one": "position",
    "gap": "quel mot complète cette phrase ?",
}
