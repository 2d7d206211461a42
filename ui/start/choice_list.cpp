// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choice_list.h"

#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

ChoiceList::ChoiceList(
    const QString& name, const QString& heading, const QString& search, const QString& missing, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_missing(makeMuted(missing, this))
{
    m_search->setObjectName(name + u"Search"_s);
    m_search->setAccessibleName(search);
    m_search->setPlaceholderText(search);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1, Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(heading);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missing->setObjectName(name + u"Missing"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(heading, this));
    layout->addWidget(m_search);
    layout->addWidget(m_missing);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::narrow);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ChoiceList::changed);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ChoiceList::doubleClicked);
}

void ChoiceList::show(const std::vector<Entry>& entries)
{
    const QString before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Entry& entry : entries) {
            auto* item = new QListWidgetItem(entry.text, m_list);
            item->setData(Qt::UserRole, entry.key);
            item->setToolTip(entry.text);
            if (!entry.canBeChosen)
                item->setFlags(Qt::NoItemFlags);
            else if (entry.key == before || entries.size() == 1)
                m_list->setCurrentItem(item);
        }
        narrow(m_search->text());
    }
    m_missing->setVisible(entries.empty());
    Q_EMIT changed();
}

/// What is chosen and not shown would surprise, so it is not chosen any more.
void ChoiceList::narrow(const QString& typed)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool fits = item->text().contains(typed.trimmed(), Qt::CaseInsensitive);
        if (!fits)
            item->setSelected(false);
        item->setHidden(!fits);
    }
}

QString ChoiceList::chosen() const
{
    const auto selected = m_list->selectedItems();
    return selected.isEmpty() ? QString() : selected.front()->data(Qt::UserRole).toString();
}

void ChoiceList::focusFirst()
{
    m_list->setFocus();
}

} // namespace bridge::ui
