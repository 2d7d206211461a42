// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_report.h"

#include <QTest>

using namespace bridge;
using namespace bridge::cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sync::HistoryRow row(const QString& from, const QString& to)
{
    sync::HistoryRow row;
    row.id = 1;
    row.run = 3;
    row.at = TimePoint{1'700'000'000'123ms};
    row.link = {u"sprint"_s};
    row.item = {u"34"_s};
    row.task = {17};
    row.kind = u"update_task"_s;
    row.side = u"bitrix24"_s;
    row.summary = u"Update task 17"_s;
    row.before = {{"title", from}};
    row.after = {{"title", to}};
    return row;
}

/// One line of CSV taken apart as RFC 4180 says.
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.back() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

class CliHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsKeepTheirTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"Buy milk"_s << u"Buy milk"_s;
        QTest::newRow("comma") << u"milk, bread"_s << u"milk, bread"_s;
        QTest::newRow("quotes") << u"say \"hi\""_s << u"say \"hi\""_s;
        QTest::newRow("lines") << u"a\nb\r\nc"_s << u"a\nb\r\nc"_s;
        QTest::newRow("unicode") << u"Пожар! 🔥"_s << u"Пожар! 🔥"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
        QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("formula in quotes") << u"=a,\"b\""_s << u"'=a,\"b\""_s;
        QTest::newRow("later") << u"1=1"_s << u"1=1"_s;
    }

    void cellsKeepTheirTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        const QStringList lines = csvLines({row(u"alt"_s, text)});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].endsWith(u'\r'));
        const QStringList names = cellsOf(lines[0].chopped(1));
        const QStringList cells = cellsOf(lines[1].chopped(1));
        QCOMPARE(cells.size(), names.size());
        QCOMPARE(cells[names.indexOf(u"after"_s)], cell);
        QCOMPARE(cells[names.indexOf(u"before"_s)], u"alt"_s);
        QCOMPARE(cells[names.indexOf(u"field"_s)], u"title"_s);
        QCOMPARE(cells[names.indexOf(u"at"_s)], u"2023-11-14T22:13:20.123Z"_s);
    }

    void everyFieldHasALine()
    {
        sync::HistoryRow changed = row(u"a"_s, u"b"_s);
        changed.before["group"] = 7;
        changed.after["group"] = 12;
        sync::HistoryRow bare = row({}, {});
        bare.before = bare.after = Json::object();
        QCOMPARE(csvLines({changed, bare}).size(), 4);
        QCOMPARE(csvLines({}).size(), 1);
    }

    void jsonHoldsEverythingWhole()
    {
        const QString text(5000, u'Ω');
        sync::HistoryRow told = row(u"alt"_s, text);
        told.cause = {{"side", "miro"}, {"by", "5"}, {"at", "2023-11-14T22:13:00.000Z"},
            {"edit", {{"text", {"alt", text.toStdString()}}}}};
        const Outcome outcome = historyOutcome({told}, 0);
        const OrderedJson& json = outcome.json["history"][0];
        QCOMPARE(json["after"]["title"].get<QString>(), text);
        QCOMPARE(json["cause"]["edit"]["text"][1].get<QString>(), text);
        QCOMPARE(json["at"].get<QString>(), u"2023-11-14T22:13:20.123Z"_s);
        for (const QString& line : outcome.lines)
            QVERIFY(line.size() < 400); // a person sees the beginning
        QVERIFY(outcome.lines.join(u'\n').contains(u"because of an edit in Miro by user 5"_s));
    }

    void whatIsNotThereIsNull()
    {
        sync::HistoryRow bare = row({}, {});
        bare.item = {};
        bare.task = {};
        bare.run = 0;
        const OrderedJson json = historyOutcome({bare}, 0).json["history"][0];
        QVERIFY(json["item_id"].is_null() && json["task_id"].is_null() && json["run"].is_null());
        QVERIFY(json["cause"].is_null());
    }

    void whatIsLeftOutIsSaid()
    {
        QVERIFY(historyOutcome({row(u"a"_s, u"b"_s)}, 41).lines.front().contains(u"41 older"_s));
        QVERIFY(!historyOutcome({}, 0).lines.isEmpty());
        QVERIFY(!runsOutcome({}).lines.isEmpty());
    }

    void runsSayWhatTheyTookBack()
    {
        const storage::RunRow undo{
            .id = 9, .link = {u"sprint"_s}, .startedAt = TimePoint{1s}, .applied = 2, .undoes = 7};
        const Outcome outcome = runsOutcome({undo});
        QVERIFY(outcome.lines.front().contains(u"took run 7 back"_s) && outcome.lines.front().contains(u"cut off"_s));
        QCOMPARE(outcome.json["runs"][0]["undoes"].get<qint64>(), 7);
        QVERIFY(outcome.json["runs"][0]["finished_at"].is_null());
    }
};

QTEST_APPLESS_MAIN(CliHistoryTest)
#include "tst_cli_history.moc"
