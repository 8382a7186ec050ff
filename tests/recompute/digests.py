"""Section 2 of docs/format.md: the digests."""

import hashlib
import json
import re
import unicodedata
from fractions import Fraction

import numbers96 as n

WORDS_OF_AUTHORITY = {"territory", "short", "head", "officeHead", "officeSign"}
BESIDE = {"remedy", "formerCodes", "appraisalError"}
SHORT = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def sha256(content):
    return "sha256:" + hashlib.sha256(content).hexdigest()


class _Raw(str):
    """A number as it is spelt."""


def canonical(content, counts=lambda key: True, plain=lambda document: document):
    """One spelling of a JSON file; counts() says which keys of its outermost object are in, plain() leaves out or spells out what stands deeper."""
    document = plain(json.loads(content.decode("utf-8-sig"), parse_int=_Raw, parse_float=_Raw))
    return _spelt({key: value for key, value in document.items() if counts(key)})


def dated(value, year, key=None):
    """A criterion whose dates relative to the year (section 5) are those they stand for."""
    if isinstance(value, dict):
        return {name: dated(item, year, name) for name, item in value.items()}
    if isinstance(value, list):
        return [dated(item, year, key) for item in value]
    if type(value) is str and key in ("min", "max"):
        return re.sub(r"^year([+-][1-9])?(?=-\d\d-\d\d)", lambda match: str(year + int(match[1] or 0)), value)
    if type(value) is str and key in ("Expression", "of"):
        return re.sub(r"\bDateTime\s*\(\s*year(?:\s*([+-][1-9]))?\s*,", lambda match: f"DateTime({year + int(match[1] or 0)},", value)
    return value


def _of_points(criterion, year):
    """A criterion as its points are made: dated, and without the words that its rules, which stand beside them, were made of."""
    plain = {key: value for key, value in dated(criterion, year).items() if key != "scoring"}
    if isinstance(plain.get("variants"), list):
        plain["variants"] = [{key: value for key, value in variant.items() if key != "scoring"} for variant in plain["variants"]]
    return plain


def _spelt(value):
    if isinstance(value, dict):
        return "{" + ",".join(_quoted(key) + ":" + _spelt(value[key]) for key in sorted(value) if key != "$schema") + "}"
    if isinstance(value, list):
        return "[" + ",".join(_spelt(item) for item in value) + "]"
    if isinstance(value, _Raw):
        is_plain = "e" not in value.lower() and sum(letter.isdigit() for letter in value) <= 28
        return n.written(Fraction(value)) if is_plain else str(value)
    if isinstance(value, str):
        return _quoted(value)
    return {True: "true", False: "false", None: "null"}[value]


def _quoted(text):
    return '"' + "".join(_escaped(letter) for letter in unicodedata.normalize("NFC", text)) + '"'


def _escaped(letter):
    if letter in SHORT:
        return SHORT[letter]
    if " " <= letter <= "~" and letter not in "\"&'+<>`":
        return letter
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02X}{units[i + 1]:02X}" for i in range(0, len(units), 2))


def of_documents(texts):
    return sha256("\n".join(sorted(texts)).encode("utf-8"))


def is_of_points(path):
    """Whether a file of the criteria set makes points; the others are last year's figures, uses and the authors' tests."""
    return path != "last-year.json" and not path.startswith(("tests/", "uses/"))


def is_criterion(path):
    """Whether a file of the criteria set is a criterion."""
    return is_of_points(path) and path not in ("set.json", "units.json", "grading.json")


def year_of(files):
    return int(json.loads(files["set.json"].decode("utf-8-sig"))["year"])


def of_criteria(files):
    year = year_of(files)
    return of_documents(
        canonical(content, lambda key, out=BESIDE | ({"timetable"} | _understood(content) if path == "set.json" else set()): key not in out,
                  _without_words if path == "set.json" else lambda document, in_year=is_criterion(path): _of_points(document, year) if in_year else document)
        for path, content in files.items() if is_of_points(path)
    )


def _without_words(document):
    """set.json without what it says for papers alone: of the index its code, of the authority its three names."""
    plain = {key: value for key, value in document.items() if key not in {"unitKinds", "units"}}
    if isinstance(plain.get("index"), dict):
        plain["index"] = plain["index"]["code"]
    plain["authority"] = {key: value for key, value in plain["authority"].items() if key not in WORDS_OF_AUTHORITY}
    return plain


def _understood(content):
    """The index CCHC counts as no index: that is what files without one are of."""
    index = json.loads(content.decode("utf-8-sig")).get("index")
    return {"index"} if (index["code"] if isinstance(index, dict) else index) == "CCHC" else set()


def of_criterion(content, year):
    """The mark of one criterion, as it stands after the @ of cchc:basis."""
    return of_documents([canonical(content, lambda key: key not in BESIDE, lambda document: _of_points(document, year))])[7:15]


def of_uses(files):
    texts = [canonical(content) for path, content in files.items() if path.startswith("uses/")]
    for path, content in files.items():
        if is_of_points(path) and BESIDE & set(json.loads(content.decode("utf-8-sig"))):
            texts.append(canonical(content, lambda key: key == "code" or key in BESIDE))
    return of_documents(texts) if texts else None


def of_last_year(files):
    if "last-year.json" not in files:
        return None
    content = files["last-year.json"]
    understood = _understood(content)
    return of_documents([canonical(content, lambda key: key not in understood)])


def of_approved(results):
    """The digest of results.json as it was approved: before its last part was added."""
    start = results.rindex(b',\n  "publication": {')
    return sha256(results[:start] + b"\n}")


def basis(*parts):
    """16 hex digits over texts, each with its length in UTF-16 units before it."""
    marked = "".join(f"{len(part.encode('utf-16-le')) // 2}:{part}" for part in parts)
    return hashlib.sha256(marked.encode("utf-8")).hexdigest()[:16]
