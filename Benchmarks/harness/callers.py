"""Good messages at a steady pace, whatever becomes of the ones before: who waits, and how long."""

import http.client
import struct
import threading
import time

from . import messages, servers, strangers

# Twilio waits so long.
PATIENCE = 15


def over_fastcgi(path):
    """A new connection of FastCGI."""
    with servers.connection_to(path) as connection:
        connection.settimeout(PATIENCE)
        connection.sendall(strangers.fastcgi_request())
        check(strangers.answer_on(connection))


def over_http(port):
    """A new connection of HTTP."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        messages.Conversation(strangers.SENDER).say(connection)
    finally:
        connection.close()


class Kept:
    """A connection of FastCGI that is kept from message to message."""

    def __init__(self, path):
        """Connects."""
        self.connection = servers.connection_to(path)
        self.connection.settimeout(PATIENCE)
        self.lock = threading.Lock()
        request = strangers.fastcgi_request()
        begin = strangers.record(strangers.BEGIN, struct.pack("!HB5x", 1, 1))
        self.request = begin + request[len(begin):]

    def say(self):
        """Sends the next message, behind the one before, and checks its answer."""
        with self.lock:
            self.connection.sendall(self.request)
            output = b""
            while True:
                kind, _, length, padding = struct.unpack("!xBHHBx", self.receive(8))
                content = self.receive(length + padding)[:length]
                if kind == strangers.OUTPUT:
                    output += content
                elif kind == strangers.END:
                    return check(output)

    def receive(self, count):
        """Exactly so many bytes."""
        received = b""
        while len(received) < count:
            piece = self.connection.recv(count - len(received))
            if not piece:
                raise messages.WrongAnswer("the kept connection was closed")
            received += piece
        return received

    def close(self):
        """Ends it."""
        self.connection.close()


def check(output):
    """Raises where an answer is not the first message's."""
    text = output.decode()
    if not text.endswith(messages.counting(strangers.SENDER, 1)):
        raise messages.WrongAnswer(f"answered with {text[:200]!r}")


class Callers:
    """Messages, so many a second, each in a thread of its own; `with` begins and ends it."""

    def __init__(self, rate, *ways):
        """`rate` a second for each of `ways`, which are functions that send one message."""
        self.ways = ways
        self.rate = rate
        self.times = []
        self.faults = []
        self.sent = 0
        self.is_over = threading.Event()
        self.threads = []

    def __enter__(self):
        self.pacer = threading.Thread(target=self.pace)
        self.pacer.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.pacer.join()
        for thread in self.threads:
            thread.join()

    def pace(self):
        """Sends at the beat of the clock; what was missed is made up for."""
        start = time.monotonic()
        for number in range(10_000_000):
            if self.is_over.wait(max(0, start + number / self.rate - time.monotonic())):
                return
            self.threads = [thread for thread in self.threads if thread.is_alive()]
            for way in self.ways:
                self.sent += 1
                thread = threading.Thread(target=self.call, args=(way,))
                self.threads.append(thread)
                thread.start()

    def call(self, way):
        """One message: its time, or what was wrong."""
        start = time.perf_counter()
        try:
            way()
        except Exception as error:  # Whatever it was, the message is lost.
            self.faults.append(f"{type(error).__name__}: {error}")
        else:
            self.times.append((time.perf_counter() - start) * 1000)

    def percentile(self, part):
        """The time below which this part of the answers stayed, in milliseconds."""
        if not self.times:
            return float("inf")
        return sorted(self.times)[min(len(self.times) - 1, int(len(self.times) * part))]
