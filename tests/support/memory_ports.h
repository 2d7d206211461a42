// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Both services and the journal as plain maps, for tests of the engine alone. They forgive more than the
// real ones: what a service refuses is the sandbox's business, and the world tests'.

#include "core/sync/ports.h"

#include "core/sync/journal.h"

#include <functional>
#include <map>
#include <set>

namespace bridge::test {

/// Decides what becomes of the n-th write to either side.
struct WriteFaults {
    enum class Kind : quint8 { None, LostBefore, LostAfter, Refused };

    qint64 writes = 0; ///< so far
    qint64 faultAt = -1; ///< the write that goes wrong; -1 = none
    Kind kind = Kind::None;
    bool stopsThere = false; ///< nothing after it gets through either: the program was killed

    Kind next();
    [[nodiscard]] bool isDead() const { return stopsThere && faultAt >= 0 && writes > faultAt; }
};

/// Does the write unless it is lost on the way, and says what the caller gets to know of it.
template <typename T, typename Act> Result<T> faulty(WriteFaults& faults, Act act)
{
    const auto kind = faults.next();
    if (faults.isDead() && kind == WriteFaults::Kind::LostBefore && faults.writes > faults.faultAt + 1)
        return fail(ErrorKind::Cancelled, QStringLiteral("killed"));
    switch (kind) {
    case WriteFaults::Kind::LostBefore:
        return fail(ErrorKind::OutcomeUnknown, QStringLiteral("no answer"));
    case WriteFaults::Kind::Refused:
        return fail(ErrorKind::Rejected, QStringLiteral("refused"));
    case WriteFaults::Kind::LostAfter:
        (void)act();
        return fail(ErrorKind::OutcomeUnknown, QStringLiteral("no answer"));
    case WriteFaults::Kind::None:
        break;
    }
    return act();
}

class MemoryBoard final : public sync::BoardPort
{
public:
    MemoryBoard(Clock& clock, WriteFaults& faults)
        : m_clock(clock)
        , m_faults(faults)
    {
    }

    BoardSnapshot board{};
    int scans = 0;
    int tagLimit = 100;
    std::set<ItemId> hiddenFromScans{}; ///< left out of a walk that says it is complete

    /// What a person does.
    ItemId add(const QString& text, StickyColor color, const ItemId& frame = {}, const QStringList& tags = {});
    Sticky& sticky(const ItemId& id);
    void edit(const ItemId& id, const QString& text);
    void move(const ItemId& id, const ItemId& frame);
    void remove(const ItemId& id);

    Result<BoardSnapshot> scan(const BoardId&, const sync::BoardNeeds& needs, const std::stop_token&) override;
    Result<TimePoint> modifiedAt(const BoardId&, const std::stop_token&) override { return m_modified; }
    Result<std::optional<Sticky>> read(const BoardId&, const ItemId& item, const std::stop_token&) override;
    std::vector<Result<Sticky>> create(const BoardId&, const std::vector<Frame>&,
        const std::vector<sync::StickyDraft>& drafts, const std::stop_token&) override;
    std::vector<Result<Sticky>> update(const BoardId&, const std::vector<Frame>&,
        const std::vector<sync::StickyPatch>& patches, const std::stop_token&) override;
    Result<Frame> growFrame(const BoardId&, const Frame& frame, QSizeF size, const std::stop_token&) override;
    std::vector<Result<>> changeTags(
        const BoardId&, const std::vector<sync::TagChange>& changes, const std::stop_token&) override;
    Result<QStringList> tagsOf(const BoardId&, const ItemId& item, const std::stop_token&) override;
    std::vector<Result<>> remove(const BoardId&, const std::vector<ItemId>& items, const std::stop_token&) override;
    [[nodiscard]] sync::Meter meter() const override { return {}; }
    [[nodiscard]] QUrl itemUrl(const BoardId& id, const ItemId& item) const override;

private:
    Sticky* find(const ItemId& id);
    void touch(Sticky& sticky);

    Clock& m_clock;
    WriteFaults& m_faults;
    qint64 m_nextId = 1000;
    TimePoint m_modified{};
};

struct MemoryComment {
    CommentId id{};
    TaskId task{};
    QString text{};
    QUrl link{};
};

class MemoryPortal final : public sync::PortalPort
{
public:
    MemoryPortal(Clock& clock, WriteFaults& faults)
        : m_clock(clock)
        , m_faults(faults)
    {
    }

    std::map<TaskId, Task> tasks{};
    std::vector<MemoryComment> comments{};
    QMap<GroupId, std::vector<Stage>> stages{}; ///< told by every scan, and so are the names
    QMap<GroupId, QString> groupNames{};
    QString neverAnswersFor{}; ///< creates of this title are lost, and never made
    std::set<GroupId> goneGroups{}; ///< no task can be moved there
    std::function<void()> beforeNextRead{}; ///< what somebody does right before a task is read
    std::optional<TaskStatus> refusesStatus{}; ///< answers as if all were well, and leaves the status as it is

    /// What a person does.
    TaskId add(const QString& title, GroupId group, TaskStatus status = TaskStatus::Pending);
    Task& change(TaskId id); ///< stamps it as changed now

    Result<PortalSnapshot> scan(const sync::PortalQuery& query, const std::stop_token&) override;
    Result<std::optional<Task>> read(TaskId task, const std::stop_token&) override;
    Result<std::vector<Task>> findByMark(const QStringList& marks, const std::stop_token&) override;
    std::vector<Result<Task>> create(const std::vector<sync::TaskDraft>& drafts, const std::stop_token&) override;
    std::vector<Result<Task>> update(const std::vector<sync::TaskPatch>& patches, const std::stop_token&) override;
    std::vector<Result<>> remove(const std::vector<TaskId>& gone, const std::stop_token&) override;
    std::vector<Result<CommentId>> addComments(
        const std::vector<sync::CommentDraft>& drafts, const std::stop_token&) override;
    std::vector<Result<CommentId>> editComments(
        const std::vector<sync::CommentPatch>& patches, const std::stop_token&) override;
    Result<std::optional<CommentId>> findComment(TaskId task, const QUrl& link, const std::stop_token&) override;
    [[nodiscard]] sync::Meter meter() const override { return {}; }
    [[nodiscard]] QUrl taskUrl(TaskId task) const override;

private:
    Clock& m_clock;
    WriteFaults& m_faults;
    qint64 m_nextId = 1;
};

class MemoryJournal final : public sync::Journal
{
public:
    std::map<ItemId, sync::Pair> stored{};
    std::map<QString, sync::OperationRow> rows{};
    std::vector<sync::HistoryRow> history{};
    std::map<QString, QString> facts{};
    qint64 runs = 0;
    int changes = 0;

    Result<std::vector<sync::Pair>> pairs(const LinkId& link) override;
    Result<std::optional<sync::Pair>> pairOfItem(const ItemId& item) override;
    Result<std::optional<sync::Pair>> pairOfTask(TaskId task) override;
    Result<std::vector<sync::OperationRow>> operations(const std::optional<LinkId>& link) override;
    Result<> apply(const sync::JournalChange& change) override;
    Result<qint64> beginRun(const LinkId&, TimePoint) override { return ++runs; }
    Result<> endRun(qint64, TimePoint, int, int) override { return {}; }
    Result<std::vector<sync::HistoryRow>> historyOf(qint64 run) override;
    Result<qint64> pruneHistory(TimePoint until) override;
    Result<std::optional<QString>> fact(const LinkId& link, const QString& key) override;
    Result<> setFact(const LinkId& link, const QString& key, const QString& value) override;

private:
    qint64 m_lastHistory = 0;
};

} // namespace bridge::test
