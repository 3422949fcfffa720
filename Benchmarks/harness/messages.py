"""Signed messages over HTTP, as Twilio sends them, and what must come back."""

import base64
import hashlib
import hmac
import http.client
import re
import urllib.parse

from . import places

HOST = "bot.example.com"
PATH = "/sms"
TO = "+15005550006"
NUMBERS = {"+14158675308": "Rey", "+12349013030": "Finn", "+12348134522": "Chewy"}
COOKIE = re.compile(r"session=([^;]+); ")


def fields(sender, number, body="Hello, is this thing on? Café & co"):
    """The 20 fields of a message, in Twilio's order; `number` makes its MessageSid."""
    sid = f"SM{number:032x}"
    return {
        "ToCountry": "US", "ToState": "NC", "SmsMessageSid": sid, "NumMedia": "0", "ToCity": "",
        "FromZip": "94103", "SmsSid": sid, "FromState": "CA", "SmsStatus": "received",
        "FromCity": "SAN FRANCISCO", "Body": body, "FromCountry": "US", "To": TO,
        "MessagingServiceSid": "MG0123456789abcdef0123456789abcdef", "ToZip": "",
        "NumSegments": "1", "MessageSid": sid,
        "AccountSid": "AC0123456789abcdef0123456789abcdef", "From": sender,
        "ApiVersion": "2010-04-01",
    }


def signature(form, path=PATH):
    """X-Twilio-Signature of a form: https://www.twilio.com/docs/usage/security."""
    text = f"https://{HOST}{path}" + "".join(name + form[name] for name in sorted(form))
    mac = hmac.new(places.TOKEN.encode(), text.encode(), hashlib.sha1)
    return base64.b64encode(mac.digest()).decode()


def headers(form, cookie=None):
    """The header fields of a signed message."""
    result = {
        "Host": HOST, "User-Agent": "TwilioProxy/1.1", "Accept": "*/*",
        "Content-Type": "application/x-www-form-urlencoded",
        "I-Twilio-Idempotency-Token": "6ad6ff1f-5a34-4b1d-8f1f-0d7f1c5b8a10",
        "X-Twilio-Signature": signature(form),
    }
    if cookie:
        result["Cookie"] = "session=" + cookie
    return result


def urlencoded(form):
    """A form as it goes over the wire."""
    return urllib.parse.urlencode(form)


def twiml(text):
    """The answer that says `text`, with nothing in it that must be escaped."""
    return ('<?xml version="1.0" encoding="UTF-8"?><Response><Message>' + text
            + "</Message></Response>")


def counting(sender, count):
    """The tutorial's sentence."""
    return twiml(f"{NUMBERS.get(sender, 'Friend')} has messaged {TO} {count} times.")


def state(sender, count):
    """The sentence of the state that the count'th message of the 60 states leads to."""
    return twiml(f"This is state {count % 60 + 1} of 60, {NUMBERS.get(sender, 'Friend')}.")


class WrongAnswer(Exception):
    """An answer that is not what the conversation so far leads to."""


class Conversation:
    """One sender and the cookie that Twilio keeps for it."""

    def __init__(self, sender, expected=counting, body=None):
        """Starts anew; `expected` makes the right answer of sender and count."""
        self.sender = sender
        self.expected = expected
        self.body = body or ("next, please" if expected is state else "Hello & welcome")
        self.cookie = None
        self.count = 0

    def say(self, connection):
        """Sends the next message over an HTTP connection and checks its answer."""
        form = fields(self.sender, self.count + 1, self.body)
        connection.request("POST", PATH, urlencoded(form), headers(form, self.cookie))
        response = connection.getresponse()
        self.check(response.status, response.getheader("Set-Cookie", ""),
                   response.read().decode())

    def check(self, status, cookie, body):
        """Takes in an answer; raises WrongAnswer where it is not the right one."""
        self.count += 1
        if status != 200:
            raise WrongAnswer(f"status {status} for message {self.count} of {self.sender}")
        if body != self.expected(self.sender, self.count):
            raise WrongAnswer(f"message {self.count} of {self.sender}: {body}")
        found = COOKIE.match(cookie)
        if not found:
            raise WrongAnswer(f"message {self.count} of {self.sender}: cookie {cookie!r}")
        self.cookie = found.group(1)


def check(port, expected=counting):
    """Holds a short conversation through a web server; returns the cookie of its first message."""
    first = None
    for sender in ["+14158675308", "+12349013030", "+14155550001"]:
        conversation = Conversation(sender, expected)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        for _ in range(3):
            conversation.say(connection)
            first = first or conversation.cookie
        connection.close()
    return first
