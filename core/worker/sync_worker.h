// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/sync_loop.h"

#include <QObject>

#include <memory>

class QThread;

namespace bridge::worker {

/// The only door between the sync thread and the rest: commands go in, copies of values come out.
/// Every signal is emitted on the thread that owns this object, so no receiver has to care.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    /// `clock` is used on the sync thread and must outlive the worker. Nothing runs before start().
    SyncWorker(RuntimeFactory makeRuntime, WorkerOptions options, Clock& clock, QObject* parent = nullptr);
    /// Asks for a stop and waits for the thread.
    ~SyncWorker() override;

    void start();

    /// Queues a command. Pause also ends a running pass between two writes; what it left is recovered by
    /// the next one. While the worker could not start (WorkerStatus::error), any command makes it try again, and
    /// so does time where nobody was signed in.
    void post(Command command);

    /// Asks the thread to end and returns at once; stopped() follows.
    void requestStop();

Q_SIGNALS:
    void statusChanged(const bridge::worker::WorkerStatus& status);
    /// One that was cut short (Cancelled) is told too: it may have written something. The status that
    /// follows does not count it.
    void passFinished(const bridge::sync::PassReport& report);
    void commandFailed(const bridge::Error& error); ///< a Retry or Skip that could not be done
    void answered(const bridge::worker::Answer& answer); ///< to a person who looks at a plan
    void stopped();

private:
    void run();
    [[nodiscard]] std::unique_ptr<Runtime> makeRuntime(const LoopListener& listener);
    std::optional<Command> waitForCommand(std::chrono::milliseconds longest);
    void onOwner(std::function<void()> call);

    RuntimeFactory m_makeRuntime;
    WorkerOptions m_options;
    Clock& m_clock;
    LoopDoor m_door;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bridge::worker
