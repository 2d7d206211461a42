// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty folder to a synced task: the program's window, its worker, real sockets.
#include "core/storage/journal_reader.h"
#include "tests/window/served_window.h"
#include "ui/mapping/frame_lines.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace bridge;
using test::longEnough;
using namespace Qt::StringLiterals;

namespace {

constexpr int inProgress = 3; // Bitrix24 core fact sheet §7.3

/// Two boards and a project, an empty folder, and the window on it.
class World : public test::ServedWindow
{
public:
    World()
    {
        auto& miro = services.world().miro();
        auto& bitrix24 = services.world().bitrix24();
        (void)miro.addBoard(u"Retrospective"_s);
        board = miro.addBoard(u"Sprint 12"_s);
        (void)miro.addFrame(board, u"To Do"_s, {0, 0, 1000, 1000});
        (void)miro.addFrame(board, u"В работе"_s, {1200, 0, 1000, 1000});
        (void)miro.addSticky(board, u"Paint the door"_s, StickyColor::LightYellow, {1700, 300});
        project = bitrix24.addGroup(u"Website"_s, ann);
        (void)bitrix24.addGroup(u"Shop"_s, ann);
        open(quickProfile());
    }

    /// Waits until the dialog is at that step, which shows what it needs.
    [[nodiscard]] bool reaches(const char* stepPage) const
    {
        return QTest::qWaitFor([&] { return find(stepPage) && find(stepPage)->isVisible(); }, longEnough);
    }
    /// Signs in with what a person pastes.
    [[nodiscard]] bool signIn(const char* button, const Secret& pasted) const
    {
        if (!press(button) || !press("signInPasteButton"))
            return false;
        find<QLineEdit>("pasteField")->setText(pasted.reveal());
        return press("pasteConnectButton");
    }
    [[nodiscard]] bool connectBoth() const
    {
        return press("setupStartButton") && reaches("miroStep") && signIn("miroStepSignInButton", newToken())
            && reaches("bitrix24Step") && signIn("bitrix24StepSignInButton", newWebhook()) && reaches("choiceStep");
    }
    [[nodiscard]] bool choose(const char* list, const QString& text) const
    {
        const auto found = find<QListWidget>(list)->findItems(text, Qt::MatchExactly);
        if (found.isEmpty())
            return false;
        find<QListWidget>(list)->setCurrentItem(found.front());
        return true;
    }
    /// Items and tasks that the journal says are one.
    [[nodiscard]] qsizetype pairs() const
    {
        storage::JournalReader reader(settings::journalPath(home()));
        const auto known = reader.pairs(profile().links.at(0).id);
        return known ? std::ssize(*known) : -1;
    }

    BoardId board;
    GroupId project;
};

} // namespace

class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFolderBecomesASyncedTask()
    {
        World world;
        QVERIFY(world.connectBoth());
        QVERIFY(!world.find<QPushButton>("startNextButton")->isEnabled());
        QVERIFY(world.choose("boardList", u"Sprint 12"_s));
        QVERIFY(world.choose("projectList", u"Website"_s));
        QVERIFY(world.press("startNextButton"));

        QVERIFY(world.reaches("framesStep"));
        QVERIFY(world.find<QLabel>("startSummary")->text().startsWith(u"1 task"_s));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        QVERIFY(world.profile().links.empty()); // not before the person says so
        QVERIFY(world.onlyTask().is_null());
        QVERIFY(world.press("startNextButton"));

        QTRY_VERIFY_WITH_TIMEOUT(!world.onlyTask().is_null(), longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(world.onlyTask().value("status", 0), inProgress, longEnough);
        const Link link = world.profile().links.at(0);
        QCOMPARE(link.id.value, u"sprint-12"_s);
        QCOMPARE(link.board, world.board);
        QCOMPARE(link.defaultGroup, world.project);
        QCOMPARE(link.frames.size(), size_t(2));
        QTRY_VERIFY(!world.find("startDialog"));
        QVERIFY(world.find("overviewPage")->isVisible());
    }

    /// A board and a project that had the same work before anybody linked them.
    void oldStickiesFindTheirOldTasks()
    {
        World world;
        auto& miro = world.services.world().miro();
        auto& bitrix24 = world.services.world().bitrix24();
        QStringList titles{u"Paint the door"_s}; // it is on the board already
        for (int i = 0; i < 20; ++i) {
            const QString title = (i % 2 ? u"Проверить возврат номер %1 через банк"_s : u"Answer letter number %1"_s)
                                      .arg(1000 + 37 * i);
            titles << title;
            (void)miro.addSticky(world.board, title, StickyColor::LightYellow, {100.0 + i * 10, 2000});
        }
        for (const QString& title : titles)
            (void)bitrix24.addTask(UserId{1}, title, {}, world.project);
        (void)bitrix24.addTask(UserId{1}, u"Order new chairs"_s, {}, world.project); // the board knows nothing of it
        QVERIFY(world.connectBoth());
        QVERIFY(world.choose("boardList", u"Sprint 12"_s));
        QVERIFY(world.choose("projectList", u"Website"_s));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("framesStep"));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("matchStep"));
        QCOMPARE(world.find<QTreeView>("matchTable")->model()->rowCount(), int(titles.size()));
        QVERIFY(world.press("matchNoneButton"));
        QVERIFY(world.find<QLabel>("matchSummary")->text().startsWith(u'0'));
        QVERIFY(world.press("matchSureButton"));
        QVERIFY(world.find<QLabel>("matchSummary")->text().startsWith(QString::number(titles.size())));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        QVERIFY(world.press("startBackButton"));
        QVERIFY(world.find("matchStep")->isVisible());
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        QVERIFY(world.press("startNextButton"));

        const auto stickies = [&] { return miro.boardView(world.board).at("stickies").size(); };
        QTRY_COMPARE_WITH_TIMEOUT(stickies(), size_t(titles.size()) + 1, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(world.pairs(), titles.size() + 1, longEnough);
        QCOMPARE(bitrix24.portalView().at("tasks").size(), size_t(titles.size()) + 1); // no twin
    }

    void theKeyboardIsEnough()
    {
        World world;
        QVERIFY(world.connectBoth());
        auto* dialog = world.find<ui::StartDialog>("startDialog");
        dialog->activateWindow(); // no window manager does it here
        const auto type = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QTRY_COMPARE(QApplication::focusWidget(), world.find("boardList"));
        type(Qt::Key_Home);
        QTest::keyClicks(QApplication::focusWidget(), u"spr"_s);
        for (int i = 0; i < 10 && QApplication::focusWidget() != world.find("projectList"); ++i)
            type(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"web"_s);
        type(Qt::Key_Return);
        QVERIFY(world.reaches("framesStep"));
        QCOMPARE(dialog->step(), ui::StartStep::Frames);
        QTRY_COMPARE(QApplication::focusWidget(), world.find("framesStep")->findChild<ui::FrameLines*>());
        for (int i = 0; i < 10 && QApplication::focusWidget() != world.find("startNextButton"); ++i)
            type(Qt::Key_Tab);
        type(Qt::Key_Return);
        QVERIFY(world.reaches("planStep"));
        type(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(world.profile().links.size(), size_t(1), longEnough);
    }

    void everyStepGoesBack()
    {
        World world;
        QVERIFY(world.connectBoth());
        QVERIFY(world.choose("boardList", u"Sprint 12"_s));
        QVERIFY(world.choose("projectList", u"Shop"_s));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("framesStep"));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        for (const char* page : {"framesStep", "choiceStep", "bitrix24Step", "miroStep"}) {
            QVERIFY(world.press("startBackButton"));
            QVERIFY(world.find(page)->isVisible());
        }
        QVERIFY(!world.find("startBackButton")->isVisible());
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.find("bitrix24Step")->isVisible()); // whoever goes back wants to see it
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("choiceStep"));
        QVERIFY(world.choose("projectList", u"Website"_s));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("framesStep"));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        QVERIFY(world.press("startNextButton"));
        QTRY_COMPARE(world.profile().links.size(), size_t(1));
        QCOMPARE(world.profile().links.front().defaultGroup, world.project);
    }

    void whatIsDoneIsPassedOver()
    {
        World world;
        QVERIFY(world.connectBoth());
        QVERIFY(world.press("startCancelButton"));
        QTRY_VERIFY(!world.find("startDialog"));
        QVERIFY(world.profile().links.empty());
        QVERIFY(world.find("setupPage")->isVisible());
        QVERIFY(world.press("setupStartButton"));
        QVERIFY(world.reaches("choiceStep"));
    }

    void troubleIsToldAndCanBeTriedAgain()
    {
        World world;
        QVERIFY(world.connectBoth());
        QVERIFY(world.choose("boardList", u"Sprint 12"_s));
        QVERIFY(world.choose("projectList", u"Website"_s));
        world.services.goAway();
        QVERIFY(world.press("startNextButton"));
        QTRY_VERIFY_WITH_TIMEOUT(world.find("startAgainButton")->isVisible(), longEnough);
        QVERIFY(!world.find("startNextButton")->isEnabled());
        QVERIFY(world.press("startAgainButton"));
        QTRY_VERIFY_WITH_TIMEOUT(world.find("startAgainButton")->isVisible(), longEnough);
        QVERIFY(world.press("startBackButton"));
        QVERIFY(world.find("choiceStep")->isVisible());
    }

    void anotherLinkBeginsAtTheBoard()
    {
        World world;
        QVERIFY(world.connectBoth());
        QVERIFY(world.choose("boardList", u"Sprint 12"_s));
        QVERIFY(world.choose("projectList", u"Website"_s));
        for (const char* page : {"framesStep", "planStep"}) {
            QVERIFY(world.press("startNextButton"));
            QVERIFY(world.reaches(page));
        }
        QVERIFY(world.press("startNextButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!world.onlyTask().is_null(), longEnough);
        QTRY_VERIFY(!world.find("startDialog"));

        world.session->window().showPage(ui::PageId::Boards);
        QVERIFY(world.press("newLinkButton"));
        QVERIFY(world.reaches("choiceStep"));
        QVERIFY(world.choose("boardList", u"Retrospective"_s));
        QVERIFY(world.choose("projectList", u"Shop"_s));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("framesStep"));
        QVERIFY(world.find("startNoFrames")->isVisible());
        QVERIFY(!world.find("startExplanation")->isVisible()); // there is nothing to drag
        QCOMPARE(world.find("startDialog")->focusWidget(), world.find("startNextButton"));
        QVERIFY(world.press("startNextButton"));
        QVERIFY(world.reaches("planStep"));
        QVERIFY(world.press("startNextButton"));
        QTRY_COMPARE(world.profile().links.size(), size_t(2));
        QCOMPARE(world.profile().links.back().id.value, u"retrospective"_s);
        // It is looked at from now on, and the first link's task is still the only one.
        (void)world.services.world().miro().addSticky(
            world.profile().links.back().board, u"Say thanks"_s, StickyColor::LightYellow, {300, 300});
        QTRY_COMPARE_WITH_TIMEOUT(
            world.services.world().bitrix24().portalView().at("tasks").size(), size_t(2), longEnough);
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_first_start.moc"
