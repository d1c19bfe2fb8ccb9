"""Templates: the only place that knows Jinja2.

A template is one line of text with expressions. Statements, calls, arithmetic and loops are refused when
it is read, and what is left runs in Jinja2's sandbox: a pack is somebody else's input.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from quizgen.errors import FrenchError, QuizgenError, did_you_mean
from quizgen.filters import FILTERS, TESTS, printed

_ALLOWED = (
    nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Filter, nodes.Getattr,
    nodes.CondExpr, nodes.Test, nodes.Compare, nodes.Operand, nodes.Not, nodes.And, nodes.Or, nodes.Keyword,
)  # fmt: skip
_LONGEST = 4000  # characters; no honest template comes near it

Reference = tuple[str, ...]  # ("dates",) or ("dementi", "auteurs")


class TemplateError(QuizgenError):
    """A template that cannot be read, or that asks for what is not there."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was read and found harmless.

    `references` are the values it prints or tests, each with the attributes that it takes of them;
    `names` are those values, `deep` the references that take attributes.
    """

    source: str
    references: frozenset[Reference]
    names: frozenset[str]
    deep: tuple[Reference, ...]

    def render(self, values: Mapping[str, Any]) -> str:
        """The text for `values`; TemplateError if one is missing, FrenchError if grammar lacks a feature."""
        try:
            return _rendered(_compiled(self.source), values)
        except jinja2.UndefinedError as error:
            raise TemplateError(f"in « {self.source} »: {error.message}") from None
        except FrenchError as error:
            raise FrenchError(f"in « {self.source} »: {error}") from None
        except (TypeError, ValueError, AttributeError, LookupError) as error:
            raise TemplateError(f"in « {self.source} »: {error}") from None


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined,
        finalize=printed,
        autoescape=False,
        keep_trailing_newline=False,
    )
    environment.globals.clear()
    environment.filters = dict(FILTERS)
    environment.tests = dict(TESTS)
    return environment


@lru_cache(maxsize=20_000)
def template(source: str) -> Template:
    """Read a template.

    Raises TemplateError with what is wrong and the nearest known filter.

    >>> template("elle vient {{ pays | de }}").references
    frozenset({('pays',)})
    """
    if len(source) > _LONGEST:
        raise TemplateError(f"the template is longer than {_LONGEST} characters")
    if "{%" in source:
        raise TemplateError("« {% … %} » is not allowed in a template: only {{ value | filter }}")
    try:
        tree = _environment().parse(source)
        _refuse_statements(tree)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(error.message or str(error)) from None
    except RecursionError:
        raise TemplateError("the template is nested too deeply") from None
    references = frozenset(_references(tree))
    names = frozenset(path[0] for path in references)
    return Template(source, references, names, tuple(path for path in references if len(path) > 1))


@lru_cache(maxsize=20_000)
def _compiled(source: str) -> jinja2.Template:
    """Compiled when first rendered: most templates of a pack are only read and checked."""
    return _environment().from_string(source)


class _Values(Context):
    """All of a context that our templates ask for: they have no globals, no blocks, and assign nothing."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def resolve_or_missing(self, key: str) -> Any:
        return self._values.get(key, missing)


def _rendered(compiled: jinja2.Template, values: Mapping[str, Any]) -> str:
    """What `compiled.render` does, in a context as small as our templates are."""
    return "".join(compiled.root_render_func(_Values(values)))


def _refuse_statements(tree: nodes.Template) -> None:
    for node in tree.iter_child_nodes():
        _refuse(node)


def _refuse(node: nodes.Node) -> None:
    if not isinstance(node, _ALLOWED):
        raise TemplateError(
            f"« {type(node).__name__} » is not allowed in a template: only {{{{ value | filter }}}}"
        )
    if isinstance(node, nodes.Filter):
        _refuse_unknown("filter", node.name, FILTERS)
    if isinstance(node, nodes.Test):
        _refuse_unknown("test", node.name, TESTS)
    for child in node.iter_child_nodes():
        _refuse(child)


def _refuse_unknown(what: str, name: str, known: Mapping[str, object]) -> None:
    if name not in known:
        message = f"unknown {what} « {name} »"
        raise TemplateError(" - ".join(filter(None, [message, did_you_mean(name, sorted(known))])))


def _references(node: nodes.Node) -> set[Reference]:
    path = _path(node)
    if path:
        return {path}
    found: set[Reference] = set()
    for child in node.iter_child_nodes():
        found |= _references(child)
    return found


def _path(node: nodes.Node) -> Reference:
    if isinstance(node, nodes.Name):
        return (node.name,)
    if isinstance(node, nodes.Getattr):
        start = _path(node.node)
        return (*start, node.attr) if start else ()
    return ()
