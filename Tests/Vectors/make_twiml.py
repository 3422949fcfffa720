"""Writes twiml.json: what twilio-python makes of elements.

    python3 -m venv /tmp/twiml && /tmp/twiml/bin/pip install twilio==9.13.0
    /tmp/twiml/bin/python Tests/Vectors/make_twiml.py

A case is a list of elements: a name, attributes, and a content of texts and elements. "xml" is
str() of the MessagingResponse. Where "forbidden" is true, the input has characters that XML 1.0
forbids, and the XML is not well-formed.
"""

import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from importlib.metadata import version

from twilio.twiml.messaging_response import MessagingResponse

VERSION = "9.13.0"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def element(name, *content, **attributes):
    """An element; a text in the content stands for itself."""
    return {"name": name, "attributes": attributes, "content": list(content)}


KEYWORDS = {"from": "from_", "statusCallback": "status_callback"}


def add(parent, node):
    """Adds an element by the method of its name, where there is one."""
    attributes = node["attributes"]
    rest = list(node["content"])
    text = rest.pop(0) if rest and isinstance(rest[0], str) else None
    if node["name"] in ("Message", "Redirect", "Body", "Media"):
        method = getattr(parent, node["name"].lower())
        given = [] if text is None else [text]
        child = method(*given, **{KEYWORDS.get(name, name): value
                                  for name, value in attributes.items()})
    else:
        child = parent.add_child(node["name"], text, **attributes)
    for part in rest:
        if isinstance(part, str):
            child.append(part)
        else:
            add(child, part)


TEXTS = [
    "x",
    "Rey has messaged +15005550006 1 times.",
    "",
    " ",
    "  two  spaces  ",
    "a & b < c > d",
    "&amp; &lt; &#38;",
    "\"double\" and 'single'",
    "]]>",
    "<![CDATA[x]]>",
    "<Message>no</Message>",
    "line\nline",
    "line\r\nline\rline",
    "\ttab\t",
    "é ñ 你好 😀 👩‍👩‍👧",
    "e\u0301 \u00e9",
    "\u007f \u0085 \u2028 \ufeff \ufffd \uffee \ufffc",
    "\U0010ffff",
    "x" * 1600,
    "&" * 1600,
    "\x00", "\x01x", "x\x08", "a\x0bb\x0cc", "\x1b[0m", "\x1f", "\ufffe", "a\uffffb",
    "\x0e&\ufffe<",
]

CASES = [[]]
CASES += [[element("Message", text)] for text in TEXTS]
CASES += [[element("Message", text, action=text, to="+1")] for text in TEXTS]
CASES += [[element("Message", element("Body", text), element("Media", text))] for text in TEXTS]
CASES += [
    [element("Message")],
    [element("Message", "one"), element("Message", "two")],
    [element("Message", "x", to="+1", **{"from": "+2"}, action="/a?x=1&y=2", method="POST",
             statusCallback="/s")],
    [element("Message", "Hello", element("Body", "B1"), element("Media", "u1"))],
    [element("Message", element("Body", "B1"), element("Body", "B2"),
             element("Media", "https://example.com/a.png?b=1&c=2"), element("Media", "u2"))],
    [element("Message", element("Body", "B1"), "behind")],
    [element("Redirect", "https://example.com/next?a=1&b=2")],
    [element("Redirect", "../next", method="GET")],
    [element("Message", "x"), element("Redirect", "/next"), element("Message", "y")],
    [element("Sms", "old", to="+1")],
    [element("Other", "x", element("Inner", element("Deep", "y", b="2", a="1")), z="3")],
    [element("Other", **{"xml:lang": "en", "B": "1", "a": "2", "A": "3", "é": "4", "x.-9": "5"})],
]


def run():
    assert version("twilio") == VERSION, "install twilio==" + VERSION
    written = []
    for elements in CASES:
        response = MessagingResponse()
        for node in elements:
            add(response, node)
        xml = str(response)
        forbidden = bool(FORBIDDEN.search("".join(walk(elements))))
        try:
            ElementTree.fromstring(xml)
            assert not forbidden, elements
        except ElementTree.ParseError:
            assert forbidden, elements
        written.append({"elements": elements, "xml": xml, "forbidden": forbidden})
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=True) for case in written)
    about = ("str() of twilio.twiml.messaging_response.MessagingResponse, twilio-python %s, "
             "written by make_twiml.py" % VERSION)
    path = pathlib.Path(__file__).parent / "twiml.json"
    path.write_text('{\n "about": %s,\n "cases": [\n%s\n ]\n}\n' % (json.dumps(about), lines))
    print(len(written), "cases")


def walk(nodes):
    """All texts of elements, as they are."""
    for node in nodes:
        if isinstance(node, str):
            yield node
            continue
        yield from node["attributes"].values()
        yield from walk(node["content"])


run()
