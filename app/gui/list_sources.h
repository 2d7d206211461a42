// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/paged_feed.h"
#include "core/storage/journal_reader.h"
#include "ui/activity/decisions_model.h"
#include "ui/activity/failed_model.h"
#include "ui/activity/history_model.h"
#include "ui/activity/queue_model.h"

#include <mutex>

namespace bridge::gui {

/// What was written, from the journal.
class HistorySource final : public ListSource<ui::HistoryModel>
{
public:
    explicit HistorySource(QString journalPath);
    Result<ui::Listing<qint64>> listing(const ui::ListQuestion& question) override;
    Result<std::vector<sync::HistoryRow>> rows(const std::vector<qint64>& keys) override;

private:
    QString m_path;
};

/// What failed or was skipped, from the journal.
class FailedSource final : public ListSource<ui::FailedModel>
{
public:
    explicit FailedSource(QString journalPath);
    Result<ui::Listing<sync::OperationKey>> listing(const ui::ListQuestion& question) override;
    Result<std::vector<sync::OperationRow>> rows(const std::vector<sync::OperationKey>& keys) override;

private:
    QString m_path;
};

/// What waits for a person. Many of the journal's rows may be one decision, so all of them are read and kept; anew
/// when the same is asked again, as then there may be news.
class DecisionsSource final : public ListSource<ui::DecisionsModel>
{
public:
    explicit DecisionsSource(QString journalPath);
    /// Of what their values name by ids; from any thread.
    void setNames(const NamesOfLinks& names);
    Result<ui::Listing<ui::DecisionKey>> listing(const ui::ListQuestion& question) override;
    Result<std::vector<ui::Decision>> rows(const std::vector<ui::DecisionKey>& keys) override;

private:
    QString m_path;
    std::mutex m_mutex;
    NamesOfLinks m_names; ///< behind the mutex
    [[nodiscard]] Result<> read();

    std::optional<ui::ListQuestion> m_question; ///< as last listed
    std::vector<ui::Decision> m_decisions;
};

/// What is still to be written: what is on its way stands in the journal, what waits only in what the passes told.
/// Gathered anew when the same is asked again.
class QueueSource final : public ListSource<ui::QueueModel>
{
public:
    using Passes = std::vector<std::shared_ptr<const sync::PassReport>>;

    explicit QueueSource(QString journalPath);
    /// The last pass of each link; from any thread. False when they are those it has.
    bool setPasses(Passes passes);
    Result<ui::Listing<QString>> listing(const ui::ListQuestion& question) override;
    Result<std::vector<ui::WaitingOperation>> rows(const std::vector<QString>& keys) override;

private:
    QString m_path;
    std::mutex m_mutex;
    Passes m_passes; ///< behind the mutex
    [[nodiscard]] Result<> read();

    std::optional<ui::ListQuestion> m_question; ///< as last listed
    std::vector<ui::WaitingOperation> m_operations;
};

} // namespace bridge::gui
