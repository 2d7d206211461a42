# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents hold: relative links lead somewhere, and each command they name exists.

`./dev NAME` is looked up in what `./dev help` prints, `boardbridge-cli NAME` in what `boardbridge-cli --help` prints.
A table with a column "test" names a test function in every row, and there is one of that name.
"""

import re
import subprocess
import urllib.parse

import tree

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
ELSEWHERE = re.compile(r"^(https?:|mailto:)")
DEV = re.compile(r"\./dev ([a-z]+)")
TEST_FUNCTION = re.compile(r"\bvoid (?:\w+::)?(\w+)\(\)")
CLI = re.compile(r"boardbridge-cli (?:--profile \S+ |--json )*([a-z]+)\b")


def slug(heading):
    """The anchor that a Markdown renderer gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def anchors(path):
    return {slug(line.lstrip("#")) for line in tree.lines(path) if line.startswith("#")}


def link_problem(path, target):
    place, _, anchor = urllib.parse.unquote(target).partition("#")
    there = (path.parent / place) if place else path
    if not there.exists():
        return f"{place} does not exist"
    if anchor and there.suffix == ".md" and anchor not in anchors(there):
        return f"{target}: no such heading"
    return None


def link_findings(root):
    found = []
    for path in tree.files(root, ".md"):
        for number, line in enumerate(tree.lines(path), 1):
            for target in LINK.findall(line):
                wrong = None if ELSEWHERE.match(target) else link_problem(path, target)
                if wrong:
                    found.append(f"{tree.place(root, path, number)}: {wrong}")
    return found


def command_findings(root, pattern, program, help_text):
    known = set(re.findall(r"[a-z]+", help_text))
    return [f"{tree.place(root, path, number)}: {program} has no command “{name}”"
            for path in tree.files(root, ".md")
            for number, line in enumerate(tree.lines(path), 1)
            for name in pattern.findall(line) if name not in known]


def test_functions(root):
    """The names of all test functions written for Qt Test."""
    return {name for path in tree.files(root, ".cpp") if "tests" in path.parts
            for line in tree.lines(path) for name in TEST_FUNCTION.findall(line)}


def table_findings(root, functions):
    found = []
    for path in tree.files(root, ".md"):
        inside = False
        for number, line in enumerate(tree.lines(path), 1):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not line.startswith("|"):
                inside = False
            elif cells[-1] == "test":
                inside = True
            elif inside and not re.fullmatch("[-:]+", cells[-1]) and cells[-1].strip("`") not in functions:
                found.append(f"{tree.place(root, path, number)}: there is no test {cells[-1] or 'named'}")
    return found


def output_of(*command):
    run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return run.stdout + run.stderr


if __name__ == "__main__":
    arguments = tree.parser(__doc__)
    arguments.add_argument("--cli", help="the built boardbridge-cli")
    given = arguments.parse_args()
    found_all = link_findings(given.root)
    found_all += command_findings(given.root, DEV, "./dev", output_of("bash", str(given.root / "dev"), "help"))
    found_all += table_findings(given.root, test_functions(given.root))
    if given.cli:
        found_all += command_findings(given.root, CLI, "boardbridge-cli", output_of(given.cli, "--help"))
    tree.report("docs", found_all)
