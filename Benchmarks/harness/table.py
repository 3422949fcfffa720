"""Medians, ratios, and the one table that they make."""

import sys

from . import goals
from .figures import amount, median, ratio


def turned(peers, number):
    """The peers in an order that begins with another one in each round."""
    pairs = list(peers.items())
    start = number % len(pairs)
    return pairs[start:] + pairs[:start]


def row(*cells):
    """A line of a Markdown table."""
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def rows_of(title, figures, key, unit, reference="C"):
    """One line for a measure: a cell for each peer, with its ratio to C in the same round."""
    cells = []
    for peer in PEERS:
        if peer not in figures:
            cells.append("")
            continue
        text = amount(median(figures[peer], key))
        if peer != reference and reference in figures:
            text += f" ({amount(ratio(figures[peer], figures[reference], key))})"
        cells.append(text)
    return row(f"{title}, {unit}", *cells)


PEERS = ["C", "Parley", "Parley, with its log", "Parley, 60 states", "Parley, SQLite",
         "Parley, PostgreSQL", "Flask, sync", "Flask, threads"]


def results(machine, chosen, direct, through, memory, many, calls, counts, disk):
    """The whole page."""
    lines = [
        "# What Parley costs", "",
        f"Measured on {machine['date']}: {machine['machine']}.", "",
        f"{machine['compilers']}.", "",
        f"Command: `Benchmarks/run {' '.join(sys.argv[1:])}`".rstrip(" `") + "`: "
        f"{chosen.rounds} rounds over all peers in turn; medians, and in brackets the ratio to C "
        "within the same round. Benchmarks/README.md says what is measured, and how.", "",
        row("", *PEERS), row("---", *["---:"] * len(PEERS)),
    ]
    for mode in ("new", "kept"):
        place = f"socket, {mode} connections"
        lines += [rows_of(place, direct[mode], "rate", "requests/s"),
                  rows_of(place, direct[mode], "p50", "p50 µs"),
                  rows_of(place, direct[mode], "p99", "p99 µs"),
                  rows_of(place, direct[mode], "cpu", "CPU s per 10,000")]
    lines += [rows_of("behind nginx", through, "rate", "requests/s"),
              rows_of("behind nginx", through, "p50", "p50 µs"),
              rows_of("behind nginx", through, "p99", "p99 µs"),
              rows_of("behind nginx", through, "cpu", "CPU s per 10,000")]
    for title, figures in (("at the start", memory),
                           ("at first", {name: pair[0] for name, pair in many.items()}),
                           (f"after {chosen.many:,} more",
                            {name: pair[1] for name, pair in many.items()})):
        lines.append(row(f"memory {title}, KiB resident (anonymous)", *[
            f"{figures[peer][0]:,} ({figures[peer][1]:,})" if peer in figures else ""
            for peer in PEERS]))
    lines.append(call_row("p50", "median µs", calls))
    lines.append(call_row("p99", "p99 µs", calls))
    for key, title in (("new", "instructions, new connection"),
                       ("kept", "instructions, kept connection"),
                       ("call", "instructions, CGI call")):
        cells = []
        for peer in PEERS:
            if peer not in counts:
                cells.append("")
                continue
            text = amount(counts[peer][key])
            if peer != "C":
                text += f" ({amount(counts[peer][key] / counts['C'][key])})"
            cells.append(text)
        lines.append(row(title, *cells))
    for mode in ("new", "kept"):
        lines.append(row(f"system calls, {mode} connection", *[
            " ".join(f"{name} {amount(number).removesuffix('.00')}" for name, number in
                     sorted(counts[peer][f"{mode} system calls"].items(),
                            key=lambda item: -item[1]))
            if peer in counts else "" for peer in PEERS]))
    lines += ["", "## The goals", "", row("goal", "measured", "holds"), row("---", "---", "---")]
    lines += [row(goal, measured, "yes" if holds else "**no**") for goal, measured, holds in
              goals.judged(direct, through, memory, many, calls)]
    lines += ["", f"A static C program that does nothing takes {amount(calls['empty']['p50'])} µs "
              f"as a CGI call, {goals.TURN_IN_C} {amount(calls[goals.TURN_IN_C]['p50'])} µs, "
              f"{goals.WITHOUT_STORE}, "
              f"{amount(calls[goals.WITHOUT_STORE]['p50'])} µs, {goals.STORE_IN_MEMORY} "
              f"{amount(calls[goals.STORE_IN_MEMORY]['p50'])} µs. To write 4 KiB and wait for them "
              f"(`fdatasync`) takes {amount(disk)} µs on this disk.", ""]
    return "\n".join(lines)


def call_row(key, unit, calls):
    """The line of the CGI calls; the app under CGI stands in the first of Flask's columns."""
    names = {"Flask, sync": "Flask"}
    cells = []
    for peer in PEERS:
        name = names.get(peer, peer)
        if name not in calls:
            cells.append("")
            continue
        text = amount(calls[name][key])
        if name != "C":
            text += f" ({amount(calls[name][key] / calls['C'][key])})"
        cells.append(text)
    return row(f"CGI call, {unit}", *cells)
