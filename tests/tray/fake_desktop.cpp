// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tray/fake_desktop.h"

namespace bridge::traytest {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;

QString nextName()
{
    static int count = 0;
    return u"desktop%1"_s.arg(++count);
}

} // namespace

FakeDesktop::FakeDesktop(const QString& service, const QString& path, const std::function<QObject*()>& make)
    : m_name(nextName())
{
    m_thread.start();
    QObject starter;
    starter.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &starter,
        [&] {
            m_object = make();
            auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
            if (!bus.registerObject(path, m_object,
                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties
                        | QDBusConnection::ExportAllSignals)
                || !bus.registerService(service))
                qFatal("no place on the bus for %s", qPrintable(service));
            starter.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
}

FakeDesktop::~FakeDesktop()
{
    QMetaObject::invokeMethod(
        m_object,
        [this] {
            delete m_object;
            QDBusConnection::disconnectFromBus(m_name); // and with it the service's name goes
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QDBusMessage FakeDesktop::call(const QString& service, const QString& path, const QString& interface,
    const QString& method, const QVariantList& arguments) const
{
    return run([&] {
        auto message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return QDBusConnection(m_name).call(message, QDBus::Block, patienceMs);
    });
}

void FakeDesktop::signal(
    const QString& path, const QString& interface, const QString& name, const QVariantList& arguments) const
{
    (void)run([&] {
        auto message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        return QDBusConnection(m_name).send(message);
    });
}

} // namespace bridge::traytest
