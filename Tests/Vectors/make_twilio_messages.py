#!/usr/bin/env python3
"""Writes twilio-messages.json: what Twilio's OpenAPI document allows for creating and listing messages.

    git clone https://github.com/twilio/twilio-oai
    Tests/Vectors/make_twilio_messages.py twilio-oai/spec/json/twilio_api_v2010.json \
        --commit "$(git -C twilio-oai rev-parse HEAD)" --date "$(git -C twilio-oai log -1 --format=%cs)"

With --check it writes nothing, and ends with 1 where a copy of the document says something else than
the table: `make vectors OAI=FILE`. The document itself is not in this repository.
"""

import argparse
import json
import pathlib
import sys

TABLE = pathlib.Path(__file__).with_name("twilio-messages.json")
PATH = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
KEPT = ("type", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "enum", "nullable")


def rule(document, schema):
    """What a schema asks of a value, without words about it."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    kept = {name: schema[name] for name in KEPT if name in schema}
    if "items" in schema:
        kept["items"] = rule(document, schema["items"])
    return kept


def operation(document, method):
    described = document["paths"][PATH][method]
    parameters = {}
    required = []
    for parameter in described["parameters"]:
        if parameter["in"] == "query":
            parameters[parameter["name"]] = rule(document, parameter["schema"])
    if "requestBody" in described:
        content = described["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
        required = content["required"]
        for name, schema in content["properties"].items():
            parameters[name] = rule(document, schema)
    return {
        "statuses": sorted(described["responses"]), "required": required, "parameters": parameters}


def table(document):
    parameter = document["paths"][PATH]["post"]["parameters"][0]
    page = document["paths"][PATH]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    message = document["components"]["schemas"]["api.v2010.account.message"]["properties"]
    return {
        "path": PATH,
        "AccountSid": rule(document, parameter["schema"]),
        "create": operation(document, "post"),
        "list": operation(document, "get"),
        "message": {name: rule(document, schema) for name, schema in message.items()},
        "page": sorted(page["properties"]),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("document")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--commit", default="")
    parser.add_argument("--date", default="")
    arguments = parser.parse_args()
    with open(arguments.document, encoding="utf-8") as file:
        found = table(json.load(file))
    if arguments.check:
        known = json.loads(TABLE.read_text(encoding="utf-8"))
        differing = [name for name in found if known.get(name) != found[name]]
        for name in differing:
            print(f"{TABLE.name}: the document has another {name!r}: {json.dumps(found[name])}")
        if not differing:
            print(f"{TABLE.name}: {len(found['create']['parameters'])} fields of a message to be sent and "
                  f"{len(found['list']['parameters'])} of a list are as in {arguments.document}")
        sys.exit(1 if differing else 0)
    source = (
        "https://github.com/twilio/twilio-oai/blob/"
        f"{arguments.commit}/spec/json/twilio_api_v2010.json")
    written = {"source": source, "date": arguments.date, "made by": pathlib.Path(__file__).name, **found}
    TABLE.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


main()
