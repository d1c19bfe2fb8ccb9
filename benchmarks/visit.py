"""A visit to a Streamlit app without a browser: what one says and hears over the websocket."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from benchmarks.serving import Server
from quizgen.app.server.visitor import COOKIE

WHOLE = {
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
    ForwardMsg.FINISHED_WITH_COMPILE_ERROR,
}


class Visit:
    """One open page: the widgets that it shows and what stands in them."""

    def __init__(self, socket: ClientConnection, server: Server, path: str, query: str) -> None:
        self._socket, self._path, self._query, self._page = socket, path, query, ""
        self._url = f"{server.address}/{path}"
        self._values: dict[str, WidgetState] = {}
        self._fragments: dict[str, str] = {}  # of widgets that rerun only their part of the page
        self.buttons: dict[str, str] = {}  # ids by label
        self.radios: list[Any] = []
        self.partial = False  # whether only a part of the page was drawn the last time

    async def open(self) -> float:
        """Draw the page for the first time; returns the seconds until it is whole."""
        return await self._run(None)

    async def press(self, label: str) -> float:
        """Press a button; returns the seconds until the page is whole again."""
        return await self._run(WidgetState(id=self.buttons[label], trigger_value=True))

    def choose(self, radio: Any, option: str) -> None:
        """Take an option of a radio in a form: the server hears of it when the form is sent."""
        self._values[radio.id] = WidgetState(id=radio.id, string_value=option)

    async def _run(self, pressed: WidgetState | None) -> float:
        message = self._request(pressed).SerializeToString()
        heard = []
        start = perf_counter()
        await self._socket.send(message)
        while True:
            said = ForwardMsg.FromString(await self._socket.recv())
            heard.append(said)
            if said.WhichOneof("type") == "script_finished" and said.script_finished in WHOLE:
                break
        took = perf_counter() - start
        self.partial = said.script_finished == ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
        self._draw(heard)
        return took

    def _request(self, pressed: WidgetState | None) -> BackMsg:
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string, asked.page_script_hash = self._query, self._page
        asked.page_name = "" if self._page else self._path
        asked.context_info.timezone, asked.context_info.locale = "Europe/Paris", "fr-FR"
        asked.context_info.url = self._url
        asked.widget_states.widgets.extend(self._values.values())
        if pressed is not None:
            asked.widget_states.widgets.append(pressed)
            asked.fragment_id = self._fragments.get(pressed.id, "")
        return message

    def _draw(self, heard: list[ForwardMsg]) -> None:
        known, self._values = self._values, {}
        for said in heard:
            match said.WhichOneof("type"):
                case "new_session":
                    self.buttons, self.radios, self._fragments = {}, [], {}
                case "navigation":
                    self._page = said.navigation.page_script_hash
                case "page_info_changed":
                    self._query = said.page_info_changed.query_string
                case "delta" if said.delta.WhichOneof("type") == "new_element":
                    self._add(said.delta.new_element, said.delta.fragment_id)
        self._values = {id: known.get(id, value) for id, value in self._values.items()}

    def _add(self, element: Any, fragment: str) -> None:
        kind = element.WhichOneof("type")
        widget = getattr(element, kind)
        if kind == "exception":
            raise RuntimeError(widget.message)
        if kind == "button":
            self.buttons[widget.label] = widget.id
            self._fragments[widget.id] = fragment
        elif value := _value(kind, widget):
            self._values[widget.id] = WidgetState(id=widget.id, **value)
        if kind == "radio":
            self.radios.append(widget)


def _value(kind: str, widget: Any) -> dict[str, Any]:
    """What stands in a widget when it is drawn, as the browser would say it."""
    match kind:
        case "radio" | "selectbox" if widget.set_value:
            return {"string_value": widget.raw_value}
        case "radio" | "selectbox" if widget.HasField("default"):
            return {"string_value": widget.options[widget.default]}
        case "button_group":
            chosen = [widget.options[n].content for n in widget.default]
            return {"string_array_value": {"data": list(widget.raw_values) if widget.set_value else chosen}}
        case "checkbox":
            return {"bool_value": widget.value if widget.set_value else widget.default}
        case "text_input":
            return {"string_value": widget.value if widget.set_value else widget.default}
        case _:
            return {}


@asynccontextmanager
async def visit(server: Server, path: str = "", query: str = "") -> AsyncIterator[Visit]:
    """A visit of somebody who brings a cookie of their own."""
    async with connect(
        f"ws://{server.host}:{server.port}/_stcore/stream",
        subprotocols=[Subprotocol("streamlit")],
        additional_headers={"Cookie": f"{COOKIE}={secrets.token_urlsafe(32)}"},
        compression=None,
        max_size=None,
        open_timeout=60,
    ) as socket:
        yield Visit(socket, server, path, query)
