# SPDX-License-Identifier: GPL-3.0-or-later
"""The outer form of each file: its licence line, its length, and words that stand for unfinished or forbidden things."""

import re

import tree

LONGEST = 450  # lines of a C++ file; past that it holds two ideas
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LICENSED = (".h", ".cpp", ".py", ".sh", ".cmake", "/dev", "/run")

PRODUCT = ("app", "core", "ui")
# (where, pattern, files that may, why)
FORBIDDEN = (
    (PRODUCT + ("tests",), re.compile(r"(//|/\*|^\s*\*|#).*(?<![\"'\w])(TODO|FIXME|XXX)\b(?![:\w]*[\"'])"), (),
     "unfinished work belongs in the issue tracker"),
    (PRODUCT, re.compile(r"\bprocessEvents\s*\("), (), "re-enters the event loop"),
    (PRODUCT, re.compile(r"\bDirectConnection\b"), (), "runs a slot on the wrong thread"),
    (PRODUCT, re.compile(r"\bsender\(\)"), (), "a slot that asks who called it; capture the sender instead"),
    (PRODUCT, re.compile(r"\bco_(await|return|yield)\b"), (), "GCC 12.2 miscompiles coroutines"),
    (PRODUCT, re.compile(r"#\s*include\s*<format>|std::format\b"), (), "not in GCC 12"),
    (PRODUCT, re.compile(r"\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentTime|currentDate)"
                         r"\s*\(|\bsystem_clock::now\b"),
     ("core/base/clock.cpp",), "time comes from a Clock"),
    (PRODUCT, re.compile(r"\b(sleep_for|sleep_until|msleep|usleep|QThread::sleep)\b"), ("core/base/clock.cpp",),
     "waiting goes through a Clock"),
    (("tests",), re.compile(r"\bprocessEvents\s*\(|\bqWait\s*\("), (), "waits for time, not for a condition"),
)


def licensed(root, path):
    return ("/" + path.relative_to(root).as_posix()).endswith(LICENSED)


def findings(root):
    found = []
    for path in tree.files(root, ""):
        name = path.relative_to(root).as_posix()
        if licensed(root, path) and not any(LICENCE in line for line in tree.lines(path)[:3]):
            found.append(f"{tree.place(root, path, 1)}: no line “{LICENCE}” at the top")
        if name.endswith((".h", ".cpp")):
            found += code_findings(root, path, name)
    return found


def code_findings(root, path, name):
    lines = tree.lines(path)
    found = []
    if len(lines) > LONGEST:
        found.append(f"{tree.place(root, path, len(lines))}: longer than {LONGEST} lines")
    for where, pattern, exempt, why in FORBIDDEN:
        if name.split("/")[0] not in where or name in exempt:
            continue
        found += [f"{tree.place(root, path, number)}: {line.strip()} ({why})"
                  for number, line in enumerate(lines, 1) if pattern.search(line)]
    return found


if __name__ == "__main__":
    tree.report("form", findings(tree.parser(__doc__).parse_args().root))
