// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int sidebarWidth = 24 * metrics::grid;
constexpr int markSide = 4 * metrics::grid;

struct PageText {
    QString title;
    QLatin1String icon;
    QString name;
};

PageText textOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return {Sidebar::tr("Overview"), "overview"_L1, u"overviewButton"_s};
    case PageId::Boards:
        return {Sidebar::tr("Boards"), "boards"_L1, u"boardsButton"_s};
    case PageId::Mapping:
        return {Sidebar::tr("Mapping"), "mapping"_L1, u"mappingButton"_s};
    case PageId::Activity:
        return {Sidebar::tr("Activity"), "activity"_L1, u"activityButton"_s};
    case PageId::Accounts:
        return {Sidebar::tr("Accounts"), "accounts"_L1, u"accountsButton"_s};
    case PageId::Diagnostics:
        return {Sidebar::tr("Diagnostics"), "diagnostics"_L1, u"diagnosticsButton"_s};
    case PageId::Settings:
        return {Sidebar::tr("Settings"), "settings"_L1, u"settingsButton"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

Sidebar::Sidebar(QMenu* menu, QWidget* parent)
    : QFrame(parent)
    , m_profile(makeMuted({}, this))
{
    setObjectName(u"sidebar"_s);
    setProperty("look", u"side"_s);
    setFixedWidth(sidebarWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid + 4, 2 * metrics::grid, metrics::grid + 4, metrics::grid + 4);
    layout->setSpacing(metrics::grid / 2);
    layout->addLayout(makeHead());
    layout->addSpacing(2 * metrics::grid);

    auto* group = new QButtonGroup(this);
    for (int i = 0; i < pageCount; ++i) {
        m_buttons[size_t(i)] = makePageButton(PageId(i));
        group->addButton(m_buttons[size_t(i)], i);
        layout->addWidget(m_buttons[size_t(i)]);
    }
    layout->addStretch();
    layout->addWidget(makeMenuButton(menu));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageRequested(PageId(id)); });
    setCurrent(PageId::Overview);
}

QLayout* Sidebar::makeHead()
{
    auto* mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(markSide, markSide));
    m_profile->setTextFormat(Qt::PlainText);
    setProfileName({});
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeHeading(u"BoardBridge"_s, this));
    names->addWidget(m_profile);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    return head;
}

QPushButton* Sidebar::makePageButton(PageId page)
{
    const PageText text = textOf(page);
    auto* button = new QPushButton(icon(text.icon), text.title, this);
    button->setObjectName(text.name);
    button->setProperty("look", u"page"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves no focus mark on a page that may not stay the current one
    button->setIconSize({metrics::iconSide, metrics::iconSide});
    button->setToolTip(u"Ctrl+%1"_s.arg(int(page) + 1));
    return button;
}

QPushButton* Sidebar::makeMenuButton(QMenu* menu)
{
    auto* button = new QPushButton(icon("menu"_L1), tr("Menu"), this);
    button->setObjectName(u"menuButton"_s);
    button->setAccessibleName(tr("Menu"));
    button->setProperty("look", u"page"_s);
    button->setIconSize({metrics::iconSide, metrics::iconSide});
    button->setFocusPolicy(Qt::TabFocus);
    // Not setMenu(): such a button has its text elsewhere than the buttons of the pages.
    connect(button, &QPushButton::clicked, menu,
        [=] { menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    return button;
}

void Sidebar::setProfileName(const QString& name)
{
    m_profile->setHidden(name.isEmpty()); // the program's own name stands in the middle of its mark then
    m_profile->setToolTip(name);
    // Two lines; the second is rarely filled by the words that fit into it.
    const int room = sidebarWidth - 3 * metrics::grid - markSide - metrics::grid;
    m_profile->setText(m_profile->fontMetrics().elidedText(name, Qt::ElideRight, 2 * room - 4 * metrics::grid));
}

void Sidebar::setCurrent(PageId page)
{
    m_buttons[size_t(page)]->setChecked(true);
}

void Sidebar::setCount(PageId page, int count)
{
    m_counts[size_t(page)] = count;
    updateText(page);
}

void Sidebar::updateText(PageId page)
{
    const int count = m_counts[size_t(page)];
    const QString title = textOf(page).title;
    QPushButton* button = m_buttons[size_t(page)];
    button->setText(count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title);
    button->setAccessibleName(button->text());
}

void Sidebar::setPagesEnabled(bool enabled)
{
    for (int i = 0; i < pageCount; ++i)
        m_buttons[size_t(i)]->setEnabled(enabled || worksBeforeSetup(PageId(i)));
}

} // namespace bridge::ui
