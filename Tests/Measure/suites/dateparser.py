"""scrapinghub/dateparser: tables of the Python tests, with the language in a comment above."""

import ast
import datetime
import os
import re

import conventions
from case import Case

NAME = "dateparser"
HEADINGS = {
    "English": "en", "French": "fr", "Spanish": "es", "Dutch": "nl", "Italian": "it",
    "Portuguese": "pt", "German": "de",
}
TABLES = {
    "test_date_parser.py": ("2012-11-13 00:00", ["test_dates_parsing", "test_dates_parsing_with_normalization"]),
    "test_freshness_date_parser.py": (
        "2014-09-01 10:30",
        ["test_relative_past_dates", "test_normalized_relative_dates", "test_relative_future_dates",
         "test_freshness_date_with_time"],
    ),
}
CLOCK = re.compile(r"\d\s?[:h]\s?\d\d|\d\.\d\d\s?[ap]|\d\s?[ap]\.?m\b|noon|midnight|\bh\b|uhr", re.I)
PAST_OR_FUTURE = re.compile(
    r"\b(ago|in|now|from|il y a|dans|vor|in|fa|fra|tra|hace|en|dentro|h[aá]|em|atr[aá]s|daqui|geleden|over)\b", re.I)


def read(folder):
    """All cases below a folder."""
    for name, (now, tables) in TABLES.items():
        path = os.path.join(folder, "tests", name)
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            source = file.read()
        headings = sections(source)
        for function in ast.walk(ast.parse(source)):
            if isinstance(function, ast.FunctionDef) and function.name in tables:
                for call in ast.walk(function.decorator_list[0]) if function.decorator_list else []:
                    if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "param":
                        language = headings[call.lineno]
                        if language:
                            yield from of_row(language, call, now)


def sections(source):
    """The language of each line, from the comments above the rows."""
    languages = [None]
    language = None
    for line in source.split("\n"):
        if match := re.fullmatch(r"\s*# ([A-Z]\w+)( dates)?", line):
            language = HEADINGS.get(match[1])
        elif "parameterized.expand" in line:
            language = None
        languages.append(language)
    return languages


def of_row(language, call, now):
    try:
        text = ast.literal_eval(call.args[0])
    except (ValueError, IndexError):
        return
    values = {word.arg: word.value for word in call.keywords}
    if len(call.args) > 1 and getattr(getattr(call.args[1], "func", None), "id", "") == "datetime":
        moment = [ast.literal_eval(item) for item in call.args[1].args]
        yield from of_moment(language, text, now, moment)
    for name, sign in (("ago", -1), ("in_future", 1)):
        if name in values and isinstance(values[name], ast.Dict):
            yield from of_length(language, text, now, ast.literal_eval(values[name]), sign)


def case(kind, language, text, right, other, now):
    order = "mdy" if language == "en" else "dmy"
    return Case(NAME, kind, language, text, frozenset(right), frozenset(other), now, order)


def of_moment(language, text, now, moment):
    day = datetime.date(*moment[:3]).isoformat()
    clock = "%02d:%02d" % tuple((moment[3:5] + [0, 0])[:2])
    has_clock = len(moment) > 3 and clock != "00:00" or CLOCK.search(text)
    # A time alone has no day.
    has_day = re.sub(CLOCK, "", text).strip() not in ("", "am", "pm") and not re.fullmatch(
        r"\d+[:h]?\d*\s*([ap]\.?m\.?)?", text)
    if not conventions.counts_neither_way("date", text):
        days = {day} if has_day else set()
        if conventions.contradicts(text, days):
            return
        yield case("date", language, text, days, conventions.days(text, days), now)
    if not conventions.counts_neither_way("time", text):
        clocks = {clock} if has_clock else set()
        yield case("time", language, text, clocks, conventions.times(text, clocks), now)


def of_length(language, text, now, length, sign):
    start = datetime.datetime.fromisoformat(now)
    if not PAST_OR_FUTURE.search(text) and re.search(r"\d|\ban?\b", text):
        # A length alone: the suite takes it for the past, the program for none.
        return
    units = {unit for unit, count in length.items() if count}
    if units and units <= {"hours", "minutes", "seconds"}:
        moment = start + sign * datetime.timedelta(**length)
        is_short = abs(moment - start) < datetime.timedelta(days=1)
        if is_short and not conventions.counts_neither_way("time from now or ago", text):
            yield case("time from now or ago", language, text, {moment.strftime("%H:%M")}, (), now)
        return
    if not units <= {"days", "weeks", "months", "years"} or any(isinstance(c, float) for c in length.values()):
        return
    months = length.get("months", 0) + 12 * length.get("years", 0)
    number = start.year * 12 + start.month - 1 + sign * months
    if not 1200 < number < 100_000:
        return
    try:
        day = start.date().replace(year=number // 12, month=number % 12 + 1)
    except ValueError:
        return
    day += sign * datetime.timedelta(days=length.get("days", 0) + 7 * length.get("weeks", 0))
    if not conventions.counts_neither_way("date", text):
        # "Next month" is a day for the suite.
        is_day = bool(re.search(r"\d", text)) or len(units) > 1 or not units & {"weeks", "months", "years"}
        yield case("date", language, text, {day.isoformat()} if is_day else set(), {day.isoformat()}, now)
    yield case("time", language, text, set(), (), now)
