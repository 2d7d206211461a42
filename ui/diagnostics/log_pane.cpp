// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/log_pane.h"

#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

LogPane::LogPane(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_empty(new EmptyState(u"logEmpty"_s, "search"_L1, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"logPane"_s);
    m_filter->setObjectName(u"logFilter"_s);
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(36 * metrics::grid);
    m_filter->addAction(icon("search"_L1, Tone::Muted), QLineEdit::LeadingPosition);
    auto* read = makeButton(u"logReadButton"_s, tr("&Read again"), "reload"_L1, this);

    m_text->setObjectName(u"logText"_s);
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto* head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addStretch();
    head->addWidget(read);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * metrics::grid, metrics::pageMargin, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addLayout(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &LogPane::showMatching);
    connect(read, &QPushButton::clicked, this, &LogPane::readRequested);
    showMatching();
}

void LogPane::setLines(const QStringList& lines)
{
    m_lines = lines;
    showMatching();
}

void LogPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogPane::showMatching()
{
    const QStringList words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList shown;
    for (const QString& line : m_lines) {
        if (std::ranges::all_of(words, [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); }))
            shown += line;
    }
    m_text->setPlainText(shown.join(u'\n'));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    if (m_lines.isEmpty())
        m_empty->setTexts(tr("Nothing was logged yet"), tr("What the program does is written down as it happens."));
    else
        m_empty->setTexts(tr("Nothing matches “%1”").arg(m_filter->text().simplified()),
            tr("Clear the filter to see everything again."));
    m_stack->setCurrentIndex(shown.isEmpty() ? 0 : 1);
}

} // namespace bridge::ui
