// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/content.h"
#include "core/domain/text.h"
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

/// How texts come back (Miro fact sheet §5 "Content").
class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextSentThroughTheApiIsStored_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char* name, const char* sent, const char* stored) {
            QTest::newRow(name) << QString::fromUtf8(sent) << QString::fromUtf8(stored);
        };
        row("plain text comes back plain", "Fix login", "Fix login");
        row("plain signs stay", "a & b, 3 > 2, x < y", "a & b, 3 > 2, x < y");
        row("a break is spelled one way", "one<br/>two<BR />three", "one<br>two<br>three");
        row("entities are spelled one way", "a &amp; b &#60; c&#x3E;", "a &amp; b &lt; c&gt;");
        row("text around HTML is escaped", "<p>\"a\"</p>", "<p>&quot;a&quot;</p>");
        row("allowed tags stay", "<b>1</b><em>2</em><u>3</u><s>4</s>", "<b>1</b><em>2</em><u>3</u><s>4</s>");
        row("other tags go, their text stays", "<script>x</script><div>y</div>", "xy");
        row("attributes go", "<p class=\"x\" onclick=\"y\">z</p>", "<p>z</p>");
        row("a link keeps its address", "<a href=\"https://a.test/?b=1\" target=\"_blank\">x</a>",
            "<a href=\"https://a.test/?b=1\">x</a>");
        row("what looks like a tag is one", "vector<int> v", "vector v");
        row("a line feed is a space", "one\ntwo\r\nthree", "one two three");
        row("an emoji is whole", "готово 🎉<br>да", "готово 🎉<br>да");
    }

    void aTextSentThroughTheApiIsStored()
    {
        QFETCH(QString, sent);
        QTEST(ContentStore({}).fromApi(sent, stickyTags()), "stored");
    }

    void aTypedLineIsAParagraph()
    {
        const ContentStore store{MiroOptions{}};
        QCOMPARE(store.fromPerson(u"one\ntwo & <three>"_s), u"<p>one</p><p>two &amp; &lt;three&gt;</p>"_s);
        QCOMPARE(store.fromPerson({}), QString());
    }

    void theOtherAnswersCanBeAskedFor_data()
    {
        QTest::addColumn<int>("breaks");
        QTest::addColumn<int>("entities");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char* name, BreakSpelling breaks, EntitySpelling entities, const QString& stored) {
            QTest::newRow(name) << static_cast<int>(breaks) << static_cast<int>(entities) << stored;
        };
        row("self-closing", BreakSpelling::SelfClosing, EntitySpelling::Named, u"a &amp; b<br />c"_s);
        row("paragraphs", BreakSpelling::Paragraphs, EntitySpelling::Named, u"<p>a &amp; b</p><p>c</p>"_s);
        row("numbers", BreakSpelling::Short, EntitySpelling::Numeric, u"a &#38; b<br>c"_s);
    }

    void theOtherAnswersCanBeAskedFor()
    {
        QFETCH(int, breaks);
        QFETCH(int, entities);
        MiroOptions options;
        options.breaks = static_cast<BreakSpelling>(breaks);
        options.entities = static_cast<EntitySpelling>(entities);
        const QString stored = ContentStore(options).fromApi(u"a &amp; b<br>c"_s, stickyTags());
        QTEST(stored, "stored");
        QCOMPARE(plainFromHtml(stored), u"a & b\nc"_s);
    }

    void aLineFeedCanBeKept()
    {
        MiroOptions options;
        options.lineFeeds = LineFeedRule::Kept;
        QCOMPARE(ContentStore(options).fromApi(u"a\nb"_s, stickyTags()), u"a\nb"_s);
    }

    void aFrameTitleHasNoTags() // §6
    {
        Desk desk;
        const Reply reply = desk.call(onBoard("PATCH", "frames/{frame}"), R"({"data":{"title":"<p>Done</p> & more"}})");
        QCOMPARE(reply.textAt("/data/title"), u"Done & more"_s);
    }

    void anAppCardTakesListsInItsDescriptionOnly() // §9
    {
        Desk desk;
        const Reply reply = desk.call(onBoard("PATCH", "app_cards/{app_card}"),
            R"({"data":{"title":"<ul>a</ul>","description":"<ul><li>a</li></ul>"}})");
        QCOMPARE(reply.textAt("/data/title"), u"a"_s);
        QCOMPARE(reply.textAt("/data/description"), u"<ul><li>a</li></ul>"_s);
    }
};

suites::Suite suites::content()
{
    return std::make_unique<ContentTest>();
}

} // namespace bridge::sandbox

#include "content_test.moc"
