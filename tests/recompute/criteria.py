"""Section 5 of docs/format.md: the criteria set."""

import json
import unicodedata
from datetime import datetime
from fractions import Fraction

import digests
import expressions


def _texts_in_nfc(value):
    if isinstance(value, dict):
        return {key: _texts_in_nfc(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_texts_in_nfc(item) for item in value]
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def read(content):
    return _texts_in_nfc(json.loads(content.decode("utf-8-sig"), parse_int=Fraction, parse_float=Fraction))


def code_order(code):
    return [int(part) for part in code.split(".")]


def area_of(code):
    return code.split(".")[0]


class CriteriaSet:
    def __init__(self, files, deadline_in_force):
        of_points = [path for path in files if digests.is_criterion(path)]
        self.set = read(files["set.json"])
        self.year = int(self.set["year"])
        self.deadline = datetime.fromisoformat(deadline_in_force or self.set["submissionDeadline"]).replace(tzinfo=None)
        self.areas = sorted(self.set["areas"], key=lambda area: code_order(area["code"]))
        self.units = sorted(read(files["units.json"])["units"], key=lambda unit: unit["code"])
        self.grading = rules(read(files["grading.json"]))
        self.last_year = read(files["last-year.json"]) if "last-year.json" in files else None
        self.uses = sorted((read(files[path]) for path in files if path.startswith("uses/")), key=lambda use: use["code"])
        criteria = (self._criterion(digests.dated(read(files[path]), self.year), digests.of_criterion(files[path], self.year)) for path in of_points)
        self.criteria = sorted(criteria, key=lambda criterion: code_order(criterion["code"]))
        self.tables = self.set.get("tables") or []
        self.questions = [question["code"] for question in self.set.get("surveyQuestions", [])]

    def option(self, *path, default=None):
        """A choice of set.json, or what holds where the set does not say."""
        value = self.set
        for key in path:
            value = value.get(key) if value else None
        return default if value is None else value

    def criterion(self, code):
        return next((criterion for criterion in self.criteria if criterion["code"] == code), None)

    def unit(self, code):
        return next((unit for unit in self.units if unit["code"] == code), None)

    def applies(self, criterion, unit):
        """Whether a unit is scored on a criterion at all (section 5)."""
        return "appliesTo" not in criterion or is_covered(criterion["appliesTo"], unit)

    def as_for(self, criterion, unit):
        """The criterion as it is for a unit: of its variants the first that covers it (section 5)."""
        own = next((variant for variant in criterion["variants"] if is_covered(variant["covers"], unit)), criterion)
        recusals = {department["code"]: department["ownUnit"] for department in self.set["departments"] if "ownUnit" in department}
        recusal = recusals.get(criterion["department"])
        return {**own, "department": recusal["appraisedBy"]} if recusal and recusal["unit"] == unit["code"] else own

    def _criterion(self, criterion, mark):
        criterion["mark"] = mark
        criterion["facts"] = [self._fact(fact) for fact in criterion["facts"]]
        criterion["rules"] = rules(criterion)
        criterion["minPoints"] = criterion.get("minPoints") or Fraction(0)
        asked = [(criterion["surveyQuestion"], Fraction(1))] if criterion.get("surveyQuestion") else []
        criterion["questions"] = asked or [(question["question"], question["weight"]) for question in criterion.get("surveyQuestions") or []]
        sources = {fact["source"] for fact in criterion["facts"]}
        criterion["isSurvey"] = bool(criterion["questions"])
        criterion["isDepartmental"] = "department" in sources and "ward" not in sources
        criterion["hasTableFact"] = "table" in sources
        criterion["isOutside"] = "table" in sources and not sources & {"ward", "department"}
        criterion["isOnWardSheet"] = not criterion["isSurvey"] and not criterion["isDepartmental"] and not criterion["isOutside"]
        criterion["hasDepartmentFact"] = "department" in sources
        criterion["variants"] = [self._variant(criterion, variant) for variant in criterion.get("variants") or []]
        return criterion

    @staticmethod
    def _variant(criterion, variant):
        """The criterion with what the variant says in its place."""
        own = {key: variant[key] for key in ("maxPoints", "minPoints", "step", "combine") if variant.get(key) is not None}
        own_rules = rules(variant) if variant.get("workflow") else criterion["rules"]
        return {**criterion, **own, "rules": own_rules, "variant": variant["name"], "covers": variant["appliesTo"]}

    def _fact(self, fact):
        kind = fact["type"]
        fact["source"] = fact.get("source") or "ward"
        fact["options"] = fact.get("options") or []
        fact["measure"] = expressions.parse(fact["of"]) if fact.get("of") else None
        places = 0 if kind == "count" else int(fact["decimals"] if fact.get("decimals") is not None else 2)
        fact["grid"] = Fraction(1, 10 ** places)
        deadline = self.deadline
        least = {"count": Fraction(0), "number": Fraction(0), "percent": Fraction(0), "date": datetime(self.year - 1, 1, 1), "dateTime": datetime(self.year - 1, 1, 1)}
        most = {"percent": Fraction(100), "date": deadline.replace(hour=0, minute=0, second=0), "dateTime": deadline}
        fact["min"] = self._limit(fact, "min", least.get(kind))
        fact["max"] = self._limit(fact, "max", most.get(kind))
        return fact

    @staticmethod
    def _limit(fact, key, default):
        """A value, or ("fact", name)."""
        limit = fact.get(key)
        if limit is None:
            return default
        if isinstance(limit, Fraction):
            return limit
        return datetime.fromisoformat(limit) if limit[:1].isdigit() else ("fact", limit)


def is_covered(scope, unit):
    """In every list that is given, and not among those left out."""
    given = ((unit["kind"], scope.get("kinds")), (unit["group"], scope.get("groups")), (unit["code"], scope.get("units")))
    if any(wanted and value not in wanted for value, wanted in given):
        return False
    if scope.get("attributes") and not set(scope["attributes"]) & set(unit.get("attributes", [])):
        return False
    return not ("except" in scope and is_covered(scope["except"], unit))


def rules(holder):
    """The rules of a workflow: name, when it holds, and its points: a number, a formula, or a veto."""
    read_rules = []
    for rule in holder["workflow"]["Rules"]:
        event, formula = rule.get("SuccessEvent"), rule.get("Actions", {}).get("OnSuccess", {}).get("Context", {}).get("Expression")
        points = event if event == "veto" else None
        if event not in (None, "veto"):
            try:
                points = Fraction(event)
            except ValueError:
                points = None
        read_rules.append({
            "name": rule["RuleName"], "holds": expressions.parse(rule["Expression"]), "says": event, "points": points,
            "formula": expressions.parse(formula) if formula else None, "formulaText": formula, "expression": rule["Expression"], "properties": rule.get("Properties", {}),
        })
    return read_rules
