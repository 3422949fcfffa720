"""The program of Twilio's tutorial for Python on the real Flask, and Twilio's real signature.

One JSON object a line on standard input, one on standard output:

    {"do": "text", "key": ..., "fallbacks": [...], "cookie": ..., "fields": [[name, value], ...]}
        -> {"status": 200, "body": ..., "cookie": "session=...", "session": {...}}
    {"do": "sign", "token": ..., "url": ..., "fields": [[name, value], ...]}
        -> {"signature": ...}

The program counts as the tutorial's does: https://www.twilio.com/docs/messaging/tutorials
"""

import json
import sys

from flask import Flask, request, session
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse
from werkzeug.datastructures import MultiDict

CALLERS = {"+14158675308": "Rey", "+12349013030": "Finn", "+12348134522": "Chewy"}


def make_app(key, fallbacks):
    app = Flask(__name__)
    app.config["SECRET_KEY"] = key
    app.config["SECRET_KEY_FALLBACKS"] = fallbacks

    @app.route("/", methods=["GET", "POST"])
    def reply():
        session["counter"] = session.get("counter", 0) + 1
        name = CALLERS.get(request.values.get("From"), "Friend")
        response = MessagingResponse()
        response.message(
            f"{name} has messaged {request.values.get('To')} {session['counter']} times."
        )
        return str(response)

    return app


def text(order):
    app = make_app(order["key"], order["fallbacks"])
    client = app.test_client(use_cookies=False)
    headers = {"Cookie": order["cookie"]} if order.get("cookie") else {}
    seen = {}
    with client:
        answer = client.post("/", data=dict(order["fields"]), headers=headers)
        seen = dict(session)
    cookie = answer.headers.get("Set-Cookie", "").split(";")[0]
    return {
        "status": answer.status_code,
        "body": answer.get_data(as_text=True),
        "cookie": cookie,
        "session": json.dumps(seen, sort_keys=True),
    }


def sign(order):
    fields = MultiDict([tuple(field) for field in order["fields"]])
    validator = RequestValidator(order["token"])
    return {"signature": validator.compute_signature(order["url"], fields)}


for line in sys.stdin:
    order = json.loads(line)
    print(json.dumps({"text": text, "sign": sign}[order["do"]](order)), flush=True)
