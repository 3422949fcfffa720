"""The goals, and whether they hold."""

from . import places
from .figures import amount, median, ratio

# Two runs of the same program differ by this much.
NOISE = 0.05
# What an allocator may take for itself after the first requests, in KiB.
SLACK = 256

# The CGI call that one with a store is held against: the same script.
WITHOUT_STORE = "the counter as a script, without a store"
STORE_IN_MEMORY = "with a store in SQLite on a tmpfs"
TURN_IN_C = "a turn in SQLite in C"


def judged(direct, through, memory, many, calls):
    """Each goal with what was measured and whether that is enough."""
    found = []

    def add(goal, measured, holds):
        found.append((goal, measured, holds))

    against_c = calls["Parley"]["p50"] / calls["C"]["p50"]
    add("a CGI call takes at most 3 times the same job in static C",
        f"{amount(against_c)} times", against_c <= 3)
    if "Flask" in calls:
        quicker = calls["Flask"]["p50"] / calls["Parley"]["p50"]
        add("and is 100 times faster than Flask as CGI", f"{amount(quicker)} times",
            quicker >= 100)
    # What the web server's half costs is the kernel's; over kept connections C has little else.
    for mode, least, most in (("new", 1.1, 1.0), ("kept", 0.75, 1.5)):
        rate = ratio(direct[mode]["Parley"], direct[mode]["C"], "rate")
        cpu = ratio(direct[mode]["Parley"], direct[mode]["C"], "cpu")
        add(f"over {mode} connections at least {least} times the requests a second of C",
            f"{amount(rate)} times C's", rate >= least)
        add(f"over {mode} connections at most {most} times C's CPU seconds",
            f"{amount(cpu)} times C's", cpu <= most)
    rate = ratio(through["Parley"], through["C"], "rate")
    add("behind nginx the same as C, within noise", f"{amount(rate)} times C's rate",
        rate >= 1 - NOISE)
    for name in ("Flask, sync", "Flask, threads"):
        if name in through:
            rate = ratio(through["Parley"], through[name], "rate")
            add(f"behind nginx 15 times {name}", f"{amount(rate)} times", rate >= 15)
    resident, anonymous = memory["Parley"]
    add("memory at most 10 MB resident, 2 MB of it anonymous",
        f"{resident:,} KiB, {anonymous:,} KiB", resident <= 10_240 and anonymous <= 2_048)
    first, last = many["Parley"]
    add("the same after very many requests",
        f"{last[0] - first[0]:+,} KiB, {last[1] - first[1]:+,} KiB anonymous",
        last[0] - first[0] <= SLACK and last[1] - first[1] <= SLACK)
    states = "Parley, 60 states"
    if states in calls:
        more = calls[states]["p50"] - calls["Parley"]["p50"]
        add("a script of 60 states costs a CGI call at most 500 µs more", f"{amount(more)} µs",
            more <= 500)
        # CPU seconds per 10,000 requests: 0.01 is a microsecond a request.
        kept = direct["kept"]
        more = (median(kept[states], "cpu") - median(kept["Parley"], "cpu")) * 100
        add("and a turn at most 20 µs more", f"{amount(more)} µs of CPU", more <= 20)
    sqlite = "Parley, SQLite"
    more = calls[sqlite]["p50"] - calls[WITHOUT_STORE]["p50"]
    add("a store in SQLite costs a CGI call at most 1,500 µs more", f"{amount(more)} µs",
        more <= 1_500)
    # Where a disk is slow the first goal is nobody's; what it was made of is 1,000 µs in C.
    times = more / (calls[TURN_IN_C]["p50"] - calls["empty"]["p50"])
    add("and at most 1.5 times what a turn in SQLite costs in C", f"{amount(times)} times",
        times <= 1.5)
    for name in (sqlite, "Parley, PostgreSQL"):
        if name in direct["kept"]:
            rate = median(direct["kept"][name], "rate")
            add(f"{name}: at least 800 turns a second, durable", f"{amount(rate)}", rate >= 800)
    size = places.PARLEY.stat().st_size / 1e6
    add("the executable is at most 26 MB", f"{size:.1f} MB", size <= 26)
    return found
