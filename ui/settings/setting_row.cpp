// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row.h"

#include "ui/common/core_text.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int captionWidth = 24 * metrics::grid;
constexpr int besideBox = 28; ///< from the edge of a check box to its text, as the style sheet has it

} // namespace

SettingRow::SettingRow(const QString& caption, const QString& hint, QWidget* control, QWidget* parent)
    : QFrame(parent)
    , m_caption(caption)
    , m_control(control)
    , m_line(new QHBoxLayout)
    , m_hint(makeMuted({}, this))
    , m_problem(new ProblemLine(control->objectName() + u"Problem"_s, this))
{
    setObjectName(control->objectName() + u"Row"_s);
    setProperty("look", u"setting"_s);
    control->setAccessibleName(caption);
    m_line->setSpacing(metrics::grid);
    if (!qobject_cast<QCheckBox*>(control)) {
        auto* label = new QLabel(caption, this);
        label->setBuddy(control);
        label->setWordWrap(true);
        label->setFixedWidth(captionWidth);
        m_line->addWidget(label);
    }
    const bool wide = control->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    m_line->addWidget(control, wide ? 10 : 0);
    m_line->addStretch(1);

    if (qobject_cast<QCheckBox*>(control)) {
        for (QWidget* below : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_problem)})
            below->setContentsMargins(besideBox, 0, 0, 0);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid / 2, metrics::grid, metrics::grid / 2);
    layout->setSpacing(metrics::grid / 2);
    layout->addLayout(m_line);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    setHint(hint);
}

void SettingRow::setUnit(const QString& unit)
{
    if (!m_unit) {
        m_unit = new QLabel(this);
        m_line->insertWidget(m_line->count() - 1, m_unit);
    }
    m_unit->setText(unit);
    m_control->setAccessibleName(m_caption + u", "_s + unit);
}

void SettingRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setToolTip(hint);
    m_control->setAccessibleDescription(hint);
}

void SettingRow::refresh()
{
    if (showValue)
        showValue();
    const QString problem = problemOf ? CoreText::of(problemOf()) : QString();
    m_problem->say(problem);
    m_control->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
}

QString SettingRow::spokenChoices() const
{
    const auto* choices = qobject_cast<QComboBox*>(m_control);
    QStringList texts;
    for (int i = 0; choices && i < choices->count(); ++i)
        texts << choices->itemText(i);
    return texts.join(u' ');
}

bool SettingRow::holds(const QStringList& words, const QString& above) const
{
    const QString heading = m_heading ? m_heading->text() : QString();
    const QString text = QStringList{above, heading, m_caption, m_hint->text(), spokenChoices()}.join(u' ');
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::mark(bool hit)
{
    setProperty("look", hit ? u"hit"_s : u"setting"_s);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace bridge::ui
