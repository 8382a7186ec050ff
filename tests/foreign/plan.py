"""Plans the workbooks: which form, which program writes it how, what stands in each cell and what is meant by it. The same seed gives the same plan."""
import glob
import json
import os
import random
import re
import sys

from openpyxl.utils import get_column_letter

import forms
import values

WRITERS = ["openpyxl", "xlsxwriter", "sheetjs", "exceljs", "libreoffice"]
SHAPES = ["as it is", "sorted", "column inserted", "renamed among other sheets", "rows hidden", "cells merged", "other sheets gone"]
KINDS = ["self", "self", "self", "appraisal", "self", "explanation", "self", "survey", "self", "answers"]
OPTIONS = {
    "openpyxl": ["plain", "iso dates", "1904"],
    "xlsxwriter": ["plain", "constant memory", "1904", "zip64"],
    "sheetjs": ["plain", "shared strings", "stored", "via biff8", "via ods", "via xlsb"],
    "exceljs": ["plain", "stream", "stream, shared strings", "1904"],
    "libreoffice": ["Calc MS Excel 2007 XML", "Calc Office Open XML", "via ods", "via xls", "via fods"],
}


class Plan:
    """One workbook to be."""

    def __init__(self, number, count, sources, work, criteria, questions):
        self.rng = random.Random(f"{number}")
        self.writer = WRITERS[number % 5]
        turn = number // 5
        self.kind = KINDS[(turn * 3 + number % 5) % len(KINDS)]
        self.shape = SHAPES[(turn + number % 5) % len(SHAPES)]
        self.option = OPTIONS[self.writer][turn % len(OPTIONS[self.writer])]
        self.can = "exceljs, shared strings" if self.option == "stream, shared strings" else "sheetjs, via" if self.writer == "sheetjs" and self.option.startswith("via ") else self.writer
        self.criteria, self.questions, self.writes, self.expected = criteria, questions, [], []
        # One in three holds what must be asked back.
        self.doubt = 0.06 if number % 3 == 0 else 0
        source = self.rng.choice(sources[self.kind])
        self.form = forms.Form(source)
        self.form.clear()
        self.form.shape(self.shape, self.rng)
        self.name = f"{number:03}-{self.writer}-{self.kind}.xlsx"
        self.base = os.path.join(work, f"{number:03}-base.xlsx")
        getattr(self, self.kind)()
        self.form.book.save(self.base)

    def put(self, row, column, write):
        if write is not None:
            self.writes.append({"a": f"{get_column_letter(self.form.columns[column])}{row}", **write})

    def value(self, row, column, kind, made):
        """Writes a cell, sometimes with what must be asked back; gives what is expected of it."""
        write, meant = (values.doubtful(self.rng, self.can, kind), None) if self.rng.random() < self.doubt else made
        self.put(row, column, write)
        return {"cell": f"{get_column_letter(self.form.columns[column])}{row}", "meant": meant} if meant is not None else {"cell": f"{get_column_letter(self.form.columns[column])}{row}", "askedBack": True}

    def document(self, row):
        (reference, meant), (day, meant_day), (page, meant_page) = values.of_document(self.rng)
        self.put(row, "cchc:doc", reference)
        self.put(row, "cchc:docDate", day)
        self.put(row, "cchc:docPage", page)
        return {"reference": meant, "date": meant_day, "page": meant_page}

    def self(self):
        for key, row in sorted(self.form.rows.items()):
            code, _, fact = key.partition("#")
            criterion = self.criteria[code]
            if fact:
                declared = next(one for one in criterion["facts"] if one["name"] == fact)
                if self.rng.random() < 0.85:
                    self.expected.append({"key": key, "what": "fact", **self.value(row, "cchc:value", declared["type"], values.of_fact(self.rng, self.can, declared))})
            else:
                if self.rng.random() < 0.7:
                    self.expected.append({"key": key, "what": "self", **self.value(row, "cchc:self", "points", values.of_number(self.rng, self.can, 2))})
                if criterion.get("whenNotApplicable") and self.rng.random() < 0.3:
                    self.put(row, "cchc:na", self.rng.choice([values.text("x"), values.text("X"), values.text(" x "), {"t": "b", "v": True}]))
                    self.expected.append({"key": key, "what": "na"})
                if self.rng.random() < 0.3:
                    words, meant = values.of_words(self.rng)
                    if meant is not None:
                        self.put(row, "cchc:explanation", words)
                        self.expected.append({"key": key, "what": "words", "meant": meant})
            if self.rng.random() < 0.4:
                self.expected.append({"key": key, "what": "document", **self.document(row)})

    def appraisal(self):
        for key, row in sorted(self.form.rows.items()):
            unit, _, rest = key.partition("|")
            code, _, fact = rest.partition("#")
            if fact:
                declared = next(one for one in self.criteria[code]["facts"] if one["name"] == fact)
                if self.rng.random() < 0.5:
                    self.expected.append({"key": key, "what": "found", **self.value(row, "cchc:found", declared["type"], values.of_fact(self.rng, self.can, declared))})
            else:
                word, meant = self.rng.choice([("Đồng ý", "Agreed"), ("đồng ý", "Agreed"), ("Điều chỉnh", "Adjusted"), (values.decomposed("Điều chỉnh"), "Adjusted"), ("Không công nhận", "Rejected")])
                self.expected.append({"key": key, "what": "conclusion", **self.value(row, "cchc:conclusion", "words", (values.text(word), meant))})
                if self.rng.random() < 0.5:
                    words, meant = values.of_words(self.rng)
                    if meant is not None:
                        self.put(row, "cchc:reason", words)
                        self.expected.append({"key": key, "what": "reason", "meant": meant})
                if self.rng.random() < 0.4:
                    reference = f"{self.rng.randint(1, 99)}/BB-TĐ"
                    self.put(row, "cchc:doc", values.text(reference))
                    self.expected.append({"key": key, "what": "basis", "meant": reference})

    def explanation(self):
        for key, row in sorted(self.form.rows.items()):
            if "#" not in key and self.rng.random() < 0.7:
                words, meant = values.of_words(self.rng)
                if meant is not None:
                    self.put(row, "cchc:explanation", words)
                    self.expected.append({"key": key, "what": "words", "meant": meant})
            if self.rng.random() < 0.4:
                self.expected.append({"key": key, "what": "document", **self.document(row)})

    def survey(self):
        sheet, columns = self.form.sheet, self.form.columns
        for row in range(self.form.key_row + 2, sheet.max_row + 1):
            unit, question = sheet.cell(row, columns["cchc:unitCode"]).value, sheet.cell(row, columns["cchc:question"]).value
            if not isinstance(unit, str) or not re.fullmatch("[0-9]{5}", unit) or self.rng.random() < 0.3:
                continue
            valid = self.rng.randint(0, 900)
            satisfied = self.rng.randint(0, valid)
            for column, count in (("cchc:valid", valid), ("cchc:satisfied", satisfied)):
                self.put(row, column, self.rng.choice([values.number(count), values.text(str(count)), values.text(f" {count}"), values.number(count, "#,##0")]))
            self.expected.append({"key": f"{unit} {question}", "what": "survey", "valid": valid, "satisfied": satisfied})

    def answers(self):
        units, sums = [unit for unit in self.questions["units"]], {}
        row = self.form.key_row + 2
        while self.form.sheet.cell(row - 1, self.form.columns["cchc:answer"]).value != "Trả lời":
            row += 1
        for respondent in range(self.rng.randint(10, 40)):
            unit = self.rng.choice(units)
            for question in self.rng.sample(self.questions["questions"], 3):
                answer = self.rng.randint(1, 5)
                words = ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"][answer - 1]
                self.put(row, "cchc:respondent", values.text(f"P{respondent:03}"))
                self.put(row, "cchc:unitCode", self.rng.choice([values.text(unit), values.number(int(unit))]))
                self.put(row, "cchc:question", values.text(question))
                self.put(row, "cchc:answer", self.rng.choice([values.number(answer), values.text(str(answer)), values.text(words), values.text(values.decomposed(words))]))
                valid, satisfied = sums.get((unit, question), (0, 0))
                sums[unit, question] = (valid + 1, satisfied + (answer >= 4))
                row += 1
        self.expected = [{"key": f"{unit} {question}", "what": "survey", "valid": valid, "satisfied": satisfied} for (unit, question), (valid, satisfied) in sorted(sums.items())]


def main():
    made, packed, work, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    criteria, described = forms.criteria(packed)
    with __import__("zipfile").ZipFile(packed) as archive:
        units = [unit["code"] for unit in json.loads(archive.read("units.json"))["units"] if "to" not in unit and "unranked" not in unit]
    questions = {"units": units, "questions": [question["code"] for question in described["surveyQuestions"]]}
    found = {"self": "template/Phieu-tu-cham_*", "appraisal": "demo/evidence/Phieu-tham-dinh-1_*_t[ar]*", "explanation": "demo/evidence/Phieu-giai-trinh_*", "survey": "template/Phieu-khao-sat_*", "answers": "template/*tra-loi*"}
    sources = {kind: sorted(path for path in glob.glob(os.path.join(made, pattern)) if os.path.getsize(path) < 50_000) for kind, pattern in found.items()}
    plans = [Plan(number, count, sources, work, criteria, questions) for number in range(count)]
    with open(os.path.join(work, "plan.json"), "w", encoding="utf-8") as out:
        json.dump([{"file": plan.name, "base": plan.base, "writer": plan.writer, "option": plan.option, "sheet": plan.form.sheet.title, "writes": plan.writes} for plan in plans], out, ensure_ascii=False)
    with open(os.path.join(work, "expected.json"), "w", encoding="utf-8") as out:
        json.dump([{"file": plan.name, "writer": plan.writer, "option": plan.option, "form": plan.kind, "shape": plan.shape, "cells": plan.expected} for plan in plans], out, ensure_ascii=False, separators=(",", ":"))


main()
