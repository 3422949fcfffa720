#!/usr/bin/env python3
"""Writes flask.json: what Flask writes as a session cookie, and what it makes of bad ones.

Every cookie goes through the real Flask; nothing of the format is written out here but what is
broken on purpose. Needs Python 3.11 and exactly these versions:

    pip install flask==3.1.3 itsdangerous==2.2.0 werkzeug==3.1.8

What was published once is never changed: old cookies have to be read for ever.
"""

import base64
import datetime
import hashlib
import hmac
import importlib.metadata
import json
import pathlib
import random
import time
import unittest.mock
import uuid
import zlib

import flask
import markupsafe

VERSIONS = {"flask": "3.1.3", "itsdangerous": "2.2.0", "werkzeug": "3.1.8"}
KEYS = ["tQ7m-Vw2z8Lr0xKd4GhP6sYbN1cJf3Ea", "Zp5!uE9kXo2#vR6bWq8$yT3nCi7@mH1d",
        "0ld-Flask-key-26"]
LONG_KEY = "a key of more than 64 bytes is hashed first: Xq3 Lr8 Vd5 Nk1 Pw7 Tz4 Bc9 Hm2"
NOW = 1_767_225_600
LIFETIME = 14_700


def application(current, fallbacks=(), lifetime=LIFETIME):
    app = flask.Flask("vectors")
    app.config["SECRET_KEY"] = current
    app.config["SECRET_KEY_FALLBACKS"] = list(fallbacks)
    app.config["PERMANENT_SESSION_LIFETIME"] = lifetime
    return app


def written(session, at=NOW, key=KEYS[0]):
    """The cookie that Flask writes for a session."""
    app = application(key)
    with app.app_context(), unittest.mock.patch.object(time, "time", lambda: at):
        return app.session_interface.get_signing_serializer(app).dumps(dict(session))


def read(token, keys=KEYS, now=NOW, lifetime=LIFETIME):
    """What Flask makes of a cookie: (session, new or error; what it would write back)."""
    app = application(keys[0], keys[1:], lifetime)
    # A context that is entered would open the session at the present time.
    request = app.test_request_context(headers={"Cookie": "session=" + token}).request
    with app.app_context(), unittest.mock.patch.object(time, "time", lambda: now):
        try:
            session = app.session_interface.open_session(app, request)
        except Exception:
            return "error", None
        if not session:
            return "new", None
        return "session", app.session_interface.serializer.dumps(dict(session))


def b64u(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value):
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def signed(text, key=KEYS[0]):
    """Any text with a good signature behind it."""
    derived = hmac.new(key.encode(), b"cookie-session", hashlib.sha1).digest()
    return text + "." + b64u(hmac.new(derived, text.encode("latin-1"), hashlib.sha1).digest())


def holding(payload, at=NOW, key=KEYS[0], content=None):
    """A well-signed cookie with any JSON, or any content, in it."""
    if isinstance(payload, str):
        payload = payload.encode()
    return signed(f"{b64u(payload) if content is None else content}.{b64u(number(at))}", key)


def json_of(token):
    """The JSON within a good cookie."""
    content = token.rsplit(".", 2)[0]
    packed = content.startswith(".")
    data = base64.urlsafe_b64decode(content.lstrip(".") + "===")
    return (zlib.decompress(data) if packed else data).decode()


def good_cases():
    utc = datetime.timezone.utc
    sessions = {
        "a count of 1": {"counter": 1}, "a count of 2": {"counter": 2},
        "a count of 12345": {"counter": 12345}, "the largest count": {"counter": 2**63 - 1},
        "an integer of 40 digits": {"counter": 10**39}, "a negative integer": {"n": -7},
        "an empty session that was written": {}, "sorted keys": {"z": 1, "a": 2, "Z": 3, "~": 4},
        "a permanent session": {"_permanent": True, "counter": 1},
        "true, false and None": {"a": True, "b": False, "c": None},
        "floats": {"a": 1.0, "b": 1e-07, "c": 1e100, "d": -0.0, "e": 3.141592653589793,
                   "f": 123456789.125, "g": 5e-324, "h": 1.7976931348623157e308},
        "not a number": {"a": float("nan"), "b": float("inf"), "c": float("-inf")},
        "nested values": {"a": [1, [2, {"b": [None, {}]}], []], "c": {"d": {"e": "f"}}},
        "a tuple and bytes": {"t": (1, 2), "b": b"hi"}, "an empty tuple": {"t": ()},
        "tuples in tuples": {"t": ((1,), [2, (3,)], ())},
        "bytes of each length": {"b0": b"", "b1": b"\xff", "b2": b"\xff\xfe", "b3": b"\0\1\2"},
        "markup": {"m": markupsafe.Markup("<b>bold & \"brash\"</b>")},
        "a UUID": {"u": uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")},
        "a date": {"d": datetime.datetime(2026, 1, 1, tzinfo=utc)},
        "a date long ago": {"d": datetime.datetime(1000, 12, 31, 23, 59, 59, tzinfo=utc)},
        "a flashed message": {"_flashes": [("message", "hello")]},
        "a dictionary with a tag for a key": {"d": {" t": 1}},
        "a dictionary with each tag for a key": {
            "a": {" b": 1}, "c": {" m": 2}, "d": {" u": 3}, "e": {" d": 4}, "f": {" di": 5}},
        "tagged within tagged": {"d": {" t": {" t": (1,)}}},
        "a session with a tag for its only key": {" t": 1},
        "a session with the tag di for its only key": {" di": {" di": (1, 2)}},
        "two tags for keys": {" t": 1, " b": 2}, "a key that is no tag": {" x": 1},
        "a tag without its blank": {"d": {"t": 1}}, "an empty key": {"": 0},
        "escapes": {"s": "\"\\/\b\f\n\r\t\0\x1f\x7f<>&'"},
        "two-byte letters": {"s": "Grüße", "ü": 1}, "three-byte letters": {"s": "日本語 ​"},
        "emoji": {"s": "😀 👩‍👩‍👧 🇩🇪"}, "an emoji for a key": {"😀": 1, "\uffff": 2, "z": 3},
        "a decomposed letter": {"s": "e\u0301", "t": "\u00e9"},
        "half of a surrogate pair": {"s": "\ud800", "t": "x\udfffy", "u": "\udc00\ud800"},
        "a half beside a letter beyond the BMP": {"\ud800": 1, "\uffff": 2, "\U00010000": 3},
        "keys of many lengths": {"a" * n: n for n in range(1, 20)},
        "eleven equal letters": {"a": "x" * 11}, "twelve equal letters": {"a": "x" * 12},
        "a long note": {"note": "A" * 60}, "a very long note": {"note": "A" * 20_000},
        "a list that compresses": {"l": list(range(100))},
        "a compressed session of all types": {
            "t": tuple(range(30)), "b": b"b" * 50, "m": markupsafe.Markup("<i>" * 20),
            "u": uuid.UUID(int=0), "d": datetime.datetime(2026, 1, 1, tzinfo=utc),
            "s": "😀" * 20, "f": [0.5] * 20},
        "random text that does not compress": {
            "r": "".join(random.Random(7).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=40))},
        "what an extension keeps": {"_user_id": "42", "_fresh": True, "_id": "ab" * 32},
        "32 deep": {"a": json.loads("[" * 31 + "]" * 31)},
    }
    for name, session in sessions.items():
        token = written(session)
        yield {"name": name, "token": token, "json": json_of(token)}
    for name, at, now in (
        ("a second old", NOW - 1, NOW), ("its last second", NOW - LIFETIME, NOW),
        ("another year", 1_000_000_000, 1_000_000_100), ("after 2106", 1 << 32, (1 << 32) + 5)):
        token = written({"counter": 3}, at)
        yield {"name": name, "token": token, "json": json_of(token), "issued": at, "now": now}
    token = written({"counter": 4}, key=LONG_KEY)
    yield {"name": "a key of more than 64 bytes", "token": token, "json": json_of(token),
           "keys": [LONG_KEY]}
    for index, name in ((1, "the older fallback"), (2, "the newer fallback")):
        token = written({"counter": 5}, key=KEYS[index])
        yield {"name": name, "token": token, "json": json_of(token), "isCurrentKey": False}


def bad_cases():
    good = written({"counter": 1})
    content, at, code = good.split(".")
    packed = written({"note": "A" * 60})
    one = b64u(number(NOW))

    # Changed.
    yield "the content of another cookie", written({"counter": 2}).split(".")[0] + f".{at}.{code}", "bad-code"
    yield "the time of another cookie", f"{content}.{b64u(number(NOW + 1))}.{code}", "bad-code"
    yield "the code of another cookie", f"{content}.{at}." + packed.split(".")[-1], "bad-code"
    yield "another key", written({"counter": 1}, key="another key, which no ring has 5Gd"), "bad-code"
    yield "a key that was only a letter of a fallback", written({"counter": 1}, key="Z"), "bad-code"
    yield "the empty key", holding('{"counter":1}', key=""), "bad-code"
    yield "compressed made uncompressed", packed[1:], "bad-code"
    yield "uncompressed made compressed", "." + good, "bad-code"
    yield "a dot before the content", "x." + good, "bad-code"
    # Cut.
    yield "no code", f"{content}.{at}", "malformed"
    yield "an empty code", f"{content}.{at}.", "malformed"
    yield "no time", f"{content}.{code}", "malformed"
    yield "content only", content, "malformed"
    yield "dots only", "...", "malformed"
    yield "a code that is too short", good[:-4], "malformed"
    yield "a code that is too long", good + "AAAA", "malformed"
    yield "longer than a cookie", written({"r": "".join(
        random.Random(8).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=5_000))}), "too-long"
    # Time.
    yield "a second too old", written({"counter": 1}, NOW - LIFETIME - 1), "expired"
    yield "61 seconds ahead", written({"counter": 1}, NOW + 61), "from-the-future"
    yield "an empty time", signed(f"{content}."), "malformed"
    yield "the year 10000", holding('{"counter":1}', 253_402_300_800), "from-the-future"
    yield "a time of eight bytes", holding('{"counter":1}', 2**63), "malformed"
    yield "a time of nine bytes", holding('{"counter":1}', 2**70), "malformed"
    yield "a time that is no base64", signed(f"{content}.!!!!"), "malformed"
    # What Flask is lenient about, and never writes.
    yield "a zero byte before the time", signed(f"{content}.{b64u(bytes(1) + number(NOW))}"), "malformed"
    yield "a padded time", signed(f"{content}.{one}=="), "malformed"
    yield "a padded code", good + "=", "malformed"
    yield "a much padded code", good + "====", "malformed"
    yield "text behind the padding", good + "=AAAA", "malformed"
    special = next(t for t in (written({"counter": n}) for n in range(99))
                   if set("-_") & set(t.rsplit(".", 1)[1]))
    head, tail = special.rsplit(".", 1)
    yield "the other alphabet", head + "." + tail.replace("-", "+").replace("_", "/"), "malformed"
    yield "four stray characters in the code", good[:-5] + "!!!!" + good[-5:], "malformed"
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for spare in (1, 2, 3):
        last = alphabet[alphabet.index(good[-1]) + spare]
        yield f"spare bits {spare}", good[:-1] + last, "malformed"
    yield "padded content", holding(None, content=content + "=="), "unusable"
    yield "a dot within the content", holding(None, content=content[:4] + "." + content[4:]), "unusable"
    yield "bytes behind the compressed stream", holding(
        None, content="." + b64u(zlib.compress(b'{"a":1}') + b"more")), "unusable"
    yield "a session that is a tuple of pairs", holding('{" t":[["counter",5]]}'), "unusable"
    yield "a list of pairs", holding('[["counter",5]]'), "unusable"
    yield "a list of texts", holding('["ab"]'), "unusable"
    yield "a UUID with dashes", holding(
        '{"u":{" u":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}}'), "unusable"
    yield "bytes with strays", holding('{"b":{" b":"a!Gk="}}'), "unusable"
    yield "a tuple of a text", holding('{"t":{" t":"ab"}}'), "unusable"
    yield "a date that is none", holding('{"d":{" d":"soon"}}'), "unusable"
    # Signed but broken: Flask answers 500 to most.
    broken = {
        "no content": "", "no JSON": "counter", "cut JSON": '{"counter":', "null": "null",
        "true": "true", "a number": "5", "a text": '"text"', "an empty text": '""',
        "an empty list": "[]", "a list of numbers": "[1,2]", "a trailing comma": '{"a":1,}',
        "a control character": '{"a":"\n"}', "a leading zero": '{"a":01}', "a plus sign": '{"a":+1}',
        "two values": '{"a":1}{"b":2}', "single quotes": "{'a':1}", "half an escape": '{"a":"\\u00"}',
        "an unknown escape": '{"a":"\\x"}', "a byte order mark": '\ufeff{"a":1}',
        "negative not a number": '{"a":-NaN}', "33 deep": '{"a":' + "[" * 32 + "]" * 32 + "}",
        "1,300 deep": '{"a":' + "[" * 1_300 + "]" * 1_300 + "}",
        "a UUID that is none": '{"a":{" u":"none"}}', "a UUID of a number": '{"a":{" u":5}}',
        "bytes of a number": '{"a":{" b":5}}', "bytes that are cut": '{"a":{" b":"aGk"}}',
        "a tuple of a number": '{"a":{" t":5}}', "a tuple of null": '{"a":{" t":null}}',
        "a date of a number": '{"a":{" d":5}}', "a tagged dictionary of a number": '{"a":{" di":5}}',
        "a tagged dictionary of nothing": '{"a":{" di":{}}}', "a session of bytes": '{" b":"aGk="}',
        "a session of markup": '{" m":"ab"}', "a session of a UUID": '{" u":"' + "0" * 32 + '"}',
        "a session of a date": '{" d":"Thu, 01 Jan 2026 00:00:00 GMT"}',
    }
    for name, payload in broken.items():
        yield name, holding(payload), "unusable"
    yield "no UTF-8", holding(b'{"a":"\xff"}'), "unusable"
    yield "UTF-8 of a surrogate", holding(b'{"a":"\xed\xa0\x80"}'), "unusable"
    yield "an overlong byte", holding(b'{"a":"\xc0\xaf"}'), "unusable"
    yield "content that is no base64", holding(None, content="!!!!"), "unusable"
    yield "content of one character too many", holding(None, content="e30AA"), "unusable"
    yield "no zlib stream", holding(None, content=".AAAA"), "unusable"
    stream = zlib.compress(b'{"note":"' + b"A" * 60 + b'"}')
    yield "a cut zlib stream", holding(None, content="." + b64u(stream[:-5])), "unusable"
    yield "a damaged zlib stream", holding(
        None, content="." + b64u(stream[:-1] + bytes([stream[-1] ^ 1]))), "unusable"
    yield "an empty zlib stream", holding(None, content="."), "unusable"
    bomb = json.dumps({"a": "A" * 65_536}, separators=(",", ":")).encode()
    yield "more than 64 kB when restored", holding(
        None, content="." + b64u(zlib.compress(bomb, 9))), "unusable"
    yield "an integer of 4,301 digits", holding(
        None, content="." + b64u(zlib.compress(b'{"a":' + b"1" * 4_301 + b"}"))), "unusable"


def hkdf(key, purpose):
    extracted = hmac.new(bytes(32), key.encode(), hashlib.sha256).digest()
    return hmac.new(extracted, purpose + b"\1", hashlib.sha256).digest()


def framed(*fields):
    return b"".join(len(field).to_bytes(4, "big") + field.encode() for field in fields)


def bound_cases():
    """Sessions that name their conversation, written by Flask."""
    rey = ("AC" + "0" * 31 + "1", "+14158675308", "+15005550006")
    finn = ("AC" + "0" * 31 + "1", "+12349013030", "+15005550006")
    sid = "SM" + "0" * 31 + "7"

    def values(key, subject, message):
        binding = hmac.new(hkdf(key, b"parley flask bind"), framed(*subject), hashlib.sha256)
        tag = hmac.new(hkdf(key, b"parley flask sid"), framed(message), hashlib.sha256)
        return [b64u(binding.digest())[:16], b64u(tag.digest())[:8] if message else ""]

    right = values(KEYS[0], rey, sid)
    rows = [
        ("bound to this conversation", right, "session"),
        ("no message yet", values(KEYS[0], rey, ""), "session"),
        ("bound under the older fallback", values(KEYS[1], rey, sid), "session"),
        ("bound under the newer fallback", values(KEYS[2], rey, sid), "session"),
        ("bound to another conversation", values(KEYS[0], finn, sid), "other-conversation"),
        ("bound to the numbers the other way round", values(
            KEYS[0], (rey[0], rey[2], rey[1]), sid), "other-conversation"),
        ("bound to the same letters, cut elsewhere", values(
            KEYS[0], (rey[0], rey[1] + "+", rey[2][1:]), sid), "other-conversation"),
        ("bound under another key", values(LONG_KEY, rey, sid), "other-conversation"),
        ("a short binding", [right[0][:15], right[1]], "other-conversation"),
        ("a short tag", [right[0], right[1][:7]], "other-conversation"),
        ("a binding alone", right[:1], "other-conversation"),
        ("something behind it", right + [1], "other-conversation"),
        ("a text", right[0], "other-conversation"), ("nothing", None, "other-conversation"),
        ("a number for a tag", [right[0], 7], "other-conversation"),
        ("a tuple", tuple(right), "other-conversation"),
    ]
    for name, value, result in rows:
        token = written({"counter": 6, "~": value})
        yield {"name": name, "token": token, "json": json_of(token), "subject": rey,
               "message": sid if isinstance(value, list) and value[1:] == [right[1]] else None,
               "result": result}


def random_value(generator, depth):
    kinds = "abcdefghijkl" if depth else "abcde"
    kind = generator.choice(kinds)
    tag = generator.choice([" t", " b", " m", " u", " d", " di", " t__", " b__", "t", "  t"])
    texts = ["", "a", "aGk=", "aGk", "0" * 32, "Thu, 01 Jan 2026 00:00:00 GMT", "é", "😀"]
    if kind == "a":
        return generator.choice([None, True, False])
    if kind == "b":
        return generator.choice([0, 1, -1, 2**70, 0.5, 1e100])
    if kind in "cde":
        return generator.choice(texts)
    if kind in "fg":
        return [random_value(generator, depth - 1) for _ in range(generator.randrange(4))]
    if kind == "h":
        return {generator.choice(["a", "b", tag]): random_value(generator, depth - 1)
                for _ in range(generator.randrange(4))}
    if kind == "i":
        return {" di": {tag + "__": random_value(generator, depth - 1)}}
    right = {" t": [random_value(generator, depth - 1)], " b": "aGk=", " m": "a", " u": "0" * 32,
             " d": "Thu, 01 Jan 2026 00:00:00 GMT", " di": {" t__": 1}}
    if kind in "jk" and tag in right:
        return {tag: right[tag]}
    return {tag: random_value(generator, depth - 1)}


def random_cases():
    generator = random.Random(3_130)
    for _ in range(400):
        value = random_value(generator, 3)
        if generator.random() < 0.7 or not isinstance(value, dict):
            value = {"a": value, "b": random_value(generator, 2)}
        payload = json.dumps(value, sort_keys=True, separators=(",", ":"))
        token = holding(payload)
        outcome, back = read(token)
        yield {"token": token, "json": payload, "flask": outcome, "back": back}


def main():
    for name, version in VERSIONS.items():
        assert importlib.metadata.version(name) == version, f"{name} {version} is needed"
    good = []
    for case in good_cases():
        case = {"keys": KEYS, "now": NOW, "issued": NOW, "isCurrentKey": True} | case
        outcome, back = read(case["token"], case["keys"], case["now"])
        if case["json"] != "{}":
            assert (outcome, back) == ("session", case["json"]), case
        good.append(case)
    bad = []
    for name, token, result in bad_cases():
        outcome, _ = read(token)
        bad.append({"name": name, "token": token, "result": result, "flask": outcome})
    document = {
        "source": "make_flask.py", "versions": VERSIONS, "lifetime": LIFETIME, "keys": KEYS,
        "now": NOW, "good": good, "bad": bad, "bound": list(bound_cases()),
        "random": list(random_cases()),
    }
    path = pathlib.Path(__file__).with_name("flask.json")
    path.write_text(json.dumps(document, indent=0, ensure_ascii=True) + "\n")


main()
