"""The expressions of a template as functions of its values.

Jinja2 reads templates and would compile each to Python, which takes longer than all that is ever rendered
of most of them. Of its language ours has only values, filters, tests and conditions (see `quizgen.render`);
they are put together here from functions, with the meaning that Jinja2 gives them.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import nodes
from jinja2.sandbox import SandboxedEnvironment

Piece = Callable[[Mapping[str, Any]], Any]

_COMPARED: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gteq": operator.ge,
    "lt": operator.lt,
    "lteq": operator.le,
    "in": lambda one, other: one in other,
    "notin": lambda one, other: one not in other,
}


def piece(node: nodes.Node, environment: SandboxedEnvironment) -> Piece:
    """The function that gives the value of an expression; TypeError for a node that templates cannot have."""
    match node:
        case nodes.Const():
            constant = node.value
            return lambda values: constant
        case nodes.Name():
            return _named(node.name, environment)
        case nodes.Getattr():
            of, name = piece(node.node, environment), node.attr
            return lambda values: environment.getattr(of(values), name)
        case nodes.Filter():
            return _called(environment.filters, node, environment)
        case nodes.Test():
            return _called(environment.tests, node, environment)
        case nodes.CondExpr():
            return _either(node, environment)
        case nodes.Compare():
            return _compared(node, environment)
        case nodes.Not():
            denied = piece(node.node, environment)
            return lambda values: not denied(values)
        case nodes.And() | nodes.Or():
            left, right = piece(node.left, environment), piece(node.right, environment)
            if isinstance(node, nodes.And):
                return lambda values: left(values) and right(values)
            return lambda values: left(values) or right(values)
        case _:
            raise TypeError(f"no template has a {type(node).__name__}")


def _named(name: str, environment: SandboxedEnvironment) -> Piece:
    def value(values: Mapping[str, Any]) -> Any:
        return values[name] if name in values else environment.undefined(name=name)

    return value


def _called(
    known: Mapping[str, Any], node: nodes.Filter | nodes.Test, environment: SandboxedEnvironment
) -> Piece:
    """A filter or a test of a value."""
    function = known[node.name]
    assert node.node is not None  # only a block has a filter without a value
    of = piece(node.node, environment)
    positional = [piece(one, environment) for one in node.args]
    named = {str(one.key): piece(one.value, environment) for one in node.kwargs}
    if not positional and not named:
        return lambda values: function(of(values))
    return lambda values: function(
        of(values), *[one(values) for one in positional], **{key: one(values) for key, one in named.items()}
    )


def _either(node: nodes.CondExpr, environment: SandboxedEnvironment) -> Piece:
    test, then = piece(node.test, environment), piece(node.expr1, environment)
    if node.expr2 is None:
        hint = f"line {node.lineno}: no « else » tells what stands there if it is not so"
        return lambda values: then(values) if test(values) else environment.undefined(hint)
    otherwise = piece(node.expr2, environment)
    return lambda values: then(values) if test(values) else otherwise(values)


def _compared(node: nodes.Compare, environment: SandboxedEnvironment) -> Piece:
    """A chain of comparisons, which ends at the first that fails."""
    first = piece(node.expr, environment)
    rest = [(_COMPARED[one.op], piece(one.expr, environment)) for one in node.ops]

    def holds(values: Mapping[str, Any]) -> Any:
        left, found = first(values), True
        for compare, expression in rest:
            right = expression(values)
            found = compare(left, right)
            if not found:
                break
            left = right
        return found

    return holds
