"""Names that carry their own article: towns and titles contract it, surnames keep it."""

from __future__ import annotations

from quizgen.french.tables import names

ARTICLE_TOWNS = names(
    """
    Le Caire, Le Cap, Le Havre, Le Mans, Le Pirée, Le Creusot, Le Puy, Le Puy-en-Velay, Le Touquet
    Le Bourget, Le Kremlin-Bicêtre, Le Tréport, Le Lamentin, Le Port, Le Perreux, Le Vésinet, Le Pecq
    Le Chesnay, Le Raincy, Le Croisic, Le Gosier, Le Moule, Le François, Le Tampon, Le Grau-du-Roi
    Le Crotoy, Le Blanc-Mesnil, Le Pré-Saint-Gervais, Le Plessis-Robinson, Le Locle, Le Castellet
    Le Boulou, Le Luc, Le Cannet, Le Thor, Le Vigan, Le Teil, Le Conquet, Le Bouscat, Le Pouliguen
    Les Sables-d’Olonne, Les Abymes, Les Cayes, Les Ulis, Les Baux-de-Provence, Les Lilas, Les Mureaux
    Les Gets, Les Andelys, Les Herbiers, Les Arcs, Les Deux-Alpes, Les Angles, Les Houches
    Les Pavillons-sous-Bois, La Haye, La Havane, La Mecque, La Paz, La Valette, La Rochelle
    La Nouvelle-Orléans, La Courneuve, La Baule, La Ciotat, La Roche-sur-Yon, La Seyne-sur-Mer
    La Corogne, La Plagne, La Bourboule, La Grande-Motte, La Possession, La Spezia, La Chaux-de-Fonds
    La Ferté-Bernard, La Clusaz, La Celle-Saint-Cloud, La Garenne-Colombes, La Tour-de-Peilz
    La Madeleine, La Louvière, L’Haÿ-les-Roses, L’Isle-Adam, L’Aquila, L’Alpe d’Huez
    L’Isle-sur-la-Sorgue, L’Île-Rousse
    """
)
_TITLES = names(
    """
    Le Monde, Le Figaro, Le Parisien, Le Point, Le Soir, Le Temps, Le Devoir, Le Nouvel Obs
    Le Canard enchaîné, Le Monde diplomatique, Le Courrier du Vietnam, Le Progrès, Le Télégramme
    Le Journal du dimanche, Le Dauphiné libéré, Le Grand Continent, Les Échos, Les Républicains
    Les Misérables, Les Temps modernes, Le Petit Prince, Le Petit Journal, Le Nouvel Observateur
    Le Télégraphe, La Croix, La Tribune, La Dépêche, La Stampa, La Presse, La Poste, L’Équipe, L’Express
    L’Obs, L’Humanité, L’Opinion, L’Orient-Le Jour, Le Bien public, Le Berry républicain
    Le Journal du Dimanche, Le Midi libre, Le Quotidien de Paris, Le Matin, Le Monde des livres
    Le Gaulois, Le Robert, Le Petit Robert, Le Guide du routard, Le Rouge et le Noir, Le Père Goriot
    Le Horla, Le Cid, Les Fleurs du mal, Les Trois Mousquetaires, Les Lettres persanes, Le Tartuffe
    Le Malade imaginaire, Les Verts, Les Écologistes, La République en marche, La France insoumise
    La Marseillaise, La Libre Belgique, La Repubblica, La Voix du Nord, La Montagne, La Provence
    La Peste, La Joconde, L’Étranger, L’Avare, L’Écho, L’Alsace, L’Union, L’Est républicain, L’Avenir
    """
)
ARTICLE_NAMES = frozenset((*ARTICLE_TOWNS, *_TITLES))
ARTICLE_SURNAMES = frozenset(
    names(
        """
    Le Pen, Le Clézio, Le Corbusier, Le Drian, Le Maire, Le Goff, Le Bon, Le Guen, Le Roux, Le Foll
    Le Nôtre, Le Brun, Le Carré, Le Tellier, Le Duan, Le Goffic, Le Guin, Le Luron, Le Forestier
    Le Play, Le Breton, Le Bras, Le Quesnoy, Le Bail, Le Fur, Le Mée, Le Cam, Le Cléac’h, Le Gall
    Le Gendre, Le Nay, Le Prévost, Le Verrier, Le Chatelier, Le Vaillant, Le Moal, Le Floch, Le Roy
    Le Graët
    """
    )
)
