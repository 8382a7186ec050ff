"""Section 6 of docs/format.md: what stands in the cells of an .xlsx file."""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

PERCENT, TIME, PLAIN = "percent", "time", "plain"


class Cell:
    """kind is number, text, boolean or error (also a formula nobody calculated); value is a text, for a number the digits of the file."""

    def __init__(self, kind, value, shows=PLAIN, marks=frozenset(), kept=None):
        self.kind, self.value, self.shows = kind, value, shows
        # Whether anything in it is struck out, raised or lowered, and what of a text is not struck out.
        self.is_marked, self.kept = bool(marks), value if kept is None else kept


class Sheet:
    """The cells of a sheet that hold anything, by (row, column) from 1."""

    def __init__(self, name, cells, uses1904):
        self.name, self.cells, self.uses1904 = name, cells, uses1904


def local(element):
    return element.tag.rsplit("}", 1)[-1]


def column_of(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def name_of(place):
    """As Excel writes it: F12."""
    row, column, letters = place[0], place[1], ""
    while column:
        column, rest = (column - 1) // 26, (column - 1) % 26
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def sheets(content):
    """The sheets of a workbook, in the order of their tabs; None where the bytes are no workbook."""
    try:
        archive = zipfile.ZipFile(BytesIO(content))
        workbook = next(target for _, kind, target in _relations(archive, "") if kind == "officeDocument")
    except (zipfile.BadZipFile, StopIteration):
        return None
    relations = _relations(archive, workbook)
    parts = {identity: target for identity, kind, target in relations if kind == "worksheet"}
    strings = [_pieces(item) for target in _of(relations, "sharedStrings") for item in _xml(archive, target) if local(item) == "si"]
    styles = [style for target in _of(relations, "styles") for style in _styles(_xml(archive, target))]
    root, found = _xml(archive, workbook), []
    is_outdated = any(local(element) == "calcPr" and element.get("fullCalcOnLoad") in ("1", "true") for element in root)
    uses1904 = any(local(element) == "workbookPr" and element.get("date1904") in ("1", "true") for element in root)
    for element in root.iter():
        if local(element) == "sheet":
            part = next(parts[value] for key, value in element.attrib.items() if key.endswith("}id"))
            found.append(Sheet(element.get("name"), _cells(archive, part, strings, styles, is_outdated), uses1904))
    return found


def _xml(archive, part):
    return ElementTree.fromstring(archive.read(part))


def _of(relations, wanted):
    return [target for _, kind, target in relations if kind == wanted][:1]


def _relations(archive, part):
    folder, _, name = part.rpartition("/")
    path = f"{folder}/_rels/{name}.rels".lstrip("/")
    if path not in archive.namelist():
        return []
    found = []
    for link in _xml(archive, path):
        if link.get("TargetMode") != "External":
            pieces = []
            target = link.get("Target")
            for piece in (target[1:] if target.startswith("/") else f"{folder}/{target}").split("/"):
                pieces = pieces[:-1] if piece == ".." else pieces + [piece] if piece not in ("", ".") else pieces
            found.append((link.get("Id"), link.get("Type").rsplit("/", 1)[-1], "/".join(pieces)))
    return found


def _pieces(element):
    """The runs of a text, each with the marks of its own font, or None where it has the cell's; reading aids (rPh) are left out."""
    found = []
    for child in element:
        if local(child) == "t":
            found.append((_unescaped(child.text or ""), None))
        elif local(child) == "r":
            font = next((part for part in child if local(part) == "rPr"), None)
            found += [(text, None if font is None else _marks(font)) for text, _ in _pieces([part for part in child if local(part) == "t"])]
    return found


def _marks(font):
    struck = {"struck" for mark in font if local(mark) == "strike" and mark.get("val") not in ("0", "false", "off")}
    return frozenset(struck | {"moved" for mark in font if local(mark) == "vertAlign" and mark.get("val") in ("superscript", "subscript")})


def _unescaped(text):
    return re.sub("_x(00[0-9A-Fa-f]{2})_", lambda match: chr(int(match[1], 16)), text)


def _styles(root):
    """What each style shows, and the marks of its font."""
    codes = {element.get("numFmtId"): element.get("formatCode") for element in root.iter() if local(element) == "numFmt"}
    groups = {local(group): list(group) for group in root}
    fonts = [_marks(font) for font in groups.get("fonts", [])]
    for style in groups.get("cellXfs", []):
        number, font = style.get("numFmtId"), style.get("fontId")
        if font is None and style.get("xfId"):
            font = groups["cellStyleXfs"][int(style.get("xfId"))].get("fontId")
        shows = _shows(codes[number]) if number in codes else _built_in(int(number or 0))
        yield shows, fonts[int(font or 0)] if fonts else frozenset()


def _built_in(number):
    times = [*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)]
    return PERCENT if number in (9, 10) else TIME if number in times else PLAIN


def _shows(code):
    bare = re.sub(r'"[^"]*"?|[\\_*].|\[(?![hHmMsS]+\])[^\]]*\]', "", code)
    if bare.lower() == "general" or bare == "@":
        return PLAIN
    return PERCENT if "%" in bare else TIME if re.search("[dDmMyYhHsS]", bare) else PLAIN


def _cells(archive, part, strings, styles, is_outdated):
    cells = {}
    for element in _xml(archive, part).iter():
        if local(element) != "c":
            continue
        letters, row = re.fullmatch("([A-Z]+)([0-9]+)", element.get("r")).groups()
        style = int(element.get("s", 0))
        shows, marks = styles[style] if style < len(styles) else (PLAIN, frozenset())
        cell = _cell({local(child): child for child in element}, element.get("t", "n"), strings, shows, marks, is_outdated)
        if cell and (cell.value != "" or cell.kind == "error"):
            cells[int(row), column_of(letters)] = cell
    return cells


def _cell(children, kind, strings, shows, marks, is_outdated):
    value = children["v"].text or "" if "v" in children else None
    if "f" in children and (value is None or (value == "" and kind != "str") or (is_outdated and kind == "n" and float(value) == 0)):
        return Cell("error", "")
    if "is" in children:
        return _rich(_pieces(children["is"]), marks)
    if not value:
        return None
    if kind == "s":
        return _rich(strings[int(value)], marks)
    if kind == "b":
        return Cell("boolean", value in ("1", "true"), marks=marks)
    if kind == "e":
        return Cell("error", value)
    return Cell("number", value, shows, marks) if kind == "n" else _rich([(_unescaped(value), None)], marks)


def _rich(pieces, marks):
    """A run without a font of its own has the cell's."""
    shown = [(text, marks if own is None else own) for text, own in pieces if text.strip()]
    kept = "".join(text for text, own in pieces if "struck" not in (marks if own is None else own))
    return Cell("text", "".join(text for text, _ in pieces), marks=frozenset().union(*(own for _, own in shown)), kept=kept)
