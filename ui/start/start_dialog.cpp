// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_dialog.h"

#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/start/account_step.h"
#include "ui/start/choice_step.h"
#include "ui/start/frames_step.h"
#include "ui/start/match_step.h"
#include "ui/start/plan_step.h"
#include "ui/start/start_texts.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bridge::ui {

using sync::Side;

namespace {

constexpr QSize usualSize{110 * metrics::grid, 74 * metrics::grid};

} // namespace

StartDialog::StartDialog(QWidget* parent)
    : OrderedDialog(parent)
    , m_place(makeMuted({}, this))
    , m_title(makeTitle({}, this))
    , m_explanation(makeMuted({}, this))
    , m_stack(new QStackedWidget(this))
    , m_miro(makeAccountStep(Side::Miro))
    , m_bitrix24(makeAccountStep(Side::Bitrix24))
    , m_choice(new ChoiceStep(this))
    , m_frames(new FramesStep(this))
    , m_match(new MatchStep(this))
    , m_plan(new PlanStep(this))
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Set up a link"));
    resize(usualSize);
    m_place->setObjectName(u"startPlace"_s);
    m_title->setObjectName(u"startTitle"_s);
    m_explanation->setObjectName(u"startExplanation"_s);
    for (int step = 0; step < startStepCount; ++step)
        m_stack->addWidget(pageOf(StartStep(step)));
    m_stack->addWidget(makeWaitingPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 2 * metrics::grid, metrics::pageMargin, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_place);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(metrics::grid);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(metrics::grid);
    layout->addLayout(makeButtons());
    connect(m_choice, &ChoiceStep::changed, this, &StartDialog::enableButtons);
    connect(m_choice, &ChoiceStep::doubleClicked, this, &StartDialog::goOn);
    connect(this, &QDialog::finished, this, &StartDialog::gaveUp);
}

AccountStep* StartDialog::makeAccountStep(Side service)
{
    auto* step = new AccountStep(service, this);
    connect(step, &AccountStep::signInRequested, this, [this, service] {
        m_passesOver = true;
        Q_EMIT signInWanted(service);
    });
    connect(step, &AccountStep::againRequested, this, [this, service] {
        m_passesOver = true;
        Q_EMIT accountWanted(service);
    });
    return step;
}

QWidget* StartDialog::makeWaitingPage()
{
    auto* page = new QWidget(this);
    m_state = new EmptyState(u"startState"_s, "eye"_L1, page);
    m_again = m_state->addButton(u"startAgainButton"_s, tr("Try again"), "reload"_L1);
    connect(m_again, &QPushButton::clicked, this, &StartDialog::ask);
    m_busy = makeProgress(u"startBusy"_s, tr("Progress"), page);
    m_busy->setRange(0, 0); // how long a service takes isn't known
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_busy);
    layout->addWidget(m_state, 1);
    return page;
}

QLayout* StartDialog::makeButtons()
{
    auto* cancel = makeButton(u"startCancelButton"_s, tr("Cancel"), "close"_L1, this);
    m_back = makeButton(u"startBackButton"_s, tr("Back"), "arrow-left"_L1, this);
    m_next = makeButton(u"startNextButton"_s, tr("Next"), "arrow-right"_L1, this);
    for (QPushButton* button : {cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &StartDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &StartDialog::goOn);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return row;
}

QWidget* StartDialog::pageOf(StartStep step) const
{
    switch (step) {
    case StartStep::Miro:
        return m_miro;
    case StartStep::Bitrix24:
        return m_bitrix24;
    case StartStep::Choice:
        return m_choice;
    case StartStep::Frames:
        return m_frames;
    case StartStep::Match:
        return m_match;
    case StartStep::Plan:
        return m_plan;
    }
    Q_UNREACHABLE();
}

AccountStep* StartDialog::accountStep() const
{
    return qobject_cast<AccountStep*>(pageOf(m_step));
}

void StartDialog::begin(StartStep first)
{
    Q_EMIT accountWanted(Side::Miro);
    Q_EMIT accountWanted(Side::Bitrix24);
    enter(first);
}

void StartDialog::setAccount(Side service, const AccountInfo& info)
{
    AccountStep* step = service == Side::Miro ? m_miro : m_bitrix24;
    step->show(info);
    if (step != accountStep())
        return;
    if (m_passesOver && step->isWell())
        goOn();
    else
        enableButtons();
}

void StartDialog::goOn()
{
    if (m_face != Face::Ready)
        return;
    if (m_step == StartStep::Plan)
        Q_EMIT startWanted(m_frames->link());
    else
        enter(StartStep(int(m_step) + 1));
}

/// A person who goes back to an account wants to see it.
void StartDialog::goBack()
{
    m_passesOver = false;
    Q_EMIT gaveUp();
    m_step = StartStep(int(m_step) - 1);
    if (m_step == StartStep::Match && !m_hasMatches)
        m_step = StartStep::Frames;
    showFace(Face::Ready);
}

void StartDialog::enter(StartStep step)
{
    m_step = step;
    const AccountStep* account = accountStep();
    if (account && m_passesOver && account->isWell())
        enter(StartStep(int(step) + 1));
    else if (account || (step == StartStep::Frames && isProposed()))
        showFace(Face::Ready);
    else
        ask();
}

bool StartDialog::isProposed() const
{
    return m_proposed.board == m_choice->board() && m_proposed.defaultGroup == m_choice->project();
}

/// The step says by itself that there is nothing to draw, and goes on.
bool StartDialog::isFrameless() const
{
    return m_step == StartStep::Frames && !m_frames->hasFrames();
}

void StartDialog::ask()
{
    showFace(Face::Waiting);
    if (m_step == StartStep::Choice)
        Q_EMIT choicesWanted();
    else if (m_step == StartStep::Frames)
        Q_EMIT proposalWanted(m_choice->board(), m_choice->project());
    else
        Q_EMIT planWanted(m_frames->link(), m_step == StartStep::Plan ? m_match->confirmed() : sync::ConfirmedPairs());
}

void StartDialog::setChoices(const Result<StartChoices>& choices)
{
    if (m_step != StartStep::Choice)
        return;
    if (!choices)
        return showTrouble(choices.error());
    m_choice->show(*choices);
    showFace(Face::Ready);
}

void StartDialog::setProposal(const Result<StartProposal>& proposal)
{
    if (m_step != StartStep::Frames)
        return;
    if (!proposal)
        return showTrouble(proposal.error());
    m_proposed = proposal->link;
    m_boardName = proposal->board ? proposal->board->name : QString();
    m_frames->show(*proposal);
    showFace(Face::Ready);
}

void StartDialog::setPlan(const Result<sync::PlanReport>& plan)
{
    if (m_step != StartStep::Plan && m_step != StartStep::Match)
        return;
    if (!plan)
        return showTrouble(plan.error());
    if (m_step == StartStep::Plan)
        return showPlan(*plan);
    m_hasMatches = m_match->show(*plan);
    if (m_hasMatches)
        showFace(Face::Ready);
    else // nobody is asked, and the plan is known already
        showPlan(*plan);
}

void StartDialog::showPlan(const sync::PlanReport& plan)
{
    m_step = StartStep::Plan;
    m_plan->show(plan, m_proposed.id, m_boardName);
    showFace(Face::Ready);
}

void StartDialog::showTrouble(const Error& error)
{
    m_state->setPicture("failed"_L1, Tone::Attention);
    m_state->setTexts(Words::what(error.kind), CoreText::of(error.detail) + u"\n"_s + StartTexts::advice(error.kind));
    showFace(Face::Trouble);
}

void StartDialog::showFace(Face face)
{
    m_face = face;
    m_place->setText(tr("Step %1 of %2").arg(int(m_step) + 1).arg(startStepCount));
    m_title->setText(StartTexts::title(m_step));
    m_explanation->setText(StartTexts::explanation(m_step));
    m_explanation->setHidden(face == Face::Ready && isFrameless());
    if (face == Face::Waiting) {
        m_state->setPicture("eye"_L1);
        m_state->setTexts(StartTexts::waiting(m_step), StartTexts::waitingText(m_step));
    }
    m_again->setVisible(face == Face::Trouble);
    m_busy->setVisible(face == Face::Waiting);
    m_stack->setCurrentWidget(face == Face::Ready ? pageOf(m_step) : m_state->parentWidget());
    enableButtons();
    focusStep();
}

void StartDialog::enableButtons()
{
    const AccountStep* account = accountStep();
    const bool isComplete = account ? account->isSignedIn() : (m_step != StartStep::Choice || m_choice->isComplete());
    const bool isLast = m_step == StartStep::Plan;
    m_back->setVisible(m_step != StartStep::Miro);
    m_next->setEnabled(m_face == Face::Ready && isComplete);
    m_next->setText(isLast ? tr("Start") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    dress(*m_next, isLast ? "resume"_L1 : "arrow-right"_L1, true);
}

void StartDialog::focusStep()
{
    if (m_face == Face::Trouble)
        m_again->setFocus();
    else if (m_face == Face::Waiting)
        m_back->setFocus();
    else if (AccountStep* account = accountStep(); account && !account->isSignedIn())
        account->focusFirst();
    else if (m_step == StartStep::Choice)
        m_choice->focusFirst();
    else if (m_step == StartStep::Frames && !isFrameless())
        m_frames->focusFirst();
    else if (m_step == StartStep::Match)
        m_match->focusFirst();
    else
        m_next->setFocus();
}

} // namespace bridge::ui
