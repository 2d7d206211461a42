// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace bridge::traytest {

/// A message as it came over the bus.
struct Note {
    quint32 id = 0;
    QString program{};
    QString title{};
    QString text{};
    QStringList actions{}; ///< each with its label behind it
    QVariantMap hints{};
    int lasts = 0; ///< milliseconds; negative = as the service has it
    bool isClosed = false; ///< taken back by whoever sent it
};

/// What messages are sent to.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit Notifications(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
    }
    [[nodiscard]] const QList<Note>& notes() const { return m_notes; }

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    quint32 Notify(const QString& program, quint32, const QString&, const QString& title, const QString& text,
        const QStringList& actions, const QVariantMap& hints, int lasts)
    {
        const auto id = quint32(firstId + m_notes.size());
        m_notes << Note{id, program, title, text, actions, hints, lasts};
        return id;
    }
    void CloseNotification(quint32 id)
    {
        for (Note& each : m_notes)
            each.isClosed |= each.id == id;
    }

private:
    static constexpr int firstId = 40;
    QStringList m_capabilities;
    QList<Note> m_notes;
};

} // namespace bridge::traytest
