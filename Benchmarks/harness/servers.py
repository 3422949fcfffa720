"""Starts and stops the servers; each is ended by its own process id."""

import os
import pathlib
import signal
import socket
import subprocess
import time

from . import places


class Server:
    """A process that listens, with what it costs."""

    def __init__(self, name, command, listens, environment=None, log=None):
        """Starts `command` and waits until it listens at a socket's path or a port."""
        self.name = name
        self.listens = listens
        self.log = log
        with open(log or os.devnull, "ab") as output:
            self.process = subprocess.Popen(
                [str(word) for word in command], env=environment or places.ENVIRONMENT,
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=places.BENCHMARKS)
        self.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def pid(self):
        """The process's id."""
        return self.process.pid

    def wait(self, seconds=60):
        """Waits until it takes connections."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                with connection_to(self.listens):
                    return
            except OSError:
                time.sleep(0.02)
        text = pathlib.Path(self.log).read_text(errors="replace") if self.log else ""
        self.stop()
        places.fail(f"{self.name} does not listen at {self.listens}\n{text}")

    def stop(self):
        """Ends it and returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return self.process.wait()

    def processes(self):
        """This process and its children, however deep."""
        found, looked = [self.pid], 0
        while looked < len(found):
            for task in pathlib.Path(f"/proc/{found[looked]}/task").glob("*/children"):
                found += [int(child) for child in task.read_text().split()]
            looked += 1
        return found

    def cpu_seconds(self):
        """User and system time so far, of all its processes."""
        ticks = 0
        for process in self.processes():
            after_name = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2]
            ticks += sum(int(number) for number in after_name.split()[11:13])
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """Resident and anonymous memory in KiB, of all its processes."""
        resident = anonymous = 0
        for process in self.processes():
            for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    resident += int(line.split()[1])
                elif line.startswith("RssAnon:"):
                    anonymous += int(line.split()[1])
        return resident, anonymous

    def descriptors(self):
        """How many descriptors the process has open."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def run_on(self, cores):
        """Moves every thread of every process to these cores."""
        for process in self.processes():
            for task in os.listdir(f"/proc/{process}/task"):
                os.sched_setaffinity(int(task), cores)


def connection_to(listens):
    """A connection to a path or a port."""
    if isinstance(listens, int):
        return socket.create_connection(("127.0.0.1", listens), 5)
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(5)
    try:
        connection.connect(str(listens))
    except OSError:
        connection.close()
        raise
    return connection


def free_port():
    """A port of the loopback on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def default_threads():
    """As many as Parley takes by itself."""
    return max(4, 2 * os.cpu_count())


def parley(folder, name="parley", program=None, threads=None, script=None, wrapper=(),
           environment=None, more=()):
    """Parley with a listening socket of its own."""
    path = folder / f"{name}.sock"
    variables = dict(environment or places.ENVIRONMENT)
    if script:
        variables["PARLEY_SCRIPT"] = str(script)
        variables["PARLEY_STATE_DIR"] = str(folder)
    command = [*wrapper, program or places.PARLEY, "serve", "--listen", f"unix:{path}",
               "--threads", threads or default_threads(), *more]
    return Server(name, command, path, variables, folder / f"{name}.log")


def postgresql(folder):
    """PostgreSQL from Debian on a socket in a folder that its user can reach."""
    command = [places.ROOT / "Tests" / "Setup" / "postgresql", folder]
    return Server("PostgreSQL", command, folder / ".s.PGSQL.5432", log=f"{folder}.log")


def c_peer(folder, name="c", threads=None, wrapper=(), environment=None):
    """The same job in C on libfcgi."""
    path = folder / f"{name}.sock"
    command = [*wrapper, places.BUILD / "fastcgi", f"unix:{path}", threads or default_threads()]
    return Server(name, command, path, environment, folder / f"{name}.log")


def gunicorn(folder, name, *options):
    """The tutorial's app under gunicorn, as many workers as cores."""
    path = folder / f"{name}.sock"
    command = [places.PYTHON, "-m", "gunicorn", "--bind", f"unix:{path}", "--workers",
               os.cpu_count(), "--forwarded-allow-ips", "*", "--log-level", "warning",
               "--chdir", places.BENCHMARKS / "Peers", *options, "flask_app:app"]
    environment = dict(places.ENVIRONMENT, PYTHONDONTWRITEBYTECODE="1")
    return Server(name, command, path, environment, folder / f"{name}.log")


FASTCGI = """
        fastcgi_pass unix:{path};
        include /etc/nginx/fastcgi_params;
        # Where TLS ends somewhere in front; the messages are signed for this URL.
        fastcgi_param HTTPS on;"""
PROXY = """
        proxy_pass http://unix:{path};
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-Host $host;
        proxy_set_header X-Forwarded-Proto https;"""


def nginx(folder, backends):
    """nginx in front of all: a port for each; returns the server and the ports by name.

    `backends` are (name, socket path, FASTCGI or PROXY).
    """
    ports = {name: free_port() for name, _, _ in backends}
    sites = "".join(f"""
    server {{
        listen 127.0.0.1:{ports[name]} backlog=1024;
        location / {{{way.format(path=path)}
        }}
    }}""" for name, path, way in backends)
    temporary = "\n".join(f"    {kind}_temp_path {folder}/{kind};" for kind in
                          ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    # Its workers must reach sockets in a folder of ours.
    user = "user root;" if os.geteuid() == 0 else ""
    configuration = folder / "nginx.conf"
    configuration.write_text(f"""{user}
daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/nginx-errors.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    keepalive_requests 100000000;
{temporary}{sites}
}}
""")
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    server = Server("nginx", ["nginx", "-e", folder / "nginx-errors.log", "-c", configuration],
                    list(ports.values())[-1], dict(places.ENVIRONMENT, PATH=path),
                    folder / "nginx.log")
    return server, ports
