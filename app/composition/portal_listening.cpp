// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/portal_listening.h"

#include <QUuid>

namespace bridge::composition {

using namespace Qt::StringLiterals;

namespace {

const LinkId wholeAccount{}; ///< whose facts belong to no link

bitrix24::FeedOptions feedOptions(const settings::Bitrix24Settings& settings, sync::Journal& journal)
{
    return {.events = settings.events != settings::EventSource::Polling, .connector = eventConnector(journal)};
}

} // namespace

QString eventConnector(sync::Journal& journal)
{
    const QString key = u"auth_connector"_s;
    const auto kept = journal.fact(wholeAccount, key);
    if (kept && *kept)
        return **kept;
    const QString fresh = u"bb-"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    return kept && journal.setFact(wholeAccount, key, fresh) ? fresh : QString();
}

PortalListening::PortalListening(const settings::Profile& profile, Bitrix24Connection& connection,
    sync::Journal& journal, sync::Inbox& inbox, Clock& clock)
    : m_journal(journal)
    , m_feed(connection.feed(inbox, clock, feedOptions(profile.bitrix24, journal)))
    // Links are looked at together once a poll; a little less, so that the next poll asks again.
    , m_listening(*m_feed, connection.portal(), journal, clock, profile.links, profile.bitrix24.poll * 3 / 4)
{
}

bool PortalListening::isQuiet(const LinkId& link, const std::stop_token& stop)
{
    const auto concerned = m_listening.concerns(link, stop);
    tellManner();
    return concerned && !*concerned;
}

void PortalListening::passBegins(const LinkId& link, const std::stop_token& stop)
{
    (void)m_feed->prepare(stop);
    m_listening.passBegins(link);
}

void PortalListening::passEnded(const sync::PassReport& report)
{
    m_listening.passEnded(report);
}

void PortalListening::tellManner()
{
    if (const QString manner = m_feed->manner(); manner != m_manner) {
        if (m_journal.setFact(wholeAccount, QString::fromLatin1(listeningFact), manner))
            m_manner = manner;
    }
}

} // namespace bridge::composition
