"""A text of a suite, and what a program must make of it."""

from dataclasses import dataclass, field

LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "nl"]

# The kinds in the order of the table, and the question that each is put to.
QUESTIONS = {
    "date": "date",
    "time": "time",
    "time from now or ago": "time",
    "whole": "whole",
    "whole beside a unit": "whole",
    "ordinal": "whole",
    "number": "number",
    "yes/no": "yes/no",
    "phone": "phone",
    "email": "email",
}


@dataclass
class Case:
    """One text, asked for one kind of value."""

    suite: str
    kind: str
    language: str
    text: str
    # The values that are right, as the program stores them; none where the text has to be refused.
    right: frozenset = frozenset()
    # Values that count neither way: another reading, by a convention that docs/understanding.md names.
    other: frozenset = frozenset()
    # When the text is sent, as "2026-05-06 09:00".
    now: str = "2026-05-06 09:00"
    # How 12/5 is read.
    order: str = "dmy"
    # What the program took; None where it did not understand.
    taken: str | None = field(default=None, compare=False)

    @property
    def is_refusal(self):
        """Whether the text has no value, or two."""
        return not self.right

    @property
    def verdict(self):
        """right, wrong, not understood (of a refusal: right), or neither."""
        if self.taken is None:
            return "right" if self.is_refusal else "not understood"
        # Capitals of an address do not matter.
        taken = self.taken.lower() if self.kind == "email" else self.taken
        if taken in self.right:
            return "right"
        return "neither" if taken in self.other else "wrong"
