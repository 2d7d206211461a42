// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/bitrix24_connection.h"
#include "core/sync/listening.h"

namespace bridge::composition {

/// Hears what happens on a profile's portal, and knows which links that concerns.
class PortalListening
{
public:
    /// All of it must outlive the listening.
    PortalListening(const settings::Profile& profile, Bitrix24Connection& connection, sync::Journal& journal,
        sync::Inbox& inbox, Clock& clock);

    /// The portal's part of worker::Runtime::quiet(). When it can't be told, the link has to be looked at.
    [[nodiscard]] bool isQuiet(const LinkId& link, const std::stop_token& stop);

    /// Around each pass. Nothing here keeps a pass from running: what goes wrong is met again by the pass itself.
    void passBegins(const LinkId& link, const std::stop_token& stop);
    void passEnded(const sync::PassReport& report);

private:
    void tellManner();

    sync::Journal& m_journal;
    std::unique_ptr<sync::ChangeFeed> m_feed;
    sync::Listening m_listening;
    QString m_manner{}; ///< as it was told
};

/// The name of this installation's queue on the portal: made once, kept in the journal (Bitrix24 core fact
/// sheet §13.4). Where the journal can't keep it, none.
[[nodiscard]] QString eventConnector(sync::Journal& journal);

/// The fact about the account that says how changes on the portal are noticed, in one sentence.
constexpr auto listeningFact = "listening";

} // namespace bridge::composition
