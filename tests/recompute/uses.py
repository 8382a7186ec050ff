"""Section 11 of docs/format.md: what the feeds in uses/ propose."""

from fractions import Fraction

import numbers96 as n

FINE = Fraction("0.000001")


def exact(number):
    return n.half_away(number, 20)


def values_of(score, ranked, criteria_set, late):
    """What rules may read of a ranked unit; what is not known is not there."""
    values = {
        "index": exact(score.index), "grade": score.grade, "rank": Fraction(score.rank), "groupRank": Fraction(score.group_rank),
        "unitCount": Fraction(len(ranked)), "groupCount": Fraction(sum(other.unit["group"] == score.unit["group"] for other in ranked)), "knowsLate": late is not None,
    }
    if late is not None:
        values["late"] = late
    before = last_year_of(score.unit["code"], criteria_set)
    values["hasLastYear"], values["hasLastYearIndex"] = before.get("rank") is not None, before.get("index") is not None
    if values["hasLastYear"]:
        values["rankUp"] = before["rank"] - score.rank
    if values["hasLastYearIndex"]:
        change = n.subtract(score.index, before["index"])
        values["indexUp"] = Fraction(0) if abs(change) < FINE else exact(change)
    shares = []
    for area in criteria_set.areas:
        points, maximum = score.area_before_total(area["code"]), score.area(area["code"])[1]
        has = maximum > 0 and points is not None
        values["hasArea" + area["code"]] = has
        if has:
            shares.append(n.multiply(n.divide(points, maximum), Fraction(100)))
            values["area" + area["code"]] = exact(shares[-1])
    if shares:
        values["leastArea"] = exact(min(shares))
    if criteria_set.option("extras", "code") is not None:
        values["bonus"], values["penalty"] = (exact(score.extra(kind) or Fraction(0)) for kind in ("bonus", "penalty"))
    return values


def last_year_of(code, criteria_set):
    units = criteria_set.last_year["units"] if criteria_set.last_year else []
    return next((unit for unit in units if unit["code"] == code), {})
