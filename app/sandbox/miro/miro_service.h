// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/credit_ledger.h"
#include "app/sandbox/miro/miro_options.h"
#include "app/sandbox/miro/miro_world.h"
#include "app/sandbox/miro/token_store.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/domain/color.h"
#include "core/net/http.h"

#include <QMap>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace bridge::sandbox {

struct Route;

/// The simulated Miro: a plain object that answers requests like the real service and refuses what the
/// real one refuses. It has no socket, no event loop and no time of its own; one thread at a time.
///
/// Beside the REST surface it takes what a person does on a board with the mouse: no token, no credits.
class MiroService
{
public:
    MiroService(const Clock& clock, MiroOptions options);

    /// Answers /v1/oauth*, /v2/** and /oauth/authorize; only the address's path and query matter.
    [[nodiscard]] HttpResponse handle(const HttpRequest& request);
    /// What any verb gets that a request to this service can't have at all, such as HEAD (§12).
    [[nodiscard]] static HttpResponse refusedVerb();

    /// Boards, users, credits and tokens (these as hashes: no secret is in it).
    [[nodiscard]] Json state() const;
    /// Refuses a state that is not one of ours and leaves everything as it was.
    [[nodiscard]] Result<> restore(const Json& state);

    // Set-up
    Secret issueToken(); ///< never expires, all scopes, of the first user
    Secret issueToken(const QStringList& scopes);
    TokenPair issueExpiringPair();
    void revokeToken(const Secret& token); ///< an access token and the refresh token that belongs to it
    void expireToken(const Secret& token); ///< the access token; its refresh token still works
    BoardId addBoard(const QString& name); ///< owned by the first user, found by every search at once
    MiroUser addUser(const QString& name, const QString& email);
    /// Role viewer, commenter, editor, coowner or owner; an empty role takes the user off the board.
    void setMember(const BoardId& board, const QString& userId, const QString& role);

    // What a person does on the board. Items are taken by geometry: what is dropped with its centre in a
    // frame becomes that frame's child. An add answers an empty id when the board, or what it refers to,
    // does not exist; anything else fails with NotFound then, and with Rejected on a locked item.
    void actAs(const QString& userId); ///< who the person is; at first the second user
    ItemId addFrame(const BoardId& board, const QString& title, const QRectF& absolute);
    ItemId addSticky(const BoardId& board, const QString& plainText, StickyColor color, const QPointF& absoluteCenter);
    ItemId addCard(
        const BoardId& board, const QString& title, const QString& description, const QPointF& absoluteCenter);
    ItemId duplicate(const BoardId& board, const ItemId& item); ///< same text and tags, beside the original
    ItemId connect(const BoardId& board, const ItemId& from, const ItemId& to); ///< the connector's id
    Result<> editText(const BoardId& board, const ItemId& item, const QString& plainText); ///< of a sticky or card
    Result<> recolour(const BoardId& board, const ItemId& item, StickyColor color);
    Result<> move(const BoardId& board, const ItemId& item, const QPointF& absoluteCenter);
    /// Children stay where they are on the board; those left outside lose their parent.
    Result<> resizeFrame(const BoardId& board, const ItemId& frame, const QRectF& absolute);
    Result<> renameFrame(const BoardId& board, const ItemId& frame, const QString& title);
    Result<> remove(const BoardId& board, const ItemId& item);
    /// Makes the tag if the board has none of that title. Fails on a 9th tag and on a 101st.
    Result<> setTag(const BoardId& board, const ItemId& item, const QString& title, bool on);
    Result<> disconnect(const BoardId& board, const ItemId& connector);
    Result<> lock(const BoardId& board, const ItemId& item, bool locked);

    // Looking
    [[nodiscard]] std::vector<BoardId> boards() const;
    [[nodiscard]] const std::vector<MiroUser>& users() const { return m_world.users; }
    /// {"id","name","revision",
    ///  "frames":[{"id","title","fillColor","x","y","width","height"}],
    ///  "stickies":[{"id","text","html","color","hex","x","y","width","height","parent","tags":[{"title","color"}],
    ///               "locked","modifiedAt","modifiedBy"}],
    ///  "cards":[{"id","title","description","x","y","width","height","parent","tags","locked"}],
    ///  "connectors":[{"id","from","to"}], "tags":[{"id","title","fillColor"}]}
    /// x and y are the absolute top-left corner; "parent", "from" and "to" are "" when there is none;
    /// modifiedBy is the user's name. Null for an unknown board.
    [[nodiscard]] Json boardView(const BoardId& board) const;
    [[nodiscard]] quint64 revision(const BoardId& board) const; ///< grows with every change; 0 for an unknown board

    struct Counters {
        qint64 requests = 0;
        qint64 refused = 0; ///< answered 4xx or 5xx
        QMap<int, qint64> byStatus{};
        qint64 credits = 0; ///< spent by all tokens since the start
        QMap<QString, qint64> byCall{}; ///< by operation: "create-sticky-note-item", …
    };
    [[nodiscard]] const Counters& counters() const { return m_counters; }
    [[nodiscard]] const MiroOptions& options() const { return m_world.options; }

private:
    HttpResponse answer(const HttpRequest& request);
    /// Lays a new item of the person's down, with its centre there.
    ItemId put(const BoardId& board, BoardItem item, const QPointF& absoluteCenter);
    HttpResponse answerApi(const Route& route, const HttpRequest& request, const QStringList& arguments);

    const Clock& m_clock;
    MiroWorld m_world;
    TokenStore m_tokens;
    CreditLedger m_credits;
    Counters m_counters;
    Number m_person = 0;
};

} // namespace bridge::sandbox
