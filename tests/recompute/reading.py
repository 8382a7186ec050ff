"""Section 6 of docs/format.md: from a cell to a value."""

import re
import unicodedata
from datetime import datetime, timedelta
from fractions import Fraction

import numbers96 as n
import workbooks as w

CONCLUSIONS = {"giu nguyen": "Upheld", "dong y": "Agreed", "dieu chinh": "Adjusted", "khong cong nhan": "Rejected"}
SCALE = {"rat khong hai long": 1, "khong hai long": 2, "binh thuong": 3, "hai long": 4, "rat hai long": 5}
DAY = re.compile(r"(?:ngày )?(?:(\d{1,2})([/.\-]| tháng )(\d{1,2})(?:\2| năm )(\d{4})|(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2}))", re.IGNORECASE)
HOUR = re.compile(r"(\d{1,2})(?::|h)(\d{2})(?::(\d{2}))?")


class Unreadable(Exception):
    """Something stands in a cell that is no value of the kind asked for."""


def clean(text):
    """NFC; any white space is a blank, control and format characters are left out, none at the ends."""
    kept = "".join(" " if letter.isspace() else letter for letter in text if letter.isspace() or unicodedata.category(letter) not in ("Cc", "Cf"))
    return unicodedata.normalize("NFC", kept).strip()


def fold(text):
    """How names are compared: NFC, lower case, one blank between words."""
    return " ".join("".join(" " if unicodedata.category(letter) == "Cf" else letter for letter in unicodedata.normalize("NFC", text)).split()).lower()


def without_marks(text):
    return "".join("d" if letter == "đ" else letter for letter in unicodedata.normalize("NFD", fold(text)) if unicodedata.category(letter) != "Mn")


def exact(cell):
    """The number as Excel shows it, at 15 digits."""
    return Fraction(format(float(cell.value), ".15g"))


def text_of(cell):
    if cell is None:
        return ""
    if cell.kind == "number":
        return n.written(exact(cell))
    if cell.kind == "boolean":
        return "TRUE" if cell.value else "FALSE"
    return clean(cell.value)


def is_blank(cell):
    return cell is None or (cell.kind == "text" and not clean(cell.value))


def number(cell):
    if cell.kind == "number" and cell.shows == w.PLAIN:
        return exact(cell)
    if cell.kind == "text":
        return _typed(clean(cell.value))
    raise Unreadable(text_of(cell))


def _typed(text):
    """97,5 and 97.5 are one number; 1.234.567 and 1.234,5 are grouped; 1.234 could be two numbers."""
    sign, body = (-1, text[1:]) if text[:1] in ("-", "\u2212") else (1, text)
    if re.fullmatch(r"[0-9]+([.,][0-9]+)?", body) and not re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", body):
        return sign * Fraction(body.replace(",", "."))
    for group, point in ((".", ","), (",", ".")):
        if re.fullmatch(rf"[1-9][0-9]{{0,2}}(\{group}[0-9]{{3}})+(\{point}[0-9]+)?", body) and (body.count(group) > 1 or point in body):
            return sign * Fraction(body.replace(group, "").replace(point, "."))
    raise Unreadable(text)


def count(cell):
    """A count is whole: 1.234 can only be 1234, but 27.000 may be 27."""
    text = clean(cell.value) if cell.kind == "text" else ""
    grouped = re.fullmatch(r"(-?)([1-9][0-9]{0,2}([., ])[0-9]{3}(?:\3[0-9]{3})*)", text)
    if grouped and not re.fullmatch(r"[0-9]+[.,]000", grouped[2]):
        return Fraction(grouped[1] + re.sub("[., ]", "", grouped[2]))
    return number(cell)


def percent(cell):
    if cell.kind == "number" and cell.shows == w.PERCENT:
        return exact(cell) * 100
    text = clean(cell.value) if cell.kind == "text" else ""
    value = _typed(text[:-1].strip()) if text.endswith("%") else number(cell)
    if not text.endswith("%") and 0 < value <= 1:
        raise Unreadable(f"{text_of(cell)}: percentage or share")
    return value


def moment(cell, uses1904):
    """A day and an hour; midnight where there is none."""
    if cell.kind == "number" and cell.shows == w.TIME:
        days = exact(cell) + (1462 if uses1904 else 0)
        return datetime(1899, 12, 30) + timedelta(seconds=int(n.half_away(days * 86400, 0)))
    text = clean(cell.value) if cell.kind == "text" else ""
    found = DAY.search(text)
    rest = (text[:found.start()] + " " + text[found.end():]).replace("T", " ").strip(" ,") if found else text
    hour = HOUR.fullmatch(rest)
    if not found or (rest and not hour):
        raise Unreadable(text_of(cell))
    day, _, month, year, iso_year, iso_month, iso_day = found.groups()
    time = [int(piece or 0) for piece in hour.groups()] if hour else [0, 0, 0]
    return datetime(*map(int, (iso_year, iso_month, iso_day) if iso_year else (year, month, day)), *time)


def day(cell, uses1904):
    return moment(cell, uses1904).replace(hour=0, minute=0, second=0)


def word(cell, words):
    if cell.kind == "boolean":
        return cell.value
    text = without_marks(text_of(cell))
    if text not in words:
        raise Unreadable(text)
    return words[text]


def fact_value(cell, fact, uses1904):
    kind = fact["type"]
    if kind == "percent":
        return percent(cell)
    if kind == "count":
        return count(cell)
    if kind == "number":
        return number(cell)
    if kind == "date":
        return day(cell, uses1904)
    if kind == "dateTime":
        return moment(cell, uses1904)
    if kind == "yesNo":
        return word(cell, {"co": True, "khong": False})
    for option in fact["options"]:
        if fold(text_of(cell)) in (fold(option["label"]), option["value"].lower()):
            return option["value"]
    raise Unreadable(text_of(cell))


def mark(cell):
    """The x of "không phát sinh"."""
    return word(cell, {"x": True, "true": True, "false": False})


def conclusion(cell):
    return word(cell, CONCLUSIONS)


def answer(cell):
    """1 to 5, or None off the scale."""
    text = text_of(cell)
    whole = re.sub("[.,]00?$", "", text)
    return int(whole) if whole in ("1", "2", "3", "4", "5") else SCALE.get(without_marks(text))
