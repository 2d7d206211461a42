// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_worker.h"
#include "tests/unit/worker/fake_runtime.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace bridge;
using namespace bridge::worker;
using namespace bridge::worker::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WorkerOptions oneLink{.links = {{u"sprint"_s}}, .poll = 20ms};
constexpr auto boundMs = 2000; ///< far more than a stop takes, far less than a poll or a back-off would

/// Shared by the test and the runtime on the sync thread.
struct Notes {
    std::atomic<int> passes = 0;
    std::atomic<int> made = 0;
    std::atomic<QThread*> thread = nullptr;
    std::atomic<QThread*> diedOn = nullptr;
};

/// Says on which thread it lives and dies; a pass blocks until it is stopped if it is told to.
class ThreadRuntime final : public Runtime
{
public:
    ThreadRuntime(Notes& notes, bool blocks)
        : m_notes(notes)
        , m_blocks(blocks)
    {
        m_notes.thread = QThread::currentThread();
    }
    ~ThreadRuntime() override { m_notes.diedOn = QThread::currentThread(); }

    sync::PassReport pass(const LinkId& link, const sync::PassWish&, const std::stop_token& stop) override
    {
        ++m_notes.passes;
        if (m_blocks)
            SystemClock().waitFor(1h, stop);
        return {.link = link,
            .applied = m_notes.passes,
            .error = stop.stop_requested() ? std::optional(Error{ErrorKind::Cancelled}) : std::nullopt};
    }
    bool quiet(const LinkId&, const std::stop_token&) override { return false; }
    Result<int> retry(const std::vector<QString>& ids) override
    {
        return fail(ErrorKind::NotFound, u"There is no operation %1."_s.arg(ids.front()));
    }
    Result<> skip(const std::vector<QString>&) override { return {}; }
    Result<> resolve(const std::vector<QString>&, sync::Take) override { return {}; }
    Result<int> confirm(qint64) override { return 0; }
    Result<sync::PlanReport> plan(const LinkId&, const sync::PlanWish&, const std::stop_token&) override
    {
        return sync::PlanReport();
    }
    Result<sync::UndoReport> undo(qint64, const sync::UndoWish&, const std::stop_token&) override
    {
        return sync::UndoReport();
    }
    Result<bool> renewSignIns() override { return false; }
    Result<int> retryAfterRepair() override { return 0; }
    [[nodiscard]] sync::Meter miroMeter() const override { return {}; }
    [[nodiscard]] sync::Meter bitrix24Meter() const override { return {}; }

private:
    Notes& m_notes;
    bool m_blocks;
};

RuntimeFactory factory(Notes& notes, bool blocks = false)
{
    return [&notes, blocks]() -> Result<std::unique_ptr<Runtime>> {
        ++notes.made;
        return std::make_unique<ThreadRuntime>(notes, blocks);
    };
}

} // namespace

class SyncWorkerTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;

private Q_SLOTS:
    void theRuntimeLivesAndDiesOnTheSyncThread()
    {
        Notes notes;
        {
            SyncWorker worker(factory(notes), oneLink, m_clock);
            QCOMPARE(notes.made, 0); // nothing runs before start()
            QSignalSpy stopped(&worker, &SyncWorker::stopped);
            worker.start();
            QTRY_VERIFY(notes.passes >= 3);
            worker.requestStop();
            QVERIFY(stopped.count() == 1 || stopped.wait(boundMs));
        }
        QVERIFY(notes.thread && notes.thread != QThread::currentThread());
        QCOMPARE(notes.diedOn.load(), notes.thread.load());
    }

    void everySignalComesOnTheOwnersThread()
    {
        Notes notes;
        SyncWorker worker(factory(notes), oneLink, m_clock);
        int applied = 0;
        bool elsewhere = false;
        bool ordered = true;
        const auto here = [&] { elsewhere = elsewhere || QThread::currentThread() != thread(); };
        connect(&worker, &SyncWorker::statusChanged, this, here, Qt::DirectConnection);
        connect(&worker, &SyncWorker::commandFailed, this, here, Qt::DirectConnection);
        connect(
            &worker, &SyncWorker::passFinished, this,
            [&](const sync::PassReport& report) {
                here();
                ordered = ordered && report.applied == applied + 1;
                applied = report.applied;
            },
            Qt::DirectConnection);
        QSignalSpy failed(&worker, &SyncWorker::commandFailed);
        worker.start();
        worker.post(Retry{{u"sprint/x"_s}});
        QTRY_VERIFY(applied >= 3 && failed.count() == 1);
        QVERIFY(!elsewhere && ordered);
        QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::NotFound);
    }

    void aStopEndsARunningPass()
    {
        Notes notes;
        SyncWorker worker(factory(notes, true), oneLink, m_clock);
        QSignalSpy stopped(&worker, &SyncWorker::stopped);
        worker.start();
        QTRY_VERIFY(notes.passes == 1);
        worker.requestStop();
        QVERIFY(stopped.wait(boundMs));
    }

    void aWorkerThatIsDestroyedStopsByItself()
    {
        Notes notes;
        QElapsedTimer timer;
        for (int time = 0; time < 50; ++time) { // at every moment of its life
            SyncWorker worker(factory(notes, time % 2 == 0), {.links = oneLink.links, .poll = 1h}, m_clock);
            worker.start();
            QTest::qSleep(time % 5);
            timer.restart();
        }
        QVERIFY(timer.elapsed() < boundMs);
    }

    void aPauseEndsARunningPassAndResumeStartsAnother()
    {
        Notes notes;
        SyncWorker worker(factory(notes, true), oneLink, m_clock);
        WorkerStatus last;
        connect(&worker, &SyncWorker::statusChanged, this, [&](const WorkerStatus& status) { last = status; });
        worker.start();
        QTRY_VERIFY(notes.passes == 1);
        worker.post(Pause{});
        QTRY_VERIFY(last.paused);
        QSignalSpy failed(&worker, &SyncWorker::commandFailed);
        worker.post(Retry{{u"sprint/x"_s}}); // the loop goes round once more, and still starts no pass
        QVERIFY(failed.wait(boundMs));
        QCOMPARE(notes.passes, 1);
        worker.post(Resume{});
        QTRY_VERIFY(notes.passes == 2);
        QTRY_VERIFY(!last.paused);
    }

    void whatCantStartIsToldAndTriedAgainOnCommand()
    {
        Notes notes;
        bool broken = true;
        const auto make = [&]() -> Result<std::unique_ptr<Runtime>> {
            if (broken)
                return fail(ErrorKind::Configuration, u"The keychain is locked."_s);
            return factory(notes)();
        };
        SyncWorker worker(make, oneLink, m_clock);
        WorkerStatus last;
        connect(&worker, &SyncWorker::statusChanged, this, [&](const WorkerStatus& status) { last = status; });
        worker.start();
        QTRY_VERIFY(last.error.has_value());
        QCOMPARE(last.error->detail, u"The keychain is locked."_s);
        QCOMPARE(worstState(last), LinkState::NeedsYou);
        QCOMPARE(last.links.size(), size_t(1));

        broken = false; // the sync thread waits and does not look at it now
        worker.post(SyncNow{});
        QTRY_VERIFY(notes.passes >= 1);
        QTRY_VERIFY(!last.error);
    }

    void whatCantStartCanStop()
    {
        SyncWorker worker(
            []() -> Result<std::unique_ptr<Runtime>> { return fail(ErrorKind::Storage, u"x"_s); }, oneLink, m_clock);
        QSignalSpy stopped(&worker, &SyncWorker::stopped);
        QSignalSpy status(&worker, &SyncWorker::statusChanged);
        worker.start();
        QVERIFY(status.wait(boundMs));
        worker.requestStop();
        QVERIFY(stopped.count() == 1 || stopped.wait(boundMs));
    }
};

QTEST_GUILESS_MAIN(SyncWorkerTest)
#include "tst_sync_worker.moc"
