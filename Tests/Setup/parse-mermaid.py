"""Parses Mermaid charts with the real mermaid.js, and says what is wrong with them.

    parse-mermaid.py FILE...

A line for each file, `ok FILE` or `FAILED FILE: reason`; exit status 1 where one failed. At first
it makes sure that the parser refuses a chart that is wrong: it has to be able to fail.
"""

import json
import sys

from mermaidx.engines.quickjs_engine import Engine

SCRIPT = """
globalThis.__outcome = "";
mermaid.parse(%s).then(
    (result) => { globalThis.__outcome = "ok " + result.diagramType; },
    (error) => { globalThis.__outcome = "no " + String(error.message || error); });
"""


def parse(engine, text):
    """The outcome of mermaid.parse: "ok", the chart's type, or "no" and the reason."""
    def run():
        engine._ctx.eval(SCRIPT % json.dumps(text))
        while engine._run_job():
            pass
        return engine._ctx.eval("__outcome")

    return engine._executor.submit(run).result()


def main():
    engine = Engine()
    engine.start()
    for wrong in ["flowchart TD\n a --> end\n", 'flowchart TD\n a["open]\n']:
        if not parse(engine, wrong).startswith("no "):
            print("FAILED: the parser takes what is no chart:", wrong)
            return 1
    failed = 0
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as file:
            outcome = parse(engine, file.read())
        if outcome.startswith("ok flowchart"):
            print("ok", name)
        else:
            failed = 1
            print(f"FAILED {name}: {outcome}")
    engine.close()
    return failed


if __name__ == "__main__":
    sys.exit(main())
