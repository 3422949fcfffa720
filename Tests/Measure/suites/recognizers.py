"""microsoft/Recognizers-Text: JSON files below Specs, one for each model and language."""

import glob
import json
import os
import re

import conventions
from case import Case

NAME = "Recognizers-Text"
FOLDERS = {
    "English": "en", "Spanish": "es", "French": "fr", "German": "de", "Italian": "it",
    "Portuguese": "pt", "Dutch": "nl",
}
PARSERS = [
    "DateParser", "TimeParser", "DateTimeParser", "DateTimeModel", "MergedParser",
    "DatePeriodParser", "TimePeriodParser", "DateTimePeriodParser", "DurationParser", "SetParser",
    "HolidayParser",
]
# A length of time that is counted from now, by its unit and a word that says so.
LENGTH = re.compile(
    r"\b(\d|an?\b)?\s?(h|hrs?|hours?|mins?|minutes?|stunden?|minuten?|heures?|horas?|minutos?|or[ae]|minut[oi]"
    r"|uur|uren|minuut|minuten)\b", re.I)
AWAY = re.compile(
    r"\b(in|ago|from now|later|within|before|dans|il y a|vor|fra|fa|hace|dentro|em|daqui|h[aá]|atr[aá]s"
    r"|over|geleden|later|sp[aä]ter|plus tard|m[aá]s tarde|dopo|depois|after)\b", re.I)


def read(folder):
    """All cases below a folder."""
    root = os.path.join(folder, "Specs")
    for name, language in FOLDERS.items():
        for parser in PARSERS:
            for spec in load(f"{root}/DateTime/{name}/{parser}.json"):
                yield from of_time(language, parser, spec)
        for path, kind in [
            ("Number/*/NumberModel", "number"), ("Number/*/OrdinalModel", "ordinal"),
            ("Number/*/PercentModel", "no number"), ("Number/*/NumberRangeModel", "no number"),
            ("NumberWithUnit/*/AgeModel", "unit"), ("NumberWithUnit/*/CurrencyModel", "unit"),
            ("NumberWithUnit/*/DimensionModel", "unit"),
            ("NumberWithUnit/*/TemperatureModel", "unit"),
        ]:
            for spec in load(f"{root}/{path.replace('*', name)}.json"):
                yield from of_number(language, kind, spec)
        for spec in load(f"{root}/Choice/{name}/BooleanModel.json"):
            values = {"yes" if r["Resolution"]["value"] else "no" for r in spec["Results"]}
            yield case("yes/no", language, spec["Input"], values if len(values) == 1 else set())
        for path, kind in [("PhoneNumberModel", "phone"), ("EmailModel", "email")]:
            for spec in load(f"{root}/Sequence/{name}/{path}.json"):
                yield from of_sequence(language, kind, spec)


def load(path):
    """The specifications of a file; none where a language has no such file."""
    for found in glob.glob(path):
        with open(found, encoding="utf-8-sig") as file:
            yield from json.load(file)


def case(kind, language, text, right, other=(), now="2026-05-06 09:00"):
    order = "mdy" if language == "en" else "dmy"
    return Case(NAME, kind, language, text, frozenset(right), frozenset(other), now, order)


# MARK: Dates and times


def of_time(language, parser, spec):
    text = spec["Input"]
    # Rows that no platform supports were translated and never run: they have no day to count from.
    if "Context" not in spec and parser != "TimeParser":
        return
    now = spec.get("Context", {}).get("ReferenceDateTime", "2016-11-07T00:00:00")
    now = f"{now[:10]} {now[11:16]}"
    found = [Found(result) for result in spec["Results"] or []]
    names = {found.type for found in found}
    if "holiday" in names or parser == "HolidayParser" or names & {"timezone", "datetimealt"}:
        return
    # A parser of stretches or lengths says nothing of a text without one.
    if not found and parser.endswith(("PeriodParser", "DurationParser", "SetParser")):
        return
    yield from of_days(language, text, now, found, names)
    yield from of_clocks(language, text, now, found, names)


def of_days(language, text, now, found, names):
    if conventions.counts_neither_way("date", text):
        return
    dated = [item for item in found if item.type in ("date", "datetime")]
    if any(not item.days for item in dated):
        return
    values = dated[0].days if dated else set()
    if len(dated) > 1 and any(item.days != values for item in dated):
        values = set()
    elif dated and names & {"daterange", "datetimerange", "timerange", "set"}:
        return
    if conventions.contradicts(text, values):
        return
    if values and conventions.is_of_other_order(text, "mdy" if language == "en" else "dmy"):
        return
    # A length of hours from now lies in a day, and asks for none.
    if values and any(LENGTH.search(item.text) and AWAY.search(item.text) for item in dated):
        return
    other = conventions.days(text, values)
    # A stretch without its ends in the specification, and "in two weeks" as a stretch.
    if not values and any(item.is_unclear for item in found):
        return
    # "Tonight" is a stretch of time that lies in one day.
    for item in found:
        if item.type == "datetimerange":
            other |= item.ends
    yield case("date", language, text, values, other, now)


def of_clocks(language, text, now, found, names):
    if conventions.counts_neither_way("time", text):
        return
    clocks = [item for item in found if item.type in ("time", "datetime")]
    values = clocks[0].clocks if clocks else set()
    if clocks and not values:
        return
    if len(clocks) > 1 and any(item.clocks != values for item in clocks):
        values = set()
    elif clocks and names & {"daterange", "datetimerange", "timerange", "set"}:
        return
    is_away = clocks and clocks[0].type == "datetime" and AWAY.search(clocks[0].text) \
        and LENGTH.search(clocks[0].text) and not re.search(r"\d:\d|[ap]m\b", clocks[0].text)
    kind = "time from now or ago" if is_away else "time"
    if values and conventions.counts_neither_way(kind, text):
        return
    # "In three minutes" is a length for some parsers of the suite, and a stretch for others.
    if not values and any(item.is_length or item.is_unclear for item in found):
        return
    other = conventions.times(text, values) if values else set()
    yield case(kind, language, text, values, other, now)


class Found:
    """A result of a specification."""

    def __init__(self, result):
        self.text = result.get("Text") or ""
        name = result.get("Type") or result.get("TypeName") or ""
        self.type = name.replace("datetimeV2.", "")
        values = list(self.values(result))
        self.days = {v[:10] for v in values if re.match(r"\d{4}-\d\d-\d\d", v) and valid(v[:10])}
        self.clocks = {m[1] for v in values if (m := re.search(r"(?:^|[ T])(\d\d:\d\d)(:\d\d)?$", v))}
        self.is_length = self.type in ("duration", "timerange", "datetimerange") \
            and bool(LENGTH.search(self.text)) and not re.search(r"\bfor\b", self.text)
        self.is_unclear = self.type == "datetimerange" and not values or self.type == "daterange" \
            and bool(conventions.AWAY_STRETCH.search(self.text))
        self.ends = {v[:10] for v in values if re.match(r"\d{4}-\d\d-\d\d", v)}

    @staticmethod
    def values(result):
        if isinstance(result.get("Value"), dict):
            value = result["Value"]
            for name in ("FutureResolution", "PastResolution"):
                yield from (v for v in (value.get(name) or {}).values() if isinstance(v, str))
        for value in (result.get("Resolution") or {}).get("values") or []:
            for name in ("value", "start", "end"):
                if isinstance(value.get(name), str):
                    yield value[name]


def valid(day):
    return "0100" < day[:4] < "9000"


# MARK: Numbers


def of_number(language, kind, spec):
    text = spec["Input"]
    if conventions.counts_neither_way("whole", text):
        return
    results = spec["Results"]
    # A sentence with more numbers than the suite's parser of units looks for.
    if kind == "unit" and len(results) == 1 and re.search(
            r"\d", text.replace(text[results[0].get("Start", 0):results[0].get("End", 0) + 1], "", 1)):
        return
    values = {(result.get("Resolution") or {}).get("value") for result in results}
    if any(v is None or not re.fullmatch(r"-?[\d.]+(E[+-]?\d+)?", str(v)) for v in values):
        if kind == "no number":
            values = set()
        else:
            return
    if kind == "no number":
        yield case("whole", language, text, set())
        return
    if len(results) > 1:
        # Twice the same, or the unit as well, is no second number.
        if len({float(value) for value in values}) > 1:
            yield case({"unit": "whole beside a unit", "number": "whole"}.get(kind, kind), language, text, set())
        return
    value = str(next(iter(values), ""))
    if not value:
        # A text without an amount of money may still have a number.
        if kind == "number":
            yield case("whole", language, text, set())
        return
    number = float(value)
    if abs(number) >= 1_000_000_000:
        return
    is_whole = number == int(number)
    written = str(int(number)) if number == int(number) else repr(number)
    if kind == "ordinal":
        # Ordinals are understood to a hundred.
        if number <= 100:
            yield case("ordinal", language, text, {written})
    elif kind == "unit":
        if conventions.counts_neither_way("whole beside a unit", text):
            return
        yield case("whole beside a unit", language, text, {written} if is_whole else set())
    elif is_whole:
        # "Twenty fifths" are four for the suite.
        if not conventions.FRACTION.search(text):
            yield case("whole", language, text, {written})
    else:
        yield case("number", language, text, {written})
        yield case("whole", language, text, {written} if number == int(number) else set())


# MARK: Telephone numbers and email


def of_sequence(language, kind, spec):
    values = [result["Resolution"]["value"] for result in spec["Results"]]
    if kind == "phone":
        values = {digits(value) for value in values}
    else:
        values = {value.lower() for value in values}
    yield case(kind, language, spec["Input"], values if len(values) == 1 else set())


def digits(text):
    """A telephone number as the program stores it."""
    text = re.sub(r"(?i)\s*(ext|x)\.?\s*\d+$", "", text)
    plus = "+" if text.lstrip("( ").startswith("+") else ""
    text = re.sub(r"\(0\)", "", text) if plus else text
    number = "".join(re.findall(r"\d", text))
    return "+" + number[2:] if not plus and number.startswith("00") else plus + number
