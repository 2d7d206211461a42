# SPDX-License-Identifier: GPL-3.0-or-later
"""No token, code, client secret or webhook is ever left or shown by the window but in the keychain.

The window's own sign-in tests run once more, in a box of their own: they leave their profile folders and every text
that stood on a widget, and note each secret that travelled to or from a service. Then the program itself works on a
profile while the services fail, until it crashes. What is in the box, what was printed and what /proc showed
meanwhile, of the browser engine's processes too, is searched for each secret in every usual form.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "integration"))

from harness import BIN, DONE, PATIENCE, Sandbox, stop, wait_for  # noqa: E402
from leaks import LeakSearch, secrets_in  # noqa: E402

SIGNING_IN = os.environ.get("BRIDGE_SIGNING_IN", "build/dev/tests/tst_signing_in")
BOARD = {"name": "Board", "items": [{"text": "Buy milk", "color": "yellow"}]}


class WindowSecrets(unittest.TestCase):
    def setUp(self):
        box = tempfile.TemporaryDirectory(prefix="boardbridge-test-")
        self.addCleanup(box.cleanup)
        self.box = pathlib.Path(box.name)
        for name in ("profile", "home", "tmp", "run"):
            (self.box / name).mkdir()
        self.environment = {**os.environ, "HOME": str(self.box / "home"), "TMPDIR": str(self.box / "tmp"),
                            **{f"XDG_{kind}_HOME": str(self.box / "home" / kind.lower())
                               for kind in ("DATA", "CONFIG", "CACHE", "STATE")}}
        self.search = LeakSearch(self.box)

    def start(self, *command, **environment):
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env={**self.environment, **environment}, cwd=self.box / "run", text=True)
        watcher = self.search.watch(process)
        self.addCleanup(watcher.join)
        self.addCleanup(process.kill)
        return process

    def test_signing_in_and_out_in_every_way(self):
        with tempfile.NamedTemporaryFile() as noted:
            process = self.start(SIGNING_IN, BRIDGE_SECRETS=noted.name)
            out, err = process.communicate(timeout=PATIENCE * 2)
            self.assertEqual(process.returncode, DONE, out + err)
            secrets = {tuple(line.split(" ", 1)) for line in noted.read().decode().splitlines()}
        self.search.add("output", out + err)
        self.assertEqual({kind for kind, _ in secrets},
                         {"code", "client_secret", "access_token", "refresh_token", "bearer", "webhook"})
        self.assertIn(("client_secret", "a-wrong-client-s3cret"), secrets)
        self.assertIn(("bearer", "a-token-that-nobody-knows"), secrets)
        shown = b"".join(file.read_bytes() for file in self.box.rglob("shown.txt"))
        self.assertIn("Signed in as".encode(), shown)
        self.assertTrue(list(self.box.rglob("bundle.zip")))
        self.assertEqual(self.search.findings({f"{kind} {number}": text for number, (kind, text) in enumerate(secrets)}), [])

    def test_the_program_at_work(self):
        sandbox = Sandbox(BOARD)
        self.addCleanup(sandbox.close)
        folder = self.box / "profile"
        (folder / "profile.json").write_text(json.dumps({**sandbox.profile, "id": "window"}), encoding="utf-8")
        for service, option in (("miro", "--token-stdin"), ("bitrix24", "--webhook-stdin")):
            process = self.start(BIN / "boardbridge-cli", "--profile", folder, "connect", service, option)
            process.communicate(json.dumps({key: sandbox.start[service][key] for key in
                                            ("access_token", "refresh_token", "client_secret")}), timeout=PATIENCE)
            self.assertEqual(process.returncode, DONE)
        window = self.start(BIN / "boardbridge", "--profile", folder)
        wait_for(lambda: sandbox.task("Buy milk"), "the first sync")
        for number, fault in enumerate(({"kind": "status", "status": 401}, {"kind": "status", "status": 500},
                                        {"kind": "drop_after"})):
            for service in ("miro", "bitrix24"):
                sandbox.faults({"service": service, **fault})
                sandbox.person("add_sticky", text=f"{fault['kind']} {number} {service}", color="yellow",
                               x=number * 400, y=900)
                wait_for(lambda: sandbox.counters()["faults"] == 1, f"{fault} of {service}")
        sandbox.faults()
        status, out, err = stop(window, 6)  # SIGABRT
        self.assertEqual(status, -6, err)
        self.assertEqual(list((self.box / "run").iterdir()), [], "an image of the memory was left")
        self.search.add("output of the window", out + err)
        secrets = {f"{service}.{name}": text for service in ("miro", "bitrix24") for name, text in secrets_in(
            {key: sandbox.start[service][key] for key in ("access_token", "refresh_token", "client_secret")},
            service).items()}
        secrets |= {f"keychain.{service}.{name}": text for service in ("miro", "bitrix24")
                    for name, text in self.stored(service).items()}
        self.assertGreater(len(secrets), 6)
        self.assertEqual(self.search.findings(secrets), [])

    @staticmethod
    def stored(service):
        entry = subprocess.run(["secret-tool", "lookup", "server", "boardbridge", "user", f"window/{service}"],
                               capture_output=True, timeout=PATIENCE).stdout
        held = json.loads(entry)
        return secrets_in({key: held[key] for key in ("access_token", "refresh_token")}, service)


if __name__ == "__main__":
    unittest.main(verbosity=2)
