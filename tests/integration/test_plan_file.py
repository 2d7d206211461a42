# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan that is printed, looked at, shortened, and executed as it stands."""

import json
import unittest

from harness import DONE, WRONG_USE, WorldCase

BOARD = {
    "name": "Board",
    "frames": [{"title": "To Do"}, {"title": "Done"}],
    "tasks": [{"title": "From the portal", "project": "Board"}],
    "items": [
        {"text": "Buy milk\nand bread", "color": "yellow", "frame": "To Do"},
        {"text": "Old story", "color": "yellow", "frame": "Done"},
        {"text": "Which shop?", "color": "green", "connect_to": 0},
        {"text": "Oat milk", "color": "blue", "connect_to": 0},
    ],
}


class PlanFile(WorldCase):
    board = BOARD

    def plan(self):
        return self.expect(DONE, "--json", "plan").json

    def write(self, plan):
        file = self.cli.folder.parent / "plan.json"
        file.write_text(plan if isinstance(plan, str) else json.dumps(plan, ensure_ascii=False), encoding="utf-8")
        return file

    def apply(self, plan):
        return self.expect(DONE, "--json", "sync", "--plan", self.write(plan)).json

    def operation(self, plan, words):
        return next(each for each in plan["operations"] if words in each["summary"])

    def titles(self):
        return sorted(task["title"] for task in self.sandbox.portal()["tasks"])

    def test_a_plan_is_executed_as_it_was_printed(self):
        plan = self.plan()
        self.assertEqual(set(plan), {"version", "made_at", "links", "operations", "held", "held_runs", "forecast"})
        self.assertEqual((plan["version"], plan["links"], len(plan["operations"])), (1, ["demo"], 5))
        sync = self.apply(plan)
        self.assertEqual((sync["dropped"], sync["failed"], sync["held"]), ([], 0, 0), sync)
        self.assertEqual(self.titles(), ["Buy milk", "From the portal", "Oat milk", "Old story"])
        milk = self.sandbox.task("Buy milk")
        self.assertIn("Which shop?", json.dumps(milk["comments"], ensure_ascii=False))
        self.assertEqual(self.sandbox.task("Oat milk")["parentId"], milk["id"])
        tags = {text: [tag["title"] for tag in self.sandbox.sticky(text)["tags"]] for text in ("Buy milk", "Oat milk")}
        self.assertEqual(tags["Buy milk"], [f"B24-{milk['id']}"], "marks follow from the creates")
        self.assertEqual(len(tags["Oat milk"]), 1)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0, "and nothing is left to do")

    def test_what_is_taken_out_is_not_done(self):
        plan = self.plan()
        plan["operations"] = [self.operation(plan, "Old story")]
        sync = self.expect(DONE, "--json", "sync", "--plan", "-", given=json.dumps(plan)).json
        self.assertEqual(sync["dropped"], [])
        self.assertEqual(self.titles(), ["From the portal", "Old story"])
        self.assertIsNone(self.sandbox.sticky("From the portal"))
        self.assertEqual(len(self.plan()["operations"]), 4)

    def test_what_changed_meanwhile_drops_out(self):
        plan = self.plan()
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Old story")["id"], text="New story")
        self.sandbox.person("remove", item=self.sandbox.sticky("Which shop?")["id"])
        self.sandbox.person("add_sticky", text="Came later", color="yellow", x=9000, y=9000)
        plan["operations"].append({**plan["operations"][0], "id": "demo/create_task/1", "item_id": "1",
                                   "fingerprint": "/"})
        sync = self.apply(plan)
        reasons = {each["id"]: each["reason"] for each in sync["dropped"]}
        self.assertEqual(reasons, {
            self.operation(plan, "Old story")["id"]: "The sticky was edited since",
            self.operation(plan, "Which shop?")["id"]: "The sticky is gone since",
            "demo/create_task/1": "Unknown operation: nothing of this id is planned",
        })
        self.assertEqual(self.titles(), ["Buy milk", "From the portal", "Oat milk"])
        shown = self.expect(DONE, "sync", "--plan", self.write(plan)).out
        self.assertIn("Not applied: demo/create_task/1 – Unknown operation", shown)

    def test_a_plan_that_was_executed_does_nothing_twice(self):
        plan = self.plan()
        self.apply(plan)
        shown = (self.sandbox.board(), self.sandbox.portal())
        again = self.apply(plan)
        self.assertEqual(again["applied"], 0)
        self.assertEqual(len(again["dropped"]), len(plan["operations"]))
        self.assertEqual((self.sandbox.board(), self.sandbox.portal()), shown)

    def test_a_later_edit_is_planned_and_executed_alike(self):
        self.expect(DONE, "sync")
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Old story")["id"], text="New story")
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Oat milk")["id"], text="Soy milk")
        plan = self.plan()
        task = int(self.sandbox.task("Oat milk")["id"])
        self.sandbox.person("edit_task", task=task, priority=2)
        sync = self.apply(plan)
        self.assertEqual([each["reason"] for each in sync["dropped"]], ["The task was edited since"])
        self.assertIsNotNone(self.sandbox.task("New story"))
        self.assertIsNotNone(self.sandbox.task("Oat milk"), "its edit waits for the next plan")

    def test_wrong_plans_are_explained(self):
        self.refused(WRONG_USE, "sync", "--plan", "/nowhere/plan.json", saying=["/nowhere/plan.json"])
        self.refused(WRONG_USE, "sync", "--plan", self.write("what?"), saying=["plan.json"])
        self.refused(WRONG_USE, "sync", "--plan", "-", given="{}", saying=["Standard input", "version"])
        plan = self.plan()
        self.refused(WRONG_USE, "sync", "--plan", self.write({**plan, "version": 2}), saying=["version 2"])
        self.refused(WRONG_USE, "sync", "--plan", self.write({**plan, "links": ["other"], "operations": []}),
                     saying=["other"])
        del plan["operations"][1]["changes"]
        self.refused(WRONG_USE, "sync", "--plan", self.write(plan), saying=["operations[1]", "changes"])
        self.refused(WRONG_USE, "sync", "--plan", self.write(plan), "--watch", saying=["--watch"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
