// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/status.h"

#include <QSet>
#include <QTest>

using namespace bridge;
using namespace bridge::worker;
using namespace Qt::StringLiterals;

namespace {

sync::PassReport with(std::optional<ErrorKind> error)
{
    return {.error = error ? std::optional(Error{*error, u"Because."_s}) : std::nullopt};
}

constexpr std::array allStates{LinkState::Starting, LinkState::Working, LinkState::InSync, LinkState::Waiting,
    LinkState::Failing, LinkState::NeedsYou, LinkState::Offline, LinkState::SignedOut, LinkState::Paused};

} // namespace

class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const LinkState state : allStates)
            words << linkStateWord(state);
        QCOMPARE(words.size(), int(allStates.size()));
        QVERIFY(words.contains(u"in_sync"_s) && words.contains(u"needs_you"_s));
    }

    void aPassLeavesTheStateOfItsMostPressingPart()
    {
        sync::PassReport report;
        QCOMPARE(stateAfter(report), LinkState::InSync);
        QCOMPARE(sentenceAfter(report), u"Both sides agree."_s);
        report.waiting = 2;
        QCOMPARE(stateAfter(report), LinkState::Waiting);
        QCOMPARE(sentenceAfter(report), u"2 operations wait."_s);
        report.failed = 1;
        QCOMPARE(stateAfter(report), LinkState::Failing);
        QCOMPARE(sentenceAfter(report), u"1 operation failed and will be tried again."_s);
        report.held = 1;
        QCOMPARE(stateAfter(report), LinkState::NeedsYou);
        QCOMPARE(sentenceAfter(report), u"1 operation waits for your decision."_s);
        report.error = Error{ErrorKind::Offline, u"No network."_s};
        QCOMPARE(stateAfter(report), LinkState::Offline);
        QCOMPARE(sentenceAfter(report), u"No network."_s);
    }

    void whatMendsItselfIsTwoStatesFromWhatNeedsAPerson()
    {
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::OutcomeUnknown, ErrorKind::RateLimited,
                 ErrorKind::ServerFault, ErrorKind::BadReply})
            QCOMPARE(stateAfter(with(kind)), LinkState::Offline);
        for (const ErrorKind kind :
            {ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Storage, ErrorKind::Configuration})
            QCOMPARE(stateAfter(with(kind)), LinkState::NeedsYou);
        QCOMPARE(stateAfter(with(ErrorKind::Unauthorised)), LinkState::SignedOut);
    }

    void theWorstLinkSpeaksForAll()
    {
        WorkerStatus status;
        QCOMPARE(worstState(status), LinkState::InSync);
        status.links
            = {{.link = {u"a"_s}, .state = LinkState::Working}, {.link = {u"b"_s}, .state = LinkState::InSync}};
        QCOMPARE(worstState(status), LinkState::Working);
        status.links[1].state = LinkState::SignedOut;
        QCOMPARE(worstState(status), LinkState::SignedOut);
        status.error = Error{ErrorKind::Storage, u"The disk is full."_s};
        QCOMPARE(worstState(status), LinkState::NeedsYou);

        QCOMPARE(status.find({u"b"_s})->state, LinkState::SignedOut);
        QCOMPARE(status.find({u"c"_s}), nullptr);
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
