"""The countries of the world with what French asks of each: data only.

A row is name | grammar | demonym masculine | demonym feminine | capital. Grammar is m or f, p if
plural, and « - » if the name takes no article; a bare « - » is a gender on which usage is divided,
left unknown.
"""

from __future__ import annotations

STATES = """
    Afghanistan | m | afghan | afghane | Kaboul
    Afrique du Sud | f | sud-africain | sud-africaine | Pretoria
    Albanie | f | albanais | albanaise | Tirana
    Algérie | f | algérien | algérienne | Alger
    Allemagne | f | allemand | allemande | Berlin
    Andorre | f | andorran | andorrane | Andorre-la-Vieille
    Angola | m | angolais | angolaise | Luanda
    Antigua-et-Barbuda | f- | antiguayen | antiguayenne | Saint John’s
    Arabie saoudite | f | saoudien | saoudienne | Riyad
    Argentine | f | argentin | argentine | Buenos Aires
    Arménie | f | arménien | arménienne | Erevan
    Australie | f | australien | australienne | Canberra
    Autriche | f | autrichien | autrichienne | Vienne
    Azerbaïdjan | m | azerbaïdjanais | azerbaïdjanaise | Bakou
    Bahamas | fp | bahaméen | bahaméenne | Nassau
    Bahreïn | m- | bahreïni | bahreïnie | Manama
    Bangladesh | m | bangladais | bangladaise | Dacca
    Barbade | f | barbadien | barbadienne | Bridgetown
    Belgique | f | belge | belge | Bruxelles
    Belize | m | bélizien | bélizienne | Belmopan
    Bénin | m | béninois | béninoise | Porto-Novo
    Bhoutan | m | bhoutanais | bhoutanaise | Thimphou
    Biélorussie | f | biélorusse | biélorusse | Minsk
    Birmanie | f | birman | birmane | Naypyidaw
    Bolivie | f | bolivien | bolivienne | La Paz
    Bosnie-Herzégovine | f | bosnien | bosnienne | Sarajevo
    Botswana | m | botswanais | botswanaise | Gaborone
    Brésil | m | brésilien | brésilienne | Brasilia
    Brunei | m | brunéien | brunéienne | Bandar Seri Begawan
    Bulgarie | f | bulgare | bulgare | Sofia
    Burkina Faso | m | burkinabè | burkinabè | Ouagadougou
    Burundi | m | burundais | burundaise | Gitega
    Cambodge | m | cambodgien | cambodgienne | Phnom Penh
    Cameroun | m | camerounais | camerounaise | Yaoundé
    Canada | m | canadien | canadienne | Ottawa
    Cap-Vert | m | cap-verdien | cap-verdienne | Praia
    Centrafrique | f | centrafricain | centrafricaine | Bangui
    Chili | m | chilien | chilienne | Santiago
    Chine | f | chinois | chinoise | Pékin
    Chypre | f- | chypriote | chypriote | Nicosie
    Colombie | f | colombien | colombienne | Bogota
    Comores | fp | comorien | comorienne | Moroni
    Congo | m | congolais | congolaise | Brazzaville
    Corée du Nord | f | nord-coréen | nord-coréenne | Pyongyang
    Corée du Sud | f | sud-coréen | sud-coréenne | Séoul
    Costa Rica | m | costaricien | costaricienne | San José
    Côte d’Ivoire | f | ivoirien | ivoirienne | Yamoussoukro
    Croatie | f | croate | croate | Zagreb
    Cuba | f- | cubain | cubaine | La Havane
    Danemark | m | danois | danoise | Copenhague
    Djibouti | m- | djiboutien | djiboutienne | Djibouti
    Dominique | f | dominiquais | dominiquaise | Roseau
    Égypte | f | égyptien | égyptienne | Le Caire
    Émirats arabes unis | mp | émirien | émirienne | Abou Dabi
    Équateur | m | équatorien | équatorienne | Quito
    Érythrée | f | érythréen | érythréenne | Asmara
    Espagne | f | espagnol | espagnole | Madrid
    Estonie | f | estonien | estonienne | Tallinn
    Eswatini | m | swazi | swazie | Mbabane
    États-Unis | mp | américain | américaine | Washington
    Éthiopie | f | éthiopien | éthiopienne | Addis-Abeba
    Fidji | fp | fidjien | fidjienne | Suva
    Finlande | f | finlandais | finlandaise | Helsinki
    France | f | français | française | Paris
    Gabon | m | gabonais | gabonaise | Libreville
    Gambie | f | gambien | gambienne | Banjul
    Géorgie | f | géorgien | géorgienne | Tbilissi
    Ghana | m | ghanéen | ghanéenne | Accra
    Grèce | f | grec | grecque | Athènes
    Grenade | f | grenadien | grenadienne | Saint-Georges
    Guatemala | m | guatémaltèque | guatémaltèque | Guatemala
    Guinée | f | guinéen | guinéenne | Conakry
    Guinée-Bissau | f | bissau-guinéen | bissau-guinéenne | Bissau
    Guinée équatoriale | f | équatoguinéen | équatoguinéenne | Malabo
    Guyana | m | guyanien | guyanienne | Georgetown
    Haïti | - | haïtien | haïtienne | Port-au-Prince
    Honduras | m | hondurien | hondurienne | Tegucigalpa
    Hongrie | f | hongrois | hongroise | Budapest
    Îles Marshall | fp | marshallais | marshallaise | Majuro
    Îles Salomon | fp | salomonais | salomonaise | Honiara
    Inde | f | indien | indienne | New Delhi
    Indonésie | f | indonésien | indonésienne | Jakarta
    Irak | m | irakien | irakienne | Bagdad
    Iran | m | iranien | iranienne | Téhéran
    Irlande | f | irlandais | irlandaise | Dublin
    Islande | f | islandais | islandaise | Reykjavik
    Israël | m- | israélien | israélienne | Jérusalem
    Italie | f | italien | italienne | Rome
    Jamaïque | f | jamaïcain | jamaïcaine | Kingston
    Japon | m | japonais | japonaise | Tokyo
    Jordanie | f | jordanien | jordanienne | Amman
    Kazakhstan | m | kazakh | kazakhe | Astana
    Kenya | m | kényan | kényane | Nairobi
    Kirghizistan | m | kirghize | kirghize | Bichkek
    Kiribati | fp | kiribatien | kiribatienne | Tarawa
    Kosovo | m | kosovar | kosovare | Pristina
    Koweït | m | koweïtien | koweïtienne | Koweït
    Laos | m | laotien | laotienne | Vientiane
    Lesotho | m | lésothien | lésothienne | Maseru
    Lettonie | f | letton | lettone | Riga
    Liban | m | libanais | libanaise | Beyrouth
    Liberia | m | libérien | libérienne | Monrovia
    Libye | f | libyen | libyenne | Tripoli
    Liechtenstein | m | liechtensteinois | liechtensteinoise | Vaduz
    Lituanie | f | lituanien | lituanienne | Vilnius
    Luxembourg | m | luxembourgeois | luxembourgeoise | Luxembourg
    Macédoine du Nord | f | macédonien | macédonienne | Skopje
    Madagascar | - | malgache | malgache | Antananarivo
    Malaisie | f | malaisien | malaisienne | Kuala Lumpur
    Malawi | m | malawien | malawienne | Lilongwe
    Maldives | fp | maldivien | maldivienne | Malé
    Mali | m | malien | malienne | Bamako
    Malte | f- | maltais | maltaise | La Valette
    Maroc | m | marocain | marocaine | Rabat
    Maurice | f- | mauricien | mauricienne | Port-Louis
    Mauritanie | f | mauritanien | mauritanienne | Nouakchott
    Mexique | m | mexicain | mexicaine | Mexico
    Micronésie | f | micronésien | micronésienne | Palikir
    Moldavie | f | moldave | moldave | Chisinau
    Monaco | m- | monégasque | monégasque | Monaco
    Mongolie | f | mongol | mongole | Oulan-Bator
    Monténégro | m | monténégrin | monténégrine | Podgorica
    Mozambique | m | mozambicain | mozambicaine | Maputo
    Namibie | f | namibien | namibienne | Windhoek
    Nauru | - | nauruan | nauruane | Yaren
    Népal | m | népalais | népalaise | Katmandou
    Nicaragua | m | nicaraguayen | nicaraguayenne | Managua
    Niger | m | nigérien | nigérienne | Niamey
    Nigeria | m | nigérian | nigériane | Abuja
    Norvège | f | norvégien | norvégienne | Oslo
    Nouvelle-Zélande | f | néo-zélandais | néo-zélandaise | Wellington
    Oman | m- | omanais | omanaise | Mascate
    Ouganda | m | ougandais | ougandaise | Kampala
    Ouzbékistan | m | ouzbek | ouzbèke | Tachkent
    Pakistan | m | pakistanais | pakistanaise | Islamabad
    Palaos | fp | paluan | paluane | Ngerulmud
    Palestine | f | palestinien | palestinienne | Ramallah
    Panama | m | panaméen | panaméenne | Panama
    Papouasie-Nouvelle-Guinée | f | papouasien | papouasienne | Port Moresby
    Paraguay | m | paraguayen | paraguayenne | Asuncion
    Pays-Bas | mp | néerlandais | néerlandaise | Amsterdam
    Pérou | m | péruvien | péruvienne | Lima
    Philippines | fp | philippin | philippine | Manille
    Pologne | f | polonais | polonaise | Varsovie
    Portugal | m | portugais | portugaise | Lisbonne
    Qatar | m | qatari | qatarie | Doha
    République démocratique du Congo | f | congolais | congolaise | Kinshasa
    République dominicaine | f | dominicain | dominicaine | Saint-Domingue
    République tchèque | f | tchèque | tchèque | Prague
    Roumanie | f | roumain | roumaine | Bucarest
    Royaume-Uni | m | britannique | britannique | Londres
    Russie | f | russe | russe | Moscou
    Rwanda | m | rwandais | rwandaise | Kigali
    Saint-Christophe-et-Niévès | m- | christophien | christophienne | Basseterre
    Sainte-Lucie | f- | saint-lucien | saint-lucienne | Castries
    Saint-Marin | m- | saint-marinais | saint-marinaise | Saint-Marin
    Saint-Vincent-et-les-Grenadines | m- | vincentais | vincentaise | Kingstown
    Salvador | m | salvadorien | salvadorienne | San Salvador
    Samoa | fp | samoan | samoane | Apia
    Sao Tomé-et-Principe | m- | santoméen | santoméenne | Sao Tomé
    Sénégal | m | sénégalais | sénégalaise | Dakar
    Serbie | f | serbe | serbe | Belgrade
    Seychelles | fp | seychellois | seychelloise | Victoria
    Sierra Leone | f | sierra-léonais | sierra-léonaise | Freetown
    Singapour | - | singapourien | singapourienne | Singapour
    Slovaquie | f | slovaque | slovaque | Bratislava
    Slovénie | f | slovène | slovène | Ljubljana
    Somalie | f | somalien | somalienne | Mogadiscio
    Soudan | m | soudanais | soudanaise | Khartoum
    Soudan du Sud | m | sud-soudanais | sud-soudanaise | Djouba
    Sri Lanka | m | sri-lankais | sri-lankaise | Colombo
    Suède | f | suédois | suédoise | Stockholm
    Suisse | f | suisse | suisse | Berne
    Suriname | m | surinamais | surinamaise | Paramaribo
    Syrie | f | syrien | syrienne | Damas
    Tadjikistan | m | tadjik | tadjike | Douchanbé
    Taïwan | - | taïwanais | taïwanaise | Taipei
    Tanzanie | f | tanzanien | tanzanienne | Dodoma
    Tchad | m | tchadien | tchadienne | N’Djamena
    Thaïlande | f | thaïlandais | thaïlandaise | Bangkok
    Timor oriental | m | est-timorais | est-timoraise | Dili
    Togo | m | togolais | togolaise | Lomé
    Tonga | fp | tongien | tongienne | Nuku’alofa
    Trinité-et-Tobago | f- | trinidadien | trinidadienne | Port d’Espagne
    Tunisie | f | tunisien | tunisienne | Tunis
    Turkménistan | m | turkmène | turkmène | Achgabat
    Turquie | f | turc | turque | Ankara
    Tuvalu | p | tuvaluan | tuvaluane | Funafuti
    Ukraine | f | ukrainien | ukrainienne | Kiev
    Uruguay | m | uruguayen | uruguayenne | Montevideo
    Vanuatu | m | vanuatuan | vanuatuane | Port-Vila
    Vatican | m | vatican | vaticane | Vatican
    Venezuela | m | vénézuélien | vénézuélienne | Caracas
    Vietnam | m | vietnamien | vietnamienne | Hanoï
    Yémen | m | yéménite | yéménite | Sanaa
    Zambie | f | zambien | zambienne | Lusaka
    Zimbabwe | m | zimbabwéen | zimbabwéenne | Harare
"""
