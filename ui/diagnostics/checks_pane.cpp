// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/checks_pane.h"

#include "ui/common/widgets.h"
#include "ui/diagnostics/check_list.h"
#include "ui/diagnostics/check_row.h"
#include "ui/theme/metrics.h"

#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

using diagnostics::Verdict;

namespace {

/// What needs a person comes first.
int place(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed:
        return 0;
    case Verdict::Warning:
        return 1;
    case Verdict::Ok:
        return 2;
    case Verdict::Skipped:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

ChecksPane::ChecksPane(QWidget* parent)
    : QWidget(parent)
    , m_summary(makeMuted({}, this))
    , m_progress(makeProgress(u"checksProgress"_s, tr("Progress of the checks"), this))
    , m_empty(new EmptyState(u"checksEmpty"_s, "diagnostics"_L1, this))
    , m_list(new CheckList(u"checksList"_s, tr("Checks"), this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"checksPane"_s);
    m_summary->setObjectName(u"checksSummary"_s);
    m_progress->hide();
    m_empty->setTexts(tr("Nothing has been checked yet"),
        tr("The checks try the network, both accounts, every board and project, the keychain and the disk, and say "
           "what repairs what they find. They change nothing."));
    auto* first = m_empty->addButton(u"checksFirst"_s, tr("Check now"), "diagnostics"_L1);
    connect(first, &QPushButton::clicked, this, &ChecksPane::checkRequested);

    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 2 * metrics::grid, 0, 0);
    column->setSpacing(metrics::grid);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, metrics::pageMargin, 0);
    head->addWidget(m_summary);
    head->addWidget(m_progress);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    setLayout(m_stack);
}

void ChecksPane::begin()
{
    m_list->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stack->setCurrentIndex(1);
    tell(tr("Looking…"));
}

void ChecksPane::add(const std::vector<diagnostics::Check>& checks, int step, int steps)
{
    for (const diagnostics::Check& check : checks)
        insert(check);
    m_progress->setRange(0, steps);
    m_progress->setValue(step);
    tell(tr("%1 of %2 checked").arg(step).arg(steps));
}

void ChecksPane::end()
{
    m_progress->hide();
    tell({});
}

void ChecksPane::stopped()
{
    m_progress->hide();
    tell(tr("Stopped before everything was checked"));
}

void ChecksPane::insert(const diagnostics::Check& check)
{
    auto* row = new CheckRow(check, this);
    connect(row, &CheckRow::repairRequested, this, &ChecksPane::repairRequested);
    const auto& rows = m_list->rows();
    const auto before = std::ranges::find_if(
        rows, [&](const CheckRow* other) { return place(other->verdict()) > place(check.verdict); });
    m_list->insert(before - rows.begin(), row);
}

void ChecksPane::tell(const QString& unfinished)
{
    const auto count
        = [this](Verdict verdict) { return int(std::ranges::count(m_list->rows(), verdict, &CheckRow::verdict)); };
    const QString counts = tr("%1 failed, %2 warnings, %3 OK, %4 skipped")
                               .arg(count(Verdict::Failed))
                               .arg(count(Verdict::Warning))
                               .arg(count(Verdict::Ok))
                               .arg(count(Verdict::Skipped));
    m_summary->setText(unfinished.isEmpty() ? counts : u"%1 · %2"_s.arg(counts, unfinished));
}

} // namespace bridge::ui
