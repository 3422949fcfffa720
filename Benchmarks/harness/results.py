"""RESULTS.md, which two commands write: each renews its own part."""

from . import places

PAGE = places.BENCHMARKS / "RESULTS.md"
# Where the part of `crowd` begins; it is the last one.
CROWD = "## Good requests among slow ones"


def parts():
    """The page of `run`, and the part of `crowd` with its heading."""
    text = PAGE.read_text() if PAGE.exists() else ""
    before, heading, behind = text.partition(CROWD)
    return before.rstrip("\n"), heading + behind.rstrip("\n")


def write_run(text):
    """Renews the part of `run`."""
    write(text, parts()[1])


def write_crowd(text):
    """Renews the part of `crowd`, which begins with its heading."""
    write(parts()[0], text)


def write(*texts):
    """Joins the parts that are there."""
    PAGE.write_text("\n\n".join(text.strip("\n") for text in texts if text) + "\n")
