# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format 14 lays it out (other versions differ). Exit status 77, skipped, without it."""

import re
import shutil
import subprocess
import sys

import tree

VERSION = "14"


def clang_format():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path and re.search(rf"version {VERSION}\.", subprocess.run([path, "--version"], capture_output=True, text=True).stdout):
            return path
    return None


def findings(root, program):
    paths = [str(path) for path in tree.files(root, ".h", ".cpp")]
    if not paths:
        return []
    # No -Werror: the exit status would hide which files could not be read at all.
    run = subprocess.run([program, "--dry-run", "--style=file", *paths], capture_output=True, text=True, cwd=root)
    if run.returncode != 0:
        return [run.stderr.strip()]
    places = re.findall(r"^(\S+?):(\d+):\d+: warning: code should be clang-formatted", run.stderr, re.MULTILINE)
    first = {}
    for path, line in places:
        first.setdefault(path, line)
    return [f"{path}:{line}: run clang-format -i on it" for path, line in first.items()]


if __name__ == "__main__":
    given = tree.parser(__doc__).parse_args()
    found_program = clang_format()
    if not found_program:
        print(f"format: clang-format {VERSION} is not installed")
        sys.exit(77)
    tree.report("format", findings(given.root, found_program))
