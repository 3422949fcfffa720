"""Counts instructions: the difference between N and 2 N requests, so that starting costs nothing."""

import re
import shutil
import subprocess

from . import places, tools

VALGRIND = [shutil.which("setarch"), "-R", shutil.which("valgrind"), "--quiet",
            "--tool=callgrind"]
# Swift seeds its hash tables anew at each start, which would make counts differ.
ENVIRONMENT = dict(places.ENVIRONMENT, SWIFT_DETERMINISTIC_HASHING="1")


def functions(profile):
    """The instructions that each function took itself, by its name, of a callgrind profile."""
    names, costs = {}, {}
    current, objects, current_object, is_call = None, {}, "", False
    for line in profile.read_text(errors="replace").splitlines():
        if line.startswith(("fn=", "ob=")):
            number, _, name = line[3:].partition(" ")
            table = names if line[0] == "f" else objects
            if name:
                table[number] = name
            if line[0] == "f":
                current = names[number]
                if current.startswith("0x"):
                    current = f"{current_object}:{current}"
                # A recursion's second level and deeper ones are told apart by '2 and so on.
                current = re.sub(r"'\d+$", "", current)
            else:
                current_object = objects[number].rpartition("/")[2]
        elif line.startswith(("cfn=", "cob=")):
            number, _, name = line[4:].partition(" ")
            if name:
                (names if line[1] == "f" else objects)[number] = name
        elif line.startswith("calls="):
            is_call = True
        elif line[:1] in tuple("0123456789+-*"):
            # The line below `calls=` is what the called function took.
            if not is_call:
                costs[current] = costs.get(current, 0) + int(line.split()[1])
            is_call = False
    return costs


def per_request(smaller, larger, requests):
    """What a request takes: in all, and by function."""
    total = sum(larger.values()) - sum(smaller.values())
    if total <= 0:
        places.fail("callgrind counted nothing; is the program a script?")
    costs = {name: (cost - smaller.get(name, 0)) / requests for name, cost in larger.items()}
    costs = {name: round(cost, 1) for name, cost in costs.items() if abs(cost) >= 0.5}
    return {"instructions": round(total / requests),
            "functions": dict(sorted(costs.items(), key=lambda item: -item[1]))}


def serving(folder, start, mode, requests=300, kind="count"):
    """What a request takes of a server; `start(wrapper, environment)` starts it, one thread."""
    counts = []
    for number in (requests, 2 * requests):
        profile = folder / f"callgrind.{number}"
        profile.unlink(missing_ok=True)
        with start([*VALGRIND, f"--callgrind-out-file={profile}"], ENVIRONMENT) as server:
            tools.load(server.listens, number, 1, mode, kind=kind)
        counts.append(functions(profile))
    return per_request(*counts, requests)


def call(folder, command, kind="count"):
    """What a whole CGI call with a cookie takes; `command` as tools.calls takes it."""
    for old in folder.glob("callgrind.*"):
        old.unlink()
    variables = [word for word in command if "=" in str(word)]
    program = [word for word in command if "=" not in str(word)]
    tools.calls(2, -1, {"it": (kind, 1, [
        *variables, *VALGRIND, f"--callgrind-out-file={folder}/callgrind.%p", *program])},
        ENVIRONMENT)
    # The first call had no cookie to open.
    last = max(folder.glob("callgrind.*"), key=lambda file: file.stat().st_mtime_ns)
    return per_request({}, functions(last), 1)


def demangled(names):
    """Swift's names as one reads them."""
    result = subprocess.run(["swift", "demangle", "--compact", "--simplified"], input="\n".join(names),
                            text=True, stdout=subprocess.PIPE, check=True)
    return dict(zip(names, result.stdout.splitlines()))
