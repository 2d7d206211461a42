// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/color.h"
#include "core/domain/link.h"
#include "core/domain/task.h"
#include "core/domain/text.h"

#include <QTest>
#include <rapidcheck.h>

using namespace bridge;
using namespace Qt::StringLiterals;

namespace {

/// Texts as people write them: several lines, markup characters, entities, emoji, long lines.
rc::Gen<QString> anyText()
{
    const auto piece = rc::gen::elementOf(std::vector<std::string>{"a", "Привет", " ", "  ", "\n", "\n\n", "&", "&amp;",
        "<b>", "< ", ">", "#160", "[b]", "`code`", "🙂", "é", "…", "очень длинное слово ",
        "word word word word word word word word word word word word word ", "\t", "'", "\""});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part;
        return QString::fromStdString(text);
    });
}

} // namespace

class DomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlBecomesPlainText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"Fix login"_s << u"Fix login"_s;
        QTest::newRow("paragraph") << u"<p>Fix login</p>"_s << u"Fix login"_s;
        QTest::newRow("paragraphs") << u"<p>A</p><p>B</p>"_s << u"A\nB"_s;
        QTest::newRow("empty paragraph") << u"<p>A</p><p><br></p><p>B</p>"_s << u"A\n\nB"_s;
        QTest::newRow("br") << u"A<br>B<br/>C<br />D<BR>E"_s << u"A\nB\nC\nD\nE"_s;
        QTest::newRow("formatting") << u"<p><strong>A</strong> <em>b</em></p>"_s << u"A b"_s;
        QTest::newRow("link") << u"A<br><a href=\"https://x.test/1\">B24-1</a>"_s << u"A\nB24-1"_s;
        QTest::newRow("entities") << u"a &lt;b&gt; &amp;amp; &nbsp;c&#33;&#x1F642;"_s << u"a <b> &amp;  c!🙂"_s;
        QTest::newRow("no entity") << u"R&D; AT&T &unknown; &"_s << u"R&D; AT&T &unknown; &"_s;
        QTest::newRow("no tag") << u"1 < 2 and 3 > 2, i<3"_s << u"1 < 2 and 3 > 2, i<3"_s;
        QTest::newRow("open bracket at the end") << u"a <"_s << u"a <"_s;
        QTest::newRow("line ends") << u" A \r\nB\t\n\n"_s << u"A\nB"_s;
    }

    void htmlBecomesPlainText()
    {
        QFETCH(QString, html);
        QFETCH(QString, plain);
        QCOMPARE(plainFromHtml(html), plain);
    }

    void plainTextSurvivesTheWayThroughHtml()
    {
        QVERIFY(rc::check([] {
            const QString text = *anyText();
            RC_ASSERT(plainFromHtml(htmlFromPlain(text)) == normalised(text));
        }));
    }

    void normalisingTwiceChangesNothing()
    {
        QVERIFY(rc::check([] {
            const QString once = normalised(*anyText());
            RC_ASSERT(normalised(once) == once);
        }));
    }

    void aTitleIsTheFirstLine()
    {
        QCOMPARE(splitText(u"Fix login\ntoday\n\nplease"_s), (TaskText{u"Fix login"_s, u"today\n\nplease"_s}));
        QCOMPARE(splitText(u"Fix login"_s), (TaskText{u"Fix login"_s, QString()}));
    }

    void aLongFirstLineGoesOnInTheDescription()
    {
        const QString line = u"word "_s.repeated(80).trimmed();
        const TaskText split = splitText(line + u"\nsecond"_s);
        QVERIFY(split.title.size() <= maxTitleLength);
        QVERIFY(split.title.endsWith(u"word…"_s));
        QCOMPARE(joinText(split), line + u"\nsecond"_s);
    }

    void anEllipsisOfAPersonStays()
    {
        const QString text = u"and so on…\n…and on"_s;
        QCOMPARE(joinText(splitText(text)), text);
    }

    void aCutNeverSplitsAnEmoji()
    {
        const TaskText split = splitText(u"🙂"_s.repeated(200));
        QVERIFY(split.title.size() <= maxTitleLength);
        QVERIFY(!split.title.contains(QChar::ReplacementCharacter));
        QVERIFY(split.title.toUtf8().size() > 0 && QString::fromUtf8(split.title.toUtf8()) == split.title);
    }

    void splittingAndJoiningKeepsEveryWord()
    {
        QVERIFY(rc::check([] {
            const QString text = normalised(*anyText());
            const TaskText split = splitText(text);
            RC_ASSERT(split.title.size() <= maxTitleLength);
            RC_ASSERT(!split.title.contains(u'\n'));
            // Only blank space at the joint may go.
            QString before = text;
            QString after = joinText(split);
            RC_ASSERT(
                before.remove(u' ').remove(u'\n').remove(u'\t') == after.remove(u' ').remove(u'\n').remove(u'\t'));
            RC_ASSERT(splitText(joinText(split)) == split);
        }));
    }

    void bbCodeLosesItsMarkupOnly()
    {
        QCOMPARE(plainFromBbCode(u"[B]Bold[/B] [URL=https://x.test]here[/URL] [breaking] a[0] [macos]"_s),
            u"Bold here [breaking] a[0] [macos]"_s);
        QCOMPARE(plainFromBbCode(u"[LIST]\n[*]one\n[*] two\n[/LIST]"_s), u"• one\n• two"_s);
    }

    void everyColourHasANameAndAFamily()
    {
        QCOMPARE(allStickyColors().size(), 16u);
        for (const StickyColor color : allStickyColors()) {
            QCOMPARE(stickyColorFromName(colorName(color)), color);
            QCOMPARE(familyFromName(familyName(familyOf(color))), familyOf(color));
            QCOMPARE(familyOf(paintOf(familyOf(color))), familyOf(color));
        }
        QCOMPARE(familyOf(StickyColor::LightYellow), ColorFamily::Yellow);
        QCOMPARE(familyName(ColorFamily::Blue), u"blue"_s);
        QVERIFY(!stickyColorFromName(u"#fff9b1"_s));
    }

    void wordsGoBothWays()
    {
        for (const auto status : {TaskStatus::Pending, TaskStatus::InProgress, TaskStatus::AwaitingControl,
                 TaskStatus::Completed, TaskStatus::Deferred})
            QCOMPARE(statusFromWord(statusWord(status)), status);
        QVERIFY(!statusFromWord(u"done"_s));
        QCOMPARE(priorityFromWord(u"high"_s), Priority::High);
        QCOMPARE(actionFromWord(actionWord(RuleAction::Subtask)), RuleAction::Subtask);
    }
};

QTEST_APPLESS_MAIN(DomainTest)
#include "tst_domain.moc"
