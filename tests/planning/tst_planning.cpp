// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides in the window, until both services show it: the program's window, its worker, real sockets.
#include "tests/window/served_window.h"
#include "ui/activity/decisions_model.h"
#include "ui/activity/history_model.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;
using test::longEnough;
using Seen = ui::PlanReview::Stage;
using Tab = ui::ActivityPage::Tab;

namespace {

/// A board with a frame, a portal with a project, and the window on both.
class World : public test::ServedWindow
{
public:
    explicit World(ConflictPolicy policy = ConflictPolicy::Newest)
    {
        board = miro().addBoard(u"Sprint board"_s);
        miro().addFrame(board, u"To Do"_s, {0, 0, 1000, 1000});
        const GroupId project = portal().addGroup(u"Website"_s, ann);
        Link link{.id = {u"sprint"_s}, .board = board, .defaultGroup = project};
        link.conflict = policy;
        openLinked(std::move(link));
    }

    [[nodiscard]] sandbox::MiroService& miro() const { return services.world().miro(); }
    [[nodiscard]] sandbox::Bitrix24Service& portal() const { return services.world().bitrix24(); }
    [[nodiscard]] Json tasks() const { return portal().portalView().at("tasks"); }
    [[nodiscard]] QString title(size_t task) const { return tasks().at(task).value("title", QString()); }
    [[nodiscard]] QString text(const ItemId& item) const
    {
        const Json view = miro().boardView(board);
        for (const Json& sticky : view.at("stickies")) {
            if (sticky.value("id", QString()) == item.value)
                return sticky.value("text", QString());
        }
        return {};
    }
    /// Of every sticky what a person sees of it.
    [[nodiscard]] Json stickies() const
    {
        Json all = Json::array();
        const Json view = miro().boardView(board);
        for (const Json& sticky : view.at("stickies"))
            all.push_back({sticky["text"], sticky["color"], sticky["x"], sticky["y"], sticky["tags"]});
        return all;
    }
    [[nodiscard]] ItemId add(const QString& text, double x = 300) const
    {
        return miro().addSticky(board, text, StickyColor::LightYellow, {x, 300});
    }
    void rename(size_t task, const QString& title) const
    {
        portal().editTask(ann, {tasks().at(task).at("id").get<qint64>()}, {.title = title});
    }

    void pause() const { find<QAction>("actionPause")->trigger(); }
    /// Nothing is in the middle of being synced, and nothing will be.
    [[nodiscard]] bool isPaused() const
    {
        return QTest::qWaitFor(
            [this] { return find<ui::StateLabel>("statusState")->text() == u"Paused"_s; }, longEnough);
    }
    [[nodiscard]] QString text(const char* label) const
    {
        const auto* found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    /// Everything was taken over and the worker looks on.
    [[nodiscard]] bool isSynced(size_t wanted) const
    {
        return QTest::qWaitFor(
            [&] {
                const Json known = tasks();
                return known.size() == wanted
                    && std::ranges::all_of(stickies(), [](const Json& sticky) { return !sticky.at(4).empty(); });
            },
            longEnough);
    }
    /// Until the worker has looked at both sides a few times more.
    [[nodiscard]] bool looksOn() const
    {
        constexpr qint64 fewLooks = 4; ///< requests to each service
        const qint64 onBoard = miro().counters().requests + fewLooks;
        const qint64 onPortal = portal().counters().requests + fewLooks;
        return QTest::qWaitFor(
            [&] { return miro().counters().requests >= onBoard && portal().counters().requests >= onPortal; },
            longEnough);
    }
    [[nodiscard]] ui::PlanReview* review() const { return find<ui::PlanReview>("planReview"); }
    [[nodiscard]] bool reaches(Seen stage) const
    {
        return QTest::qWaitFor([&] { return review() && review()->stage() == stage; }, longEnough);
    }
    [[nodiscard]] bool openPlan() const
    {
        if (!QTest::qWaitFor([this] { return !review(); }, longEnough))
            return false;
        session->window().activateWindow(); // no window manager does it here
        QTest::keyClick(&session->window(), Qt::Key_P, Qt::ControlModifier);
        return reaches(Seen::Shown);
    }
    [[nodiscard]] QTableView* open(Tab tab, const char* table) const
    {
        session->window().showPage(ui::PageId::Activity);
        session->window().activity().showTab(tab);
        session->window().activateWindow(); // no window manager does it here
        find(table)->setFocus();
        return find<QTableView>(table);
    }

    BoardId board;
};

/// The row of the tree whose text holds it.
QModelIndex rowOf(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().contains(text))
            return index;
        if (const QModelIndex below = rowOf(model, text, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

class PlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartOfAPlanIsAppliedAndTheRestIsLeft()
    {
        World world;
        world.pause();
        QVERIFY(world.isPaused());
        const ItemId left = world.add(u"Leave me"_s);
        (void)world.add(u"Take me"_s, 600);
        QVERIFY(world.openPlan());
        auto* tree = world.find<ui::PlanTree>("reviewTree");
        QCOMPARE(tree->total(), 2);
        const QModelIndex row = rowOf(*tree->model(), u"Leave me"_s);
        QVERIFY(row.isValid());
        tree->setCurrentIndex(row);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(world.text("reviewSummary").startsWith(u"1 of 2 operations"_s));
        QVERIFY(world.text("reviewSummary").contains(u"Miro credits"_s));
        QVERIFY(world.tasks().empty()); // not before the person says so
        QVERIFY(world.press("reviewApplyButton"));
        QVERIFY(world.reaches(Seen::Over));
        QCOMPARE(world.tasks().size(), 1U);
        QCOMPARE(world.title(0), u"Take me"_s);
        QVERIFY(world.press("reviewCloseButton"));

        world.pause(); // no longer
        auto* failed = world.open(Tab::Failed, "failedPaneTable");
        QTRY_COMPARE_WITH_TIMEOUT(failed->model()->rowCount(), 1, longEnough);
        QVERIFY(world.looksOn());
        QCOMPARE(world.tasks().size(), 1U);
        QVERIFY(QTest::qWaitForWindowActive(failed->window())); // the dialog before it may be on its way out
        failed->selectRow(0);
        QTest::keyClick(failed, Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(world.tasks().size(), 2U, longEnough);
        QVERIFY(world.text(left).contains(u"Leave me"_s));
    }

    void aDirectionIsTurned()
    {
        World world;
        const ItemId item = world.add(u"Paint the door"_s);
        QVERIFY(world.isSynced(1));
        world.pause();
        QVERIFY(world.isPaused());
        QVERIFY(world.miro().editText(world.board, item, u"Paint the gate"_s));
        QVERIFY(world.openPlan());
        auto* tree = world.find<ui::PlanTree>("reviewTree");
        auto* takeBitrix24 = world.find<QPushButton>("reviewTakeBitrix24Button");
        QVERIFY(!takeBitrix24->isEnabled());
        tree->setCurrentIndex(
            rowOf(*tree->model(), u"Update task"_s).model()->index(0, 0, rowOf(*tree->model(), u"Update task"_s)));
        QVERIFY(takeBitrix24->isEnabled());
        QVERIFY(!world.find<QPushButton>("reviewTakeMiroButton")->isEnabled());
        QVERIFY(world.press("reviewTakeBitrix24Button"));
        QVERIFY(world.reaches(Seen::Shown));
        const QModelIndex turned = rowOf(*tree->model(), u"from task"_s);
        QVERIFY(turned.isValid());
        QCOMPARE(turned.siblingAtColumn(3).data().toString(), u"You chose Bitrix24's value"_s);
        QVERIFY(world.press("reviewApplyButton"));
        QVERIFY(world.reaches(Seen::Over));
        QCOMPARE(world.text(item), u"Paint the door"_s);
        QCOMPARE(world.title(0), u"Paint the door"_s);
        QVERIFY(world.press("reviewCloseButton"));
        QVERIFY(QTest::qWaitFor([&] { return !world.review(); }, longEnough));
        QVERIFY(world.press("previewButton") && world.reaches(Seen::Shown));
        QVERIFY(world.find("reviewState")->isVisible()); // nothing is left to do
        world.review()->reject();
    }

    void aPlanThatIsOutOfDateIsShownAnew()
    {
        World world;
        world.pause();
        QVERIFY(world.isPaused());
        const ItemId item = world.add(u"First words"_s);
        QVERIFY(world.openPlan());
        QVERIFY(world.miro().editText(world.board, item, u"Second thoughts"_s));
        QVERIFY(world.press("reviewApplyButton"));
        auto* tree = world.find<ui::PlanTree>("reviewTree");
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(*tree->model(), u"Second thoughts"_s).isValid(), longEnough);
        QVERIFY(world.text("reviewNotice").contains(u"changed meanwhile"_s));
        QVERIFY(world.find("reviewNotice")->isVisible());
        QVERIFY(world.tasks().empty());
        QVERIFY(world.press("reviewApplyButton"));
        QVERIFY(world.reaches(Seen::Over));
        QCOMPARE(world.title(0), u"Second thoughts"_s);
        world.review()->reject();
    }

    void stoppedItSaysWhatWasNotDone()
    {
        World world;
        const ItemId item = world.add(u"Old"_s);
        QVERIFY(world.isSynced(1));
        world.pause();
        QVERIFY(world.isPaused());
        QVERIFY(world.miro().editText(world.board, item, u"New"_s));
        (void)world.add(u"Another"_s, 600);
        QVERIFY(world.openPlan());
        sandbox::FaultRule slow{.kind = sandbox::FaultKind::Slow, .service = sandbox::Service::Bitrix24};
        slow.times.reset();
        slow.delay = std::chrono::seconds{2};
        world.services.world().setFaults(sandbox::Faults({slow}, 1));
        QVERIFY(world.press("reviewApplyButton"));
        QVERIFY(world.reaches(Seen::Working));
        QVERIFY(world.press("reviewCloseButton"));
        QVERIFY(world.reaches(Seen::Over));
        QVERIFY(world.text("reviewNotice").startsWith(u"You stopped it"_s));
        auto* tree = world.find<ui::PlanTree>("reviewTree");
        QCOMPARE(rowOf(*tree->model(), u"“New”"_s).siblingAtColumn(3).data().toString(), u"Not written"_s);
        world.services.world().setFaults({});
        world.review()->reject();
        world.pause(); // no longer: what was stopped is done by the sync
        QTRY_COMPARE_WITH_TIMEOUT(world.tasks().size(), 2U, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(world.title(0), u"New"_s, longEnough);
    }

    void aRunIsTakenBackUntilBothSidesLookAsBefore()
    {
        World world;
        world.pause();
        QVERIFY(world.isPaused());
        (void)world.add(u"Paint the door"_s);
        (void)world.add(u"Call Berlin"_s, 600);
        const Json before = world.stickies();
        world.pause();
        QVERIFY(world.isSynced(2));
        QVERIFY(world.stickies() != before); // they carry tags
        auto* history = world.open(Tab::History, "historyPaneTable");
        QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() >= 4, longEnough);
        QVERIFY(!world.find<QPushButton>("undoRunButton")->isEnabled());
        history->selectRow(0);
        QTRY_VERIFY(world.find<QPushButton>("undoRunButton")->isEnabled());
        QTest::keyClick(history, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(world.reaches(Seen::Shown));
        QCOMPARE(world.tasks().size(), 2U); // only shown so far
        const QModelIndex paint = rowOf(*world.find<ui::PlanTree>("reviewTree")->model(), u"Paint the door"_s);
        QCOMPARE(paint.parent().parent().data().toString(), u"Sprint board"_s); // as people know the link
        QVERIFY(world.press("reviewApplyButton") && world.reaches(Seen::Over));
        QVERIFY(world.text("reviewSummary").startsWith(u"All "_s));
        QVERIFY(world.tasks().empty());
        QVERIFY(world.stickies() == before);
        world.review()->reject();
        QVERIFY(world.looksOn());
        QVERIFY(world.tasks().empty()); // and it stays so
        QVERIFY(world.stickies() == before);
    }

    void aFailedItemIsRetriedUntilItIsOnTheOtherSide()
    {
        World world;
        const ItemId item = world.add(u"Paint the door"_s);
        QVERIFY(world.isSynced(1));
        sandbox::FaultRule refusal{.kind = sandbox::FaultKind::Status, .service = sandbox::Service::Miro};
        refusal.verb = HttpVerb::Patch;
        refusal.times.reset();
        refusal.status = 400;
        world.services.world().setFaults(sandbox::Faults({refusal}, 1));
        world.rename(0, u"Paint the gate"_s);
        auto* failed = world.open(Tab::Failed, "failedPaneTable");
        QTRY_COMPARE_WITH_TIMEOUT(failed->model()->rowCount(), 1, longEnough);
        world.services.world().setFaults({});
        QVERIFY(world.looksOn());
        QCOMPARE(world.text(item), u"Paint the door"_s); // it backs off
        failed->selectRow(0);
        QVERIFY(world.press("retryButton"));
        QTRY_COMPARE_WITH_TIMEOUT(world.text(item), u"Paint the gate"_s, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(failed->model()->rowCount(), 0, longEnough);
    }

    void aConflictIsResolvedByPickingOneValue()
    {
        World world(ConflictPolicy::Ask);
        const ItemId item = world.add(u"Paint the door"_s);
        QVERIFY(world.isSynced(1));
        world.pause();
        QVERIFY(world.isPaused());
        QVERIFY(world.miro().editText(world.board, item, u"Paint the gate"_s));
        world.rename(0, u"Paint the fence"_s);
        world.pause();
        auto* decisions = world.open(Tab::Decisions, "decisionsPaneTable");
        QTRY_COMPARE_WITH_TIMEOUT(decisions->model()->rowCount(), 1, longEnough);
        QCOMPARE(world.title(0), u"Paint the fence"_s);
        decisions->selectRow(0);
        QVERIFY(world.press("takeMiroButton"));
        QTRY_COMPARE_WITH_TIMEOUT(world.title(0), u"Paint the gate"_s, longEnough);
        QCOMPARE(world.text(item), u"Paint the gate"_s);
        QTRY_COMPARE_WITH_TIMEOUT(decisions->model()->rowCount(), 0, longEnough);
    }

    void theHistoryIsExportedAsItIsFiltered()
    {
        World world;
        (void)world.add(u"=1+1"_s);
        QVERIFY(world.isSynced(1));
        auto* history = world.open(Tab::History, "historyPaneTable");
        QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() >= 2, longEnough);
        QVERIFY(world.press("exportHistoryButton"));
        auto* dialog = world.find<QFileDialog>("exportDialog");
        QVERIFY(dialog);
        const QString file = world.folder.filePath(u"history.csv"_s);
        Q_EMIT dialog->fileSelected(file);
        QTRY_VERIFY_WITH_TIMEOUT(world.text("exportSaid").contains(file), longEnough);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray table = written.readAll();
        QVERIFY(table.contains(",'=1+1,"));
        QVERIFY(!table.contains(",=1+1,"));

        const QString nowhere = world.folder.filePath(u"missing/history.csv"_s);
        Q_EMIT dialog->fileSelected(nowhere);
        QTRY_VERIFY_WITH_TIMEOUT(world.text("exportSaid").contains(u"can't be written"_s), longEnough);
        QVERIFY(world.find<QPushButton>("exportHistoryButton")->isEnabled());
        dialog->reject();
    }

    void withoutTheServicesThePlanSaysSo()
    {
        World world;
        world.pause();
        QVERIFY(world.isPaused());
        world.services.goAway();
        QTest::keyClick(&world.session->window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(world.review() && world.find("reviewAgainButton")->isVisible(), longEnough);
        QVERIFY(!world.find<QPushButton>("reviewApplyButton")->isEnabled());
        world.review()->reject();
        QTRY_VERIFY(!world.review());
    }
};

QTEST_MAIN(PlanningTest)
#include "tst_planning.moc"
