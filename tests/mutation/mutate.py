#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the safety rules of the engine one by one and checks that the tests notice each.

Each mutation is one small edit of a copy of the tree, found by its exact text: where that text has changed, the
mutation is an error, not silently left out. The copy is built in a folder of its own. Nothing of the tree itself
is touched.

    mutate.py [--folder DIR] [--jobs N] [--only NAME]

Exit status: 0 = the tests pass as they are, and each mutation makes one of its tests fail; 1 = not so.
"""

import argparse
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPIED = ["CMakeLists.txt", "CMakePresets.json", "cmake", "core", "app", "ui", "resources", "translations", "tests"]


@dataclasses.dataclass(frozen=True)
class Mutation:
    name: str
    rule: str  # the rule that it breaks
    file: str
    old: str
    new: str
    tests: tuple  # test programs of which at least one has to fail


MUTATIONS = [
    Mutation(
        "answer-not-read",
        "After a write the base is what the service answered; else the echo of a write looks like work to do.",
        "core/sync/executor_board.cpp",
        "        m_observed.put(*answers[i]);\n        Pair pair = *m_observed.pair(ready[i].shown.item);",
        "        Pair pair = *m_observed.pair(ready[i].shown.item);",
        ("tst_sync_convergence", "tst_sync_merging"),
    ),
    Mutation(
        "one-base-for-both-sides",
        "The base is kept per side: what the portal shows in its own way must not look like an edit.",
        "core/sync/plan_texts.cpp",
        "        .portalChanged = work.portal.title != work.pair.portal.title,",
        "        .portalChanged = work.portal.title != agreed.title,",
        ("tst_properties",),
    ),
    Mutation(
        "create-not-looked-up",
        "A create of unknown outcome is looked up by its mark before it is sent again.",
        "core/sync/recover.cpp",
        "        for (const Task& task : *tasks)\n            m_observed.put(task);",
        "        for (const Task& task : *tasks)\n            std::ignore = task;",
        ("tst_sync_convergence", "tst_sync_trouble", "tst_sync_marks"),
    ),
    Mutation(
        "mark-not-looked-at",
        "An item without a pair belongs to the task that was made for it.",
        "core/sync/plan_items.cpp",
        "        task = freeTaskOf(sticky.id);",
        "        task = nullptr;",
        ("tst_sync_convergence", "tst_sync_marks", "tst_sync_trouble"),
    ),
    Mutation(
        "sent-not-noted",
        "A create stands in the journal as sent before it is sent.",
        "core/sync/executor.cpp",
        "        change.operations.push_back(m_ledger.sentRow(operation, m_ports.clock.now()));\n    return commit(change);",
        "        change.operations.push_back(m_ledger.sentRow(operation, m_ports.clock.now()));\n    return true;",
        ("tst_sync_convergence", "tst_sync_trouble"),
    ),
    Mutation(
        "no-settle-time",
        "An edit is taken once it has settled: half a word is no text.",
        "core/sync/settling.cpp",
        "    for (const auto& [item, look] : m_looks) {\n        if (now < look.since + settle)\n            items.insert(item);",
        "    for (const auto& [item, look] : m_looks) {\n        if (now + settle < look.since)\n            items.insert(item);",
        ("tst_sync_convergence", "tst_sync_merging", "tst_sync_rules"),
    ),
    Mutation(
        "guard-counts-nothing",
        "More than the link allows is held until a person confirms it.",
        "core/sync/guard.cpp",
        "    if (!result.held.empty() && total > allowed) {",
        "    if (!result.held.empty() && total > 1000 * allowed) {",
        ("tst_sync_deletions", "tst_sync_held_runs"),
    ),
    Mutation(
        "guard-sees-no-empty-side",
        "When one side is suddenly empty, nothing at all is written.",
        "core/sync/guard.cpp",
        "    if (undecided && (pairs.lostEveryItem() || pairs.lostEveryTask())) {",
        "    if (!undecided && (pairs.lostEveryItem() || pairs.lostEveryTask())) {",
        ("tst_sync_deletions", "tst_sync_held_runs", "tst_properties"),
    ),
    Mutation(
        "delete-beats-edit",
        "An edit beats a delete.",
        "core/sync/plan_missing.cpp",
        "    const bool edited = !take && sync::wasEdited(pair, *task);",
        "    const bool edited = take && sync::wasEdited(pair, *task);",
        ("tst_sync_deletions",),
    ),
    Mutation(
        "missing-is-gone",
        "Missing from a scan is not deleted: the service has to say that the item itself is gone.",
        "core/sync/look.cpp",
        "            if (*sticky)\n                sight.observed.put(**sticky);\n            else\n                sight.missingItems.insert(item);",
        "            sight.missingItems.insert(item);",
        ("tst_sync_deletions", "tst_sync_trouble"),
    ),
    Mutation(
        "other-links-items-are-taken",
        "An item belongs to the first link that claims it.",
        "core/sync/look.cpp",
        "            observed.foreignItems.insert(item);",
        "            std::ignore = item;",
        ("tst_sync_marks", "tst_sync_rules", "tst_sync_structure"),
    ),
    Mutation(
        "copies-keep-their-tag",
        "A copy of a linked sticky is a new item, and its tag is corrected.",
        "core/sync/plan_marks.cpp",
        "        if (const auto named = taskOfStickyMark(tag); named && *named != work.task.id)",
        "        if (const auto named = taskOfStickyMark(tag); named && *named == TaskId{-1})",
        ("tst_sync_marks", "tst_sync_structure"),
    ),
    Mutation(
        "renewal-not-announced",
        "That a renewal begins is written down first: what could not be kept is not spent, and a crash is told.",
        "core/auth/refreshing_authorizer.cpp",
        "    return announce().and_then([&] { return ask(stop); });",
        "    return ask(stop);",
        ("tst_refresh_races",),
    ),
    Mutation(
        "turn-given-back-too-soon",
        "Nobody else renews while the new pair is not saved: the old one would be spent twice.",
        "core/auth/refreshing_authorizer.cpp",
        "    if (!m_unsaved)\n        m_turn.reset();",
        "    m_turn.reset();",
        ("tst_refresh_races",),
    ),
    Mutation(
        "token-used-before-it-is-saved",
        "A renewed pair is saved before its access token is handed out.",
        "core/auth/refreshing_authorizer.cpp",
        "    m_unsaved = true;\n    return saveWhatIsNew();",
        "    m_unsaved = true;\n    (void)saveWhatIsNew();\n    return {};",
        ("tst_refresh_races",),
    ),
]


def copy_tree(to):
    """A file that has not changed keeps its time, so that only what changed is built again."""
    for name in COPIED:
        source = ROOT / name
        files = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
        for path in files:
            target = to / path.relative_to(ROOT)
            if target.exists() and target.read_bytes() == path.read_bytes():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        kept = {path.relative_to(ROOT) for path in files}
        for path in [] if source.is_file() else (to / name).rglob("*"):
            if path.is_file() and path.relative_to(to) not in kept:
                path.unlink()


class Bench:
    """The copy and its build folder."""

    def __init__(self, folder, jobs):
        self.source = folder / "source"
        self.build = folder / "build"
        self.jobs = jobs

    def configure(self):
        copy_tree(self.source)
        subprocess.run(
            ["cmake", "--preset", "dev", "-S", str(self.source), "-B", str(self.build), "-DBRIDGE_GUI=OFF"],
            cwd=self.source, check=True, stdout=subprocess.DEVNULL)

    def make(self, tests):
        command = ["cmake", "--build", str(self.build), "-j", str(self.jobs), "--target", *tests]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            print(done.stdout[-3000:])
        return done.returncode == 0

    def failures(self, test):
        """The functions of the test program that fail; empty = it passes."""
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", BOARDBRIDGE_SEEDS="1:100")
        done = subprocess.run([str(self.build / "tests" / test)], capture_output=True, text=True, env=environment)
        failed = [line.split("(")[0].split("::")[-1] for line in done.stdout.splitlines() if line.startswith("FAIL!")]
        return failed or ([] if done.returncode == 0 else ["(it crashed)"])

    def tested(self, mutation):
        """What is wrong with this mutation; empty when a test notices it."""
        path = self.source / mutation.file
        text = path.read_text()
        count = text.count(mutation.old)
        if count != 1:
            return f"{mutation.file} has its text {count} times: the mutation must follow the code"
        path.write_text(text.replace(mutation.old, mutation.new))
        try:
            if not self.make(mutation.tests):
                return "it does not compile"
            for test in mutation.tests:
                if failed := self.failures(test):
                    print(f"  {test} notices: {', '.join(failed[:3])}", flush=True)
                    return ""
            return "no test notices it"
        finally:
            path.write_text(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "build" / "mutation")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", help="one mutation, by its name")
    arguments = parser.parse_args()

    bench = Bench(arguments.folder.resolve(), arguments.jobs)
    bench.configure()
    mutations = [mutation for mutation in MUTATIONS if arguments.only in (None, mutation.name)]
    tests = sorted({test for mutation in mutations for test in mutation.tests})
    if not bench.make(tests):
        return "the tests do not compile as they are"
    wrong = [f"{test} fails as it is: {failed}" for test in tests if (failed := bench.failures(test))]
    if wrong:
        return "\n".join(wrong)
    for mutation in mutations:
        print(f"{mutation.name}: {mutation.rule}", flush=True)
        if problem := bench.tested(mutation):
            wrong.append(f"{mutation.name}: {problem}")
            print(f"  {problem}", flush=True)
    print(f"{len(mutations)} rules broken, {len(mutations) - len(wrong)} noticed")
    return "\n".join(wrong) or 0


if __name__ == "__main__":
    sys.exit(main())
