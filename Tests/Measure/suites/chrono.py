"""wanasit/chrono: TypeScript tests, a call for each text."""

import glob
import os
import re

import conventions
from case import LANGUAGES, Case

NAME = "chrono"
STRING = r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)"""
CALL = re.compile(
    rf"test(SingleCase|UnexpectedResult|WithExpectedDate)\(\s*([\w.]+),\s*{STRING}", re.S)
REFERENCE = re.compile(r"\s*,\s*new Date\(([^)]*)\)")
GET = re.compile(r'result\.start\.get\("(\w+)"\)\)\.toBe\((\d+)\)')
DATE = re.compile(r"result\.start\)\.toBeDate\(new Date\(([\d, ]+)\)")
CERTAIN = re.compile(r'start\.isCertain\("(\w+)"\)\)\.toBe\((true|false)\)')
CLOCK = re.compile(r"\d\s?[:h]|\d\s?[ap]\.?m\b|noon|midnight|mittag|midi|minuit|middag|mezz|mei[ao]|medi", re.I)
LENGTH = re.compile(r"\b(h|hrs?|hours?|mins?|minutes?|stunden?|minuten?|heures?|horas?|minutos?|or[ae]|minut[oi]|uur|uren|minuut|seconds?|seg\w+|second\w*|sekund\w+)\b", re.I)


def read(folder):
    """All cases below a folder."""
    for language in LANGUAGES:
        for path in sorted(glob.glob(os.path.join(folder, "test", language, "*.ts"))):
            with open(path, encoding="utf-8") as file:
                source = re.sub(r"(?m)^\s*//.*$", "", file.read())
            calls = list(CALL.finditer(source))
            for call, following in zip(calls, calls[1:] + [None]):
                block = source[call.end():following.start() if following else len(source)]
                yield from of_call(language, call, block)


def of_call(language, call, block):
    name, parser, text = call.groups()
    text = text[1:-1].replace('\\"', '"').replace("\\'", "'")
    if "custom" in parser or "strict" in parser or "Endian" in parser or "\\" in text or "$" in text:
        return
    # Options change what is meant.
    if re.match(r"[^;]{0,200}forwardDate", block, re.S):
        return
    now = "2012-08-10 12:00"
    if match := REFERENCE.match(block):
        numbers = numbers_of(match[1])
        if len(numbers) < 3:
            return
        now = moment(numbers)
    elif re.match(r"\s*,\s*(\{|[A-Za-z_]\w*\s*[,)])", block):
        # The moment stands elsewhere.
        return
    order = "mdy" if language == "en" and "GB" not in parser else "dmy"
    if name == "UnexpectedResult":
        for kind in ("date", "time"):
            if conventions.counts_neither_way(kind, text):
                continue
            yield Case(NAME, kind, language, text, now=now, order=order)
        return
    if name == "SingleCase":
        yield from of_result(language, text, block, now, order)


def of_result(language, text, block, now, order):
    got = {unit: int(value) for unit, value in GET.findall(block)}
    certain = {unit: value == "true" for unit, value in CERTAIN.findall(block)}
    if match := DATE.search(block):
        numbers = numbers_of(match[1])
        if len(numbers) >= 3:
            for unit, value in zip(["year", "month", "day", "hour", "minute"], numbers):
                got.setdefault(unit, value + 1 if unit == "month" else value)
    is_range = re.search(r"result\.end\)?\.(not\.toBeNull|get|toBeDate)|result\.end\)\.not\.toBeNull", block)
    is_away = LENGTH.search(text) and not re.search(r"\d:\d|\d\s?[ap]m|uhr", text)
    if not conventions.counts_neither_way("date", text) and not is_away:
        if is_range:
            yield Case(NAME, "date", language, text, now=now, order=order,
                       other=frozenset([day_of(got)] if {"year", "month", "day"} <= set(got) else []))
        elif certain.get("day") is False and certain.get("weekday") is not True:
            # A month alone; a time alone.
            yield Case(NAME, "date", language, text, now=now, order=order)
        elif {"year", "month", "day"} <= set(got):
            right = {day_of(got)}
            if conventions.contradicts(text, right) or not has_day(text):
                return
            yield Case(NAME, "date", language, text, frozenset(right),
                       frozenset(conventions.days(text, right)), now, order)
    if conventions.counts_neither_way("time", text):
        return
    has_clock = certain.get("hour", bool(CLOCK.search(text)))
    if is_range:
        yield Case(NAME, "time", language, text, now=now, order=order)
    elif "hour" in got and (has_clock or is_away):
        if is_away and certain.get("hour") is False:
            return
        right = {f"{got['hour']:02}:{got.get('minute', 0):02}"}
        kind = "time from now or ago" if is_away else "time"
        # "This afternoon" has an hour in the suite.
        if not re.search(r"\d", text) and not CLOCK.search(text) and not is_away:
            return
        if conventions.counts_neither_way(kind, text):
            return
        yield Case(NAME, kind, language, text, frozenset(right),
                   frozenset(conventions.times(text, right) if kind == "time" else ()), now, order)
    elif not has_clock and not is_away and "day" in got:
        # "This afternoon" has an hour in the suite.
        implied = {f"{got['hour']:02}:{got.get('minute', 0):02}"} if "hour" in got else set()
        yield Case(NAME, "time", language, text, other=frozenset(implied), now=now, order=order)


def has_day(text):
    """Whether a text names a day; a time alone and a month alone do not."""
    rest = re.sub(r"\d{1,2}([:h.]\d\d)*\s?([ap]\.?m?\.?\b)?", "", text)
    is_time = not re.search(r"[^\W\d]{3}|\d", rest)
    is_month = not re.search(r"(?<![\d:])\d{1,2}(?![\d:])|day|demain|hier|morgen|heut|gest|tom|oggi|domani|ieri|hoy|ayer|mañana|hoje|ontem|amanhã|gister|vandaag|vanavond|ce |stasera|tonight|this |dom|lun|mar|mer|gio|ven|sab|sexta|quinta|\\bdia", text, re.I)
    return not is_time and not is_month


def numbers_of(text):
    parts = [part.strip() for part in text.split(",")]
    return [int(p) for p in parts] if all(re.fullmatch(r"\d+", p) for p in parts) else \
        [int(sum(int(x) for x in p.replace(" ", "").replace("-", "+-").split("+") if x)) for p in parts] \
        if all(re.fullmatch(r"[\d\s+-]+", p) for p in parts) else []


def moment(numbers):
    year, month, day, hour, minute = (numbers + [12 if len(numbers) == 3 else 0, 0])[:5]
    return f"{year:04}-{month + 1:02}-{day:02} {hour:02}:{minute:02}"


def day_of(got):
    return f"{got['year']:04}-{got['month']:02}-{got['day']:02}"
