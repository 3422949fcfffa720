"""Tokenises scripts with the editors' grammar, and says where it colours them wrongly.

    tokenise-talk.py GRAMMAR FILE...

What a line begins with says what its first token must be. A line `ok FILE` or `FAILED FILE:LINE`;
exit status 1 where one failed.
"""

import json
import logging
import re
import sys

from textmate_grammar.parsers.base import LanguageParser

# What a line begins with, and the scope that this must get.
RULES = [
    (r">", "keyword.operator.says.talk"),
    (r"<", "keyword.operator.hears.talk"),
    (r"#", "comment.line.number-sign.talk"),
    (r"\[test ", "markup.heading.test.talk"),
    (r"\[begin ", "markup.heading.begin.talk"),
    (r"\[(people|words|list|values|shared|anytime)\b", "markup.heading.section.talk"),
    (r"\[", "markup.heading.state.talk"),
    (r"->|→", "keyword.operator.arrow.talk"),
    (r"(when|otherwise)\b", "keyword.control.when.talk"),
    (r"(set|add|forget|save|saved|tries|tell|told)\b(?!\s*=)", "keyword.other.talk"),
    (r"(from|to|now|wait|person|at|begin|photo|silent|store|shared)\b(?!\s*=)", "keyword.other.test.talk"),
    (r"[^=]+=", "variable.other.definition.talk"),
]

# What may stand within a line, and the scope that it must get there.
WITHIN = [
    (r"^\s*>.*?(\{\w+(?:\|[^}]*)?\})", "punctuation.section.braces.begin.talk"),
    (r"^\s*<.*? (->) \w+\s*$", "keyword.operator.arrow.talk"),
    (r"^\s*<\s*(\*)(?=\s|$)", "keyword.operator.anything.talk"),
    (r"^\s*< \{\w+(:)", "punctuation.separator.talk"),
    (r"^\s*<[^>]* (>) ", "keyword.operator.says.talk"),
    (r"^\s*<[^>{]* (when) ", "keyword.control.when.talk"),
]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        grammar = LanguageParser(json.load(file))
    logging.disable(logging.CRITICAL)
    failed = 0
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as file:
            lines = file.read().split("\n")
        tokens = {}
        for (line, column), text, scopes in grammar.parse_file(name).flatten():
            for offset in range(max(1, len(text))):
                tokens[line, column + offset] = scopes
        problems = []
        for number, line in enumerate(lines):
            start = len(line) - len(line.lstrip())
            rule = next((scope for rule, scope in RULES if re.match(rule, line[start:])), None)
            wanted = [(start, rule)] if rule else []
            if line.strip() and not rule:
                problems.append(f"{number + 1}: nothing is known of this line")
            for pattern, scope in WITHIN:
                match = re.search(pattern, line)
                if match:
                    wanted.append((match.start(1), scope))
            for column, scope in wanted:
                if scope not in tokens.get((number, column), []):
                    found = tokens.get((number, column))
                    problems.append(f"{number + 1}:{column + 1}: {scope} expected, but {found}")
        for problem in problems:
            print(f"FAILED {name}:{problem}")
        if not problems:
            print("ok", name)
        failed |= bool(problems)
    return failed


if __name__ == "__main__":
    sys.exit(main())
