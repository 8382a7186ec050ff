"""Section 9 of docs/format.md: the points of one criterion of one unit."""

from fractions import Fraction

import documents
import expressions
import numbers96 as n
import survey


class Blocked(Exception):
    """Something is missing or impossible: no publication can have this."""


class Outcome:
    """What results.json says of a criterion, as far as it follows from the files."""

    def __init__(self, criterion, report=None):
        self.criterion, self.kind, self.points = criterion, "awaiting", None
        self.self_points = report["selfPoints"] if report else None
        self.rule_points, self.appraised_points, self.rule, self.tried = None, None, None, {}
        self.values = {fact["name"]: None for fact in criterion["facts"]}
        self.submitted = dict(self.values)
        self.excused, self.standing, self.report = {}, None, report
        self.survey = None
        self.not_applicable_by = None

    @property
    def sound_self_points(self):
        """What the ward typed, where it lies in the criterion's frame."""
        claimed = self.self_points
        return claimed if claimed is not None and self.criterion["minPoints"] <= claimed <= self.criterion["maxPoints"] else None

    @property
    def maximum(self):
        return Fraction(0) if self.kind == "notApplicable" or self.criterion.get("extra") else self.criterion["maxPoints"]


class Season:
    """Everything that was handed in, and the best values among units."""

    def __init__(self, criteria_set, reports, first, second, answers, answers_to_survey, tables):
        self.set, self.reports, self.first, self.second, self.answers, self.survey = criteria_set, reports, first, second, answers, answers_to_survey
        self.tables = tables
        self.marks = {}

    def report(self, unit, code):
        return self.reports.get(unit, {}).get(code)

    def standing(self, unit, code):
        from appraisal import Standing
        return Standing(self.report(unit, code), self.first.get((unit, code)), self.second.get((unit, code)), self.answers.get(unit, {}).get(code))

    def figures(self, unit, criterion):
        """What tables from outside give: by fact, value, place and table; None for a fact that its table has nothing of."""
        found = {}
        for fact in criterion["facts"]:
            if fact["source"] == "table":
                if fact["table"] not in self.tables:
                    raise Blocked(f"no table {fact['table']}")
                table = self.tables[fact["table"]]
                value, place = table.rows.get(unit, {}).get((criterion["code"], fact["name"]), (None, None))
                found[fact["name"]] = None if value is None else (value, place, table)
        return found

    def outside(self, unit, criterion):
        """The values of tables from outside, by fact."""
        return {name: figure[0] for name, figure in self.figures(unit, criterion).items() if figure}

    def find_best(self, units, all_scored):
        """What each compared fact comes to in every unit that is scored, in the order of units; of tables alone also those that handed in nothing."""
        for criterion in self.set.criteria:
            for fact in criterion["facts"]:
                if fact["measure"] is None:
                    continue
                marks = [(unit, self._mark(criterion, fact, unit)) for unit in (all_scored if criterion["isOutside"] else units)
                         if self.set.applies(criterion, self.set.unit(unit))]
                self.marks[criterion["code"], fact["name"]] = [(unit, mark) for unit, mark in marks if mark is not None]

    def _mark(self, criterion, fact, unit):
        if None in self.figures(unit, criterion).values():
            return None
        outside = self.outside(unit, criterion)
        if criterion["isOutside"]:
            return measured(fact, outside)
        report, entry = self.report(unit, criterion["code"]), self.standing(unit, criterion["code"]).entry
        if entry and (entry["conclusion"] == "Rejected" or entry["notApplicable"]):
            return None
        if entry and (entry["facts"] or entry["excused"]):
            return measured(fact, found_values(criterion, report, entry, outside)[0])
        return None if report is None or report["notApplicable"] else measured(fact, found_values(criterion, report, None, outside)[0])


def measured(fact, values):
    try:
        return fact["measure"](values)
    except (expressions.RuleFailed, KeyError):
        return None


def found_values(criterion, report, entry, outside):
    """The values that count: as a department found them, the ward's where it says nothing else, less what it excused; those of tables as they are."""
    values, excused = {}, {}
    for fact in criterion["facts"]:
        name = fact["name"]
        value = report["facts"].get(name, (None,))[0] if report and fact["source"] == "ward" else outside.get(name)
        if entry and name in entry["facts"]:
            value = entry["facts"][name][0]
        if entry and name in entry["excused"] and value is not None:
            excused[name] = entry["excused"][name][0]
            value = n.subtract(value, excused[name])
        values[name] = value
    for fact in criterion["facts"]:
        if fact.get("onlyWhen") and values[fact["onlyWhen"]] is not True:
            values[fact["name"]] = None
            excused.pop(fact["name"], None)
    return values, excused


def check(criterion, values):
    """What is asked must be there, within its bounds and no finer than its decimals."""
    for fact in criterion["facts"]:
        value = values[fact["name"]]
        if value is None:
            if not fact.get("onlyWhen") or values[fact["onlyWhen"]] is not False:
                raise Blocked(f"{fact['name']} has no value")
            continue
        if isinstance(value, Fraction) and fact["source"] != "survey.satisfaction" and fact["measure"] is None and not n.is_multiple(value, fact["grid"]):
            raise Blocked(f"{fact['name']} has too many decimals")
        for limit, is_wrong in ((fact["min"], lambda bound: value < bound), (fact["max"], lambda bound: value > bound)):
            bound = values[limit[1]] if isinstance(limit, tuple) else limit
            if bound is not None and fact["measure"] is None and is_wrong(bound):
                raise Blocked(f"{fact['name']} is out of bounds")


def kind_of(criterion, points):
    return "scored" if points > 0 or points == criterion["maxPoints"] else "notMet"


def decide(outcome, values):
    """Asks the rules; gives the points."""
    criterion = outcome.criterion
    check(criterion, values)
    try:
        points, rule, tried = expressions.decide(criterion["rules"], criterion["combine"], values)
    except expressions.RuleFailed as failed:
        raise Blocked(f"the rules fail: {failed}") from failed
    step = criterion.get("step")
    if not criterion["minPoints"] <= points <= criterion["maxPoints"] or (step and not n.is_multiple(points, step)):
        raise Blocked(f"{n.written(points)} is outside of the criterion")
    outcome.rule, outcome.tried, outcome.values = rule, tried, values
    return points


def out_of_scope(criterion):
    """By the set it is no criterion of the unit, whatever anybody says of it."""
    outcome = Outcome(criterion)
    outcome.kind, outcome.rule, outcome.not_applicable_by = "notApplicable", "Không áp dụng cho đơn vị theo bộ chỉ số: không tính vào điểm tối đa", "set"
    outcome.values = outcome.submitted = {}
    return outcome


def from_survey(season, unit, criterion):
    outcome = Outcome(criterion)
    answers = [season.survey.get((unit, question)) for question, _ in criterion["questions"]]
    if not season.survey and season.set.option("survey", "whenNotHeld") == "rescale":
        outcome.kind, outcome.rule, outcome.not_applicable_by = "notApplicable", "Không tổ chức khảo sát: không tính vào điểm tối đa", "set"
        outcome.values = outcome.submitted = {}
        return outcome
    if None in answers:
        raise Blocked("a question without answers")
    values = {}
    for fact in criterion["facts"]:
        values[fact["name"]] = (survey.weighted(criterion, answers) if fact["source"] == "survey.satisfaction"
                                else answers[0]["valid" if fact["source"] == "survey.valid" else "satisfied"])
    outcome.points = outcome.rule_points = decide(outcome, values)
    outcome.kind, outcome.submitted, outcome.survey = kind_of(criterion, outcome.points), values, answers
    return outcome


def from_tables(season, unit, criterion):
    """A criterion that nobody reports on and nobody appraises."""
    outcome = Outcome(criterion)
    values = {name: None for name in outcome.values} | season.outside(unit, criterion)
    with_compared(season, unit, criterion, values)
    outcome.points = outcome.rule_points = decide(outcome, values)
    outcome.kind, outcome.submitted = kind_of(criterion, outcome.points), values
    return outcome


def without_figure(season, unit, criterion):
    """None where tables have all figures of the unit, or the criterion reads none; else it is as without occasion, or waits."""
    silent = [name for name, figure in season.figures(unit, criterion).items() if figure is None]
    if not silent:
        return None
    tables = {table["code"]: table for table in season.set.tables}
    for fact in criterion["facts"]:
        if fact["name"] in silent and tables[fact["table"]].get("whenMissing", "await") == "await":
            raise Blocked(f"table {fact['table']} has no {fact['name']}")
    outcome = Outcome(criterion)
    not_applicable(outcome, "set")
    outcome.rule = outcome.rule or "Bảng số liệu không có số liệu của đơn vị: không tính vào điểm tối đa"
    return outcome


def claimed(season, unit, criterion, report):
    """The ward's own side: rule points on its own figures, evidence not looked at; None for the points where a department's figures are needed."""
    outcome = Outcome(criterion, report)
    values, _ = found_values(criterion, report, None, season.outside(unit, criterion))
    with_compared(season, unit, criterion, values)
    outcome.values, outcome.submitted = values, values
    if report["notApplicable"]:
        if not_applicable(outcome, "unit") == "scored":
            outcome.rule_points = outcome.points
        return outcome
    if criterion["hasDepartmentFact"]:
        return outcome
    try:
        outcome.rule_points = outcome.points = decide(outcome, values)
    except Blocked:
        return outcome
    outcome.kind = kind_of(criterion, outcome.points)
    return outcome


def with_compared(season, unit, criterion, values):
    for fact in criterion["facts"]:
        if fact["measure"] is not None:
            values[fact["name"]] = compared(season, unit, fact, season.marks[criterion["code"], fact["name"]], measured(fact, values))


def compared(season, unit, fact, marks, own):
    """Section 9.4: the figure that a unit's own value comes to among all values."""
    if fact.get("within") == "group":
        group = season.set.unit(unit)["group"]
        marks = [(other, mark) for other, mark in marks if season.set.unit(other)["group"] == group]
    if fact["source"] == "bestOfUnits":
        return max((mark for mark in (*(mark for _, mark in marks), own) if mark is not None), default=None)
    row = sorted([*marks, (unit, own)] if own is not None and unit not in dict(marks) else marks)
    values = [own if other == unit and own is not None else mark for other, mark in row]
    if not values:
        return None
    ahead = len(values) if own is None else sum(n.half_away(mark, 20) > n.half_away(own, 20) for mark in values)
    ordered, middle = sorted(values), len(values) // 2
    if fact["source"] == "leastOfUnits":
        return ordered[0]
    if fact["source"] == "meanOfUnits":
        return beside(own, n.divide(n.total(values), Fraction(len(values))))
    if fact["source"] == "medianOfUnits":
        return beside(own, ordered[middle] if len(values) % 2 else n.divide(n.add(ordered[middle - 1], ordered[middle]), Fraction(2)))
    return Fraction(1 + ahead) if fact["source"] == "rankAmongUnits" else n.divide(n.multiply(Fraction(ahead), Fraction(100)), Fraction(len(values)))


def beside(own, mean):
    return own if own is not None and n.half_away(own, 20) == n.half_away(mean, 20) else mean


def not_applicable(outcome, by):
    criterion = outcome.criterion
    outcome.not_applicable_by = by
    outcome.values, outcome.tried, outcome.excused = {name: None for name in outcome.values}, {}, {}
    if criterion["whenNotApplicable"] == "fullPoints":
        outcome.kind, outcome.points, outcome.rule = "scored", criterion["maxPoints"], "Không phát sinh: tính đủ điểm"
    else:
        outcome.kind, outcome.points, outcome.rule = "notApplicable", None, None
    return outcome.kind


def is_documented(outcome, standing):
    """Whether anybody names a document that counts."""
    own = outcome.report["documents"] if outcome.report and outcome.criterion["isOnWardSheet"] else []
    return any(documents.is_named(one["reference"]) for one in own) or any(documents.is_named(text) for text in standing.papers())


def without_document(season, outcome, standing):
    """Points, and no document: what the set says."""
    if (not outcome.criterion["isOnWardSheet"] or outcome.points is None or outcome.points <= 0 or outcome.not_applicable_by or is_documented(outcome, standing)):
        return
    choice = season.set.option("whenEvidenceMissing")
    if choice == "awaitAppraisal" and standing.entry is None:
        raise Blocked("no document, and no department has concluded")
    if choice == "noPoints":
        outcome.kind, outcome.points, outcome.rule = "missingEvidence", Fraction(0), "Không có tài liệu: 0 điểm theo bộ chỉ số"


def is_raise(outcome, claims_none, claim):
    """Whether the conclusion could lift the index above what the ward claims."""
    criterion, half = outcome.criterion, Fraction("0.005")
    if claims_none:
        return outcome.points is not None and outcome.points > 0 and (bool(criterion.get("extra")) or outcome.points >= criterion["maxPoints"])
    if claim is None:
        return False
    worth = outcome.points if outcome.kind != "notApplicable" else Fraction(0) if criterion.get("extra") else criterion["maxPoints"]
    return worth - claim >= half


def from_sheets(season, unit, criterion):
    """The whole way of a criterion that wards or departments report on."""
    report, standing = season.report(unit, criterion["code"]), season.standing(unit, criterion["code"])
    if (stale := standing.stale()) is not None:
        raise Blocked(stale)
    outcome = claimed(season, unit, criterion, report) if criterion["isOnWardSheet"] and report else Outcome(criterion, report)
    claim = max((points for points in (outcome.sound_self_points, outcome.rule_points) if points is not None), default=None)
    claims_none = outcome.kind == "notApplicable"
    outcome.standing = standing
    if standing.entry is None:
        awaits = criterion.get("unappraised") or season.set.option("appraisal", "unappraised", default="rulePointsStand")
        if criterion["hasDepartmentFact"] or awaits == "await" or (criterion["isOnWardSheet"] and not report):
            raise Blocked("a department must conclude")
        without_document(season, outcome, standing)
        if outcome.points is None and outcome.kind != "notApplicable":
            raise Blocked("no points")
        return outcome
    appraise(season, unit, outcome, standing)
    without_document(season, outcome, standing)
    outcome.appraised_points = outcome.points
    if criterion.get("extra") and outcome.points and not is_documented(outcome, standing):
        raise Blocked("an extra without a document")
    raised = is_raise(outcome, claims_none, claim)
    if raised and criterion["isOnWardSheet"] and standing.entry["conclusion"] != "Agreed" and season.set.option("appraisal", "raiseAboveClaim", default="refused") == "refused":
        raise Blocked("raised above the claim")
    return outcome


def appraise(season, unit, outcome, standing):
    criterion, report, entry = outcome.criterion, outcome.report, standing.entry
    outside = season.outside(unit, criterion)
    by = outcome.not_applicable_by
    outcome.not_applicable_by = None
    if entry["conclusion"] == "Rejected":
        outcome.kind, outcome.points, outcome.rule = "notMet", Fraction(0), "Cơ quan thẩm định không công nhận"
        return
    if entry["notApplicable"]:
        not_applicable(outcome, by or "department")
        return
    if entry["points"] is not None:
        outcome.values, outcome.excused = found_values(criterion, report, entry, outside)
        with_compared(season, unit, criterion, outcome.values)
        outcome.points, outcome.kind, outcome.rule = entry["points"], kind_of(criterion, entry["points"]), "Cơ quan thẩm định chấm theo nhận định"
        return
    if entry["conclusion"] == "Agreed" and (report["notApplicable"] or not criterion["hasDepartmentFact"]):
        outcome.not_applicable_by = by
        return
    values, outcome.excused = found_values(criterion, report, entry, outside)
    with_compared(season, unit, criterion, values)
    outcome.points = decide(outcome, values)
    outcome.kind = kind_of(criterion, outcome.points)
