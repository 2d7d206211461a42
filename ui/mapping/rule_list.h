// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/link_check.h"
#include "core/sync/simulation.h"
#include "ui/mapping/link_draft.h"

#include <QListWidget>

namespace bridge::ui {

/// The draft's rules in the order they are tried, each with how many stickies it takes. Dragged, or moved with
/// Alt+Up and Alt+Down; Del removes one.
class RuleList final : public QListWidget
{
    Q_OBJECT

public:
    /// `draft` must outlive it.
    explicit RuleList(LinkDraft& draft, QWidget* parent = nullptr);

    /// What a trial of the draft on the board gave; null while the board isn't known.
    void setTrial(const sync::Simulation* trial, const std::vector<sync::LinkFinding>& findings);

    [[nodiscard]] qsizetype chosen() const { return currentRow(); } ///< -1: none
    void moveChosen(int by);
    /// To where it would be dropped: above or below the rule under this position of the viewport.
    void moveChosenTo(QPoint position);
    void removeChosen();

Q_SIGNALS:
    void chosenChanged(qsizetype place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refill();
    void describe(QListWidgetItem& item, qsizetype place) const;

    LinkDraft& m_draft;
    std::vector<int> m_counts;
    std::vector<sync::LinkFinding> m_findings;
};

} // namespace bridge::ui
