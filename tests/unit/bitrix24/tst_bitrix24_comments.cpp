// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bitrix24/portal_world.h"

#include <QTest>

#include <algorithm>

using namespace bridge;
using namespace bridge::test;
using namespace Qt::StringLiterals;

/// Comments in a task's chat, and who and what there is on the portal.
class TestBitrix24Comments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<PortalWorld>(); }

    void commentsGoIntoTheTasksChat();
    void aCommentIsFoundBehindManyOthers();
    void aCommentIsFoundByExactlyItsLink();
    void anEditedCommentStaysOneMessage();
    void whatCannotBeEditedIsAddedAnew();
    void theDirectoryTellsWhoAndWhat();
    void aTasksAddressNamesThePortal();

private:
    std::unique_ptr<PortalWorld> m_world;
};

void TestBitrix24Comments::commentsGoIntoTheTasksChat()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    std::vector<sync::CommentDraft> drafts;
    for (const QString& text : awkwardTexts())
        drafts.push_back({task.id, text, w.draft(int(drafts.size()) + 10).boardLink});
    drafts.push_back({{999}, u"nowhere"_s, w.draft(1).boardLink});
    const auto added = w.portal.addComments(drafts, w.never);
    const Json comments = w.service.taskView(task.id)["comments"];
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        QVERIFY(added[i]);
        const auto comment = std::ranges::find_if(comments, [&](const Json& c) { return c["id"] == added[i]->value; });
        QVERIFY(comment != comments.end());
        QVERIFY((*comment)["text"].get<QString>().startsWith(drafts[i].text));
        QCOMPARE(w.portal.findComment(task.id, drafts[i].boardLink, w.never).value(), std::optional(*added[i]));
    }
    QCOMPARE(added.back().error().kind, ErrorKind::NotFound);
    QVERIFY(!w.portal.findComment(task.id, w.draft(99).boardLink, w.never).value());
    QVERIFY(!w.portal.findComment({999}, w.draft(10).boardLink, w.never).value());
}

void TestBitrix24Comments::aCommentIsFoundBehindManyOthers()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const sync::CommentDraft draft{task.id, u"Ours"_s, w.draft(2).boardLink};
    const CommentId ours = w.portal.addComments({draft}, w.never).front().value();
    for (int i = 0; i < 130; ++i)
        (void)w.service.addComment(w.admin, task.id, u"chat"_s);
    QCOMPARE(w.portal.findComment(task.id, draft.boardLink, w.never).value(), std::optional(ours));
}

/// Neither by a longer id nor by a link with a fragment, nor the other way round.
void TestBitrix24Comments::aCommentIsFoundByExactlyItsLink()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    QUrl kept = w.draft(123).boardLink;
    kept.setFragment(u"kept-0a1B"_s);
    QUrl otherKept = kept;
    otherKept.setFragment(u"kept-0A1B"_s);
    const std::vector<QUrl> links{
        w.draft(123).boardLink, w.draft(1234).boardLink, kept, otherKept, w.draft(12).boardLink};
    for (std::size_t placed = 0; placed < links.size(); ++placed) {
        const CommentId id = w.portal.addComments({{task.id, u"Text"_s, links[placed]}}, w.never).front().value();
        for (std::size_t asked = 0; asked < links.size(); ++asked) {
            const auto found = w.portal.findComment(task.id, links[asked], w.never).value();
            QCOMPARE(found.has_value(), asked <= placed);
            QCOMPARE(found == id, asked == placed);
        }
    }
}

void TestBitrix24Comments::anEditedCommentStaysOneMessage()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const QUrl link = w.draft(2).boardLink;
    const CommentId id = w.portal.addComments({{task.id, u"Old"_s, link}}, w.never).front().value();
    const auto edited = w.portal.editComments({{task.id, id, u"New"_s, link}}, w.never);
    QCOMPARE(edited.front().value(), id);
    const Json comments = w.service.taskView(task.id)["comments"];
    QCOMPARE(comments.size(), std::size_t(1));
    QVERIFY(comments[0]["text"].get<QString>().startsWith(u"New"_s));
}

void TestBitrix24Comments::whatCannotBeEditedIsAddedAnew()
{
    PortalWorld& w = *m_world;
    const Task task = w.made(w.draft(1));
    const QUrl link = w.draft(2).boardLink;
    const CommentId bobs = w.service.addComment(w.bob, task.id, u"Bob's"_s);
    const CommentId anew = w.portal.editComments({{task.id, bobs, u"New"_s, link}}, w.never).front().value();
    QVERIFY(anew != bobs);

    QStringList withoutIm = PortalWorld::everyScope();
    withoutIm.removeAll(u"im"_s);
    bitrix24::Bitrix24Portal old(w.transport, w.access(w.admin, withoutIm), w.clock);
    const CommentId id = old.addComments({{task.id, u"Old way"_s, link}}, w.never).front().value();
    const CommentId again = old.editComments({{task.id, id, u"Newer"_s, link}}, w.never).front().value();
    QVERIFY(again != id);
    QCOMPARE(old.findComment(task.id, link, w.never).error().kind, ErrorKind::Forbidden);
    const Json last = w.service.taskView(task.id)["comments"].back();
    QVERIFY(last["text"].get<QString>().startsWith(u"✎ Newer"_s));
    QCOMPARE(w.portal.findComment(task.id, link, w.never).value(), std::optional(again));
}

void TestBitrix24Comments::theDirectoryTellsWhoAndWhat()
{
    PortalWorld& w = *m_world;
    bitrix24::Directory& directory = w.portal.directory();
    QCOMPARE(directory.whoAmI(w.never).value(), (bitrix24::Account{w.admin, u"Ann Lee"_s, true}));
    QCOMPARE(directory.scopes(w.never).value(), PortalWorld::everyScope());
    QVERIFY(directory.plan(w.never));
    for (int i = 0; i < 60; ++i)
        (void)w.service.addGroup(u"Project %1"_s.arg(i), w.admin);
    const auto groups = directory.groups(w.never).value();
    QCOMPARE(groups.size(), std::size_t(62));
    QCOMPARE(groups.front(), (bitrix24::Workgroup{w.website, u"Website"_s}));
    const auto users = directory.users(w.never).value();
    QCOMPARE(users.back(), (bitrix24::Person{w.bob, u"Bob Ray"_s, u"cleaner"_s}));
}

void TestBitrix24Comments::aTasksAddressNamesThePortal()
{
    PortalWorld& w = *m_world;
    (void)w.portal.scan({}, w.never);
    QCOMPARE(w.portal.taskUrl({15}),
        QUrl(u"https://acme.bitrix24.com/company/personal/user/%1/tasks/task/view/15/"_s.arg(w.admin.value)));
}

QTEST_APPLESS_MAIN(TestBitrix24Comments)
#include "tst_bitrix24_comments.moc"
