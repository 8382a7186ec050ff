"""Section 7 of docs/format.md: the survey, from summed rows or from the answers of each person."""

from collections import defaultdict
from fractions import Fraction

import numbers96 as n
import reading as r
import workbooks as w

REJECTIONS = ["unknownUnit", "unknownQuestion", "offScale", "noRespondent", "doubleRespondent", "contradiction"]
TITLES = ("đơn vị:", "ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân ")


class Units:
    """Units by code or by name."""

    def __init__(self, units):
        self.units, self.by_name = {unit["code"]: unit for unit in units}, defaultdict(list)
        for unit in units:
            for name in self._names(unit):
                self.by_name[name].append(unit)

    @staticmethod
    def _names(unit):
        names = {r.fold(name) for name in [unit["name"], *(unit.get("aliases") or [])]}
        kind = r.fold(unit["kind"]) + " "
        return names | {name[len(kind):] for name in names if name.startswith(kind)}

    def find(self, code, name):
        """None where there is none, or its name is another's."""
        bare = r.fold(name)
        for title in TITLES:
            bare = bare[len(title):].strip() if bare.startswith(title) else bare
        named = self.by_name.get(bare, [])
        unit = self.units.get(code) if code else named[0] if len(named) == 1 else None
        return None if unit is None or (name and bare not in self._names(unit)) else unit


def summed(form, units, questions):
    """Rows of valid and satisfied answers, by unit and question."""
    found = {}
    for row in sorted({place[0] for place in form.sheet.cells if place[0] > form.keys["cchc:question"][0]}):
        question = asked(r.text_of(form.cell(row, "cchc:question")), questions)
        if question and not r.is_blank(form.cell(row, "cchc:valid")):
            unit = units.find(r.text_of(form.cell(row, "cchc:unitCode")), r.text_of(form.cell(row, "cchc:unitLabel")))
            found[unit["code"], question] = {
                "valid": r.number(form.cell(row, "cchc:valid")), "satisfied": r.number(form.cell(row, "cchc:satisfied")), "form": form,
                "cells": {"valid": form.place(row, "cchc:valid"), "satisfied": form.place(row, "cchc:satisfied")},
            }
    return found


def identity(respondent):
    """What tells one respondent from another: every letter, but not how many blanks stand between."""
    return " ".join(respondent.split())


def asked(typed, questions):
    """The question meant: typed in any case, unless two differ in nothing else."""
    same = [question for question in questions if r.fold(question) == r.fold(typed)]
    return same[0] if len(same) == 1 else typed if typed in questions else None


def counted(forms, units, questions):
    """What counts of the answers of all files together, by unit and question; and what became of the rows of each file."""
    said, counts = defaultdict(list), []
    for form in forms:
        rejected, rows = defaultdict(int), 0
        counts.append((form.file, rejected))
        for row in _rows(form):
            rows += 1
            unit = units.find(_text(form, row, "cchc:unitCode"), _text(form, row, "cchc:unitLabel"))
            question, cell = asked(_text(form, row, "cchc:question"), questions), form.cell(row, "cchc:answer")
            answer = r.answer(cell) if cell and cell.shows == w.PLAIN else None
            respondent = form.cell(row, "cchc:respondent")
            who = "" if respondent is None or respondent.kind == "error" else r.text_of(respondent)
            reason = (0 if unit is None else 1 if question is None else 2 if answer is None else 3 if not who else None)
            if reason is None:
                said[identity(who), question].append((unit["code"], answer, len(counts) - 1, form))
            else:
                rejected[REJECTIONS[reason]] += 1
        rejected["rows"] = rows
    totals = {}
    for (_, question), answers in said.items():
        agree = len({answer[:2] for answer in answers}) == 1
        for _, _, file, _ in answers[1:] if agree else answers:
            counts[file][1]["doubleRespondent" if agree else "contradiction"] += 1
        if agree:
            unit, answer, file, form = answers[0]
            total = totals.setdefault((unit, question), {"valid": Fraction(0), "satisfied": Fraction(0), "form": form, "file": file, "cells": {}})
            total["valid"] += 1
            total["satisfied"] += 1 if answer >= 4 else 0
            if file < total["file"]:
                total["file"], total["form"] = file, form
    return totals, [_count(file, rejected) for file, rejected in counts]


def _count(file, rejected):
    reasons = {reason: rejected[reason] for reason in REJECTIONS if rejected.get(reason)}
    return {"file": file, "rows": rejected["rows"], "counted": rejected["rows"] - sum(reasons.values()), "rejected": reasons}


def _rows(form):
    """Rows below the keys in which anything stands, the printed heading aside."""
    names = ("respondent", "unitCode", "unitLabel", "question", "answer", "channel", "date")
    columns = {form.keys["cchc:" + name][1] for name in names}
    for row in sorted({row for (row, column), cell in form.sheet.cells.items()
                       if row > form.keys["cchc:answer"][0] and column in columns and not r.is_blank(cell)}):
        if (_text(form, row, "cchc:question"), _text(form, row, "cchc:answer")) != ("Mã câu hỏi", "Trả lời"):
            yield row


def _text(form, row, key):
    cell = form.cell(row, key)
    return "" if r.is_blank(cell) else r.text_of(cell)


def satisfaction(answers, smallest):
    """What results.json says of one unit and question."""
    valid, satisfied = answers["valid"], answers["satisfied"]
    percent = n.multiply(n.divide(satisfied, valid), Fraction(100)) if valid > 0 else None
    return {"valid": valid, "satisfied": satisfied, "percent": percent, "margin": None if percent is None else margin(percent, valid), "small": valid < (smallest or 0)}


def margin(percent, valid):
    """1,96 × √(p(100 − p) ÷ n), to two decimals."""
    square = n.divide(n.multiply(percent, 100 - percent), valid)
    if square <= 0:
        return Fraction(0)
    root = max(Fraction(1), n.divide(square, Fraction(2)))
    for _ in range(40):
        root = n.divide(n.add(root, n.divide(square, root)), Fraction(2))
    return n.half_away(n.multiply(Fraction("1.96"), root), 2)


def weighted(criterion, answers):
    """tyLeHaiLong: the mean of shares by weight, in percentage points, to 24 decimals."""
    parts = [n.divide(n.multiply(weight, found["satisfied"]), found["valid"]) for (_, weight), found in zip(criterion["questions"], answers)]
    share = n.divide(n.total(parts), n.total(weight for _, weight in criterion["questions"]))
    return n.half_away(n.multiply(share, Fraction(100)), 24)
