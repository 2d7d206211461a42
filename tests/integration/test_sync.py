# SPDX-License-Identifier: GPL-3.0-or-later
"""plan, sync, failed, retry, skip and status, from a shell's point of view."""

import json
import unittest

from harness import DONE, SOME_LEFT, WRONG_USE, WorldCase

NOBODY = 999  # no user of the portal has this id, so it refuses every task for them

BOARD = {
    "name": "Board",
    "frames": [{"title": "To Do"}, {"title": "Done"}],
    "items": [
        {"text": "Buy milk\nand bread", "color": "light_yellow", "frame": "To Do"},
        {"text": "Пожар! 🔥", "color": "red", "frame": "To Do"},
        {"text": "Old story", "color": "yellow", "frame": "Done"},
        {"text": "Which shop?", "color": "green", "connect_to": 0},
        {"text": "Oat milk", "color": "blue", "connect_to": 0},
        {"text": "Just a note", "color": "gray"},
    ],
}


class Sync(WorldCase):
    board = BOARD

    def test_a_plan_changes_nothing(self):
        before = (self.sandbox.board(), self.sandbox.portal())
        plan = self.expect(DONE, "--json", "plan").json
        self.assertEqual(set(plan), {"version", "made_at", "links", "operations", "held", "held_runs", "forecast"})
        self.assertEqual([each["kind"] for each in plan["operations"]], ["create_task"] * 3 + ["create_subtask", "add_comment"], plan)
        for operation in plan["operations"]:
            self.assertEqual(set(operation), {"id", "link", "kind", "item_id", "task_id", "summary", "changes",
                                              "fingerprint"})
            self.assertEqual(operation["link"], "demo")
            for change in operation["changes"]:
                self.assertEqual(set(change), {"field", "from", "to"})
        self.assertEqual((self.sandbox.board(), self.sandbox.portal()), before)
        self.assertFalse(list(self.cli.folder.glob("journal*")))
        shown = self.expect(DONE, "plan").out
        for title in ("Buy milk", "Пожар! 🔥", "Old story", "Which shop?", "Oat milk"):
            self.assertIn(title, shown)

    def test_every_sticky_becomes_what_its_rule_says_and_a_second_sync_writes_nothing(self):
        sync = self.expect(DONE, "--json", "sync").json
        self.assertEqual(set(sync), {"applied", "failed", "held", "waiting", "requests", "seconds", "held_runs",
                                     "dropped"})
        self.assertEqual((sync["failed"], sync["held"], sync["waiting"]), (0, 0, 0), sync)
        self.assertGreaterEqual(sync["applied"], 5)
        counters = self.sandbox.counters()
        self.assertEqual(sync["requests"]["miro"], counters["miro"]["requests"] - 1, "one call was connect's")
        self.assertEqual(counters["miro"]["refused"], 0)
        self.assertEqual(counters["bitrix24"]["refused"], 0)

        milk, fire, old = map(self.sandbox.task, ("Buy milk", "Пожар! 🔥", "Old story"))
        self.assertIn("and bread", milk["description"])
        self.assertEqual(int(fire["priority"]), 2)
        self.assertEqual(int(old["status"]), 5)
        self.assertEqual(int(self.sandbox.task("Oat milk")["parentId"]), int(milk["id"]))
        self.assertIn("Which shop?", json.dumps(milk["comments"], ensure_ascii=False))
        self.assertIsNone(self.sandbox.task("Just a note"))
        tags = [tag["title"] for tag in self.sandbox.sticky("Buy milk")["tags"]]
        self.assertIn(f"B24-{milk['id']}", tags)

        shown = (self.sandbox.board(), self.sandbox.portal())
        again = self.expect(DONE, "--json", "sync").json
        self.assertEqual(again["applied"], 0)
        self.assertEqual((self.sandbox.board(), self.sandbox.portal()), shown)
        self.assertEqual(self.expect(DONE, "--json", "plan").json["operations"], [])

    def test_changes_on_both_sides_meet(self):
        self.expect(DONE, "sync")
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Buy milk")["id"], text="Buy rice")
        self.sandbox.person("edit_task", task=int(self.sandbox.task("Old story")["id"]), title="New story")
        self.expect(DONE, "sync")
        self.assertIsNotNone(self.sandbox.task("Buy rice"))
        self.assertIsNotNone(self.sandbox.sticky("New story"))
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)

    def assign_to(self, user):
        link = {**self.profile["links"][0], "responsible_id": user}
        self.cli.write({**self.profile, "links": [link]})

    def failed(self):
        return self.expect(DONE, "--json", "failed").json["failed"]

    def test_what_fails_is_listed_and_retried(self):
        self.assign_to(NOBODY)
        sync = self.expect(SOME_LEFT, "--json", "sync").json
        self.assertEqual((sync["applied"], sync["failed"], sync["waiting"]), (0, 3, 2), sync)
        failed = self.failed()
        self.assertEqual(len(failed), 3)
        for operation in failed:
            self.assertEqual(set(operation), {"id", "link", "item_id", "task_id", "operation", "error", "advice",
                                              "attempts", "next_try"})
            self.assertEqual((operation["operation"], operation["attempts"]), ("create_task", 1))
            self.assertIn("assignee", operation["error"])
            self.assertIn(operation["id"], self.expect(DONE, "failed").out)
        self.assign_to(1)
        self.assertEqual(self.expect(SOME_LEFT, "--json", "sync").json["applied"], 0, "it backs off")
        self.assertEqual(self.expect(DONE, "--json", "retry", failed[0]["id"]).json, {"retried": 1})
        self.assertEqual(self.expect(SOME_LEFT, "--json", "sync").json["failed"], 2)
        self.assertEqual(self.expect(DONE, "--json", "retry", "--all").json, {"retried": 2})
        self.assertEqual(self.expect(DONE, "--json", "sync").json["failed"], 0)
        self.assertEqual(self.failed(), [])
        self.assertEqual(len(self.sandbox.portal()["tasks"]), 4)

    def test_what_is_skipped_is_left_alone_until_its_item_changes(self):
        self.assign_to(NOBODY)
        self.expect(SOME_LEFT, "sync")
        for operation in self.failed():
            self.expect(DONE, "skip", operation["id"])
        self.assertEqual(self.failed(), [])
        self.assign_to(1)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Old story")["id"], text="New story")
        self.expect(DONE, "sync")
        self.assertEqual([task["title"] for task in self.sandbox.portal()["tasks"]], ["New story"])
        self.assertEqual(self.expect(DONE, "--json", "retry", "--all").json, {"retried": 2})
        self.expect(DONE, "sync")
        self.assertEqual(len(self.sandbox.portal()["tasks"]), 4)

    def test_unknown_ids_are_named(self):
        self.refused(WRONG_USE, "retry", "nothing/like/it", saying=["nothing/like/it"])
        self.refused(WRONG_USE, "skip", "nothing/like/it", saying=["nothing/like/it"])
        self.refused(WRONG_USE, "plan", "--link", "elsewhere", saying=["elsewhere", "demo"])

    def test_status_shows_connections_and_queue(self):
        self.expect(DONE, "sync")
        status = self.expect(DONE, "--json", "status").json
        self.assertTrue(status["connections"]["miro"]["connected"])
        self.assertTrue(status["connections"]["bitrix24"]["connected"])
        self.assertEqual(status["links"][0]["pairs"], 5)
        self.assertIn("demo", self.expect(DONE, "status").out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
