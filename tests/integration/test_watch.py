# SPDX-License-Identifier: GPL-3.0-or-later
"""sync --watch takes up what people do on either side, and ends in an orderly way."""

import json
import signal
import unittest

from harness import DONE, NO_ACCESS, SOME_LEFT, WorldCase, stop, wait_for

BOARD = {"name": "Board", "frames": [{"title": "To Do"}, {"title": "Done"}],
         "items": [{"text": "Buy milk", "color": "yellow", "frame": "To Do"}]}


class Watch(WorldCase):
    board = BOARD

    def test_a_change_on_either_side_reaches_the_other(self):
        watch = self.cli.start("--json", "sync", "--watch", "--settle", "0")
        self.addCleanup(watch.kill)
        task = wait_for(lambda: self.sandbox.task("Buy milk"), "the first sync")
        self.sandbox.person("add_sticky", text="Buy bread", color="red", x=4000, y=4000)
        self.assertEqual(int(wait_for(lambda: self.sandbox.task("Buy bread"), "the new task")["priority"]), 2)
        done = next(frame["id"] for frame in self.sandbox.board()["frames"] if frame["title"] == "Done")
        self.sandbox.person("edit_task", task=int(task["id"]), status=5)
        wait_for(lambda: self.sandbox.sticky("Buy milk")["parent"] == done, "the sticky in its new frame")
        status, out, err = stop(watch, signal.SIGINT)
        self.assertEqual(status, DONE, err)
        self.assertGreaterEqual(json.loads(out)["applied"], 3)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)

    def test_a_first_sync_that_is_stopped_goes_on_later(self):
        self.sandbox.faults({"kind": "slow", "service": "bitrix24", "call": "tasks.task.add", "milliseconds": 3000})
        sync = self.cli.start("sync")
        wait_for(lambda: self.sandbox.task("Buy milk"), "the task")
        status, out, err = stop(sync)
        self.assertEqual(status, SOME_LEFT, out + err)
        self.assertIn("next sync", err)
        self.expect(DONE, "sync")
        self.assertEqual(len(self.sandbox.portal()["tasks"]), 1)

    def test_a_paused_account_is_told_once(self):
        self.sandbox.faults({"kind": "revoked_token", "service": "miro", "probability": 1, "skip": 6})
        watch = self.cli.start("sync", "--watch", "--settle", "0")
        self.addCleanup(watch.kill)
        told = next(line for line in watch.stderr if "paused" in line)
        self.assertNotRegex(told, r"\.\.|\. \.")
        self.assertEqual(told.lower().count("sign in again"), 1, told)
        self.assertIn("connect miro", told)
        stop(watch, signal.SIGINT)

    def test_it_ends_at_once_when_it_cannot_begin(self):
        self.cli.write({**self.profile, "id": "nobody-here"})
        run = self.expect(NO_ACCESS, "sync", "--watch")
        self.assertIn("connect miro", run.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
