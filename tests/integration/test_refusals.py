# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is wrong is said in one sentence with the right exit status, and nothing is lost or stored."""

import json
import os
import pathlib
import stat
import unittest

from harness import DEAD_PORT, DONE, NO_ACCESS, UNREACHABLE, WRONG_USE, WorldCase, stop, wait_for

BOARD = {"name": "Board", "frames": [], "items": [{"text": "Buy milk", "color": "yellow"}]}
NOBODY = 65534


class Refusals(WorldCase):
    board = BOARD

    def change_profile(self, section, **fields):
        self.cli.write({**self.profile, section: {**self.profile[section], **fields}})

    def change_link(self, **fields):
        self.cli.write({**self.profile, "links": [{**self.profile["links"][0], **fields}]})

    def test_no_profile(self):
        (self.cli.folder / "profile.json").unlink()
        self.refused(WRONG_USE, "sync", saying=[str(self.cli.folder)])

    def test_a_typo_in_the_profile_is_named(self):
        self.change_link(setle_seconds=3)
        self.refused(WRONG_USE, "sync", saying=["setle_seconds"])
        self.change_link(conflict="newst")
        self.refused(WRONG_USE, "plan", saying=["conflict"])

    def test_a_profile_that_is_no_json(self):
        (self.cli.folder / "profile.json").write_text("{", encoding="utf-8")
        self.refused(WRONG_USE, "status", saying=["profile.json"])

    def test_nobody_signed_in(self):
        self.cli.write({**self.profile, "id": self.profile["id"] + "-unused"})
        self.refused(NO_ACCESS, "plan", saying=["Miro", "connect"])
        self.refused(NO_ACCESS, "sync", saying=["Miro", "connect"])
        run = self.expect(NO_ACCESS, "--json", "status")
        self.assertFalse(run.json["connections"]["miro"]["connected"])

    def test_a_wrong_token_is_not_stored(self):
        self.refused(NO_ACCESS, "connect", "miro", "--token-stdin", given="nonsense\n", saying=["Miro"])
        self.refused(WRONG_USE, "connect", "miro", "--token-stdin", given="two words\n")
        self.expect(DONE, "sync")  # the sign-in from before still holds

    def test_a_wrong_webhook_is_not_stored(self):
        good = self.sandbox.start["bitrix24"]["webhook_url"].rstrip("/")
        bad = good.rsplit("/", 1)[0] + "/wrongcode/"
        self.refused(NO_ACCESS, "connect", "bitrix24", "--webhook-stdin", given=bad)
        self.refused(WRONG_USE, "connect", "bitrix24", "--webhook-stdin", given="https://acme.bitrix24.com/")
        self.refused(WRONG_USE, "connect", "bitrix24", "--webhook-stdin", given="http://acme.example/rest/1/code/")
        self.expect(DONE, "sync")

    def test_secrets_come_bare_or_as_json_and_stay_in_the_keychain(self):
        start = self.sandbox.start
        self.expect(DONE, "connect", "miro", "--token-stdin",
                    given=json.dumps({"access_token": start["miro"]["access_token"]}))
        self.expect(DONE, "connect", "bitrix24", "--webhook-stdin",
                    given=json.dumps({"webhook_url": start["bitrix24"]["webhook_url"]}))
        sync = self.expect(DONE, "sync")
        secrets = (start["miro"]["access_token"], start["bitrix24"]["webhook_url"].rstrip("/").rsplit("/", 1)[1])
        for secret in secrets:
            self.assertNotIn(secret, sync.out + sync.err)
            for file in filter(pathlib.Path.is_file, self.cli.folder.rglob("*")):
                self.assertNotIn(secret.encode(), file.read_bytes(), file)

    def test_a_token_that_was_revoked(self):
        self.sandbox.faults({"kind": "revoked_token", "service": "miro", "probability": 1})
        run = self.expect(NO_ACCESS, "sync")
        self.assertIn("connect miro", run.err)

    def test_a_wrong_portal_address(self):
        self.refused(UNREACHABLE, "connect", "bitrix24", "--webhook-stdin",
                     given=f"http://127.0.0.1:{DEAD_PORT}/rest/1/code/", saying=["Bitrix24"])
        self.change_profile("bitrix24", portal_url=f"http://127.0.0.1:{DEAD_PORT}")
        self.refused(UNREACHABLE, "plan", saying=["portal_url"])
        self.assertEqual(self.expect(UNREACHABLE, "--json", "sync").json["applied"], 0)
        # Something answers there, but the webhook belongs elsewhere: then the profile is wrong, not the network.
        self.change_profile("bitrix24", portal_url=self.sandbox.base)
        self.refused(WRONG_USE, "plan", saying=["portal_url"])

    def test_an_unknown_board(self):
        self.change_link(board_id="uXjVnowhere=")
        self.refused(NO_ACCESS, "plan")
        run = self.expect(NO_ACCESS, "--json", "sync").json
        self.assertEqual((run["applied"], run["failed"]), (0, 0))
        self.assertEqual(self.sandbox.portal()["tasks"], [])

    def test_no_network(self):
        self.expect(DONE, "sync")
        self.change_profile("miro", api_url=f"http://127.0.0.1:{DEAD_PORT}")
        self.refused(UNREACHABLE, "plan", saying=["Miro"])
        self.expect(UNREACHABLE, "sync")
        self.expect(UNREACHABLE, "status")
        self.cli.write(self.profile)
        self.assertEqual(self.expect(DONE, "--json", "sync").json["applied"], 0)

    def test_a_profile_folder_that_cannot_be_written(self):
        self.cli.folder.chmod(0o555)
        self.addCleanup(self.cli.folder.chmod, stat.S_IRWXU)
        pathlib.Path(self.cli.home.name).chmod(0o755)
        options = {"user": NOBODY} if os.geteuid() == 0 else {}
        self.refused(WRONG_USE, "sync", saying=[str(self.cli.folder), "writable"], **options)
        self.refused(WRONG_USE, "retry", "--all", saying=[str(self.cli.folder)], **options)

    def test_a_second_instance(self):
        self.expect(DONE, "sync")
        first = self.cli.start("sync", "--watch")
        wait_for(lambda: (self.cli.folder / "lock").exists(), "the lock")
        self.refused(WRONG_USE, "sync", saying=["boardbridge-cli"])
        self.refused(WRONG_USE, "retry", "--all", saying=["boardbridge-cli"])
        self.expect(DONE, "plan")
        self.expect(DONE, "status")
        self.expect(DONE, "failed")
        status, _, err = stop(first)
        self.assertEqual(status, DONE, err)
        self.expect(DONE, "sync")

    def test_no_keychain(self):
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        self.refused(WRONG_USE, "sync", saying=["keychain"], env=environment)
        self.refused(WRONG_USE, "connect", "miro", "--token-stdin", saying=["keychain"], env=environment,
                     given=self.sandbox.start["miro"]["access_token"])

    def test_sign_ins_for_one_start_need_no_keychain_and_leave_nothing(self):
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        start = self.sandbox.start
        given = json.dumps({"miro": start["miro"]["access_token"],
                            "bitrix24": {"webhook_url": start["bitrix24"]["webhook_url"]}})
        self.cli.write({**self.profile, "id": "once"})
        self.assertEqual(self.expect(DONE, "--json", "sync", "--sign-in-stdin", given=given,
                                     env=environment).json["applied"] > 0, True)
        self.expect(DONE, "status", "--sign-in-stdin", given=given, env=environment)
        self.refused(NO_ACCESS, "sync", saying=["Nobody is signed in"])  # the keychain has heard of nothing
        for wrong in ("{", "[]", "{}", '{"jira":"s3cret"}', '{"miro":"two s3cret words"}', '{"bitrix24":"http://s3cret"}'):
            run = self.refused(WRONG_USE, "sync", "--sign-in-stdin", given=wrong)
            self.assertNotIn("s3cret", run.err)

    def test_a_profile_that_asks_at_each_start(self):
        self.cli.write({**self.profile, "sign_in": "each_start"})  # what the keychain holds is not looked at
        self.refused(NO_ACCESS, "sync", saying=["each start"])
        self.refused(WRONG_USE, "connect", "miro", "--token-stdin", saying=["--sign-in-stdin"],
                     given=self.sandbox.start["miro"]["access_token"])
        self.expect(DONE, "sync", "--sign-in-stdin", given=json.dumps({
            "miro": self.sandbox.start["miro"]["access_token"],
            "bitrix24": self.sandbox.start["bitrix24"]["webhook_url"]}))

    def test_wrong_use(self):
        self.refused(WRONG_USE, "sink", saying=["sink", "--help"])
        self.refused(WRONG_USE, saying=["--help"])
        self.assertIn("sync", self.expect(DONE, "--help").out)
        self.assertIn("--settle", self.expect(DONE, "sync", "--help").out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
