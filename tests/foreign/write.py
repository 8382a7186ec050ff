"""Writes the planned workbooks that openpyxl, XlsxWriter and LibreOffice write."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date, datetime

import openpyxl
import xlsxwriter
from openpyxl.styles import Font
from openpyxl.utils import coordinate_to_tuple
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def moment(value):
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)


def by_openpyxl(plan, target):
    book = openpyxl.load_workbook(plan["base"])
    if plan["option"] == "1904":
        book.epoch = CALENDAR_MAC_1904
    book.iso_dates = plan["option"] == "iso dates"
    sheet = book[plan["sheet"]]
    for write in plan["writes"]:
        cell = sheet[write["a"]]
        cell.number_format = write.get("z", "General") if write["t"] in "nd" else cell.number_format
        if write["t"] == "d":
            cell.value = moment(write["v"])
            cell.number_format = write["z"]
        elif write["t"] == "f":
            cell.value = "=" + write["f"]
        elif write["t"] == "e":
            cell.value, cell.data_type = write["v"], "e"
        else:
            cell.value = write["v"]
        if write["t"] == "s":
            cell.data_type = "s"
        if write.get("strike"):
            cell.font = Font(strike=True)
    book.save(target)


def by_xlsxwriter(plan, target):
    """A new workbook with the same cells, as a program makes it that only knows values."""
    base = openpyxl.load_workbook(plan["base"])
    option = plan["option"]
    book = xlsxwriter.Workbook(target, {"constant_memory": option == "constant memory", "date_1904": option == "1904", "strings_to_numbers": False, "strings_to_formulas": False, "strings_to_urls": False})
    if option == "zip64":
        book.use_zip64()
    looks = {}

    def look(**properties):
        key = tuple(sorted(properties.items()))
        return looks.setdefault(key, book.add_format(properties) if properties else None)

    writes = {write["a"]: write for write in plan["writes"]}
    for old in base:
        new = book.add_worksheet(old.title)
        planned = writes if old.title == plan["sheet"] else {}
        merged = {str(found).split(":")[0]: str(found) for found in old.merged_cells.ranges} if option != "constant memory" else {}
        for line in old.iter_rows():
            for cell in line:
                write = planned.get(cell.coordinate)
                if type(cell).__name__ == "MergedCell" and write is None:
                    continue
                if cell.coordinate in merged:
                    new.merge_range(merged[cell.coordinate], "", look())
                if write is None:
                    if isinstance(cell.value, str) and not cell.value.startswith("="):
                        new.write_string(cell.row - 1, cell.column - 1, cell.value)
                    elif isinstance(cell.value, (int, float)):
                        new.write_number(cell.row - 1, cell.column - 1, cell.value)
                    continue
                put(new, cell.row - 1, cell.column - 1, planned.pop(cell.coordinate), look)
        # What stands below everything the form has.
        for row, column, write in sorted(((*coordinate_to_tuple(address), write) for address, write in planned.items()), key=lambda place: place[:2]):
            put(new, row - 1, column - 1, write, look)
        for row, size in old.row_dimensions.items():
            if size.hidden and option != "constant memory":
                new.set_row(row - 1, None, None, {"hidden": True})
    book.close()


def put(sheet, row, column, write, look):
    struck = {"font_strikeout": True} if write.get("strike") else {}
    if write["t"] == "n":
        sheet.write_number(row, column, write["v"], look(num_format=write.get("z", "General"), **struck))
    elif write["t"] == "s":
        sheet.write_string(row, column, write["v"])
    elif write["t"] == "b":
        sheet.write_boolean(row, column, write["v"])
    elif write["t"] == "d":
        sheet.write_datetime(row, column, moment(write["v"]), look(num_format=write["z"]))
    elif write["t"] == "e":
        sheet.write_formula(row, column, "=NA()", None, write["v"])
    elif write["t"] == "f":
        sheet.write_formula(row, column, "=" + write["f"], None, "" if write["v"] is None else write["v"])
    elif write["t"] == "r":
        pieces = []
        for run in write["runs"]:
            font = {**({"font_strikeout": True} if run.get("strike") else {}), **({"font_script": 1} if run.get("super") else {}), **({"bold": True} if run.get("bold") else {})}
            pieces += [look(**font), run["s"]] if font else [run["s"]]
        sheet.write_rich_string(row, column, *pieces)


def by_libreoffice(plans, out):
    """Many files in one run, by way of the format named."""
    with tempfile.TemporaryDirectory() as work:
        def convert(kind, files, folder):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", kind, "--outdir", folder, *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        for option in sorted({plan["option"] for plan in plans}):
            some = [plan for plan in plans if plan["option"] == option]
            folder = os.path.join(work, re.sub("[^a-z0-9]", "", option.lower()))
            os.makedirs(folder)
            files = [os.path.join(folder, plan["file"]) for plan in some]
            for plan, file in zip(some, files):
                by_xlsxwriter({**plan, "option": "plain"}, file)
            if option.startswith("via "):
                between = option[4:]
                convert(between, files, folder)
                files = [file[:-4] + between for file in files]
            convert("xlsx:" + option if not option.startswith("via ") else "xlsx", files, os.path.join(folder, "out"))
            for plan in some:
                shutil.move(os.path.join(folder, "out", plan["file"]), os.path.join(out, plan["file"]))


def main():
    work, out = sys.argv[1], sys.argv[2]
    with open(os.path.join(work, "plan.json"), encoding="utf-8") as planned:
        plans = json.load(planned)
    for plan in plans:
        if plan["writer"] == "openpyxl":
            by_openpyxl(plan, os.path.join(out, plan["file"]))
        elif plan["writer"] == "xlsxwriter":
            by_xlsxwriter(plan, os.path.join(out, plan["file"]))
    by_libreoffice([plan for plan in plans if plan["writer"] == "libreoffice"], out)


main()
