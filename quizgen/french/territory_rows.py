"""Other names of countries, countries of the past, and territories: data only, as in `country_rows`."""

from __future__ import annotations

OTHERS = """
    Angleterre | f | anglais | anglaise | Londres
    Bélarus | m | bélarusse | bélarusse | Minsk
    Cabo Verde | m | cap-verdien | cap-verdienne | Praia
    Écosse | f | écossais | écossaise | Édimbourg
    Grande-Bretagne | f | britannique | britannique | Londres
    Irlande du Nord | f | nord-irlandais | nord-irlandaise | Belfast
    Macédoine | f | macédonien | macédonienne | Skopje
    Myanmar | m | birman | birmane | Naypyidaw
    pays de Galles | m | gallois | galloise | Cardiff
    RDC | f | congolais | congolaise | Kinshasa
    République centrafricaine | f | centrafricain | centrafricaine | Bangui
    Tchéquie | f | tchèque | tchèque | Prague
    Timor-Leste | m | est-timorais | est-timoraise | Dili
    URSS | f | soviétique | soviétique | Moscou
    Groenland | m | groenlandais | groenlandaise | Nuuk
    Hong Kong | - | hongkongais | hongkongaise |
    Macao | - | macanais | macanaise |
    Porto Rico | - | portoricain | portoricaine | San Juan
    Nouvelle-Calédonie | f | calédonien | calédonienne | Nouméa
    Polynésie française | f | polynésien | polynésienne | Papeete
    Guyane | f | guyanais | guyanaise | Cayenne
    Corée | f | coréen | coréenne |
    Bosnie | f | bosnien | bosnienne | Sarajevo
    Congo-Brazzaville | m | congolais | congolaise | Brazzaville
    Congo-Kinshasa | m | congolais | congolaise | Kinshasa
    République du Congo | f | congolais | congolaise | Brazzaville
    République de Corée | f | sud-coréen | sud-coréenne | Séoul
    République populaire de Chine | f | chinois | chinoise | Pékin
    République populaire démocratique de Corée | f | nord-coréen | nord-coréenne | Pyongyang
    République islamique d’Iran | f | iranien | iranienne | Téhéran
    Fédération de Russie | f | russe | russe | Moscou
    RPDC | f | nord-coréen | nord-coréenne | Pyongyang
    Émirats | mp | émirien | émirienne | Abou Dabi
    Saint-Siège | m | pontifical | pontificale |
    Saint-Christophe-et-Nevis | m- | christophien | christophienne | Basseterre
    Saint-Kitts-et-Nevis | m- | christophien | christophienne | Basseterre
    Sainte-Hélène | f- | hélénien | hélénienne | Jamestown
    Swaziland | m | swazi | swazie | Mbabane
    Zaïre | m | zaïrois | zaïroise | Kinshasa
    Tchécoslovaquie | f | tchécoslovaque | tchécoslovaque | Prague
    Yougoslavie | f | yougoslave | yougoslave | Belgrade
    RDA | f | est-allemand | est-allemande | Berlin-Est
    RFA | f | ouest-allemand | ouest-allemande | Bonn
    Allemagne de l’Est | f | est-allemand | est-allemande | Berlin-Est
    Allemagne de l’Ouest | f | ouest-allemand | ouest-allemande | Bonn
    Union soviétique | f | soviétique | soviétique | Moscou
    Haute-Volta | f | voltaïque | voltaïque | Ouagadougou
    Ceylan | m- | ceylanais | ceylanaise | Colombo
    Perse | f | perse | perse |
    Siam | m | siamois | siamoise | Bangkok
    Dahomey | m | dahoméen | dahoméenne |
    Rhodésie | f | rhodésien | rhodésienne |
    Prusse | f | prussien | prussienne | Berlin
    Autriche-Hongrie | f | austro-hongrois | austro-hongroise | Vienne
    Viêt Nam | m | vietnamien | vietnamienne | Hanoï
    Îles Fidji | fp | fidjien | fidjienne | Suva
    Îles Comores | fp | comorien | comorienne | Moroni
    Îles Cook | fp |  |  | Avarua
    Îles Féroé | fp | féroïen | féroïenne | Tórshavn
    Îles Caïmans | fp | caïmanien | caïmanienne | George Town
    Îles Vierges | fp |  |  |
    Îles Vierges britanniques | fp |  |  | Road Town
    Îles Vierges américaines | fp |  |  | Charlotte-Amélie
    Îles Turques-et-Caïques | fp |  |  |
    Îles Mariannes du Nord | fp |  |  |
    Bermudes | fp | bermudien | bermudienne | Hamilton
    Niue | m- |  |  | Alofi
    Gibraltar | m- | gibraltarien | gibraltarienne |
    Guernesey | m- | guernesiais | guernesiaise |
    Jersey | m- | jersiais | jersiaise |
    Saint-Pierre-et-Miquelon | m- |  |  | Saint-Pierre
    Saint-Martin | m- | saint-martinois | saint-martinoise | Marigot
    Saint-Barthélemy | m- |  |  | Gustavia
    Wallis-et-Futuna | m- | wallisien | wallisienne | Mata-Utu
    Curaçao | m- |  |  | Willemstad
    Aruba | m- |  |  |
    Anguilla | m- |  |  |
    Montserrat | m- |  |  |
    Somaliland | m |  |  |
    Puntland | m |  |  |
    Chypre du Nord | f- |  |  |
    Abkhazie | f | abkhaze | abkhaze | Soukhoumi
    Ossétie du Sud | f | sud-ossète | sud-ossète | Tskhinvali
    Transnistrie | f | transnistrien | transnistrienne | Tiraspol
    Sahara occidental | m | sahraoui | sahraouie |
    Mayotte | f- | mahorais | mahoraise | Mamoudzou
    Tobago | m- |  |  |
"""
