// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict_commands.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_reports.h"
#include "app/cli/reports.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LinkId sprint{u"sprint"_s};
const TimePoint moment{1'700'000'000s};

QStringList keysOf(const OrderedJson& json)
{
    QStringList keys;
    for (const auto& [key, value] : json.items())
        keys += QString::fromStdString(key);
    return keys;
}

sync::PlannedOperation create()
{
    sync::PlannedOperation what{.id = u"sprint/create_task/34"_s, .link = sprint, .kind = u"create_task"_s};
    what.item = {u"34"_s};
    what.summary = u"Create task “Milk”"_s;
    what.changes = {{u"title"_s, {}, u"Milk"_s}};
    what.fingerprint = u"abc/"_s;
    return what;
}

sync::HeldRun heldRun(qint64 run)
{
    sync::PlannedOperation what = create();
    what.id = u"sprint/release/34"_s;
    what.task = {7};
    what.reason = u"too many"_s;
    return {.run = run,
        .link = sprint,
        .reason = u"too many"_s,
        .cause = u"was it deleted?"_s,
        .otherCauses = {u"or emptied?"_s},
        .operations = {what}};
}

sync::OperationRow conflictRow(sync::OperationState state, const sync::Conflict& conflict)
{
    sync::OperationRow row{.id = u"sprint/conflict/34/title"_s, .link = sprint, .kind = u"conflict"_s};
    row.item = {u"34"_s};
    row.task = {7};
    row.state = state;
    row.body = toJson(conflict);
    row.createdAt = moment;
    return row;
}

} // namespace

/// What the commands print, in both forms.
class TestCliReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planIsTheFileThatSyncTakes();
    void heldRunsNameTheirCommand();
    void syncListsHeldRunsAndWhatWasDropped();
    void conflictsAreOpenOrSettled();
    void readsPlansFromFilesAndInput();
};

void TestCliReports::planIsTheFileThatSyncTakes()
{
    const sync::HeldRun run = heldRun(12);
    sync::PlannedOperation question = create();
    question.id = u"sprint/conflict/34/title"_s;
    question.conflict = sync::Conflict{.field = u"title"_s};
    const sync::PlanReport report{.operations = {create()},
        .held = {run.operations[0], question},
        .heldRuns = {run},
        .work = {.newTasks = 1},
        .budgets = {.bitrix24 = {.limit = 50}}};
    const Outcome outcome = planOutcome(report, {sprint}, moment);

    QCOMPARE(keysOf(outcome.json),
        (QStringList{
            u"version"_s, u"made_at"_s, u"links"_s, u"operations"_s, u"held"_s, u"held_runs"_s, u"forecast"_s}));
    const OrderedJson& operation = outcome.json["operations"][0];
    const QStringList members{
        u"id"_s, u"link"_s, u"kind"_s, u"item_id"_s, u"task_id"_s, u"summary"_s, u"changes"_s, u"fingerprint"_s};
    QCOMPARE(keysOf(operation), members);
    QVERIFY(operation["task_id"].is_null());
    QCOMPARE(operation["item_id"].get<QString>(), u"34"_s);
    QCOMPARE(keysOf(operation["changes"][0]), (QStringList{u"field"_s, u"from"_s, u"to"_s}));
    QCOMPARE(keysOf(outcome.json["held"][0]), members + QStringList{u"reason"_s});
    QCOMPARE(outcome.json["held"].size(), size_t{2});
    QCOMPARE(outcome.json["held"][0]["task_id"].get<int>(), 7);

    const auto read = sync::PlanFile::fromJson(*parseJson(toBytes(outcome.json)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(read->operations == report.operations);
    QCOMPARE(read->madeAt, moment);

    QCOMPARE(keysOf(outcome.json["forecast"]), (QStringList{u"seconds"_s, u"requests"_s, u"limit"_s, u"sentence"_s}));
    QCOMPARE(outcome.json["forecast"]["limit"].get<QString>(), u"bitrix24"_s);

    const QString lines = outcome.lines.join(u'\n');
    QVERIFY(lines.contains(u"Forecast: 1 new task: less than a second, Bitrix24 is the limit"_s));
    QCOMPARE(lines.count(u"sprint/release/34"_s), 0); // it is let through with its run, and shown there only
    QVERIFY(lines.contains(u"sync --confirm 12"_s));
    QVERIFY(lines.contains(u"resolve 'sprint/conflict/34/title' --take"_s));
}

void TestCliReports::heldRunsNameTheirCommand()
{
    const OrderedJson json = heldRunJson(heldRun(12));
    QCOMPARE(keysOf(json),
        (QStringList{u"run"_s, u"link"_s, u"count"_s, u"reason"_s, u"cause"_s, u"other_causes"_s, u"operations"_s}));
    QCOMPARE(json["count"].get<int>(), 1);
    sync::HeldRun named = heldRun(12);
    named.operations[0].changes = {{u"group"_s, u"7"_s, u"8"_s}};
    QVERIFY(heldRunLines(named, {.projects = {{GroupId{7}, u"Website"_s}}})
                .contains(u"      group: “Website” → “8”"_s)); // 8: nobody knows what it is called
    const QString lines = heldRunLines(heldRun(12), {}).join(u'\n');
    for (const QString& part : {u"Held run 12 of link sprint (1): too many"_s, u"was it deleted?"_s, u"or emptied?"_s,
             u"boardbridge-cli sync --confirm 12"_s})
        QVERIFY2(lines.contains(part), qPrintable(lines));
    QVERIFY(heldRunJson(heldRun(0))["run"].is_null());
    QVERIFY(!heldRunLines(heldRun(0), {}).join(u'\n').contains(u"--confirm"_s));
}

void TestCliReports::syncListsHeldRunsAndWhatWasDropped()
{
    const Outcome outcome = syncOutcome(
        {.held = 1, .heldRuns = {heldRun(12)}, .dropped = {{u"sprint/release/9"_s, u"The task was edited since"_s}}});
    QCOMPARE(outcome.status, ExitStatus::SomeLeft);
    QCOMPARE(keysOf(outcome.json),
        (QStringList{u"applied"_s, u"failed"_s, u"held"_s, u"waiting"_s, u"requests"_s, u"seconds"_s, u"held_runs"_s,
            u"dropped"_s}));
    QCOMPARE(outcome.json["held_runs"][0]["run"].get<int>(), 12);
    QCOMPARE(outcome.json["dropped"][0]["reason"].get<QString>(), u"The task was edited since"_s);
    QVERIFY(outcome.lines.join(u'\n').contains(u"Not applied: sprint/release/9 – The task was edited since"_s));
}

void TestCliReports::conflictsAreOpenOrSettled()
{
    const sync::Conflict open{.field = u"title"_s, .base = u"Milk"_s, .miro = u"Oat milk"_s, .bitrix24 = u"Soy milk"_s};
    sync::Conflict settled = open;
    settled.winner = sync::Side::Miro;
    settled.take = sync::Take::Bitrix24;
    sync::OperationRow other = conflictRow(sync::OperationState::Held, open);
    other.kind = u"release"_s;
    const Outcome outcome = conflictsOutcome(
        {conflictRow(sync::OperationState::Held, open), conflictRow(sync::OperationState::Settled, settled), other});

    const OrderedJson& conflicts = outcome.json["conflicts"];
    QCOMPARE(conflicts.size(), size_t{2});
    QCOMPARE(keysOf(conflicts[0]),
        (QStringList{u"id"_s, u"link"_s, u"item_id"_s, u"task_id"_s, u"field"_s, u"base"_s, u"miro"_s, u"bitrix24"_s,
            u"state"_s, u"winner"_s, u"take"_s, u"since"_s}));
    QCOMPARE(conflicts[0]["state"].get<QString>(), u"open"_s);
    QVERIFY(conflicts[0]["winner"].is_null());
    QCOMPARE(conflicts[0]["bitrix24"].get<QString>(), u"Soy milk"_s);
    QCOMPARE(conflicts[0]["since"].get<QString>(), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(conflicts[1]["state"].get<QString>(), u"settled"_s);
    QCOMPARE(conflicts[1]["winner"].get<QString>(), u"miro"_s);
    QCOMPARE(conflicts[1]["take"].get<QString>(), u"bitrix24"_s);
    QVERIFY(outcome.lines.join(u'\n').contains(u"resolve 'sprint/conflict/34/title' --take"_s));
    QCOMPARE(conflictsOutcome({}).lines, QStringList{u"There is no conflict."_s});
}

void TestCliReports::readsPlansFromFilesAndInput()
{
    const QByteArray plan = toBytes(planOutcome({.operations = {create()}}, {sprint}, moment).json);
    QCOMPARE(readPlanFile(u"-"_s, QString::fromUtf8(plan))->operations.size(), size_t{1});

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plan);
    file.close();
    QCOMPARE(readPlanFile(file.fileName(), {})->operations.size(), size_t{1});

    const auto refused = [](const QString& name, const QString& input, const QString& named) {
        const auto read = readPlanFile(name, input);
        return !read && read.error().kind == ErrorKind::Configuration && read.error().detail.contains(named);
    };
    QVERIFY(refused(folder.filePath(u"none.json"_s), {}, u"none.json"_s));
    QVERIFY(refused(u"-"_s, u"no JSON"_s, u"Standard input holds no JSON"_s));
    QVERIFY(refused(u"-"_s, u"{\"version\":1}"_s, u"“made_at”"_s));
    QVERIFY(refused(u"-"_s, {}, u"Standard input"_s));
}

QTEST_APPLESS_MAIN(TestCliReports)
#include "tst_cli_reports.moc"
