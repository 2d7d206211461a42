# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with a browser, for sign-ins from the command line."""

import os
import pathlib
import random
import re
import socket
import stat
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request

from harness import PATIENCE, wait_for

# It stands in for the person's browser in the PATH and notes what it was told to open.
FAKE_BROWSER = "#!/bin/sh\nprintf '%s\\n' \"$@\" >> \"$OPENED\"\n"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(url, form=None):
    """One request, no redirect followed: status, the address it points on to, body."""
    data = None if form is None else urllib.parse.urlencode(form).encode()
    try:
        answer = urllib.request.build_opener(NoRedirect).open(urllib.request.Request(url, data=data), timeout=30)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers.get("Location"), answer.read().decode()


def free_port():
    """One that no outgoing connection gets by chance before it is used: below those the system hands out."""
    for port in random.sample(range(20000, 32000), 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise RuntimeError("no port is free")


def environment_with_browser(folder):
    """An environment whose xdg-open is ours, and the file in which it notes what it was told to open."""
    opener = pathlib.Path(folder) / "xdg-open"
    opener.write_text(FAKE_BROWSER, encoding="utf-8")
    opener.chmod(stat.S_IRWXU)
    opened = pathlib.Path(folder) / "opened"
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "OPENED": str(opened)}, opened


def answer_of(service, page, answer="allow"):
    """The address that the service sends the browser back to once the person has answered on its page."""
    if service == "miro":
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page).query))
        return fetch(page.split("?")[0], {**query, "answer": answer})[1]
    return fetch(f"{page}&login=1")[1]


class SignIn:
    """boardbridge-cli connect SERVICE --browser on its way."""

    def __init__(self, cli, service, *options, environment=None):
        self.errors = []
        self.process = subprocess.Popen(cli.command(*options, "connect", service, "--browser"), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        self.reader = threading.Thread(target=self.read_errors)
        self.reader.start()

    def read_errors(self):
        for line in self.process.stderr:
            self.errors.append(line)

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def address(self):
        wait_for(lambda: "http://" in "".join(self.errors) or self.process.poll() is not None, "the address to open")
        return re.search(r"http://127\.0\.0\.1:\d+/\S+(?=\n)", "".join(self.errors)).group()

    def end(self):
        out = self.process.stdout.read()
        status = self.process.wait(timeout=PATIENCE)
        self.reader.join()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()
        return status, out, "".join(self.errors)
