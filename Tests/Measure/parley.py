"""Puts texts to the program: a script with one question, and a chat in a pipe."""

import concurrent.futures
import os
import subprocess
import tempfile

from case import QUESTIONS

ANSWERS = {
    "yes/no": "< {yes} > = yes\n< {no} > = no",
}


def script(question, language, order):
    """A script that says the value of its question."""
    answers = ANSWERS.get(question, "< {v: %s} > = {v}" % question)
    return (
        f"languages = {language}\ndates = {order}\nlimit = off\n\n"
        f"[start]\n> hello\n{answers}\n< * > -\n"
    )


def put(program, cases):
    """Gives each case what the program takes its text for."""
    groups = {}
    for case in cases:
        key = (QUESTIONS[case.kind], case.language, case.order, case.now)
        groups.setdefault(key, []).append(case)
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(chat, program, folder, *item) for item in groups.items()]:
                done.result()


def chat(program, folder, key, cases):
    """One chat: all texts of a question, a language and a moment."""
    question, language, order, now = key
    path = os.path.join(folder, "-".join(key).translate(str.maketrans(" :/", "___")) + ".talk")
    with open(path, "w", encoding="utf-8") as file:
        file.write(script(question, language, order))
    # Any first text says hello; it may be no answer that stands alone.
    texts = ["question"] + [line(case.text) for case in cases]
    said = subprocess.run(
        [program, "chat", "--now", now, path],
        input="\n".join(texts) + "\n", capture_output=True, encoding="utf-8", errors="replace",
    )
    if said.returncode != 0:
        raise SystemExit(f"{program} chat {path}: {said.stderr.strip()}")
    replies = []
    for output in said.stdout.split("\n"):
        if output.startswith("< "):
            replies.append(None)
        elif output.startswith("> = ") and replies:
            replies[-1] = output[4:]
    if len(replies) != len(texts):
        raise SystemExit(f"{len(texts)} texts, {len(replies)} replies ({question}, {language})")
    for case, reply in zip(cases, replies[1:]):
        case.taken = reply


def line(text):
    """A text on one line that is no command of the chat."""
    text = " ".join(text.split())
    return "." + text if text.startswith("/") or not text else text
