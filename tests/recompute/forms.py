"""Section 6 of docs/format.md: the forms, found by the hidden keys that begin with cchc:."""

import reading as r
import workbooks as w

SELF, SURVEY, ANSWERS, APPRAISAL, EXPLANATION = "cchc-self-assessment/1", "cchc-survey/1", "cchc-survey-answers/1", "cchc-appraisal/1", "cchc-explanation/1"
LONGEST = 1000


class Form:
    """The one sheet of a file that carries keys."""

    def __init__(self, file, sha256, sheet):
        self.file, self.sha256, self.sheet = file, sha256, sheet
        self.keys = {}
        for place in sorted(sheet.cells):
            cell = sheet.cells[place]
            if cell.kind == "text" and cell.value.startswith("cchc:"):
                self.keys.setdefault(cell.value.strip(), place)

    def head(self, key):
        """What stands to the right of a key."""
        if key not in self.keys:
            return ""
        row, column = self.keys[key]
        right = [place for place in self.sheet.cells if place[0] == row and place[1] > column and not r.is_blank(self.sheet.cells[place])]
        text = r.text_of(self.sheet.cells[min(right)]) if right else ""
        return "" if text.startswith("cchc:") else text

    def rows(self):
        """The rows of a form, by the keys in its hidden column."""
        column = self.keys["cchc:row"][1]
        return {r.text_of(cell): row for (row, at), cell in sorted(self.sheet.cells.items())
                if at == column and not r.is_blank(cell) and not r.text_of(cell).startswith("cchc:")}

    def place(self, row, key):
        return row, self.keys[key][1]

    def cell(self, row, key):
        return self.sheet.cells.get(self.place(row, key))

    def value(self, row, key, read, *more):
        """None where nothing stands there; what is struck out, raised or lowered, an error or a formula nobody calculated is no value."""
        cell = self.cell(row, key)
        if r.is_blank(cell):
            return None
        if cell.kind == "error" or cell.is_marked:
            raise r.Unreadable(r.text_of(cell))
        return read(cell, *more)

    def text(self, row, key):
        cell = self.cell(row, key)
        if cell is None or cell.kind == "error" or (cell.kind == "number" and cell.shows == w.TIME):
            return ""
        text = r.clean(cell.kept) if cell.kind == "text" else r.text_of(cell)
        return text.encode("utf-16-le")[:2 * LONGEST].decode("utf-16-le", "ignore")

    def documents(self, rows):
        """The documents and the explanation on some rows."""
        found, said = [], []
        for row in rows:
            said.append(self.text(row, "cchc:explanation"))
            if reference := self.text(row, "cchc:doc"):
                try:
                    date = self.value(row, "cchc:docDate", r.day, self.sheet.uses1904)
                except r.Unreadable:
                    date = None
                found.append({"reference": reference, "date": date, "page": self.text(row, "cchc:docPage")})
        return found, " ".join(text for text in said if text)

    def source(self, cells):
        return {"file": self.file, "sha256": self.sha256, "sheet": self.sheet.name, "cells": {name: w.name_of(place) for name, place in cells.items()}}


def open_form(file, sha256, content):
    """None where no sheet carries keys."""
    ours = [form for form in (Form(file, sha256, sheet) for sheet in w.sheets(content) or []) if "cchc:format" in form.keys]
    return ours[0] if len(ours) == 1 else None


def self_assessment(form, criteria):
    """By criterion: facts with value and place, whether "không phát sinh", self points, documents, explanation."""
    rows, reports = form.rows(), {}
    for criterion in criteria:
        facts = [(fact, rows[f"{criterion['code']}#{fact['name']}"]) for fact in criterion["facts"]
                 if fact["source"] == "ward" and f"{criterion['code']}#{fact['name']}" in rows]
        own = rows.get(criterion["code"])
        if own is None and not facts:
            continue
        documents, explanation = form.documents([row for row in [own] if row] + [row for _, row in facts])
        reports[criterion["code"]] = {
            "facts": {fact["name"]: (form.value(row, "cchc:value", r.fact_value, fact, form.sheet.uses1904), form.place(row, "cchc:value")) for fact, row in facts},
            "notApplicable": form.value(own, "cchc:na", r.mark) or False,
            "selfPoints": form.value(own, "cchc:self", r.number),
            "documents": documents, "explanation": explanation, "form": form,
        }
    return reports


def appraisals(form, criteria_set):
    """By unit and criterion, what a department entered; rows left blank give nothing."""
    rows, entries = form.rows(), {}
    keys = sorted({key.split("#")[0] for key in rows})
    for key in keys:
        unit, code = key.split("|")
        criterion, own = criteria_set.criterion(code), rows[key]
        shown, _, mark = r.text_of(form.cell(own, "cchc:basis")).partition("@")
        entry = {
            "conclusion": form.value(own, "cchc:conclusion", r.conclusion), "notApplicable": form.value(own, "cchc:na", r.mark) or False,
            "points": form.value(own, "cchc:points", r.number), "document": form.text(own, "cchc:doc"), "reason": form.text(own, "cchc:reason"),
            "facts": {}, "excused": {}, "basis": shown, "outdated": mark not in ("", criterion["mark"]), "form": form, "stage": int(form.head("cchc:stage")), "own": own,
        }
        for fact in criterion["facts"]:
            row = rows.get(f"{key}#{fact['name']}")
            if row is None:
                continue
            found = form.value(row, "cchc:found", r.fact_value, fact, form.sheet.uses1904)
            excused = form.value(row, "cchc:excused", r.number)
            if found is not None:
                entry["facts"][fact["name"]] = (found, form.place(row, "cchc:found"))
            if excused is not None:
                entry["excused"][fact["name"]] = (excused, form.place(row, "cchc:excused"))
        if any(entry[part] not in (None, False, "", {}) for part in ("conclusion", "notApplicable", "points", "document", "reason", "facts", "excused")):
            entries[unit, code] = entry
    return entries


def printed(form):
    """The units and criteria that a form of appraisal asks about."""
    return {tuple(key.split("#")[0].split("|")) for key in form.rows()}


def says_of_rows(form):
    """Whether the rows say from which version of their criterion they are, as those of versions before 0.3.0 do not."""
    return any("@" in r.text_of(form.cell(row, "cchc:basis")) for row in form.rows().values())


def explanations(form):
    """By criterion, what a unit answered."""
    rows, entries = form.rows(), {}
    for code in sorted({key.split("#")[0] for key in rows}):
        own = [rows[key] for key in (code, f"{code}#2", f"{code}#3") if key in rows]
        documents, text = form.documents(own)
        if any(not r.is_blank(form.cell(row, key)) for row in own for key in ("cchc:explanation", "cchc:doc")):
            entries[code] = {"text": text, "documents": documents, "basis": r.text_of(form.cell(rows[code], "cchc:basis")).partition("@")[0]}
    return entries
