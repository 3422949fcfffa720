"""Runs the load generators and reads their figures."""

import collections
import json
import pathlib
import re
import subprocess
import time

from . import messages, places


def load(path, count, connections, mode, core=-1, kind="count"):
    """Messages over a FastCGI socket: requests, seconds, rate, p50 and p99 in microseconds."""
    result = subprocess.run(
        [places.BUILD / "load", str(path), str(count), str(connections), mode, str(core), kind],
        env=places.ENVIRONMENT, stdout=subprocess.PIPE)
    if result.returncode != 0:
        places.fail(f"wrong answers at {path}")
    return json.loads(result.stdout)


def calls(rounds, core, commands, environment=None):
    """Whole CGI calls, interleaved; `commands` has (kind, every, words) by name.

    Words like NAME=value in front go into the environment of that command alone.
    """
    arguments = []
    for name, (kind, every, words) in commands.items():
        arguments += [f"{name}:{kind}:{every}", " ".join(str(word) for word in words)]
    result = subprocess.run(
        [places.BUILD / "call", str(rounds), str(core), *arguments],
        env=environment or places.ENVIRONMENT, stdout=subprocess.PIPE)
    if result.returncode != 0:
        places.fail("a CGI call went wrong")
    return json.loads(result.stdout)


def wrk(port, seconds, connections, cookie, sender="+14158675308", body="Hello & welcome"):
    """Requests through a web server by wrk: rate, p50 and p99 in microseconds.

    All send the same second message with the cookie of the first.
    """
    form = messages.fields(sender, 2, body)
    environment = dict(places.ENVIRONMENT)
    fields = messages.headers(form, cookie)
    environment["WRK_HEADERS"] = "\n".join(f"{name}: {text}" for name, text in fields.items())
    environment["WRK_BODY"] = messages.urlencoded(form)
    result = subprocess.run(
        ["wrk", "--latency", "-t1", f"-c{connections}", f"-d{seconds}s", "-s",
         places.BENCHMARKS / "Load" / "wrk.lua", f"http://127.0.0.1:{port}{messages.PATH}"],
        env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found = re.search(r"^FIGURES (\d+) (\d+) ([\d.]+) ([\d.]+) (\d+)$", result.stdout, re.M)
    if not found or int(found[5]) > 0:
        places.fail(f"wrk got wrong answers\n{result.stdout}")
    requests, duration = int(found[1]), int(found[2]) / 1e6
    return {"requests": requests, "seconds": duration, "rate": requests / duration,
            "p50": float(found[3]), "p99": float(found[4])}


def system_calls(server, mode, requests=200, kind="count"):
    """The system calls that a request takes, by name, of a server with one thread."""
    counts = []
    for number in (requests, 2 * requests):
        output = places.BUILD / "system-calls"
        tracer = subprocess.Popen(["strace", "-q", "-f", "-c", "-o", output, "-p",
                                   str(server.pid)], stderr=subprocess.PIPE)
        wait_for_tracer(server)
        load(server.listens, number, 1, mode, kind=kind)
        tracer.terminate()
        tracer.wait()
        tracer.stderr.close()
        counts.append(collections.Counter())
        for line in output.read_text().splitlines():
            words = line.split()
            if len(words) >= 5 and words[0][0].isdigit() and words[-1] != "total":
                counts[-1][words[-1]] += int(words[3])
    return {name: round((counts[1][name] - counts[0][name]) / requests, 2)
            for name in counts[1] if counts[1][name] - counts[0][name] >= requests / 20}


def wait_for_tracer(server):
    """Waits until every thread of a server is traced."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        tasks = pathlib.Path(f"/proc/{server.pid}/task").glob("*/status")
        if all("TracerPid:\t0\n" not in task.read_text() for task in tasks):
            return
        time.sleep(0.02)
