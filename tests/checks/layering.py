# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder may include what: the table is the architecture (docs/architecture.md).

A folder is ruled by its longest prefix in RULES. `own` are folders of the project beside the file's own,
`qt` are Qt modules (found by where a header lies, given with --qt-include). A folder that no rule covers
is a finding, so a new folder has to say what it may use.
"""

import re
import pathlib

import tree

BASE = ("core/base",)
DOMAIN = BASE + ("core/domain",)
SYNC = DOMAIN + ("core/sync",)
CORE = ("core",)
WINDOW = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtConcurrent")
BROWSER = WINDOW + ("QtWebEngineCore", "QtWebEngineWidgets", "QtWebChannel")
SHOWN = DOMAIN + ("core/sync", "core/settings", "core/worker")
# The stand-ins judge the clients, so they share words with them and no behaviour (not core/domain/text.h).
JUDGE = BASE + ("core/net/http.h", "core/domain/board.h", "core/domain/color.h", "core/domain/task.h")

# prefix: (folders of the project, Qt modules)
RULES = {
    "core/base": ((), ("QtCore",)),
    "core/domain": (BASE, ("QtCore",)),
    "core/diagnostics": (BASE, ("QtCore",)),
    "core/net": (BASE, ("QtCore", "QtNetwork")),
    "core/auth": (BASE + ("core/net",), ("QtCore", "QtNetwork")),
    "core/auth/keychain_lock_dbus.cpp": (BASE, ("QtCore", "QtDBus")),
    "core/sync": (DOMAIN, ("QtCore",)),
    "core/miro": (SYNC + ("core/net",), ("QtCore",)),
    "core/bitrix24": (SYNC + ("core/net",), ("QtCore",)),
    "core/storage": (SYNC, ("QtCore", "QtSql")),
    "core/settings": (DOMAIN, ("QtCore",)),
    "core/worker": (SYNC + ("core/net", "core/settings", "core/storage"), ("QtCore",)),
    "ui": (SHOWN + ("ui",), WINDOW),
    "ui/browser": ((), BROWSER),
    "ui/auth": (SHOWN + ("core/auth", "core/diagnostics", "ui"), BROWSER),
    "ui/desktop": ((), WINDOW + ("QtDBus",)),
    "ui/diagnostics": (SHOWN + ("core/diagnostics", "ui"), WINDOW),
    "ui/shell": (SHOWN + ("core/diagnostics", "ui"), WINDOW),
    "ui/overview": (SHOWN + ("core/auth/lifetimes.h", "ui"), WINDOW + ("QtCharts",)),
    "ui/accounts": (SHOWN + ("core/auth", "ui"), WINDOW),
    "ui/boards/board_preview": (SHOWN + ("ui",), BROWSER),
    "app/sandbox": (JUDGE, ("QtCore", "QtNetwork", "QtHttpServer")),
    "app/sandbox/miro": (JUDGE + ("app/sandbox/request_body.h",), ("QtCore",)),
    "app/sandbox/bitrix24": (JUDGE + ("app/sandbox/request_body.h",), ("QtCore",)),
    "app/composition": (CORE, ("QtCore", "QtNetwork")),
    "app/doctor": (CORE + ("app/composition",), ("QtCore", "QtNetwork")),
    "app/selftest": (CORE + ("app/sandbox",), ("QtCore",)),
    "app/cli": (CORE + ("app/composition", "app/doctor"), ("QtCore",)),
    "app/gui": (CORE + ("app/composition", "app/doctor", "app/selftest", "ui"), WINDOW),
    "app/gui/doorbell.cpp": (("app/gui",), ("QtCore", "QtNetwork")),
    "tests": (("app", "core", "tests", "ui"), ("",)),
}

# Folders that only think: no file, no clock of the system, no thread.
PURE = ("core/base", "core/domain", "core/sync")
OUTSIDE = re.compile(r"^(Q(File|Dir|Save|Temporary|Process|Settings|StandardPaths|Timer|EventLoop|Thread$)\w*"
                     r"|fstream|filesystem|thread|cstdio|iostream|sys/.*|unistd\.h)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def rule_for(name):
    fitting = [prefix for prefix in RULES if name == prefix or name.startswith(prefix + "/")
               or (prefix.endswith("board_preview") and name.startswith(prefix))]
    return max(fitting, key=len, default=None)


def within(target, folder):
    return target == folder or target.startswith(folder + "/")


def qt_module(qt_include, header):
    """"QtWidgets" for QWidget, None for what is not Qt's."""
    if re.match(r"Qt[A-Z]\w*/", header):
        return header.split("/")[0]
    if not re.match(r"Q[A-Za-z]+$|q[a-z0-9]+\.h$", header):
        return None
    return next((path.parent.name for path in sorted(qt_include.glob(f"Qt*/{header}"))), None)


def problem(name, own, system, qt_include):
    """What is wrong with one include of file `name`, or None."""
    rule = rule_for(name)
    if rule is None:
        return "no rule covers this folder; add one to tests/checks/layering.py"
    folders, modules = RULES[rule]
    if own and "/" in own:
        home = name.rsplit("/", 1)[0]
        if not within(own, home) and not within(own, rule) and not any(within(own, folder) for folder in folders):
            return f"{rule} may not include {own}"
    if system:
        module = qt_module(qt_include, system)
        if module and "" not in modules and module not in modules:
            return f"{rule} may not use {module} (<{system}>)"
        if within(name, PURE[0]) or within(name, PURE[1]) or within(name, PURE[2]):
            if OUTSIDE.match(system) and name != "core/base/clock.cpp":
                return f"{rule} does no input or output (<{system}>)"
    return None


def findings(root, qt_include):
    found = []
    for path in tree.files(root, ".h", ".cpp"):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(tree.lines(path), 1):
            match = INCLUDE.match(line)
            wrong = match and problem(name, match.group(1), match.group(2), qt_include)
            if wrong:
                found.append(f"{tree.place(root, path, number)}: {wrong}")
    return found


if __name__ == "__main__":
    arguments = tree.parser(__doc__)
    arguments.add_argument("--qt-include", type=pathlib.Path, required=True)
    given = arguments.parse_args()
    tree.report("layering", findings(given.root, given.qt_include))
