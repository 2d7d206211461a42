// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/engine_world.h"

#include <QTest>

using namespace bridge;
using namespace bridge::sync;
using namespace bridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A pair whose title both sides have changed; Miro's edit is the newer one.
struct Disputed : EngineWorld {
    explicit Disputed(ConflictPolicy policy)
    {
        link.conflict = policy;
        item = board.add(u"Old\nText"_s, StickyColor::Yellow, todo);
        pass();
        portal.change(taskOf(item).id).title = u"Portal"_s;
        clock.advance(1s);
        board.edit(item, u"Board\nText"_s);
    }

    [[nodiscard]] QString titleRow() const { return u"sprint/conflict/%1/title"_s.arg(item.value); }
    [[nodiscard]] Conflict conflict() const { return *conflictFrom(journal.rows.at(titleRow()).body); }
    [[nodiscard]] int comments(const QString& text) const
    {
        return int(std::ranges::count_if(
            portal.comments, [&](const MemoryComment& comment) { return comment.text.contains(text); }));
    }
    [[nodiscard]] int losses(const QString& text) const
    {
        return int(std::ranges::count_if(journal.history, [&](const HistoryRow& row) {
            return row.kind == u"conflict"_s && row.before.value("title", QString()) == text;
        }));
    }

    ItemId item;
};

} // namespace

/// Edits of one field on both sides.
class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentLinesMerge();
    void mergedTextSurvivesARefusedSticky();
    void sameLineIsAConflict();
    void thePolicyKeepsWhatLost();
    void whatLostCanBeTaken();
    void ofSeveralChosenThoseThatAreThereAreDone();
    void whatLostCanBecomeAComment();
    void lostAnswerMakesNoSecondComment();
    void textThatWentOnIsNotWrittenOver();
    void askingWaitsForAPerson_data();
    void askingWaitsForAPerson();
    void aDecisionOnOldValuesDoesNotCount();
    void onlyTextsCanBeKeptBoth();
    void colourAndPlaceConflict_data();
    void colourAndPlaceConflict();
    void settledRowCanBeSkipped();
};

void ConflictsTest::differentLinesMerge()
{
    for (const auto policy : {ConflictPolicy::Ask, ConflictPolicy::Miro, ConflictPolicy::Newest}) {
        EngineWorld w;
        w.link.conflict = policy;
        const ItemId item = w.board.add(u"Title\none\ntwo\nthree\nfour"_s, StickyColor::Yellow);
        w.pass();
        w.board.edit(item, u"Title\nONE\ntwo\nthree\nfour"_s);
        w.portal.change(w.taskOf(item).id).description = u"one\ntwo\nthree\nfour\nfive"_s;
        const PassReport report = w.pass();
        QCOMPARE(report.held, 0);
        QCOMPARE(w.taskOf(item).description, u"ONE\ntwo\nthree\nfour\nfive"_s);
        QCOMPARE(w.board.sticky(item).text, u"Title\nONE\ntwo\nthree\nfour\nfive"_s);
        QCOMPARE(w.pass().applied, 0);
        QVERIFY(w.journal.rows.empty()); // nothing lost, nothing to decide
    }
}

void ConflictsTest::mergedTextSurvivesARefusedSticky()
{
    EngineWorld w;
    const ItemId item = w.board.add(u"Title\none\ntwo\nthree"_s, StickyColor::Yellow);
    w.pass();
    w.board.edit(item, u"Title\nONE\ntwo\nthree"_s);
    w.portal.change(w.taskOf(item).id).description = u"one\ntwo\nTHREE"_s;
    w.faults
        = {.writes = 0, .faultAt = 1, .kind = WriteFaults::Kind::Refused}; // the task takes it, the sticky does not
    QCOMPARE(w.pass().failed, 1);
    QCOMPARE(w.taskOf(item).description, u"ONE\ntwo\nTHREE"_s);
    w.clock.advance(1h);
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.board.sticky(item).text, u"Title\nONE\ntwo\nTHREE"_s);
    QCOMPARE(w.taskOf(item).description, u"ONE\ntwo\nTHREE"_s);
}

void ConflictsTest::sameLineIsAConflict()
{
    EngineWorld w;
    w.link.conflict = ConflictPolicy::Ask;
    const ItemId item = w.board.add(u"Title\none\ntwo"_s, StickyColor::Yellow);
    w.pass();
    w.board.edit(item, u"Title\nboard\ntwo"_s);
    w.portal.change(w.taskOf(item).id).description = u"portal\ntwo"_s;
    QCOMPARE(w.pass().held, 1);
    const OperationRow& row = w.journal.rows.at(u"sprint/conflict/%1/description"_s.arg(item.value));
    QCOMPARE(row.kind, u"conflict"_s);
    QCOMPARE(row.state, OperationState::Held);
    const Conflict conflict = *conflictFrom(row.body);
    QCOMPARE(conflict.base, u"one\ntwo"_s);
    QCOMPARE(conflict.miro, u"board\ntwo"_s);
    QCOMPARE(conflict.bitrix24, u"portal\ntwo"_s);
    QVERIFY(!conflict.winner);
}

void ConflictsTest::thePolicyKeepsWhatLost()
{
    for (const auto policy : {ConflictPolicy::Miro, ConflictPolicy::Bitrix24, ConflictPolicy::Newest}) {
        Disputed w(policy);
        QCOMPARE(w.pass().held, 0);
        const bool boardWins = policy != ConflictPolicy::Bitrix24;
        const QString loser = boardWins ? u"Portal"_s : u"Board"_s;
        QCOMPARE(w.taskOf(w.item).title, boardWins ? u"Board"_s : u"Portal"_s);
        QCOMPARE(w.board.sticky(w.item).text, w.taskOf(w.item).title + u"\nText"_s);
        QCOMPARE(w.losses(loser), 1);
        QCOMPARE(w.journal.rows.at(w.titleRow()).state, OperationState::Settled);
        QCOMPARE(w.conflict().winner, boardWins ? Side::Miro : Side::Bitrix24);
        QCOMPARE(w.conflict().loser(), loser);
        const PassReport after = w.pass();
        QCOMPARE(after.applied + after.failed + after.held, 0);
        QVERIFY(w.journal.rows.contains(w.titleRow())); // on offer until somebody decides
    }
}

void ConflictsTest::ofSeveralChosenThoseThatAreThereAreDone()
{
    EngineWorld w;
    const Conflict conflict{.field = u"title"_s, .miro = u"a"_s, .bitrix24 = u"b"_s, .winner = Side::Miro};
    const auto row = [&](const QString& id, OperationState state) {
        return OperationRow{.id = id, .link = w.link.id, .state = state, .body = toJson(conflict)};
    };
    const auto fill = [&] {
        QVERIFY(
            w.journal.apply({.operations = {row(u"failed"_s, OperationState::Failed),
                                 row(u"settled"_s, OperationState::Settled), row(u"held"_s, OperationState::Held)}}));
    };
    const auto state = [&](const QString& id) { return w.journal.rows.at(id).state; };
    fill();
    QCOMPARE(skipOperations(w.journal, {u"gone"_s, u"failed"_s, u"settled"_s}).error().kind, ErrorKind::NotFound);
    QCOMPARE(state(u"failed"_s), OperationState::Skipped);
    QVERIFY(!w.journal.rows.contains(u"settled"_s));
    QCOMPARE(skipOperations(w.journal, {u"held"_s}).error().kind, ErrorKind::NotFound); // each pass would ask again
    QCOMPARE(state(u"held"_s), OperationState::Held);

    const auto retried = retryOperations(w.journal, {u"failed"_s, u"gone"_s}, w.clock.now());
    QCOMPARE(retried.error().kind, ErrorKind::NotFound);
    QCOMPARE(state(u"failed"_s), OperationState::Failed);

    fill();
    const auto resolved = resolveConflicts(w.journal, {u"settled"_s, u"gone"_s, u"held"_s}, Take::Bitrix24);
    QCOMPARE(resolved.error().kind, ErrorKind::NotFound);
    for (const auto& id : {u"settled"_s, u"held"_s})
        QCOMPARE(conflictFrom(w.journal.rows.at(id).body)->take, std::optional(Take::Bitrix24));
}

void ConflictsTest::whatLostCanBeTaken()
{
    for (const auto policy : {ConflictPolicy::Miro, ConflictPolicy::Bitrix24}) {
        Disputed w(policy);
        w.pass();
        const QString loser = w.conflict().loser();
        QVERIFY(
            resolveConflicts(w.journal, {w.titleRow()}, policy == ConflictPolicy::Miro ? Take::Bitrix24 : Take::Miro));
        w.pass();
        QCOMPARE(w.taskOf(w.item).title, loser);
        QCOMPARE(w.board.sticky(w.item).text, loser + u"\nText"_s);
        QCOMPARE(w.pass().applied, 0);
        QVERIFY(w.journal.rows.empty());
        // The side that won already: the offer is declined.
        Disputed other(policy);
        other.pass();
        QVERIFY(resolveConflicts(
            other.journal, {other.titleRow()}, policy == ConflictPolicy::Miro ? Take::Miro : Take::Bitrix24));
        QVERIFY(other.journal.rows.empty());
        QCOMPARE(other.pass().applied, 0);
    }
}

void ConflictsTest::whatLostCanBecomeAComment()
{
    Disputed w(ConflictPolicy::Miro);
    w.pass();
    QVERIFY(resolveConflicts(w.journal, {w.titleRow()}, Take::Both));
    QCOMPARE(w.pass().applied, 1);
    QCOMPARE(w.comments(u"Portal"_s), 1);
    QCOMPARE(w.taskOf(w.item).title, u"Board"_s);
    QCOMPARE(w.journal.stored.size(), 1U); // a comment that is no pair
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.journal.rows.empty());
}

void ConflictsTest::lostAnswerMakesNoSecondComment()
{
    for (const auto kind : {WriteFaults::Kind::LostAfter, WriteFaults::Kind::LostBefore, WriteFaults::Kind::Refused}) {
        Disputed w(ConflictPolicy::Miro);
        w.pass();
        QVERIFY(resolveConflicts(w.journal, {w.titleRow()}, Take::Both));
        w.faults = {.writes = 0, .faultAt = 0, .kind = kind};
        w.pass();
        w.clock.advance(1h);
        QVERIFY(w.passesUntilQuiet() > 0);
        QCOMPARE(w.comments(u"Portal"_s), 1);
        QVERIFY(w.journal.rows.empty());
    }
}

void ConflictsTest::textThatWentOnIsNotWrittenOver()
{
    Disputed w(ConflictPolicy::Miro);
    w.pass();
    w.board.edit(w.item, u"Board goes on\nText"_s);
    QVERIFY(resolveConflicts(w.journal, {w.titleRow()}, Take::Bitrix24)); // decided before that edit was seen
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.taskOf(w.item).title, u"Board goes on"_s);
    QCOMPARE(w.comments(u"Portal"_s), 1);
    QVERIFY(w.journal.rows.empty());
}

void ConflictsTest::askingWaitsForAPerson_data()
{
    QTest::addColumn<QString>("take");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("comments");
    QTest::newRow("miro") << u"miro"_s << u"Board"_s << 0;
    QTest::newRow("bitrix24") << u"bitrix24"_s << u"Portal"_s << 0;
    QTest::newRow("both") << u"both"_s << u"Board"_s << 1; // the newer one, and the other as a comment
}

void ConflictsTest::askingWaitsForAPerson()
{
    QFETCH(QString, take);
    QFETCH(QString, title);
    QFETCH(int, comments);
    Disputed w(ConflictPolicy::Ask);
    QCOMPARE(w.pass().held, 1);
    QCOMPARE(w.taskOf(w.item).title, u"Portal"_s);
    QCOMPARE(w.board.sticky(w.item).text, u"Board\nText"_s);
    QCOMPARE(w.pass().held, 1);
    QVERIFY(resolveConflicts(w.journal, {w.titleRow()}, *takeFromWord(take)));
    QVERIFY(w.passesUntilQuiet() > 0);
    QCOMPARE(w.taskOf(w.item).title, title);
    QCOMPARE(w.board.sticky(w.item).text, title + u"\nText"_s);
    QCOMPARE(w.comments(title == u"Board"_s ? u"Portal"_s : u"Board"_s), comments);
    QCOMPARE(w.losses(title == u"Board"_s ? u"Portal"_s : u"Board"_s), 1);
    QVERIFY(w.journal.rows.empty());
}

void ConflictsTest::aDecisionOnOldValuesDoesNotCount()
{
    Disputed w(ConflictPolicy::Ask);
    w.pass();
    QVERIFY(resolveConflicts(w.journal, {w.titleRow()}, Take::Bitrix24));
    w.board.edit(w.item, u"Board, and more\nText"_s);
    QCOMPARE(w.pass().held, 1); // asked anew
    QCOMPARE(w.board.sticky(w.item).text, u"Board, and more\nText"_s);
    QCOMPARE(w.conflict().miro, u"Board, and more"_s);
    QVERIFY(!w.conflict().take);
}

void ConflictsTest::onlyTextsCanBeKeptBoth()
{
    EngineWorld w;
    w.link.conflict = ConflictPolicy::Ask;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.board.move(item, w.doing);
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    QCOMPARE(w.pass().held, 1);
    const QString id = u"sprint/conflict/%1/place"_s.arg(item.value);
    QCOMPARE(resolveConflicts(w.journal, {id}, Take::Both).error().kind, ErrorKind::Configuration);
    QCOMPARE(resolveConflicts(w.journal, {u"sprint/conflict/9/title"_s}, Take::Miro).error().kind, ErrorKind::NotFound);
    QVERIFY(resolveConflicts(w.journal, {id}, Take::Miro));
    w.pass();
    QCOMPARE(w.taskOf(item).status, TaskStatus::InProgress);
}

void ConflictsTest::colourAndPlaceConflict_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("boardWins");
    QTest::newRow("miro") << ConflictPolicy::Miro << true;
    QTest::newRow("bitrix24") << ConflictPolicy::Bitrix24 << false;
    QTest::newRow("newest") << ConflictPolicy::Newest << false;
}

void ConflictsTest::colourAndPlaceConflict()
{
    QFETCH(ConflictPolicy, policy);
    QFETCH(bool, boardWins);
    EngineWorld w;
    w.link.conflict = policy;
    const ItemId item = w.board.add(u"Task"_s, StickyColor::Yellow, w.todo);
    w.pass();
    w.board.move(item, w.doing);
    w.clock.advance(1s);
    w.portal.change(w.taskOf(item).id).status = TaskStatus::Completed;
    w.pass();
    QCOMPARE(w.taskOf(item).status, boardWins ? TaskStatus::InProgress : TaskStatus::Completed);
    QCOMPARE(w.board.sticky(item).parent, boardWins ? w.doing : w.done);
    QCOMPARE(w.pass().applied, 0);
    QVERIFY(w.journal.rows.empty()); // only texts stay on offer
    QCOMPARE(std::ranges::count(w.journal.history, u"conflict"_s, &HistoryRow::kind), 1);
}

void ConflictsTest::settledRowCanBeSkipped()
{
    Disputed w(ConflictPolicy::Miro);
    w.pass();
    QCOMPARE(*retryOperations(w.journal, {}, w.clock.now()), 0);
    QVERIFY(skipOperations(w.journal, {w.titleRow()}));
    QVERIFY(w.journal.rows.empty());
    QCOMPARE(w.pass().applied, 0);
}

QTEST_APPLESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
