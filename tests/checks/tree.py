# SPDX-License-Identifier: GPL-3.0-or-later
"""The files a check looks at, and how a check speaks: one line a finding, exit status 1 when there are any."""

import argparse
import pathlib
import sys

FOLDERS = (".ci", "app", "cmake", "core", "docs", "packaging", "resources", "tests", "translations", "ui")


def files(root, *suffixes):
    """Every file of the project under `root` that ends so, sorted; the top level itself included."""
    found = [path for path in root.iterdir() if path.is_file()]
    for folder in FOLDERS:
        found += [path for path in (root / folder).rglob("*") if path.is_file()]
    return sorted(path for path in found if path.name.endswith(suffixes) and "__pycache__" not in path.parts)


def lines(path):
    return path.read_text(encoding="utf-8").splitlines()


def place(root, path, number):
    return f"{path.relative_to(root).as_posix()}:{number}"


def parser(description):
    made = argparse.ArgumentParser(description=description)
    made.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    return made


def report(what, findings):
    """Ends the program."""
    for finding in findings:
        print(finding)
    print(f"{what}: {len(findings)} finding(s)" if findings else f"{what}: clean")
    sys.exit(1 if findings else 0)
