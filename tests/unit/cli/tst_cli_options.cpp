// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/cli/reports.h"
#include "app/cli/syntax.h"

#include <QTest>

using namespace bridge;
using namespace bridge::cli;
using namespace Qt::StringLiterals;

class TestCliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCommand();
    void readsWhatToDoWithProfiles();
    void takesOptionsAnywhere();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void whatMayBeASecretIsNotRepeated_data();
    void whatMayBeASecretIsNotRepeated();
    void helpNamesEveryCommand();
    void syncEndsWithTheGravestStatus();
};

namespace {

template <typename Wanted> Wanted commandOf(const QStringList& arguments)
{
    const Result<Options> options = parseOptions(arguments);
    if (!options || !std::holds_alternative<Wanted>(options->command))
        qFatal("not the command that was asked for: %s", qPrintable(arguments.join(u' ')));
    return std::get<Wanted>(options->command);
}

} // namespace

void TestCliOptions::readsEveryCommand()
{
    QVERIFY(!commandOf<PlanCommand>({u"plan"_s}).link);
    QCOMPARE(commandOf<PlanCommand>({u"plan"_s, u"--link"_s, u"sprint"_s}).link->value, u"sprint"_s);

    const auto sync = commandOf<SyncCommand>({u"sync"_s, u"--watch"_s, u"--settle=4"_s});
    QVERIFY(sync.watch);
    QCOMPARE(sync.settle->count(), 4);
    QVERIFY(!commandOf<SyncCommand>({u"sync"_s}).settle);

    QVERIFY(!sync.confirm);
    QCOMPARE(*commandOf<SyncCommand>({u"sync"_s, u"--confirm"_s, u"12"_s}).confirm, 12);
    QCOMPARE(commandOf<SyncCommand>({u"sync"_s, u"--plan"_s, u"-"_s}).planFile, u"-"_s);

    (void)commandOf<ConflictsCommand>({u"conflicts"_s});
    const auto resolve = commandOf<ResolveCommand>({u"resolve"_s, u"a/conflict/1/title"_s, u"--take"_s, u"both"_s});
    QCOMPARE(resolve.id, u"a/conflict/1/title"_s);
    QVERIFY(resolve.take == sync::Take::Both);
    const auto undo = commandOf<UndoCommand>({u"undo"_s, u"12"_s, u"--dry-run"_s});
    QVERIFY(undo.run == 12 && undo.dryRun && !undo.confirmed);
    QVERIFY(commandOf<UndoCommand>({u"undo"_s, u"--yes"_s, u"12"_s}).confirmed);
    const auto history = commandOf<HistoryCommand>(
        {u"history"_s, u"--item=34"_s, u"--run"_s, u"3"_s, u"--since"_s, u"2026-11-21T09:30:00Z"_s, u"--csv"_s});
    QCOMPARE(history.item->value, u"34"_s);
    QCOMPARE(history.run, 3);
    QCOMPARE(isoTime(*history.since), u"2026-11-21T09:30:00.000Z"_s);
    QVERIFY(history.csv && !history.runs);
    QVERIFY(commandOf<HistoryCommand>({u"history"_s, u"--runs"_s}).runs);
    (void)commandOf<StatusCommand>({u"status"_s});
    (void)commandOf<FailedCommand>({u"failed"_s});
    (void)commandOf<ConnectMiro>({u"connect"_s, u"miro"_s, u"--token-stdin"_s});
    (void)commandOf<ConnectBitrix24>({u"connect"_s, u"--webhook-stdin"_s, u"bitrix24"_s});
    const auto browser = commandOf<ConnectInBrowser>({u"connect"_s, u"bitrix24"_s, u"--browser"_s});
    QVERIFY(browser.service == sync::Side::Bitrix24 && !browser.pasted);
    QVERIFY(commandOf<ConnectInBrowser>({u"connect"_s, u"miro"_s, u"--code-stdin"_s}).pasted);
    (void)commandOf<ConnectProxy>({u"connect"_s, u"proxy"_s, u"--password-stdin"_s});
    QVERIFY(commandOf<DisconnectCommand>({u"disconnect"_s, u"miro"_s}).service == sync::Side::Miro);
    QVERIFY(!commandOf<DisconnectCommand>({u"disconnect"_s, u"proxy"_s}).service);
    QCOMPARE(commandOf<SkipCommand>({u"skip"_s, u"a/b/1"_s}).id, u"a/b/1"_s);
    QVERIFY(commandOf<RetryCommand>({u"retry"_s, u"--all"_s}).ids.empty());
    QCOMPARE(commandOf<RetryCommand>({u"retry"_s, u"x"_s, u"y"_s}).ids.size(), size_t{2});
    QVERIFY(commandOf<ShowText>({u"--version"_s}).text.startsWith(u"boardbridge-cli "_s));
}

void TestCliOptions::readsWhatToDoWithProfiles()
{
    const auto profiles
        = [](const QStringList& words) { return commandOf<ProfilesCommand>(QStringList{u"profiles"_s} + words); };
    QVERIFY(profiles({}).action == ProfilesAction::List);
    QVERIFY(profiles({u"--json"_s, u"list"_s}).action == ProfilesAction::List);
    const auto created = profiles({u"create"_s, u"acme"_s, u"--name"_s, u"Acme GmbH"_s});
    QVERIFY(created.action == ProfilesAction::Create && created.id == u"acme"_s && created.name == u"Acme GmbH"_s);
    QCOMPARE(profiles({u"rename"_s, u"acme"_s, u"--name=A"_s}).name, u"A"_s);
    QCOMPARE(profiles({u"duplicate"_s, u"acme"_s, u"b"_s}).newId, u"b"_s);
    QCOMPARE(profiles({u"remove"_s, u"acme"_s, u"--yes"_s}).id, u"acme"_s);
    const auto exported = profiles({u"export"_s, u"acme"_s, u"a.json"_s});
    QVERIFY(exported.id == u"acme"_s && exported.file == u"a.json"_s && exported.newId.isEmpty());
    const auto imported = profiles({u"import"_s, u"a.json"_s, u"--id"_s, u"b"_s});
    QVERIFY(imported.file == u"a.json"_s && imported.id == u"b"_s);
    QVERIFY(profiles({u"import"_s, u"a.json"_s}).id.isEmpty());
}

void TestCliOptions::takesOptionsAnywhere()
{
    const Result<Options> options = parseOptions({u"--json"_s, u"plan"_s, u"--profile"_s, u"my folder"_s});
    QVERIFY(options);
    QVERIFY(options->json);
    QCOMPARE(options->profileFolder, u"my folder"_s);
    QVERIFY(!options->signInsGiven);
    QVERIFY(parseOptions({u"sync"_s, u"--sign-in-stdin"_s, u"--plan=file"_s})->signInsGiven);
    QCOMPARE(commandOf<SkipCommand>({u"skip"_s, u"--"_s, u"-odd"_s}).id, u"-odd"_s);
}

void TestCliOptions::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("no command") << QStringList{u"--json"_s} << u"command"_s;
    QTest::newRow("unknown command") << QStringList{u"sink"_s} << u"sink"_s;
    QTest::newRow("not there yet") << QStringList{u"trigger"_s, u"book_slot"_s} << u"trigger"_s;
    QTest::newRow("unknown option") << QStringList{u"plan"_s, u"--wach"_s} << u"--wach"_s;
    QTest::newRow("option of another command") << QStringList{u"plan"_s, u"--watch"_s} << u"--watch"_s;
    QTest::newRow("value missing") << QStringList{u"plan"_s, u"--link"_s} << u"--link"_s;
    QTest::newRow("profile empty") << QStringList{u"plan"_s, u"--profile="_s} << u"--profile"_s;
    QTest::newRow("operand too many") << QStringList{u"status"_s, u"now"_s} << u"now"_s;
    QTest::newRow("skip nothing") << QStringList{u"skip"_s} << u"skip ID"_s;
    QTest::newRow("retry nothing") << QStringList{u"retry"_s} << u"--all"_s;
    QTest::newRow("undo nothing") << QStringList{u"undo"_s} << u"undo RUN"_s;
    QTest::newRow("undo a word") << QStringList{u"undo"_s, u"last"_s} << u"history --runs"_s;
    QTest::newRow("history since") << QStringList{u"history"_s, u"--since"_s, u"soon"_s} << u"--since"_s;
    QTest::newRow("history csv and json") << QStringList{u"history"_s, u"--csv"_s, u"--json"_s} << u"--csv"_s;
    QTest::newRow("history runs of an item")
        << QStringList{u"history"_s, u"--runs"_s, u"--item"_s, u"3"_s} << u"--runs"_s;
    QTest::newRow("retry both") << QStringList{u"retry"_s, u"x"_s, u"--all"_s} << u"--all"_s;
    QTest::newRow("settle in words") << QStringList{u"sync"_s, u"--settle"_s, u"two"_s} << u"two"_s;
    QTest::newRow("settle below zero") << QStringList{u"sync"_s, u"--settle"_s, u"-1"_s} << u"-1"_s;
    QTest::newRow("confirm in words") << QStringList{u"sync"_s, u"--confirm"_s, u"all"_s} << u"all"_s;
    QTest::newRow("confirm no run") << QStringList{u"sync"_s, u"--confirm=0"_s} << u"--confirm"_s;
    QTest::newRow("plan without a name") << QStringList{u"sync"_s, u"--plan="_s} << u"--plan"_s;
    QTest::newRow("plan of one link") << QStringList{u"sync"_s, u"--plan=p"_s, u"--link=a"_s} << u"--link"_s;
    QTest::newRow("plan for ever") << QStringList{u"sync"_s, u"--plan=p"_s, u"--watch"_s} << u"--watch"_s;
    QTest::newRow("plan and confirm") << QStringList{u"sync"_s, u"--plan=p"_s, u"--confirm=2"_s} << u"--confirm"_s;
    QTest::newRow("resolve nothing") << QStringList{u"resolve"_s, u"--take=miro"_s} << u"resolve ID"_s;
    QTest::newRow("resolve without a side") << QStringList{u"resolve"_s, u"x"_s} << u"--take miro"_s;
    QTest::newRow("resolve for nobody") << QStringList{u"resolve"_s, u"x"_s, u"--take=jira"_s} << u"jira"_s;
    QTest::newRow("conflicts of what") << QStringList{u"conflicts"_s, u"x"_s} << u"“x”"_s;
    const auto profiles = [](const char* name, const QStringList& words, const QString& named) {
        QTest::newRow(name) << QStringList{u"profiles"_s} + words << named;
    };
    profiles("profiles to what", {u"sell"_s}, u"sell"_s);
    profiles("a profile without a name", {u"create"_s, u"acme"_s}, u"--name NAME"_s);
    profiles("a profile without an id", {u"create"_s, u"--name=A"_s}, u"create ID"_s);
    profiles("remove unconfirmed", {u"remove"_s, u"acme"_s}, u"--yes"_s);
    profiles("export nowhere", {u"export"_s, u"acme"_s}, u"FILE"_s);
    profiles("a list with a name", {u"list"_s, u"--name=A"_s}, u"profiles list"_s);
    profiles("import and rename", {u"import"_s, u"f"_s, u"--name=A"_s}, u"import FILE"_s);
    QTest::newRow("sign-ins and a token")
        << QStringList{u"connect"_s, u"miro"_s, u"--token-stdin"_s, u"--sign-in-stdin"_s} << u"--sign-in-stdin"_s;
    QTest::newRow("sign-ins and a plan") << QStringList{u"sync"_s, u"--plan=-"_s, u"--sign-in-stdin"_s}
                                         << u"--sign-in-stdin"_s;
    QTest::newRow("connect the wrong way")
        << QStringList{u"connect"_s, u"miro"_s, u"--webhook-stdin"_s} << u"--token-stdin"_s;
    QTest::newRow("connect in two ways") << QStringList{u"connect"_s, u"miro"_s, u"--browser"_s, u"--token-stdin"_s}
                                         << u"--code-stdin"_s;
    QTest::newRow("connect a proxy by browser")
        << QStringList{u"connect"_s, u"proxy"_s, u"--browser"_s} << u"--password-stdin"_s;
    QTest::newRow("disconnect whom") << QStringList{u"disconnect"_s, u"jira"_s} << u"miro, bitrix24 or proxy"_s;
    QTest::newRow("connect to whom") << QStringList{u"connect"_s, u"jira"_s, u"--token-stdin"_s} << u"miro"_s;
}

void TestCliOptions::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const Result<Options> options = parseOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Configuration);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

void TestCliOptions::whatMayBeASecretIsNotRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString secret = u"s3cret-Token"_s;
    const QString word = u"secret-word"_s;
    QTest::newRow("behind its option") << QStringList{u"connect"_s, u"miro"_s, u"--token-stdin"_s, secret};
    QTest::newRow("a password of letters") << QStringList{u"connect"_s, u"proxy"_s, u"--password-stdin"_s, word};
    QTest::newRow("in its option") << QStringList{u"connect"_s, u"miro"_s, u"--token-stdin="_s + secret};
    QTest::newRow("in an option that is none") << QStringList{u"connect"_s, u"miro"_s, u"--token="_s + secret};
    QTest::newRow("before the command") << QStringList{u"--token-stdin"_s, word, u"connect"_s, u"miro"_s};
    QTest::newRow("as the command") << QStringList{secret};
    QTest::newRow("as the service") << QStringList{u"connect"_s, secret, u"--token-stdin"_s};
    QTest::newRow("to sign out") << QStringList{u"disconnect"_s, word};
    QTest::newRow("behind status") << QStringList{u"status"_s, secret};
}

void TestCliOptions::whatMayBeASecretIsNotRepeated()
{
    QFETCH(const QStringList, arguments);
    const Result<Options> options = parseOptions(arguments);
    QVERIFY(!options);
    QVERIFY2(!options.error().detail.contains(u"ecret-"_s), qPrintable(options.error().detail));
    QVERIFY2(!options.error().detail.contains(u"s3cret"_s), qPrintable(options.error().detail));
}

void TestCliOptions::helpNamesEveryCommand()
{
    const QString overview = commandOf<ShowText>({u"--help"_s}).text;
    QVERIFY(!syntaxes().empty());
    for (const Syntax& syntax : syntaxes()) {
        QVERIFY(overview.contains(u"\n  "_s + syntax.name));
        QVERIFY(commandOf<ShowText>({syntax.name, u"-h"_s}).text.contains(syntax.name));
        for (const QString& option : syntax.options)
            QVERIFY2(helpOf(syntax).contains(option), qPrintable(option));
    }
}

void TestCliOptions::syncEndsWithTheGravestStatus()
{
    QCOMPARE(syncOutcome({.applied = 3, .waiting = 2}).status, ExitStatus::Done);
    QCOMPARE(syncOutcome({.failed = 1}).status, ExitStatus::SomeLeft);
    QCOMPARE(syncOutcome({.held = 1}).status, ExitStatus::SomeLeft);
    const Error forbidden{ErrorKind::Forbidden, u"no"_s};
    const Outcome outcome = syncOutcome({.failed = 1, .errors = {forbidden, {ErrorKind::Offline, u"gone"_s}}});
    QCOMPARE(outcome.status, ExitStatus::Unreachable);
    QCOMPARE(outcome.json["error"]["code"].get<QString>(), u"forbidden"_s);
    QVERIFY(!outcome.json["error"]["advice"].get<QString>().isEmpty());
}

QTEST_APPLESS_MAIN(TestCliOptions)
#include "tst_cli_options.moc"
