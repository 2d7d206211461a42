# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks themselves: each finds what is wrong in a made-up tree and says nothing about its right twin."""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True

import docs
import form
import format as layout
import layering
import linkage

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = {"QtCore": ("QString", "QFile"), "QtWidgets": ("QLabel",), "QtSql": ("QSqlQuery",),
      "QtWebEngineWidgets": ("QWebEngineView",)}


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for module, headers in QT.items():
            for header in headers:
                self.put(f"qt/{module}/{header}", "")

    def put(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def included(self, name, *lines):
        self.put(name, "".join(f"#include {line}\n" for line in lines))
        return layering.findings(self.root, self.root / "qt")

    def test_each_wrong_include_is_found(self):
        for name, line in (
                ("core/base/a.h", '"core/domain/b.h"'), ("core/base/a.h", "<QFile>"), ("core/domain/a.h", "<fstream>"),
                ("core/sync/a.cpp", '"core/miro/b.h"'), ("core/sync/a.cpp", '"core/storage/b.h"'),
                ("core/sync/a.cpp", "<QSqlQuery>"), ("core/miro/a.cpp", '"core/bitrix24/b.h"'),
                ("core/bitrix24/a.cpp", '"core/miro/b.h"'), ("core/worker/a.cpp", "<QLabel>"),
                ("app/cli/a.cpp", "<QLabel>"), ("app/cli/a.cpp", '"ui/shell/b.h"'),
                ("ui/shell/a.cpp", "<QWebEngineView>"), ("ui/boards/a.cpp", "<QtWebEngineWidgets/QWebEngineView>"),
                ("app/sandbox/miro/a.cpp", '"core/miro/b.h"'), ("core/newcomer/a.cpp", "<QString>")):
            with self.subTest(name=name, line=line):
                self.assertEqual(len(self.included(name, line)), 1)
                (self.root / name).unlink()

    def test_right_includes_pass(self):
        for name, line in (
                ("core/domain/a.h", '"core/base/b.h"'), ("core/miro/a.cpp", '"core/sync/ports.h"'),
                ("core/storage/a.cpp", "<QSqlQuery>"), ("core/miro/a.cpp", '"core/miro/b.h"'),
                ("ui/shell/a.cpp", "<QLabel>"), ("ui/boards/board_preview.cpp", "<QWebEngineView>"),
                ("app/gui/a.cpp", '"ui/shell/b.h"'), ("tests/ui/a.cpp", "<QLabel>")):
            with self.subTest(name=name, line=line):
                self.assertEqual(self.included(name, line), [])

    def test_form(self):
        self.put("core/base/good.cpp", LICENCE + "QString prefix; // a prefix such as \"TODO:\"\n")
        self.put("tests/tst_good.cpp", LICENCE)
        self.assertEqual(form.findings(self.root), [])
        for text in ("int a;\n", LICENCE + "// TODO later\n", LICENCE + "app.processEvents();\n",
                     LICENCE + "QDateTime::currentDateTimeUtc();\n", LICENCE + "\n" * form.LONGEST):
            with self.subTest(text=text[-40:]):
                self.put("core/base/bad.cpp", text)
                self.assertEqual(len(form.findings(self.root)), 1)

    def test_format(self):
        program = layout.clang_format()
        if not program:
            self.skipTest("clang-format is not installed")
        self.put(".clang-format", "BasedOnStyle: WebKit\n")
        self.put("core/good.cpp", "int a = 1;\n")
        self.assertEqual(layout.findings(self.root, program), [])
        self.put("core/bad.cpp", "int  a=1;\n")
        self.assertEqual(len(layout.findings(self.root, program)), 1)

    def test_docs(self):
        self.put("docs/there.md", "# A heading\n")
        self.put("README.md", "[a](docs/there.md#a-heading) [b](https://example.org) `./dev test`\n")
        self.assertEqual(docs.link_findings(self.root), [])
        self.assertEqual(docs.command_findings(self.root, docs.DEV, "./dev", "  test  runs"), [])
        self.assertEqual(len(docs.command_findings(self.root, docs.DEV, "./dev", "  demo  runs")), 1)
        self.put("README.md", "![a](docs/not.png) [b](docs/there.md#another)\n")
        self.assertEqual(len(docs.link_findings(self.root)), 2)
        self.put("tests/tst_a.cpp", "void ATest::exists()\n")
        functions = docs.test_functions(self.root)
        self.put("docs/there.md", "| when | test |\n|---|---|\n| a | `exists` |\n")
        self.assertEqual(docs.table_findings(self.root, functions), [])
        self.put("docs/there.md", "| when | test |\n|---|---|\n| a | `exists` |\n| b | `is_not_there` |\n| c | |\n")
        self.assertEqual(len(docs.table_findings(self.root, functions)), 2)

    def test_linkage(self):
        listing = "libQt6Widgets.so.6 => /usr/lib/libQt6Widgets.so.6\nlibQt6WebEngineCore.so.6 => /usr/lib/x\n"
        self.assertEqual(len(linkage.findings(listing, "cli", expected=False)), 2)
        self.assertEqual(linkage.findings(listing, "window", expected=True), [])
        self.assertEqual(len(linkage.findings("libQt6Core.so.6\n", "window", expected=True)), 2)


if __name__ == "__main__":
    unittest.main()
