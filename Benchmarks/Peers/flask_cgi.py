"""The tutorial's app as plain CGI: what shared hosting without FastCGI runs."""

import os
from wsgiref.handlers import CGIHandler

from flask_app import app

# The whole path arrives as the program's own; the app looks for its routes behind that.
os.environ["PATH_INFO"] = os.environ["SCRIPT_NAME"]
os.environ["SCRIPT_NAME"] = ""
CGIHandler().run(app)
