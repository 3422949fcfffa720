"""Strangers who come in a crowd: hundreds of connections that never come to an end.

They are one process with one loop, at a lower priority: what they cost must be the server's costs,
not the machine's.
"""

import errno
import heapq
import itertools
import multiprocessing
import os
import select
import signal
import socket
import struct
import time

from . import messages, strangers

GET_VALUES = 9
# Of whoever the server has dropped, until it is back.
PAUSE = 0.1
# No more comes of one attacker, however long it lasts: a fault here must not flood a machine.
MOST_SECONDS = 700


def endless(piece, pause):
    """The same again and again."""
    return ((piece, pause) for piece in itertools.repeat(piece))


def begun():
    """A request of FastCGI as far as its variables."""
    return strangers.record(strangers.BEGIN, struct.pack("!HB5x", 1, 0))


def posted(length):
    """A POST over HTTP as far as its body."""
    fields = messages.headers(messages.fields(strangers.SENDER, 1))
    head = f"POST {messages.PATH} HTTP/1.1\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{head}Content-Length: {length}\r\n\r\n".encode()


def silence(is_http):
    """20 kB of a request, and then nothing."""
    head = posted(60_000) if is_http else (
        begun() + struct.pack("!BBHHBx", 1, strangers.PARAMS, 1, 60_000, 0)
        + strangers.pair("LONG", "x" * 50_000))
    body = b"x" * 20_000 if is_http else b""
    yield (head + body)[:20_000], MOST_SECONDS


def trickle(is_http):
    """One byte a second."""
    if is_http:
        # A web server keeps a head for itself until it is whole.
        yield posted(60_000), 1
        yield from endless(b"x", 1)
    request = strangers.fastcgi_request()
    for place in range(len(request)):
        yield request[place:place + 1], 1


def variables(_):
    """Variables without an end, 80 kB a second."""
    yield begun(), 0
    pairs = b"".join(strangers.pair(f"NAME_{number:03}", "x" * 180) for number in range(42))
    yield from endless(strangers.record(strangers.PARAMS, pairs), 0.1)


def values(_):
    """Questions for values without an end, 80 kB a second, each for 40 names at once."""
    asked = strangers.pair("FCGI_MPXS_CONNS", "") * 40
    question = struct.pack("!BBHHBx", 1, GET_VALUES, 0, len(asked), 0) + asked
    yield from endless(question * (8_000 // len(question)), 0.1)


def body(is_http):
    """A body of 8 kB a second."""
    if is_http:
        # Below what the pages of deploy/ let through.
        yield posted(130_000), 0
        yield from itertools.islice(endless(b"x" * 800, 0.1), 162)
        return
    yield begun() + strangers.record(strangers.PARAMS, b"".join(
        strangers.pair(name, value) for name, value in [
            ("REQUEST_METHOD", "POST"), ("CONTENT_LENGTH", "100000000"),
            ("REQUEST_URI", messages.PATH)])) + strangers.record(strangers.PARAMS), 0
    yield from endless(strangers.record(strangers.INPUT, b"x" * 800), 0.1)


# What they do, what it is called, and whether HTTP can do it.
KINDS = {
    "silence": (silence, "20 kB, then silence", True),
    "trickle": (trickle, "1 byte/s", True),
    "variables": (variables, "endless variables", False),
    "values": (values, "endless GET_VALUES", False),
    "body": (body, "8 kB/s of body", True),
}


class Attacker:
    """One connection, made anew whenever it is lost."""

    def __init__(self, number, kind, listens):
        """The one with this number, who does `kind` at a path or a port."""
        self.number = number
        self.kind = kind
        self.is_due = True
        self.listens = listens
        self.connection = None
        self.pieces = iter(())
        self.rest = b""
        self.pause = 0

    def connect(self):
        """Begins anew; returns whether there is a connection."""
        is_http = isinstance(self.listens, int)
        self.connection = socket.socket(socket.AF_INET if is_http else socket.AF_UNIX)
        self.connection.setblocking(False)
        code = self.connection.connect_ex(
            ("127.0.0.1", self.listens) if is_http else str(self.listens))
        self.pieces, self.rest = self.kind(is_http), b""
        if code in (0, errno.EINPROGRESS):
            return True
        self.close()
        return False

    def close(self):
        """Gives the connection up."""
        self.connection.close()
        self.connection = None

    def send(self):
        """Sends the next piece; returns its length and the seconds until the one behind it."""
        if not self.rest:
            self.rest, self.pause = next(self.pieces, (b"", MOST_SECONDS))
        if not self.rest:
            return 0, self.pause
        try:
            count = self.connection.send(self.rest)
        except BlockingIOError:
            return 0, PAUSE
        self.rest = self.rest[count:]
        return count, PAUSE if self.rest else self.pause


class Loop:
    """All of them in one loop."""

    def __init__(self, kind, listens, count):
        """`count` of them, who do `kind`."""
        now = time.monotonic()
        self.ready = select.epoll()
        self.all = [Attacker(number, kind, listens) for number in range(count)]
        self.open = {}
        # A thousand a second: a crowd comes soon, but not between two looks of the server.
        self.due = [(now + number / 1000, number) for number in range(count)]
        self.bytes = self.connections = self.most = 0

    def run(self, end):
        """Goes on until something comes over `end`, or it closes."""
        self.ready.register(end, select.EPOLLIN)
        limit = time.monotonic() + MOST_SECONDS
        while time.monotonic() < limit:
            wait = self.due[0][0] - time.monotonic() if self.due else 1
            for number, _ in self.ready.poll(max(0, min(wait, 1))):
                if number == end.fileno():
                    return
                self.receive(self.open.get(number))
            now = time.monotonic()
            while self.due and self.due[0][0] <= now:
                attacker = self.all[heapq.heappop(self.due)[1]]
                attacker.is_due = False
                self.attack(attacker, now)

    def attack(self, attacker, now):
        """Lets one of them do what is next."""
        pause = PAUSE
        try:
            if attacker.connection is None:
                if attacker.connect():
                    self.connections += 1
                    self.open[attacker.connection.fileno()] = attacker
                    self.most = max(self.most, len(self.open))
                    self.ready.register(attacker.connection, select.EPOLLIN)
                    pause = 0.01
            else:
                count, pause = attacker.send()
                self.bytes += count
        except OSError:
            self.lose(attacker)
            pause = PAUSE
        if pause < MOST_SECONDS:
            self.plan(attacker, now + max(pause, 0.001))

    def receive(self, attacker):
        """Drops what comes; the end of it is the end of the connection."""
        if attacker is None:
            return
        try:
            if attacker.connection.recv(65536):
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        self.lose(attacker)
        if not attacker.is_due:
            self.plan(attacker, time.monotonic() + PAUSE)

    def plan(self, attacker, when):
        """It is its turn again then."""
        attacker.is_due = True
        heapq.heappush(self.due, (when, attacker.number))

    def lose(self, attacker):
        """Forgets a connection."""
        self.open.pop(attacker.connection.fileno(), None)
        attacker.close()


def attack(kind, listens, count, end):
    """The process of the crowd."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.nice(5)
    loop = Loop(KINDS[kind][0], listens, count)
    loop.run(end)
    end.send({"bytes": loop.bytes, "connections": loop.connections, "most": loop.most})


class Crowd:
    """A crowd that goes on from `with` to its end; `result` says then what it did."""

    def __init__(self, kind, listens, count):
        """`count` connections that do `kind` at a path or a port."""
        self.end, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.get_context("fork").Process(
            target=attack, args=(kind, listens, count, theirs), daemon=True)
        self.theirs = theirs
        self.result = None

    def __enter__(self):
        self.process.start()
        self.theirs.close()
        return self

    def __exit__(self, *_):
        try:
            self.end.send("end")
            self.result = self.end.recv() if self.end.poll(10) else None
        except (EOFError, OSError):
            pass
        self.process.join(5)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
