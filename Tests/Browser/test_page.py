"""`parley chat --web` in a real browser, used as a person uses it."""

import re
import subprocess
import unittest

from browsing import PROGRAM, TANGLES, Browsing
from playwright.sync_api import expect

ANA = "+15550101111"
STAFF = "+15550100200"
DENTIST = ["--from", ANA, "--now", "2026-05-04 10:00", "--price", "0.0083"]


class Dentist(Browsing):
    """The dentist's script on a page, and who texts on it."""

    def dentist(self, **window):
        """The dentist's page, and Ana's phone on it."""
        self.script = self.copied("b-appointment.talk")
        page = self.page(self.served(self.script, *DENTIST), **window)
        return page, self.phone(page, ANA)

    def phone(self, page, number):
        return page.get_by_role("region", name=f"Phone {number}", exact=True)

    def type(self, page, phone, text):
        """Types a text on the keyboard, and waits for its answer."""
        bubbles = phone.locator(".row.out")
        before = bubbles.count()
        box = phone.get_by_role("textbox")
        box.focus()
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        expect(bubbles).not_to_have_count(before)
        expect(box).to_have_value("")


class PageTests(Dentist):
    """What a person does."""

    def test_a_conversation_is_typed_and_seen_everywhere(self):
        page, ana = self.dentist()
        # The box has the focus at once.
        expect(ana.get_by_role("textbox")).to_be_focused()
        self.type(page, ana, "hello")
        log = ana.get_by_role("log")
        expect(log).to_contain_text("Reply YES, NO or CHANGE.")
        expect(log).to_contain_text("1 SMS · GSM-7")
        self.type(page, ana, "no")
        self.type(page, ana, "yes")
        expect(page.locator("li.lit .heading")).to_have_text("[new_day]")
        expect(page.locator(".node.here")).to_have_text("new_day")
        expect(page.locator(".edge.now")).to_have_count(1)
        expect(page.locator("li.last")).to_contain_text("< {yes} -> new_day")
        expect(page.locator("li.last")).to_contain_text("◀ yes")
        self.type(page, ana, "the 19th or the 20th")
        expect(page.locator("li.last")).to_contain_text("I need a day after today")
        expect(log).to_contain_text("not taken")
        ana.get_by_role("button", name="why?").press("Enter")
        why = page.get_by_role("group", name="Why", exact=True)
        expect(why).to_be_focused()
        expect(why).to_contain_text("the 19th or the 20th")
        ana.get_by_role("textbox").focus()
        page.keyboard.press("ArrowUp")
        expect(ana.get_by_role("textbox")).to_have_value("the 19th or the 20th")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        expect(ana.get_by_role("textbox")).to_have_value("no")
        ana.get_by_role("textbox").fill("")
        self.type(page, ana, "12 may")
        self.type(page, ana, "pm")
        values = page.get_by_role("region", name="Values", exact=True)
        expect(values).to_contain_text("answers.csv")
        expect(values.get_by_role("row").filter(has_text="2026-05-12").last).to_contain_text("afternoon")
        expect(values).to_contain_text("7 SMS out, 6 in · 0.1079")

    def test_an_empty_phone_says_what_to_do_and_nothing_of_it_is_cut_off(self):
        number = "+447700900123456"
        page = self.page(self.served(self.copied("a-counter.talk"), "--from", number))
        phone = self.phone(page, number)
        hint = phone.locator(".hint")
        for width in (1440, 1100, 740, 320):
            with self.subTest(width=width):
                page.set_viewport_size({"width": width, "height": 760})
                expect(phone).to_be_visible()
                self.keep_screen(page, f"empty-{width}")
                self.assertEqual(phone.evaluate(CUT_OFF), [])
                self.check_places(page)
        # The tabs are those of the window as it is now.
        expect(page.get_by_role("button", name="Phone", exact=True)).to_have_attribute("aria-pressed", "true")
        self.assertIn("in the box below", phone.get_by_role("log").evaluate(
            "log => getComputedStyle(log, '::before').content"))
        expect(phone.get_by_role("textbox")).to_have_accessible_description(f"Text as {number} (↑ the last one)")
        # It lies on the box, which takes the clicks, and is gone with the first letter.
        hint.click(force=True)
        page.keyboard.type("h")
        expect(hint).to_be_hidden()
        phone.get_by_role("textbox").fill("")
        expect(hint).to_be_visible()

    def test_a_button_says_a_possible_word(self):
        page, ana = self.dentist()
        self.type(page, ana, "hello")
        words = ana.get_by_role("group", name=f"What {ANA} may text now")
        words.get_by_role("button", name="yes", exact=True).press("Enter")
        expect(ana.get_by_role("log")).to_contain_text("Thank you, Ana.")

    def test_saving_the_file_plays_the_chat_again(self):
        page, ana = self.dentist()
        self.type(page, ana, "hello")
        good = self.script.read_text()
        self.script.write_text(good.replace("Hi {caller}, your visit", "Dear {caller}, your visit"))
        expect(ana.get_by_role("log")).to_contain_text("Dear Ana, your visit")
        expect(ana.get_by_role("log")).not_to_contain_text("Hi Ana")
        expect(page.get_by_role("list", name="Script")).to_contain_text("> Dear {caller}")
        self.script.write_text(good.replace("-> confirmed", "-> confrimed"))
        expect(page.locator("#problem")).to_contain_text("confrimed")
        expect(page.locator("#health")).to_contain_text("cannot run")
        self.type(page, ana, "yes")
        expect(ana.get_by_role("log")).to_contain_text("Thank you, Ana.")
        self.script.write_text(good + "\n[lonely]\n> Nobody comes here.\n")
        expect(page.locator("li").filter(has_text="[lonely]").locator(".finding.warning")).to_be_attached()
        expect(page.locator("#health")).to_contain_text("1 warning")

    def test_a_chat_is_kept_as_a_test(self):
        page, ana = self.dentist()
        before = subprocess.run([PROGRAM, "test", self.script.name], cwd=self.folder, check=True,
                                capture_output=True, text=True).stdout
        self.type(page, ana, "yep")
        page.get_by_role("button", name="keep this chat as a test").click()
        page.get_by_label("Name of the test").fill("confirms, as the first text ever")
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("confirms")
        page.get_by_label("Name of the test").fill("kept in a browser")
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_have_count(0)
        self.assertIn("[test kept in a browser]", self.script.read_text())
        expect(page.get_by_role("list", name="Script")).to_contain_text("[test kept in a browser]")
        after = subprocess.run([PROGRAM, "test", self.script.name], cwd=self.folder, check=True,
                               capture_output=True, text=True).stdout
        count = [int(re.search(r"(\d+) passed, 0 failed", text)[1]) for text in (before, after)]
        self.assertEqual(count[1], count[0] + 1)
        expect(page.locator("#health")).to_contain_text(f"{count[1]} tests pass")

    def test_a_target_of_tell_and_an_added_number_have_phones(self):
        page, ana = self.dentist()
        self.type(page, ana, "human")
        page.get_by_role("button", name="staff").click()
        expect(self.phone(page, STAFF).get_by_role("log")).to_contain_text("asks for a person")
        page.get_by_role("button", name="+ phone").click()
        page.get_by_label("Number", exact=True).fill("+1 555 010 9999")
        page.keyboard.press("Enter")
        other = self.phone(page, "+15550109999")
        self.type(page, other, "hello")
        expect(other.get_by_role("log")).to_contain_text("We don't know this number yet")
        expect(other.get_by_role("log")).not_to_contain_text("A person")
        page.get_by_label("Sender").select_option(ANA)
        expect(ana.get_by_role("textbox")).to_be_focused()
        # Why is of the phone where it is asked, wherever that stands.
        page.get_by_role("button", name="+1 555 010 9999", exact=True).click()
        other.get_by_role("button", name="why?").click()
        why = page.get_by_role("group", name="Why", exact=True)
        expect(why).to_be_focused()
        expect(why).to_contain_text('Why "hello"?')
        page.get_by_label("Sender").select_option(ANA)
        expect(ana.get_by_role("textbox")).to_be_focused()
        page.get_by_role("button", name="start again").click()
        expect(ana.locator(".row.in")).to_have_count(0)

    def test_somebody_of_the_list_and_a_language_are_chosen(self):
        page = self.page(self.served(self.copied("b-appointment.talk"), "--now", "2026-05-04 10:00"))
        page.get_by_label("Sender").select_option(ANA)
        ana = self.phone(page, ANA)
        self.type(page, ana, "hello")
        expect(ana.get_by_role("log")).to_contain_text("Hi Ana")
        page = self.page(self.served(self.copied("g-delivery.talk"), "--from", "+15550102222"))
        page.get_by_label("Language").select_option("es")
        phone = self.phone(page, "+15550102222")
        self.type(page, phone, "hola")
        expect(phone.get_by_role("log")).to_contain_text("envíe el número de su paquete")
        expect(page.get_by_label("Language")).to_have_value("es")

    def test_parley_writes_first(self):
        script = self.folder / "remind.talk"
        script.write_text("""[start]
> Please call us.
[begin remind: day date, note]
> Hi {caller}, {day|date}: {note}
< {yes} -> end
< * -> again
""")
        page = self.page(self.served(script, "--from", ANA, "--now", "2026-05-04 10:00"))
        ana = self.phone(page, ANA)
        ana.get_by_role("button", name="begin", exact=True).click()
        dialog = page.get_by_role("dialog", name="Begin remind")
        self.check_access(page)
        # What to write is said before anything is wrong.
        expect(dialog.get_by_label("day")).to_have_attribute("placeholder", "like 2026-05-12")
        dialog.get_by_label("day").fill("tomorrow")
        page.keyboard.press("Enter")
        # It stays open, with what is wrong.
        expect(dialog.get_by_role("alert")).to_contain_text("2026-05-12")
        expect(ana.locator(".row.out")).to_have_count(0)
        dialog.get_by_label("day").fill("2026-05-12")
        dialog.get_by_label("note").fill("at ten")
        dialog.get_by_label("name (may stay empty)").fill("Ana")
        self.keep_screen(page, "begin")
        page.keyboard.press("Enter")
        expect(dialog).to_have_count(0)
        # Other words can be texted now.
        expect(ana.get_by_role("textbox")).to_be_focused()
        expect(ana.locator(".row.out")).to_contain_text(["Hi Ana, Tue 12 May: at ten"])
        expect(page.locator("li.lit .heading")).to_have_text("[begin remind: day date, note]")
        self.type(page, ana, "what?")
        ana.get_by_role("textbox").fill("yes")
        page.keyboard.press("Enter")
        expect(page.locator("li.last")).to_contain_text("◀ yes")
        self.check_places(page)

    def test_two_texts_arrive_at_once(self):
        page, ana = self.dentist()
        self.type(page, ana, "no")
        ana.get_by_role("button", name="both at once").click()
        dialog = page.get_by_role("dialog", name="Both at once")
        first, second = dialog.get_by_label("Text").all()
        first.fill("no")
        second.fill("yes")
        dialog.get_by_role("button", name="swap the order").click()
        expect(first).to_have_value("yes")
        page.keyboard.press("Tab")
        dialog.get_by_role("button", name="Send both").click()
        expect(dialog).to_have_count(0)
        sent = ana.locator(".row.in")
        expect(sent).to_have_count(3)
        self.assertIn("yes", sent.nth(1).inner_text())
        self.assertIn("no", sent.nth(2).inner_text())
        # Both had the cookie of before: each is the answer to the same question.
        expect(ana.get_by_role("log")).to_contain_text("Which day suits you?")
        expect(ana.get_by_role("log")).to_contain_text("we took you off the list")

    def test_a_text_is_sent_again_with_a_picture_and_later(self):
        page, ana = self.dentist()
        ana.get_by_role("button", name="picture").click()
        page.get_by_label("Address of the picture").fill("https://pictures.example.com/1.jpg")
        page.keyboard.press("Enter")
        ana.get_by_role("button", name="Take the picture away").click()
        ana.get_by_role("button", name="picture", exact=True).click()
        page.get_by_label("Address of the picture").fill("https://pictures.example.com/1.jpg")
        page.keyboard.press("Enter")
        expect(ana.get_by_role("button", name="Take the picture away")).to_be_visible()
        self.type(page, ana, "hello")
        picture = ana.get_by_role("link", name="https://pictures.example.com/1.jpg")
        expect(picture).to_have_attribute("rel", re.compile("noreferrer"))
        ana.get_by_role("button", name="send again").click()
        expect(ana.get_by_role("log")).to_contain_text("sent again")
        expect(page.locator("#time")).to_contain_text("10:00")
        page.get_by_role("button", name="+1 hour").click()
        expect(page.locator("#time")).to_contain_text("11:00")
        page.get_by_role("button", name="+1 day").click()
        expect(page.locator("#time")).to_contain_text("5 May")
        page.get_by_role("button", name="Set the clock to a date").click()
        page.get_by_label("Date and time").fill("2026-05-06T08:30")
        page.keyboard.press("Enter")
        expect(page.locator("#time")).to_contain_text("6 May 2026 08:30")


# Parts of the hint that are not wholly within their box, and a box not wholly within its phone.
CUT_OFF = """(phone) => {
  const isIn = (inner, outer) => {
    const a = inner.getBoundingClientRect(), b = outer.getBoundingClientRect();
    return a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
  };
  const box = phone.querySelector('.send input');
  const wrong = [...phone.querySelectorAll('.hint span')]
    .filter((part) => !isIn(part, box) || part.scrollWidth > part.clientWidth + 1)
    .map((part) => part.textContent);
  return isIn(box, phone) ? wrong : [...wrong, 'the box'];
}"""


class LookTests(Dentist):
    """Light and dark, in windows of three widths."""

    WINDOWS = {"wide": (1440, 880), "middle": (740, 760), "narrow": (420, 760)}

    def look(self, scheme):
        page, ana = self.dentist(scheme=scheme)
        for text in ("hello", "no", "yes", "the 19th or the 20th"):
            self.type(page, ana, text)
        for name, (width, height) in self.WINDOWS.items():
            page.set_viewport_size({"width": width, "height": height})
            # What is not shown has no role: a wide window has no tabs.
            tabs = page.get_by_role("navigation", name="Parts of the page").get_by_role("button").all()
            for tab in tabs or [None]:
                if tab:
                    tab.click()
                part = re.match(r"[A-Z][a-z]+", tab.text_content())[0].lower() if tab else "all"
                with self.subTest(window=name, part=part):
                    self.keep_screen(page, f"{scheme}-{name}-{part}")
                    self.check_places(page)
                    self.check_access(page)

    def test_light_is_legible_and_labelled(self):
        self.look("light")

    def test_dark_is_legible_and_labelled(self):
        self.look("dark")

    def test_forms_are_labelled(self):
        page, ana = self.dentist()
        openers = [ana.get_by_role("button", name="both at once"), page.get_by_role("button", name="+ phone"),
                   page.get_by_role("button", name="Set the clock to a date")]
        for opener in openers:
            opener.click()
            self.check_access(page)
            page.keyboard.press("Escape")
            expect(opener).to_be_focused()

    def test_a_screen_reader_finds_its_way(self):
        page, ana = self.dentist()
        self.type(page, ana, "hello")
        tree = page.locator("body").aria_snapshot()
        for part in (f'region "Phone {ANA}"', f'log "Texts of {ANA}"', f'textbox "Text from {ANA}"',
                     'button "Send from', 'combobox "Sender"', 'group "Clock"', 'list "Script"',
                     'region "Values"', 'img "Flow chart of'):
            self.assertIn(part, tree)


class FlowTests(Browsing):
    """The chart, measured."""

    def measured(self, script):
        page = self.page(self.served(script))
        expect(page.locator("#chart svg")).to_be_visible()
        found = page.evaluate(TANGLES)
        self.assertEqual(found["wrong"], [], script.name)
        self.assertGreater(found["boxes"], 0)
        return page, found

    def test_no_way_of_the_examples_runs_through_a_box(self):
        for name in ("a-counter", "b-appointment", "c-survey", "d-helpdesk", "e-library", "f-lineup",
                     "g-delivery"):
            with self.subTest(name):
                self.measured(self.copied(f"{name}.talk"))

    def test_sixty_states_are_drawn_and_the_waiting_one_is_in_sight(self):
        states = []
        for place in range(60):
            name = "start" if place == 0 else f"question_{place}"
            ways = [f"< yes -> question_{min(59, place + 1)}", f"< later -> question_{min(59, place + 4)}",
                    f"< back -> {'start' if place < 6 else f'question_{place - 5}'}", "< stop it -> end"]
            if place == 59:
                ways = ["< yes -> end", "< back -> question_54"]
            states.append("\n".join([f"[{name}]", f"> Question {place}?", *ways]))
        script = self.folder / "sixty.talk"
        script.write_text("\n\n".join(states) + "\n")
        page, found = self.measured(script)
        self.assertGreater(found["boxes"], 60)
        box = page.get_by_role("textbox")
        for _ in range(9):
            box.fill("later")
            box.press("Enter")
            expect(box).to_have_value("")
        expect(page.locator("li.lit .heading")).to_have_text("[question_36]")
        expect(page.locator(".node.here")).to_have_text("question_36")
        expect(page.locator(".node.here")).to_be_in_viewport(ratio=1)
        self.keep_screen(page, "sixty-states")


if __name__ == "__main__":
    unittest.main()
