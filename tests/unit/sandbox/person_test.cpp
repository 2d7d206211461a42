// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/person.h"

#include "tests/unit/sandbox/sandbox_world.h"
#include "tests/unit/sandbox/tests.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

class PersonTests final : public QObject
{
    Q_OBJECT

    SandboxWorld* m_world = nullptr;

    Json act(const QString& action, const Json& fields)
    {
        const Result<Json> done = actAsPerson(m_world->sandbox, action, fields);
        if (!done)
            qFatal("%s: %s", qPrintable(action), qPrintable(done.error().detail));
        return *done;
    }
    Json sticky(const Json& id)
    {
        const Json view = m_world->sandbox.miro().boardView(m_world->board);
        for (const Json& one : view.at("stickies")) {
            if (one.at("id") == id)
                return one;
        }
        return {};
    }
    Json addSticky(const char* text, double x = 0, double y = 0)
    {
        return act(u"add_sticky"_s, {{"text", text}, {"color", "red"}, {"x", x}, {"y", y}}).at("id");
    }
    Json task(const Json& id) { return m_world->sandbox.bitrix24().taskView(TaskId{id.get<qint64>()}); }

private Q_SLOTS:
    void init() { m_world = new SandboxWorld; }
    void cleanup() { delete m_world; }

    void aStickyIsWrittenColouredMovedAndRemoved()
    {
        const Json id = addSticky("first");
        act(u"edit_text"_s, {{"item", id}, {"text", "second\nline"}});
        act(u"recolour"_s, {{"item", id}, {"color", "dark_blue"}});
        act(u"move"_s, {{"item", id}, {"x", 500}, {"y", 40}});
        act(u"set_tag"_s, {{"item", id}, {"title", "bug"}, {"on", true}});
        const Json seen = sticky(id);
        QCOMPARE(seen.at("text").get<QString>(), u"second\nline"_s);
        QCOMPARE(seen.at("color").get<QString>(), u"dark_blue"_s);
        QCOMPARE(seen.at("x").get<double>() + seen.at("width").get<double>() / 2, 500.0);
        QCOMPARE(seen.at("tags").at(0).at("title").get<QString>(), u"bug"_s);
        act(u"set_tag"_s, {{"item", id}, {"title", "bug"}, {"on", false}});
        QVERIFY(sticky(id).at("tags").empty());
        act(u"remove"_s, {{"item", id}});
        QVERIFY(sticky(id).is_null());
    }

    void whatIsDroppedInAFrameBelongsToIt()
    {
        const Json frame
            = act(u"add_frame"_s, {{"title", "Done"}, {"x", 1000}, {"y", 0}, {"width", 800}, {"height", 600}}).at("id");
        const Json id = addSticky("note");
        QCOMPARE(sticky(id).at("parent"), Json(""));
        act(u"move"_s, {{"item", id}, {"x", 1300}, {"y", 300}});
        QCOMPARE(sticky(id).at("parent"), frame);
        act(u"move"_s, {{"item", id}, {"x", 0}, {"y", 0}});
        QCOMPARE(sticky(id).at("parent"), Json(""));
    }

    void aLockedItemStaysAndSaysSo()
    {
        const Json id = addSticky("note");
        act(u"lock"_s, {{"item", id}, {"locked", true}});
        const Result<Json> moved = actAsPerson(m_world->sandbox, u"move"_s, {{"item", id}, {"x", 900}, {"y", 900}});
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Rejected);
        QVERIFY(sticky(id).at("x").get<double>() < 900);
    }

    void connectorsAndCopiesAreMade()
    {
        const Json first = addSticky("first");
        const Json second = addSticky("second", 400);
        const Json line = act(u"connect"_s, {{"from", second}, {"to", first}}).at("id");
        const auto connectors = [this] { return m_world->sandbox.miro().boardView(m_world->board).at("connectors"); };
        QCOMPARE(connectors().at(0).at("from"), second);
        act(u"disconnect"_s, {{"connector", line}});
        QVERIFY(connectors().empty());
        const Json copy = act(u"duplicate"_s, {{"item", first}}).at("id");
        QVERIFY(copy != first);
        QCOMPARE(sticky(copy).at("text"), Json("first"));
    }

    void aTaskIsMadeChangedAndCommented()
    {
        const Json id = act(u"add_task"_s,
            {{"title", "Call"}, {"description", "soon"}, {"group", m_world->group.value},
                {"by", 2}}).at("id");
        QCOMPARE(task(id).at("createdBy"), Json(2));
        act(u"edit_task"_s, {{"task", id}, {"title", "Call back"}, {"priority", 2}, {"status", 3}, {"by", 2}});
        QCOMPARE(task(id).at("title"), Json("Call back"));
        QCOMPARE(task(id).at("description"), Json("soon"));
        QCOMPARE(task(id).at("priority"), Json(2));
        QCOMPARE(task(id).at("status"), Json(3));
        act(u"add_comment"_s, {{"task", id}, {"text", "Done?"}, {"by", 2}});
        QCOMPARE(task(id).at("comments").back().at("text"), Json("Done?"));
        const Json stages = m_world->sandbox.bitrix24().portalView().at("groups").at(0).at("stages");
        act(u"move_to_stage"_s, {{"task", id}, {"stage", stages.at(1).at("id")}});
        QCOMPARE(task(id).at("stageId"), stages.at(1).at("id"));
        act(u"delete_task"_s, {{"task", id}});
        QVERIFY(task(id).is_null());
    }

    void nothingHappensWhenAFieldIsWrong_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("missing") << u"add_sticky"_s << QByteArray(R"({"text":"a","color":"red","x":1})")
                                 << u"add_sticky: \"y\" is missing or wrong"_s;
        QTest::newRow("color") << u"add_sticky"_s << QByteArray(R"({"text":"a","color":"rose","x":1,"y":1})")
                               << u"add_sticky: \"color\" is missing or wrong"_s;
        QTest::newRow("status") << u"edit_task"_s << QByteArray(R"({"task":1,"status":9})")
                                << u"edit_task: \"status\" is missing or wrong"_s;
        QTest::newRow("no task") << u"edit_task"_s << QByteArray(R"({"task":77})") << u"no task 77"_s;
        QTest::newRow("no action") << u"explode"_s << QByteArray("{}") << u"unknown action \"explode\""_s;
    }
    void nothingHappensWhenAFieldIsWrong()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, fields);
        QFETCH(QString, sentence);
        const quint64 before = m_world->sandbox.revision();
        const Result<Json> done = actAsPerson(m_world->sandbox, action, *parseJson(fields));
        QVERIFY(!done);
        QCOMPARE(done.error().detail, sentence);
        QCOMPARE(m_world->sandbox.revision(), before);
    }
};

std::unique_ptr<QObject> personTests()
{
    return std::make_unique<PersonTests>();
}

} // namespace bridge::sandbox

#include "person_test.moc"
