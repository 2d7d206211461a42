// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/options_form.h"

#include "ui/mapping/field_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int longestSettle = 3600; ///< seconds, as the profile's schema has it
constexpr int mostRemoved = 100'000;
constexpr int captionPercent = 44;

void choose(QComboBox& combo, qlonglong value)
{
    combo.setCurrentIndex(std::max(combo.findData(value), 0));
}

template <typename Value> Value chosen(const QComboBox& combo)
{
    return Value(combo.currentData().toInt());
}

} // namespace

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_stickiesFromTasks(new QCheckBox(tr("New tasks of the project get a sticky"), this))
{
    setObjectName(u"optionsForm"_s);
    auto* form = new FieldGrid(this, captionPercent);
    m_project = addChoice(*form, u"optionProject"_s, tr("Project of stickies outside every mapped frame"), {});
    m_writeBack = addChoice(*form, u"optionWriteBack"_s, tr("Mark on a sticky"),
        {{tr("Tag"), int(WriteBack::Tag)}, {tr("Last line of the text"), int(WriteBack::Text)},
            {tr("None"), int(WriteBack::None)}});
    m_conflict = addChoice(*form, u"optionConflict"_s, tr("Changed on both sides"),
        {{tr("The newer one wins"), int(ConflictPolicy::Newest)}, {tr("Miro wins"), int(ConflictPolicy::Miro)},
            {tr("Bitrix24 wins"), int(ConflictPolicy::Bitrix24)}, {tr("Ask me"), int(ConflictPolicy::Ask)}});
    m_onStickyDeleted = addChoice(*form, u"optionStickyDeleted"_s, tr("When a sticky is deleted"),
        {{tr("Leave its task alone"), int(OnStickyDeleted::Detach)},
            {tr("Complete its task"), int(OnStickyDeleted::Complete)},
            {tr("Delete its task"), int(OnStickyDeleted::Delete)}, {tr("Ask me"), int(OnStickyDeleted::Ask)}});
    m_onTaskDeleted = addChoice(*form, u"optionTaskDeleted"_s, tr("When a task is deleted"),
        {{tr("Leave its sticky alone"), int(OnTaskDeleted::Detach)}, {tr("Mark its sticky"), int(OnTaskDeleted::Mark)},
            {tr("Delete its sticky"), int(OnTaskDeleted::Delete)}, {tr("Ask me"), int(OnTaskDeleted::Ask)}});
    m_stickiesFromTasks->setObjectName(u"optionStickiesFromTasks"_s);
    form->addWide(m_stickiesFromTasks);
    m_settle = addNumber(*form, u"optionSettle"_s, tr("Wait until typing stops"), tr(" s"), 0, longestSettle);
    m_maxRemoved = addNumber(
        *form, u"optionMaxRemoved"_s, tr("Ask before more than this many pairs end at once"), {}, 1, mostRemoved);
    m_maxRemovedPercent
        = addNumber(*form, u"optionMaxRemovedPercent"_s, tr("… or more than this share of all pairs"), tr("%"), 1, 100);
    form->setRowStretch(form->rowCount(), 1);
    connect(m_stickiesFromTasks, &QCheckBox::toggled, this, [this] { Q_EMIT edited(link()); });
    setLink({});
}

QComboBox* OptionsForm::addChoice(
    FieldGrid& form, const QString& name, const QString& caption, const std::vector<std::pair<QString, int>>& choices)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    for (const auto& [text, value] : choices)
        combo->addItem(text, value);
    form.addField(caption, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(link()); });
    return combo;
}

QSpinBox* OptionsForm::addNumber(
    FieldGrid& form, const QString& name, const QString& caption, const QString& unit, int least, int most)
{
    auto* number = new QSpinBox(this);
    number->setObjectName(name);
    number->setAccessibleName(caption);
    number->setRange(least, most);
    number->setSuffix(unit);
    form.addField(caption, number);
    connect(number, &QSpinBox::valueChanged, this, [this] { Q_EMIT edited(link()); });
    return number;
}

void OptionsForm::setProjects(const std::vector<PortalProject>& projects)
{
    const QSignalBlocker quiet(this);
    m_project->clear();
    m_project->addItem(tr("No project"), qlonglong{0});
    for (const PortalProject& project : projects)
        m_project->addItem(project.name, project.id.value);
    showProject();
}

/// One that the portal doesn't show us, or not yet, stays chosen.
void OptionsForm::showProject()
{
    const qlonglong group = m_link.defaultGroup.value;
    if (m_project->findData(group) < 0)
        m_project->addItem(group == 0 ? tr("No project") : tr("Project %1").arg(group), group);
    choose(*m_project, group);
}

void OptionsForm::setLink(const Link& link)
{
    const QSignalBlocker quiet(this);
    m_link = link;
    showProject();
    choose(*m_writeBack, int(link.writeBack));
    choose(*m_conflict, int(link.conflict));
    choose(*m_onStickyDeleted, int(link.onStickyDeleted));
    choose(*m_onTaskDeleted, int(link.onTaskDeleted));
    m_stickiesFromTasks->setChecked(link.stickiesFromTasks);
    m_settle->setValue(int(link.settle.count()));
    m_maxRemoved->setValue(link.maxRemoved);
    m_maxRemovedPercent->setValue(link.maxRemovedPercent);
}

Link OptionsForm::link() const
{
    Link link = m_link;
    link.defaultGroup = GroupId{m_project->currentData().toLongLong()};
    link.writeBack = chosen<WriteBack>(*m_writeBack);
    link.conflict = chosen<ConflictPolicy>(*m_conflict);
    link.onStickyDeleted = chosen<OnStickyDeleted>(*m_onStickyDeleted);
    link.onTaskDeleted = chosen<OnTaskDeleted>(*m_onTaskDeleted);
    link.stickiesFromTasks = m_stickiesFromTasks->isChecked();
    link.settle = std::chrono::seconds(m_settle->value());
    link.maxRemoved = m_maxRemoved->value();
    link.maxRemovedPercent = m_maxRemovedPercent->value();
    return link;
}

} // namespace bridge::ui
