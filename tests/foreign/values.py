"""Values as people and programs write them: how a cell is written, and what is meant; None where it must be asked back."""
import unicodedata
from datetime import date, datetime, timedelta

# What each writer can put into a cell besides numbers, texts and truth values.
CAN = {
    "openpyxl": {"error", "struck", "uncalculated"},
    "xlsxwriter": {"error", "struck", "rich", "calculated", "uncalculated"},
    "sheetjs": {"error", "calculated", "uncalculated"},
    # On its way through another format a formula without a value is nothing.
    "sheetjs, via": {"error", "calculated"},
    "exceljs": {"error", "struck", "rich", "calculated", "uncalculated"},
    # It takes all rich texts for one and the same.
    "exceljs, shared strings": {"error", "struck", "calculated", "uncalculated"},
    "libreoffice": {"struck", "rich", "calculated"},
}


def number(value, number_format="General", **more):
    return {"t": "n", "v": value, "z": number_format, **more}


def text(value):
    return {"t": "s", "v": value}


def plain(value):
    return format(value, "f").rstrip("0").rstrip(".") if "." in format(value, "f") else format(value, "f")


def comma(value):
    return plain(value).replace(".", ",")


def decomposed(value):
    return unicodedata.normalize("NFD", value)


def of_number(rng, writer, digits):
    """A number with so many decimals at most."""
    value = round(rng.choice([0, rng.randint(1, 30), rng.randint(31, 999), rng.uniform(0.5, 99), rng.uniform(100, 5000)]), digits)
    value = int(value) if digits == 0 or value == int(value) else value
    ways = [number(value), number(value, "#,##0" if digits == 0 else "#,##0.000"), number(value, "0.00"), text(comma(value)), text(f"  {comma(value)} "), text(comma(value) + "\u00a0")]
    # 1,234 may be meant either way, and is asked back elsewhere.
    ways = [way for way in ways if way["t"] == "n" or len(comma(value).partition(",")[2]) != 3]
    if digits == 0 and value > 0:
        ways.append(number(float(f"{value}.000000000000004") if value < 10 else value))
    if "calculated" in CAN[writer]:
        ways.append({"t": "f", "f": f"{plain(value)}+0", "v": value})
    if "rich" in CAN[writer] and digits == 0 and value > 9:
        ways.append({"t": "r", "runs": [{"s": plain(value)[:1], "bold": True}, {"s": plain(value)[1:]}]})
    return rng.choice(ways), plain(value)


def of_percent(rng, writer):
    value = round(rng.choice([0, 100, rng.uniform(2, 100), rng.randint(2, 99)]), 2)
    value = int(value) if value == int(value) else value
    ways = [number(value), text(comma(value)), text(comma(value) + "%"), text(comma(value) + " %"), number(round(value / 100, 4), "0.00%")]
    return rng.choice(ways), plain(value)


def of_day(rng, writer):
    day = date(2021, 6, 1) + timedelta(days=rng.randint(0, 560))
    ways = [
        {"t": "d", "v": day.isoformat(), "z": "dd/mm/yyyy"}, {"t": "d", "v": day.isoformat(), "z": "yyyy\\-mm\\-dd"}, text(day.strftime("%d/%m/%Y")), text(day.strftime("%d-%m-%Y")),
        text(f"{day.day}.{day.month}.{day.year}"), text(day.isoformat()), text(f"ngày {day.day:02} tháng {day.month:02} năm {day.year}"), text(day.strftime("%Y/%m/%d")),
    ]
    return rng.choice(ways), day.isoformat()


def of_hour(rng, writer):
    hour = datetime(2022, 1, 1) + timedelta(minutes=rng.randint(0, 500_000))
    ways = [
        {"t": "d", "v": hour.isoformat(), "z": "dd/mm/yyyy hh:mm"}, text(hour.strftime("%d/%m/%Y %H:%M")), text(hour.strftime("%H:%M %d/%m/%Y")), text(hour.strftime("%H giờ %M ngày %d/%m/%Y")),
    ]
    return rng.choice(ways), hour.isoformat()


def of_yes(rng, writer):
    yes = rng.random() < 0.7
    words = ["Có", "có", "CÓ", "co", decomposed("Có"), " Có "] if yes else ["Không", "KHÔNG", "khong", decomposed("Không"), "Không\u00a0"]
    return rng.choice([*[text(word) for word in words], {"t": "b", "v": yes}]), "true" if yes else "false"


def of_choice(rng, writer, options):
    option = rng.choice(options)
    return rng.choice([text(option["label"]), text(decomposed(option["label"])), text(option["label"].upper()), text(f" {option['label']} ")]), option["value"]


def of_fact(rng, writer, fact):
    """A value of the fact's type."""
    kind = fact["type"]
    return (
        of_number(rng, writer, 0) if kind == "count" else of_number(rng, writer, min(fact.get("decimals", 2), 2)) if kind == "number" else of_percent(rng, writer) if kind == "percent"
        else of_day(rng, writer) if kind == "date" else of_hour(rng, writer) if kind == "dateTime" else of_yes(rng, writer) if kind == "yesNo" else of_choice(rng, writer, fact["options"]))


def doubtful(rng, writer, kind):
    """Something that must be asked back wherever a value of that kind is wanted."""
    ways = [text("khoảng hai mươi"), text("xem báo cáo")]
    if kind in ("count", "number", "percent", "points"):
        ways += [text("12/15"), text("3 5"), {"t": "d", "v": "2022-03-15", "z": "dd/mm/yyyy"}, {"t": "b", "v": True}]
        if kind != "count":
            ways += [text("1,234"), text("12.345")]
        ways += [number(0.975)] if kind == "percent" else [number(0.5, "0%")]
        if "rich" in CAN[writer]:
            ways += [{"t": "r", "runs": [{"s": "27", "strike": True}, {"s": "28"}]}, {"t": "r", "runs": [{"s": "24"}, {"s": "1", "super": True}]}] * 2
        if "struck" in CAN[writer]:
            ways += [number(27, strike=True)] * 2
    if kind in ("date", "dateTime"):
        ways += [text("31/02/2022"), text("01/20/2022"), number(44581)]
    if "error" in CAN[writer]:
        ways.append({"t": "e", "v": "#N/A"})
    if "uncalculated" in CAN[writer]:
        ways.append({"t": "f", "f": "20+7", "v": None})
    return rng.choice(ways)


REPORTS = ["{}/BC-UBND", "{}/KH-UBND", "{}/QĐ-UBND", " {}/CV-UBND ", "{}/TB-UBND; biên bản kèm theo"]


def of_document(rng):
    """A document's number, its day and its page; the last two may be missing."""
    reference = rng.choice(REPORTS).format(rng.randint(1, 400))
    day, meant_day = of_day(rng, None) if rng.random() < 0.6 else (None, None)
    page = rng.choice([None, (text("3"), "3"), (number(12), "12"), (text("5-7"), "5-7"), (text("Phụ lục 1"), "Phụ lục 1")])
    return (text(reference), " ".join(reference.split())), (day, meant_day), page or (None, "")


def of_words(rng):
    words = rng.choice(["Đã thực hiện theo kế hoạch.", "Xem báo cáo kèm theo; số liệu đã đối chiếu.", "<b>Không</b> & \"có\"", "Dòng một\nDòng hai", "Đơn vị bổ sung tài liệu ngày 05/12.", "a_x000D_b"])
    return text(words), words.replace("\n", " ") if words != "a_x000D_b" else None
