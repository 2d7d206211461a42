# SPDX-License-Identifier: GPL-3.0-or-later
"""history and undo: what was written, whose edit led to it, and how it is taken back."""

import csv
import datetime
import io
import json
import re
import sqlite3
import time
import unittest

from harness import DONE, SOME_LEFT, WRONG_USE, WorldCase

BOARD = {
    "name": "Board",
    "frames": [{"title": "To Do"}, {"title": "Done"}],
    "items": [
        {"text": "Buy milk\nand bread", "color": "light_yellow", "frame": "To Do"},
        {"text": "Pay rent", "color": "yellow", "frame": "To Do"},
        {"text": "Which shop?", "color": "green", "connect_to": 0},
    ],
}


class HistoryCase(WorldCase):
    board = BOARD

    def sync(self):
        return self.expect(DONE, "--json", "sync").json

    def last_run(self):
        return self.expect(DONE, "--json", "history", "--runs").json["runs"][0]["id"]

    def history(self, *arguments):
        return self.expect(DONE, "--json", "history", *arguments).json["history"]

    def edit(self, title, text):
        self.sandbox.person("edit_text", item=self.sandbox.sticky(title)["id"], text=text)

    def assert_quiet(self):
        self.assertEqual(self.sync()["applied"], 0)


class History(HistoryCase):
    def test_the_life_of_an_item(self):
        self.assertEqual(self.history(), [])
        self.sync()
        item = self.sandbox.sticky("Buy milk")["id"]
        task = int(self.sandbox.task("Buy milk")["id"])
        self.edit("Buy milk", "Buy rice\nand bread")
        self.sync()
        self.sandbox.person("edit_task", task=task, title="Buy tea")
        self.sync()

        life = self.history("--item", item)
        self.assertEqual([row["kind"] for row in life], ["create_task", "write_mark", "update_task", "update_sticky"])
        for row in life:
            self.assertEqual((row["item_id"], row["task_id"], row["link"]), (item, task, "demo"))
            self.assertIsNotNone(datetime.datetime.fromisoformat(row["at"].replace("Z", "+00:00")).utcoffset())
        created, marked, task_update, sticky_update = life
        self.assertEqual(created["before"], {})
        self.assertEqual(created["after"]["description"], "and bread")
        self.assertEqual(set(created["after"]),
                         {"title", "description", "status", "priority", "group", "stage", "parent"})
        self.assertEqual(created["cause"]["side"], "miro")
        self.assertIsNone(marked["cause"])
        self.assertEqual((task_update["before"], task_update["after"]), ({"title": "Buy milk"}, {"title": "Buy rice"}))
        self.assertEqual(task_update["cause"]["edit"], {"text": ["Buy milk\nand bread", "Buy rice\nand bread"]})
        self.assertTrue(task_update["cause"]["by"], "the person who edited the sticky")
        self.assertEqual(sticky_update["side"], "miro")
        self.assertEqual(sticky_update["cause"]["edit"], {"title": ["Buy rice", "Buy tea"]})
        self.assertTrue(sticky_update["cause"]["by"], "the person who edited the task")

        shown = self.expect(DONE, "history", "--item", item).out
        self.assertIn("Buy tea", shown)
        self.assertRegex(shown, r"because of an edit in Miro by user \d+ at \S+[+-]\d\d:\d\d|Z: text")

    def test_filters(self):
        self.sync()
        first = self.last_run()
        self.edit("Pay rent", "Pay the rent")
        self.sync()
        self.assertEqual([row["kind"] for row in self.history("--run", str(self.last_run()))], ["update_task"])
        self.assertEqual({row["run"] for row in self.history("--run", str(first))}, {first})
        self.assertEqual(self.history("--link", "demo"), self.history())
        self.assertEqual(self.history("--since", "2999-01-01"), [])
        self.assertEqual(self.history("--since", "2020-01-01"), self.history())
        for wrong in (["--link", "other"], ["--run", "x"], ["--since", "soon"], ["--runs", "--item", "1"]):
            self.refused(WRONG_USE, "history", *wrong)
        self.expect(WRONG_USE, "--json", "history", "--csv")

    def test_csv_is_whole_and_computes_nothing(self):
        evil = '=cmd|"/c calc"!A1, and "quotes"'
        long = "Ω" * 3000
        self.edit("Buy milk", f"{evil}\nline two, with a comma\n{long}")
        self.sync()
        run = self.expect(DONE, "history", "--csv")
        rows = list(csv.DictReader(io.StringIO(run.out, newline=""), strict=True))
        titles = [row["after"] for row in rows if row["field"] == "title" and row["kind"] == "create_task"]
        self.assertIn("'" + evil, titles)
        descriptions = [row["after"] for row in rows if row["field"] == "description"]
        self.assertIn("line two, with a comma\n" + long, descriptions)
        for row in rows:
            self.assertNotIn(None, row, "as many cells as the header has")
            for cell in row.values():
                self.assertFalse(cell[:1] in ("=", "+", "-", "@"), cell)
        self.assertTrue(run.out.startswith("at,run,link,item_id,task_id,side,kind,summary,field,before,after,"), run.out[:99])

    def test_old_history_is_forgotten(self):
        self.sync()
        self.assertTrue(self.history())
        year_ago = int((time.time() - 366 * 86400) * 1000)
        with sqlite3.connect(self.cli.folder / "journal.sqlite") as journal:
            journal.execute("UPDATE history SET at = ? WHERE kind = 'create_task'", (year_ago,))
        self.sync()
        self.assertTrue(self.history())
        self.assertNotIn("create_task", [row["kind"] for row in self.history()])
        self.cli.write({**self.profile, "history_days": 0})
        self.refused(WRONG_USE, "history", saying=["history_days"])

    def test_one_item_among_a_hundred_thousand_rows(self):
        self.sync()
        item = self.sandbox.sticky("Buy milk")["id"]
        with sqlite3.connect(self.cli.folder / "journal.sqlite") as journal:
            journal.executemany(
                "INSERT INTO history (run, at, link, item, task, kind, side, summary, before, after) "
                "VALUES (1, ?, 'demo', ?, ?, 'update_task', 'bitrix24', 'Update', '{\"title\":\"a\"}', '{\"title\":\"b\"}')",
                ((1700000000000 + n, f"item{n % 9000}", n) for n in range(100_000)))
        start = time.monotonic()
        self.assertEqual(len(self.history("--item", item)), 2)
        seconds = time.monotonic() - start
        print(f"history of one item among 100,000 rows: {seconds * 1000:.0f} ms, the program's start included")
        plan = sqlite3.connect(self.cli.folder / "journal.sqlite").execute(
            "EXPLAIN QUERY PLAN SELECT * FROM history WHERE item = ? ORDER BY id DESC", (item,)).fetchall()
        self.assertIn("history_item", str(plan))


class Undo(HistoryCase):
    def test_an_edit_is_taken_back(self):
        self.sync()
        self.edit("Buy milk", "Buy rice\nand tea")
        self.sync()
        run = self.last_run()
        before = self.sandbox.portal()
        shown = self.expect(DONE, "--json", "undo", str(run), "--dry-run").json
        self.assertEqual((shown["undone"], shown["kept"], shown["failed"]), (0, [], 0))
        self.assertEqual([each["kind"] for each in shown["operations"]], ["update_task"])
        self.assertEqual(self.sandbox.portal(), before)

        undone = self.expect(DONE, "--json", "undo", str(run)).json
        self.assertEqual(set(undone), {"undone", "kept", "operations", "failed"})
        self.assertEqual((undone["undone"], undone["kept"]), (1, []))
        self.assertEqual(undone["operations"], shown["operations"])
        self.assertIn("and bread", self.sandbox.task("Buy milk")["description"])
        self.assertIsNotNone(self.sandbox.sticky("Buy rice"))
        self.assert_quiet()
        runs = self.expect(DONE, "--json", "history", "--runs").json["runs"]
        self.assertEqual((runs[0]["undoes"], runs[1]["undoes"]), (run, None))
        self.assertEqual(self.history("--run", str(runs[0]["id"]))[0]["cause"], {"undo": run})

        self.expect(DONE, "undo", str(runs[0]["id"]))
        self.assertIsNotNone(self.sandbox.task("Buy rice"))
        self.assert_quiet()

    def test_a_first_sync_is_taken_back(self):
        before = self.sandbox.board()
        self.sync()
        self.expect(DONE, "--json", "undo", "1")
        self.assertEqual(self.sandbox.portal()["tasks"], [])
        looks = lambda board: [(each["id"], each["text"], each["color"], each["tags"]) for each in board["stickies"]]
        self.assertEqual(looks(self.sandbox.board()), looks(before))
        self.assert_quiet()
        self.assertEqual(self.sandbox.portal()["tasks"], [])

    def test_what_somebody_changed_since_stays(self):
        self.sync()
        self.edit("Buy milk", "Buy rice")
        self.edit("Pay rent", "Pay taxes")
        self.sync()
        task = int(self.sandbox.task("Buy rice")["id"])
        self.sandbox.person("edit_task", task=task, title="Mine now")
        run = self.expect(DONE, "undo", str(self.last_run()))
        self.assertIn("The task was changed since", run.out)
        self.assertIsNotNone(self.sandbox.task("Mine now"))
        self.assertIsNotNone(self.sandbox.task("Pay rent"))

    def test_a_large_undo_is_held(self):
        for n in range(8):
            self.sandbox.person("add_sticky", text=f"Note {n}", color="yellow", x=4000 + 300 * n, y=4000)
        self.sync()
        held = self.expect(SOME_LEFT, "--json", "undo", "1").json
        self.assertTrue(held["held"])
        self.assertEqual((held["undone"], len(self.sandbox.portal()["tasks"])), (0, 10))
        undone = self.expect(DONE, "--json", "undo", "1", "--yes").json
        self.assertNotIn("held", undone)
        self.assertEqual(self.sandbox.portal()["tasks"], [])
        self.assert_quiet()

    def link(self, **settings):
        self.cli.write({**self.profile, "links": [{**self.profile["links"][0], **settings}]})

    def test_a_moved_and_repainted_sticky_goes_back_to_its_place(self):
        self.sync()
        before = self.sandbox.sticky("Pay rent")
        self.sandbox.person("edit_task", task=int(self.sandbox.task("Pay rent")["id"]), title="Pay taxes", status=5, priority=2)
        self.sync()
        after = self.sandbox.sticky("Pay taxes")
        looks = lambda sticky: {key: sticky[key] for key in sticky if key not in ("modifiedAt", "modifiedBy", "html")}
        self.assertNotEqual(after["color"], before["color"])
        self.assertNotEqual((after["x"], after["y"]), (before["x"], before["y"]))
        self.assertEqual(self.expect(DONE, "--json", "undo", str(self.last_run())).json["kept"], [])
        self.assertEqual(looks(self.sandbox.sticky("Pay rent")), looks(before))
        self.assert_quiet()

    def test_a_deleted_task_is_made_again(self):
        self.link(on_sticky_deleted="delete")
        self.sync()
        self.sandbox.person("remove", item=self.sandbox.sticky("Pay rent")["id"])
        self.sync()
        self.assertIsNone(self.sandbox.task("Pay rent"))
        undone = self.expect(DONE, "--json", "undo", str(self.last_run())).json
        self.assertIn("new id", undone["kept"][0]["reason"])
        self.assertIsNotNone(self.sandbox.task("Pay rent"))
        self.assert_quiet()
        self.assertIsNone(self.sandbox.sticky("Pay rent"))

    def test_a_deleted_sticky_is_made_again(self):
        self.link(on_task_deleted="delete")
        self.sync()
        self.sandbox.person("delete_task", task=int(self.sandbox.task("Pay rent")["id"]))
        self.sync()
        self.assertIsNone(self.sandbox.sticky("Pay rent"))
        undone = self.expect(DONE, "--json", "undo", str(self.last_run())).json
        self.assertIn("new id", undone["kept"][0]["reason"])
        self.assertIsNotNone(self.sandbox.sticky("Pay rent"))
        self.assert_quiet()
        self.assertIsNone(self.sandbox.task("Pay rent"))

    def test_a_new_sticky_goes_and_comes_back(self):
        self.sync()
        self.sandbox.person("add_task", title="From Bitrix24", group=self.profile["links"][0]["default_group_id"])
        self.sync()
        self.assertIsNotNone(self.sandbox.sticky("From Bitrix24"))
        self.expect(DONE, "undo", str(self.last_run()))
        self.assertIsNone(self.sandbox.sticky("From Bitrix24"))
        self.assert_quiet()
        self.expect(DONE, "undo", str(self.last_run()))
        sticky = self.sandbox.sticky("From Bitrix24")
        self.assertEqual([tag["title"] for tag in sticky["tags"]], [f"B24-{self.sandbox.task('From Bitrix24')['id']}"])
        self.assert_quiet()

    def test_wrong_runs_are_named(self):
        self.sync()
        self.refused(WRONG_USE, "undo", "999", saying=["999"])
        self.refused(WRONG_USE, "undo", "last", saying=["last"])
        self.refused(WRONG_USE, "undo")


if __name__ == "__main__":
    unittest.main()
