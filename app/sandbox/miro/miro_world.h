// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/miro/miro_options.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/json.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <map>
#include <optional>
#include <vector>

namespace bridge::sandbox {

using Number = quint64; ///< a Miro id without its text form; 0 = none

enum class ItemKind : quint8 { StickyNote, Card, AppCard, Frame, Text, Shape };

/// Anything on a board that the items list shows.
struct BoardItem {
    Number id = 0;
    ItemKind kind = ItemKind::StickyNote;
    Json data = Json::object(); ///< as an answer shows it
    Json style = Json::object(); ///< as an answer shows it
    QPointF position{}; ///< the centre: from the parent's top-left corner, or from the board's middle
    QSizeF size{};
    double rotation = 0;
    Number parent = 0;
    bool locked = false;
    std::vector<Number> tags{}; ///< in the order they were attached
    TimePoint createdAt{};
    TimePoint modifiedAt{};
    Number createdBy = 0;
    Number modifiedBy = 0;
};

struct BoardTag {
    Number id = 0;
    QString title{};
    QString fillColor{};
};

struct ConnectorEnd {
    Number item = 0; ///< 0 = a loose end: what it was attached to is gone
    Json extra = Json::object(); ///< "snapTo" or "position", as sent
};

struct BoardConnector {
    Number id = 0;
    ConnectorEnd start{};
    ConnectorEnd end{};
    Json look = Json::object(); ///< shape, captions, style
    TimePoint createdAt{};
    TimePoint modifiedAt{};
    Number createdBy = 0;
    Number modifiedBy = 0;
};

struct BoardMember {
    Number user = 0;
    QString role{};
};

struct Board {
    QString id{};
    QString name{};
    QString description{};
    Json policy = Json::object();
    QString project{};
    Number owner = 0;
    TimePoint createdAt{};
    TimePoint modifiedAt{};
    Number modifiedBy = 0;
    TimePoint searchableAt{}; ///< searches without a team find it from here on
    quint64 revision = 1; ///< grows with every change
    std::vector<BoardMember> members{};
    std::map<Number, BoardItem> items{}; ///< ascending by id, as the lists are
    std::map<Number, BoardTag> tags{};
    std::map<Number, BoardConnector> connectors{};

    [[nodiscard]] BoardItem* item(const QString& id);
    [[nodiscard]] const BoardItem* frame(Number id) const; ///< null when there is no frame of that id
    [[nodiscard]] QString roleOf(Number user) const; ///< empty for somebody who is no member
};

struct MiroUser {
    QString id{};
    QString name{};
    QString email{};
};

/// Everything that lies on the simulated service apart from tokens and counters: plain data.
struct MiroWorld {
    MiroOptions options{};
    std::vector<MiroUser> users{}; ///< the first is the one tokens are issued for
    std::vector<Board> boards{}; ///< in order of creation
    Number lastItem = 3458764517517818000; ///< items and connectors share one sequence
    Number lastTag = 3074457363306854000;
    Number lastUser = 3074457350804038700;
    Number lastBoard = 0;

    [[nodiscard]] Board* board(const QString& id);
    [[nodiscard]] const Board* board(const QString& id) const;
    [[nodiscard]] const MiroUser* user(Number id) const;
    [[nodiscard]] Number firstUser() const; ///< whose tokens are issued
    MiroUser& addUser(const QString& name, const QString& email);
    /// An empty board owned by `owner`, called "Untitled".
    Board& addBoard(Number owner, TimePoint now);
};

constexpr QLatin1StringView teamId{"3074457350000000002"};
constexpr QLatin1StringView organizationId{"3074457350000000003"};

/// 0 for what is not a decimal number.
[[nodiscard]] Number toNumber(const QString& id);
[[nodiscard]] QString idText(Number id);

/// Puts down who changed the board and when, and lets its revision grow.
void touch(Board& board, Number user, TimePoint now);
/// The same for an item or a connector, and its board.
void touch(Board& board, BoardItem& item, Number user, TimePoint now);
void touch(Board& board, BoardConnector& connector, Number user, TimePoint now);

/// A connector with the look it has when nothing is sent (§8), not yet on a board.
[[nodiscard]] BoardConnector newConnector();

/// Takes an item off the board: its children stay where they are, without a parent (Miro fact sheet §6),
/// and connectors keep a loose end (§8).
void eraseItem(Board& board, Number id);

} // namespace bridge::sandbox
