// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/options.h"
#include "app/sandbox/bitrix24/records.h"
#include "core/base/clock.h"

#include <QUrl>

#include <unordered_map>

namespace bridge::sandbox::bitrix24 {

/// Something that happened to an object and that a binding may want to hear of (fact sheet §13).
struct PortalEvent {
    QString name{}; ///< ONTASKUPDATE, …
    Json data{};
    qint64 user = 0; ///< who caused it
};

/// The portal's tables with the look-ups and the few rules that everything needs. Events collect here
/// and leave at the end of a request, because only then it is known whose they are (§13.4).
class Portal
{
public:
    Portal(const Clock& time, Bitrix24Options wanted);

    [[nodiscard]] qint64 nowMs() const; ///< the portal stores whole seconds; codes live 30 of them
    [[nodiscard]] qint64 now() const { return nowMs() / 1000; }
    [[nodiscard]] qint64 nextId(const QString& kind); ///< counts up from 1 per kind and never goes back
    [[nodiscard]] QString freshToken(const QString& kind, int length = 32); ///< unlike any before, same every run
    [[nodiscard]] QString dateText(qint64 seconds) const; ///< ISO with the offset of the token's user (§7.1)
    [[nodiscard]] Json dateOrNull(qint64 seconds) const;
    [[nodiscard]] QString memberId() const; ///< 32 hex, the same after a move
    [[nodiscard]] QString applicationToken() const; ///< shows a handler that an event is genuine (§13.6)
    [[nodiscard]] QString portalAddress() const; ///< host[:port]
    [[nodiscard]] QString endpoint() const; ///< "https://acme.bitrix24.com/rest/"

    [[nodiscard]] User* user(qint64 id);
    [[nodiscard]] bool isAdmin(qint64 userId);
    [[nodiscard]] Group* group(qint64 id);
    [[nodiscard]] TaskRecord* task(qint64 id);
    [[nodiscard]] TaskRecord* taskOfChat(qint64 chat);
    [[nodiscard]] TaskRecord* taskOfMessage(qint64 message);
    [[nodiscard]] Stage* stage(qint64 id);
    [[nodiscard]] Group* groupOfStage(qint64 stage);
    [[nodiscard]] UserField* userField(const QString& name);
    [[nodiscard]] qint64 tagId(const QString& tag); ///< made on first use

    /// Puts the task in the table, or the message behind the task's others; both keep the look-ups right.
    void insert(TaskRecord task);
    void append(TaskRecord& task, Message message);
    void takeData(PortalData taken); ///< another portal's tables instead of these

    void raise(const QString& event, Json data, qint64 byUser);
    [[nodiscard]] std::vector<PortalEvent> takeEvents();
    void touch() { ++data.revision; }

    Bitrix24Options options;
    PortalData data{};

private:
    const Clock& m_clock;
    std::unordered_map<qint64, qint64> m_taskByChat{}, m_taskByMessage{};
    std::vector<PortalEvent> m_events{};
};

/// "acme.bitrix24.com" or "127.0.0.1:8081".
[[nodiscard]] QString addressOf(const QUrl& url);

} // namespace bridge::sandbox::bitrix24
