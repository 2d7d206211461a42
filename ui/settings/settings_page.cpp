// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int listWidth = 22 * metrics::grid;
constexpr int searchWidth = 36 * metrics::grid;
constexpr int widestForm = 92 * metrics::grid; ///< lines of text beyond this are hard to read

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_found(makeMuted({}, this))
    , m_list(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_said(makeMuted({}, this))
    , m_defaults(makeButton(u"settingsDefaultsButton"_s, tr("Restore defaults"), "undo"_L1, this))
    , m_discard(makeButton(u"settingsDiscardButton"_s, tr("Discard changes"), "close"_L1, this))
    , m_save(makeButton(u"settingsSaveButton"_s, tr("Save"), "check"_L1, this))
{
    setObjectName(u"settingsPage"_s);
    connect(&m_draft, &SettingsDraft::changed, this, &SettingsPage::refresh);
}

void SettingsPage::build()
{
    if (!m_forms.empty())
        return;
    auto* body = new QHBoxLayout;
    body->setSpacing(2 * metrics::grid);
    body->addWidget(m_list);
    m_scroll->setWidget(makeSections());
    body->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, 0, 2 * metrics::grid);
    layout->setSpacing(2 * metrics::grid);
    QLayout* head = makeHead();
    QLayout* foot = makeFoot();
    for (QLayout* row : {head, foot})
        row->setContentsMargins(0, 0, metrics::pageMargin, 0);
    layout->addLayout(head);
    layout->addLayout(body, 1);
    layout->addLayout(foot);

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showChosen);
    connect(m_list, &QListWidget::itemClicked, this, &SettingsPage::showChosen); // the same one again
    m_list->setCurrentRow(0);
    refresh();
}

QLayout* SettingsPage::makeHead()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->installEventFilter(this);
    m_found->setObjectName(u"settingsFound"_s);
    m_found->setWordWrap(false);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * metrics::grid);
    head->addWidget(makeTitle(tr("Settings"), this));
    head->addStretch();
    head->addWidget(m_found);
    head->addWidget(m_search);
    return head;
}

QWidget* SettingsPage::makeSections()
{
    const Surroundings surroundings = m_surroundings ? *m_surroundings : surroundingsNow();
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(listWidth);
    m_scroll->setObjectName(u"settingsScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is always kept, in the page's margin
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, metrics::pageMargin - metrics::scrollBarWidth, 0);
    layout->setSpacing(2 * metrics::grid);
    for (int i = 0; i < settingsSectionCount; ++i) {
        m_forms.push_back(makeSection(SettingsSection(i), m_draft, surroundings, column));
        m_forms.back()->setMaximumWidth(widestForm);
        connect(m_forms.back(), &SettingsForm::elsewhereWanted, this, &SettingsPage::elsewhereWanted);
        m_list->addItem(titleOf(SettingsSection(i)));
        layout->addWidget(m_forms.back());
    }
    layout->addStretch();
    return column;
}

QLayout* SettingsPage::makeFoot()
{
    m_save->setIcon(icon("check"_L1, Tone::OnAccent));
    makePrimary(m_save);
    m_said->setObjectName(u"settingsSaid"_s);
    connect(
        m_defaults, &QPushButton::clicked, this, [this] { m_forms[size_t(m_list->currentRow())]->restoreDefaults(); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.revert();
        say(tr("The changes are discarded."));
    });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(m_defaults);
    foot->addWidget(m_said, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    return foot;
}

void SettingsPage::showSection(SettingsSection section)
{
    build();
    m_search->clear();
    m_list->setCurrentRow(int(section));
}

void SettingsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPage::filter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (int i = 0; i < settingsSectionCount; ++i) {
        const int hits = m_forms[size_t(i)]->filter(words);
        const QString title = titleOf(SettingsSection(i));
        m_list->item(i)->setFlags(
            words.isEmpty() || hits > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        m_list->item(i)->setText(words.isEmpty() || hits == 0 ? title : u"%1 (%2)"_s.arg(title).arg(hits));
        m_forms[size_t(i)]->setVisible(words.isEmpty() ? i == m_list->currentRow() : hits > 0);
        found += hits;
    }
    m_found->setText(words.isEmpty() ? QString()
            : found == 0             ? tr("Nothing found")
                                     : tr("%n setting(s) found", nullptr, found));
    m_defaults->setEnabled(words.isEmpty() && m_forms[size_t(m_list->currentRow())]->isUsable());
}

/// Alone, or what was found of it among the rest.
void SettingsPage::showChosen()
{
    filter(m_search->text());
    const SettingsForm* form = m_forms[size_t(m_list->currentRow())];
    m_scroll->verticalScrollBar()->setValue(m_search->text().trimmed().isEmpty() ? 0 : form->y());
}

void SettingsPage::focusFirstHit()
{
    for (const SettingsForm* form : m_forms) {
        for (const SettingRow* row : form->rows()) {
            if (form->isVisible() && row->isVisible() && row->control()->isEnabled()) {
                row->control()->setFocus(Qt::ShortcutFocusReason);
                m_scroll->ensureWidgetVisible(row->control());
                return;
            }
        }
    }
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        focusFirstHit();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SettingsPage::refresh()
{
    for (SettingsForm* form : m_forms)
        form->refresh();
    const bool changed = m_draft.isChanged();
    m_save->setEnabled(changed && m_draft.isGood());
    m_discard->setEnabled(changed);
    if (changed)
        say(m_draft.isGood() ? tr("Not saved yet.")
                             : tr("Something can't be saved as it is: see the marked settings."));
    else
        say({});
}

void SettingsPage::say(const QString& sentence)
{
    m_said->setText(sentence);
}

void SettingsPage::save()
{
    Q_EMIT saveRequested();
    if (!m_draft.isChanged())
        say(tr("Saved."));
}

void SettingsPage::leave(const std::function<void()>& then)
{
    if (!m_draft.isChanged()) {
        then();
        return;
    }
    if (findChild<QMessageBox*>(u"settingsLeaveBox"_s))
        return; // asked already
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Settings"), tr("The changed settings are not saved."), QMessageBox::NoButton, this);
    box->setObjectName(u"settingsLeaveBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* saving = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    saving->setObjectName(u"settingsLeaveSave"_s);
    saving->setEnabled(m_draft.isGood());
    auto* discarding = box->addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    discarding->setObjectName(u"settingsLeaveDiscard"_s);
    box->addButton(tr("Stay"), QMessageBox::RejectRole)->setObjectName(u"settingsLeaveStay"_s);
    connect(saving, &QPushButton::clicked, this, [this, then] {
        save();
        if (!m_draft.isChanged())
            then();
    });
    connect(discarding, &QPushButton::clicked, this, [this, then] {
        m_draft.revert();
        then();
    });
    box->open();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    build();
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_draft.isChanged())
        Q_EMIT shown();
}

} // namespace bridge::ui
