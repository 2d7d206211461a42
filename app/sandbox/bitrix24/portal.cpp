// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/portal.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

template <typename Row> Row* findById(std::vector<Row>& rows, qint64 id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : &*it;
}

QString hashText(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString addressOf(const QUrl& url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

Portal::Portal(const Clock& time, Bitrix24Options wanted)
    : options(std::move(wanted))
    , m_clock(time)
{
    data.portalUrl = options.portalUrl.toString(QUrl::StripTrailingSlash);
}

qint64 Portal::nowMs() const
{
    return m_clock.now().time_since_epoch().count();
}

qint64 Portal::nextId(const QString& kind)
{
    return ++data.lastIds[kind];
}

QString Portal::freshToken(const QString& kind, int length)
{
    return hashText(u"%1/%2/%3"_s.arg(options.clientSecret, kind).arg(nextId(u"token"_s))).left(length);
}

QString Portal::dateText(qint64 seconds) const
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, options.utcOffsetSeconds).toString(Qt::ISODate);
}

Json Portal::dateOrNull(qint64 seconds) const
{
    return seconds == 0 ? Json() : Json(dateText(seconds));
}

QString Portal::memberId() const
{
    return hashText(options.clientId + u"/member"_s).left(32);
}

QString Portal::applicationToken() const
{
    return hashText(options.clientSecret + u"/application"_s).left(32);
}

QString Portal::portalAddress() const
{
    return addressOf(QUrl(data.portalUrl));
}

QString Portal::endpoint() const
{
    return data.portalUrl + u"/rest/"_s;
}

User* Portal::user(qint64 id)
{
    return findById(data.users, id);
}

bool Portal::isAdmin(qint64 userId)
{
    const User* found = user(userId);
    return found && found->admin;
}

Group* Portal::group(qint64 id)
{
    return findById(data.groups, id);
}

TaskRecord* Portal::task(qint64 id)
{
    const auto it = data.tasks.find(id);
    return it == data.tasks.end() ? nullptr : &it->second;
}

TaskRecord* Portal::taskOfChat(qint64 chat)
{
    const auto it = m_taskByChat.find(chat);
    return it == m_taskByChat.end() ? nullptr : task(it->second);
}

TaskRecord* Portal::taskOfMessage(qint64 message)
{
    const auto it = m_taskByMessage.find(message);
    return it == m_taskByMessage.end() ? nullptr : task(it->second);
}

void Portal::insert(TaskRecord row)
{
    m_taskByChat[row.chat] = row.id;
    for (const Message& message : row.messages)
        m_taskByMessage[message.id] = row.id;
    const qint64 id = row.id;
    data.tasks.insert_or_assign(id, std::move(row));
}

void Portal::append(TaskRecord& row, Message message)
{
    m_taskByMessage[message.id] = row.id;
    row.messages.push_back(std::move(message));
}

void Portal::takeData(PortalData taken)
{
    m_taskByChat.clear();
    m_taskByMessage.clear();
    std::map<qint64, TaskRecord> tasks = std::exchange(taken.tasks, {});
    data = std::move(taken);
    for (auto& [id, row] : tasks)
        insert(std::move(row));
}

Stage* Portal::stage(qint64 id)
{
    Group* owner = groupOfStage(id);
    return owner ? findById(owner->stages, id) : nullptr;
}

Group* Portal::groupOfStage(qint64 stageId)
{
    const auto it
        = std::ranges::find_if(data.groups, [stageId](Group& row) { return findById(row.stages, stageId) != nullptr; });
    return it == data.groups.end() ? nullptr : &*it;
}

UserField* Portal::userField(const QString& name)
{
    const auto it = std::ranges::find(data.userFields, name, &UserField::name);
    return it == data.userFields.end() ? nullptr : &*it;
}

qint64 Portal::tagId(const QString& tag)
{
    qint64& id = data.tagIds[tag];
    if (id == 0)
        id = nextId(u"tag"_s);
    return id;
}

void Portal::raise(const QString& event, Json eventData, qint64 byUser)
{
    m_events.push_back({event, std::move(eventData), byUser});
}

std::vector<PortalEvent> Portal::takeEvents()
{
    return std::exchange(m_events, {});
}

} // namespace bridge::sandbox::bitrix24
