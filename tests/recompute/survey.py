"""Section 7 of docs/format.md: the survey, from summed rows or from the answers of each person."""

import re
import unicodedata
from collections import defaultdict
from fractions import Fraction

import numbers96 as n
import reading as r
import workbooks as w

REJECTIONS = ["unreadable", "unknownUnit", "unknownQuestion", "offScale", "noRespondent", "doubleRespondent", "contradiction"]
TITLES = ("đơn vị:", "ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân ")


KINDS = {"p": "phường", "x": "xã", "tt": "thị trấn"}
TONES = "\u0300\u0301\u0303\u0309\u0323"


def name_key(text):
    """Letters and figures of each word, tone marks behind it: how two ways of writing one name are equal."""
    words = re.split("[^\\w\u0300-\u036f]+|_", re.sub("['\u2018\u2019\u02bc\u00b4`]", "", unicodedata.normalize("NFD", text.lower())))
    return " ".join("".join(letter for letter in word if letter not in TONES) + "".join(letter for letter in word if letter in TONES) for word in words if word)


def bare_letters(key):
    return "".join(letter for letter in key if unicodedata.category(letter) != "Mn").replace("đ", "d").replace("y", "i")


class Units:
    """Units by code or by name."""

    def __init__(self, units):
        self.units, self.by_name, self.found = {unit["code"]: unit for unit in units}, defaultdict(list), {}
        for unit in units:
            for name in self._names(unit):
                self.by_name[name].append(unit)

    @staticmethod
    def _names(unit):
        names = {name_key(name) for name in [unit["name"], *(unit.get("aliases") or [])]}
        kind = name_key(unit["kind"]) + " "
        return names | {name[len(kind):] for name in names if name.startswith(kind)}

    @staticmethod
    def _written(text):
        """What may be meant: without titles, with the kind written out, without what follows a comma."""
        found = []
        for part in {text, text.split(",")[0]}:
            key = name_key(part)
            for title in map(name_key, TITLES):
                key = key[len(title) + 1:] if key.startswith(title + " ") else key
            short, _, rest = key.partition(" ")
            found += [key, name_key(f"{KINDS[short]} {rest}")] if short in KINDS else [key]
        return found

    def find(self, code, name):
        """None where there is none, or its name is another's or nobody's."""
        if (code, name) not in self.found:
            self.found[code, name] = self._find(code, name)
        return self.found[code, name]

    def _find(self, code, name):
        written = self._written(name)
        if not code:
            return next((units[0] for units in (self.by_name.get(key, []) for key in written) if len(units) == 1), None)
        unit = self.units.get(code)
        if unit is None or not name or set(written) & self._names(unit):
            return unit
        is_another = any(self.by_name.get(key) for key in written)
        is_like = {bare_letters(key) for key in written} & {bare_letters(key) for key in self._names(unit)}
        return unit if is_like and not is_another else None


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
            who = r.text_of(respondent)
            broken = any(form.cell(row, "cchc:" + key) and form.cell(row, "cchc:" + key).kind == "error" for key in ("respondent", "unitCode", "unitLabel", "question", "answer"))
            reason = (0 if broken else 1 if unit is None else 2 if question is None else 3 if answer is None else 4 if not who else None)
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
