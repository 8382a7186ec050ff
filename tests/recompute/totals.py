"""Section 10 of docs/format.md: caps and floors, sums, index, ranks and grades."""

from datetime import date
from fractions import Fraction

import criteria as c
import expressions
import numbers96 as n

ABSENT = "Không nộp phiếu tự chấm: 0 điểm theo bộ chỉ số"
ABSENT_AS_DECIDED = "Không nộp phiếu tự chấm: 0 điểm theo quyết định đối với đơn vị"


def given(outcomes):
    """The sum of what is decided; None where nothing is."""
    points = [outcome.points for outcome in outcomes if outcome.points is not None]
    return n.total(points) if points else None


class UnitScore:
    def __init__(self, unit, status, outcomes, criteria_set):
        self.unit, self.status, self.outcomes, self.set = unit, status, outcomes, criteria_set
        self.adjustments = adjustments(criteria_set, outcomes)
        self.shares = shares(self.adjustments, outcomes)
        self.rank = self.group_rank = self.grade = None
        self.max_points = n.total(outcome.maximum for outcome in outcomes)
        plain = given(outcomes)
        self.points = None if plain is None else n.add(plain, n.total(points for _, _, points in self.adjustments))
        has_index = status in ("scored", "unranked") and self.points is not None and self.max_points > 0
        self.index = n.multiply(n.divide(self.points, self.max_points), Fraction(100)) if has_index else None

    def final(self, outcome):
        return None if outcome.points is None else n.add(outcome.points, self.shares.get(outcome.criterion["code"], Fraction(0)))

    def within(self, area):
        return [outcome for outcome in self.outcomes if c.area_of(outcome.criterion["code"]) == area]

    def area(self, area):
        """Points and maximum of an area or of the extras, as results.json has them."""
        within = self.within(area)
        points = given(within)
        if points is not None:
            points = n.add(points, n.total(self.shares.get(outcome.criterion["code"], Fraction(0)) for outcome in within))
        return points, n.total(outcome.maximum for outcome in within)

    def area_before_total(self, area):
        """The same without what the maximum or the floor of the total changes."""
        points = given(self.within(area))
        return None if points is None else n.add(points, n.total(p for _, of, p in self.adjustments if of == area))

    def extra(self, kind):
        points = given([outcome for outcome in self.outcomes if outcome.criterion.get("extra") == kind])
        if points is None:
            return None
        limits = [p for cap, _, p in self.adjustments if cap == kind + "Cap" or (cap == "extrasCap" and kind == ("bonus" if p < 0 else "penalty"))]
        return n.add(points, n.total(limits))

    def over_claim(self):
        both = [outcome for outcome in self.outcomes if outcome.sound_self_points is not None and outcome.points is not None]
        differences = [n.subtract(outcome.sound_self_points, outcome.points) for outcome in both]
        return n.total(differences) if both else None


def adjustments(criteria_set, outcomes):
    """Kind, area and points of each cap or floor that bites, in the order applied."""
    total, found, option = given(outcomes), [], criteria_set.option
    if total is None:
        return []

    def add(kind, area, points):
        nonlocal total
        if points != 0:
            found.append((kind, area, points))
            total = n.add(total, points)

    if (floor := option("floors", "area")) is not None:
        for area in criteria_set.areas:
            points = given([o for o in outcomes if not o.criterion.get("extra") and c.area_of(o.criterion["code"]) == area["code"]])
            if points is not None and points < floor:
                add("areaFloor", area["code"], n.subtract(floor, points))
    if (code := option("extras", "code")) is not None:
        bonus, penalty = (given([o for o in outcomes if o.criterion.get("extra") == kind]) or Fraction(0) for kind in ("bonus", "penalty"))
        if (most := option("extras", "bonusCap")) is not None and bonus > most:
            add("bonusCap", code, n.subtract(most, bonus))
            bonus = most
        if (worst := option("extras", "penaltyCap")) is not None and penalty < -worst:
            add("penaltyCap", code, n.subtract(-worst, penalty))
            penalty = -worst
        together = n.add(bonus, penalty)
        if (cap := option("extras", "cap")) is not None and abs(together) > cap:
            add("extrasCap", code, n.subtract(cap if together > 0 else -cap, together))
        maximum = n.total(outcome.maximum for outcome in outcomes)
        if not option("extras", "mayPassMaximum", default=False) and total > maximum:
            add("maximumCap", None, n.subtract(maximum, total))
    if (floor := option("floors", "total")) is not None and total < floor:
        add("totalFloor", None, n.subtract(floor, total))
    return found


def shares(found, outcomes):
    """Each cap or floor shared out, from the last criterion backwards and none beyond zero; the floor of the total reaches penalties last."""
    shared = {}
    for kind, area, left in found:
        for outcome in sorted(reversed(outcomes), key=lambda one: one.criterion.get("extra") is not None):
            extra, code = outcome.criterion.get("extra"), outcome.criterion["code"]
            limited = (extra is None and c.area_of(code) == area) if kind == "areaFloor" else kind == "totalFloor" or extra == ("bonus" if left < 0 else "penalty")
            if not limited:
                continue
            points = n.add(outcome.points or Fraction(0), shared.get(code, Fraction(0)))
            share = max(left, -max(points, Fraction(0))) if left < 0 else min(left, -min(points, Fraction(0)))
            if share != 0:
                shared[code] = n.add(shared.get(code, Fraction(0)), share)
                left = n.subtract(left, share)
    return shared


def treatment(unit, criteria_set, decided):
    """How a unit of a part of the year, or one that was decided on, counts: scored, unranked or excluded."""
    first, last = date(criteria_set.year, 1, 1), date(criteria_set.year, 12, 31)
    begins = date.fromisoformat(unit["from"]) if unit.get("from") else None
    ends = date.fromisoformat(unit["to"]) if unit.get("to") else None
    if (begins and begins > last) or (ends and ends < first):
        return "excluded"
    if ends and ends < last:
        choice = criteria_set.option("specialUnits", "ended", default="excluded")
    elif begins and begins > first:
        choice = criteria_set.option("specialUnits", "began", default="ranked")
    else:
        choice = "ranked"
    if "excluded" in (choice, decided):
        return "excluded"
    return "unranked" if "unranked" in (choice, decided) or unit.get("unranked") else "scored"


def rank(scores, criteria_set):
    """Fills ranks and grades; gives the units in ranking order."""
    ranked = [score for score in scores if score.status == "scored" and score.index is not None]
    for score in ranked:
        score.key = n.half_away(score.index, 20)
        score.grade = expressions.first_that_holds(criteria_set.grading, {"index": score.key})["name"]
    dense = criteria_set.set["tieRule"] == "dense"
    for score in ranked:
        score.rank = _place(score, ranked, dense)
        score.group_rank = _place(score, [other for other in ranked if other.unit["group"] == score.unit["group"]], dense)
    others = [score for score in scores if score not in ranked]
    return sorted(ranked, key=lambda score: (-score.key, score.unit["code"])) + sorted(others, key=lambda score: score.unit["code"])


def _place(score, among, dense):
    better = [other.key for other in among if other.key > score.key]
    return 1 + len(set(better) if dense else better)
