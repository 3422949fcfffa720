"""Where things lie, and the settings that every peer gets."""

import os
import pathlib
import shutil
import subprocess
import sys

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
BUILD = ROOT / "build" / "bench"
PYTHON = ROOT / "build" / "bench-venv" / "bin" / "python"
PARLEY = ROOT / "build" / "parley"
# The one that has PostgreSQL, too; what it costs is left out where it is missing.
POSTGRESQL_PARLEY = ROOT / "build" / "parley-postgresql"
# The same program before its names are taken out, for callgrind.
NAMED_PARLEY = ROOT / "build" / "parley-named"

TOKEN = "0123456789abcdef0123456789abcdef"
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "PARLEY_SECRET_KEY": "a key for benchmarks only: 7Hq2vX9mTzR4",
    "TWILIO_AUTH_TOKEN": TOKEN,
    # The tutorial's sentence from the first message on, for the tutorial's callers.
    "PARLEY_WELCOME": "",
    "PARLEY_CALLERS": "+14158675308=Rey, +12349013030=Finn, +12348134522=Chewy",
    # None of the peers writes a line for each message.
    "PARLEY_LOG": "warning",
}


def fail(text):
    """Ends with a message."""
    sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {text}")


def need(*programs):
    """Ends with what to install where a program is missing."""
    packages = {"wrk": "wrk", "nginx": "nginx-light", "valgrind": "valgrind",
                "strace": "strace", "setarch": "util-linux", "swift": "Swift 6.3",
                "apache2": "apache2", "lighttpd": "lighttpd", "caddy": "caddy"}
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = [packages[name] for name in programs if shutil.which(name, path=path) is None]
    if missing:
        fail("missing: " + " ".join(missing) + "; `packaging/prerequisites bench` installs it")


def build_programs():
    """Builds the C programs, and Parley where it is missing."""
    subprocess.run(["make", "--silent", "-C", BENCHMARKS, f"BUILD={BUILD}"], check=True)
    if not PARLEY.exists():
        fail(f"{PARLEY} is missing; `make build` makes it")


def build_flask():
    """Makes the virtual environment with the tutorial's app."""
    wanted = BENCHMARKS / "requirements.txt"
    made = BUILD.parent / "bench-venv" / ".made"
    if made.exists() and made.stat().st_mtime >= wanted.stat().st_mtime:
        return
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", PYTHON.parent.parent], check=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "-r", wanted], check=True)
    made.touch()
