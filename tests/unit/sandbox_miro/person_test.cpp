// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox_miro/desk.h"
#include "tests/unit/sandbox_miro/suites.h"

#include <QTest>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

ItemId idOf(const Desk& desk, const QString& name)
{
    return {desk.ids.value(name)};
}

Json stickyIn(const Desk& desk, const ItemId& id)
{
    const Json view = desk.miro.boardView(desk.board);
    for (const Json& sticky : view.at("stickies")) {
        if (sticky.at("id").get<QString>() == id.value)
            return sticky;
    }
    return {};
}

} // namespace

/// What a person does with the mouse, and what the API says about it afterwards.
class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropInAFrameMakesAChild()
    {
        Desk desk;
        const ItemId sticky = desk.miro.addSticky(desk.board, u"one\ntwo"_s, StickyColor::Pink, {1000, 0});
        desk.ids[u"new"_s] = sticky.value;
        const Reply shown = desk.call(onBoard("GET", "sticky_notes/{new}"));
        QCOMPARE(shown.textAt("/data/content"), u"<p>one</p><p>two</p>"_s);
        QCOMPARE(shown.textAt("/parent/id"), desk.ids[u"frame"_s]);
        COMPARE_JSON(shown.at("/position/x"), Json(400));
        QCOMPARE(shown.textAt("/modifiedBy/id"), desk.miro.users().at(1).id);

        QVERIFY(desk.miro.move(desk.board, sticky, {-2000, 50}));
        COMPARE_JSON(stickyIn(desk, sticky).at("parent"), Json(""));
        COMPARE_JSON(desk.call(onBoard("GET", "sticky_notes/{new}")).at("/position/x"), Json(-2000));
    }

    void aFrameTakesItsChildrenAlong()
    {
        Desk desk;
        QVERIFY(desk.miro.move(desk.board, idOf(desk, u"frame"_s), {0, 5000}));
        const Json child = stickyIn(desk, idOf(desk, u"child"_s));
        QCOMPARE(child.at("parent").get<QString>(), desk.ids[u"frame"_s]);
        QCOMPARE(child.at("y").get<double>(), 5000.0 - 114);
    }

    void aSmallerFrameLosesWhatLiesOutside()
    {
        Desk desk;
        QVERIFY(desk.miro.resizeFrame(desk.board, idOf(desk, u"frame"_s), {600, -300, 500, 600}));
        const Json before = stickyIn(desk, idOf(desk, u"child"_s));
        QCOMPARE(before.at("parent").get<QString>(), desk.ids[u"frame"_s]);
        QVERIFY(desk.miro.resizeFrame(desk.board, idOf(desk, u"frame"_s), {600, -300, 200, 600}));
        const Json after = stickyIn(desk, idOf(desk, u"child"_s));
        COMPARE_JSON(after.at("parent"), Json(""));
        COMPARE_JSON(after.at("x"), before.at("x"));
        COMPARE_JSON(after.at("y"), before.at("y"));
    }

    void editsShowInTheView()
    {
        Desk desk;
        const ItemId sticky = idOf(desk, u"sticky"_s);
        QVERIFY(desk.miro.editText(desk.board, sticky, u"a & b"_s));
        QVERIFY(desk.miro.recolour(desk.board, sticky, StickyColor::DarkBlue));
        QVERIFY(desk.miro.setTag(desk.board, sticky, u"fresh"_s, true));
        const Json view = stickyIn(desk, sticky);
        COMPARE_JSON(view.at("text"), Json("a & b"));
        COMPARE_JSON(view.at("html"), Json("<p>a &amp; b</p>"));
        COMPARE_JSON(view.at("color"), Json("dark_blue"));
        COMPARE_JSON(view.at("tags"), Json::array({{{"title", "fresh"}, {"color", "red"}}}));
        COMPARE_JSON(view.at("modifiedBy"), Json("Pavel Orlov"));
        desk.miro.actAs(desk.ids[u"me"_s]);
        QVERIFY(desk.miro.setTag(desk.board, sticky, u"fresh"_s, false));
        COMPARE_JSON(stickyIn(desk, sticky).at("tags"), Json::array());
    }

    void everyActionMovesTheRevision()
    {
        Desk desk;
        quint64 last = desk.miro.revision(desk.board);
        const auto grew = [&] { return std::exchange(last, desk.miro.revision(desk.board)) < last; };
        const ItemId sticky = idOf(desk, u"sticky"_s);
        const ItemId frame = desk.miro.addFrame(desk.board, u"Done"_s, {2000, 0, 400, 400});
        QVERIFY(grew());
        QVERIFY(desk.miro.renameFrame(desk.board, frame, u"Finished"_s) && grew());
        const ItemId card = desk.miro.addCard(desk.board, u"t"_s, u"d"_s, {2200, 200});
        QVERIFY(grew());
        const ItemId copy = desk.miro.duplicate(desk.board, sticky);
        QVERIFY(grew());
        const ItemId connector = desk.miro.connect(desk.board, copy, card);
        QVERIFY(!connector.isEmpty() && grew());
        QVERIFY(desk.miro.disconnect(desk.board, connector) && grew());
        QVERIFY(desk.miro.lock(desk.board, copy, true) && grew());
        QVERIFY(desk.miro.lock(desk.board, copy, false) && grew());
        QVERIFY(desk.miro.remove(desk.board, copy) && grew());
    }

    void aCopyHasTheTextAndTheTags()
    {
        Desk desk;
        const ItemId sticky = idOf(desk, u"sticky"_s);
        QVERIFY(desk.miro.setTag(desk.board, sticky, u"done"_s, true));
        const Json copy = stickyIn(desk, desk.miro.duplicate(desk.board, sticky));
        COMPARE_JSON(copy.at("text"), Json("Fix login"));
        COMPARE_JSON(copy.at("tags").at(0).at("title"), Json("done"));
        QVERIFY(copy.at("x") != stickyIn(desk, sticky).at("x"));
    }

    void whatCannotBeDoneFails()
    {
        Desk desk;
        const ItemId sticky = idOf(desk, u"sticky"_s);
        const BoardId nowhere{u"nowhere"_s};
        QVERIFY(desk.miro.addSticky(nowhere, u"x"_s, StickyColor::Red, {}).isEmpty());
        QVERIFY(desk.miro.connect(desk.board, sticky, sticky).isEmpty());
        QVERIFY(desk.miro.duplicate(desk.board, {u"1"_s}).isEmpty());
        QCOMPARE(desk.miro.move(nowhere, sticky, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.miro.disconnect(desk.board, sticky).error().kind, ErrorKind::NotFound);
        QCOMPARE(
            desk.miro.recolour(desk.board, idOf(desk, u"card"_s), StickyColor::Red).error().kind, ErrorKind::Rejected);
        QVERIFY(desk.miro.lock(desk.board, sticky, true));
        QCOMPARE(desk.miro.editText(desk.board, sticky, u"x"_s).error().kind, ErrorKind::Rejected);
        QCOMPARE(desk.miro.remove(desk.board, sticky).error().kind, ErrorKind::Rejected);
        QVERIFY(desk.miro.boardView(nowhere).is_null());
        QCOMPARE(desk.miro.revision(nowhere), 0U);
    }

    void aPersonHasTheSameTagLimits() // Miro fact sheet §7
    {
        Desk desk;
        for (int i = 0; i < 8; ++i)
            QVERIFY(desk.miro.setTag(desk.board, idOf(desk, u"sticky"_s), QString::number(i), true));
        QVERIFY(!desk.miro.setTag(desk.board, idOf(desk, u"sticky"_s), u"ninth"_s, true));
        QCOMPARE(desk.miro.boardView(desk.board).at("tags").size(), 9U); // "ninth" was not even made
        QVERIFY(!desk.miro.setTag(desk.board, idOf(desk, u"frame"_s), u"done"_s, true));
    }
};

suites::Suite suites::person()
{
    return std::make_unique<PersonTest>();
}

} // namespace bridge::sandbox

#include "person_test.moc"
