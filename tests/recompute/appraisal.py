"""Section 8 of docs/format.md: which conclusion of a department counts, and what it was an answer to."""

from datetime import datetime

import digests
import forms
import numbers96 as n

SPOKEN = {"Agreed": "agreed", "Adjusted": "adjusted", "Rejected": "rejected", "Upheld": "upheld", None: "given"}


def spelt(value):
    """A value as it stands in a basis."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if value == value.replace(hour=0, minute=0, second=0) else "%Y-%m-%dT%H:%M:%S")
    return value if isinstance(value, str) else n.written(value)


def _facts(facts):
    return [f"{name}={spelt(facts[name][0])}" for name in sorted(facts)] + [""]


def _documents(documents):
    return [piece for one in documents for piece in (one["reference"], one["date"].strftime("%d/%m/%Y") if one["date"] else "", one["page"])] + [""]


def _report(report):
    return [] if report is None else [*_facts(report["facts"]), "x" if report["notApplicable"] else "", spelt(report["selfPoints"]), *_documents(report["documents"]), report["explanation"]]


def _entry(entry):
    return [] if entry is None else [
        entry["conclusion"] or "", *_facts(entry["facts"]), *_facts(entry["excused"]), "x" if entry["notApplicable"] else "", spelt(entry["points"]), entry["document"], entry["reason"]]


def _answer(answer):
    return [] if answer is None else [answer["text"], *_documents(answer["documents"])]


def basis_of_first(report):
    return digests.basis(*_report(report))


def basis_of_explanation(report, first):
    return digests.basis(*_report(report), "|", *_entry(first))


def basis_of_second(report, first, answer):
    return digests.basis(*_report(report), "|", *_entry(first), "|", *_answer(answer))


def added_up(sent, criteria_set):
    """Section 8.1: what the forms of one department and appraisal say together, by unit and criterion; each comes with its revision, or None."""
    read = [(revision, bool(form.head("cchc:part")), forms.printed(form), forms.appraisals(form, criteria_set)) for revision, form in sent]
    said = {}
    if all(revision is not None for revision, *_ in read):
        for _, is_part, printed, entries in sorted(read, key=lambda one: one[0]):
            said = {row: entry for row, entry in said.items() if is_part and row not in printed}
            said.update(entries)
        return said
    for i, (_, is_part, printed, entries) in enumerate(read):
        others = [other for j, other in enumerate(read) if j != i]
        if all(is_part and other_is_part and not printed & other_printed for _, other_is_part, other_printed, _ in others):
            said.update(entries)
    return said


class Standing:
    """What stands of the appraisal of one criterion of one unit."""

    def __init__(self, report, first, second, answer):
        self.first, self.second, self.answer, self.report = first, second, answer, report
        self.last = second or first
        self.entry = first if second and second["conclusion"] == "Upheld" else self.last

    def stale(self):
        """Which basis does not fit what was handed in, in words."""
        if self.last and self.last["outdated"]:
            return "the criterion was changed since the form was made"
        if self.first and self.first["basis"] != basis_of_first(self.report) and not self.second:
            return "the first appraisal answers another report"
        if self.second and self.second["basis"] != basis_of_second(self.report, self.first, self.answer):
            return "the second appraisal answers another report, first appraisal or explanation"
        if self.answer and not self.second:
            return "the explanation was not answered by a second appraisal"
        return None

    def papers(self):
        """What was written as documents beside the conclusion that counts."""
        if self.entry is None:
            return []
        if self.entry is not self.last:
            return [self.entry["document"], self.last["document"]]
        answered = self.answer["documents"] if self.answer and self.last is self.second else []
        return [self.entry["document"], *(one["reference"] for one in answered)]

    def written(self, criterion):
        """As results.json has it."""
        if self.entry is None:
            return None
        told = {"department": criterion["department"], **self._conclusion(criterion, self.last)}
        if self.entry is not self.last:
            told["first"] = self._conclusion(criterion, self.entry)
        return told

    @staticmethod
    def _conclusion(criterion, entry):
        cells = {}
        for fact in criterion["facts"]:
            found = entry["facts"].get(fact["name"]) or entry["excused"].get(fact["name"])
            if found:
                cells[fact["name"]] = found[1]
        form = entry["form"]
        own = form.place(entry["own"], "cchc:conclusion" if entry["points"] is None else "cchc:points")
        source = {**form.source(cells), "cell": form.source({"": own})["cells"][""]}
        return {"stage": entry["stage"], "conclusion": SPOKEN[entry["conclusion"]], "reason": entry["reason"], "document": entry["document"], "source": source}
