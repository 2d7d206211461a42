// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "miro_fixture.h"
#include "service_transport.h"

namespace bridge::miro {

/// A board on the simulated Miro and the client that talks to it.
struct ContractWorld {
    explicit ContractWorld(const sandbox::MiroOptions& options = {})
        : service(clock, options)
        , transport(service, clock)
        , authorizer({service.issueToken()})
        , port(transport, authorizer, clock)
        , board(service.addBoard(QStringLiteral("Sprint 12")))
        , toDo(service.addFrame(board, QStringLiteral("To Do"), QRectF(1000, 2000, 1000, 1200)))
        , done(service.addFrame(board, QStringLiteral("Done & dusted"), QRectF(2200, 2000, 1000, 1200)))
    {
    }

    BoardSnapshot scan(const sync::BoardNeeds& needs = {})
    {
        const auto snapshot = port.scan(board, needs, {});
        if (!snapshot)
            qFatal("no scan: %s", qPrintable(snapshot.error().detail));
        return *snapshot;
    }
    Sticky sticky(const ItemId& id, const sync::BoardNeeds& needs = {})
    {
        for (const Sticky& found : scan(needs).stickies) {
            if (found.id == id)
                return found;
        }
        qFatal("no sticky %s", qPrintable(id.value));
    }
    qint64 calls(const QString& operation) const { return service.counters().byCall.value(operation); }

    ManualClock clock{testStart};
    sandbox::MiroService service;
    ServiceTransport transport;
    RenewingAuthorizer authorizer;
    MiroBoard port;
    BoardId board;
    ItemId toDo;
    ItemId done;
};

inline sync::StickyDraft draft(const QString& text, const ItemId& frame = {}, const QPointF& center = {})
{
    return {.text = text, .placement = {frame, center}};
}

} // namespace bridge::miro
