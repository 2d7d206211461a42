// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/event_queue.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

namespace {

constexpr qint64 longestKept = 2'952'000;
constexpr qint64 longestReserved = qint64{30} * 24 * 3600;

QString messageIdOf(const PortalEvent& event)
{
    const QByteArray identity = event.name.toUtf8() + toBytes(event.data);
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Md5).toHex());
}

/// The unreserved row of that identity, other than `self`.
QueueRow* waitingRow(Portal& portal, const QString& messageId, const QString& connector, qint64 self = 0)
{
    const auto row = std::ranges::find_if(portal.data.queue, [&](const QueueRow& candidate) {
        return candidate.processId.isEmpty() && candidate.messageId == messageId && candidate.connector == connector
            && candidate.id != self;
    });
    return row == portal.data.queue.end() ? nullptr : &*row;
}

} // namespace

void queueEvent(Portal& portal, const PortalEvent& event, const QString& connector)
{
    const QString messageId = messageIdOf(event);
    if (QueueRow* row = waitingRow(portal, messageId, connector)) {
        row->time = portal.now();
        row->user = event.user;
        row->error = false;
        return;
    }
    dropOldRows(portal);
    portal.data.queue.push_back({portal.nextId(QStringLiteral("queue")), portal.now(), event.name, connector, {},
        messageId, event.data, event.user, false});
}

void dropOldRows(Portal& portal)
{
    std::erase_if(portal.data.queue, [now = portal.now()](const QueueRow& row) {
        return now - row.time > (row.processId.isEmpty() ? longestKept : longestReserved);
    });
}

void deleteRows(Portal& portal, const QueueRows& rows)
{
    std::set<qint64> ids;
    for (const QueueRow* row : rows)
        ids.insert(row->id);
    std::erase_if(portal.data.queue, [&](const QueueRow& row) { return ids.contains(row.id); });
}

void failRows(Portal& portal, const QueueRows& rows)
{
    QueueRows merged;
    for (QueueRow* row : rows) {
        row->processId.clear();
        row->error = true;
        if (QueueRow* waiting = waitingRow(portal, row->messageId, row->connector, row->id)) {
            waiting->error = true;
            merged.push_back(row);
        }
    }
    deleteRows(portal, merged);
}

} // namespace bridge::sandbox::bitrix24
