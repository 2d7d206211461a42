# SPDX-License-Identifier: GPL-3.0-or-later
"""No token, code, client secret, webhook or proxy password is ever left or shown anywhere but in the keychain.

Everything runs with known secrets in a box of its own: profile, home, temporary files. What is in the box
afterwards, what was printed and what /proc showed meanwhile is searched for each of them in every usual form.
"""

import base64
import http.server
import json
import os
import pathlib
import select
import socket
import socketserver
import ssl
import subprocess
import tempfile
import threading
import unittest
import urllib.parse

from browser import SignIn, answer_of, environment_with_browser, fetch, free_port
from harness import BIN, DONE, PATIENCE, Sandbox, stop, wait_for
from leaks import LeakSearch, forms_of, secrets_in

BOARD = {"name": "Board", "frames": [{"title": "To Do"}],
         "items": [{"text": "Buy milk", "color": "yellow", "frame": "To Do"}, {"text": "Which?", "color": "green"}]}
PROXY_PASSWORD = "pr0xy p@ss/word+1"
SERVICES = ("miro", "bitrix24")
FAULTS = [
    {"kind": "status", "status": 401}, {"kind": "status", "status": 403}, {"kind": "status", "status": 500},
    {"kind": "status", "status": 502, "body": "html"},
    {"kind": "wrong_type"}, {"kind": "truncated"}, {"kind": "drop_before"}, {"kind": "drop_after"},
    {"kind": "expired_token"}, {"kind": "revoked_token"},
]


class AskingProxy(socketserver.ThreadingTCPServer):
    """HTTP CONNECT with Basic credentials."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, user, password):
        self.credentials = base64.b64encode(f"{user}:{password}".encode()).decode()
        self.tunnels = self.refused = 0
        super().__init__(("127.0.0.1", 0), Tunnel)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Tunnel(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_CONNECT(self):  # noqa: N802, as http.server wants it
        if self.headers.get("Proxy-Authorization") != f"Basic {self.server.credentials}":
            self.server.refused += 1
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="test"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.server.tunnels += 1
        self.send_response(200)
        self.end_headers()
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port))) as there:
            ends = {self.connection: there, there: self.connection}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    data = end.recv(65536)
                    if not data:
                        return
                    ends[end].sendall(data)

    def log_message(self, *_):
        pass


class UntrustedServer(http.server.ThreadingHTTPServer):
    """https with a certificate that nobody trusts; counts what gets through."""

    def __init__(self, folder):
        self.requests = 0
        key, certificate = pathlib.Path(folder) / "key.pem", pathlib.Path(folder) / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-days", "2"],
                       check=True, capture_output=True)
        super().__init__(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def finish_request(self, request, client_address):
        self.requests += 1

    def handle_error(self, request, client_address):
        pass


class Secrets(unittest.TestCase):
    def setUp(self):
        box = tempfile.TemporaryDirectory(prefix="boardbridge-test-")
        self.addCleanup(box.cleanup)
        self.box = pathlib.Path(box.name)
        self.folder = self.box / "profile"
        for name in ("profile", "home", "tmp", "run"):
            (self.box / name).mkdir()
        environment, _ = environment_with_browser(box.name)
        self.environment = {**environment, "HOME": str(self.box / "home"), "TMPDIR": str(self.box / "tmp"),
                            **{f"XDG_{kind}_HOME": str(self.box / "home" / kind.lower())
                               for kind in ("DATA", "CONFIG", "CACHE", "STATE")}}
        self.port = free_port()
        self.sandbox = Sandbox(BOARD, redirect_port=self.port)
        self.addCleanup(self.sandbox.close)
        self.profile = {**self.sandbox.profile, "id": self.id().rsplit(".", 1)[1].replace("_", "-")[:60]}
        self.write(self.profile)
        self.search = LeakSearch(self.box)
        self.secrets = {f"start.{name}": text for service in SERVICES for name, text in secrets_in(
            {key: self.sandbox.start[service][key] for key in ("access_token", "refresh_token", "client_secret")},
            service).items()}
        self.secrets["webhook"] = self.sandbox.start["bitrix24"]["webhook_url"].rstrip("/").rsplit("/", 1)[1]

    def write(self, profile):
        (self.folder / "profile.json").write_text(json.dumps(profile), encoding="utf-8")

    def command(self, *arguments):
        return [BIN / "boardbridge-cli", "--profile", self.folder, *arguments]

    def note_keychain(self):
        """What the keychain holds by now is secret, too."""
        for service in SERVICES:
            entry = subprocess.run(["secret-tool", "lookup", "server", "boardbridge", "user",
                                    f"{self.profile['id']}/{service}"], capture_output=True, timeout=PATIENCE).stdout
            held = json.loads(entry) if entry else {}
            for address in ("member_id", "client_endpoint", "token_server"):
                held.pop(address, None)
            self.secrets.update({f"keychain.{name}.{len(self.secrets)}": text
                                 for name, text in secrets_in(held, service).items()
                                 if text not in self.secrets.values()})

    def start(self, *arguments, **options):
        process = subprocess.Popen(self.command(*arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.environment, cwd=self.box / "run", text=True, **options)
        watcher = self.search.watch(process)
        self.addCleanup(watcher.join)
        self.addCleanup(process.kill)
        return process

    def run_cli(self, *arguments, given=""):
        process = self.start(*arguments)
        out, err = process.communicate(given, timeout=PATIENCE)
        self.search.add(f"output of {arguments}", out + err)
        self.note_keychain()
        return process.returncode, out + err

    def both_ways(self, *arguments, **options):
        """With and without --json, as both print."""
        self.run_cli(*arguments, **options)
        return self.run_cli("--json", *arguments, **options)

    def sign_in_by_paste(self):
        for service, option in (("miro", "--token-stdin"), ("bitrix24", "--webhook-stdin")):
            start = self.sandbox.start[service]
            status, said = self.run_cli("connect", service, option, given=json.dumps(
                {key: start[key] for key in ("access_token", "refresh_token", "client_secret")}))
            self.assertEqual(status, DONE, said)

    def holder_of_the_lock(self):
        lock = self.folder / "lock"
        return lock.read_text(encoding="utf-8").split("\n")[0] if lock.exists() else None

    def nothing_leaked(self):
        self.assertGreater(len(self.secrets), 4)
        self.assertEqual(self.search.findings(self.secrets), [])

    def test_every_failure_of_the_services(self):
        self.sign_in_by_paste()
        self.assertEqual(self.run_cli("sync")[0], DONE)
        met = 0
        for fault in FAULTS:
            for service in SERVICES:
                self.sandbox.person("add_sticky", text=f"{fault['kind']} {service}", color="yellow", x=met * 400, y=900)
                self.sandbox.faults({"service": service, **fault})
                self.run_cli(*(["--json"] if met % 2 else []), "sync")
                met += 1
                self.assertEqual(self.sandbox.counters()["faults"], 1, f"{fault} met no request to {service}")
        self.both_ways("failed")
        self.both_ways("history")
        self.both_ways("connect", "miro", "--token-stdin", given="wr0ng-t0ken-of-mine\n")
        self.both_ways("connect", "bitrix24", "--webhook-stdin",
                       given=f"{self.profile['bitrix24']['portal_url']}/rest/1/wr0ng-c0de-of-mine/\n")
        self.secrets |= {"a wrong token": "wr0ng-t0ken-of-mine", "a wrong webhook": "wr0ng-c0de-of-mine"}
        self.nothing_leaked()

    def test_watching_the_checks_and_the_bundle(self):
        self.sign_in_by_paste()
        watching = self.start("sync", "--watch")
        wait_for(lambda: self.sandbox.task("Buy milk"), "the first sync")
        self.both_ways("doctor")
        self.run_cli("bundle", self.box / "bundle.zip")
        self.assertTrue((self.box / "bundle.zip").exists())
        self.both_ways("profiles", "export", self.profile["id"], self.box / "exported.json")
        self.search.add("output of sync --watch", "".join(stop(watching)[1:]))
        self.run_cli("--sign-in-stdin", "plan", given=json.dumps(
            {"miro": self.sandbox.start["miro"]["access_token"],
             "bitrix24": self.sandbox.start["bitrix24"]["webhook_url"]}))
        self.nothing_leaked()

    def test_signing_in_with_a_browser_and_out(self):
        self.write({**self.profile, "bitrix24": {**self.profile["bitrix24"], "auth": "oauth"}})
        for service in SERVICES:
            sign_in = SignIn(self, service, environment=self.environment)
            watcher = self.search.watch(sign_in.process)
            sign_in.tell(self.sandbox.start[service]["client_secret"])
            back = answer_of(service, fetch(sign_in.address())[1])
            self.secrets[f"code of {service}"] = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
            self.search.add(f"page of {service}", fetch(back)[2])
            status, out, err = sign_in.end()
            watcher.join()
            self.assertEqual(status, DONE, err)
            self.search.add(f"output of connect {service}", out + err)
            self.note_keychain()
            self.both_ways("connect", service, "--code-stdin", given=back + "\n")  # used up, and of another try
        self.assertEqual(self.run_cli("sync")[0], DONE)
        for service in SERVICES:
            self.both_ways("disconnect", service)
        self.nothing_leaked()

    def test_a_proxy_with_a_password(self):
        self.secrets["proxy password"] = PROXY_PASSWORD
        self.secrets["proxy credentials"] = base64.b64encode(f"ann:{PROXY_PASSWORD}".encode()).decode()
        proxy = AskingProxy("ann", PROXY_PASSWORD)
        self.addCleanup(proxy.server_close)
        self.addCleanup(proxy.shutdown)
        self.write({**self.profile, "network": {
            "proxy": f"http://127.0.0.1:{proxy.server_address[1]}", "proxy_user": "ann"}})
        self.assertEqual(self.run_cli("connect", "proxy", "--password-stdin", given=PROXY_PASSWORD + "\n")[0], DONE)
        self.sign_in_by_paste()
        self.assertEqual(self.run_cli("sync")[0], DONE)
        self.assertGreater(proxy.tunnels, 0, "nothing went through the proxy")
        self.run_cli("connect", "proxy", "--password-stdin", given="wr0ng-passw0rd\n")
        self.secrets["a wrong password"] = "wr0ng-passw0rd"
        said = self.both_ways("sync")[1]
        self.assertIn(f"127.0.0.1:{proxy.server_address[1]}", said)
        self.run_cli("disconnect", "proxy")
        self.nothing_leaked()

    def test_a_certificate_that_does_not_hold(self):
        self.sign_in_by_paste()
        with tempfile.TemporaryDirectory() as folder:
            server = UntrustedServer(folder)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        address = f"https://127.0.0.1:{server.server_address[1]}"
        self.write({**self.profile, "miro": {**self.profile["miro"], "api_url": address},
                    "bitrix24": {**self.profile["bitrix24"], "portal_url": address}})
        for command in ("sync", "status", "plan"):
            self.assertIn("certificate", self.both_ways(command)[1])
        self.assertEqual(server.requests, 0, "something was sent to a server that nobody trusts")
        self.nothing_leaked()

    def test_a_crash_leaves_no_image_of_the_memory(self):
        self.sign_in_by_paste()
        for number in (11, 6):  # SIGSEGV, SIGABRT
            watching = self.start("sync", "--watch", preexec_fn=allow_core_dumps)
            wait_for(lambda: self.holder_of_the_lock() == str(watching.pid), "the lock")
            limits = pathlib.Path(f"/proc/{watching.pid}/limits").read_text(encoding="ascii")
            self.assertRegex(limits, r"Max core file size +0 +0")
            status, out, err = stop(watching, number)
            self.assertEqual(status, -number)
            self.search.add("output before the crash", out + err)
        self.assertEqual([path.name for path in (self.box / "run").iterdir()], [])
        self.assertEqual(self.run_cli("sync")[0], DONE)
        self.nothing_leaked()

    def test_the_search_finds_what_is_planted(self):
        """In every form, in a file, a name, an archive, an output, a command line and an environment."""
        secret = "pl4nted/s3cret+of=mine"
        for form, text in forms_of(secret).items():
            planted = self.box / "planted"
            planted.write_bytes(b'{"a":"' + text + b'"}')
            self.assertTrue(self.search.findings({"planted": secret}), form)
        planted.unlink()
        self.assertEqual(self.search.findings({"planted": secret}), [])

        word = secret.replace("/", "-")
        (self.box / "home" / word).touch()
        self.assertTrue(self.search.findings({"planted": word}))
        (self.box / "home" / word).unlink()

        subprocess.run(["python3", "-c", "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)"
                        ".writestr('log/a.log', sys.argv[2] * 9)", self.box / "planted.zip", word], check=True)
        self.assertTrue(self.search.findings({"planted": word}))
        (self.box / "planted.zip").unlink()

        for arguments, environment in ((["sleep", "0.3", "--", "0", word], {}), (["sleep", "0.3"], {"TOKEN": word})):
            search = LeakSearch()
            process = subprocess.Popen(["sh", "-c", 'sleep 0.3; :', *arguments], env={**os.environ, **environment})
            search.watch(process).join()
            process.wait()
            self.assertTrue(search.findings({"planted": word}), arguments)
        search = LeakSearch()
        search.add("output", f"https://portal/?auth={urllib.parse.quote(secret, safe='')}")
        self.assertEqual(search.findings({"planted": secret}), ["output: planted (percent-encoded)"])


def allow_core_dumps():
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    unittest.main(verbosity=2)
