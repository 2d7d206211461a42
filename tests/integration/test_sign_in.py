# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in on the services' own pages from the command line: the test is the person and the browser."""

import datetime
import json
import re
import socket
import subprocess
import unittest
import urllib.parse

from browser import SignIn, answer_of, environment_with_browser, fetch, free_port
from harness import DONE, NO_ACCESS, PATIENCE, UNREACHABLE, WRONG_USE, Cli, Sandbox, wait_for

BOARD = {"name": "Board", "frames": [], "items": [{"text": "Buy milk", "color": "yellow"}]}
SERVICES = ("miro", "bitrix24")

class BrowserSignIn(unittest.TestCase):
    def setUp(self):
        self.port = free_port()
        self.sandbox = Sandbox(BOARD, redirect_port=self.port)
        self.addCleanup(self.sandbox.close)
        self.profile = {**self.sandbox.profile, "id": re.sub(r"\W", "-", self.id()).lower()[-60:].strip("-")}
        self.profile["bitrix24"]["auth"] = "oauth"
        self.cli = Cli(self.profile)
        self.addCleanup(self.cli.close)
        self.environment, self.opened = environment_with_browser(self.cli.home.name)

    def secret(self, service):
        return self.sandbox.start[service]["client_secret"]

    def begin(self, service, *options, secret=True):
        sign_in = SignIn(self.cli, service, *options, environment=self.environment)
        if secret:
            sign_in.tell(self.secret(service))
        return sign_in

    def page_of(self, sign_in):
        """Where the address that was printed leads to."""
        status, page, _ = fetch(sign_in.address())
        self.assertEqual(status, 302)
        return page

    def signed_in(self, service):
        run = self.cli.run("--json", "status")
        return run.json["connections"][service]["connected"]

    def sign_in(self, service, *options, **how):
        sign_in = self.begin(service, *options, **how)
        back = answer_of(service, self.page_of(sign_in))
        status, _, body = fetch(back)
        self.assertEqual(status, 200)
        self.assertIn("BoardBridge", body)
        return (back, *sign_in.end())

    def test_accepted(self):
        for service in SERVICES:
            with self.subTest(service=service):
                _, status, out, err = self.sign_in(service)
                self.assertEqual(status, DONE, err)
                self.assertIn("Connected to", out)
                self.assertTrue(self.signed_in(service))
        self.assertEqual(self.cli.run("sync").status, DONE)
        opened = self.opened.read_text(encoding="utf-8").split()
        self.assertEqual(len(opened), 2)
        for address in opened:  # the command line that starts a browser can be read by everybody on the machine
            self.assertRegex(address, rf"^http://127\.0\.0\.1:{self.port}/[\w-]{{20,}}$")

    def test_the_secret_of_the_app_is_asked_for_once(self):
        for service in SERVICES:
            with self.subTest(service=service):
                self.assertEqual(self.sign_in(service)[1], DONE)
                _, status, out, err = self.sign_in(service, "--json", secret=False)
                self.assertEqual(status, DONE, err)
                self.assertEqual(json.loads(out)["service"].lower(), service)
                self.assertNotIn("secret", err)

    def test_refused(self):
        for service in SERVICES:
            with self.subTest(service=service):
                sign_in = self.begin(service)
                page = self.page_of(sign_in)
                if service == "miro":
                    back = answer_of(service, page, "refuse")
                else:  # a portal shows its own page and sends nothing; some send what OAuth has for it
                    state = urllib.parse.parse_qs(urllib.parse.urlsplit(page).query)["state"][0]
                    back = f"{self.profile[service]['redirect_url']}?error=access_denied&state={state}"
                fetch(back)
                status, out, err = sign_in.end()
                self.assertEqual((status, out), (NO_ACCESS, ""), err)
                self.assertIn("refused", err)
                self.assertFalse(self.signed_in(service))

    def test_a_foreign_answer_is_passed_over(self):
        for service in SERVICES:
            with self.subTest(service=service):
                sign_in = self.begin(service)
                page = self.page_of(sign_in)
                redirect = self.profile[service]["redirect_url"]
                for foreign in ("?code=stolen&state=guessed", "?code=stolen", "?error=access_denied&state=x", ""):
                    self.assertIn("another sign-in", fetch(redirect + foreign)[2])
                self.assertEqual(fetch(f"http://127.0.0.1:{self.port}/other")[0], 404)
                self.assertIsNone(sign_in.process.poll())
                fetch(answer_of(service, page))
                self.assertEqual(sign_in.end()[0], DONE)

    def test_a_code_works_once(self):
        for service in SERVICES:
            with self.subTest(service=service):
                back, status, _, err = self.sign_in(service)
                self.assertEqual(status, DONE, err)
                code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
                run = self.cli.run("connect", service, "--code-stdin", given=code + "\n")
                self.assertEqual(run.status, NO_ACCESS, str(run))
                self.assertNotIn(code, run.out + run.err)
                self.assertTrue(self.signed_in(service))  # the sign-in from before still holds

    def test_a_wrong_secret(self):
        for service in SERVICES:
            with self.subTest(service=service):
                sign_in = self.begin(service, secret=False)
                sign_in.tell("wr0ng-secret")
                fetch(answer_of(service, self.page_of(sign_in)))
                status, _, err = sign_in.end()
                self.assertIn(status, (WRONG_USE, NO_ACCESS), err)
                self.assertNotIn("wr0ng-secret", err)
                self.assertFalse(self.signed_in(service))

    def test_pasted(self):
        for service in SERVICES:
            for whole in (True, False):
                with self.subTest(service=service, whole=whole):
                    self.cli.run("disconnect", service)
                    process = subprocess.Popen(self.cli.command("connect", service, "--code-stdin"), text=True,
                                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                    process.stdin.write(self.secret(service) + "\n")
                    process.stdin.flush()
                    page = next(line.strip() for line in process.stderr if line.startswith("http"))
                    back = answer_of(service, page)
                    code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
                    out, err = process.communicate((back if whole else code) + "\n", timeout=PATIENCE)
                    self.assertEqual(process.returncode, DONE, err)
                    self.assertTrue(self.signed_in(service))

    def test_what_is_no_answer_is_not_taken(self):
        given = self.secret("miro") + "\n"
        for pasted in ("", "no code at all!", "https://evil.example/?code=abcdefgh&state=x"):
            run = self.cli.run("connect", "miro", "--code-stdin", given=given + pasted + "\n")
            self.assertIn(run.status, (WRONG_USE, NO_ACCESS), str(run))
            self.assertNotIn("abcdefgh", run.err)
        self.assertEqual(self.cli.run("connect", "miro", "--browser").status, WRONG_USE)  # no secret on its input

    def test_a_port_that_is_in_use(self):
        with socket.socket() as other:
            other.bind(("127.0.0.1", self.port))
            other.listen()
            status, out, err = self.begin("miro").end()
        self.assertEqual((status, out), (WRONG_USE, ""))
        self.assertIn(str(self.port), err)

    def test_ctrl_c_ends_it(self):
        for told in (False, True):  # while it waits for the secret, and while it waits for the browser
            with self.subTest(told=told):
                sign_in = self.begin("bitrix24", secret=told)
                if told:
                    sign_in.address()
                else:
                    wait_for(lambda: sign_in.errors, "the question to the person")
                sign_in.process.send_signal(2)
                status, out, err = sign_in.end()
                self.assertEqual((status, out), (NO_ACCESS, ""), err)
                self.assertIn("ended", err)

    def test_nobody_answers_at_the_services(self):
        sign_in = self.begin("miro")
        back = answer_of("miro", self.page_of(sign_in))
        self.sandbox.process.terminate()
        self.sandbox.process.wait(timeout=PATIENCE)
        fetch(back)
        status, _, err = sign_in.end()
        self.assertEqual(status, UNREACHABLE, err)

    def test_the_profile_says_what_signs_in(self):
        def auth():
            return json.loads((self.cli.folder / "profile.json").read_text(encoding="utf-8"))["bitrix24"]["auth"]
        webhook = self.sandbox.start["bitrix24"]["webhook_url"]
        self.assertEqual(self.cli.run("connect", "bitrix24", "--webhook-stdin", given=webhook).status, DONE)
        self.assertEqual(auth(), "webhook")
        self.assertEqual(self.cli.run("sync").status, NO_ACCESS)  # of Miro; the profile itself is fine
        self.assertEqual(self.sign_in("bitrix24")[1], DONE)
        self.assertEqual(auth(), "oauth")

    def test_a_portal_in_any_form(self):
        """As it is typed into the window's field."""
        host = urllib.parse.urlsplit(self.profile["bitrix24"]["portal_url"]).netloc
        webhook = self.sandbox.start["bitrix24"]["webhook_url"]
        for form in (host, f"http://{host}/", f" {host}/stream/ "):
            with self.subTest(form=form):
                self.cli.write({**self.profile, "bitrix24": {**self.profile["bitrix24"], "portal_url": form}})
                run = self.cli.run("connect", "bitrix24", "--webhook-stdin", given=webhook)
                self.assertEqual(run.status, DONE, str(run))
                self.assertTrue(self.signed_in("bitrix24"))

    def test_signing_out_without_an_answer_that_counts(self):
        """Only the sign-in server's own refusal says that the pair is void; a proxy's page does not."""
        forged = ({"status": 400, "body": "html"}, {"status": 403, "body": "html"}, {"status": 403, "body": "json"},
                  {"status": 404, "times": 2})  # then it is asked once more, in another way
        for fault in forged:
            with self.subTest(**fault):
                self.assertEqual(self.sign_in("bitrix24")[1], DONE)
                self.sandbox.faults({"kind": "status", "service": "bitrix24", "path": "/oauth/token*", **fault})
                run = self.cli.run("disconnect", "bitrix24")
                self.assertEqual(run.status, DONE, str(run))
                self.assertIn("could not be made void", run.out)
                self.assertIn("delete the local application", run.out)
                self.assertFalse(self.signed_in("bitrix24"))
                self.sandbox.faults()

    def test_signing_out(self):
        for service in SERVICES:
            with self.subTest(service=service):
                self.assertIn("Nobody", self.cli.run("disconnect", service).out)
                self.assertEqual(self.sign_in(service)[1], DONE)
                run = self.cli.run("--json", "disconnect", service)
                self.assertEqual(run.status, DONE, str(run))
                self.assertIn("Signed out", run.json["message"])
                self.assertFalse(self.signed_in(service))

    def test_an_end_that_comes_soon_is_told(self):
        start = self.sandbox.start["bitrix24"]
        for days, soon in ((170, False), (176, True)):  # of the 180 that a chain lasts
            renewed = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)
            given = json.dumps({"access_token": start["access_token"], "refresh_token": start["refresh_token"],
                                "expires_at": renewed.isoformat(timespec="seconds")})
            self.assertEqual(self.cli.run("connect", "bitrix24", "--webhook-stdin", given=given).status, DONE)
            connection = self.cli.run("--json", "status").json["connections"]["bitrix24"]
            self.assertTrue(connection["connected"], connection)
            self.assertEqual("warning" in connection, soon, connection)
            run = self.cli.run("status")
            self.assertEqual("The sign-in to Bitrix24 ends on" in run.out, soon, run.out)
        self.sandbox.process.terminate()  # what can't be asked ends all the same
        self.sandbox.process.wait(timeout=PATIENCE)
        connection = self.cli.run("--json", "status").json["connections"]["bitrix24"]
        self.assertFalse(connection["connected"])
        self.assertIn("ends on", connection["warning"])

    def test_another_portals_sign_in(self):
        """Neither taken nor used: its tasks would go to strangers."""
        start = self.sandbox.start["bitrix24"]
        pasted = json.dumps({"access_token": start["access_token"], "refresh_token": start["refresh_token"],
                             "client_endpoint": start["portal_url"] + "/rest/"})
        other = {**self.profile, "bitrix24": {**self.profile["bitrix24"], "portal_url": self.profile["miro"]["api_url"]}}
        self.cli.write(other)
        run = self.cli.run("connect", "bitrix24", "--webhook-stdin", given=pasted + "\n")
        self.assertEqual(run.status, WRONG_USE, run.err)
        self.assertIn("belongs to the portal", run.err)
        self.cli.write(self.profile)
        self.assertEqual(self.cli.run("connect", "bitrix24", "--webhook-stdin", given=pasted + "\n").status, DONE)
        self.cli.write(other)
        self.assertFalse(self.signed_in("bitrix24"))

    def test_a_proxys_password_is_taken_to_the_letter(self):
        for given, password in ((" pa ss \n", " pa ss "), ("pass\r\n", "pass"), ("pass\n\n", "pass\n")):
            self.assertEqual(self.cli.run("connect", "proxy", "--password-stdin", given=given).status, DONE)
            kept = subprocess.run(["secret-tool", "lookup", "server", "boardbridge", "user",
                                   self.profile["id"] + "/proxy"], capture_output=True, text=True, timeout=PATIENCE)
            self.assertEqual(kept.stdout, password)

    def test_a_profile_without_an_app(self):
        for service in SERVICES:
            self.cli.write({**self.profile, service: {**self.profile[service], "client_id": ""}})
            run = self.cli.run("connect", service, "--browser")
            self.assertEqual(run.status, WRONG_USE, str(run))
            self.assertIn("client_id", run.err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
