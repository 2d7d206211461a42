# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds secrets where none belong: in files, in archives, in what a program printed, in what /proc shows of it."""

import base64
import io
import json
import pathlib
import re
import threading
import time
import urllib.parse
import zipfile

LOOK_EVERY = 0.01  # seconds between two looks at a process


def forms_of(secret):
    """How a secret may stand somewhere: name of the form → bytes to look for."""
    raw = secret.encode()
    forms = {
        "plain": raw,
        "percent-encoded": urllib.parse.quote(secret, safe="").encode(),
        "all percent-encoded": "".join(f"%{byte:02X}" for byte in raw).encode(),
        "JSON-escaped": json.dumps(secret)[1:-1].replace("/", "\\/").encode(),
        "UTF-16": secret.encode("utf-16-le"),
    }
    for shift in range(3):  # where it begins inside of what was encoded decides how it looks
        start = (shift * 4 + 2) // 3 if shift else 0
        whole = base64.b64encode(b"\0" * shift + raw)
        middle = whole[start:len(whole) - 4 if (len(raw) + shift) % 3 else len(whole)]
        forms[f"base64, {shift} bytes in"] = middle
        forms[f"base64url, {shift} bytes in"] = middle.translate(bytes.maketrans(b"+/", b"-_"))
    return forms


def contents_of(name, data):
    """The data itself and, of an archive, what is in it."""
    yield name, data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for member in archive.namelist():
                yield from contents_of(f"{name}!{member}", archive.read(member))


class LeakSearch:
    """Collects everything that was left or shown, then looks for secrets in it."""

    def __init__(self, *folders):
        self.folders = [pathlib.Path(folder) for folder in folders]
        self.shown = {}  # what it is → bytes

    def add(self, name, data):
        self.shown.setdefault(name, b"")
        self.shown[name] += data.encode() if isinstance(data, str) else data

    def watch(self, process):
        """Notes the command line and environment of the process and its children until it ends."""
        thread = threading.Thread(target=self._watch, args=(process,))
        thread.start()
        return thread

    def _watch(self, process):
        seen = set()
        while process.poll() is None:
            for pid in [process.pid, *self._children(process.pid)]:
                for file in ("cmdline", "environ"):
                    try:
                        data = pathlib.Path(f"/proc/{pid}/{file}").read_bytes()
                    except OSError:
                        continue  # it has ended, or shows nothing to anybody
                    if (file, data) not in seen:
                        seen.add((file, data))
                        self.add(f"/proc/{pid}/{file}", data + b"\n")
            time.sleep(LOOK_EVERY)

    @staticmethod
    def _children(pid):
        found = []
        for file in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                found += [int(child) for child in file.read_text(encoding="ascii").split()]
            except OSError:
                pass
        return found

    def findings(self, secrets):
        """One line for each place that holds one of the secrets (name → text); none of the lines repeats it."""
        wanted = [(name, form, needle) for name, secret in secrets.items() for form, needle in forms_of(secret).items()]
        found = []
        for place, data in self._everything():
            for name, form, needle in wanted:
                if needle in data:
                    found.append(f"{place}: {name} ({form})")
        return found

    def _everything(self):
        for folder in self.folders:
            for path in sorted(folder.rglob("*")):
                name = str(path.relative_to(folder))
                yield f"name of {path}", name.encode()
                if path.is_file() and not path.is_symlink():
                    yield from contents_of(str(path), path.read_bytes())
        for name, data in self.shown.items():
            yield from contents_of(name, data)


def secrets_in(value, name=""):
    """Every text in a piece of JSON that is long enough to be a secret: path → text."""
    if isinstance(value, dict):
        return {path: text for key, each in value.items() for path, text in secrets_in(each, f"{name}.{key}").items()}
    if isinstance(value, str) and len(value) >= 8 and not re.match(r"https?://[^/]*/(rest/)?$|\d{4}-\d\d-\d\dT", value):
        # Of a webhook's address the code alone is secret; the host may be named.
        return {name.strip("."): value.rstrip("/").rsplit("/", 1)[1] if value.startswith("http") else value}
    return {}
