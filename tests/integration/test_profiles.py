# SPDX-License-Identifier: GPL-3.0-or-later
"""Several profiles on one machine: each with its own settings, journal and sign-ins."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from harness import BIN, DONE, NO_ACCESS, PATIENCE, WRONG_USE, Run, Sandbox, stop, wait_for

BOARD = {"name": "Board", "frames": [], "items": [{"text": "Buy milk", "color": "yellow"}]}


def keychain_has(key):
    return subprocess.run(["secret-tool", "lookup", "server", "boardbridge", "user", key],
                          capture_output=True, timeout=PATIENCE).stdout != b""


class Profiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="boardbridge-test-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.home = self.folder / "boardbridge"
        self.environment = {**os.environ, "XDG_DATA_HOME": folder.name}

    def run_cli(self, *arguments, given=""):
        finished = subprocess.run([BIN / "boardbridge-cli", *arguments], input=given, capture_output=True, text=True,
                                  timeout=PATIENCE, env=self.environment)
        return Run(arguments, finished)

    def expect(self, status, *arguments, **options):
        run = self.run_cli(*arguments, **options)
        self.assertEqual(run.status, status, str(run))
        return run

    def ids(self):
        return [each["id"] for each in self.expect(DONE, "--json", "profiles").json["profiles"]]

    def world(self):
        sandbox = Sandbox(BOARD)
        self.addCleanup(sandbox.close)
        return sandbox

    def give(self, profile_id, sandbox):
        """Points a profile that exists at the sandbox, and signs it in."""
        listed = self.expect(DONE, "--json", "profiles").json["profiles"]
        folder = pathlib.Path(next(each["folder"] for each in listed if each["id"] == profile_id))
        (folder / "profile.json").write_text(json.dumps({**sandbox.profile, "id": profile_id}), encoding="utf-8")
        for service, option, secret in (("miro", "--token-stdin", sandbox.start["miro"]["access_token"]),
                                        ("bitrix24", "--webhook-stdin", sandbox.start["bitrix24"]["webhook_url"])):
            self.expect(DONE, "--profile", profile_id, "connect", service, option, given=secret)
        return folder

    def test_the_life_of_profiles(self):
        self.assertIn("create", self.expect(DONE, "profiles").out)
        self.expect(DONE, "profiles", "create", "first", "--name", "First")
        self.expect(DONE, "profiles", "create", "second", "--name", "Second")
        self.assertEqual(self.ids(), ["first", "second"])
        self.assertTrue((self.home / "profile.json").exists())
        self.assertEqual((self.home / "profiles" / "second").stat().st_mode & 0o077, 0)
        self.expect(DONE, "profiles", "rename", "second", "--name", "Команда 2")
        self.assertIn("Команда 2", self.expect(DONE, "profiles", "list").out)
        self.expect(DONE, "profiles", "duplicate", "second", "third")
        file = self.folder / "second.json"
        self.expect(DONE, "profiles", "export", "second", file)
        self.assertEqual(json.loads(file.read_text(encoding="utf-8"))["name"], "Команда 2")
        self.assertEqual(self.expect(DONE, "--json", "profiles", "import", file).json["profile"]["id"], "second-2")
        self.expect(DONE, "profiles", "import", file, "--id", "fourth")
        self.assertEqual(self.ids(), ["first", "fourth", "second", "second-2", "third"])
        self.expect(DONE, "profiles", "remove", "second", "--yes")
        self.expect(DONE, "profiles", "remove", "first", "--yes")
        self.assertEqual(self.ids(), ["fourth", "second-2", "third"])
        self.assertFalse((self.home / "profile.json").exists())

    def test_what_is_refused_changes_nothing(self):
        self.expect(DONE, "profiles", "create", "first", "--name", "First")
        file = self.folder / "first.json"
        self.expect(DONE, "profiles", "export", "first", file)
        before = sorted(path for path in self.folder.rglob("*"))
        for arguments in (["create", "../up", "--name", "Up"], ["create", "FIRST", "--name", "First"],
                          ["create", "con", "--name", "Device"], ["create", "x", "--name", " "],
                          ["rename", "nobody", "--name", "N"], ["duplicate", "first", "first"], ["remove", "first"],
                          ["remove", "nobody", "--yes"], ["export", "first", file],
                          ["import", file, "--id", "first"], ["import", self.folder / "missing.json"]):
            with self.subTest(arguments=arguments):
                run = self.expect(WRONG_USE, "profiles", *arguments)
                self.assertEqual((run.out, len(run.err.strip().splitlines())), ("", 1), str(run))
        self.assertEqual(sorted(path for path in self.folder.rglob("*")), before)

    def test_each_has_its_own_sign_in_and_journal(self):
        one, two = self.world(), self.world()
        self.expect(DONE, "profiles", "create", "one", "--name", "One")
        self.expect(DONE, "profiles", "create", "two", "--name", "Two")
        self.give("one", one)
        folder = self.give("two", two)
        self.assertEqual(self.expect(DONE, "--json", "--profile", "two", "sync").json["applied"] > 0, True)
        self.assertEqual((one.portal()["tasks"], len(two.portal()["tasks"])), ([], 1))
        self.assertTrue((folder / "journal.sqlite").exists())
        self.expect(DONE, "sync")  # the default one
        self.assertEqual(len(one.portal()["tasks"]), 1)

        self.expect(DONE, "profiles", "duplicate", "two", "copy")
        self.assertEqual([path.name for path in (self.home / "profiles" / "copy").iterdir()], ["profile.json"])
        self.expect(NO_ACCESS, "--profile", "copy", "sync")  # the sign-in did not come along
        for key in ("two/miro", "two/bitrix24", "one/miro"):
            self.assertTrue(keychain_has(key), key)
        self.expect(DONE, "profiles", "remove", "two", "--yes")
        self.assertFalse(folder.exists())
        self.assertFalse(keychain_has("two/miro") or keychain_has("two/bitrix24"))
        self.assertTrue(keychain_has("one/miro"))
        self.expect(DONE, "sync")

    def test_a_profile_in_use_is_not_removed(self):
        self.expect(DONE, "profiles", "create", "busy", "--name", "Busy")
        folder = self.give("busy", self.world())
        watching = subprocess.Popen([BIN / "boardbridge-cli", "sync", "--watch"], env=self.environment,
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        wait_for(lambda: (folder / "lock").exists(), "the lock")
        run = self.expect(WRONG_USE, "profiles", "remove", "busy", "--yes")
        self.assertIn("boardbridge-cli", run.err)
        self.assertTrue(keychain_has("busy/miro"))
        stop(watching)
        self.expect(DONE, "profiles", "remove", "busy", "--yes")
        self.assertEqual(self.ids(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
