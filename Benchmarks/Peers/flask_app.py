"""Twilio's tutorial for Python, with the validator that Twilio's documentation adds to it."""

import os
from functools import wraps

from flask import Flask, abort, request, session
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.secret_key = os.environ["PARLEY_SECRET_KEY"]
# The web server in front speaks TLS; under CGI its own variables say so.
app.wsgi_app = ProxyFix(app.wsgi_app, x_proto=1, x_host=1)

callers = {
    "+14158675308": "Rey",
    "+12349013030": "Finn",
    "+12348134522": "Chewy",
}


def signed(view):
    """Refuses what Twilio has not signed."""

    @wraps(view)
    def checked(*arguments, **named):
        validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
        signature = request.headers.get("X-Twilio-Signature", "")
        if not validator.validate(request.url, request.form, signature):
            return abort(403)
        return view(*arguments, **named)

    return checked


@app.route("/sms", methods=["GET", "POST"])
@signed
def hello():
    """Says how many messages this sender has sent."""
    counter = session.get("counter", 0) + 1
    session["counter"] = counter
    name = callers.get(request.values.get("From"), "Friend")
    response = MessagingResponse()
    response.message(f"{name} has messaged {request.values.get('To')} {counter} times.")
    return str(response)
