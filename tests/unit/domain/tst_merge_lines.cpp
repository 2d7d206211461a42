// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge_lines.h"

#include <QStringList>
#include <QTest>
#include <rapidcheck.h>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> anyLines()
{
    const auto line = rc::gen::elementOf(std::vector<std::string>{"a", "b", "c", "d", "e", ""});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(line), [](const std::vector<std::string>& lines) {
        QStringList all;
        for (const std::string& text : lines)
            all << QString::fromStdString(text);
        return all.join(u'\n');
    });
}

void insertLine(QString& text, qsizetype at, const QString& line)
{
    QStringList lines = text.split(u'\n');
    lines.insert(std::min(at, lines.size()), line);
    text = lines.join(u'\n');
}

} // namespace

class MergeLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsMeet_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged"); // "!" = a conflict
        QTest::newRow("different lines") << u"a\nb\nc"_s << u"A\nb\nc"_s << u"a\nb\nC"_s << u"A\nb\nC"_s;
        QTest::newRow("insert and change") << u"a\nb\nc"_s << u"a\nnew\nb\nc"_s << u"a\nb\nC"_s << u"a\nnew\nb\nC"_s;
        QTest::newRow("remove and change") << u"a\nb\nc\nd"_s << u"b\nc\nd"_s << u"a\nb\nc\nD"_s << u"b\nc\nD"_s;
        QTest::newRow("the same edit") << u"a\nb"_s << u"a\nX"_s << u"a\nX"_s << u"a\nX"_s;
        QTest::newRow("one side only") << u"a\nb"_s << u"a\nb"_s << u"z"_s << u"z"_s;
        QTest::newRow("one empties it") << u"a\nb"_s << u""_s << u"a\nb"_s << u""_s;
        QTest::newRow("same line") << u"a\nb\nc"_s << u"a\nX\nc"_s << u"a\nY\nc"_s << u"!"_s;
        QTest::newRow("neighbouring lines") << u"a\nb\nc"_s << u"A\nb\nc"_s << u"a\nB\nc"_s << u"!"_s;
        QTest::newRow("both add at the end") << u"a"_s << u"a\nx"_s << u"a\ny"_s << u"!"_s;
        QTest::newRow("edit against removal") << u"a\nb\nc"_s << u"a\nc"_s << u"a\nB\nc"_s << u"!"_s;
        QTest::newRow("nothing was there") << u""_s << u"x"_s << u"y"_s << u"!"_s;
    }

    void editsMeet()
    {
        QFETCH(QString, base);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        const auto wanted = merged == u"!"_s ? std::nullopt : std::optional(merged);
        QCOMPARE(mergeLines(base, ours, theirs), wanted);
        QCOMPARE(mergeLines(base, theirs, ours), wanted);
    }

    void oneSidedEditsAreTaken()
    {
        QVERIFY(rc::check([] {
            const QString base = *anyLines();
            const QString edited = *anyLines();
            RC_ASSERT(mergeLines(base, edited, base) == edited);
            RC_ASSERT(mergeLines(base, base, edited) == edited);
            RC_ASSERT(mergeLines(base, edited, edited) == edited);
        }));
    }

    void sidesCanBeSwapped()
    {
        QVERIFY(rc::check([] {
            const QString base = *anyLines();
            const QString ours = *anyLines();
            const QString theirs = *anyLines();
            RC_ASSERT(mergeLines(base, ours, theirs) == mergeLines(base, theirs, ours));
        }));
    }

    void editsFarApartBothLive()
    {
        QVERIFY(rc::check([] {
            QStringList lines;
            for (int i = 0; i < 12; ++i)
                lines << u"line %1"_s.arg(i);
            const QString base = lines.join(u'\n');
            QString ours = base;
            QString theirs = base;
            insertLine(ours, *rc::gen::inRange(0, 5), u"ours"_s);
            insertLine(theirs, *rc::gen::inRange(7, 12), u"theirs"_s);
            const auto merged = mergeLines(base, ours, theirs);
            RC_ASSERT(merged.has_value());
            RC_ASSERT(merged->contains(u"ours"_s) && merged->contains(u"theirs"_s));
            RC_ASSERT(merged->split(u'\n').size() == 14);
        }));
    }

    void hugeTextsAreLeftToAPerson()
    {
        const QString base = QStringList(2000, u"x"_s).join(u'\n');
        QVERIFY(!mergeLines(base, u"a\n"_s + base, base + u"\nb"_s));
    }
};

QTEST_APPLESS_MAIN(MergeLinesTest)
#include "tst_merge_lines.moc"
