# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows BoardBridge on simulated services: the window where there is a display, else a sync and what came of it.

Everything it needs lives in a temporary folder and ends with it: the profile, the services' state and, where no
keychain answers on the session bus, a keychain of its own. `./dev demo` builds the programs and calls this.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import demo_table

SECRETS = "org.freedesktop.secrets"
BOARD = pathlib.Path(__file__).resolve().parents[2] / "resources" / "boards" / "retrospective.json"


def say(text):
    print(f"\n==> {text}", flush=True)


def give_up(text):
    sys.exit(f"demo: {text}")


@contextlib.contextmanager
def running(command, **options):
    """A child process that ends with the block."""
    child = subprocess.Popen(command, **options)
    try:
        yield child
    finally:
        child.terminate()
        try:
            child.wait(timeout=5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def bus_has(name):
    call = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
            "org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    try:
        return "true" in subprocess.run(call, capture_output=True, text=True, timeout=5).stdout
    except (OSError, subprocess.TimeoutExpired):
        return False


@contextlib.contextmanager
def keychain(folder):
    """The session's own Secret Service, or one that lives as long as the block."""
    if bus_has(SECRETS):
        yield
        return
    for program in ("dbus-daemon", "dbus-send", "gnome-keyring-daemon"):
        if not shutil.which(program):
            give_up(f"no keychain runs in this session, and {program} is not installed to start one")
    say("No keychain runs in this session, so the demo starts one of its own in a temporary folder")
    os.environ["XDG_DATA_HOME"] = str(folder / "data")
    with contextlib.ExitStack() as stack:
        bus = stack.enter_context(running(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
                                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        daemon = stack.enter_context(running(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
             f"--control-directory={folder / 'keyring'}"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True))
        daemon.stdin.write("demo")
        daemon.stdin.close()
        wait_for(lambda: bus_has(SECRETS), "the keychain")
        yield


def wait_for(condition, what, seconds=15):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            give_up(f"{what} did not start within {seconds} s")
        time.sleep(0.05)


@contextlib.contextmanager
def sandbox(programs, arguments):
    """The simulated services; gives what they print when they listen."""
    with running([programs / "boardbridge-sandbox", *arguments], stdout=subprocess.PIPE, text=True) as child:
        line = child.stdout.readline()
        if not line:
            give_up(f"boardbridge-sandbox ended with status {child.wait()}")
        yield json.loads(line)


def call(cli, *arguments, given=None, quiet=False):
    """Runs boardbridge-cli; its exit status."""
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run([*cli, *arguments], input=given, text=True, stdout=output).returncode


def connect(cli, services):
    for what, option, secret in (("miro", "--token-stdin", services["miro"]["access_token"]),
                                 ("bitrix24", "--webhook-stdin", services["bitrix24"]["webhook_url"])):
        if call(cli, "connect", what, option, given=secret + "\n", quiet=True) != 0:
            give_up(f"boardbridge-cli connect {what} failed")


def show_window(programs, profile):
    say("Opening the window; it works on a simulated Miro and Bitrix24. Close it to end the demo")
    with running([programs / "boardbridge", "--profile", profile]) as window:
        return window.wait()


def show_headless(cli, services):
    say("No display, so the sync runs without a window (boardbridge-cli sync)")
    status = call(cli, "sync", "--settle", "0")
    say("What became what")
    demo_table.show(services)
    say("Once more: both sides agree, so nothing is written")
    return status or call(cli, "sync", "--settle", "0")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("programs", type=pathlib.Path, help="the folder with the built programs")
    arguments.add_argument("--board", type=pathlib.Path, default=BOARD, help="what is on the board at first")
    given = arguments.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    programs = given.programs.resolve()
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="boardbridge-demo-")))
        stack.enter_context(keychain(folder))
        services = stack.enter_context(sandbox(programs, ["--board", given.board.resolve()]))
        profile = folder / "profile"
        profile.mkdir()
        (profile / "profile.json").write_text(json.dumps(services["profile"], indent=1), encoding="utf-8")
        cli = [programs / "boardbridge-cli", "--profile", profile]
        connect(cli, services)
        if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
            return show_window(programs, profile)
        return show_headless(cli, services)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
