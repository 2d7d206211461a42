// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/check_row.h"

#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/diagnostics/diagnostic_looks.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

/// Of the longest word in the window's language, with its icon.
int verdictWidth(const QFontMetrics& font)
{
    using diagnostics::Verdict;
    int width = 0;
    for (const Verdict verdict : {Verdict::Ok, Verdict::Warning, Verdict::Failed, Verdict::Skipped})
        width = std::max(width, font.horizontalAdvance(DiagnosticLooks::of(verdict).word));
    return width + metrics::smallIconSide + 2 * metrics::grid;
}

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A word of its own for the object's name: "link.sprint.board" → "link_sprint_board".
QString nameOf(const diagnostics::Check& check)
{
    return QString(check.id).replace(u'.', u'_');
}

} // namespace

CheckRow::CheckRow(const diagnostics::Check& check, QWidget* parent)
    : QWidget(parent)
    , m_verdict(check.verdict)
{
    setObjectName(u"check_"_s + nameOf(check));
    const Look look = DiagnosticLooks::of(check.verdict);
    const QString title = CoreText::of(check.title);
    setAccessibleName(u"%1: %2"_s.arg(look.word, title));

    auto* state = new StateLabel(this);
    state->show(look);
    state->setFixedWidth(verdictWidth(fontMetrics()));
    auto* heading = wrapped(title, this);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto* measured = wrapped(CoreText::of(check.measured), this);
    measured->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics::grid / 2);
    texts->addWidget(heading);
    texts->addWidget(measured);
    if (!check.advice.isEmpty()) {
        auto* advice = makeMuted(CoreText::of(check.advice), this);
        advice->setTextFormat(Qt::PlainText);
        advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(advice);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::grid, 0, metrics::grid); // its edges are those of what stands above
    row->setSpacing(2 * metrics::grid);
    row->addWidget(state, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    addButton(check, row);
}

void CheckRow::addButton(const diagnostics::Check& check, QHBoxLayout* row)
{
    const DiagnosticLooks::Repair look = DiagnosticLooks::ofRepair(check.repair);
    if (look.text.isEmpty() || check.verdict == diagnostics::Verdict::Ok)
        return;
    auto* button = makeButton(nameOf(check) + u"_repair"_s, look.text, look.icon, this);
    button->setAccessibleDescription(CoreText::of(check.title));
    connect(button, &QPushButton::clicked, this, [this, repair = check.repair] { Q_EMIT repairRequested(repair); });
    row->addWidget(button, 0, Qt::AlignTop);
}

} // namespace bridge::ui
