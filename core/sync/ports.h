// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the engine needs of the outside. core/miro implements BoardPort, core/bitrix24 implements
// PortalPort, core/storage implements Journal (journal.h). The engine includes none of them.

#include "core/base/error.h"
#include "core/domain/board.h"
#include "core/domain/task.h"

#include <QUrl>

#include <optional>
#include <stop_token>
#include <vector>

namespace bridge::sync {

/// What a walk over the board has to bring beside stickies and frames; the rest is not paid for.
struct BoardNeeds {
    bool connectors = false;
    bool tagList = false; ///< how many tags the board holds and which, without walking any
    QStringList tagTitles{}; ///< walk these tags (exact titles) …
    QString tagPrefix{}; ///< … and every tag whose title starts so ("B24-"); empty = none
};

/// Where a sticky goes: the frame that will own it (empty = none) and the centre in board coordinates.
struct Placement {
    ItemId parent{};
    QPointF center{};

    friend bool operator==(const Placement&, const Placement&) = default;
};

struct StickyDraft {
    QString text{}; ///< plain, the mark line included
    QString linkedLine{}; ///< a last line of `text` to be shown as a link; empty = none
    QUrl linkedUrl{};
    StickyColor color = StickyColor::LightYellow;
    Placement placement{};
};

/// Only what is set is written.
struct StickyPatch {
    ItemId id{};
    std::optional<QString> text{}; ///< plain, the mark line included
    QString linkedLine{}; ///< as in StickyDraft; read only when text is set
    QUrl linkedUrl{};
    std::optional<StickyColor> color{};
    std::optional<Placement> placement{};
};

struct TagChange {
    ItemId item{};
    QString title{};
    bool attach = true; ///< false = detach
};

/// How much of a service's budget is used, from its answers' own headers.
struct Meter {
    qint64 used = 0; ///< in the running minute (Miro: credits) or in the bucket (Bitrix24: requests)
    qint64 limit = 0;
    qint64 requests = 0; ///< sent since the start, refused ones included
    double operatingSeconds = 0; ///< Bitrix24: the highest run time of one method in its window
    bool refused = false; ///< the last answer refused the sign-in
};

/// The side with stickies. Vectors keep their order: outcome i belongs to request i. Implementations
/// pace themselves by the service's limits, retry what is safe to retry (never a create of unknown
/// outcome), and answer what the service SAID after the write, not what was sent.
class BoardPort
{
public:
    virtual ~BoardPort() = default;

    /// A complete walk, or an error.
    virtual Result<BoardSnapshot> scan(const BoardId& board, const BoardNeeds& needs, const std::stop_token& stop) = 0;
    /// When the board was last modified, as one cheap call tells, perhaps for several boards at once; used to
    /// choose how often to scan.
    virtual Result<TimePoint> modifiedAt(const BoardId& board, const std::stop_token& stop) = 0;
    /// The item as it is now; empty when the service answers that it is gone. Tags are not filled.
    virtual Result<std::optional<Sticky>> read(const BoardId& board, const ItemId& item, const std::stop_token& stop)
        = 0;

    /// `frames` are those of the scan: the port turns board coordinates into a frame's own.
    virtual std::vector<Result<Sticky>> create(const BoardId& board, const std::vector<Frame>& frames,
        const std::vector<StickyDraft>& drafts, const std::stop_token& stop)
        = 0;
    /// The sticky after the write; tags are not filled.
    virtual std::vector<Result<Sticky>> update(const BoardId& board, const std::vector<Frame>& frames,
        const std::vector<StickyPatch>& patches, const std::stop_token& stop)
        = 0;
    /// Makes a frame larger, its top-left corner fixed.
    virtual Result<Frame> growFrame(const BoardId& board, const Frame& frame, QSizeF size, const std::stop_token& stop)
        = 0;
    /// Creates the tag if the board has none of that title, then attaches or detaches. Doing it again is
    /// no error. The board's and the item's limits (100, 8) come back as Rejected.
    virtual std::vector<Result<>> changeTags(
        const BoardId& board, const std::vector<TagChange>& changes, const std::stop_token& stop)
        = 0;
    /// The titles of every tag the item carries, sorted; NotFound when the item is gone.
    virtual Result<QStringList> tagsOf(const BoardId& board, const ItemId& item, const std::stop_token& stop) = 0;
    /// Deletes stickies. One that is gone already is done; one that is locked stays, and its refusal says so.
    virtual std::vector<Result<>> remove(
        const BoardId& board, const std::vector<ItemId>& items, const std::stop_token& stop)
        = 0;

    [[nodiscard]] virtual Meter meter() const = 0;
    /// "https://miro.com/app/board/{id}/?moveToWidget={item}"
    [[nodiscard]] virtual QUrl itemUrl(const BoardId& board, const ItemId& item) const = 0;
};

struct TaskDraft {
    QString mark{}; ///< what findByMark looks for
    QString title{};
    QString description{}; ///< plain
    QUrl boardLink{}; ///< the sticky; written as the description's last line
    TaskStatus status = TaskStatus::Pending;
    Priority priority = Priority::Normal;
    GroupId group{};
    StageId stage{};
    TaskId parent{};
    UserId responsible{}; ///< none = the signed-in user
};

/// Only what is set is written. Responsible is never written (that would reset the status).
struct TaskPatch {
    TaskId id{};
    std::optional<QString> title{};
    std::optional<QString> description{}; ///< plain or BB-code, without the link line
    std::optional<Priority> priority{};
    std::optional<TaskStatus> status{};
    std::optional<GroupId> group{};
    std::optional<StageId> stage{}; ///< written last
    std::optional<TaskId> parent{}; ///< none = no longer a subtask
    Task current{}; ///< as last seen: its tags go along with a text, its link line is kept, its status picks the verbs
    QUrl boardLink{}; ///< the link line to keep under the description
};

struct CommentDraft {
    TaskId task{};
    QString text{}; ///< plain
    /// The sticky; the comment's last line and the mark it is found by. Two links that differ in their
    /// fragment are two marks: a comment that keeps a losing text carries one.
    QUrl boardLink{};
};

struct CommentPatch {
    TaskId task{};
    CommentId id{};
    QString text{};
    QUrl boardLink{};
};

struct PortalQuery {
    std::vector<GroupId> groups{}; ///< every task of these …
    std::vector<TaskId> tasks{}; ///< … and these, wherever they are
    std::vector<GroupId> stagesOf{};
};

/// The side with tasks. The same promises as BoardPort.
class PortalPort
{
public:
    virtual ~PortalPort() = default;

    virtual Result<PortalSnapshot> scan(const PortalQuery& query, const std::stop_token& stop) = 0;
    /// Empty where the task is gone or hidden (the service can't tell these apart).
    virtual Result<std::optional<Task>> read(TaskId task, const std::stop_token& stop) = 0;
    /// Every task that carries one of the marks, the oldest first. Answers are checked, never trusted.
    virtual Result<std::vector<Task>> findByMark(const QStringList& marks, const std::stop_token& stop) = 0;

    virtual std::vector<Result<Task>> create(const std::vector<TaskDraft>& drafts, const std::stop_token& stop) = 0;
    virtual std::vector<Result<Task>> update(const std::vector<TaskPatch>& patches, const std::stop_token& stop) = 0;
    /// Deletes tasks. One that is gone or hidden already is done.
    virtual std::vector<Result<>> remove(const std::vector<TaskId>& tasks, const std::stop_token& stop) = 0;

    virtual std::vector<Result<CommentId>> addComments(
        const std::vector<CommentDraft>& drafts, const std::stop_token& stop)
        = 0;
    /// Where the portal gives no message ids: a new comment marked as edited.
    virtual std::vector<Result<CommentId>> editComments(
        const std::vector<CommentPatch>& patches, const std::stop_token& stop)
        = 0;
    /// The newest comment on the task that carries exactly this link; empty when none; Forbidden when the
    /// account may not read comments.
    virtual Result<std::optional<CommentId>> findComment(
        TaskId task, const QUrl& boardLink, const std::stop_token& stop)
        = 0;

    [[nodiscard]] virtual Meter meter() const = 0;
    [[nodiscard]] virtual QUrl taskUrl(TaskId task) const = 0;
};

} // namespace bridge::sync
