#!/usr/bin/env python3
"""Writes tokens.json: tokens of the program's own formats, made without the program.

An independent writing of the format, for `Sealer` to agree with. Needs Python 3.11 and
`cryptography` (any version with AESGCM). What was published once is never changed: old cookies
have to open for ever. New cases go to the end.
"""

import base64
import hashlib
import hmac
import json
import pathlib

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NEW = b"tQ7m-Vw2z8Lr0xKd4GhP6sYbN1cJf3Ea"
OLD = b"Zp5!uE9kXo2#vR6bWq8$yT3nCi7@mH1d"
BINARY = bytes((i * 89 + 41) % 256 for i in range(48))
UNKNOWN = b"a-key-that-is-in-no-ring-4Jw8Qz2"
REY = ("AC" + "0" * 31 + "1", "+14158675308", "+15005550006")
NOBODY = ("", "whatsapp:+14158675309", "\u00fc")
NOW = 1_767_225_600


def b64u(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def hkdf(root, salt, info, count=32):
    extracted = hmac.new(salt or b"\0" * 32, root, hashlib.sha256).digest()
    block, output, counter = b"", b"", 1
    while len(output) < count:
        block = hmac.new(extracted, block + info + bytes([counter]), hashlib.sha256).digest()
        output, counter = output + block, counter + 1
    return output[:count]


def framed(*fields):
    return b"".join(len(field).to_bytes(4, "big") + field for field in fields)


def key_id(root):
    return b64u(hkdf(root, b"", b"parley kid"))[:6]


def content(payload, issued, lifetime, revision):
    return (issued.to_bytes(5, "big") + lifetime.to_bytes(3, "big")
            + revision.to_bytes(4, "big") + payload)


def context(version, root, subject):
    return framed(version, key_id(root).encode(), b"session", *(s.encode() for s in subject))


def signed(root, payload, subject, issued, lifetime, revision):
    body = content(payload, issued, lifetime, revision)
    code = hmac.new(hkdf(root, b"", b"parley session mac v1"),
                    context(b"v1", root, subject) + framed(body), hashlib.sha256).digest()
    return f"v1.{key_id(root)}.{b64u(body + code)}"


def sealed(root, payload, subject, issued, lifetime, revision, salt):
    key = hkdf(root, salt, b"parley session seal v1")
    box = AESGCM(key).encrypt(b"\0" * 12, content(payload, issued, lifetime, revision),
                              context(b"v2", root, subject))
    return f"v2.{key_id(root)}.{b64u(salt + box)}"


def main():
    cases = []

    def add(name, root, payload, subject=REY, issued=NOW, lifetime=14_700, revision=1, now=NOW,
            result="opened", salt=bytes(range(16))):
        for form in ("signed", "sealed"):
            arguments = (root, payload, subject, issued, lifetime, revision)
            token = signed(*arguments) if form == "signed" else sealed(*arguments, salt)
            cases.append({
                "name": f"{name}, {form}", "form": form, "token": token,
                "subject": list(subject), "payload": payload.hex(), "issued": issued,
                "lifetime": lifetime, "revision": revision, "now": now, "result": result,
                "salt": salt.hex(), "isCurrentKey": root == NEW})

    add("a count", NEW, b'{"c":1}')
    add("no payload", NEW, b"")
    add("every byte", NEW, bytes(range(256)), revision=0xFFFFFFFF)
    for count in (1, 2, 3):
        add(f"{count} bytes", NEW, b"x" * count)
    add("no account", NEW, b'{"c":2}', subject=NOBODY)
    add("empty subject", NEW, b'{"c":2}', subject=("", "", ""))
    add("an older key", OLD, b'{"c":3}')
    add("the oldest key, binary", BINARY, b'{"c":3}', salt=b"\xff" * 16)
    add("a key nobody has", UNKNOWN, b'{"c":4}', result="unknown-key")
    add("its last second", NEW, b'{"c":5}', now=NOW + 14_700)
    add("a second too old", NEW, b'{"c":5}', now=NOW + 14_701, result="expired(1s)")
    add("a minute ahead", NEW, b'{"c":6}', now=NOW - 60)
    add("a minute and a second ahead", NEW, b'{"c":6}', now=NOW - 61,
        result="from-the-future(61s)")
    add("31 days", NEW, b'{"c":7}', lifetime=2_678_400, now=NOW + 2_678_400)
    add("no lifetime", NEW, b'{"c":7}', lifetime=0)
    add("the longest lifetime", NEW, b'{"c":7}', lifetime=(1 << 24) - 1, now=NOW + (1 << 24) - 1)
    add("the year 2106 and after", NEW, b'{"c":8}', issued=1 << 32, now=(1 << 32) + 9)
    add("the longest payload", NEW, b"y" * 3_000)

    document = {
        "source": "make_tokens.py",
        "keys": [NEW.hex(), OLD.hex(), BINARY.hex()],
        "keyIDs": [key_id(key) for key in (NEW, OLD, BINARY)],
        "cases": cases,
    }
    path = pathlib.Path(__file__).with_name("tokens.json")
    path.write_text(json.dumps(document, indent=1, ensure_ascii=True) + "\n")


main()
