// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/command_queue.h"
#include "core/worker/commands.h"
#include "core/worker/runtime.h"
#include "core/worker/status.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace bridge::worker {

struct WorkerOptions {
    std::vector<LinkId> links{}; ///< the links to keep in step, in the profile's order
    std::chrono::milliseconds poll{5000}; ///< how often a link is looked at
    std::optional<std::chrono::seconds> settle{}; ///< overrides the links' own settle time
};

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
    /// the next one.
    void post(Command command);

    /// Asks the thread to end and returns at once; stopped() follows.
    void requestStop();

Q_SIGNALS:
    void statusChanged(const bridge::worker::WorkerStatus& status);
    void passFinished(const bridge::sync::PassReport& report);
    void commandFailed(const bridge::Error& error); ///< a Retry or Skip that could not be done
    void stopped();

private:
    void run();

    RuntimeFactory m_makeRuntime;
    WorkerOptions m_options;
    Clock& m_clock;
    std::stop_source m_stop;
    CommandQueue<Command> m_commands;
    PassStopper m_passStopper;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bridge::worker
