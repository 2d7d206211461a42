// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miro/board_stamps.h"
#include "core/miro/bodies.h"
#include "core/miro/session.h"
#include "core/miro/tagging.h"
#include "core/sync/ports.h"

namespace bridge::miro {

/// Miro as the engine's board. Belongs to one thread.
class MiroBoard final : public sync::BoardPort
{
public:
    MiroBoard(HttpTransport& transport, Authorizer& authorizer, Clock& clock, const MiroOptions& options = {});

    Result<BoardSnapshot> scan(
        const BoardId& board, const sync::BoardNeeds& needs, const std::stop_token& stop) override;
    Result<TimePoint> modifiedAt(const BoardId& board, const std::stop_token& stop) override;
    Result<std::optional<Sticky>> read(const BoardId& board, const ItemId& item, const std::stop_token& stop) override;

    /// Singly, not in bulk: bulk saves no credits and may answer in any order (Miro fact sheet §5).
    std::vector<Result<Sticky>> create(const BoardId& board, const std::vector<Frame>& frames,
        const std::vector<sync::StickyDraft>& drafts, const std::stop_token& stop) override;
    std::vector<Result<Sticky>> update(const BoardId& board, const std::vector<Frame>& frames,
        const std::vector<sync::StickyPatch>& patches, const std::stop_token& stop) override;
    Result<Frame> growFrame(
        const BoardId& board, const Frame& frame, QSizeF size, const std::stop_token& stop) override;
    std::vector<Result<>> changeTags(
        const BoardId& board, const std::vector<sync::TagChange>& changes, const std::stop_token& stop) override;
    Result<QStringList> tagsOf(const BoardId& board, const ItemId& item, const std::stop_token& stop) override;
    std::vector<Result<>> remove(
        const BoardId& board, const std::vector<ItemId>& items, const std::stop_token& stop) override;

    [[nodiscard]] sync::Meter meter() const override;
    [[nodiscard]] QUrl itemUrl(const BoardId& board, const ItemId& item) const override;

private:
    struct Writes;

    [[nodiscard]] std::vector<Result<Sticky>> perform(
        const BoardId& board, const std::vector<Frame>& frames, Writes writes, const std::stop_token& stop);
    void remember(const Sticky& sticky);

    Session m_session;
    BoardStamps m_stamps;
    Tagging m_tagging;
    QUrl m_webUrl;
    QHash<ItemId, Known> m_known; ///< as Miro last answered
    DetachForm m_detachForm = DetachForm::NullId; ///< the one that worked last
};

} // namespace bridge::miro
