# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor finds what is not well, says what repairs it, and leaves nothing else out for it."""

import datetime
import email.utils
import http.server
import json
import os
import socket
import sqlite3
import stat
import threading
import time
import unittest
import urllib.parse

from harness import (DEAD_PORT, DONE, NO_ACCESS, SOME_LEFT, UNREACHABLE, WRONG_USE, AlteredSandbox, WorldCase, http as
                     ask, stop)

BOARD = {"name": "Board", "frames": ["To Do", "Done"],
         "members": [{"name": "Bob Ray", "role": "editor", "position": "cleaner"}],
         "items": [{"text": "Buy milk", "color": "yellow", "frame": "To Do"}]}
NOBODY = 65534
ABOUT_MIRO = {"miro.sign_in", "miro.scopes", "link.demo.board", "link.demo.frames", "link.demo.tags", "miro.budget"}
ABOUT_PORTAL = {"bitrix24.sign_in", "bitrix24.scopes", "bitrix24.events", "link.demo.projects", "bitrix24.budget"}


class OtherTime(http.server.BaseHTTPRequestHandler):
    """A server whose clock is `ahead` seconds ahead."""
    ahead = 0

    def do_GET(self):
        self.send_response_only(200)
        self.send_header("Date", email.utils.formatdate(time.time() + self.ahead, usegmt=True))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def in_days(days):
    """An ISO time so many days from now."""
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class DoctorCase(WorldCase):
    board = BOARD

    def examine(self, status, **options):
        """All checks by their ids; the same in both forms."""
        run = self.expect(status, "--json", "doctor", **options)
        self.assertEqual(run.err, "", str(run))
        checks = {check["id"]: check for check in run.json["checks"]}
        self.assertEqual(len(checks), len(run.json["checks"]), "an id stands for one check")
        for check in checks.values():
            self.assertEqual(set(check), {"id", "title", "verdict", "measured", "advice", "repair"})
            self.assertIn(check["verdict"], ("ok", "warning", "failed", "skipped"), check)
            self.assertTrue(check["title"] and check["measured"].endswith("."), check)
        for secret in (self.sandbox.start["miro"]["access_token"], self.sandbox.start["bitrix24"]["webhook_url"]):
            self.assertNotIn(secret, run.out)
        return checks

    def found(self, checks, identifier, verdict, *saying):
        check = checks[identifier]
        self.assertEqual(check["verdict"], verdict, check)
        for words in saying:
            self.assertIn(words, check["measured"] + check["advice"])
        return check

    def well_but(self, checks, *sick):
        """Nothing but these is found at fault."""
        at_fault = {name for name, check in checks.items() if check["verdict"] in ("warning", "failed")}
        self.assertEqual(at_fault, set(sick))

    def change(self, section=None, **fields):
        if section is None:
            self.profile = {**self.profile, **fields}
        else:
            self.profile = {**self.profile, section: {**self.profile.get(section, {}), **fields}}
        self.cli.write(self.profile)

    def change_link(self, **fields):
        self.change(links=[{**self.profile["links"][0], **fields}])

    def connect(self, service, **credentials):
        option = "--token-stdin" if service == "miro" else "--webhook-stdin"
        self.expect(DONE, "connect", service, option, given=json.dumps(credentials))

    def oauth(self, **changed):
        """Signs in to Bitrix24 by the application."""
        self.change("bitrix24", auth="oauth")
        start = self.sandbox.start["bitrix24"]
        self.connect("bitrix24", access_token=start["access_token"], refresh_token=start["refresh_token"],
                     client_secret=start["client_secret"], **changed)


class Health(DoctorCase):
    def test_all_is_well(self):
        self.expect(DONE, "sync")
        self.change("booking", owner_id=0)
        checks = self.examine(DONE)
        self.well_but(checks)
        self.found(checks, "journal", "ok", "undamaged")
        self.found(checks, "miro.sign_in", "ok", "Lena Brandt")
        self.found(checks, "link.demo.frames", "ok", "2 mapped frames")
        table = self.expect(DONE, "doctor").out.splitlines()
        self.assertTrue(all(line.startswith(("ok ", "skipped ")) for line in table[:-1]), table)
        columns = {line.index(checks[name]["measured"]) for name, line in zip(checks, table)
                   if len(checks[name]["title"]) <= 40 and name in ("journal", "keychain", "network.proxy")}
        self.assertEqual(len(columns), 1, table)

    def test_it_looks_while_another_program_syncs(self):
        self.expect(DONE, "sync")
        watching = self.cli.start("sync", "--watch")
        self.well_but(self.examine(DONE))
        self.assertEqual(stop(watching)[0], DONE)

    def test_an_application_s_sign_in(self):
        self.oauth(expires_at=in_days(0.04))
        checks = self.examine(DONE)
        self.found(checks, "bitrix24.events", "ok", "administrator")
        self.found(checks, "bitrix24.lifetime", "ok", "days")
        self.found(checks, "bitrix24.oauth.address", "ok")


class Computer(DoctorCase):
    def test_no_profile(self):
        (self.cli.folder / "profile.json").unlink()
        self.found(self.examine(WRONG_USE), "profile", "failed", str(self.cli.folder))

    def test_a_folder_that_cannot_be_written(self):
        self.expect(DONE, "sync")
        self.cli.folder.chmod(0o555)
        self.addCleanup(self.cli.folder.chmod, stat.S_IRWXU)
        (self.cli.folder / "log").chmod(0o555)
        self.addCleanup((self.cli.folder / "log").chmod, stat.S_IRWXU)
        self.cli.folder.parent.chmod(0o755)
        run = self.cli.run("--json", "doctor", **({"user": NOBODY} if os.geteuid() == 0 else {}))
        checks = {check["id"]: check for check in run.json["checks"]}
        self.found(checks, "disk.profile", "failed", "writable")
        self.found(checks, "disk.log", "failed", "writable")

    def test_a_damaged_journal(self):
        self.expect(DONE, "sync")
        journal = self.cli.folder / "journal.sqlite"
        for file in self.cli.folder.glob("journal.sqlite-*"):
            file.unlink()
        journal.write_bytes(journal.read_bytes()[:100] + os.urandom(8000))
        checks = self.examine(SOME_LEFT)
        self.well_but(checks, "journal")
        self.found(checks, "journal", "failed", "backup")

    def test_a_journal_of_a_newer_program(self):
        self.expect(DONE, "sync")
        with sqlite3.connect(self.cli.folder / "journal.sqlite") as journal:
            journal.execute("PRAGMA user_version = 99")
        journal.close()
        self.found(self.examine(WRONG_USE), "journal", "failed", "99", "newest")

    def test_no_keychain(self):
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        checks = self.examine(WRONG_USE, env=environment)
        self.found(checks, "keychain", "failed", "keychain")
        self.found(checks, "miro.scopes", "skipped")

    def test_ports_that_others_use(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            self.change("endpoint", enabled=True, port=port)
            self.change("miro", redirect_url=f"http://127.0.0.1:{port}/miro")
            checks = self.examine(WRONG_USE)
        self.well_but(checks, "endpoint", "sign_in.port")
        self.found(checks, "endpoint", "failed", str(port))
        self.found(self.examine(DONE), "endpoint", "ok", str(port))


class Network(DoctorCase):
    def test_miro_cannot_be_reached(self):
        self.change("miro", api_url=f"http://127.0.0.1:{DEAD_PORT}")
        checks = self.examine(UNREACHABLE)
        self.well_but(checks, "miro.address")
        self.found(checks, "miro.address", "failed", "refuses", "network")
        for name in ABOUT_MIRO:
            self.found(checks, name, "skipped", "Miro can't be reached")
        for name in ABOUT_PORTAL:
            self.found(checks, name, "ok")

    def test_the_portal_cannot_be_reached(self):
        self.change("bitrix24", portal_url=f"http://127.0.0.1:{DEAD_PORT}")
        checks = self.examine(UNREACHABLE)
        self.well_but(checks, "bitrix24.address")
        for name in ABOUT_PORTAL:
            self.found(checks, name, "skipped", "Bitrix24 can't be reached")

    def test_a_proxy_that_does_not_answer(self):
        self.change("miro", api_url="https://api.miro.example")
        proxy = f"127.0.0.1:{DEAD_PORT}"
        environment = {**os.environ, "https_proxy": f"http://{proxy}", "http_proxy": f"http://{proxy}"}
        checks = self.examine(UNREACHABLE, env=environment)
        self.found(checks, "network.proxy", "ok", proxy)
        self.found(checks, "miro.address", "failed", "proxy")
        self.found(checks, "miro.certificate", "skipped")

    def test_no_encryption_where_there_has_to_be(self):
        base = urllib.parse.urlsplit(self.sandbox.base)
        self.change("miro", api_url=f"https://127.0.0.1:{base.port}")
        self.found(self.examine(UNREACHABLE), "miro.address", "failed", "127.0.0.1")

    def test_the_clock_is_wrong(self):
        for ahead, verdict, status in ((0, "ok", None), (-300, "warning", None), (7200, "failed", SOME_LEFT)):
            handler = type("Handler", (OtherTime,), {"ahead": ahead})
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            self.change("bitrix24", portal_url=f"http://127.0.0.1:{server.server_port}")
            run = self.cli.run("--json", "doctor")
            checks = {check["id"]: check for check in run.json["checks"]}
            self.found(checks, "network.clock", verdict, "ahead" if ahead < 0 else "")
            # The webhook is another portal's.
            self.found(checks, "bitrix24.sign_in", "failed", "portal_url")
            self.assertGreaterEqual(run.status, status or WRONG_USE)
            server.shutdown()
            server.server_close()


class Accounts(DoctorCase):
    def test_nobody_signed_in(self):
        self.change(id=self.profile["id"] + "-unused")
        checks = self.examine(NO_ACCESS)
        self.well_but(checks, "miro.sign_in", "bitrix24.sign_in")
        self.assertEqual(self.found(checks, "miro.sign_in", "failed", "Nobody", "connect miro")["repair"],
                         "sign_in_miro")
        self.assertEqual(self.found(checks, "bitrix24.sign_in", "failed", "connect bitrix24")["repair"],
                         "sign_in_bitrix24")
        self.found(checks, "bitrix24.events", "skipped", "Nobody is signed in")

    def test_a_sign_in_that_was_revoked(self):
        self.sandbox.faults({"kind": "revoked_token", "service": "miro", "probability": 1},
                            {"kind": "revoked_token", "service": "bitrix24", "probability": 1})
        checks = self.examine(NO_ACCESS)
        self.found(checks, "miro.sign_in", "failed", "connect miro")
        self.found(checks, "bitrix24.sign_in", "failed", "connect bitrix24")
        self.found(checks, "link.demo.board", "skipped")

    def test_a_portal_with_a_problem(self):
        self.sandbox.faults({"kind": "status", "status": 503, "service": "bitrix24", "call": "*", "probability": 1})
        self.found(self.examine(UNREACHABLE), "bitrix24.sign_in", "failed")

    def lifetimes(self, miro, bitrix24):
        """Checks without a network, of sign-ins whose tokens ended so many days ago."""
        self.change("miro", api_url=self.sandbox.base)
        dead = f"http://127.0.0.1:{DEAD_PORT}"
        self.change("miro", api_url=dead)
        self.change("bitrix24", portal_url=dead)
        given = json.dumps({
            "miro": {"access_token": "a1", "refresh_token": "r1", "client_secret": "s1", "expires_at": in_days(-miro)},
            "bitrix24": {"access_token": "a2", "refresh_token": "r2", "client_secret": "s2",
                         "expires_at": in_days(-bitrix24)}})
        run = self.cli.run("--json", "--sign-in-stdin", "doctor", given=given)
        self.assertEqual(run.status, UNREACHABLE, str(run))
        return {check["id"]: check for check in run.json["checks"]}

    def test_sign_ins_that_end_soon(self):
        checks = self.lifetimes(miro=40, bitrix24=100)
        self.found(checks, "miro.lifetime", "ok")
        self.found(checks, "bitrix24.lifetime", "ok")
        checks = self.lifetimes(miro=54, bitrix24=174)
        self.found(checks, "miro.lifetime", "warning", "5 days")
        self.found(checks, "bitrix24.lifetime", "warning", "5 days")
        checks = self.lifetimes(miro=61, bitrix24=181)
        self.found(checks, "miro.lifetime", "failed", "Sign in to Miro again")
        self.found(checks, "bitrix24.lifetime", "failed", "Sign in to Bitrix24 again")

    def test_the_budget_at_miro(self):
        self.assertEqual(self.found(self.examine(DONE), "miro.budget", "ok")["advice"], "")
        token = self.sandbox.start["miro"]["access_token"]
        board = urllib.parse.quote(self.sandbox.board_id, safe="")
        for _ in range(46):  # a copy costs 2,000 of 100,000 credits
            ask("PUT", f"{self.sandbox.base}/v2/boards?copy_from={board}", headers={"Authorization": f"Bearer {token}"})
        self.found(self.examine(DONE), "miro.budget", "warning", "poll_seconds")


class Limited(DoctorCase):
    """Accounts that may not do everything."""

    def alter(self, state):
        portal = state["bitrix24"]["portal"]
        portal["users"][0]["admin"] = False
        for hook in portal["webhooks"]:
            hook["scopes"] = ["task", "user"]
            minute = int(time.time() // 60)
            state["bitrix24"]["limits"]["operating"] = [[f"webhook/{hook['code']} {method}", [[minute, 400]]]
                                                        for method in ("profile", "scope", "user.get")]
        for grant in state["miro"]["tokens"]["grants"]:
            grant["scopes"] = "boards:read"
        user = state["miro"]["tokens"]["grants"][0]["user"]
        for member in state["miro"]["world"]["boards"][0]["members"]:
            if member["user"] == user:
                member["role"] = "commenter"

    def open_sandbox(self):
        return AlteredSandbox(self.board, self.alter, limits="real")

    def test_what_may_not_be_done(self):
        checks = self.examine(NO_ACCESS)
        self.assertEqual(self.found(checks, "miro.scopes", "failed", "boards:write", "app's settings")["repair"],
                         "sign_in_miro")
        self.found(checks, "bitrix24.scopes", "warning", "sonet_group", "im", "inbound webhook")
        self.found(checks, "link.demo.board", "failed", "commenter", "editor")
        self.found(checks, "link.demo.projects", "skipped", "sonet_group")
        self.found(checks, "bitrix24.budget", "warning", "400 of 480")
        self.found(checks, "bitrix24.events", "ok", "webhook")

    def test_events_that_only_an_administrator_gets(self):
        self.change("bitrix24", events="offline")
        self.found(self.examine(NO_ACCESS), "bitrix24.events", "failed", "local application")
        self.change("bitrix24", events="auto")
        self.oauth(expires_at=in_days(0.04))
        self.found(self.examine(NO_ACCESS), "bitrix24.events", "warning", "administrator")
        self.change("bitrix24", events="polling")
        self.found(self.examine(NO_ACCESS), "bitrix24.events", "ok")


class Setup(DoctorCase):
    def test_an_unknown_board(self):
        self.change_link(board_id="uXjVnowhere=")
        checks = self.examine(NO_ACCESS)
        self.well_but(checks, "link.demo.board")
        self.found(checks, "link.demo.frames", "skipped", "can't be read")

    def test_frames_that_do_not_match(self):
        frames = self.profile["links"][0]["frames"]
        self.change_link(frames=[*frames, {"title": "Later", "status": "deferred"},
                                 {"frame_id": "3458764500000000999", "status": "in_progress"}])
        checks = self.examine(WRONG_USE)
        self.well_but(checks, "link.demo.frames")
        self.found(checks, "link.demo.frames", "failed", "“Later”", "3458764500000000999")

    def test_a_title_that_two_frames_have(self):
        self.sandbox.person("add_frame", title="Done ", x=9000, y=9000, width=500, height=500)
        self.found(self.examine(DONE), "link.demo.frames", "warning", "“Done”", "frame_id")

    def test_a_frame_that_was_renamed_since(self):
        self.expect(DONE, "sync")
        frame = next(each for each in self.sandbox.board()["frames"] if each["title"] == "Done")
        self.sandbox.person("rename_frame", item=frame["id"], title="Finished")
        self.found(self.examine(DONE), "link.demo.frames", "ok")

    def test_a_board_full_of_tags(self):
        token = self.sandbox.start["miro"]["access_token"]
        board = urllib.parse.quote(self.sandbox.board_id, safe="")

        def add_tags(first, last):
            for number in range(first, last):
                ask("POST", f"{self.sandbox.base}/v2/boards/{board}/tags", {"title": f"tag {number}"},
                    headers={"Authorization": f"Bearer {token}"})

        add_tags(0, 90)
        self.found(self.examine(DONE), "link.demo.tags", "warning", "90 of 100", "write_back")
        add_tags(90, 100)
        self.found(self.examine(WRONG_USE), "link.demo.tags", "failed", "100 of 100")
        self.change_link(write_back="text")
        self.found(self.examine(DONE), "link.demo.tags", "ok")

    def test_a_project_that_nobody_sees(self):
        self.change_link(default_group_id=4711)
        self.found(self.examine(WRONG_USE), "link.demo.projects", "failed", "4711", "group_id")

    def test_the_owner_of_bookings(self):
        self.change("booking", owner_id=99, employee_position="cleaner")
        checks = self.examine(WRONG_USE)
        self.found(checks, "booking.owner", "failed", "99", "owner_id")
        self.found(checks, "booking.position", "ok", "1 active")
        self.found(checks, "bitrix24.scopes", "warning", "calendar")
        self.change("booking", owner_id=1, employee_position="plumber")
        checks = self.examine(NO_ACCESS)
        self.found(checks, "booking.owner", "failed", "calendar")
        self.found(checks, "booking.position", "failed", "plumber", "employee_position")


if __name__ == "__main__":
    unittest.main(verbosity=2)
