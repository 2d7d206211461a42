# SPDX-License-Identifier: GPL-3.0-or-later
"""Held runs and conflicts: what waits for a person, and what the person says."""

import unittest

from harness import DONE, SOME_LEFT, WRONG_USE, WorldCase

STORIES = [f"Story {number}" for number in range(10)]
IDEAS = [f"Idea {number}" for number in range(6)]
BOARD = {
    "name": "Board",
    "frames": [{"title": "To Do"}, {"title": "Done"}],
    "items": [{"text": text, "color": "yellow", "frame": "To Do"} for text in STORIES]
             + [{"text": text, "color": "yellow"} for text in IDEAS],
}
HELD_RUN = {"run", "link", "count", "reason", "cause", "other_causes", "operations"}


class Held(WorldCase):
    board = BOARD

    def lose_the_frame(self):
        """Somebody deletes a frame with all that is in it. The item ids, by title."""
        self.expect(DONE, "sync")
        ids = {text: self.sandbox.sticky(text)["id"] for text in STORIES}
        frame = next(each["id"] for each in self.sandbox.board()["frames"] if each["title"] == "To Do")
        for item in [*ids.values(), frame]:
            self.sandbox.person("remove", item=item)
        return ids

    def held_run(self, *options):
        runs = self.expect(SOME_LEFT, "--json", "sync", *options).json["held_runs"]
        self.assertEqual(len(runs), 1, runs)
        return runs[0]

    def detached(self):
        return self.cli.run("--json", "status").json["links"][0]["detached"]

    def test_a_deleted_frame_is_held_explained_and_confirmed(self):
        ids = self.lose_the_frame()
        preview = self.expect(DONE, "--json", "plan").json
        self.assertEqual([each["run"] for each in preview["held_runs"]], [None])
        run = self.held_run()
        self.assertEqual(set(run), HELD_RUN)
        self.assertEqual((run["link"], run["count"]), ("demo", 10))
        self.assertIn("10 of 16", run["reason"])
        self.assertIn("“To Do”, which is no longer on the board", run["cause"])
        self.assertEqual({each["item_id"] for each in run["operations"]}, set(ids.values()))
        self.assertEqual(self.held_run(), run, "the same run over passes")
        self.assertLess(self.cli.run("--json", "status").json["links"][0]["last_run"], preview["made_at"],
                        "holding is no run that did something")
        self.assertEqual(self.detached(), 0)
        shown = self.expect(SOME_LEFT, "sync").out
        for words in (f"sync --confirm {run['run']}", run["cause"], "Story 7"):
            self.assertIn(words, shown)
        self.assertEqual(self.cli.run("--json", "status").status, SOME_LEFT)
        self.assertEqual(self.expect(DONE, "--json", "plan").json["held_runs"], [run])

        confirmed = self.expect(DONE, "--json", "sync", "--confirm", str(run["run"])).json
        self.assertEqual((confirmed["held"], confirmed["held_runs"], confirmed["dropped"]), (0, [], []))
        self.assertEqual(self.detached(), 10)
        self.expect(DONE, "status")
        self.refused(WRONG_USE, "sync", "--confirm", str(run["run"]), saying=[str(run["run"])])

    def test_what_was_edited_since_is_not_applied(self):
        ids = self.lose_the_frame()
        run = self.held_run()
        self.sandbox.person("edit_task", task=int(self.sandbox.task("Story 3")["id"]), title="Story 3 goes on")
        confirmed = self.expect(SOME_LEFT, "--json", "sync", "--confirm", str(run["run"])).json
        self.assertEqual([each["reason"] for each in confirmed["dropped"]], ["The task was edited since"])
        self.assertTrue(confirmed["dropped"][0]["id"].endswith(ids["Story 3"]), confirmed)
        self.assertEqual([each["run"] for each in confirmed["held_runs"]], [run["run"]])
        self.assertEqual(self.detached(), 9)
        self.expect(DONE, "sync", "--confirm", str(run["run"]))
        self.assertEqual(self.detached(), 10)

    def test_wrong_runs_are_named(self):
        self.expect(DONE, "sync")
        self.refused(WRONG_USE, "sync", "--confirm", "77", saying=["77", "held"])
        self.refused(WRONG_USE, "sync", "--confirm", "seven", saying=["seven"])


class Conflicts(WorldCase):
    board = {"name": "Board", "frames": [{"title": "To Do"}],
             "items": [{"text": "Buy milk", "color": "yellow", "frame": "To Do"},
                       {"text": "Pay rent", "color": "yellow", "frame": "To Do"}]}

    def setUp(self):
        super().setUp()
        self.policy("ask")
        self.expect(DONE, "sync")

    def policy(self, word):
        self.cli.write({**self.profile, "links": [{**self.profile["links"][0], "conflict": word}]})

    def edit_both(self, title, on_board, in_portal):
        task = int(self.sandbox.task(title)["id"])
        self.sandbox.person("edit_text", item=self.sandbox.sticky(title)["id"], text=on_board)
        self.sandbox.person("edit_task", task=task, title=in_portal)
        return task

    def conflicts(self):
        return self.expect(DONE, "--json", "conflicts").json["conflicts"]

    def test_a_person_decides(self):
        task = self.edit_both("Buy milk", "Buy oat milk", "Buy soy milk")
        self.assertEqual(self.expect(SOME_LEFT, "--json", "sync").json["held"], 1)
        conflict, = self.conflicts()
        self.assertEqual({key: conflict[key] for key in ("link", "task_id", "field", "base", "miro", "bitrix24",
                                                         "state", "winner")},
                         {"link": "demo", "task_id": task, "field": "title", "base": "Buy milk",
                          "miro": "Buy oat milk", "bitrix24": "Buy soy milk", "state": "open", "winner": None})
        self.assertIn("Buy soy milk", self.expect(DONE, "conflicts").out)
        status = self.expect(SOME_LEFT, "--json", "status").json
        self.assertEqual(status["links"][0]["conflicts"], {"open": 1, "settled": 0})
        resolved = self.expect(DONE, "--json", "resolve", conflict["id"], "--take", "bitrix24").json
        self.assertEqual(resolved, {"resolved": conflict["id"], "take": "bitrix24"})
        self.expect(DONE, "sync")
        self.assertIsNotNone(self.sandbox.sticky("Buy soy milk"))
        self.assertEqual([each for each in self.conflicts() if each["state"] == "open"], [])
        self.expect(DONE, "status")

    def test_the_policy_decides_and_what_lost_is_on_offer(self):
        self.policy("miro")
        self.edit_both("Pay rent", "Pay rent today", "Pay rent tomorrow")
        self.expect(DONE, "sync")
        conflict, = self.conflicts()
        self.assertEqual((conflict["state"], conflict["winner"]), ("settled", "miro"))
        self.assertIsNotNone(self.sandbox.task("Pay rent today"))
        self.assertEqual(self.expect(DONE, "--json", "failed").json["failed"], [], "it is no failure")
        self.assertEqual(self.expect(DONE, "--json", "retry", "--all").json, {"retried": 0})
        self.expect(DONE, "resolve", conflict["id"], "--take", "bitrix24")
        self.expect(DONE, "sync")
        self.assertIsNotNone(self.sandbox.task("Pay rent tomorrow"))
        self.assertIsNotNone(self.sandbox.sticky("Pay rent tomorrow"))

    def test_wrong_ids_are_named(self):
        self.refused(WRONG_USE, "resolve", "no/such/conflict", "--take", "miro", saying=["no/such/conflict"])
        self.refused(WRONG_USE, "resolve", "no/such/conflict", "--take", "all", saying=["all"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
