// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_page.h"
#include "ui/activity/failed_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bridge;
using namespace Qt::StringLiterals;
using Tab = ui::ActivityPage::Tab;

namespace {

constexpr int many = 100'000;
constexpr int fast = 5'000; ///< milliseconds on a machine that has other things to do, too

std::vector<sync::OperationRow> failedRows(int count)
{
    std::vector<sync::OperationRow> rows;
    for (int number = 0; number < count; ++number)
        rows.push_back({.id = u"sprint/update_task/%1"_s.arg(number),
            .link = {u"sprint"_s},
            .kind = u"update_task"_s,
            .item = {QString::number(number)},
            .state = number % 3 == 0 ? sync::OperationState::Skipped : sync::OperationState::Failed,
            .summary = u"Update task %1 “Title %1”"_s.arg(number),
            .attempts = number % 7,
            .nextTry = TimePoint(std::chrono::seconds(number)),
            .error = u"The portal refused %1"_s.arg(number % 5),
            .errorKind = errorWord(ErrorKind::Rejected),
            .advice = u"Look at the item."_s});
    return rows;
}

std::vector<sync::PlannedOperation> queueRows(int count)
{
    std::vector<sync::PlannedOperation> rows;
    for (int number = 0; number < count; ++number)
        rows.push_back({.id = u"sprint/create_task/%1"_s.arg(number),
            .link = {u"sprint"_s},
            .kind = u"create_task"_s,
            .summary = u"Create task “Title %1”"_s.arg(number),
            .reason = u"Somebody may still be typing"_s});
    return rows;
}

/// The page with long lists, and what each step of a person takes.
struct Setup {
    Setup()
    {
        page.resize(1200, 700);
        page.show();
    }
    [[nodiscard]] QTableView* table(const char* name) const
    {
        return page.findChild<QTableView*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// Until it stands on the screen.
    template <typename Step> [[nodiscard]] qint64 timed(Step step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        page.repaint();
        return timer.elapsed();
    }

    SystemClock clock;
    ui::ActivityPage page{clock};
};

} // namespace

/// Lists of any length stay lists that a person can work with.
class LongListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFailedOnesAreFilteredAndSorted()
    {
        Setup setup;
        setup.page.showTab(Tab::Failed);
        auto* table = setup.table("failedPaneTable");
        auto* filter = setup.page.findChild<QLineEdit*>(u"activityFilter"_s);
        const qint64 shown = setup.timed([&] { setup.page.setFailed(failedRows(many)); });
        QCOMPARE(table->model()->rowCount(), many);
        const qint64 filtered = setup.timed([&] { filter->setText(u"title 4711”"_s); });
        QCOMPARE(table->model()->rowCount(), 10); // 4711, 14711, …
        const qint64 again = setup.timed([&] { filter->setText(u"“Title 99999”"_s); });
        QCOMPARE(table->model()->rowCount(), 1);
        filter->clear();
        const qint64 sorted = setup.timed([&] { table->sortByColumn(ui::FailedModel::Attempts, Qt::DescendingOrder); });
        const qint64 sortedByText
            = setup.timed([&] { table->sortByColumn(ui::FailedModel::Subject, Qt::AscendingOrder); });
        qInfo("shown %lld, filtered %lld, again %lld, sorted %lld, by text %lld ms", shown, filtered, again, sorted,
            sortedByText);
        for (const qint64 took : {shown, filtered, again, sorted, sortedByText})
            QVERIFY(took < fast);
    }

    void theQueueIsFilteredAndSorted()
    {
        Setup setup;
        setup.page.showTab(Tab::Queue);
        auto* table = setup.table("queuePaneTable");
        auto* filter = setup.page.findChild<QLineEdit*>(u"activityFilter"_s);
        const qint64 shown = setup.timed([&] { setup.page.setQueue(queueRows(many)); });
        const qint64 filtered = setup.timed([&] { filter->setText(u"title 99999"_s); });
        QCOMPARE(table->model()->rowCount(), 1);
        const qint64 sorted = setup.timed([&] {
            filter->clear();
            table->sortByColumn(1, Qt::DescendingOrder);
        });
        qInfo("shown %lld, filtered %lld, sorted %lld ms", shown, filtered, sorted);
        for (const qint64 took : {shown, filtered, sorted})
            QVERIFY(took < fast);
    }

    void severalRowsAreDecidedOnTogether()
    {
        Setup setup;
        setup.page.showTab(Tab::Failed);
        setup.page.setFailed(failedRows(9));
        auto* table = setup.table("failedPaneTable");
        QSignalSpy retried(&setup.page, &ui::ActivityPage::retryRequested);
        QSignalSpy skipped(&setup.page, &ui::ActivityPage::skipRequested);
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
        setup.button("retryAllButton")->click();
        QCOMPARE(retried.at(1).at(0).toStringList().size(), 9);
    }
};

QTEST_MAIN(LongListsTest)
#include "tst_long_lists.moc"
