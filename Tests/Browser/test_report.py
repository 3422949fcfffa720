"""`parley report` of a store that people have texted into, opened in a real browser."""

import importlib.machinery
import importlib.util
import json
import subprocess
import unittest

from browsing import PROGRAM, ROOT, Browsing


def drawing():
    """docs/pictures/draw, whose people text here, too."""
    loader = importlib.machinery.SourceFileLoader("draw", str(ROOT / "docs/pictures/draw"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("draw", loader))
    loader.exec_module(module)
    return module


class ReportTests(Browsing):
    def test_its_charts_have_the_figures_of_the_store(self):
        draw = drawing()
        settings = draw.filled(PROGRAM, self.folder, people=16)
        written = self.folder / "report.html"
        draw.reported(PROGRAM, settings, written)
        lines = subprocess.run([PROGRAM, "report", "--json"], env=settings, check=True,
                               capture_output=True, text=True).stdout.splitlines()
        totals, *rows = map(json.loads, lines)

        def counts(figure, what, of=None):
            return [row["count"] for row in rows if row["figure"] == figure and row["what"] == what
                    and (of is None or (row["of"] == of and "which" in row))]

        # Without scripts, as it is printed and sent on.
        page = self.page(written.as_uri(), width=1060, height=1500, scripts=False)
        columns = ["rating", "again"]
        charts = page.locator("svg")
        self.assertEqual(charts.count(), 2 + len(columns))
        self.assertEqual(page.locator(".figures strong").first.inner_text(), str(totals["people"]))
        self.assertEqual(totals["people"], 16)
        texts = counts("day", "texts")
        self.assertEqual(sum(texts), totals["texts"])
        self.assertEqual(charts.nth(0).locator("g rect.pale").count(), sum(count > 0 for count in texts))
        self.assertEqual(charts.nth(1).locator("rect.box").count(), len(counts("state", "came")))
        self.assertEqual(charts.nth(1).locator("path.way").count(), 
                         len([row for row in rows if row["figure"] == "way" and row["which"] != "end"]))
        for column in columns:
            chart = page.locator("section").filter(has_text=f"saved as {column}").locator("svg")
            self.assertEqual(chart.locator("rect.bar").count(),
                             sum(count > 0 for count in counts("answer", "rows", column)))

    def test_it_is_legible_in_light_and_dark(self):
        draw = drawing()
        settings = draw.filled(PROGRAM, self.folder, people=6)
        written = self.folder / "report.html"
        draw.reported(PROGRAM, settings, written)
        for scheme in ("light", "dark"):
            with self.subTest(scheme):
                page = self.page(written.as_uri(), width=1060, height=1500, scheme=scheme)
                self.keep_screen(page, f"report-{scheme}")
                self.check_access(page)


if __name__ == "__main__":
    unittest.main()
