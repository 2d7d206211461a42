// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/rule_form.h"

#include "ui/common/looks.h"
#include "ui/mapping/field_grid.h"
#include "ui/mapping/rule_text.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int any = -1;

QComboBox* makeCombo(const QString& name, const QString& caption, FieldGrid& form)
{
    auto* combo = new QComboBox(form.parentWidget());
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    form.addField(caption, combo);
    return combo;
}

void choose(QComboBox& combo, int value)
{
    combo.setCurrentIndex(std::max(combo.findData(value), 0));
}

template <typename Value> std::optional<Value> chosen(const QComboBox& combo)
{
    const int value = combo.currentData().toInt();
    return value == any ? std::nullopt : std::optional(Value(value));
}

} // namespace

RuleForm::RuleForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"ruleForm"_s);
    auto* form = new FieldGrid(this, 0);
    form->setContentsMargins({});
    m_color = makeCombo(u"ruleColor"_s, tr("Colour"), *form);
    m_color->addItem(swatch({}, metrics::smallIconSide), tr("Any"), any);
    for (int family = 0; family <= int(ColorFamily::Black); ++family)
        m_color->addItem(
            swatch(ColorFamily(family), metrics::smallIconSide), RuleText::color(ColorFamily(family)), family);
    m_tag = makeCombo(u"ruleTag"_s, tr("Tag"), *form);
    m_tag->setEditable(true);
    m_tag->lineEdit()->setPlaceholderText(tr("Any"));
    m_prefix = new QLineEdit(this);
    m_prefix->setObjectName(u"rulePrefix"_s);
    m_prefix->setAccessibleName(tr("Begins with"));
    m_prefix->setPlaceholderText(tr("Anything"));
    form->addField(tr("Begins with"), m_prefix);
    m_action = makeCombo(u"ruleAction"_s, tr("Becomes"), *form);
    for (const RuleAction action : {RuleAction::Task, RuleAction::Subtask, RuleAction::Comment, RuleAction::Ignore})
        m_action->addItem(RuleText::action(action), int(action));
    m_priority = makeCombo(u"rulePriority"_s, tr("Priority"), *form);
    m_priority->addItem(tr("Leave as it is"), any);
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High})
        m_priority->addItem(Words::value(priorityWord(priority)), int(priority));

    for (QComboBox* combo : {m_color, m_action, m_priority})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleForm::tell);
    connect(m_tag, &QComboBox::editTextChanged, this, &RuleForm::tell);
    connect(m_prefix, &QLineEdit::textChanged, this, &RuleForm::tell);
}

void RuleForm::setRule(const Rule& rule)
{
    if (rule == this->rule())
        return; // the cursor stays where it is
    const QSignalBlocker quiet(this);
    choose(*m_color, rule.color ? int(*rule.color) : any);
    m_tag->setEditText(rule.tag);
    m_prefix->setText(rule.prefix);
    choose(*m_action, int(rule.action));
    choose(*m_priority, rule.priority ? int(*rule.priority) : any);
    showPriority();
}

Rule RuleForm::rule() const
{
    return {.color = chosen<ColorFamily>(*m_color),
        .tag = m_tag->currentText().trimmed(),
        .prefix = m_prefix->text(),
        .action = chosen<RuleAction>(*m_action).value_or(RuleAction::Task),
        .priority = chosen<Priority>(*m_priority)};
}

void RuleForm::setTags(const QStringList& titles)
{
    const QSignalBlocker quiet(this);
    const QString typed = m_tag->currentText();
    m_tag->clear();
    m_tag->addItems(titles);
    m_tag->setEditText(typed);
}

void RuleForm::tell()
{
    showPriority();
    Q_EMIT edited(rule());
}

/// Comments and nothing have none.
void RuleForm::showPriority()
{
    const RuleAction action = rule().action;
    m_priority->setEnabled(action == RuleAction::Task || action == RuleAction::Subtask);
}

} // namespace bridge::ui
