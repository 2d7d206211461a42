// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace bridge::gui {

/// What has to wait for a service, on a thread that is not the window's. Results come back by the event loop of
/// the thread that owns this object; after cancel() none comes any more.
class BackgroundWork final
{
public:
    explicit BackgroundWork(int threads) { m_pool.setMaxThreadCount(threads); }

    /// Waits for what runs. The event loop goes on meanwhile, as work may wait for the keychain, which is the main
    /// thread's.
    ~BackgroundWork()
    {
        cancel();
        if (m_running > 0) {
            QEventLoop idle;
            m_idle = &idle;
            idle.exec(QEventLoop::ExcludeUserInputEvents);
        }
        m_pool.waitForDone();
    }
    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;

    template <typename Work, typename Done> void run(Work work, Done done)
    {
        ++m_running;
        m_pool.start([this, stop = m_stop.get_token(), work = std::move(work), done = std::move(done)] {
            auto result = work(stop);
            QMetaObject::invokeMethod(
                &m_home,
                [this, stop, done, result = std::move(result)] {
                    if (--m_running == 0 && m_idle)
                        m_idle->quit();
                    if (!stop.stop_requested())
                        done(result);
                },
                Qt::QueuedConnection);
        });
    }

    /// The same for work that takes long: it gets a function, too, that tells from its thread how far it is.
    template <typename News, typename Work, typename Done>
    void run(Work work, std::function<void(const News&)> told, Done done)
    {
        const auto tell = [this, stop = m_stop.get_token(), told = std::move(told)](const News& news) {
            QMetaObject::invokeMethod(
                &m_home,
                [stop, told, news] {
                    if (!stop.stop_requested())
                        told(news);
                },
                Qt::QueuedConnection);
        };
        run([work = std::move(work), tell](const std::stop_token& stop) { return work(stop, tell); }, std::move(done));
    }

    /// Asks what runs to end, and wants no result of it.
    void cancel()
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
    }

private:
    QThreadPool m_pool;
    QObject m_home; ///< results go to its thread
    std::stop_source m_stop;
    QEventLoop* m_idle = nullptr; ///< while the end is waited for
    int m_running = 0;
};

} // namespace bridge::gui
