# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line program loads neither Widgets nor WebEngine; the window loads both, which shows that the check can see them."""

import subprocess

import tree

WINDOW_LIBRARIES = ("libQt6Widgets", "libQt6WebEngine")


def loaded(program):
    run = subprocess.run(["ldd", program], capture_output=True, text=True, check=True)
    return run.stdout


def findings(listing, program, expected):
    return [f"{program}: {'does not load' if expected else 'loads'} {library}"
            for library in WINDOW_LIBRARIES if (library in listing) != expected]


if __name__ == "__main__":
    arguments = tree.parser(__doc__)
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--window")
    given = arguments.parse_args()
    found = findings(loaded(given.cli), given.cli, expected=False)
    if given.window:
        found += findings(loaded(given.window), given.window, expected=True)
    tree.report("linkage", found)
