"""The cookie by which an anonymous visitor is known again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http.cookies import SimpleCookie
from typing import Any

import pytest

from quizgen.app.server.visitor import COOKIE, Visitor, token_in

PAGE = {"accept": "text/html,application/xhtml+xml"}
TOKEN = "a" * 43


def asked(headers: Mapping[str, str], method: str = "GET", scheme: str = "http") -> list[str]:
    """The cookies set by the answer to one request."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": method, "scheme": scheme, "path": "/", "headers": pairs}
    asyncio.run(Visitor(app)(scope, None, send))  # type: ignore[arg-type]
    return [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]


def test_a_new_visitor_gets_a_cookie_that_scripts_cannot_read() -> None:
    (said,) = asked(PAGE)
    cookie = SimpleCookie(said)[COOKIE]
    assert 43 == len(cookie.value)
    assert (True, "Lax", "/", "") == (
        cookie["httponly"],
        cookie["samesite"],
        cookie["path"],
        cookie["secure"],
    )
    assert asked(PAGE) != [said]


def test_a_known_visitor_keeps_the_cookie_for_longer() -> None:
    (said,) = asked({**PAGE, "cookie": f"other=1; {COOKIE}={TOKEN}"})
    assert TOKEN == SimpleCookie(said)[COOKIE].value


@pytest.mark.parametrize("forged", ["short", "a" * 44, "a" * 42 + "!", ""])
def test_what_we_cannot_have_given_is_replaced(forged: str) -> None:
    (said,) = asked({**PAGE, "cookie": f"{COOKIE}={forged}"})
    assert forged != SimpleCookie(said)[COOKIE].value
    assert "" == token_in(f"{COOKIE}={forged}")


def test_over_https_the_cookie_never_travels_in_the_clear() -> None:
    assert asked(PAGE, scheme="https")[0].endswith("Secure")
    assert asked({**PAGE, "x-forwarded-proto": "https"})[0].endswith("Secure")


def test_only_pages_set_cookies() -> None:
    assert [] == asked({"accept": "*/*"})
    assert [] == asked(PAGE, method="POST")
