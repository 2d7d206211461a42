// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/confirmed_pairs.h"
#include "core/sync/report.h"
#include "ui/accounts/account_info.h"
#include "ui/common/tab_order.h"
#include "ui/start/start_values.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace bridge::ui {

class AccountStep;
class ChoiceStep;
class EmptyState;
class FramesStep;
class MatchStep;
class PlanStep;

/// Leads to a new link step by step: both accounts, board and project, what the frames mean, the plan. Steps that
/// are done already are passed over, every one can be gone back to, and after whatever went wrong it can be tried
/// again. It asks by signals and is told by the setters; what is told late is not shown.
class StartDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    explicit StartDialog(QWidget* parent);

    /// The signals say what the step needs, so connect them first.
    void begin(StartStep first);
    void setAccount(sync::Side service, const AccountInfo& info);
    void setChoices(const Result<StartChoices>& choices);
    void setProposal(const Result<StartProposal>& proposal);
    void setPlan(const Result<sync::PlanReport>& plan);
    void showTrouble(const Error& error); ///< in place of the step, which can be tried again

    [[nodiscard]] StartStep step() const { return m_step; }

Q_SIGNALS:
    void signInWanted(bridge::sync::Side service);
    void accountWanted(bridge::sync::Side service);
    void choicesWanted();
    void proposalWanted(const bridge::BoardId& board, bridge::GroupId project);
    /// With what the person said of old stickies and tasks, which holds for the link from then on.
    void planWanted(const bridge::Link& link, const bridge::sync::ConfirmedPairs& confirmed);
    void startWanted(const bridge::Link& link);
    void gaveUp(); ///< nothing that was asked for is wanted any more

private:
    enum class Face : quint8 { Ready, Waiting, Trouble };

    AccountStep* makeAccountStep(sync::Side service);
    QWidget* makeWaitingPage();
    QLayout* makeButtons();
    [[nodiscard]] AccountStep* accountStep() const; ///< of the step; null at the others
    void goOn();
    void goBack();
    void enter(StartStep step);
    void ask();
    void showPlan(const sync::PlanReport& plan);
    void showFace(Face face);
    void enableButtons();
    void focusStep();
    [[nodiscard]] QWidget* pageOf(StartStep step) const;
    [[nodiscard]] bool isProposed() const; ///< what is chosen

    [[nodiscard]] bool isFrameless() const;

    StartStep m_step = StartStep::Miro;
    Face m_face = Face::Ready;
    bool m_passesOver = true; ///< an account that is connected already
    Link m_proposed;
    QString m_boardName;
    bool m_hasMatches = false; ///< there is something to say about them
    QLabel* m_place;
    QLabel* m_title;
    QLabel* m_explanation;
    QStackedWidget* m_stack;
    AccountStep* m_miro;
    AccountStep* m_bitrix24;
    ChoiceStep* m_choice;
    FramesStep* m_frames;
    MatchStep* m_match;
    PlanStep* m_plan;
    EmptyState* m_state = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace bridge::ui
