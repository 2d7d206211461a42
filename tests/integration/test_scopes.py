# SPDX-License-Identifier: GPL-3.0-or-later
"""What an account may not do costs what needs it, and nothing else."""

import unittest

from harness import DONE, AlteredSandbox, WorldCase

BOARD = {"name": "Board", "frames": ["To Do", "Done", {"title": "Website", "row": 1}],
         "members": [{"name": "Bob Ray", "role": "editor", "position": "cleaner"}],
         "items": [{"text": "Buy milk\nTwo litres", "color": "yellow", "frame": "To Do"},
                   {"text": "Urgent", "color": "red", "frame": "Website"},
                   {"text": "Call first", "color": "green", "frame": None, "connect_to": 0},
                   {"text": "A detail", "color": "blue", "frame": None, "connect_to": 0}]}


class Scopes(WorldCase):
    board = BOARD
    scopes = ("task",)

    def open_sandbox(self):
        def alter(state):
            for webhook in state["bitrix24"]["portal"]["webhooks"]:
                webhook["scopes"] = list(self.scopes)

        return AlteredSandbox(self.board, alter)

    def test_everything_is_kept_in_step(self):
        self.expect(DONE, "sync")
        for title, kind in (("Buy milk", "task"), ("Urgent", "task"), ("Call first", "comment"), ("A detail", "task")):
            item = self.sandbox.sticky(title)["id"]
            self.assertEqual([what for what, _ in self.sandbox.linked()[item]], [kind], title)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)

        self.sandbox.person("edit_task", task=self.sandbox.task("Urgent")["id"], title="Not so urgent", priority=1)
        self.sandbox.person("edit_text", item=self.sandbox.sticky("Call first")["id"], text="Call him first")
        self.sandbox.person("add_task", title="From the portal", group=self.sandbox.start["bitrix24"]["group_id"])
        self.expect(DONE, "sync")
        self.assertIsNotNone(self.sandbox.sticky("Not so urgent"))
        self.assertIsNotNone(self.sandbox.sticky("From the portal"))
        texts = " ".join(comment["text"] for comment in self.sandbox.task("Buy milk")["comments"])
        self.assertIn("Call him first", texts)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)


class ScopesWithChats(Scopes):
    scopes = ("task", "im")


class ScopesWithProjects(Scopes):
    scopes = ("task", "socialnetwork")


class ScopesWithPeople(Scopes):
    scopes = ("task", "user_brief")


if __name__ == "__main__":
    unittest.main(verbosity=2)
