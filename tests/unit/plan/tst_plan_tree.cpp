// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_dialog.h"
#include "ui/plan/plan_tree.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

const LinkId sprint{u"sprint"_s};
const LinkId shop{u"shop"_s};
const std::map<LinkId, QString> names{{sprint, u"Sprint board"_s}, {shop, u"Shop board"_s}};

sync::PlannedOperation operation(const char* id, const LinkId& link, const char* kind, const char* summary)
{
    return {.id = QString::fromLatin1(id),
        .link = link,
        .kind = QString::fromLatin1(kind),
        .summary = QString::fromUtf8(summary)};
}

sync::PlanReport plan()
{
    sync::PlanReport plan;
    plan.operations = {operation("1", sprint, "create_task", "Create task “Paint”"),
        operation("2", sprint, "create_task", "Create task “Call”"),
        operation("3", sprint, "update_task", "Change task “Leak”"),
        operation("4", shop, "create_task", "Create task “Bag”")};
    plan.operations[2].changes
        = {{u"title"_s, u"Leak"_s, u"Leak in the cellar"_s}, {u"status"_s, u"pending"_s, u"completed"_s}};
    plan.held = {operation("5", sprint, "delete_task", "Delete task “Old”")};
    plan.held[0].reason = u"too many at once"_s;
    return plan;
}

QModelIndex indexOf(const QAbstractItemModel& model, const QStringList& path)
{
    QModelIndex index;
    for (const QString& text : path) {
        QModelIndex found;
        for (int row = 0; row < model.rowCount(index); ++row) {
            if (model.index(row, 0, index).data().toString() == text)
                found = model.index(row, 0, index);
        }
        if (!found.isValid())
            qFatal("there is no %s", qPrintable(path.join(u'/')));
        index = found;
    }
    return index;
}

QStringList idsOf(const std::vector<sync::PlannedOperation>& operations)
{
    QStringList ids;
    for (const auto& each : operations)
        ids << each.id;
    return ids;
}

} // namespace

class PlanTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsChosenAtFirst()
    {
        PlanTree tree(PlanTree::Choice::Each);
        QSignalSpy changed(&tree, &PlanTree::chosenChanged);
        tree.show(plan(), names);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(idsOf(tree.chosen()), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(tree.total(), 4);
        const auto* model = tree.model();
        const QModelIndex held = indexOf(*model, {u"Sprint board"_s, u"Needs your decision"_s});
        QVERIFY(!held.data(Qt::CheckStateRole).isValid());
    }

    void aBranchTakesItsLeavesWithIt()
    {
        PlanTree tree(PlanTree::Choice::Each);
        tree.show(plan(), names);
        auto* model = tree.model();
        const QModelIndex creates = indexOf(*model, {u"Sprint board"_s, u"Create task"_s});
        model->setData(creates, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(idsOf(tree.chosen()), (QStringList{u"3"_s, u"4"_s}));
        QCOMPARE(creates.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        model->setData(model->index(0, 0, creates), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(creates.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(idsOf(tree.chosen()), (QStringList{u"1"_s, u"3"_s, u"4"_s}));
        model->setData(creates.parent(), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(tree.chosen().size(), size_t(4));
    }

    void whatChangesIsStruckOutAndMarked()
    {
        PlanTree tree(PlanTree::Choice::Each);
        tree.show(plan(), names);
        const auto* model = tree.model();
        const QModelIndex change
            = indexOf(*model, {u"Sprint board"_s, u"Change task"_s, u"Change task “Leak”"_s, u"Status"_s});
        QCOMPARE(change.siblingAtColumn(1).data().toString(), u"Pending"_s);
        QVERIFY(change.siblingAtColumn(1).data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(change.siblingAtColumn(2).data().toString(), u"Completed"_s);
        QVERIFY(change.siblingAtColumn(2).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(change.siblingAtColumn(1).data(Qt::AccessibleTextRole).toString().contains(u"before"_s));
    }

    void whatChangesIsCalledByItsName()
    {
        sync::PlanReport named = plan();
        named.operations[2].changes
            = {{u"stage"_s, u"44"_s, u"45"_s}, {u"title"_s, u"high"_s, u"44"_s}, {u"parent"_s, {}, u"“Move”"_s}};
        named.held[0] = operation("5", sprint, "conflict", "Both sides changed “Leak”");
        named.held[0].changes = {{u"place"_s, u"Doing"_s, u"in_progress, project 7, stage 46"_s}};
        named.names = {
            .projects = {{GroupId{7}, u"Website"_s}}, .stages = {{StageId{44}, u"Open"_s}, {StageId{45}, u"Review"_s}}};
        PlanTree tree(PlanTree::Choice::Each);
        tree.show(named, names);
        const QStringList changed{u"Sprint board"_s, u"Change task"_s, u"Change task “Leak”"_s};
        const QModelIndex stage = indexOf(*tree.model(), changed + QStringList{u"Stage"_s});
        QCOMPARE(stage.siblingAtColumn(1).data().toString(), u"Open"_s);
        QCOMPARE(stage.siblingAtColumn(2).data().toString(), u"Review"_s);
        const QModelIndex title = indexOf(*tree.model(), changed + QStringList{u"Title"_s});
        QCOMPARE(title.siblingAtColumn(1).data().toString(), u"high"_s); // a text is no word of ours
        QCOMPARE(title.siblingAtColumn(2).data().toString(), u"44"_s);
        const QModelIndex parent = indexOf(*tree.model(), changed + QStringList{u"Parent task"_s});
        QCOMPARE(parent.siblingAtColumn(2).data().toString(), u"Move"_s); // there is none yet, but for its title
        const QModelIndex place = indexOf(
            *tree.model(), {u"Sprint board"_s, u"Needs your decision"_s, u"Both sides changed “Leak”"_s, u"Place"_s});
        QCOMPARE(place.siblingAtColumn(1).data().toString(), u"Miro: Doing"_s);
        QCOMPARE(place.siblingAtColumn(2).data().toString(), u"Bitrix24: In progress, Website, stage 46"_s);
    }

    void aWholePlanHasNothingToChoose()
    {
        PlanTree tree(PlanTree::Choice::Whole);
        tree.show(plan(), names);
        QCOMPARE(tree.chosen().size(), size_t(4));
        const QModelIndex task
            = indexOf(*tree.model(), {u"Sprint board"_s, u"Create task"_s, u"Create task “Paint”"_s});
        QVERIFY(!task.data(Qt::CheckStateRole).isValid() && !task.parent().data(Qt::CheckStateRole).isValid());
    }

    void aLargePlanIsShownAtOnce()
    {
        sync::PlanReport large;
        for (int number = 0; number < 10'000; ++number)
            large.operations.push_back(operation(std::to_string(number).c_str(), sprint, "create_task", "Create task"));
        PlanTree tree(PlanTree::Choice::Each);
        QElapsedTimer timer;
        timer.start();
        tree.show(large, names);
        QCOMPARE(tree.chosen().size(), size_t(10'000));
        auto* model = tree.model();
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(tree.chosen().empty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theDialogSaysWhatItIsAboutToDo()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme theme(*qApp, scheme);
            PlanDialog dialog;
            auto* apply = dialog.findChild<QPushButton*>(u"applyPlanButton"_s);
            static_cast<QWidget&>(dialog).show();
            QVERIFY(!apply->isEnabled());
            dialog.showPlan(plan(), names);
            QVERIFY(apply->isEnabled());
            auto* tree = dialog.findChild<PlanTree*>();
            QVERIFY(tree->isVisible());
            if (const QString folder = qEnvironmentVariable("BOARDBRIDGE_PICTURES"); !folder.isEmpty())
                dialog.grab().save(folder + u"/plan_%1.png"_s.arg(int(scheme)));
            QVERIFY(dialog.findChild<QLabel*>(u"planSummary"_s)->text().startsWith(u"4 operations"_s));
        }
    }

    void anEmptyPlanCanBeAppliedAndATroubledOneCannot()
    {
        PlanDialog dialog;
        dialog.showPlan({}, names);
        auto* apply = dialog.findChild<QPushButton*>(u"applyPlanButton"_s);
        QVERIFY(apply->isEnabled()); // the rules may change without a write today
        QSignalSpy again(&dialog, &PlanDialog::againRequested);
        dialog.showTrouble({ErrorKind::Offline, u"No network"_s});
        QVERIFY(!apply->isEnabled());
        dialog.findChild<QPushButton*>(u"planAgainButton"_s)->click();
        QCOMPARE(again.count(), 1);
    }
};

QTEST_MAIN(PlanTreeTest)
#include "tst_plan_tree.moc"
