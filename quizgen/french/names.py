"""Names that carry their own article: towns and titles contract it, surnames keep it."""

from __future__ import annotations

from quizgen.french.tables import names

ARTICLE_NAMES = frozenset(
    names(
        """
        Le Caire, Le Cap, Le Havre, Le Mans, Le Pirée, Le Creusot, Le Puy, Le Puy-en-Velay
        Le Touquet, Le Bourget, Le Kremlin-Bicêtre, Le Tréport, Le Lamentin, Le Port
        Les Sables-d’Olonne, Les Abymes, Les Cayes, Les Ulis, Les Baux-de-Provence, Les Lilas
        Le Monde, Le Figaro, Le Parisien, Le Point, Le Soir, Le Temps, Le Devoir, Le Nouvel Obs
        Le Canard enchaîné, Le Monde diplomatique, Le Courrier du Vietnam, Le Progrès
        Le Télégramme, Le Journal du dimanche, Le Dauphiné libéré, Le Grand Continent, Les Échos
        Les Républicains, Les Misérables, Les Temps modernes, Le Petit Prince, Le Petit Journal
        Le Nouvel Observateur, Le Télégraphe, La Haye, La Havane, La Mecque, La Paz, La Valette
        La Rochelle, La Nouvelle-Orléans, La Courneuve, La Croix, La Tribune, La Dépêche
        La Stampa, La Presse, La Poste, L’Équipe, L’Express, L’Obs, L’Humanité, L’Opinion
        L’Orient-Le Jour
        """
    )
)
ARTICLE_SURNAMES = frozenset(
    names(
        """
        Le Pen, Le Clézio, Le Corbusier, Le Drian, Le Maire, Le Goff, Le Bon, Le Guen, Le Roux
        Le Foll, Le Nôtre, Le Brun, Le Carré, Le Tellier, Le Duan, Le Goffic, Le Guin
        """
    )
)
