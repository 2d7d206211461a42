# SPDX-License-Identifier: GPL-3.0-or-later
"""A sync of 100 stickies, killed at 20 different moments: run again it ends as if nothing had happened."""

import time
import unittest

from harness import DONE, PATIENCE, WorldCase

MOMENTS = 20
PARENTS = 60


def hundred_stickies():
    frames = ("To Do", "In Progress", "Done")
    items = [{"text": f"Task {n}\nwith a second line", "color": "yellow" if n % 4 else "red", "frame": frames[n % 3]}
             for n in range(PARENTS)]
    items += [{"text": f"Step {n}", "color": "blue", "connect_to": n} for n in range(20)]
    items += [{"text": f"Remark {n}", "color": "green", "connect_to": n} for n in range(20, 40)]
    return {"name": "Board", "frames": [{"title": title} for title in frames], "items": items}


class Kill(WorldCase):
    board = hundred_stickies()

    def outcome(self):
        """What each sticky became, by its id; an object that was made twice shows as a longer list."""
        titles = {each["id"]: each["text"].split("\n")[0] for each in self.sandbox.board()["stickies"]}
        marked = {each["id"]: len([tag for tag in each["tags"] if tag["title"].startswith("B24-")])
                  + each["text"].count("B24-") for each in self.sandbox.board()["stickies"]}
        tasks = {int(task["id"]): task["title"] for task in self.sandbox.portal()["tasks"]}
        became = self.sandbox.linked()
        return {titles[item]: (marked[item], sorted(
            (kind, task["title"], int(task["status"]), int(task["priority"]), int(task["groupId"]),
             tasks.get(int(task["parentId"] or 0))) for kind, task in became.get(item, []))) for item in titles}

    def begin(self):
        self.sandbox.post("reset")
        self.cli.forget_journal()

    def test_nothing_is_doubled_or_lost(self):
        begun = time.monotonic()
        self.expect(DONE, "sync")
        duration = time.monotonic() - begun
        wanted = self.outcome()
        self.assertEqual(len(wanted), 100)
        self.assertTrue(all(len(objects) == 1 for _, objects in wanted.values()), wanted)
        killed = 0
        for moment in range(MOMENTS):
            with self.subTest(moment=moment):
                self.begin()
                sync = self.cli.start("sync")
                time.sleep(duration * (moment + 0.5) / MOMENTS)
                sync.kill()
                sync.communicate(timeout=PATIENCE)
                killed += sync.returncode < 0
                self.expect(DONE, "sync")
                self.assertEqual(self.outcome(), wanted)
                self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)
        self.assertGreater(killed, MOMENTS / 2, "most syncs had ended before they were killed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
