// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/board_file.h"

#include "app/sandbox/program/demo_portal.h"
#include "tests/unit/sandbox/sandbox_world.h"
#include "tests/unit/sandbox/tests.h"

#include <QTest>
#include <rapidcheck.h>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF stickySize{199, 228}; // Miro's own, of a sticky nobody has resized

QRectF stickyAt(const QPointF& center)
{
    return {center - QPointF(stickySize.width() / 2, stickySize.height() / 2), stickySize};
}

BoardFile anyBoardFile()
{
    BoardFile file;
    const auto frames = *rc::gen::inRange<size_t>(0, 8);
    for (size_t i = 0; i < frames; ++i)
        file.frames.push_back({u"Frame %1"_s.arg(i), *rc::gen::inRange(0, 3)});
    const auto items = *rc::gen::inRange<size_t>(0, 120);
    for (size_t i = 0; i < items; ++i) {
        BoardFile::Item item;
        if (const auto frame = *rc::gen::inRange<size_t>(0, frames + 1); frame < frames)
            item.frame = frame;
        file.items.push_back(item);
    }
    return file;
}

bool overlapsAnother(const std::vector<QRectF>& boxes)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (boxes[i].intersects(boxes[k]))
                return true;
        }
    }
    return false;
}

std::vector<QRectF> boxesOf(const Json& list)
{
    std::vector<QRectF> boxes;
    for (const Json& item : list)
        boxes.emplace_back(item.at("x").get<double>(), item.at("y").get<double>(), item.at("width").get<double>(),
            item.at("height").get<double>());
    return boxes;
}

} // namespace

class BoardFileTests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongFileIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* text, const QString& sentence) {
            QTest::newRow(name) << QByteArray(text) << sentence;
        };
        row("list", "[]", u"the board file is not an object"_s);
        row("field", R"({"itmes":[]})", u"the board file: unknown field \"itmes\""_s);
        row("item field", R"({"items":[{"text":"a"},{"txt":"b"}]})", u"item 1: unknown field \"txt\""_s);
        row("color", R"({"items":[{"text":"a","color":"rose"}]})", u"item 0: unknown color \"rose\""_s);
        row("frame", R"({"items":[{"text":"a","frame":"Done"}]})", u"item 0: unknown frame \"Done\""_s);
        row("connector", R"({"items":[{"text":"a","connect_to":1}]})", u"item 0: connect_to 1 is no other item"_s);
        row("itself", R"({"items":[{"text":"a","connect_to":0}]})", u"item 0: connect_to 0 is no other item"_s);
        row("tags", R"({"items":[{"text":"a","tags":["1","2","3","4","5","6","7","8","9"]}]})",
            u"item 0 has 9 tags, an item takes 8"_s);
        row("role", R"({"members":[{"name":"Anna","role":"boss"}]})",
            u"member 0 needs a name and a role (viewer, commenter, editor, coowner, owner)"_s);
        row("task", R"({"tasks":[{"description":"no title"}]})", u"task 0 has no title"_s);
    }
    void aWrongFileIsRefusedByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const Result<BoardFile> file = parseJson(text).and_then(boardFromJson);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Configuration);
        QCOMPARE(file.error().detail, sentence);
    }

    void nothingOverlapsAndFramedItemsLieInside()
    {
        const bool fine = rc::check("board layout", [] {
            const BoardFile file = anyBoardFile();
            const BoardLayout layout = layOut(file);
            std::vector<QRectF> stickies;
            for (size_t i = 0; i < file.items.size(); ++i) {
                stickies.push_back(stickyAt(layout.centers[i]));
                for (size_t frame = 0; frame < layout.frames.size(); ++frame) {
                    if (file.items[i].frame == frame)
                        RC_ASSERT(layout.frames[frame].contains(stickies.back()));
                    else
                        RC_ASSERT(!layout.frames[frame].intersects(stickies.back()));
                }
            }
            RC_ASSERT(!overlapsAnother(stickies));
            RC_ASSERT(!overlapsAnother(layout.frames));
        });
        QVERIFY(fine);
    }

    void theBoardHoldsWhatTheFileSays()
    {
        const Result<BoardFile> file = parseJson(R"({"name":"Plan","frames":["To Do",{"title":"Done","row":1}],
            "members":[{"name":"Anna Petrova","role":"editor","position":"QA"}],
            "items":[{"text":"Ünïcode & <b>\nsecond","color":"red","frame":"Done","tags":["bug"]},
                     {"text":"note","frame":null,"connect_to":0}]})")
                                           .and_then(boardFromJson);
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        SandboxWorld world;
        const Result<BoardId> board = fillBoard(world.sandbox.miro(), *file);
        QVERIFY(board);
        const Json view = world.sandbox.miro().boardView(*board);
        QCOMPARE(view.at("name").get<QString>(), u"Plan"_s);
        const Json& first = view.at("stickies").at(0);
        QCOMPARE(first.at("text").get<QString>(), u"Ünïcode & <b>\nsecond"_s);
        QCOMPARE(first.at("color").get<QString>(), u"red"_s);
        QCOMPARE(first.at("parent"), view.at("frames").at(1).at("id"));
        QCOMPARE(first.at("tags").at(0).at("title").get<QString>(), u"bug"_s);
        const Json& second = view.at("stickies").at(1);
        QCOMPARE(second.at("color").get<QString>(), u"light_yellow"_s);
        QCOMPARE(second.at("parent").get<QString>(), QString());
        QCOMPARE(view.at("connectors").at(0).at("from"), second.at("id"));
        QCOMPARE(view.at("connectors").at(0).at("to"), first.at("id"));
        QVERIFY(!overlapsAnother(boxesOf(view.at("stickies"))));
    }

    void thePortalGetsAProjectForEachFrameThatIsNoStatus()
    {
        BoardFile file;
        file.name = u"Retro"_s;
        file.frames = {{u"To Do"_s}, {u"Website"_s}, {u" В РАБОТЕ "_s}};
        file.members = {{u"Anna Petrova"_s, u"editor"_s, u"QA"_s}};
        file.tasks = {{u"Old task"_s, u"Text"_s, u"Website"_s, {u"First"_s, u"Second"_s}}};
        const ManualClock clock{TimePoint{}};
        Bitrix24Service portal(clock);
        fillPortal(portal, file);
        const Json view = portal.portalView();
        QCOMPARE(view.at("groups").size(), size_t{2});
        QCOMPARE(view.at("groups").at(0).at("name").get<QString>(), u"Retro"_s);
        QCOMPARE(view.at("groups").at(1).at("name").get<QString>(), u"Website"_s);
        QVERIFY(view.at("users").at(0).at("admin").get<bool>());
        QCOMPARE(view.at("users").at(1).at("position").get<QString>(), u"QA"_s);
        const Json& task = view.at("tasks").at(0);
        QCOMPARE(task.at("title").get<QString>(), u"Old task"_s);
        QCOMPARE(task.at("groupId"), view.at("groups").at(1).at("id"));
        const auto byPeople = std::ranges::count_if(
            task.at("comments"), [](const Json& comment) { return !comment.at("system").get<bool>(); });
        QCOMPARE(byPeople, 2);
    }
};

std::unique_ptr<QObject> boardFileTests()
{
    return std::make_unique<BoardFileTests>();
}

} // namespace bridge::sandbox

#include "board_file_test.moc"
