"""Section 9.2 of docs/format.md: what is a document."""

import re
import unicodedata

NOTHING = set("x|v|khong|ko|k|chua|co|da co|na|n a|no|none|nil|null|trong|bo trong|de trong|khong ro|khong biet|kps".split("|"))
NOT_YET = ("khong co|ko co|chua co|khong ban hanh|chua ban hanh|khong phat sinh|khong kem|chua kem|khong nop|chua nop|"
           "se bo sung|dang bo sung|bo sung sau|gui sau|nop sau").split("|")


def plain(text):
    """Letters without marks in lower case, digits, and single blanks for all else."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if unicodedata.category(letter) not in ("Mn", "Cf"))
    return re.sub(r"[\W_]+", " ", bare.lower().replace("đ", "d")).strip()


def is_named(text):
    return any(_is_named(plain(part)) for part in re.split("[;,\n\r\uff1b\uff0c]", text))


def _is_named(part):
    if not part or part in NOTHING or not part.strip("0 "):
        return False
    return any(letter.isdigit() for letter in part) or not any(part == start or part.startswith(start + " ") for start in NOT_YET)
