#!/usr/bin/env python3
"""Tính lại một thư mục công bố theo docs/format.md, chỉ bằng thư viện chuẩn của Python.

    python3 recompute.py THU-MUC-CONG-BO

In từng chỗ khác rồi kết thúc với mã 1; không có chỗ nào khác thì kết thúc với mã 0.
"""

import json
import os
import re
import sys
from datetime import datetime
from fractions import Fraction

import appraisal
import criteria as c
import digests
import expressions
import forms as f
import numbers96 as n
import scoring
import survey
import tables as t
import totals
import uses


class Publication:
    def __init__(self, folder):
        self.files, self.differences = {}, []
        for base, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(base, name)
                with open(path, "rb") as opened:
                    self.files[os.path.relpath(path, folder).replace(os.sep, "/")] = opened.read()
        self.results = c.read(self.files["results.json"])
        root = f"criteria/{self.results['criteriaSet']['id']}/"
        self.criteria_files = {path[len(root):]: content for path, content in self.files.items() if path.startswith(root) and path.endswith(".json")}
        self.evidence = {path[len("evidence/"):]: content for path, content in self.files.items() if path.startswith("evidence/")}

    def differ(self, where, published, recomputed):
        if isinstance(published, dict) and isinstance(recomputed, dict):
            for key in [*published, *(key for key in recomputed if key not in published)]:
                self.differ(f"{where} {key}", published.get(key, "(không có)"), recomputed.get(key, "(không có)"))
        elif isinstance(published, list) and isinstance(recomputed, list) and len(published) == len(recomputed):
            for i, (one, other) in enumerate(zip(published, recomputed)):
                self.differ(f"{where}[{i}]", one, other)
        elif published != recomputed or isinstance(published, bool) != isinstance(recomputed, bool):
            self.differences.append(f"{where}: công bố {shown(published)}, tính lại {shown(recomputed)}")


def shown(value):
    return n.written(value) if isinstance(value, Fraction) else repr(value) if not isinstance(value, (str, type(None))) else value or "null"


def day(value):
    return value.strftime("%Y-%m-%d") if value else None


# Section 2: digests, seals.

def check_digests(p):
    seal = c.read(p.files["seal.json"])
    check_seal(p, "seal.json", seal, [path for path in p.files if path != "seal.json" and not path.startswith("uses/")])
    if "uses/seal.json" in p.files:
        uses_seal = c.read(p.files["uses/seal.json"])
        check_seal(p, "uses/seal.json", uses_seal, [path for path in p.files if path.startswith("uses/") and path != "uses/seal.json"])
        p.differ("uses/seal.json publication", uses_seal["publication"], digests.sha256(p.files["seal.json"]))
    criteria_digest = digests.of_criteria(p.criteria_files)
    p.differ("results.json criteriaSet.digest", p.results["criteriaSet"]["digest"], criteria_digest)
    p.differ("results.json usesDigest", p.results["usesDigest"], digests.of_uses(p.criteria_files))
    p.differ("results.json lastYearDigest", p.results["lastYearDigest"], digests.of_last_year(p.criteria_files))
    p.differ("results.json publication.approvedResults", p.results["publication"]["approvedResults"], digests.of_approved(p.files["results.json"]))
    for key, value in (("year", p.results["year"]), ("criteriaSet", p.results["criteriaSet"]["id"]), ("criteriaDigest", criteria_digest), ("engineVersion", p.results["engineVersion"]),
                       ("results", digests.sha256(p.files["results.json"])), ("journalHead", p.results["publication"]["journalHead"])):
        p.differ(f"seal.json {key}", seal[key], value)
    # Versions before 0.3.0 named no identity, here or there.
    if (identity := p.results["criteriaSet"].get("identity")) is not None:
        p.differ("results.json criteriaSet.identity", identity, identity_of(p))
    p.differ("seal.json identity", seal.get("identity"), identity)
    return criteria_digest


def index_of(p):
    """Sets of before 0.3.0 name none, and all are of one; a set may say the words of its index beside its code."""
    index = json.loads(p.criteria_files["set.json"].decode("utf-8-sig")).get("index") or "CCHC"
    return index["code"] if isinstance(index, dict) else index


def identity_of(p):
    """The index and the year: cchc-2022."""
    return f"{index_of(p).lower()}-{p.results['year']}"


def check_seal(p, name, seal, paths):
    sealed = {file["path"]: (file["sha256"], file["bytes"]) for file in seal["files"]}
    p.differ(name, sealed, {path: (digests.sha256(p.files[path])[7:], Fraction(len(p.files[path]))) for path in paths})
    p.differ(f"{name} thứ tự", [file["path"] for file in seal["files"]], sorted(paths))


# What no file handed in can tell.

def deadline_in_force(results):
    """The last deadline for self-assessments, where it was moved; None where it was not."""
    return next((change["to"] for change in reversed(results.get("deadlines") or []) if change["kind"] == "submission"), None)


def decisions(results):
    """How single units are treated, by code."""
    return {decision["unit"]: decision["as"] for decision in results.get("unitDecisions", [])}


# Sections 6 and 7: what was handed in.

def read_evidence(p, criteria_set, criteria_digest):
    units, listed, seen = survey.Units(criteria_set.units), [], {}
    reports, first, second, explained, answers, tables, raw = {}, {}, {}, {}, {}, {}, []
    forms, appraised = {}, {}
    revisions = {file["file"]: file["revision"] for file in p.results["files"] if "revision" in file}
    on_sheet = [criterion for criterion in criteria_set.criteria if criterion["isOnWardSheet"]]
    for name in sorted(p.evidence):
        sha = digests.sha256(p.evidence[name])[7:]
        form = f.open_form(name, sha, p.evidence[name])
        kind, unit, department = "refused", None, None
        if criteria_set.tables and sha not in seen and (form is None or form.head("cchc:format") == t.FORMAT):
            if table := t.open_table(name, sha, p.evidence[name], form, criteria_set, units):
                kind, tables[table.code] = "outsideTable", table
        elif form and form.head("cchc:year") == str(criteria_set.year) and (form.head("cchc:index") or "CCHC") == index_of(p) and sha not in seen:
            format_of = form.head("cchc:format")
            if format_of in (f.APPRAISAL, f.EXPLANATION) and form.head("cchc:digest") != criteria_digest and not f.says_of_rows(form):
                p.differences.append(f"evidence/{name}: cchc:digest không phải mã kiểm của bộ tiêu chí")
            if format_of == f.SELF:
                kind, unit = "selfAssessment", form.head("cchc:unit")
                reports[unit], forms[unit] = f.self_assessment(form, on_sheet), form
            elif format_of == f.APPRAISAL:
                department, stage = form.head("cchc:department"), form.head("cchc:stage")
                kind = "appraisal" if stage == "1" else "secondAppraisal"
                appraised.setdefault((department, stage), []).append((revisions.get(name), form))
            elif format_of == f.EXPLANATION:
                kind, unit = "explanation", form.head("cchc:unit")
                explained[unit] = f.explanations(form)
            elif format_of == f.ANSWERS:
                kind = "survey"
                raw.append(form)
            elif format_of == f.SURVEY:
                kind = "survey"
                answers.update(survey.summed(form, units, criteria_set.questions))
        seen[sha] = (kind, unit, department) if sha not in seen else seen[sha]
        listed.append({"file": name, "sha256": sha, "kind": seen[sha][0], "unit": seen[sha][1], "department": seen[sha][2]})
        if name in revisions:
            # Which came later no file can tell: that is taken over.
            listed[-1]["revision"] = revisions[name]
    for (_, stage), sent in appraised.items():
        (first if stage == "1" else second).update(appraisal.added_up(sent, criteria_set))
    counted, counts = survey.counted(raw, units, criteria_set.questions)
    p.differ("results.json files", p.results["files"], listed)
    p.differ("results.json surveyCounts", p.results["surveyCounts"], [numbers(count) for count in counts])
    season = scoring.Season(criteria_set, reports, first, second, explained, {**answers, **counted}, tables)
    season.forms = forms
    return season


def numbers(value):
    if isinstance(value, dict):
        return {key: numbers(item) for key, item in value.items()}
    return Fraction(value) if isinstance(value, int) and not isinstance(value, bool) else value


# Sections 8 to 10: points, index, ranks.

def score_unit(p, season, unit):
    criteria_set, code = season.set, unit["code"]
    decided = decisions(p.results).get(code)
    status = totals.treatment(unit, criteria_set, decided)
    absent = code not in season.reports
    choice = decided or criteria_set.option("specialUnits", "notSubmitted", default="await")
    if status == "excluded":
        return totals.UnitScore(unit, status, [], criteria_set)
    if absent and choice == "unranked":
        return totals.UnitScore(unit, "notSubmitted", [], criteria_set)
    outcomes = []
    for criterion in (criteria_set.as_for(criterion, unit) for criterion in criteria_set.criteria):
        try:
            if not criteria_set.applies(criterion, unit):
                outcomes.append(scoring.out_of_scope(criterion))
            elif criterion["isSurvey"]:
                outcomes.append(scoring.from_survey(season, code, criterion))
            elif absent and choice == "noPoints" and criterion["isOnWardSheet"] and not (criterion.get("extra") == "penalty" and season.standing(code, criterion["code"]).entry):
                outcomes.append(scoring.Outcome(criterion))
                outcomes[-1].kind, outcomes[-1].points, outcomes[-1].rule, outcomes[-1].values = "notMet", Fraction(0), totals.ABSENT_AS_DECIDED if decided else totals.ABSENT, {}
            elif (left := scoring.without_figure(season, code, criterion)) is not None:
                outcomes.append(left)
            elif criterion["isOutside"]:
                outcomes.append(scoring.from_tables(season, code, criterion))
            else:
                outcomes.append(scoring.from_sheets(season, code, criterion))
        except (scoring.Blocked, f.r.Unreadable) as reason:
            p.differences.append(f"{code} {criterion['code']}: không tính được ({reason})")
            outcomes.append(scoring.Outcome(criterion))
    return totals.UnitScore(unit, status, outcomes, criteria_set)


def written_unit(p, season, score):
    """A unit as results.json has it, but for the words of note and of adjustments."""
    extras = season.set.option("extras", "code")
    areas = [(area["code"], area["name"]) for area in season.set.areas] + ([(extras, season.set.option("extras", "name"))] if extras else [])
    return {
        "code": score.unit["code"], "name": score.unit["name"], "kind": score.unit["kind"], "status": "excluded" if score.status == "unranked" else score.status,
        "points": score.points, "maxPoints": score.max_points, "index": score.index, "rank": number(score.rank), "groupRank": number(score.group_rank), "grade": score.grade,
        "areas": [dict(zip(("code", "name", "points", "maxPoints"), (code, name, *score.area(code)))) for code, name in areas],
        "criteria": [written_outcome(season, score, outcome) for outcome in score.outcomes],
        "overClaim": score.over_claim(),
        "extras": {"name": season.set.option("extras", "name"), "bonus": score.extra("bonus"), "penalty": score.extra("penalty"), "points": score.area_before_total(extras)} if extras else None,
        "adjustments": [{"kind": kind, "area": area, "points": points} for kind, area, points in score.adjustments],
        "survey": [{"question": question, **survey.satisfaction(season.survey[score.unit["code"], question], season.set.option("survey", "smallestSample"))}
                   for question in season.set.questions if score.outcomes and (score.unit["code"], question) in season.survey],
    }


def number(value):
    return None if value is None else Fraction(value)


def fact_shown(fact, value):
    if not isinstance(value, datetime):
        return value
    return day(value) if fact["type"] == "date" else value.strftime("%Y-%m-%dT%H:%M:%S+07:00")


def written_outcome(season, score, outcome):
    criterion, report, standing = outcome.criterion, outcome.report, outcome.standing
    facts = {fact["name"]: fact for fact in criterion["facts"]}
    answer = standing.answer if standing else None
    documents = [{**document, "date": day(document["date"])} for document in report["documents"]] if report else []
    return {
        **tables_of(season, score.unit["code"], outcome),
        "code": criterion["code"], "outcome": outcome.kind, "maxPoints": Fraction(0) if criterion.get("extra") else criterion["maxPoints"],
        "selfPoints": outcome.self_points, "rulePoints": outcome.rule_points, "appraisedPoints": outcome.appraised_points, "points": score.final(outcome), "rule": outcome.rule,
        "facts": {name: fact_shown(facts[name], value) for name, value in outcome.values.items()},
        "evidence": documents, "source": source_of(season, score.unit["code"], outcome), "explanation": report["explanation"] if report else "", "tried": outcome.tried,
        "submitted": {name: fact_shown(facts[name], outcome.submitted.get(name)) for name, value in outcome.values.items()
                      if facts[name]["source"] == "ward" and outcome.submitted.get(name) != value},
        "excused": outcome.excused, "appraisal": standing.written(criterion) if standing else None,
        "answer": {"text": answer["text"], "documents": [{**document, "date": day(document["date"])} for document in answer["documents"]]} if answer else None,
        "awaits": None, "adjusted": score.shares.get(criterion["code"]),
        "judged": bool(standing and standing.entry and standing.entry["points"] is not None),
        "rejected": bool(standing and standing.entry and standing.entry["conclusion"] == "Rejected"), "notApplicableBy": outcome.not_applicable_by,
        **({"variant": criterion["variant"]} if criterion.get("variant") else {}),
    }


def tables_of(season, unit, outcome):
    """The places of values from outside, where there are any: whoever says something of the criterion at all is shown with them."""
    criterion = outcome.criterion
    if not criterion["hasTableFact"] or not outcome.submitted or outcome.not_applicable_by == "set" or (criterion["isOnWardSheet"] and not outcome.report):
        return {}
    return {"tables": {name: figure[2].source(figure[1]) for name, figure in season.figures(unit, criterion).items() if figure}}


def source_of(season, unit, outcome):
    if outcome.report:
        return outcome.report["form"].source({name: place for name, (_, place) in outcome.report["facts"].items()})
    if not outcome.survey:
        return None
    alone = outcome.survey[0]
    cells = {fact["name"]: alone["cells"]["valid" if fact["source"] != "survey.satisfied" else "satisfied"] for fact in outcome.criterion["facts"] if alone["cells"] and len(outcome.survey) == 1}
    return alone["form"].source(cells)


def check_units(p, season):
    decided = decisions(p.results)
    default = season.set.option("specialUnits", "notSubmitted", default="await")
    scored = [unit["code"] for unit in season.set.units if totals.treatment(unit, season.set, decided.get(unit["code"])) != "excluded"]
    season.find_best([code for code in scored if code in season.reports],
                     [code for code in scored if code in season.reports or (decided.get(code) or default) != "unranked"])
    scores = totals.rank([score_unit(p, season, unit) for unit in season.set.units], season.set)
    published = p.results["units"]
    p.differ("results.json thứ tự đơn vị", [unit["code"] for unit in published], [score.unit["code"] for score in scores])
    by_code = {unit["code"]: unit for unit in published}
    for score in scores:
        unit = by_code.get(score.unit["code"])
        if unit is None:
            continue
        unit = {key: value for key, value in unit.items() if key != "note"}
        unit["adjustments"] = [{key: value for key, value in one.items() if key != "reason"} for one in unit["adjustments"]]
        made = written_unit(p, season, score)
        for criterion, again in zip(unit.pop("criteria"), made.pop("criteria")):
            p.differ(f"{unit['code']} {again['criterion'] if 'criterion' in again else again['code']}", criterion, again)
        p.differ(unit["code"], unit, made)
    return scores


def check_departments(p, season, scores):
    made = []
    for department in season.set.set["departments"]:
        work = [outcome for score in scores for outcome in score.outcomes if season.set.applies(outcome.criterion, score.unit) and not outcome.criterion["isSurvey"] and not outcome.criterion["isOutside"] and outcome.criterion["department"] == department["code"]
                and (outcome.criterion["isDepartmental"] or outcome.report)]
        appraised = sum(outcome.standing is not None and outcome.standing.entry is not None for outcome in work)
        made.append({"code": department["code"], "name": department["name"], "criteria": Fraction(len(work)), "appraised": Fraction(appraised), "open": Fraction(0)})
    p.differ("results.json departments", p.results["departments"], made)


def written_rules(holder):
    return [{"name": rule["name"], "expression": rule["expression"],
             "points": rule["points"] if rule["points"] == "veto" else n.written(rule["points"]) if rule["points"] is not None else rule["formulaText"]}
            for rule in holder["rules"]]


def written_frame(holder):
    return {"step": holder.get("step"), "minPoints": holder["minPoints"], "maxPoints": holder["maxPoints"]}


def check_definitions(p, criteria_set):
    made = []
    for criterion in criteria_set.criteria:
        variants = [{"name": variant["variant"], "appliesTo": variant["covers"], "combine": variant["combine"], "rules": written_rules(variant), **written_frame(variant)}
                    for variant in criterion["variants"]]
        made.append({
            "code": criterion["code"], "name": criterion["name"], "department": criterion["department"], "combine": criterion["combine"],
            "facts": [{"name": fact["name"], "label": fact["label"], "type": fact["type"], "unit": fact.get("unit") or "",
                       "options": {option["value"]: option["label"] for option in fact["options"]}} for fact in criterion["facts"]],
            "rules": written_rules(criterion),
            "legalBasis": [{"document": basis["document"], "date": basis.get("date"), "clause": basis["clause"]} for basis in criterion["legalBasis"]],
            "assumption": criterion.get("assumption"), "extra": criterion.get("extra"), "judgement": criterion.get("judgement") or False,
            **({"appliesTo": criterion["appliesTo"]} if "appliesTo" in criterion else {}), **({"variants": variants} if variants else {}),
            **written_frame(criterion),
        })
    p.differ("results.json definitions", p.results["definitions"], made)


# Section 11: the feeds.

def check_uses(p, season, scores):
    criteria_set, ranked = season.set, [score for score in scores if score.rank is not None]
    late = p.results["lateUnits"]
    for use in criteria_set.uses:
        use_rules = c.rules(use)
        path = f"uses/{use['feed']}.json"
        if path not in p.files:
            p.differences.append(f"{path}: không có")
            continue
        feed, publication = c.read(p.files[path]), p.results["publication"]
        names = {fact["name"] for fact in feed["facts"]}
        correction = publication["correction"]
        head = {
            "format": "cchc-feed/1", "use": use["code"], "name": use["name"], "note": use.get("note") or "", "decidedBy": use["decidedBy"], "year": Fraction(criteria_set.year),
            "lastYear": Fraction(criteria_set.year - 1), "criteriaSet": p.results["criteriaSet"]["id"],
            "publication": {"number": publication["number"], "decision": publication["decision"]["number"], "decisionDate": publication["decision"]["date"],
                            "publishedAt": publication["publishedAt"], "seal": digests.sha256(p.files["seal.json"])},
            "corrects": {"number": correction["replaces"], "seal": correction["replacedSeal"], "reason": correction["reason"]} if correction else None,
            "rules": [{"name": rule["name"], "expression": rule["expression"], "proposal": rule["says"],
                       "legalBasis": [{"document": basis["document"], "date": basis.get("date"), "clause": basis["clause"]} for basis in rule["properties"].get("legalBasis") or []],
                       "assumption": rule["properties"].get("assumption")} for rule in use_rules],
        }
        if "identity" in p.results["criteriaSet"]:
            head["identity"] = identity_of(p)
        p.differ(path, {key: value for key, value in feed.items() if key not in ("units", "facts")}, head)
        words = set(re.findall("[a-zA-Z][a-zA-Z0-9]*", " ".join(rule["expression"] for rule in use_rules)))
        for unit, score in zip(feed["units"], scores):
            is_late = None if late is None or score.unit["code"] not in season.reports else score.unit["code"] in late
            values = uses.values_of(score, ranked, criteria_set, is_late) if score.rank else {}
            read = {name: values.get(name) for name in names} if score.rank else {}
            p.differ(f"{path} {score.unit['code']} facts", sorted(names & words), sorted(words & (set(values) | names)) if score.rank else sorted(names & words))
            rule = expressions.first_that_holds(use_rules, read) if score.rank else None
            before = uses.last_year_of(score.unit["code"], criteria_set)
            made = {
                "code": score.unit["code"], "name": score.unit["name"], "kind": score.unit["kind"], "group": score.unit["group"], "index": score.index, "grade": score.grade,
                "rank": number(score.rank), "groupRank": number(score.group_rank), "lastYearIndex": before.get("index"), "lastYearRank": before.get("rank"), "late": is_late,
                "proposal": rule["says"] if rule else None, "rule": rule["name"] if rule else None, "values": read, "decision": None,
            }
            p.differ(f"{path} {score.unit['code']}", {key: value for key, value in unit.items() if key != "note"}, made)


def main(folder):
    p = Publication(folder)
    criteria_digest = check_digests(p)
    criteria_set = c.CriteriaSet(p.criteria_files, deadline_in_force(p.results))
    season = read_evidence(p, criteria_set, criteria_digest)
    scores = check_units(p, season)
    check_departments(p, season, scores)
    check_definitions(p, criteria_set)
    check_uses(p, season, scores)
    for difference in p.differences:
        print(difference)
    counted = sum(len(score.outcomes) for score in scores)
    print(f"{len(p.files)} tệp, {len(scores)} đơn vị, {counted} kết quả tiêu chí: {len(p.differences)} chỗ khác.")
    return 1 if p.differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
