// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/answers.h"
#include "ui/plan/plan_review.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace bridge::gui {

/// Lets a person look at what would be written and choose of it, or take a run back: the plan comes from the
/// worker and is done by it, which does nothing else meanwhile. One plan at a time.
class Planning final : public QObject
{
    Q_OBJECT

public:
    /// Hands a command to the worker; false when there is none.
    using Post = std::function<bool(const worker::Command&)>;

    Planning(const Clock& clock, Post post, QObject* parent = nullptr);
    ~Planning() override;

    /// The window it works for from now on, in place of the one before.
    void attach(ui::MainWindow& window);
    void setLinks(std::vector<ui::LinkInfo> links);
    void setStatus(const worker::WorkerStatus& status);
    void answer(const worker::Answer& answer);
    void close(); ///< the worker goes: nothing will come any more

private:
    void open(std::optional<qint64> run);
    void ask(bool sameLook);
    void apply();
    void post(worker::Command command);
    void tell(const worker::PlanShown& shown);
    void tell(const worker::PlanProgress& progress);
    void tell(const worker::PlanApplied& applied);
    void tell(const worker::UndoTold& told);
    void leave();
    [[nodiscard]] std::map<LinkId, QString> linkNames() const;
    [[nodiscard]] std::stop_token newStop();

    const Clock& m_clock;
    Post m_post;
    QPointer<ui::MainWindow> m_window;
    QPointer<ui::PlanReview> m_review;
    std::vector<ui::LinkInfo> m_links;
    std::vector<sync::PlannedOperation> m_undo; ///< as it is shown
    std::optional<qint64> m_run; ///< that is to be taken back; none for a plan
    int m_request = 0; ///< the last one: answers to older ones come too late
    std::stop_source m_stop;
};

} // namespace bridge::gui
