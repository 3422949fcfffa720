"""Web servers in front of Parley, with room for a crowd, and what deploy/ says of each.

What they let through at once is raised here: their own limits come first where they stand.
"""

import os
import pathlib

from . import places, servers

DEPLOY = places.ROOT / "deploy"
MODULES = pathlib.Path("/usr/lib/apache2/modules")
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
ENVIRONMENT = dict(places.ENVIRONMENT, PATH=PATH)
# For whom Apache runs where it is started as root; the others stay root.
GROUP = "www-data"


def page(name, *replacements):
    """A file of deploy/ with what differs here."""
    text = (DEPLOY / name).read_text()
    for old, new in replacements:
        if old not in text:
            places.fail(f"deploy/{name} has no {old} any more")
        text = text.replace(old, new)
    return text


def started(folder, name, command, configuration):
    """Writes a configuration and starts a web server with it; returns it and its port."""
    port = servers.free_port()
    file = folder / f"{name}.conf"
    file.write_text(configuration(port))
    # Caddy writes into its user's home.
    environment = dict(ENVIRONMENT, HOME=str(folder))
    return servers.Server(name, [*command, file], port, environment, folder / f"{name}.log"), port


def apache(folder, path):
    """Apache with mod_proxy_fcgi and 800 workers, all of them there from the start."""
    modules = ["mpm_event", "authz_core", "proxy", "proxy_fcgi"]
    loads = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in modules)
    user = f"User www-data\nGroup {GROUP}" if os.geteuid() == 0 else ""
    location = page("apache/mod_proxy_fcgi.conf", ("/run/parley/parley.sock", str(path)))
    command = ["apache2", "-d", folder, "-DFOREGROUND", "-f"]
    return started(folder, "apache", command, lambda port: f"""
ServerRoot "{folder}"
DefaultRuntimeDir "{folder}"
Mutex file:{folder} default
PidFile "{folder}/apache.pid"
ServerName localhost
Listen 127.0.0.1:{port}
{user}
ErrorLog "{folder}/apache-errors.log"
{loads}
ServerLimit 32
StartServers 32
ThreadsPerChild 25
MinSpareThreads 800
MaxSpareThreads 800
MaxRequestWorkers 800
{location}
""")


def nginx(folder, path):
    """nginx that hands bodies over as they come."""
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in
                          ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    user = "user root;" if os.geteuid() == 0 else ""
    location = page("nginx/parley.conf", ("/run/parley/parley.sock", str(path)))
    return started(
        folder, "nginx", ["nginx", "-e", folder / "nginx-errors.log", "-c"], lambda port: f"""{user}
daemon off;
worker_processes auto;
worker_rlimit_nofile 8192;
pid {folder}/nginx.pid;
events {{ worker_connections 4096; }}
http {{
access_log off;
fastcgi_request_buffering off;
{temporary}
server {{
listen 127.0.0.1:{port} backlog=1024;
{location}
}}
}}
""")


def lighttpd(folder, path):
    """lighttpd that hands bodies over as they come."""
    return started(folder, "lighttpd", ["lighttpd", "-D", "-f"], lambda port: f"""
server.modules = ( "mod_fastcgi" )
server.document-root = "{folder}"
server.bind = "127.0.0.1"
server.port = {port}
server.errorlog = "{folder}/lighttpd-errors.log"
server.stream-request-body = 2
fastcgi.server = ( "/sms" => (( "socket" => "{path}", "check-local" => "disable" )) )
""")


def caddy(folder, path):
    """Caddy as it is."""
    def configuration(port):
        # Without a scheme, Caddy would ask for a certificate.
        site = page("caddy/Caddyfile", ("sms.example.org {", f"http://:{port} {{"),
                    ("/run/parley/parley.sock", str(path)))
        return (f"{{\nadmin off\nskip_install_trust\nstorage file_system {folder}/caddy\n"
                f"default_bind 127.0.0.1\n}}\n{site}")
    return started(folder, "caddy", ["caddy", "run", "--adapter", "caddyfile", "--config"],
                   configuration)


ALL = {"Apache": ("apache2", apache), "nginx": ("nginx", nginx),
       "lighttpd": ("lighttpd", lighttpd), "Caddy": ("caddy", caddy)}
