"""The program's own forms, read by their hidden keys, and what people do to a form before another program saves it."""
import json
import zipfile

import openpyxl

FORMATS = {
    "cchc-self-assessment/1": "self", "cchc-appraisal/1": "appraisal", "cchc-explanation/1": "explanation", "cchc-survey/1": "survey", "cchc-survey-answers/1": "answers",
}


def criteria(packed):
    """The criteria of a set by code, from its ZIP."""
    with zipfile.ZipFile(packed) as archive:
        files = [json.loads(archive.read(name)) for name in archive.namelist() if name.count("/") == 1 and name.endswith(".json") and not name.startswith(("uses/", "tests/"))]
        return {one["code"]: one for one in files if "facts" in one}, json.loads(archive.read("set.json"))


class Form:
    """One form: where its keys stand."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path)
        self.sheet = next(sheet for sheet in self.book if self._format(sheet))
        self.kind = FORMATS[self._format(self.sheet)]
        self.index()

    @staticmethod
    def _format(sheet):
        return next((next(cell.value for cell in row[i + 1:] if cell.value) for row in sheet.iter_rows(max_row=30) for i, mark in enumerate(row) if mark.value == "cchc:format"), None)

    def index(self):
        """Finds rows and columns by their keys."""
        self.columns, self.rows, self.head = {}, {}, {}
        for row in self.sheet.iter_rows(max_row=30):
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("cchc:"):
                    self.head[cell.value] = cell
        mark = self.head.get("cchc:row") or self.head["cchc:question"]
        self.key_row = mark.row
        self.columns = {cell.value: cell.column for cell in self.sheet[mark.row] if isinstance(cell.value, str) and cell.value.startswith("cchc:")}
        if "cchc:row" in self.columns:
            for row in range(mark.row + 1, self.sheet.max_row + 1):
                key = self.sheet.cell(row, self.columns["cchc:row"]).value
                if isinstance(key, str) and not key.startswith("cchc:"):
                    self.rows[key] = row

    def unmerge(self):
        for merged in list(self.sheet.merged_cells.ranges):
            self.sheet.unmerge_cells(str(merged))

    def clear(self):
        """Takes away what a sample form is filled with."""
        for key in [key for key in self.columns if key not in ("cchc:row", "cchc:basis", "cchc:unitCode", "cchc:unitLabel", "cchc:question")]:
            for row in self.rows.values() if self.rows else range(self.key_row + 2, self.sheet.max_row + 1):
                cell = self.sheet.cell(row, self.columns[key])
                if type(cell).__name__ != "MergedCell":
                    cell.value = None

    def sort(self, rng):
        """Puts the keyed rows into another order, everything on them together, the hidden key too."""
        self.unmerge()
        places = sorted(self.rows.values())
        order = places[:]
        rng.shuffle(order)
        contents = {row: [(cell.value, cell.number_format) for cell in self.sheet[row]] for row in places}
        for place, source in zip(places, order):
            for column, (value, number_format) in enumerate(contents[source], start=1):
                self.sheet.cell(place, column).value = value
                self.sheet.cell(place, column).number_format = number_format
        self.index()

    def move(self):
        """Inserts a column in front of what is visible, and three rows above the table."""
        self.unmerge()
        self.sheet.data_validations.dataValidation = []
        self.sheet.conditional_formatting = type(self.sheet.conditional_formatting)()
        self.sheet.insert_cols(3)
        self.index()

    def shape(self, how, rng):
        """One of the things people do to a form."""
        if how == "sorted" and self.rows:
            self.sort(rng)
        elif how == "column inserted" and self.rows:
            self.move()
        elif how == "renamed among other sheets":
            self.sheet.title = "Bản chính (2)"
            self.book.create_sheet("Ghi chú", 0)["A1"] = "Ghi chú riêng của đơn vị"
            self.book.create_sheet("Nháp")["C3"] = 12345
        elif how == "rows hidden":
            for row in list(self.rows.values())[::7]:
                self.sheet.row_dimensions[row].hidden = True
        elif how == "cells merged" and self.kind == "self":
            for row in list(self.rows.values())[::5]:
                self.sheet.merge_cells(start_row=row, end_row=row, start_column=13, end_column=14)
        elif how == "other sheets gone":
            for other in [sheet for sheet in self.book if sheet is not self.sheet]:
                self.book.remove(other)
        return self
