"""Who the learner is, and their record: what is written when the database answers, and when not."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from quizgen.app.server.visitor import COOKIE, valid
from quizgen.study.store import learners
from quizgen.study.store.database import VARIABLE, Database, Unreachable, address, connect

_T = TypeVar("_T")
_PAUSE = 5.0  # seconds before a database that did not answer is asked again
_down_since: dict[str, float] = {}


@dataclass(frozen=True, slots=True)
class Identity:
    """`secret` names the learner and nobody else; `lasting` says whether it outlives this page."""

    secret: str
    name: str = ""
    account: bool = False
    lasting: bool = True


def identity() -> Identity:
    """An account if one is logged in, else the cookie, else something for this page alone."""
    if accounts() and getattr(st.user, "is_logged_in", False):
        user = st.user.to_dict()
        name = str(user.get("name") or user.get("email") or "")
        return Identity(f"account {user.get('iss', '')} {user['sub']}", name, account=True)
    known: str | None = st.session_state.get("jeton")  # a page keeps the cookies that it was opened with
    if token := known or valid(st.context.cookies.get(COOKIE)):
        st.session_state["jeton"] = token
        return Identity(f"cookie {token}")
    token = st.session_state.setdefault("visiteur", secrets.token_urlsafe(32))
    return Identity(f"page {token}", lasting=False)


@cache
def accounts() -> bool:
    """Whether learners can log in here (`[auth]` in Streamlit's secrets when the app starts)."""
    try:
        return "auth" in st.secrets
    except FileNotFoundError:
        return False


def may_teach() -> bool:
    """Whether the visitor may prepare sheets: anybody, unless QUIZGEN_TEACHERS names accounts by e-mail."""
    names = _teachers()
    return not names or _is_one_of(names)


def sees_class() -> bool:
    """Whether the visitor may see what others answered: an account that QUIZGEN_TEACHERS names."""
    return _is_one_of(_teachers())


def seen_by_teachers() -> bool:
    """Whether there are teachers who see what this visitor answers."""
    return bool(_teachers()) and identity().account


def _teachers() -> frozenset[str]:
    told = os.environ.get("QUIZGEN_TEACHERS", "").split(",")
    return frozenset(one.strip().casefold() for one in told if one.strip())


def _is_one_of(names: frozenset[str]) -> bool:
    if not names or not getattr(st.user, "is_logged_in", False):
        return False
    user = st.user.to_dict()
    return user.get("email_verified") is not False and str(user.get("email", "")).casefold() in names


def now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def zone() -> tzinfo:
    """The learner's time zone as the browser tells it, else UTC."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def database() -> Database:
    """The open database. Raises Unreachable, at once if it did not answer a moment ago."""
    name = _name(os.environ.get(VARIABLE, ""))
    if time.monotonic() - _down_since.get(name, -_PAUSE) < _PAUSE:
        raise Unreachable("the database does not answer")
    try:
        return _opened(name)
    except Unreachable:
        _down_since[name] = time.monotonic()
        raise


@cache
def _name(told: str) -> str:
    return address().render_as_string(hide_password=False)


@cache  # Streamlit's own cache sees to it that one visitor opens it while others wait, but takes its time
@st.cache_resource(show_spinner=False)
def _opened(name: str) -> Database:
    return connect(address())


def learner(opened: Database) -> int:
    """The learner's number. Raises Unreachable."""
    who = identity()
    known: tuple[str, int] | None = st.session_state.get("apprenant")
    if known is None or known[0] != who.secret:
        known = (who.secret, learners.enrol(opened, who.secret, who.name))
        st.session_state["apprenant"] = known
    return known[1]


def ask(question: Callable[..., _T], *arguments: Any, **named: Any) -> _T:
    """Call a function of the store for this learner: `ask(words.recall)`. Raises Unreachable."""
    try:
        opened = database()
        answer = question(opened, learner(opened), *arguments, **named)
    except Unreachable:
        st.session_state["injoignable"] = True
        raise
    st.session_state["injoignable"] = False
    return answer


def try_to(question: Callable[..., _T], *arguments: Any, otherwise: _T, **named: Any) -> _T:
    """The same, with an answer for when the database does not give one; the page then says so."""
    try:
        return ask(question, *arguments, **named)
    except Unreachable:
        return otherwise


def unreachable() -> bool:
    """Whether the database did not answer when it was last asked."""
    return bool(st.session_state.get("injoignable", False))


def setting(name: str, default: _T) -> _T:
    """What the learner chose, kept for this page and beyond."""
    known: dict[str, Any] | None = st.session_state.get("reglages")
    if known is None:
        nothing: dict[str, Any] = {}
        known = try_to(learners.settings, otherwise=nothing)
        st.session_state["reglages"] = known
    value: _T = known.get(name, default)
    return value


def set_to(name: str, value: object) -> None:
    """Keep a choice."""
    setting(name, None)
    st.session_state["reglages"] = {**st.session_state["reglages"], name: value}
    try_to(learners.choose, otherwise=None, **{name: value})
