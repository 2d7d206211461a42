// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/activity_lists.h"
#include "core/storage/sqlite_journal.h"
#include "tests/support/heartbeat.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/decisions_pane.h"
#include "ui/activity/failed_pane.h"
#include "ui/common/looks.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;
using Tab = ui::ActivityPage::Tab;

namespace {

constexpr int many = 100'000;
constexpr int patience = 60'000; ///< milliseconds, for answers with sanitizers on a machine that has other things to do

sync::OperationRow failedRow(int number)
{
    return {.id = u"sprint/update_task/%1"_s.arg(number),
        .link = {u"sprint"_s},
        .kind = u"update_task"_s,
        .item = {QString::number(number)},
        .state = number % 3 == 0 ? sync::OperationState::Skipped : sync::OperationState::Failed,
        .summary = u"Update task %1 “Title %1”"_s.arg(number),
        .attempts = number % 7,
        .nextTry = TimePoint(std::chrono::seconds(number)),
        .error = u"The portal refused %1"_s.arg(number % 5),
        .errorKind = errorWord(ErrorKind::Rejected),
        .advice = u"Look at the item."_s};
}

/// A question that nobody has answered yet; every second one was settled by the link's rule.
sync::OperationRow conflictRow(int number)
{
    const bool settled = number % 2 == 0;
    const sync::Conflict conflict{.field = u"title"_s,
        .base = u"Title"_s,
        .miro = u"Miro's title %1"_s.arg(number),
        .bitrix24 = u"Bitrix24's title %1"_s.arg(number),
        .winner = settled ? std::optional(sync::Side::Miro) : std::nullopt};
    return {.id = u"sprint/conflict/%1/title"_s.arg(number),
        .link = {u"sprint"_s},
        .kind = u"conflict"_s,
        .item = {QString::number(number)},
        .state = settled ? sync::OperationState::Settled : sync::OperationState::Held,
        .summary = u"Update task %1 “Title %1”"_s.arg(number),
        .body = sync::toJson(conflict)};
}

std::vector<sync::OperationRow> rows(int count, sync::OperationRow (*make)(int))
{
    std::vector<sync::OperationRow> all;
    for (int number = 0; number < count; ++number)
        all.push_back(make(number));
    return all;
}

worker::WorkerStatus waiting(int count)
{
    auto pass = std::make_shared<sync::PassReport>();
    for (int number = 0; number < count; ++number)
        pass->waitingFor.push_back({.id = u"sprint/create_task/%1"_s.arg(number),
            .link = {u"sprint"_s},
            .kind = u"create_task"_s,
            .summary = u"Create task “Title %1”"_s.arg(number),
            .reason = u"Somebody may still be typing"_s});
    return {.links = {{.link = {u"sprint"_s}, .lastPass = std::move(pass)}}};
}

/// The page on a journal, and what each step of a person takes.
struct Setup {
    explicit Setup(Tab tab, const std::vector<sync::OperationRow>& operations = {})
    {
        const QString path = folder.filePath(u"journal.sqlite"_s);
        const auto journal = storage::SqliteJournal::open(path);
        if (!journal || !(*journal)->apply({.operations = operations}))
            qFatal("the journal can't be filled");
        lists = std::make_unique<gui::ActivityLists>(path);
        QObject::connect(lists.get(), &gui::ActivityLists::failed, lists.get(),
            [](const Error& error) { qFatal("%s", qPrintable(error.detail)); });
        page.resize(1200, 700);
        page.showTab(tab);
        page.show();
        lists->attach(page);
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    /// How long until `done`, and how long the window was held up at most meanwhile.
    template <typename Step, typename Done> void timed(const char* name, Step step, Done done)
    {
        test::Heartbeat heart;
        QElapsedTimer timer;
        timer.start();
        step();
        QTRY_VERIFY2_WITH_TIMEOUT(done(), name, patience);
        page.repaint();
        const auto stall = std::chrono::duration_cast<std::chrono::milliseconds>(heart.longest).count();
        qInfo("%s: after %lld ms, the window held up for %lld ms at most", name, timer.elapsed(),
            static_cast<long long>(stall));
        // The promise is 50 ms; a debug build with sanitizers makes it several times as much.
        QVERIFY2(stall < 500, name);
    }

    QTemporaryDir folder;
    SystemClock clock;
    ui::ActivityPage page{clock};
    std::unique_ptr<gui::ActivityLists> lists;
};

} // namespace

/// Lists of any length stay lists that a person can work with.
class LongListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFailedOnesAreFilteredAndSorted()
    {
        Setup setup(Tab::Failed, rows(many, failedRow));
        auto* table = setup.find<QTableView>("failedPaneTable");
        auto* filter = setup.find<QLineEdit>("activityFilter");
        const auto* model = table->model();
        const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
        const auto count = [&](int wanted) { return [&, wanted] { return model->rowCount() == wanted; }; };
        setup.timed(
            "shown", [] {}, [&] { return model->rowCount() == many && text(0, 0) == u"Failed"_s; });
        setup.timed(
            "filtered by a title", [&] { filter->setText(u"title 4711”"_s); }, count(10)); // 4711, 14711, …
        setup.timed(
            "filtered by another", [&] { filter->setText(u"“Title 99999”"_s); }, count(1));
        setup.timed(
            "filtered by cause and state", [&] { filter->setText(u"refused SKIPPED"_s); }, count(many / 3 + 1));
        setup.timed(
            "filtered by advice", [&] { filter->setText(u"look at"_s); }, count(many));
        setup.timed(
            "filter cleared", [&] { filter->clear(); }, count(many));
        setup.timed(
            "sorted by tries", [&] { table->sortByColumn(ui::FailedModel::Attempts, Qt::DescendingOrder); },
            [&] { return text(0, ui::FailedModel::Attempts) == u"6"_s; });
        setup.timed(
            "sorted by title", [&] { table->sortByColumn(ui::FailedModel::Subject, Qt::DescendingOrder); },
            [&] { return text(0, ui::FailedModel::Subject).contains(u"“Title 99999”"_s); });
        setup.timed(
            "scrolled to the end", [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); },
            [&] { return text(many - 1, ui::FailedModel::Subject).contains(u"“Title 0”"_s); });
        setup.timed(
            "all chosen", [&] { table->selectAll(); },
            [&] { return setup.find<QPushButton>("skipButton")->isEnabled(); });
    }

    void theQueueIsFilteredAndSorted()
    {
        Setup setup(Tab::Queue);
        auto* table = setup.find<QTableView>("queuePaneTable");
        auto* filter = setup.find<QLineEdit>("activityFilter");
        const auto status = waiting(many);
        const auto* model = table->model();
        const auto subject = [&](int row) { return model->index(row, ui::QueueModel::Subject).data().toString(); };
        setup.timed(
            "shown", [&] { setup.lists->setStatus(status); }, [&] { return subject(0) == u"Title 0"_s; });
        QCOMPARE(model->rowCount(), many);
        setup.timed(
            "filtered", [&] { filter->setText(u"title 99999"_s); }, [&] { return model->rowCount() == 1; });
        setup.timed(
            "filter cleared", [&] { filter->clear(); }, [&] { return model->rowCount() == many; });
        setup.timed(
            "sorted", [&] { table->sortByColumn(ui::QueueModel::Subject, Qt::DescendingOrder); },
            [&] { return subject(0) == u"Title 99999"_s; });
    }

    void whatWaitsForAPersonIsFilteredAndSorted()
    {
        Setup setup(Tab::Decisions, rows(many, conflictRow));
        auto* table = setup.find<QTableView>("decisionsPaneTable");
        auto* filter = setup.find<QLineEdit>("activityFilter");
        const auto* model = table->model();
        const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
        setup.timed(
            "shown", [] {},
            [&] { return model->rowCount() == many && text(0, 0) == ui::Looks::of(sync::OperationState::Held).word; });
        QCOMPARE(setup.page.decisions().total(), many / 2); // the others are settled
        setup.timed(
            "filtered", [&] { filter->setText(u"miro's title 99999"_s); }, [&] { return model->rowCount() == 1; });
        setup.timed(
            "filter cleared", [&] { filter->clear(); }, [&] { return model->rowCount() == many; });
        setup.timed(
            "all chosen", [&] { table->selectAll(); },
            [&] { return setup.find<QPushButton>("takeMiroButton")->isEnabled(); });
        QSignalSpy resolved(&setup.page.decisionsPane(), &ui::DecisionsPane::resolveRequested);
        setup.find<QPushButton>("takeMiroButton")->click();
        QCOMPARE(resolved.at(0).at(0).toStringList().size(), many);
    }

    void severalRowsAreDecidedOnTogether()
    {
        Setup setup(Tab::Failed, rows(9, failedRow));
        auto* table = setup.find<QTableView>("failedPaneTable");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        QSignalSpy retried(&setup.page.failedPane(), &ui::FailedPane::retryRequested);
        QSignalSpy skipped(&setup.page.failedPane(), &ui::FailedPane::skipRequested);
        setup.page.activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(&setup.page));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete); // nothing is chosen
        QCOMPARE(skipped.size(), 0);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(retried.at(0).at(0).toStringList().size(), 9);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(skipped.at(0).at(0).toStringList().size(), 6); // three are skipped already
        setup.find<QPushButton>("retryAllButton")->click();
        QCOMPARE(retried.at(1).at(0).toStringList().size(), 9);
    }

    void whatIsChosenStaysSoWhileTheListChanges()
    {
        Setup setup(Tab::Failed, rows(9, failedRow));
        auto* table = setup.find<QTableView>("failedPaneTable");
        QTRY_COMPARE(table->model()->rowCount(), 9);
        const auto id = [&](int row) { return table->model()->index(row, 0).data(ui::FailedModel::OperationIdRole); };
        table->selectRow(4);
        const QVariant chosen = id(4);
        const auto journal = storage::SqliteJournal::open(setup.folder.filePath(u"journal.sqlite"_s));
        auto another = failedRow(11);
        another.id = u"sprint/update_task/00"_s;
        QVERIFY(
            (*journal)->apply({.operations = {another}, .removedOperations = {id(2).toString(), id(7).toString()}}));
        setup.page.refresh();
        QTRY_COMPARE(table->model()->rowCount(), 8);
        const auto selected = table->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(id(selected.front().row()), chosen);
        // What is known of a row is read again as well.
        auto changed = failedRow(chosen.toString().section(u'/', -1).toInt());
        changed.error = u"The portal refused it otherwise"_s;
        QVERIFY((*journal)->apply({.operations = {changed}}));
        setup.page.refresh();
        QTRY_COMPARE(selected.front().siblingAtColumn(ui::FailedModel::Cause).data().toString(), changed.error);
    }

    void nobodyIsToldThatThereIsNothingBeforeItWasLooked()
    {
        const SystemClock clock;
        ui::ActivityPage page(clock);
        page.show();
        page.showTab(Tab::Failed);
        const auto* empty = page.findChild<QWidget*>(u"failedPaneEmpty"_s);
        QVERIFY(!empty->isVisible());
        page.failed().setListing(page.failed().question(), {});
        QVERIFY(empty->isVisible());
    }

    void whatNobodyLooksAtIsNotRead()
    {
        Setup setup(Tab::Failed, rows(9, failedRow));
        QTRY_COMPARE(setup.page.failed().rowCount(), 9);
        setup.page.hide();
        QSignalSpy asked(&setup.page.failed(), &ui::LongList::listWanted);
        setup.page.refresh();
        setup.page.refresh();
        QCOMPARE(asked.size(), 0);
        setup.page.show();
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(LongListsTest)
#include "tst_long_lists.moc"
