// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/sample_world.h"
#include "tests/ui/classes.h"
#include "tests/ui/rig.h"

#include <QLineEdit>
#include <QScrollBar>
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
    screens::showHistory(model, rows);
    table.selectRow(2);
    const QVariant chosen = model.index(2, 0).data(ui::HistoryModel::HistoryIdRole);
    rows.insert(rows.begin(), newest);
    screens::showHistory(model, rows);
    const auto selected = table.selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().row(), 3);
    QCOMPARE(selected.front().data(ui::HistoryModel::HistoryIdRole), chosen);
}

void ActivityTest::anAnswerToAnOlderQuestionIsIgnored()
{
    ui::HistoryModel model;
    screens::showHistory(model, screens::sampleHistory());
    const auto older = model.filter();
    model.setFilter(u"paging"_s);
    model.setIds(older, model.order(), {1, 2});
    QCOMPARE(model.rowCount(), 60);
    model.setIds(model.filter(), model.order(), {2});
    QCOMPARE(model.rowCount(), 1);
}
