// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_lists.h"
#include "tests/screens/sample_world.h"
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;
using Tab = ui::ActivityPage::Tab;

namespace {

constexpr int many = 100'000;

QTableView* openTab(const Rig& rig, Tab tab, const char* table)
{
    rig.session->window().showPage(ui::PageId::Activity);
    rig.session->window().activity().showTab(tab);
    return rig.find<QTableView>(table);
}

QString subject(const QTableView* table, int row)
{
    return table->model()->index(row, ui::HistoryModel::Subject).data().toString();
}

/// Selects the row that has `text` in that column.
bool choose(QTableView* table, const QString& text, int column = ui::DecisionsModel::Subject)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, column).data() == text) {
            table->selectRow(row);
            return true;
        }
    }
    return false;
}

std::vector<sync::HistoryRow> writes(int count)
{
    std::vector<sync::HistoryRow> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        rows.push_back({.at = screens::sampleNow(),
            .link = {u"sprint"_s},
            .kind = i % 2 == 0 ? u"update_task"_s : u"update_sticky"_s,
            .side = i % 2 == 0 ? u"bitrix24"_s : u"miro"_s,
            .summary = u"Update “Item %1”"_s.arg(i),
            .before = {{"status", "pending"}},
            .after = {{"status", i == 7 ? "deferred" : "completed"}}});
    }
    return rows;
}

} // namespace

void ActivityTest::aLongHistoryIsReadAsItIsLookedAt()
{
    Rig rig;
    rig.fillHistory(writes(many));
    QVERIFY(rig.open());
    const auto* table = openTab(rig, Tab::History, "historyPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), many);
    QTRY_COMPARE(subject(table, 0), u"Item 99999"_s);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    QTRY_COMPARE(subject(table, many - 1), u"Item 0"_s);
}

void ActivityTest::theHistoryIsFilteredByWordsOfTheWindow()
{
    Rig rig;
    rig.fillHistory(writes(1000));
    QVERIFY(rig.open());
    const auto* table = openTab(rig, Tab::History, "historyPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 1000);
    auto* filter = rig.find<QLineEdit>("activityFilter");
    const auto found = [&](const QString& typed) {
        filter->setText(typed);
        return table->model();
    };
    QTRY_COMPARE(found(u"change STICKY"_s)->rowCount(), 500);
    QTRY_COMPARE(found(u"item 77"_s)->rowCount(), 19);
    QTRY_COMPARE(found(u"Deferred"_s)->rowCount(), 1);
    QTRY_COMPARE(subject(table, 0), u"Item 7"_s);
    QTRY_COMPARE(found(u"nothing like this"_s)->rowCount(), 0);
    QTRY_VERIFY(rig.find<QWidget>("historyPaneEmpty")->isVisible());
    QTRY_COMPARE(found({})->rowCount(), 1000);
}

void ActivityTest::whatIsWrittenComesOnTopOfTheChosenRow()
{
    ui::HistoryModel model;
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    auto rows = screens::sampleHistory();
    const sync::HistoryRow newest = rows.front();
    rows.erase(rows.begin());
    screens::show(model, rows);
    table.selectRow(2);
    const QVariant chosen = model.index(2, 0).data(ui::HistoryModel::HistoryIdRole);
    rows.insert(rows.begin(), newest);
    screens::show(model, rows);
    const auto selected = table.selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().row(), 3);
    QCOMPARE(selected.front().data(ui::HistoryModel::HistoryIdRole), chosen);
}

void ActivityTest::anAnswerToAnOlderQuestionIsIgnored()
{
    ui::HistoryModel model;
    screens::show(model, screens::sampleHistory());
    const auto older = model.question();
    model.setFilter(u"paging"_s);
    model.setListing(older, {.keys = {1, 2}, .total = 2});
    QCOMPARE(model.rowCount(), 60);
    model.setListing(model.question(), {.keys = {2}, .total = 60});
    QCOMPARE(model.rowCount(), 1);
}

void ActivityTest::aConflictIsDecidedWithBothValuesInSight()
{
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    QVERIFY(rig.open());
    auto* table = openTab(rig, Tab::Decisions, "decisionsPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 3); // the run's seven are one decision
    for (const char* name : {"takeMiroButton", "keepBothButton", "confirmRunButton", "skipHeldButton"})
        QVERIFY2(!rig.find<QPushButton>(name)->isEnabled(), name);

    QTRY_VERIFY(choose(table, u"Login page: remember the last project"_s));
    QVERIFY(rig.find<QWidget>("conflictValues")->isVisible());
    QCOMPARE(rig.find<QPlainTextEdit>("conflictMiro")->toPlainText(), u"Login page: remember the last project"_s);
    QCOMPARE(rig.find<QPlainTextEdit>("conflictBitrix24")->toPlainText(),
        u"Login page: remember the project and the view"_s);
    QVERIFY(!rig.find<QPushButton>("skipHeldButton")->isEnabled()); // an open one is decided on
    const QString id = screens::sampleDecisions().front().id;
    rig.click("keepBothButton");
    QTRY_COMPARE(rig.world.decided(), QStringList{u"take both "_s + id});
    QTRY_VERIFY(choose(table, u"Login page: remember the last project"_s)
        && rig.text("decisionsPaneDetail").contains(u"You keep both"_s));
}

void ActivityTest::aSettledConflictIsTakenOffTheList()
{
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    QVERIFY(rig.open());
    auto* table = openTab(rig, Tab::Decisions, "decisionsPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(choose(table, u"Поиск по складам"_s));
    QVERIFY(rig.text("decisionsPaneDetail").contains(u"Miro won"_s));
    rig.click("takeMiroButton"); // what won already
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void ActivityTest::aHeldRunIsConfirmedAsAWhole()
{
    Rig rig;
    rig.fillJournal(screens::sampleDecisions());
    QVERIFY(rig.open());
    auto* table = openTab(rig, Tab::Decisions, "decisionsPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(choose(table, u"Run 12"_s, ui::DecisionsModel::What));
    QVERIFY(!rig.find<QWidget>("conflictValues")->isVisible());
    QVERIFY(!rig.find<QPushButton>("takeMiroButton")->isVisible());
    rig.click("previewHeldButton"); // where it can also be put back
    auto* review = rig.find<QDialog>("planReview");
    QVERIFY(review);
    review->reject();
    const QString detail = rig.text("decisionsPaneDetail");
    QVERIFY2(detail.contains(u"the limit of this link is 5"_s) && detail.contains(u"was it deleted or renamed?"_s)
            && detail.contains(u"and 2 more"_s),
        qPrintable(detail));
    rig.click("confirmRunButton");
    QTRY_COMPARE(rig.world.decided(), QStringList{u"confirm 12"_s});
}

void ActivityTest::theChosenRowOpensItsStickyAndItsTask()
{
    Rig rig;
    auto rows = screens::sampleOperations();
    rows[0].task = {4711};
    rows[1].task = {};
    rig.fillJournal({rows[0], rows[1]});
    QVERIFY(rig.open());
    auto* table = openTab(rig, Tab::Failed, "failedPaneTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->model()->index(1, 0).data(ui::FailedModel::TaskRole).isValid()); // the rows were read
    QVERIFY(!rig.find<QPushButton>("openFailedStickyButton")->isEnabled());
    // Nothing is opened here: the session would hand it to the browser.
    disconnect(&rig.session->window(), &ui::MainWindow::openUrlRequested, nullptr, nullptr);
    QSignalSpy opened(&rig.session->window(), &ui::MainWindow::openUrlRequested);
    table->selectRow(table->model()->index(0, 0).data(ui::FailedModel::TaskRole).toLongLong() == 4711 ? 0 : 1);
    rig.click("openFailedTaskButton");
    rig.click("openFailedStickyButton");
    QCOMPARE(opened.size(), 2);
    QVERIFY(opened[0][0].toUrl().toString().startsWith(u"https://acme.bitrix24.com/"_s));
    QVERIFY(opened[0][0].toUrl().path().endsWith(u"/task/view/4711/"_s));
    QVERIFY(opened[1][0].toUrl().query().contains(rows[0].item.value));
    table->selectRow(table->model()->index(0, 0).data(ui::FailedModel::TaskRole).toLongLong() == 4711 ? 1 : 0);
    QVERIFY(!rig.find<QPushButton>("openFailedTaskButton")->isEnabled());
}
