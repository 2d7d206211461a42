// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QImage>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

namespace bridge::traytest {

/// A part of the desktop beside the program: a thread and a connection to the bus of its own, so that both can wait
/// for each other as two programs do.
class FakeDesktop
{
public:
    /// `service` answers on `path` as `object`, which is made by `make` on the thread, as long as this lives.
    FakeDesktop(const QString& service, const QString& path, const std::function<QObject*()>& make);
    ~FakeDesktop();
    FakeDesktop(const FakeDesktop&) = delete;
    FakeDesktop& operator=(const FakeDesktop&) = delete;

    /// Runs it on the thread, while the program's own events go on here.
    template <typename Function> auto run(Function function) const
    {
        std::invoke_result_t<Function> result{};
        std::atomic<bool> done = false;
        QMetaObject::invokeMethod(
            m_object, [&] { result = function(), done = true; }, Qt::QueuedConnection);
        // It holds references to what is here, so there is no going on without it.
        while (!QTest::qWaitFor([&] { return done.load(); }))
            qWarning("the desktop does not answer");
        return result;
    }

    /// Calls a program on the bus; its answer.
    [[nodiscard]] QDBusMessage call(const QString& service, const QString& path, const QString& interface,
        const QString& method, const QVariantList& arguments = {}) const;
    void signal(
        const QString& path, const QString& interface, const QString& name, const QVariantList& arguments) const;

protected:
    [[nodiscard]] QObject* object() const { return m_object; }

private:
    QThread m_thread;
    QString m_name; ///< of the connection
    QObject* m_object = nullptr;
};

} // namespace bridge::traytest
