// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/sync_worker.h"

#include <QThread>

namespace bridge::worker {

namespace {

constexpr std::chrono::seconds signInLookEvery{15}; ///< somebody may sign in meanwhile: no service hears of it

} // namespace

SyncWorker::SyncWorker(RuntimeFactory makeRuntime, WorkerOptions options, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_makeRuntime(std::move(makeRuntime))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

SyncWorker::~SyncWorker()
{
    requestStop();
    if (m_thread)
        m_thread->wait();
}

void SyncWorker::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("sync"));
    connect(m_thread.get(), &QThread::finished, this, &SyncWorker::stopped);
    m_thread->start();
}

void SyncWorker::post(Command command)
{
    m_door.post(std::move(command));
}

void SyncWorker::requestStop()
{
    m_door.requestStop();
}

void SyncWorker::run()
{
    const LoopListener listener{
        .status = [this](const WorkerStatus& status) { onOwner([=, this] { Q_EMIT statusChanged(status); }); },
        .passFinished = [this](const sync::PassReport& report) { onOwner([=, this] { Q_EMIT passFinished(report); }); },
        .commandFailed = [this](const Error& error) { onOwner([=, this] { Q_EMIT commandFailed(error); }); },
        .answered = [this](const Answer& answer) { onOwner([=, this] { Q_EMIT answered(answer); }); },
    };
    if (const auto runtime = makeRuntime(listener))
        SyncLoop(*runtime, m_options, m_clock, m_door, listener).run();
}

std::unique_ptr<Runtime> SyncWorker::makeRuntime(const LoopListener& listener)
{
    while (!m_door.stop.stop_requested()) {
        auto runtime = m_makeRuntime();
        if (runtime)
            return *std::move(runtime);
        WorkerStatus status;
        for (const LinkId& link : m_options.links)
            status.links.push_back({.link = link, .sentence = runtime.error().detail});
        status.error = runtime.error();
        listener.status(status);
        const auto command = waitForCommand(
            runtime.error().kind == ErrorKind::Unauthorised ? signInLookEvery : std::chrono::hours{24});
        if (const auto answer = command ? refusal(*command, runtime.error()) : std::nullopt)
            listener.answered(*answer);
    }
    return nullptr;
}

std::optional<Command> SyncWorker::waitForCommand(std::chrono::milliseconds longest)
{
    const TimePoint deadline = m_clock.now() + longest;
    while (!m_door.stop.stop_requested() && m_clock.now() < deadline) {
        if (auto command = m_door.commands.take())
            return command;
        const std::stop_token wake = m_door.commands.wake();
        if (!m_door.stop.stop_requested())
            m_clock.waitUntil(deadline, wake);
    }
    return std::nullopt;
}

void SyncWorker::onOwner(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

} // namespace bridge::worker
