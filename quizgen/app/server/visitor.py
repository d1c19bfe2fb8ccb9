"""An anonymous visitor is known again by a cookie that no script can read."""

from __future__ import annotations

import re
import secrets
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "quizgen_learner"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_DAYS = 400  # no browser keeps a cookie for longer; every visit starts them anew


def token_in(cookies: str) -> str:
    """The visitor's token in a Cookie header, empty if there is none that we could have given.

    >>> token_in("a=b; quizgen_learner=short")
    ''
    """
    try:
        found = SimpleCookie(cookies).get(COOKIE)
    except CookieError:
        return ""
    return valid(found.value) if found else ""


def valid(token: object) -> str:
    """`token` if it has the form of ours, else an empty text."""
    return token if isinstance(token, str) and _TOKEN.fullmatch(token) else ""


class Visitor:
    """ASGI middleware: whoever opens a page gets the cookie, or has it renewed."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if "text/html" not in headers.get("accept", ""):
            await self.app(scope, receive, send)
            return
        token = token_in(headers.get("cookie", "")) or secrets.token_urlsafe(32)
        secure = "https" in (scope["scheme"], headers.get("x-forwarded-proto"))

        async def with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).append("set-cookie", _cookie(token, secure))
            await send(message)

        await self.app(scope, receive, with_cookie)


def _cookie(token: str, secure: bool) -> str:
    parts = (f"{COOKIE}={token}", "HttpOnly", "SameSite=Lax", "Path=/", f"Max-Age={_DAYS * 86_400}")
    return "; ".join((*parts, "Secure") if secure else parts)
