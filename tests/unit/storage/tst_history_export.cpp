// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_export.h"
#include "core/storage/sqlite_journal.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace bridge::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 1'200; ///< more than two pages

/// A device that is full after so many bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

/// What the window writes for a spreadsheet.
class HistoryExportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"journal.sqlite"_s);

    [[nodiscard]] QStringList lines(const HistoryFilter& filter)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JournalReader journal(m_path);
        if (const auto written = exportHistory(journal, filter, out, {}); !written)
            return {written.error().detail};
        return QString::fromUtf8(out.data()).split(u"\r\n"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto journal = SqliteJournal::open(m_path);
        QVERIFY(journal);
        const auto run = (*journal)->beginRun({u"sprint"_s}, {});
        std::vector<sync::HistoryRow> rows;
        for (int number = 0; number < many; ++number) {
            const QString title = number == 7 ? u"=HYPERLINK(\"http://evil\"), “Größe”"_s : u"Title %1"_s.arg(number);
            rows.push_back({.run = *run,
                .link = {u"sprint"_s},
                .kind = number % 2 == 0 ? u"update_task"_s : u"update_sticky"_s,
                .side = u"miro"_s,
                .summary = u"Update %1"_s.arg(number),
                .before = {{"title", u"Old"_s}},
                .after = {{"title", title}}});
        }
        QVERIFY((*journal)->apply({.history = std::move(rows)}));
    }

    void allRowsStandInTheOrderTheyHappened()
    {
        const QStringList all = lines({});
        QCOMPARE(all.size(), many + 2); // the header, and nothing behind the last line
        QVERIFY(all.front().startsWith(u"at,run,link"_s));
        for (const int number : {0, 499, 500, 1'199})
            QVERIFY2(all[number + 1].contains(u",Title %1,"_s.arg(number)), qPrintable(all[number + 1]));
        QVERIFY(all.back().isEmpty());
    }

    void theFilterCounts()
    {
        HistoryFilter filter;
        filter.words.push_back({.kinds = {u"update_task"_s}});
        QCOMPARE(lines(filter).size(), many / 2 + 2);
    }

    void aFormulaIsText()
    {
        const QString line = lines({})[8];
        QVERIFY2(line.contains(u",\"'=HYPERLINK(\"\"http://evil\"\"), “Größe”\","_s), qPrintable(line));
    }

    void aFullDiskIsTold()
    {
        JournalReader journal(m_path);
        for (const qint64 room : {0, 10'000, 60'000}) {
            FullDevice out(room);
            const auto written = exportHistory(journal, {}, out, {});
            QCOMPARE(written.error().kind, ErrorKind::Storage);
            QVERIFY(written.error().detail.contains(u"No space left on device"_s));
        }
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        JournalReader journal(m_path);
        const QString file = m_folder.filePath(u"history.csv"_s);
        QCOMPARE(exportHistory(journal, {}, file, {}).value_or(0), qint64(many));
        const qint64 size = QFileInfo(file).size();
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(exportHistory(journal, {}, file, stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QFileInfo(file).size(), size); // the older one is there still

        const QString nowhere = m_folder.filePath(u"no such folder/history.csv"_s);
        const auto failed = exportHistory(journal, {}, nowhere, {});
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        QVERIFY2(failed.error().detail.contains(u"history.csv"_s), qPrintable(failed.error().detail));
    }

    void noJournalIsAnEmptyTable()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        JournalReader none(m_folder.filePath(u"none.sqlite"_s));
        QCOMPARE(exportHistory(none, {}, out, {}).value_or(-1), qint64(0));
        QCOMPARE(out.data().count('\n'), 1);
        QVERIFY(out.data().startsWith("\xef\xbb\xbf")); // the mark of UTF-8
    }
};

QTEST_APPLESS_MAIN(HistoryExportTest)
#include "tst_history_export.moc"
