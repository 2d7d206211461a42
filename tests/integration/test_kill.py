# SPDX-License-Identifier: GPL-3.0-or-later
"""A sync of 100 stickies, killed at 20 different moments: run again it ends as if nothing had happened."""

import time
import unittest

from harness import DONE, PATIENCE, WorldCase

MOMENTS = 20
# Handled at once, answered late: many of the moments lie between what a service did and what the sync heard of it.
LATE = [{"kind": "slow", "service": service, "milliseconds": delay, "probability": 1}
        for service, delay in (("bitrix24", 150), ("miro", 20))]
PARENTS = 60
ALL = (100, 80)  # a comment leaves no mark on its sticky


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
        self.sandbox.faults(*LATE)

    def progress(self):
        """How far a sync has come: objects in the portal, marks on the board."""
        outcome = self.outcome().values()
        return sum(len(objects) for _, objects in outcome), sum(marks for marks, _ in outcome)

    def test_nothing_is_doubled_or_lost(self):
        self.begin()
        self.assertEqual(self.progress(), (0, 0))
        begun = time.monotonic()
        self.expect(DONE, "sync")
        duration = time.monotonic() - begun
        wanted = self.outcome()
        self.assertEqual(self.progress(), ALL)
        self.assertTrue(all(len(objects) == 1 for _, objects in wanted.values()), wanted)
        cut_at = []
        for moment in range(MOMENTS):
            with self.subTest(moment=moment):
                self.begin()
                sync = self.cli.start("sync")
                time.sleep(duration * (moment + 0.5) / MOMENTS)
                sync.kill()
                sync.communicate(timeout=PATIENCE)
                if sync.returncode < 0:
                    cut_at.append(self.progress())
                self.sandbox.faults()
                self.expect(DONE, "sync")
                self.assertEqual(self.outcome(), wanted)
                self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)
        half_way = {progress for progress in cut_at if (0, 0) < progress < ALL}
        self.assertGreaterEqual(len(half_way), 5, f"the kills hit too few different states: {cut_at}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
