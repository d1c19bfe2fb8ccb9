"""Names that carry their own article: towns, newspapers and parties contract it, surnames keep it."""

from __future__ import annotations

ARTICLE_NAMES: frozenset[str] = frozenset(
    {
        "Le Caire", "Le Cap", "Le Havre", "Le Mans", "Le Pirée", "Le Creusot", "Le Puy", "Le Puy-en-Velay",
        "Le Touquet", "Le Vésinet", "Le Bourget", "Le Kremlin-Bicêtre", "Le Tréport", "Le Lamentin", "Le Port",
        "Les Sables-d’Olonne", "Les Abymes", "Les Cayes", "Les Ulis", "Les Baux-de-Provence", "Les Lilas",
        "Le Monde", "Le Figaro", "Le Parisien", "Le Point", "Le Soir", "Le Temps", "Le Devoir", "Le Nouvel Obs",
        "Le Canard enchaîné", "Le Monde diplomatique", "Le Courrier du Vietnam", "Le Courrier international",
        "Le Progrès", "Le Télégramme", "Le Journal du dimanche", "Le Dauphiné libéré", "Le Grand Continent",
        "Les Échos", "Les Républicains", "Les Misérables", "Les Temps modernes", "Le Petit Prince",
    }
)  # fmt: skip

ARTICLE_SURNAMES: frozenset[str] = frozenset(
    {
        "Le Pen", "Le Clézio", "Le Corbusier", "Le Drian", "Le Maire", "Le Goff", "Le Bon", "Le Guen",
        "Le Roux", "Le Foll", "Le Nôtre", "Le Brun", "Le Carré", "Le Tellier", "Le Duan",
    }
)  # fmt: skip
