"""Writes a script of 60 states, as large as a long questionnaire, that goes round for ever."""

COUNT = 60


def write_counter(path):
    """Writes the tutorial's counter as a script, of which a store keeps four hours."""
    path.write_text("name = counter\nstranger = Friend\nlimit = off\n\n[start]\n"
                    "> {caller} has messaged {to} {count} times.\n")


# A state more, as it is begun from outside and as it is not.
BEGUN = ["[begin remind: day date, at time]", "> We expect you, {caller}.", "< * > Please text NEXT."]
PLAIN = ["[remind]", *BEGUN[1:]]


def write(path, more=()):
    """Writes the script; any text with `next` in it leads from each state to the next.

    `more` are lines behind the 60 states.
    """
    lines = [
        "# A long questionnaire, for measuring only.", "name = sixty", "stranger = Friend",
        "limit = off", "", "[people]", "+14158675308 = Rey", "+12349013030 = Finn",
        "+12348134522 = Chewy", "", "[words]", "next = next, go on, next please, forward", "",
        "[values]", "office = Main Street 12", "", "[anytime]",
        "< person, a person, agent > A person will text you.", "",
    ]
    for number in range(1, COUNT + 1):
        name = "start" if number == 1 else f"state_{number}"
        following = "start" if number == COUNT else f"state_{number + 1}"
        lines += [
            f"[{name}]",
            f"> This is state {number} of {COUNT}, {{caller}}.",
            f"< {{next}} -> {following}",
            f"< {{size_{number}: small=s | large=l,big}} -> {following}",
            f"< table for {{guests_{number}: whole 1..{number + 3}}}",
            "  > Noted.",
            "< ... office ... > We are at {office}.",
            "< * > Please text NEXT, a size, or how many you are.",
            "",
        ]
    path.write_text("\n".join([*lines, *more]))
