// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/plain_id.h"
#include "core/sync/frame_proposal.h"
#include "ui/start/account_step.h"
#include "ui/start/start_dialog.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace bridge;
using namespace Qt::StringLiterals;
using sync::Side;
using ui::AccountInfo;
using ui::StartStep;

Q_DECLARE_METATYPE(bridge::Link)

namespace {

Frame frame(const QString& title, double left)
{
    return {.id = {u"f"_s + title}, .title = title, .rect = {left, 0, 100, 100}};
}

AccountInfo signedIn()
{
    return {.state = AccountInfo::State::SignedIn, .account = u"Lena Brandt (team Acme)"_s};
}

ui::StartChoices choices()
{
    return {.boards = {{{u"b1"_s}, u"Sprint 12"_s}, {{u"b2"_s}, u"Handbook"_s, false}},
        .projects = {{{1}, u"Website"_s, {}}, {{2}, u"Shop"_s, {}}}};
}

/// Of those that can be seen.
QStringList namelessControls(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            found << widget->objectName();
    }
    return found;
}

} // namespace

class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is proposed

    void aTitleSaysAStatus_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("status");
        QTest::newRow("English") << u"To Do"_s << u"pending"_s;
        QTest::newRow("hyphen, number, picture") << u"1. To-Do ✅"_s << u"pending"_s;
        QTest::newRow("upper case") << u"IN PROGRESS"_s << u"in_progress"_s;
        QTest::newRow("Russian") << u"В работе"_s << u"in_progress"_s;
        QTest::newRow("Russian with ё") << u"Ждёт контроля"_s << u"awaiting_control"_s;
        QTest::newRow("Russian done") << u"Готово!"_s << u"completed"_s;
        QTest::newRow("German") << u"Später"_s << u"deferred"_s;
        QTest::newRow("Spanish") << u"En revisión"_s << u"awaiting_control"_s;
        QTest::newRow("Portuguese, letters and marks apart") << u"Conclui\u0301do"_s << u"completed"_s;
        QTest::newRow("a word inside another title") << u"To do list of the office"_s << u""_s;
        QTest::newRow("no letters") << u"✅ 1"_s << u""_s;
    }
    void aTitleSaysAStatus()
    {
        QFETCH(QString, title);
        QFETCH(QString, status);
        const auto found = sync::statusOfTitle(title);
        QCOMPARE(found ? statusWord(*found) : QString(), status);
    }

    void framesAreProposedByTitle()
    {
        const std::vector<sync::NamedProject> projects{
            {{1}, u"Website"_s}, {{2}, u"Twin"_s}, {{3}, u"twin"_s}, {{4}, u"Done"_s}};
        const auto proposed = sync::proposeMappings(
            {frame(u"Done"_s, 300), frame(u" website "_s, 100), frame(u"Twin"_s, 400), frame(u"Ideas"_s, 0),
                frame(u"To Do"_s, 200), frame(u"Done"_s, 500), frame({}, 600)},
            projects);
        const std::vector<FrameMapping> expected{{.title = u"website"_s, .group = GroupId{1}},
            {.title = u"To Do"_s, .status = TaskStatus::Pending},
            {.title = u"Done"_s, .status = TaskStatus::Completed}};
        QCOMPARE(proposed, expected);
    }

    void aLinkIsNamedAfterItsBoard()
    {
        const std::vector<Link> links{{.id = {u"sprint-12"_s}}, {.id = {u"board"_s}}};
        QCOMPARE(settings::linkIdFor(u"Release: 3.0 / München"_s, links).value, u"release-3-0-munchen"_s);
        QCOMPARE(settings::linkIdFor(u"Sprint 12"_s, links).value, u"sprint-12-2"_s);
        QCOMPARE(settings::linkIdFor(u"Доска"_s, links).value, u"board-2"_s);
        QVERIFY(settings::linkIdFor(QString(200, u'a'), links).value.size() <= 60);
    }

    // The dialog

    void anAccountThatIsConnectedIsPassedOver()
    {
        ui::StartDialog dialog(nullptr);
        QSignalSpy asked(&dialog, &ui::StartDialog::choicesWanted);
        dialog.begin(StartStep::Miro);
        dialog.setAccount(Side::Bitrix24, signedIn());
        QCOMPARE(dialog.step(), StartStep::Miro);
        dialog.setAccount(Side::Miro, signedIn());
        QCOMPARE(dialog.step(), StartStep::Choice);
        QCOMPARE(asked.size(), 1);
    }

    void anAccountThatLacksTheEssentialIsShown()
    {
        ui::StartDialog dialog(nullptr);
        dialog.begin(StartStep::Miro);
        AccountInfo info = signedIn();
        info.gaps.push_back({.scopes = u"boards:write"_s, .without = u"Nothing is written."_s, .essential = true});
        dialog.setAccount(Side::Miro, info);
        QCOMPARE(dialog.step(), StartStep::Miro);
        dialog.setAccount(Side::Miro, {.state = AccountInfo::State::SignedOut});
        QVERIFY(!dialog.findChild<QPushButton*>(u"startNextButton"_s)->isEnabled());
    }

    void aBoardToLookAtCantBeChosen()
    {
        ui::StartDialog dialog(nullptr);
        dialog.begin(StartStep::Choice);
        dialog.setChoices(choices());
        auto* boards = dialog.findChild<QListWidget*>(u"boardList"_s);
        QVERIFY(!(boards->item(1)->flags() & Qt::ItemIsSelectable));
        QVERIFY(boards->item(1)->text().startsWith(u"Handbook"_s));
    }

    void theSearchNarrowsAndNeverChooses()
    {
        ui::StartDialog dialog(nullptr);
        dialog.begin(StartStep::Choice);
        dialog.setChoices(choices());
        dialog.findChild<QListWidget*>(u"boardList"_s)->setCurrentRow(0);
        auto* projects = dialog.findChild<QListWidget*>(u"projectList"_s);
        auto* next = dialog.findChild<QPushButton*>(u"startNextButton"_s);
        projects->setCurrentRow(0);
        QVERIFY(next->isEnabled());
        dialog.findChild<QLineEdit*>(u"projectSearch"_s)->setText(u"sho"_s);
        QVERIFY(projects->item(0)->isHidden());
        QVERIFY(!projects->item(1)->isHidden());
        QVERIFY(!next->isEnabled()); // what was chosen can't be seen any more
    }

    void whatComesLateIsNotShown()
    {
        ui::StartDialog dialog(nullptr);
        QSignalSpy gaveUp(&dialog, &ui::StartDialog::gaveUp);
        dialog.begin(StartStep::Choice);
        dialog.findChild<QPushButton*>(u"startBackButton"_s)->click();
        QCOMPARE(gaveUp.size(), 1);
        dialog.setChoices(fail(ErrorKind::Offline, u"No network"_s));
        QCOMPARE(dialog.step(), StartStep::Bitrix24);
        QVERIFY(dialog.findChild<QWidget*>(u"bitrix24Step"_s)->isVisibleTo(&dialog));
    }

    void anEditedProposalSurvivesALookBack()
    {
        ui::StartDialog dialog(nullptr);
        QSignalSpy asked(&dialog, &ui::StartDialog::proposalWanted);
        QSignalSpy planned(&dialog, &ui::StartDialog::planWanted);
        dialog.begin(StartStep::Choice);
        dialog.setChoices(choices());
        dialog.findChild<QListWidget*>(u"boardList"_s)->setCurrentRow(0);
        dialog.findChild<QListWidget*>(u"projectList"_s)->setCurrentRow(0);
        auto* next = dialog.findChild<QPushButton*>(u"startNextButton"_s);
        auto* back = dialog.findChild<QPushButton*>(u"startBackButton"_s);
        next->click();
        auto board = std::make_shared<BoardSnapshot>();
        board->frames = {frame(u"To Do"_s, 0)};
        Link link{.id = {u"sprint-12"_s}, .board = {u"b1"_s}, .defaultGroup = {1}};
        link.frames = sync::proposeMappings(board->frames, {});
        dialog.setProposal(ui::StartProposal{board, choices().projects, link});
        auto* lines = dialog.findChild<ui::FrameLines*>();
        lines->chooseNode(board->frames.front().id.value);
        QTest::keyClick(lines, Qt::Key_Delete);
        back->click();
        next->click();
        QCOMPARE(asked.size(), 1);
        next->click();
        QCOMPARE(planned.size(), 1);
        QVERIFY(planned.front().front().value<Link>().frames.empty());

        back->click();
        back->click();
        dialog.findChild<QListWidget*>(u"projectList"_s)->setCurrentRow(1);
        next->click();
        QCOMPARE(asked.size(), 2);
    }

    void whatIsOnBothSidesIsAskedAbout()
    {
        ui::StartDialog dialog(nullptr);
        QSignalSpy planned(&dialog, &ui::StartDialog::planWanted);
        dialog.show();
        dialog.begin(StartStep::Choice);
        dialog.setChoices(choices());
        dialog.findChild<QListWidget*>(u"boardList"_s)->setCurrentRow(0);
        dialog.findChild<QListWidget*>(u"projectList"_s)->setCurrentRow(0);
        auto* next = dialog.findChild<QPushButton*>(u"startNextButton"_s);
        next->click();
        dialog.setProposal(ui::StartProposal{std::make_shared<BoardSnapshot>(), choices().projects,
            Link{.id = {u"sprint-12"_s}, .board = {u"b1"_s}, .defaultGroup = {1}}});
        next->click();
        const auto create = [](const QString& kind, const ItemId& item, TaskId task, const QString& text) {
            sync::PlannedOperation operation{.kind = kind, .item = item, .task = task};
            operation.changes = {{item.isEmpty() ? u"text"_s : u"title"_s, {}, text}};
            return operation;
        };
        sync::PlanReport plan;
        plan.operations = {create(u"create_task"_s, {u"1"_s}, {}, u"Paint the front door"_s),
            create(u"create_task"_s, {u"2"_s}, {}, u"Call the bank"_s),
            create(u"create_sticky"_s, {}, {41}, u"Paint the back door"_s),
            create(u"create_sticky"_s, {}, {42}, u"Call the bank!"_s)};
        dialog.setPlan(plan);
        QCOMPARE(dialog.step(), StartStep::Match);
        QCOMPARE(namelessControls(dialog), QStringList());
        auto* table = dialog.findChild<QTreeView*>(u"matchTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        const auto ticked
            = [&](int row) { return table->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
        QVERIFY(ticked(0) && !ticked(1)); // what is only alike is the person's to say
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(ticked(1));
        next->click();
        QCOMPARE(planned.size(), 2);
        QCOMPARE(planned.front()[1].value<sync::ConfirmedPairs>(), sync::ConfirmedPairs());
        QCOMPARE(planned.back()[1].value<sync::ConfirmedPairs>(),
            (sync::ConfirmedPairs{{ItemId{u"1"_s}, TaskId{41}}, {ItemId{u"2"_s}, TaskId{42}}}));
        dialog.setPlan(sync::PlanReport{});
        QCOMPARE(dialog.step(), StartStep::Plan);
        dialog.findChild<QPushButton*>(u"startBackButton"_s)->click();
        QCOMPARE(dialog.step(), StartStep::Match);
    }

    void everyControlHasANameAndFits()
    {
        ui::StartDialog dialog(nullptr);
        dialog.show();
        dialog.begin(StartStep::Miro);
        QCOMPARE(namelessControls(dialog), QStringList());
        dialog.begin(StartStep::Choice);
        dialog.setChoices(choices());
        QCOMPARE(namelessControls(dialog), QStringList());
        dialog.showTrouble({ErrorKind::Offline, u"No network"_s});
        QCOMPARE(namelessControls(dialog), QStringList());
        const QSize least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 600,
            qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(StartTest)
#include "tst_start.moc"
