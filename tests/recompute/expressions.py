"""Section 4 of docs/format.md: the language of expressions, by recursive descent.

A value is a Fraction, a datetime, True or False, a text, or None where a fact has no value.
"""

import re
from datetime import datetime
from fractions import Fraction

import numbers96 as n

TOKEN = re.compile(r'\s*(?:(?P<text>"[^"]*")|(?P<number>[0-9]+(?:\.[0-9]+)?)m?(?![\w.])'
                   r'|(?P<name>[A-Za-z][A-Za-z0-9]*(?:\s*\.\s*[A-Za-z]+)?)|(?P<sign>&&|\|\||[=!<>]=|[-+*/<>!(),]))')


class RuleFailed(Exception):
    """An expression that has no value: a division by zero, say."""


def parse(text):
    """A function from the values of the facts, by name, to the value of the expression."""
    tokens, at = [], 0
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"{text!r} at {at + 1}")
        tokens.append((match.lastgroup, re.sub(r"\s", "", match[match.lastgroup]) if match.lastgroup == "name" else match[match.lastgroup]))
        at = match.end()
    parser = _Parser(tokens)
    node = parser.disjunction()
    if parser.tokens:
        raise ValueError(f"{text!r}: {parser.tokens[0][1]} is left over")
    return node


class _Parser:
    def __init__(self, tokens):
        self.tokens = tokens

    def sign(self, *signs):
        if self.tokens and self.tokens[0][0] == "sign" and self.tokens[0][1] in signs:
            return self.tokens.pop(0)[1]
        return None

    def chain(self, signs, inner, make):
        left = inner()
        while sign := self.sign(*signs):
            left = make(sign, left, inner())
        return left

    def disjunction(self):
        return self.chain(["||"], self.conjunction, lambda _, a, b: lambda facts: _sound(a(facts)) or _sound(b(facts)))

    def conjunction(self):
        return self.chain(["&&"], self.comparison, lambda _, a, b: lambda facts: _sound(a(facts)) and _sound(b(facts)))

    def comparison(self):
        return self.chain(["==", "!=", "<", "<=", ">", ">="], self.addition, lambda sign, a, b: lambda facts: _compare(sign, a(facts), b(facts)))

    def addition(self):
        return self.chain(["+", "-"], self.product, lambda sign, a, b: _on_numbers(n.add if sign == "+" else n.subtract, a, b))

    def product(self):
        return self.chain(["*", "/"], self.unary, lambda sign, a, b: _on_numbers(n.multiply if sign == "*" else _divide, a, b))

    def unary(self):
        if self.sign("!"):
            inner = self.unary()
            return lambda facts: not _sound(inner(facts))
        if self.sign("-"):
            return _on_numbers(lambda a: -a, self.unary())
        return self.primary()

    def primary(self):
        if self.sign("("):
            inner = self.disjunction()
            self.expect(")")
            return inner
        kind, token = self.tokens.pop(0)
        if kind == "text":
            return lambda facts: token[1:-1]
        if kind == "number":
            number = Fraction(token)
            return lambda facts: number
        if kind != "name":
            raise ValueError(token)
        if self.sign("("):
            arguments = [self.disjunction()]
            while self.sign(","):
                arguments.append(self.disjunction())
            self.expect(")")
            return _call(token, arguments)
        if token in ("true", "false"):
            return lambda facts: token == "true"
        return lambda facts: facts[token]

    def expect(self, sign):
        if not self.sign(sign):
            raise ValueError(f"{sign} is missing")


def _sound(truth):
    """A yes/no without a value is no condition; a comparison with it is one."""
    if truth is None:
        raise RuleFailed("a yes/no that nobody was asked")
    return truth


def _compare(sign, a, b):
    """With a value that is not there only != holds, and == where both are not there."""
    if sign in ("==", "!="):
        return (a == b) == (sign == "==")
    if a is None or b is None:
        return False
    return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[sign]


def _on_numbers(function, *nodes):
    """A result only where every value is there."""
    def node(facts):
        values = [inner(facts) for inner in nodes]
        return None if None in values else function(*values)
    return node


def _on_values(function, *nodes):
    """The same for functions that fail where a value is not there."""
    def node(facts):
        values = [inner(facts) for inner in nodes]
        if None in values:
            raise RuleFailed("a function of a value that nobody was asked")
        return function(*values)
    return node


def _divide(a, b):
    if b == 0:
        raise RuleFailed("division by zero")
    return n.divide(a, b)


def _floor(number):
    return Fraction(number.numerator // number.denominator)


FUNCTIONS = {
    "Math.Min": min,
    "Math.Max": max,
    "Math.Abs": abs,
    "Math.Floor": _floor,
    "Math.Ceiling": lambda a: -_floor(-a),
    "Step.Floor": lambda a, step: n.multiply(_floor(_divide(a, step)), step),
    "Step.Round": lambda a, step: n.multiply(n.half_away(_divide(a, step), 0), step),
    "Days.Between": lambda a, b: Fraction((b.date() - a.date()).days),
}


def _call(name, arguments):
    if name == "iif":
        condition, yes, no = arguments
        return lambda facts: yes(facts) if _sound(condition(facts)) else no(facts)
    if name == "DateTime":
        moment = datetime(*[int(argument({})) for argument in arguments])
        return lambda facts: moment
    return (_on_numbers if name == "Days.Between" else _on_values)(FUNCTIONS[name], *arguments)


def decide(rules, combine, values):
    """The points, the name of the rule that decided, and what was tried; the name is None where no check of a sum held."""
    tried, error = {}, None
    for rule in rules:
        decided = combine == "first" and any(tried.values())
        # Once a rule has decided, a veto still counts, and is shown only where it holds.
        if decided and rule["points"] != "veto":
            continue
        holds = _sound(rule["holds"](values))
        if not decided or holds:
            tried[rule["name"]] = holds
    holding = [rule for rule in rules if tried.get(rule["name"])]
    vetoes = [rule for rule in holding if rule["points"] == "veto"]
    if vetoes:
        return Fraction(0), vetoes[0]["name"], tried
    given = [(rule["points"] if rule["formula"] is None else rule["formula"](values), rule["name"]) for rule in holding]
    if any(points is None for points, _ in given):
        raise RuleFailed("a formula has no value")
    if combine == "sum":
        return n.total(points for points, _ in given), " + ".join(name for _, name in given) or None, tried
    if not given:
        raise RuleFailed("no rule holds")
    points, name = given[0] if combine == "first" else max(given, key=lambda pair: pair[0])
    return points, name, tried


def first_that_holds(rules, values):
    """The first rule that holds, or None: how grades and proposals are chosen."""
    return next((rule for rule in rules if _sound(rule["holds"](values))), None)
