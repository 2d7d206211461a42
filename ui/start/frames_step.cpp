// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/frames_step.h"

#include "ui/common/widgets.h"
#include "ui/mapping/trial_views.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

FramesStep::FramesStep(QWidget* parent)
    : QWidget(parent)
    , m_lines(new FrameLines(this))
    , m_noFrames(makeMuted(tr("The board has no frames: where a sticky stands says nothing. Frames can be given a "
                              "meaning later, under “Mapping”."),
          this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"framesStep"_s);
    m_lines->setObjectName(u"startFrameLines"_s);
    m_noFrames->setObjectName(u"startNoFrames"_s);
    m_summary->setObjectName(u"startSummary"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_noFrames);
    layout->addWidget(m_summary);
    layout->addWidget(makeMuted(tr("Yellow stickies become tasks, red ones urgent tasks, green ones comments and blue "
                                   "ones subtasks. All this can be changed later, under “Mapping”."),
        this));
    layout->addStretch(); // without frames the texts stay together on top
    connect(&m_draft, &LinkDraft::changed, this, &FramesStep::showDraft);
    connect(m_lines, &FrameLines::lineDrawn, this, &FramesStep::draw);
    connect(m_lines, &FrameLines::lineRemoved, this, &FramesStep::erase);
}

void FramesStep::show(const StartProposal& proposal)
{
    m_proposal = proposal;
    m_draft.begin(proposal.link);
    showDraft();
}

FrameMeanings FramesStep::meanings() const
{
    return {m_draft.link(), m_proposal.board.get(), m_proposal.projects};
}

bool FramesStep::hasFrames() const
{
    return m_proposal.board && !m_proposal.board->frames.empty();
}

void FramesStep::showDraft()
{
    const FrameMeanings meanings = this->meanings();
    m_lines->show(meanings.frames(), meanings.meanings(), meanings.lines());
    m_lines->setVisible(hasFrames());
    m_noFrames->setVisible(!hasFrames());
    if (m_proposal.board)
        m_summary->setText(TrialViews::summary(sync::simulate(*m_proposal.board, m_draft.link()), m_draft.link()));
}

void FramesStep::draw(const QString& frame, const QString& meaning)
{
    drawLine(m_draft, meanings(), frame, meaning);
}

void FramesStep::erase(const QString& frame, const QString& meaning)
{
    eraseLine(m_draft, meanings(), frame, meaning);
}

void FramesStep::focusFirst()
{
    m_lines->setFocus();
}

} // namespace bridge::ui
