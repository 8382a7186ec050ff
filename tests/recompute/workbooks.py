"""Section 6 of docs/format.md: what stands in the cells of an .xlsx file."""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

PERCENT, TIME, PLAIN = "percent", "time", "plain"


class Cell:
    """kind is number, text, boolean or error; value is a text, for a number the digits of the file."""

    def __init__(self, kind, value, shows=PLAIN):
        self.kind, self.value, self.shows = kind, value, shows


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
    strings = [_text(item) for target in _of(relations, "sharedStrings") for item in _xml(archive, target) if local(item) == "si"]
    formats = [shown for target in _of(relations, "styles") for shown in _formats(_xml(archive, target))]
    root, found = _xml(archive, workbook), []
    uses1904 = any(local(element) == "workbookPr" and element.get("date1904") in ("1", "true") for element in root)
    for element in root.iter():
        if local(element) == "sheet":
            part = next(parts[value] for key, value in element.attrib.items() if key.endswith("}id"))
            found.append(Sheet(element.get("name"), _cells(archive, part, strings, formats), uses1904))
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


def _text(element):
    """The text of all runs together; reading aids (rPh) are left out."""
    pieces = []
    for child in element:
        if local(child) == "t":
            pieces.append(child.text or "")
        elif local(child) == "r":
            pieces.append(_text(child))
    return _unescaped("".join(pieces))


def _unescaped(text):
    return re.sub("_x(00[0-9A-Fa-f]{2})_", lambda match: chr(int(match[1], 16)), text)


def _formats(styles):
    codes = {element.get("numFmtId"): element.get("formatCode") for element in styles.iter() if local(element) == "numFmt"}
    for group in styles:
        if local(group) == "cellXfs":
            for style in group:
                number = style.get("numFmtId")
                yield _shows(codes[number]) if number in codes else _built_in(int(number or 0))


def _built_in(number):
    times = [*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)]
    return PERCENT if number in (9, 10) else TIME if number in times else PLAIN


def _shows(code):
    bare = re.sub(r'"[^"]*"?|[\\_*].|\[(?![hHmMsS]+\])[^\]]*\]', "", code)
    if bare.lower() == "general" or bare == "@":
        return PLAIN
    return PERCENT if "%" in bare else TIME if re.search("[dDmMyYhHsS]", bare) else PLAIN


def _cells(archive, part, strings, formats):
    cells = {}
    for element in _xml(archive, part).iter():
        if local(element) != "c":
            continue
        letters, row = re.fullmatch("([A-Z]+)([0-9]+)", element.get("r")).groups()
        children = {local(child): child for child in element}
        kind, style = element.get("t", "n"), int(element.get("s", 0))
        if "is" in children:
            cell = Cell("text", _text(children["is"]))
        elif "v" not in children or not children["v"].text:
            continue
        else:
            value = children["v"].text
            cell = (Cell("text", strings[int(value)]) if kind == "s" else Cell("boolean", value in ("1", "true")) if kind == "b"
                    else Cell("error", value) if kind == "e" else Cell("number", value, formats[style] if style < len(formats) else PLAIN) if kind == "n"
                    else Cell("text", _unescaped(value)))
        if cell.value != "":
            cells[int(row), column_of(letters)] = cell
    return cells
