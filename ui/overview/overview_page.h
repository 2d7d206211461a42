// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/journal.h"
#include "core/sync/side.h"
#include "ui/accounts/account_info.h"
#include "ui/common/link_info.h"
#include "ui/overview/attention.h"
#include "ui/overview/changes.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace bridge::ui {

class AttentionList;
class BudgetCard;
class ChangesCard;
class EmptyState;
class LinkCard;
class SignInsCard;
class StateLabel;

/// Is it healthy, what happened, what needs me: the first page.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(const Clock& clock, QWidget* parent = nullptr);

    void setLinks(const std::vector<LinkInfo>& links);
    void setStatus(const worker::WorkerStatus& status);
    void setAccount(sync::Side service, const AccountInfo& info); ///< what is stored of a sign-in
    void setLastDay(const LastDay& day);
    void refreshTimes();
    /// Says what repairs it.
    void takeStep(const Attention& attention);
    /// Everything that needs a person now, as it stands on top.
    [[nodiscard]] std::vector<Attention> attention() const;

Q_SIGNALS:
    void syncRequested(const bridge::LinkId& link); ///< an empty id = every link
    void planRequested(); ///< show what would be written now
    void boardRequested(const bridge::LinkId& link);
    void failedRequested();
    void decisionsRequested();
    void historyRequested();
    void accountsRequested();
    void newLinkRequested();
    void restartRequested(); ///< start the worker again

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeBody();
    void arrangeCards();
    void fillGrid(QGridLayout* grid, int columns);
    void showAttention();

    const Clock& m_clock;
    std::vector<LinkInfo> m_infos;
    std::vector<LinkCard*> m_cards;
    worker::WorkerStatus m_status;
    SignInEnds m_signInEnds;
    StateLabel* m_state;
    QPushButton* m_plan;
    QPushButton* m_sync;
    AttentionList* m_attention;
    EmptyState* m_noLinks;
    BudgetCard* m_budgets;
    SignInsCard* m_signIns;
    QWidget* m_services; ///< what both services let us do: limits and sign-ins
    ChangesCard* m_changes;
    QWidget* m_cardBox = nullptr;
    int m_columns = 0;
};

} // namespace bridge::ui
