"""`parley text --web` in a real browser: phones that text a Parley which a web server runs by CGI."""

import http.server
import subprocess
import threading
import unittest

from browsing import PROGRAM, Browsing
from playwright.sync_api import expect

TOKEN = "0123456789abcdef0123456789abcdef"
STRANGER = "+15550009999"


class Webhook(http.server.BaseHTTPRequestHandler):
    """Runs Parley for each request, with its signature checked."""

    environment = {}

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        host, port = self.server.server_address
        answer = subprocess.run(
            [PROGRAM], input=body, capture_output=True, check=False, env={
                **self.environment, "GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "POST",
                "SERVER_PROTOCOL": "HTTP/1.1", "SERVER_NAME": host, "SERVER_PORT": str(port),
                "REMOTE_ADDR": "127.0.0.1", "REQUEST_URI": self.path, "CONTENT_LENGTH": str(len(body)),
                "CONTENT_TYPE": self.headers["Content-Type"], "HTTP_HOST": self.headers["Host"],
                "HTTP_X_TWILIO_SIGNATURE": self.headers.get("X-Twilio-Signature", ""),
                "HTTP_COOKIE": self.headers.get("Cookie", "")}).stdout
        head, _, content = answer.partition(b"\r\n\r\n")
        fields = [line.split(": ", 1) for line in head.decode().split("\r\n")]
        status = next((int(value.split()[0]) for name, value in fields if name == "Status"), 200)
        self.send_response(status)
        for name, value in fields:
            if name != "Status":
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format, *arguments):
        """Says nothing."""


class WebhookTests(Browsing):
    """What a person sees of a webhook that runs."""

    def webhook(self, *options, token=TOKEN, **window):
        """The page of phones that text it."""
        script = self.copied("b-appointment.talk")
        key = subprocess.run([PROGRAM, "keygen"], stdout=subprocess.PIPE, text=True, check=True)
        handler = type("Handler", (Webhook,), {"environment": {
            "PARLEY_SECRET_KEY": key.stdout.strip(), "TWILIO_AUTH_TOKEN": TOKEN,
            "PARLEY_SCRIPT": str(script), "PARLEY_STATE_DIR": str(self.folder)}})
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{server.server_address[1]}/sms"
        return self.page(self.started(
            ["text", "--web", "--url", self.url, "--price", "0.0083", *options],
            {"TWILIO_AUTH_TOKEN": token}), **window)

    def phone(self, page, number):
        return page.get_by_role("region", name=f"Phone {number}", exact=True)

    def type(self, page, phone, text):
        phone.get_by_role("textbox").focus()
        page.keyboard.type(text)
        page.keyboard.press("Enter")

    def test_a_phone_texts_it_with_the_script_beside(self):
        page = self.webhook("--from", "+15550101111", "--script", "b-appointment.talk")
        phone = self.phone(page, "+15550101111")
        self.type(page, phone, "no")
        expect(phone.locator(".row.out")).to_contain_text(["Shall we find another day?"])
        self.type(page, phone, "nope")
        expect(phone.locator(".row.out").last).to_contain_text("we took you off the list")
        expect(phone.locator(".row.in").last).to_contain_text("status 200")
        phone.get_by_text("raw answer").last.click()
        expect(phone.locator("pre").last).to_contain_text("<Response><Message>All right")
        expect(page.get_by_text("+1 555 010 0200")).not_to_have_count(0)
        expect(page.locator("#chart .node.here, #chart .edge.here")).to_have_count(0)
        self.keep_screen(page, "webhook-with-script")
        self.check_access(page)
        self.check_places(page)

    def test_without_a_script_there_are_only_phones(self):
        for scheme in ("light", "dark"):
            page = self.webhook(scheme=scheme)
            expect(page).to_have_title(f"{self.url} – Parley")
            phone = self.phone(page, STRANGER)
            self.type(page, phone, "hello")
            expect(phone.locator(".row.out")).to_contain_text(["We don't know this number"])
            phone.get_by_role("button", name="send again").click()
            expect(phone.locator(".row.in")).to_have_count(2)
            expect(phone.locator(".row.in").last).to_contain_text("sent again")
            self.keep_screen(page, f"webhook-{scheme}")
            self.check_access(page)
            self.check_places(page)

    def test_what_only_a_chat_can_do_is_not_offered(self):
        (self.folder / "two.talk").write_text("""languages = en, es
[start]
> Please call us.
>es Llámenos.
[begin remind: day date]
> See you, {day|date}.
>es Hasta {day|date}.
< {yes} > Good.
  >es Bien.
  -> end
< * -> again
""")
        page = self.webhook("--script", "two.talk")
        expect(page.locator("#lines")).to_contain_text("[begin remind: day date]")
        phone = self.phone(page, STRANGER)
        expect(phone.get_by_role("button", name="send again")).to_be_visible()
        for control in (phone.get_by_role("button", name="begin"), page.get_by_label("Language"),
                        page.get_by_role("group", name="Clock"),
                        page.get_by_role("button", name="keep this chat as a test")):
            expect(control).to_be_hidden()

    def test_a_refusal_is_said(self):
        page = self.webhook(token=TOKEN[::-1])
        phone = self.phone(page, STRANGER)
        self.type(page, phone, "hello")
        expect(phone.locator(".row.in")).to_contain_text(["status 403"])
        expect(phone.locator(".row.note")).to_contain_text(["the status is 403"])


if __name__ == "__main__":
    unittest.main()
