"""allo-media/text2num-rs: assertions in the Rust source of each language."""

import os
import re

from case import LANGUAGES, Case

NAME = "text2num-rs"
STRING = r'"((?:[^"\\]|\\.)*)"'
DIGITS = re.compile(rf"assert_text2digits!\(\s*{STRING},\s*{STRING}", re.S)
INVALID = re.compile(rf"assert_invalid!\(\s*{STRING}", re.S)
SENTENCE = re.compile(rf"assert_replace(?:_all)?_numbers!\(\s*{STRING},\s*{STRING}", re.S)


def read(folder):
    """All cases below a folder."""
    for language in LANGUAGES:
        path = os.path.join(folder, "src", "lang", language, "mod.rs")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            source = re.sub(r"(?m)^\s*//.*$", "", file.read())
        for text, value in DIGITS.findall(source):
            yield from of_value(language, text, value)
        for text in INVALID.findall(source):
            # "vingt un" for "vingt et un": wrong words for one number, not two numbers.
            if not is_sloppy(text):
                yield Case(NAME, "whole", language, text)
        for text, result in SENTENCE.findall(source):
            yield from of_sentence(language, text, result)


def of_value(language, text, value):
    match = re.fullmatch(r"(\d+)(\D.*)?", value)
    # A zero in front is a row of figures, and more than nine are no number of the program.
    if not match or len(match[1]) > 9 or len(match[1]) > 1 and match[1][0] == "0":
        return
    if re.match(r"[.,]\d", match[2] or ""):
        return
    if not match[2] or int(match[1]) <= 100:
        kind = "ordinal" if match[2] else "whole"
        yield Case(NAME, kind, language, text, frozenset([match[1]]))


def is_sloppy(text):
    """Whether words are put together as the language does not, but mean one number."""
    return text in {
        "vingt un", "mille un cent", "soixante quinze cent", "soixante et", "uno mil", "duemille",
        "unmille", "unmila", "sessanta e", "novantaotto", "cem e um", "cem e dois", "cento mil",
        "twintig één", "dici due", "five o",
    }


def of_sentence(language, text, result):
    if re.search(r"\d", text):
        return
    numbers = re.findall(r"[+-]?\d+(?:[.,]\d+)?\w*", result)
    values = set(numbers)
    if len(values) > 1:
        yield Case(NAME, "whole", language, text)
    elif len(values) == 1:
        value = numbers[0]
        if re.fullmatch(r"[1-9]\d{0,8}|0", value):
            yield Case(NAME, "whole", language, text, frozenset([value]))
        elif match := re.fullmatch(r"([1-9]\d{0,8})[^\W\d].*", value):
            if int(match[1]) <= 100:
                yield Case(NAME, "ordinal", language, text, frozenset([match[1]]))
        elif re.fullmatch(r"[+-]?\d+[.,]\d+|-\d+", value):
            yield Case(NAME, "number", language, text, frozenset([trimmed(value)]))
            yield Case(NAME, "whole", language, text)


def trimmed(value):
    value = value.lstrip("+").replace(",", ".")
    return value.rstrip("0").rstrip(".") if "." in value else value
