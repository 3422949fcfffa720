"""Writes twilio-python-signatures.json: requests signed by twilio-python.

    python3 -m venv /tmp/twiml && /tmp/twiml/bin/pip install twilio==9.13.0
    /tmp/twiml/bin/python Tests/Vectors/make_twilio_python_signatures.py

"form" is the body as Twilio would post it.
"""

import json
import pathlib
from importlib.metadata import version
from urllib.parse import urlencode

from twilio.request_validator import HMAC_SHA1, HMAC_SHA256, RequestValidator

VERSION = "9.13.0"
TOKEN = "0123456789abcdef0123456789abcdef"
URLS = [
    "https://example.com/sms",
    "https://example.com:8443/sms//a%20b?x=y&z=%2B1",
    "http://example.com:80/?a=it's&b=%C3%A9",
]
# The order is that of a captured webhook, not the alphabet's.
SMS = [
    ("ToCountry", "US"), ("ToState", ""), ("SmsMessageSid", "SM0123456789abcdef0123456789abcdef"),
    ("NumMedia", "0"), ("ToCity", ""), ("FromZip", "94117"),
    ("SmsSid", "SM0123456789abcdef0123456789abcdef"), ("FromState", "CA"),
    ("SmsStatus", "received"), ("FromCity", "SAN FRANCISCO"), ("Body", "Hello, world"),
    ("FromCountry", "US"), ("To", "+15005550006"), ("ToZip", ""), ("NumSegments", "1"),
    ("MessageSid", "SM0123456789abcdef0123456789abcdef"),
    ("AccountSid", "AC0123456789abcdef0123456789abcdef"), ("From", "+14158675309"),
    ("ApiVersion", "2010-04-01"),
]


def with_body(text):
    """The webhook with another text."""
    return [(name, text if name == "Body" else value) for name, value in SMS]


FORMS = {
    "a text": SMS,
    "no field": [],
    "a text of many kinds": with_body("a&b=c+d %41 <é> 😀 \r\n\t\u00a0 e\u0301 \u0000"),
    "a picture without a text": [pair for pair in SMS if pair[0] != "Body"]
    + [("MediaUrl0", "https://api.twilio.com/x?y=z"), ("MediaContentType0", "image/jpeg")],
    "names beyond the alphabet": SMS + [("_", "1"), ("a", "2"), ("Z", "3"), ("é", "4"), ("😀", "5"),
                                        ("\uff61", "6"), ("", "7"), ("From ", "8"), ("Fro", "m")],
    "repeated names": SMS + [("Extra", "b"), ("Extra", "a"), ("Extra", "b"), ("Extra", "")],
}


class Form(dict):
    """A form whose names may be repeated, as frameworks give it to the package."""

    def getlist(self, name):
        return self[name]


def run():
    assert version("twilio") == VERSION, "install twilio==" + VERSION
    vectors = []
    for url in URLS:
        for name, pairs in FORMS.items():
            form = Form()
            for key, value in pairs:
                form.setdefault(key, []).append(value)
            for algorithm in (HMAC_SHA1, HMAC_SHA256):
                signature = RequestValidator(TOKEN).compute_signature(url, form, algorithm)
                vectors.append({"name": name, "url": url, "form": urlencode(pairs),
                                "algorithm": algorithm, "signature": signature})
    about = ("RequestValidator.compute_signature of twilio-python %s, written by "
             "make_twilio_python_signatures.py" % VERSION)
    lines = ",\n".join("  " + json.dumps(vector) for vector in vectors)
    path = pathlib.Path(__file__).parent / "twilio-python-signatures.json"
    path.write_text('{\n "about": %s,\n "token": "%s",\n "vectors": [\n%s\n ]\n}\n'
                    % (json.dumps(about), TOKEN, lines))
    print(len(vectors), "vectors")


run()
