// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_review.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;
using Seen = PlanReview::Stage;

namespace {

const LinkId sprint{u"sprint"_s};

sync::Direction direction(const QString& field, std::optional<sync::Side> winner)
{
    return {sprint, {u"7"_s}, {61},
        {.field = field, .base = u"Old"_s, .miro = u"M"_s, .bitrix24 = u"B"_s, .winner = winner, .take = {}}};
}

/// A task that would be made, one that would be changed in two fields, and an open conflict.
sync::PlanReport plan()
{
    sync::PlanReport plan;
    plan.operations = {
        {.id = u"1"_s, .link = sprint, .kind = u"create_task"_s, .summary = u"Create task “Paint”"_s},
        {.id = u"2"_s, .link = sprint, .kind = u"update_task"_s, .summary = u"Update task 61 “Leak”"_s},
    };
    plan.operations[1].changes
        = {{u"title"_s, u"Leak"_s, u"Leak in the cellar"_s}, {u"status"_s, u"pending"_s, u"completed"_s}};
    plan.operations[1].directions = {direction(u"title"_s, sync::Side::Miro), direction(u"place"_s, sync::Side::Miro)};
    plan.held = {{.id = u"3"_s, .link = sprint, .kind = u"conflict"_s, .summary = u"Both sides changed “Old”"_s}};
    plan.held[0].directions = {direction(u"description"_s, std::nullopt)};
    plan.work.newTasks = 1;
    plan.work.newTags = 1;
    plan.work.taskChanges = 1;
    return plan;
}

/// The dialog with the plan in it.
struct Setup {
    explicit Setup(std::optional<qint64> run = {})
        : review(run)
    {
        review.setLinkNames({{sprint, u"Sprint board"_s}});
        review.show();
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const
    {
        return review.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    [[nodiscard]] PlanTree* tree() const { return find<PlanTree>("reviewTree"); }
    [[nodiscard]] QString summary() const { return find<QLabel>("reviewSummary")->text(); }
    [[nodiscard]] QString notice() const { return find<QLabel>("reviewNotice")->text(); }
    [[nodiscard]] QModelIndex row(std::initializer_list<int> path) const
    {
        QModelIndex index;
        for (const int place : path)
            index = tree()->model()->index(place, 0, index);
        return index;
    }
    [[nodiscard]] QString note(std::initializer_list<int> path) const
    {
        return row(path).siblingAtColumn(3).data().toString();
    }

    PlanReview review;
};

} // namespace

class PlanReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsFoundOutFirst()
    {
        Setup setup;
        QCOMPARE(setup.review.stage(), Seen::Finding);
        QVERIFY(!setup.button("reviewApplyButton")->isEnabled());
        QVERIFY(!setup.tree()->isVisible());
        setup.review.showTrouble({ErrorKind::Offline, u"No network"_s});
        QSignalSpy again(&setup.review, &PlanReview::againRequested);
        setup.button("reviewAgainButton")->click();
        QCOMPARE(again.count(), 1);
        setup.review.showPlan({});
        QVERIFY(!setup.button("reviewApplyButton")->isVisible()); // there is nothing to do
        QCOMPARE(setup.button("reviewCloseButton")->text(), u"Close"_s);
    }

    void whatNobodyHasDecidedIsShownBySide()
    {
        Setup setup;
        sync::PlanReport disputed = plan();
        disputed.held[0].changes = {{u"status"_s, u"pending"_s, u"completed"_s}};
        setup.review.showPlan(disputed);
        const QModelIndex field = setup.row({0, 2, 0, 0});
        QCOMPARE(field.siblingAtColumn(1).data().toString(), u"Miro: Pending"_s);
        QCOMPARE(field.siblingAtColumn(2).data().toString(), u"Bitrix24: Completed"_s);
        for (const int column : {1, 2})
            QVERIFY(!field.siblingAtColumn(column).data(Qt::FontRole).isValid()); // neither gone nor new
    }

    void theNoteHasTheRoomThatTheOthersLeave()
    {
        Setup setup;
        sync::PlanReport wordy = plan();
        wordy.operations[1].changes[0].to = u"Leak in the cellar below the kitchen of the old house"_s;
        setup.review.showPlan(wordy);
        const QHeaderView* header = setup.tree()->header();
        QCOMPARE(header->sectionPosition(3) + header->sectionSize(3), setup.tree()->viewport()->width());
        QVERIFY(header->sectionSize(3) > setup.tree()->viewport()->width() / 3);
        const int before = header->sectionSize(2);
        setup.tree()->expand(setup.row({0, 1, 0})); // whose values need more
        QVERIFY(header->sectionSize(2) > before);
    }

    void theForecastIsThatOfTheChosenPart()
    {
        Setup setup;
        setup.review.showPlan(plan());
        QVERIFY2(setup.summary().startsWith(u"2 operations: 100 Miro credits, 2 Bitrix24 calls"_s),
            qPrintable(setup.summary()));
        setup.tree()->model()->setData(setup.row({0, 0, 0}), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY2(setup.summary().startsWith(u"1 of 2 operations: 0 Miro credits, 1 Bitrix24"_s),
            qPrintable(setup.summary()));
        QCOMPARE(setup.review.leftOut(), (std::vector{u"1"_s}));
        setup.tree()->model()->setData(setup.row({0}), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!setup.button("reviewApplyButton")->isEnabled());
    }

    void whatIsSelectedGoesTheOtherWay()
    {
        Setup setup;
        setup.review.showPlan(plan());
        QSignalSpy changed(&setup.review, &PlanReview::directionsChanged);
        QVERIFY(!setup.button("reviewTakeBitrix24Button")->isEnabled());
        setup.tree()->setCurrentIndex(setup.row({0, 1, 0, 1})); // its status alone
        QVERIFY(!setup.button("reviewTakeMiroButton")->isEnabled()); // it is Miro's already
        setup.button("reviewTakeBitrix24Button")->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(setup.review.directions().size(), 1U);
        QCOMPARE(setup.review.directions()[0].conflict.field, u"place"_s);
        QCOMPARE(setup.review.directions()[0].conflict.take, sync::Take::Bitrix24);

        // The plan as it is then; back again it is nobody's word.
        sync::PlanReport turned = plan();
        turned.operations[1].directions.pop_back();
        sync::PlannedOperation back
            = {.id = u"4"_s, .link = sprint, .kind = u"update_sticky"_s, .summary = u"Update “Leak” from task 61"_s};
        back.directions = {direction(u"place"_s, sync::Side::Bitrix24)};
        back.directions[0].conflict.take = sync::Take::Bitrix24;
        turned.operations.push_back(back);
        setup.review.showFinding();
        QVERIFY(setup.tree()->isVisible()); // it stays in sight meanwhile
        setup.review.showPlan(turned);
        QCOMPARE(setup.note({0, 2, 0}), u"You chose Bitrix24's value"_s);
        setup.tree()->setCurrentIndex(setup.row({0, 2, 0}));
        setup.button("reviewTakeMiroButton")->click();
        QVERIFY(setup.review.directions().empty());
    }

    void anOpenConflictTakesEitherSide()
    {
        Setup setup;
        setup.review.showPlan(plan());
        setup.tree()->setCurrentIndex(setup.row({0, 2, 0}));
        QVERIFY(setup.button("reviewTakeMiroButton")->isEnabled());
        QVERIFY(setup.button("reviewTakeBitrix24Button")->isEnabled());
        setup.button("reviewTakeMiroButton")->click();
        QCOMPARE(setup.review.directions().at(0).conflict.take, sync::Take::Miro);
    }

    void whatIsLeftOutStaysSoWhenThePlanIsTurned()
    {
        Setup setup;
        setup.review.showPlan(plan());
        setup.tree()->model()->setData(setup.row({0, 0, 0}), Qt::Unchecked, Qt::CheckStateRole);
        setup.review.showFinding();
        setup.review.showPlan(plan());
        QCOMPARE(setup.review.leftOut(), (std::vector{u"1"_s}));
        QCOMPARE(setup.row({0}).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    }

    void itSaysHowFarItIsAndWhatRemains()
    {
        Setup setup;
        setup.review.showPlan(plan());
        setup.review.showWorking();
        QVERIFY(setup.find<QProgressBar>("reviewProgress")->isVisible());
        QVERIFY(!setup.button("reviewApplyButton")->isEnabled());
        setup.review.addWritten({u"2"_s, u"a mark that nobody asked for"_s});
        setup.review.addWritten({u"2"_s}); // told twice
        QVERIFY2(setup.summary().startsWith(u"1 of 2 operations done, 1 to do"_s), qPrintable(setup.summary()));
        QCOMPARE(setup.find<QProgressBar>("reviewProgress")->value(), 1);
        QCOMPARE(setup.note({0, 1, 0}), u"Done"_s);

        QSignalSpy stop(&setup.review, &PlanReview::stopRequested);
        setup.review.reject(); // Escape: it stays until what is on its way has ended
        setup.review.reject();
        QVERIFY(setup.review.isVisible());
        QCOMPARE(stop.count(), 1);
        setup.review.showOutcome({{}, Error{ErrorKind::Cancelled, u"Stopped"_s}});
        QVERIFY(setup.notice().startsWith(u"You stopped it"_s));
        QCOMPARE(setup.note({0, 0, 0}), u"Not written"_s);
        QVERIFY(setup.summary().startsWith(u"1 of 2 operations are done"_s));
        setup.review.reject();
        QVERIFY(!setup.review.isVisible());
    }

    void whatCouldNotBeWrittenSaysWhy()
    {
        Setup setup;
        setup.review.showPlan(plan());
        setup.review.showWorking();
        setup.review.addWritten({u"1"_s});
        setup.review.showOutcome({{{u"2"_s, u"The sticky was edited since"_s}}, {}});
        QCOMPARE(setup.note({0, 1, 0}), u"Not written. The sticky was edited since"_s);
        QVERIFY(setup.notice().startsWith(u"Not everything"_s));
        QVERIFY(!setup.button("reviewApplyButton")->isVisible());
    }

    void anUndoShowsWhatStays()
    {
        Setup setup(12);
        QCOMPARE(setup.review.windowTitle(), u"What taking run 12 back would write"_s);
        sync::UndoReport undo{.link = sprint, .held = u"6 deletions, the limit of this link is 5"_s};
        undo.operations = {{.id = u"1"_s, .link = sprint, .kind = u"delete_task"_s, .summary = u"Delete task 61"_s}};
        undo.kept = {{{}, {62}, u"The task was changed since"_s}};
        setup.review.showUndo(undo);
        QCOMPARE(setup.row({0, 1}).data().toString(), u"Can't be taken back, or not quite"_s);
        QCOMPARE(setup.note({0, 1, 0}), u"The task was changed since"_s);
        QVERIFY(setup.notice().contains(u"the limit of this link is 5"_s));
        QVERIFY(!setup.button("reviewTakeMiroButton")->isVisible());
        QVERIFY(setup.button("reviewApplyButton")->isEnabled());
        undo.operations.clear();
        undo.held.clear();
        setup.review.showOutdated(false);
        setup.review.showUndo(undo);
        QVERIFY(!setup.button("reviewApplyButton")->isEnabled());
    }

    void everyControlIsNamed()
    {
        Setup setup;
        setup.review.showPlan(plan());
        for (const QWidget* widget : setup.review.findChildren<QWidget*>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(),
                    widget->metaObject()->className());
        }
    }

    void theColumnsShareTheWidth()
    {
        for (const int width : {640, 960, 1400}) {
            Setup setup;
            setup.review.resize(width, 500);
            setup.review.showPlan(plan());
            const auto* tree = setup.tree();
            int sum = 0;
            for (int column = 0; column < 4; ++column) {
                QVERIFY(tree->columnWidth(column) >= tree->viewport()->width() / 8);
                sum += tree->columnWidth(column);
            }
            QVERIFY(sum <= tree->viewport()->width());
        }
    }
};

QTEST_MAIN(PlanReviewTest)
#include "tst_plan_review.moc"
