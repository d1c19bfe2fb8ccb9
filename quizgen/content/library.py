"""Where packs are found: those that come with quizgen, and folders anywhere."""

from __future__ import annotations

from pathlib import Path

from quizgen.errors import QuizgenError, did_you_mean

_PACKAGE = Path(__file__).resolve().parent.parent


def content_root() -> Path:
    """The folder of bundled content: in an installed quizgen, else that of the checkout."""
    installed = _PACKAGE / "packs"
    return installed if installed.is_dir() else _PACKAGE.parent / "content"


def pack_names() -> tuple[str, ...]:
    """The names of the bundled packs, in alphabetical order."""
    return tuple(sorted(path.parent.name for path in content_root().glob("*/pack.yaml")))


def find_pack(name: str | Path) -> Path:
    """The folder of a pack, given its name or its path.

    Raises QuizgenError with the known names if there is none.

    >>> find_pack("moscou-pyongyang").name
    'moscou-pyongyang'
    """
    text = str(name)
    if text in pack_names():
        return content_root() / text
    folder = Path(name).expanduser()
    if (folder / "pack.yaml").is_file():
        return folder
    known = ", ".join(pack_names())
    if folder.is_dir():
        raise QuizgenError(f"« {text} » holds no pack.yaml; a pack needs pack.yaml, facts.yaml and passages/")
    cure = did_you_mean(text, pack_names()) or f"the packs are: {known}; or give the path of a folder"
    raise QuizgenError(f"no pack « {text} » - {cure}")


def blueprint_names() -> tuple[str, ...]:
    """The names of the blueprints that come with quizgen, in alphabetical order."""
    return tuple(sorted(path.stem for path in (content_root() / "blueprints").glob("*.yaml")))


def find_blueprint(name: str | Path) -> Path:
    """The file of a blueprint, given its name or its path.

    Raises QuizgenError with the known names if there is none.

    >>> find_blueprint("revision-5-minutes").name
    'revision-5-minutes.yaml'
    """
    known = blueprint_names()
    if str(name) in known:
        return content_root() / "blueprints" / f"{name}.yaml"
    path = Path(name).expanduser()
    if path.is_file():
        return path
    cure = did_you_mean(str(name), known) or f"the blueprints are: {', '.join(known)}; or give a YAML file"
    raise QuizgenError(f"no blueprint « {name} » - {cure}")
