"""What the tests in a browser have in common: the program, the browser, and what is measured.

PARLEY names the program (default: build/parley); CHROMIUM the browser (default: Debian's).
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = str((ROOT / os.environ.get("PARLEY", "build/parley")).resolve())
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SCREENS = ROOT / "build/screens"
PATIENCE = 10_000  # milliseconds until something must be seen

# Chromium asks its maker for updates and more; no name is found then, so nothing leaves the machine.
SWITCHES = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-component-update"]


class Browsing(unittest.TestCase):
    """Tests that share one browser; every request of every page is recorded."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.driver = sync_playwright().start()
        cls.addClassCleanup(cls.driver.stop)
        # As root, Chromium has no sandbox.
        cls.browser = cls.driver.chromium.launch(
            executable_path=CHROMIUM, args=SWITCHES, chromium_sandbox=os.getuid() != 0)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.requests = []
        self.troubles = []

    def page(self, address, width=1440, height=880, scheme="light", scripts=True):
        """A page in a window of its own, opened."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme,
            reduced_motion="reduce", java_script_enabled=scripts)
        self.addCleanup(context.close)
        context.set_default_timeout(PATIENCE)
        context.on("request", lambda request: self.requests.append(request.url))
        page = context.new_page()
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", self.listen)
        page.goto(address)
        return page

    def listen(self, message):
        """A page says nothing to the console, but for what it refuses by its answer 422."""
        if message.type in ("error", "warning") and "422" not in message.text:
            self.troubles.append(message.text)

    def tearDown(self):
        self.assertTrue(self.requests, "no request was recorded")
        elsewhere = [url for url in self.requests
                     if urlsplit(url).scheme not in ("data", "file")
                     and urlsplit(url).hostname != "127.0.0.1"]
        self.assertEqual(elsewhere, [], "requests that leave the machine")
        self.assertEqual(self.troubles, [], "what the page complained about")

    def copied(self, name):
        """A copy of one of Examples, with the list that it reads."""
        shutil.copy(ROOT / "Examples/people.csv", self.folder)
        return pathlib.Path(shutil.copy(ROOT / "Examples" / name, self.folder))

    def served(self, script, *options, environment=None):
        """Starts `parley chat --web`; returns its address."""
        return self.started(["chat", "--web", script.name, *options], environment)

    def started(self, arguments, environment=None):
        """Starts the program with a page; returns the page's address."""
        program = subprocess.Popen(
            [PROGRAM, *arguments], cwd=self.folder, stdout=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], **(environment or {})})
        self.addCleanup(program.wait)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.terminate)
        for line in program.stdout:
            found = re.search(r"http://127\.0\.0\.1:\d+/\S+/", line)
            if found:
                return found[0]
        self.fail("the program ended without an address")

    def check_access(self, page):
        """Labels, roles and contrast, by axe."""
        wrong = [f"{violation['id']}: {node['html'][:160]}: {node['failureSummary'][:300]}"
                 for violation in Axe().run(page).response["violations"]
                 for node in violation["nodes"]]
        self.assertEqual(wrong, [], "what axe finds")

    def check_places(self, page):
        """Nothing covers another thing, nothing is cut off, and nothing sticks out to the right."""
        self.assertEqual(page.evaluate(OVERLAPS), [], "what overlaps")

    def keep_screen(self, page, name):
        """Keeps a picture to look at."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENS / f"{name}.png")


# Controls, headings and bubbles that are seen, each with the part of it that is not scrolled away.
OVERLAPS = """() => {
  const things = [...document.querySelectorAll(
    'button, input, select, h1, h2, .bubble, .facts, .stamp, .code, .finding, .why p, .why strong, td, th')];
  const seen = [];
  for (const thing of things) {
    if (thing.closest('dialog') || !thing.checkVisibility()) continue;
    let { left, right, top, bottom } = thing.getBoundingClientRect();
    for (let box = thing.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible') continue;
      const edge = box.getBoundingClientRect();
      left = Math.max(left, edge.left); right = Math.min(right, edge.right);
      top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom);
    }
    if (right - left > 2 && bottom - top > 2) seen.push({ thing, left, right, top, bottom });
  }
  const name = ({ thing }) => `${thing.tagName} ${(thing.ariaLabel || thing.textContent).trim().slice(0, 40)}`;
  const wrong = [];
  seen.forEach((a, index) => {
    if (a.right > innerWidth + 1) wrong.push(`${name(a)} sticks out`);
    for (const b of seen.slice(index + 1)) {
      if (a.thing.contains(b.thing) || b.thing.contains(a.thing)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > 1) wrong.push(`${name(a)} and ${name(b)}`);
    }
  });
  for (const button of document.querySelectorAll('button:not(.chip), h1, h2')) {
    if (button.checkVisibility() && button.scrollWidth > button.clientWidth + 1 && !button.classList.contains('unseen')) {
      wrong.push(`${button.textContent} is cut off`);
    }
  }
  return wrong;
}"""

# Ways through boxes, labels on boxes and on other labels, boxes on boxes; in the chart's own measure.
TANGLES = """() => {
  const chart = document.querySelector('#chart svg'), wrong = [];
  const box = (element) => element.getBBox();
  const meet = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1
    && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;
  const boxes = [...chart.querySelectorAll('.node')].map((node) => ({ name: node.textContent, ...at(box(node.querySelector('rect, circle'))) }));
  const labels = [...chart.querySelectorAll('.edge rect')].map((rect) => ({ name: rect.parentElement.textContent, ...at(box(rect)) }));
  function at({ x, y, width, height }) { return { x, y, width, height }; }
  const all = [...boxes, ...labels];
  all.forEach((a, index) => all.slice(index + 1).forEach((b) => { if (meet(a, b)) wrong.push(`${a.name} and ${b.name}`); }));
  for (const path of chart.querySelectorAll('.edge path:not(.tip)')) {
    const length = path.getTotalLength();
    for (let along = 0; along <= length; along += 2) {
      const { x, y } = path.getPointAtLength(along);
      for (const { name, ...b } of boxes) {
        if (x > b.x + 1 && x < b.x + b.width - 1 && y > b.y + 1 && y < b.y + b.height - 1) {
          wrong.push(`a way through ${name}`);
        }
      }
    }
  }
  return { wrong: [...new Set(wrong)], boxes: boxes.length, ways: chart.querySelectorAll('.edge').length };
}"""
