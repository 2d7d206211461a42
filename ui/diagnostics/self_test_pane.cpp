// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/self_test_pane.h"

#include "ui/common/widgets.h"
#include "ui/diagnostics/check_list.h"
#include "ui/diagnostics/check_row.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int usualBoards = 20;
constexpr int mostBoards = 1000;

} // namespace

SelfTestPane::SelfTestPane(QWidget* parent)
    : QWidget(parent)
    , m_link(new QComboBox(this))
    , m_boards(new QSpinBox(this))
    , m_run(makeButton(u"selfTestButton"_s, {}, "diagnostics"_L1, this))
    , m_form(makeForm())
    , m_summary(makeMuted({}, this))
    , m_progress(makeProgress(u"selfTestProgress"_s, tr("Progress of the self-test"), this))
    , m_empty(new EmptyState(u"selfTestEmpty"_s, "diagnostics"_L1, this))
    , m_newLink(m_empty->addButton(u"selfTestNewLinkButton"_s, tr("Link a board…"), "add"_L1))
    , m_list(new CheckList(u"selfTestList"_s, tr("Results of the self-test"), this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"selfTestPane"_s);
    m_summary->setObjectName(u"selfTestSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_form);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResults());
    column->addLayout(m_stack, 1);
    connect(m_run, &QPushButton::clicked, this, &SelfTestPane::toggle);
    connect(m_newLink, &QPushButton::clicked, this, &SelfTestPane::newLinkRequested);
    setLinks({});
}

QWidget* SelfTestPane::makeForm()
{
    auto* form = new QWidget(this);
    m_link->setObjectName(u"selfTestLink"_s);
    m_link->setAccessibleName(tr("Link to try"));
    m_link->setMinimumContentsLength(16);
    m_link->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_boards->setObjectName(u"selfTestBoards"_s);
    m_boards->setAccessibleName(tr("How many boards are made up"));
    m_boards->setRange(1, mostBoards);
    m_boards->setValue(usualBoards);
    auto* link = new QLabel(tr("&Link"), form);
    link->setBuddy(m_link);
    auto* boards = new QLabel(tr("Boar&ds"), form);
    boards->setBuddy(m_boards);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(link);
    row->addWidget(m_link, 1);
    row->addSpacing(metrics::grid);
    row->addWidget(boards);
    row->addWidget(m_boards);
    row->addStretch();
    row->addWidget(m_run);
    return form;
}

QWidget* SelfTestPane::makeResults()
{
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, metrics::pageMargin, 0);
    head->addWidget(m_summary);
    head->addWidget(m_progress);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return filled;
}

void SelfTestPane::setLinks(const std::vector<LinkInfo>& links)
{
    const QString chosen = m_link->currentData().toString();
    m_link->clear();
    for (const LinkInfo& link : links)
        m_link->addItem(link.boardName, link.id.value);
    m_link->setCurrentIndex(std::max(0, m_link->findData(chosen)));
    m_form->setVisible(!links.empty());
    m_newLink->setVisible(links.empty());
    m_empty->setTexts(links.empty() ? tr("Nothing to test yet") : tr("Test the mapping before you rely on it"),
        links.empty() ? tr("A link's rules and frames can be tested here once there is a link.")
                      : tr("Boards are made up with the link's frames and stickies for each of its rules. They are "
                           "synced with a simulated portal inside this program, edited on both sides and synced again. "
                           "Nothing reaches Miro or Bitrix24."));
    showRunning(m_isRunning);
}

void SelfTestPane::setBoardName(const LinkId& link, const QString& name)
{
    if (const int place = m_link->findData(link.value); place >= 0 && !name.isEmpty())
        m_link->setItemText(place, name);
}

void SelfTestPane::begin()
{
    m_list->clear();
    m_progress->setRange(0, 0);
    m_summary->setText(tr("Making up boards…"));
    m_stack->setCurrentIndex(1);
    showRunning(true);
}

void SelfTestPane::setProgress(int boards, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(boards);
    m_summary->setText(tr("%L1 of %L2 boards tested").arg(boards).arg(of));
}

void SelfTestPane::end(const QString& summary, const std::vector<diagnostics::Check>& results)
{
    m_list->clear();
    for (const diagnostics::Check& result : results)
        m_list->insert(std::ssize(m_list->rows()), new CheckRow(result, this));
    m_summary->setText(summary);
    m_stack->setCurrentIndex(1);
    showRunning(false);
}

void SelfTestPane::toggle()
{
    if (m_isRunning)
        Q_EMIT stopRequested();
    else if (m_link->currentIndex() >= 0)
        Q_EMIT runRequested({m_link->currentData().toString()}, m_boards->value());
}

void SelfTestPane::showRunning(bool running)
{
    m_isRunning = running;
    m_progress->setVisible(running);
    m_run->setText(running ? tr("S&top") : tr("&Run self-test"));
    m_run->setAccessibleName(running ? tr("Stop the self-test") : tr("Run self-test"));
    dress(*m_run, running ? "stop"_L1 : "diagnostics"_L1, true);
    m_link->setEnabled(!running);
    m_boards->setEnabled(!running);
}

} // namespace bridge::ui
