"""What else knocks at the door: bad, slow and cut-off requests, each with its right end."""

import http.client
import random
import socket
import struct
import time

from . import messages, servers

BEGIN, END, PARAMS, INPUT, OUTPUT = 1, 3, 4, 5, 6
SENDER = "+14155559999"


def record(kind, content=b""):
    """A FastCGI record."""
    return struct.pack("!BBHHBx", 1, kind, 1, len(content), 0) + content


def pair(name, value):
    """A name and its value, as in a PARAMS record."""
    texts = [name.encode(), value.encode()]
    lengths = [bytes([len(text)]) if len(text) < 128 else struct.pack("!I", len(text) | 1 << 31)
               for text in texts]
    return b"".join(lengths + texts)


def fastcgi_request():
    """A good first message as bytes for the FastCGI socket."""
    form = messages.fields(SENDER, 1)
    body = messages.urlencoded(form).encode()
    variables = {
        "REQUEST_METHOD": "POST", "REQUEST_URI": messages.PATH, "HTTPS": "on",
        "HTTP_HOST": messages.HOST, "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)), "SERVER_PORT": "443", "REMOTE_ADDR": "127.0.0.1",
        "GATEWAY_INTERFACE": "CGI/1.1", "HTTP_X_TWILIO_SIGNATURE": messages.signature(form),
    }
    content = b"".join(pair(name, value) for name, value in variables.items())
    return (record(BEGIN, struct.pack("!HB5x", 1, 0)) + record(PARAMS, content) + record(PARAMS)
            + record(INPUT, body) + record(INPUT))


def answer_on(connection):
    """What comes back until the connection ends."""
    received = b""
    while piece := connection.recv(65536):
        received += piece
    output, at = b"", 0
    while at + 8 <= len(received):
        kind, _, length, padding = struct.unpack_from("!xBHHB", received, at)
        if kind == OUTPUT:
            output += received[at + 8:at + 8 + length]
        at += 8 + length + padding
    return output


def expect_status(port, status, method="POST", body=None, change=None, form=None):
    """Sends one request over HTTP and holds its status against the right one."""
    form = messages.fields(SENDER, 1) if form is None else form
    fields = messages.headers(form)
    fields.update(change or {})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, messages.PATH, body or messages.urlencoded(form), fields)
        response = connection.getresponse()
        response.read()
        if response.status != status:
            raise messages.WrongAnswer(f"{method}: status {response.status} in place of {status}")
        if status != 200 and response.getheader("Set-Cookie"):
            raise messages.WrongAnswer(f"status {status} with a cookie")
    finally:
        connection.close()


def bad_signature(port, _):
    """Somebody else's signature."""
    expect_status(port, 403, change={"X-Twilio-Signature": "A" * 27 + "="})


def bad_method(port, _):
    """A method that is not answered."""
    expect_status(port, 405, "PUT")


def bad_size(port, _):
    """A body that is too long."""
    expect_status(port, 413, body=b"Body=" + b"x" * 70_000)


def bad_type(port, _):
    """A body that is no form, and whose URL has no hash of it: nobody signed that."""
    expect_status(port, 403, body=b"{}", change={"Content-Type": "application/json"})


def bad_form(port, _):
    """A signed form without a sender."""
    form = messages.fields(SENDER, 1)
    del form["From"]
    expect_status(port, 400, form=form)


def bad_cookie(port, _):
    """A forged cookie: a new conversation, never an error."""
    conversation = messages.Conversation(SENDER)
    conversation.cookie = "v1.AAAAAA." + "A" * 120
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    conversation.say(connection)
    connection.close()


def garbage(_, path):
    """HTTP and worse on the FastCGI socket: the connection ends, nothing else."""
    with servers.connection_to(path) as connection:
        try:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            answer_on(connection)
        except ConnectionError:
            pass


def cut_off(_, path):
    """A peer that leaves in the middle, each time somewhere else."""
    request = fastcgi_request()
    with servers.connection_to(path) as connection:
        connection.sendall(request[:random.randrange(len(request))])


def left_alone(port, _):
    """A client that leaves before the answer."""
    form = messages.fields(SENDER, 1)
    body = messages.urlencoded(form)
    head = f"POST {messages.PATH} HTTP/1.1\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in messages.headers(form).items())
    with servers.connection_to(port) as connection:
        connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())


def slow(_, path):
    """A peer that sends a good request in small pieces: it is answered."""
    request = fastcgi_request()
    with servers.connection_to(path) as connection:
        for start in range(0, len(request), 200):
            connection.sendall(request[start:start + 200])
            time.sleep(0.05)
        text = answer_on(connection).decode()
    if not text.endswith(messages.counting(SENDER, 1)):
        raise messages.WrongAnswer(f"a slow request: {text}")


def stuck(_, path):
    """A peer that stops in the middle: it is dropped after 20 seconds, or 5 when ending."""
    request = fastcgi_request()
    start = time.monotonic()
    with servers.connection_to(path) as connection:
        connection.settimeout(30)
        connection.sendall(request[:len(request) // 2])
        try:
            answer_on(connection)
        except (ConnectionError, socket.timeout) as error:
            if isinstance(error, socket.timeout):
                raise messages.WrongAnswer("a stuck peer was not dropped") from error
    if time.monotonic() - start > 26:
        raise messages.WrongAnswer("a stuck peer was dropped late")


QUICK = [bad_signature, bad_method, bad_size, bad_type, bad_form, bad_cookie, garbage, cut_off,
         left_alone]
