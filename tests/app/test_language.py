"""The interface in three languages: nothing left untranslated, nothing lost, nothing stale."""

from __future__ import annotations

import gettext
import io
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from quizgen.app import language
from tests.app.pages import opened, shown
from tests.app.small_library import SmallLibrary

APP = Path(language.__file__).parent
OTHERS = [name for name in language.NAMES if name != "fr"]
KEYWORDS = {"_": None, "N_": None, "plural": (1, 2)}


def messages() -> set[str | tuple[str, ...]]:
    found = extract_from_dir(str(APP), method_map=[("**.py", "python")], keywords=KEYWORDS)
    return {message for _, _, message, _, _ in found}


def catalogue(name: str) -> Catalog:
    return read_po(io.BytesIO((APP / f"locale/{name}/LC_MESSAGES/quizgen.po").read_bytes()))


def holes(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("name", OTHERS)
def test_every_message_is_translated_and_keeps_its_holes(name: str) -> None:
    known = {message.id: message.string for message in catalogue(name) if message.id}
    assert messages() == known.keys()
    for id, string in known.items():
        said = (string,) if isinstance(string, str) else string
        asked = (id,) if isinstance(id, str) else id
        assert all(said), id
        assert {frozenset(holes(text)) for text in said} <= {frozenset(holes(text)) for text in asked}, id


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_shipped_is_what_translators_wrote(name: str) -> None:
    shipped = gettext.translation("quizgen", APP / "locale", [name])
    for message in catalogue(name):
        if isinstance(message.id, str):
            assert not message.id or message.string == shipped.gettext(message.id)
        else:
            one, many = message.id
            assert message.string[0] == shipped.ngettext(one, many, 1)
            assert message.string[-1] == shipped.ngettext(one, many, 7)


def test_nought_is_singular_in_french_and_plural_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    for name in ("fr", "en", "vi"):
        monkeypatch.setattr(language, "current", lambda name=name: name)
        said.append([language.plural("{n} jour", "{n} jours", n) for n in (0, 1, 2)])
    assert [
        ["0 jour", "1 jour", "2 jours"],
        ["0 days", "1 day", "2 days"],
        ["0 ngày", "1 ngày", "2 ngày"],
    ] == said


@pytest.mark.parametrize(("name", "start"), [("en", "Start"), ("vi", "Bắt đầu")])
def test_a_language_chosen_is_used_at_once_and_another_day(
    small: SmallLibrary, ann: str, name: str, start: str
) -> None:
    at = opened("s-entrainer", article="phare", niveau="A2")
    at.segmented_control(key="pied/langue").set_value(name).run()
    assert not at.exception
    again = opened("s-entrainer", article="phare", niveau="A2")
    assert start in [button.label for button in again.button]


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("address", ["", "lire", "mots", "telecharger", "parcours", "enseigner"])
def test_every_page_is_drawn_in_every_language(
    small: SmallLibrary, monkeypatch: pytest.MonkeyPatch, address: str, name: str
) -> None:
    monkeypatch.setattr(language, "current", lambda: name)
    at = opened(address, article="phare", niveau="A2")
    assert not at.exception
    assert "Niveau" not in shown(at)
