"""What is counted and not timed: instructions and system calls, per request and per CGI call."""

from . import callgrind, places, servers, tools

MODES = ("new", "kept")


def subjects(folder, script):
    """What can be counted: for each name what must come back, how to serve, the CGI command.

    `script` is None where the script of 60 states is left out.
    """
    program = places.NAMED_PARLEY if places.NAMED_PARLEY.exists() else places.PARLEY

    def c_peer(wrapper, environment):
        return servers.c_peer(folder, "counted-c", 1, wrapper, environment)

    def parley(wrapper, environment):
        return servers.parley(folder, "counted", program, 1, None, wrapper, environment)

    def with_script(wrapper, environment):
        return servers.parley(folder, "counted-states", program, 1, script, wrapper, environment)

    found = {
        "C": ("count", c_peer, [places.BUILD / "cgi"]),
        "Parley": ("count", parley, [program]),
    }
    if script:
        found["Parley, 60 states"] = ("state", with_script,
                                      [f"PARLEY_SCRIPT={script}", program])
    return found


def instructions(folder, subject):
    """By `new`, `kept` and `call`: the instructions in all and by function."""
    kind, start, command = subject
    found = {mode: callgrind.serving(folder, start, mode, kind=kind) for mode in MODES}
    found["call"] = callgrind.call(folder, command, kind)
    return found


def everything(folder, script):
    """Instructions and system calls of all, by name."""
    figures = {}
    for name, subject in subjects(folder, script).items():
        found = {key: value["instructions"]
                 for key, value in instructions(folder, subject).items()}
        kind, start, _ = subject
        with start((), None) as server:
            for mode in MODES:
                found[f"{mode} system calls"] = tools.system_calls(server, mode, kind=kind)
        figures[name] = found
    return figures
