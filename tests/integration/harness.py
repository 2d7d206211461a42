# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs over loopback sockets: a sandbox, a profile, and boardbridge-cli on both.

The folder with the programs is named by BOARDBRIDGE_BIN. A Secret Service has to run in the session
(tests/support/with_keyring.sh).
"""

import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import unittest
import urllib.parse
import urllib.request

BIN = pathlib.Path(os.environ.get("BOARDBRIDGE_BIN", "build/dev/bin"))
PATIENCE = 120  # seconds that a command or a condition may take on a busy machine
DEAD_PORT = 9  # "discard": nothing listens there

DONE, SOME_LEFT, WRONG_USE, NO_ACCESS, UNREACHABLE = range(5)


def http(method, url, body=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method,
                                     headers={"Content-Type": "application/json", **(headers or {})})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def wait_for(condition, what):
    deadline = time.monotonic() + PATIENCE
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE} s for {what}")
        time.sleep(0.05)


class Sandbox:
    """A running boardbridge-sandbox."""

    def __init__(self, board, limits="off", redirect_port=8788):
        self.folder = tempfile.TemporaryDirectory(prefix="boardbridge-test-")
        board_file = pathlib.Path(self.folder.name) / "board.json"
        board_file.write_text(json.dumps(board), encoding="utf-8")
        self.state_file = pathlib.Path(self.folder.name) / "state.json"
        self.options = ["--board", board_file, "--limits", limits, "--redirect-port", str(redirect_port)]
        self.open()

    def open(self, *more):
        self.process = subprocess.Popen([BIN / "boardbridge-sandbox", *self.options, *more],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"boardbridge-sandbox ended with status {self.process.wait()}")
        self.start = json.loads(line)
        self.profile = self.start["profile"]
        self.base = self.start["miro"]["api_url"]
        self.board_id = self.start["miro"]["board_id"]

    def close_program(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        self.process.stdout.close()

    def close(self):
        self.close_program()
        self.folder.cleanup()

    def get(self, path):
        return http("GET", f"{self.base}/sandbox/{path}")

    def post(self, path, body=None):
        return http("POST", f"{self.base}/sandbox/{path}", {} if body is None else body)

    def board(self):
        return self.get("board?id=" + urllib.parse.quote(self.board_id))

    def portal(self):
        return self.get("portal")

    def counters(self):
        return self.get("state")["counters"]

    def person(self, action, **fields):
        return self.post(f"person/{action}", fields)

    def faults(self, *rules):
        return self.post("faults", {"faults": list(rules)})

    def sticky(self, title):
        """The sticky whose first line is `title`, or None."""
        return next((each for each in self.board()["stickies"] if each["text"].split("\n")[0] == title), None)

    def task(self, title):
        return next((each for each in self.portal()["tasks"] if each["title"] == title), None)

    def linked(self):
        """item id → everything in the portal that links to it: what it became, one entry if nothing is doubled."""
        became = {}
        for task in self.portal()["tasks"]:
            for text, kind in [(task["description"], "task"),
                               *((comment["text"], "comment") for comment in task.get("comments", []))]:
                for item in set(re.findall(r"moveToWidget=(\d+)", text or "")):
                    became.setdefault(item, []).append((kind, task))
        return became


class AlteredSandbox(Sandbox):
    """One whose memory was altered by `alter(state)` between two starts: fewer scopes, another role, an old token.

    `start` names the secrets that the alteration was made for, those of the first start.
    """

    def __init__(self, board, alter, limits="off"):
        self.alter = alter
        super().__init__(board, limits)

    def open(self):
        keep = ("--state", self.state_file)
        super().open(*keep)
        first = self.start
        self.close_program()
        state = json.loads(self.state_file.read_text(encoding="utf-8"))
        self.alter(state)
        self.state_file.write_text(json.dumps(state), encoding="utf-8")
        # Under the same addresses, which the portal's memory holds.
        ports = [str(urllib.parse.urlsplit(first[service][url]).port)
                 for service, url in (("miro", "api_url"), ("bitrix24", "portal_url"))]
        super().open(*keep, "--miro-port", ports[0], "--bitrix24-port", ports[1])
        self.start = first


class Run:
    """What one call of boardbridge-cli came to."""

    def __init__(self, arguments, finished):
        self.arguments = arguments
        self.status = finished.returncode
        self.out = finished.stdout
        self.err = finished.stderr

    @property
    def json(self):
        """The one object on standard output; anything else there is an error."""
        value, end = json.JSONDecoder().raw_decode(self.out)
        if self.out[end:] != "\n" or not isinstance(value, dict):
            raise AssertionError(f"not one JSON object on standard output: {self.out!r}")
        return value

    def __str__(self):
        return f"boardbridge-cli {' '.join(map(str, self.arguments))} → {self.status}\n{self.out}\n{self.err}"


class Cli:
    """boardbridge-cli with a profile of its own in a temporary folder."""

    def __init__(self, profile):
        self.home = tempfile.TemporaryDirectory(prefix="boardbridge-test-")
        self.folder = pathlib.Path(self.home.name) / "profile"
        self.folder.mkdir()
        self.write(profile)

    def close(self):
        self.home.cleanup()

    def write(self, profile):
        (self.folder / "profile.json").write_text(json.dumps(profile), encoding="utf-8")

    def forget_journal(self):
        for file in self.folder.glob("journal*"):
            file.unlink()

    def command(self, *arguments):
        return [BIN / "boardbridge-cli", "--profile", self.folder, *arguments]

    def run(self, *arguments, given="", **options):
        finished = subprocess.run(self.command(*arguments), input=given, capture_output=True, text=True,
                                  timeout=PATIENCE, **options)
        return Run(arguments, finished)

    def start(self, *arguments):
        return subprocess.Popen(self.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def connect(self, start):
        for service, option, secret in (("miro", "--token-stdin", start["miro"]["access_token"]),
                                        ("bitrix24", "--webhook-stdin", start["bitrix24"]["webhook_url"])):
            run = self.run("connect", service, option, given=secret + "\n")
            if run.status != DONE:
                raise AssertionError(str(run))


class WorldCase(unittest.TestCase):
    """Each test gets a board, a portal and a signed-in profile of its own."""

    board = {"name": "Board", "frames": [], "items": []}
    connected = True

    def open_sandbox(self):
        return Sandbox(self.board)

    def setUp(self):
        self.sandbox = self.open_sandbox()
        self.addCleanup(self.sandbox.close)
        # The keychain outlives a test, so each has a profile id of its own.
        self.profile = {**self.sandbox.profile, "id": re.sub(r"\W", "-", self.id()).lower()[-60:].strip("-")}
        self.cli = Cli(self.profile)
        self.addCleanup(self.cli.close)
        if self.connected:
            self.cli.connect(self.sandbox.start)

    def expect(self, status, *arguments, **options):
        run = self.cli.run(*arguments, **options)
        self.assertEqual(run.status, status, str(run))
        return run

    def refused(self, status, *arguments, saying=(), **options):
        """A refusal in both forms: one sentence on standard error, or one JSON object; never a secret."""
        run = self.expect(status, *arguments, **options)
        self.assertEqual(run.out, "", str(run))
        self.assertEqual(len(run.err.strip().splitlines()), 1, str(run))
        as_json = self.expect(status, "--json", *arguments, **options).json
        self.assertTrue(as_json["error"]["message"], as_json)
        for words in saying:
            self.assertIn(words, run.err)
            self.assertIn(words, as_json["error"]["message"] + as_json["error"]["advice"])
        for secret in (self.sandbox.start["miro"]["access_token"], self.sandbox.start["bitrix24"]["webhook_url"]):
            self.assertNotIn(secret, run.err)
            self.assertNotIn(secret, json.dumps(as_json))
        return run


def stop(process, number=signal.SIGTERM):
    """Ends a started command in an orderly way; its status and standard output."""
    process.send_signal(number)
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


