"""Plots as plain markup: tables and bars that a screen reader can read and a phone can show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from markupsafe import Markup

from quizgen.app.language import _, plural
from quizgen.app.markup import html, join

_STEPS = (1, 10, 25, 50)  # answers and reviews a day, from pale to dark


def bars(rows: Iterable[tuple[str, int, str]], label: str) -> Markup:
    """Rows of a name, a share from 0 to 100 and the text that tells it."""
    bar = Markup('<span class="qz-bar" style="width: {share}%"></span>')
    return html(
        '<table class="qz-bars"><caption class="qz-aside">{label}</caption><tbody>{rows}</tbody></table>',
        label=label,
        rows=join(
            html(
                '<tr><th scope="row">{name}</th><td class="qz-track">{bar}</td>'
                '<td class="qz-told">{told}</td></tr>',
                name=name,
                bar=bar.format(share=share) if share else "",
                told=told,
            )
            for name, share, told in rows
        ),
    )


def heat_map(weeks: Sequence[Sequence[tuple[date, int] | None]], days: Sequence[str]) -> Markup:
    """A calendar, a column a week: how much was done each day, in shades and in words."""
    head = join(html('<th scope="col"><span>{day}</span></th>', day=_month(week)) for week in weeks)
    rows = join(
        html(
            '<tr><th scope="row">{name}</th>{cells}</tr>',
            name=name,
            cells=join(_cell(week[number]) for week in weeks),
        )
        for number, name in enumerate(days)
    )
    return html(
        '<div class="qz-scroll qz-latest" tabindex="0" role="group" aria-label="{label}">'
        '<table class="qz-heat">'
        "<thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table></div>",
        label=_("Calendrier des dernières semaines"),
        head=head,
        rows=rows,
    )


def _month(week: Sequence[tuple[date, int] | None]) -> str:
    first = week[0]
    return f"{first[0].day}/{first[0].month}" if first is not None else ""


def _cell(day: tuple[date, int] | None) -> Markup:
    if day is None:
        return html("<td></td>")
    when, count = day
    shade = sum(count >= step for step in _STEPS)
    told = plural("{n} réponse", "{n} réponses", count)
    return html(
        '<td class="qz-shade-{shade}" title="{when} · {told}"><span class="qz-aside">{told}</span></td>',
        shade=shade,
        when=f"{when.day}/{when.month}",
        told=told,
    )
