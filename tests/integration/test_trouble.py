# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that break after the service acted, services that stumble, and tokens that have to be renewed."""

import json
import unittest

from harness import DONE, NO_ACCESS, SOME_LEFT, UNREACHABLE, WorldCase

BOARD = {
    "name": "Board",
    "frames": [{"title": "To Do"}],
    "tasks": [{"title": "From the portal", "project": "Board"}],
    "items": [
        {"text": "Buy milk", "color": "yellow", "frame": "To Do"},
        {"text": "Pay rent", "color": "red", "frame": "To Do"},
        {"text": "Which shop?", "color": "green", "connect_to": 0},
        {"text": "Oat milk", "color": "blue", "connect_to": 0},
    ],
}
CREATES = {
    "a task": {"service": "bitrix24", "call": "tasks.task.add"},
    "a subtask": {"service": "bitrix24", "call": "tasks.task.add", "skip": 1},
    "a comment": {"service": "bitrix24", "call": "im.message.add"},
    "a sticky": {"service": "miro", "method": "POST", "path": "*/sticky_notes"},
    "a tag": {"service": "miro", "method": "POST", "path": "*/tags"},
    "a mark": {"service": "miro", "method": "POST", "path": "*/items/*"},
}


class Trouble(WorldCase):
    board = BOARD

    def begin(self):
        self.sandbox.post("reset")
        self.cli.forget_journal()

    def sync_until_done(self):
        """As a person would: again, and what failed at once. How many calls it took."""
        for calls in range(1, 6):
            run = self.cli.run("--json", "sync")
            self.assertIn(run.status, (DONE, SOME_LEFT, UNREACHABLE), str(run))
            if run.status == DONE:
                return calls
            self.expect(DONE, "retry", "--all")
        raise AssertionError(f"never done: {run}")

    def check_that_each_became_one_thing(self):
        portal = self.sandbox.portal()
        self.assertEqual(sorted(task["title"] for task in portal["tasks"]),
                         ["Buy milk", "From the portal", "Oat milk", "Pay rent"])
        comments = [comment["text"] for task in portal["tasks"] for comment in task.get("comments", [])
                    if not comment["system"]]
        self.assertEqual(len(comments), 1, comments)
        stickies = [sticky["text"].split("\n")[0] for sticky in self.sandbox.board()["stickies"]]
        self.assertEqual(sorted(stickies), ["Buy milk", "From the portal", "Oat milk", "Pay rent", "Which shop?"])
        tags = [tag["title"] for tag in self.sandbox.board()["tags"]]
        self.assertEqual(len(tags), len(set(tags)), tags)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)

    def test_a_connection_that_drops_after_any_create_doubles_nothing(self):
        for name, where in CREATES.items():
            with self.subTest(create=name):
                self.begin()
                self.sandbox.faults({"kind": "drop_after", **where})
                self.sync_until_done()
                self.assertEqual(self.sandbox.counters()["faults"], 1, "the fault never met its request")
                self.check_that_each_became_one_thing()

    def test_a_service_that_stumbles_is_asked_again(self):
        for fault in ({"status": 503}, {"status": 502, "body": "html"}, {"status": 429, "retry_after": 1}):
            for service in ("miro", "bitrix24"):
                with self.subTest(service=service, **fault):
                    self.begin()
                    self.sandbox.faults({"kind": "status", "service": service, "skip": 2, **fault})
                    self.sync_until_done()
                    self.assertEqual(self.sandbox.counters()["faults"], 1)
                    self.check_that_each_became_one_thing()


class Renewal(WorldCase):
    board = BOARD
    connected = False

    def sign_in(self, service, option, **secret):
        self.expect(DONE, "connect", service, option, given=json.dumps(secret))

    def test_renewed_tokens_are_kept_for_the_next_start(self):
        miro, bitrix24 = self.sandbox.start["miro"], self.sandbox.start["bitrix24"]
        self.sign_in("miro", "--token-stdin", access_token="stale", expires_at="2020-01-01T00:00:00Z",
                     refresh_token=miro["refresh_token"], client_secret=miro["client_secret"])
        self.sign_in("bitrix24", "--webhook-stdin", access_token="stale", expires_at="2020-01-01T00:00:00Z",
                     refresh_token=bitrix24["refresh_token"], client_secret=bitrix24["client_secret"])
        self.expect(DONE, "sync")  # with what connect has stored: the first refresh tokens are used up
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)
        self.sandbox.faults({"kind": "expired_token", "service": "bitrix24"})
        self.expect(DONE, "sync")
        self.expect(DONE, "sync")

    def test_a_sign_in_that_nobody_can_renew_asks_for_a_person(self):
        bitrix24 = self.sandbox.start["bitrix24"]
        run = self.refused(NO_ACCESS, "connect", "bitrix24", "--webhook-stdin", given=json.dumps(
            {"access_token": "stale", "refresh_token": "wrong", "client_secret": bitrix24["client_secret"]}))
        self.assertIn("Bitrix24", run.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
