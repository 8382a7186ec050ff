"""Section 6.2 of docs/format.md: tables from outside, on the form of this program or as another one exported them."""

import csv
import io
import os

import reading as r
import workbooks as w

FORMAT = "cchc-table/1"
HEAD_ROWS = 20
NAME_TITLES = ("tên đơn vị", "đơn vị")


class OutsideTable:
    """One file of a table: by unit, the value and the place of each fact that is read from it."""

    def __init__(self, file, sha256, sheet, code, rows):
        self.file, self.sha256, self.sheet, self.code, self.rows = file, sha256, sheet, code, rows

    def source(self, place):
        return {"file": self.file, "sha256": self.sha256, "sheet": self.sheet.name, "cell": w.name_of(place)}


def text_sheet(file, content, tables):
    """The cells of a .csv: cut by the separator it names, or by the one that shows most of a head; a row is the line it begins on."""
    text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    said = text[4] if text[:4].lower() == "sep=" and text[5:6] in ("", "\r", "\n") else None
    name = os.path.splitext(os.path.basename(file))[0]
    cut = [w.Sheet(name, _cells(text, separator), False) for separator in ([said] if said else "\t;,")]
    return max(cut, key=lambda sheet: max(len(head(table, sheet)[1]) for table in tables))


def _cells(text, separator):
    cells, lines = {}, csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = 1
    for record in lines:
        for column, value in enumerate(record, 1):
            if value:
                cells[line, column] = w.Cell("text", value)
        line = lines.line_num + 1
    return cells


def titles(table):
    return [table["unitColumn"], *(column["title"] for column in table["columns"])]


def head(table, sheet, within=HEAD_ROWS):
    """The first of the rows that name most columns: its number, and the column of each title."""
    wanted, best = {r.fold(title): title for title in titles(table)}, (0, {})
    for row in sorted({place[0] for place, cell in sheet.cells.items() if not r.is_blank(cell)})[:within]:
        found = {}
        for (_, column), cell in sorted((place, cell) for place, cell in sheet.cells.items() if place[0] == row and cell.kind == "text"):
            if (title := wanted.get(r.fold(r.text_of(cell)))) is not None:
                found.setdefault(title, column)
        if len(found) > len(best[1]):
            best = (row, found)
    return best


def which(tables, sheets):
    """The one table and sheet that fit; None where none or several do."""
    fits = [(table, sheet, *head(table, sheet)) for sheet in sheets for table in tables if len(head(table, sheet)[1]) == len(titles(table))]
    return fits[0] if len(fits) == 1 else None


def open_table(file, sha256, content, form, criteria_set, units):
    """The table that a file is; None where it is none."""
    tables = criteria_set.tables
    if form is not None:
        table = next((table for table in tables if table["code"] == form.head("cchc:tableCode")), None)
        found = (table, form.sheet, *head(table, form.sheet, None)) if table else None
    else:
        is_text = file.lower().endswith(".csv")
        found = which(tables, [text_sheet(file, content, tables)] if is_text else w.sheets(content) or [])
    return OutsideTable(file, sha256, found[1], found[0]["code"], _rows(*found, criteria_set, units)) if found else None


def _rows(table, sheet, head_row, columns, criteria_set, units):
    by_name, found = table.get("unitBy") == "name", {}
    facts = [(criterion, fact) for criterion in criteria_set.criteria for fact in criterion["facts"] if fact.get("table") == table["code"]]
    title_of = {column["name"]: column["title"] for column in table["columns"]}
    for row in sorted({row for row, _ in sheet.cells if row > head_row}):
        written = r.text_of(sheet.cells.get((row, columns[table["unitColumn"]]))).lstrip("'")
        unit = units.find("", written) if by_name else units.find(written, "")
        if unit is None or not written:
            continue
        values = {}
        for criterion, fact in facts:
            if criteria_set.applies(criterion, unit):
                place = row, columns[title_of[fact["column"]]]
                cell = sheet.cells.get(place)
                values[criterion["code"], fact["name"]] = (None if r.is_blank(cell) else r.fact_value(cell, fact, sheet.uses1904), place)
        found[unit["code"]] = values
    return found
