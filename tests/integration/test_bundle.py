# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle for support tells nothing that is not for strangers, wherever it stood before."""

import json
import os
import re
import sqlite3
import unittest
import zipfile

from harness import DONE, WRONG_USE, WorldCase, stop, wait_for

# What is planted: a word of each that must not be in the bundle, in whatever case.
TEXTS = ["Buy quinces", "Call Zuzana Novotna about the Krumlov invoice", "Позвонить Ирине", "secret-plan-zebra"]
MAILS = ["zuzana.novotna@krumlov.example", "ирина@почта.рф"]
PHONES = ["+420 603 123 987", "8 (916) 765-43-21", "4930555123987"]
SECRETS = ["eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LXRva2Vu", "9f86d081884c7d659a2feaa0c55ad015", "hunter2pass"]
NAMES = ["Novotna", "Krumlov", "Zuzana"]
PLANTED = TEXTS + MAILS + PHONES + SECRETS + NAMES
PIECES = [piece.lower() for piece in PLANTED] + ["quinces", "zebra", "ирин", "603 123", "765-43"]

BOARD = {"name": "Krumlov of Novotna", "frames": ["To Do", {"title": TEXTS[3], "row": 1}],
         "members": [{"name": "Zuzana Novotna", "role": "editor", "position": "hunter2pass"}],
         "items": [{"text": f"{text}\n{MAILS[0]} {PHONES[0]} token={SECRETS[0]}", "color": color, "frame": "To Do",
                    "tags": [TEXTS[3]]} for text, color in zip(TEXTS, ("yellow", "red", "yellow", "yellow"))]}


class Bundle(WorldCase):
    board = BOARD

    def contents(self):
        """The bundle's files by name; the archive is whole."""
        file = self.cli.folder.parent / "support.zip"
        file.unlink(missing_ok=True)
        self.assertEqual(self.expect(DONE, "--json", "bundle", file).json, {"file": str(file)})
        with zipfile.ZipFile(file) as archive:
            self.assertIsNone(archive.testzip())
            return {name: archive.read(name).decode() for name in archive.namelist()}

    def search(self, contents, *more):
        whole = "\n".join(name + "\n" + text for name, text in contents.items()).lower()
        self.assertGreater(len(whole), 2000)
        for piece in (*PIECES, *(each.lower() for each in more)):
            self.assertNotIn(piece, whole)

    def test_an_empty_log_is_no_trouble(self):
        """A full disk leaves one."""
        folder = self.cli.folder / "log"
        folder.mkdir(exist_ok=True)
        (folder / "boardbridge.1.log").write_bytes(b"")
        self.contents()

    def test_every_file_is_for_its_owner_alone(self):
        """Also in a folder that a person made, whatever their umask says."""
        self.addCleanup(os.umask, os.umask(0o022))
        self.cli.folder.chmod(0o755)
        self.cli.write({**self.profile, "bitrix24": {**self.profile["bitrix24"], "auth": "oauth"}})
        self.cli.forget_journal()
        self.cli.connect(self.sandbox.start)  # writes the profile anew, as it signs in by a webhook
        watch = self.cli.start("sync", "--watch")
        wait_for(lambda: self.sandbox.task(TEXTS[0]), "the first sync")
        file = self.cli.folder / "support.zip"
        self.expect(DONE, "bundle", file)
        modes = {path.name: oct(path.stat().st_mode & 0o777) for path in self.cli.folder.rglob("*")
                 if path.is_file() and path.name != "lock"}  # which tells of the process alone
        stop(watch)
        for name in ("profile.json", "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "boardbridge.log",
                     "support.zip"):
            self.assertEqual(modes.pop(name, None), "0o600", name)
        self.assertEqual(modes, {})

    def plant_in_profile(self):
        profile = {**self.profile, "name": TEXTS[1], "booking": {"owner_id": 2, "employee_position": SECRETS[2]}}
        profile["miro"] = {**profile["miro"], "client_id": SECRETS[1], "team_id": PHONES[2]}
        profile["bitrix24"] = {**profile["bitrix24"], "client_id": "local." + SECRETS[1]}
        link = {**profile["links"][0], "id": "zuzana.novotna", "default_group_id": 1}
        link["rules"] = [{"when": {"tag": TEXTS[3]}, "do": "task"}, {"when": {"prefix": MAILS[0]}, "do": "task"},
                         *link["rules"]]
        link["frames"] = [*link["frames"], {"title": MAILS[0], "status": "completed"},
                          {"title": TEXTS[1], "status": "deferred"}]
        self.cli.write({**profile, "links": [link]})

    def plant_in_journal(self):
        """In every text of failed operations and of the history; the pairs hold their stickies' texts already."""
        with sqlite3.connect(self.cli.folder / "journal.sqlite") as journal:
            for table in ("operation", "history"):
                columns = [(row[1], row[2]) for row in journal.execute(f"PRAGMA table_info({table})")]
                for number, text in enumerate(PLANTED):
                    values = {name: 10_000 + number if name == "id" else 0 if kind == "INTEGER" else text
                              for name, kind in columns}
                    values |= {"link": "zuzana.novotna"} | ({"state": "failed", "id": text} if "state" in values else {})
                    for name in ("body", "before", "after", "cause"):
                        if name in values:
                            values[name] = json.dumps({"text": text})
                    marks = ", ".join("?" * len(values))
                    journal.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", [*values.values()])
        journal.close()

    def plant_in_log(self):
        folder = self.cli.folder / "log"
        lines = []
        for text in PLANTED:
            for form in ("2026-11-21T14:12:35.123Z info boardbridge {}", "{}",
                         "2026-11-21T14:12:35.123Z warning qt.network QSslSocket::connect: {}",
                         "2026-11-21T14:12:35.123Z info boardbridge pass ended link=zuzana.novotna title={}",
                         "2026-11-21T14:12:35.123Z warning default “{}” sent Authorization: Bearer {}",
                         "2026-11-21T14:12:35.123Z info {} https://krumlov.bitrix24.com/rest/1/{}/?auth=1"):
                lines.append(form.replace("{}", text))
        with (folder / "boardbridge.log").open("a", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
        (folder / "boardbridge.1.log").write_text("\n".join(lines), encoding="utf-8")
        for name in (MAILS[0] + ".log", TEXTS[1], f"boardbridge.{SECRETS[1]}.log"):
            (folder / name).write_text(TEXTS[0], encoding="utf-8")
        (self.cli.folder / (TEXTS[1] + ".json")).write_text(SECRETS[0], encoding="utf-8")

    def test_nothing_of_anybody_gets_in(self):
        self.plant_in_profile()
        self.expect(DONE, "sync")
        self.plant_in_journal()
        self.plant_in_log()
        self.sandbox.faults({"kind": "status", "status": 403, "service": "bitrix24", "call": "sonet_group.get",
                             "probability": 1, "body": "json"})
        contents = self.contents()
        start = self.sandbox.start
        webhook = start["bitrix24"]["webhook_url"].rstrip("/").rsplit("/", 1)[1]
        self.search(contents, start["miro"]["access_token"], webhook, self.sandbox.board_id, "lena brandt")
        self.assertFalse([name for name in contents
                          if not re.fullmatch(r"README\.txt|(about|settings|counts|checks)\.json|log/\d\.log", name)])

    def test_what_support_needs_is_in(self):
        self.expect(DONE, "sync")
        contents = self.contents()
        about = json.loads(contents["about.json"])
        self.assertTrue(about["boardbridge"] and about["qt"].startswith("6.") and about["system"])
        settings = json.loads(contents["settings.json"])
        self.assertEqual(settings["links"][0]["conflict"], "newest")
        self.assertEqual(settings["miro"]["poll_seconds"], 2)
        counts = json.loads(contents["counts.json"])["links"][0]
        self.assertEqual((counts["link"], counts["pairs"]), ("no1", 4))
        checks = {check["id"]: check["verdict"] for check in json.loads(contents["checks.json"])}
        self.assertEqual(checks["journal"], "ok")
        self.assertEqual(checks["link.no1.board"], "ok")
        self.assertRegex(contents["log/0.log"], r"info boardbridge pass ended link=no1 applied=\d+ failed=0 ")

    def test_the_log_is_for_its_owner_and_holds_no_words_either(self):
        self.expect(DONE, "sync")
        log = self.cli.folder / "log" / "boardbridge.log"
        self.assertEqual(log.stat().st_mode & 0o077, 0)
        text = log.read_text(encoding="utf-8")
        self.assertIn("pass ended link=demo applied=", text)
        self.search({"log": text + " " * 2000}, self.sandbox.start["miro"]["access_token"])

    def test_a_file_that_is_there_already_stays(self):
        file = self.cli.folder.parent / "mine.zip"
        file.write_text("mine", encoding="utf-8")
        self.refused(WRONG_USE, "bundle", file, saying=["mine.zip"])
        self.assertEqual(file.read_text(encoding="utf-8"), "mine")
        self.refused(WRONG_USE, "bundle", self.cli.folder / "no" / "folder.zip", saying=["folder.zip"])


class LogTrouble(WorldCase):
    board = BOARD

    def test_a_log_that_cannot_be_written_is_said_once_and_stops_nothing(self):
        log = self.cli.folder / "log"
        for file in log.iterdir():
            file.unlink()
        log.rmdir()
        log.write_text("in the way", encoding="utf-8")
        run = self.expect(DONE, "sync")
        self.assertEqual(run.err.count("log"), 1 + run.err.count("/log"), run.err)
        self.assertIn("The log can't be written", run.err)
        self.assertIsNotNone(self.sandbox.task(TEXTS[0]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
