"""Prints what came out."""

from case import QUESTIONS


def print_table(cases):
    """By kind, language and suite: cases, right, not understood, wrong."""
    print("| kind | languages | suite | with a value | right | not understood | wrong | to refuse | wrong |")
    print("|---|---|---|--:|--:|--:|--:|--:|--:|")
    for kind in QUESTIONS:
        of_kind = [case for case in cases if case.kind == kind]
        for name, is_english in (("en", True), ("others", False)):
            rows = [case for case in of_kind if (case.language == "en") == is_english]
            if not rows:
                continue
            print_row(kind, name, "all", rows)
            suites = sorted({case.suite for case in rows})
            languages = sorted({case.language for case in rows})
            for suite in suites if len(suites) > 1 else []:
                print_row("", "", suite, [case for case in rows if case.suite == suite])
            for language in languages if len(languages) > 1 else []:
                print_row("", language, "all", [case for case in rows if case.language == language])


def print_row(kind, language, suite, cases):
    valued = [case.verdict for case in cases if not case.is_refusal]
    refusals = [case.verdict for case in cases if case.is_refusal]
    valued = [verdict for verdict in valued if verdict != "neither"]
    refusals = [verdict for verdict in refusals if verdict != "neither"]
    cells = [kind, language, suite, str(len(valued))]
    cells += [share(valued, verdict) for verdict in ("right", "not understood", "wrong")]
    cells += [str(len(refusals)), share(refusals, "wrong")]
    print("| " + " | ".join(cells) + " |")


def share(verdicts, verdict):
    """`12 (3.4 %)`."""
    count = verdicts.count(verdict)
    return f"{count} ({100 * count / len(verdicts):.1f} %)" if verdicts else "-"


def print_list(cases, wanted):
    """The cases of a verdict, one a line."""
    for case in cases:
        verdict = case.verdict
        name = "refused" if case.is_refusal and verdict == "right" else verdict.replace(" ", "-")
        if name == wanted:
            value = " or ".join(sorted(case.right)) or "none"
            print(f"{case.kind} · {case.language} · {case.suite} · {case.now} · {case.text!r}"
                  f" · {value} · taken: {case.taken or 'none'}")
