// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/profiles_card.h"

#include "ui/common/core_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int rowsShown = 4;
constexpr int rowHeight = 5 * metrics::grid;

QString lineOf(const ProfileInfo& profile)
{
    const QString name = profile.name.isEmpty() ? profile.id : profile.name;
    if (profile.problem)
        return ProfilesCard::tr("%1 – can't be used").arg(name);
    return profile.isCurrent ? ProfilesCard::tr("%1 – this window").arg(name) : name;
}

} // namespace

ProfilesCard::ProfilesCard(QWidget* parent)
    : Card(parent)
    , m_list(new QListWidget(this))
    , m_problem(makeMuted({}, this))
{
    setObjectName(u"profilesCard"_s);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setMinimumHeight(rowsShown * rowHeight);
    m_problem->setObjectName(u"profilesProblem"_s);
    content()->addWidget(makeHeading(tr("Profiles"), this));
    content()->addWidget(
        makeMuted(tr("One for each pair of a portal and a Miro team, each with its own sign-ins and journal."), this));
    content()->addWidget(m_list);
    content()->addWidget(m_problem);
    content()->addLayout(makeButtons());
    m_problem->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesCard::enableButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesCard::openChosen);
}

QLayout* ProfilesCard::makeButtons()
{
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* row : {first, second})
        row->setSpacing(metrics::grid);
    addButton(first, u"profileNewButton"_s, tr("New…"), "add"_L1, For::Any, &ProfilesCard::create);
    addButton(first, u"profileOpenButton"_s, tr("Open"), "window"_L1, For::ChosenOther, &ProfilesCard::openChosen);
    addButton(first, u"profileRenameButton"_s, tr("Rename…"), "rename"_L1, For::Chosen, &ProfilesCard::rename);
    addButton(first, u"profileDuplicateButton"_s, tr("Duplicate"), "copy"_L1, For::Chosen, &ProfilesCard::duplicate);
    addButton(second, u"profileImportButton"_s, tr("Import…"), "folder"_L1, For::Any, &ProfilesCard::import);
    addButton(second, u"profileExportButton"_s, tr("Export…"), "archive"_L1, For::Chosen, &ProfilesCard::exportChosen);
    addButton(second, u"profileDeleteButton"_s, tr("Delete…"), "delete"_L1, For::ChosenOther, &ProfilesCard::remove);
    m_rows = new QBoxLayout(QBoxLayout::TopToBottom);
    m_rows->setSpacing(metrics::grid);
    for (QHBoxLayout* row : {first, second}) {
        m_rows->addLayout(row);
        m_rows->setAlignment(row, Qt::AlignLeft);
    }
    auto* rows = new QHBoxLayout;
    rows->addLayout(m_rows);
    rows->addStretch();
    return rows;
}

void ProfilesCard::fitButtons(int width)
{
    int needed = 4 * metrics::grid; // the card's margins
    for (const auto& [button, needs] : m_buttons)
        needed += button->sizeHint().width() + metrics::grid;
    m_rows->setDirection(needed <= width ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QPushButton* ProfilesCard::addButton(QBoxLayout* row, const QString& name, const QString& text, QLatin1String icon,
    For needs, void (ProfilesCard::*act)())
{
    auto* button = makeButton(name, text, icon, this);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    m_buttons.emplace_back(button, needs);
    return button;
}

void ProfilesCard::setDesk(ProfileDesk* desk)
{
    m_desk = desk;
    refresh();
}

void ProfilesCard::refresh()
{
    const QString before = chosen() ? chosen()->folder : QString();
    m_profiles = m_desk ? m_desk->profiles() : std::vector<ProfileInfo>();
    m_list->clear();
    for (const ProfileInfo& profile : m_profiles) {
        auto* item = new QListWidgetItem(icon("folder"_L1), lineOf(profile), m_list);
        item->setToolTip(profile.problem ? CoreText::of(profile.problem->detail) : profile.folder);
        if (profile.folder == before)
            m_list->setCurrentItem(item);
    }
    enableButtons();
}

void ProfilesCard::enableButtons()
{
    const ProfileInfo* profile = chosen();
    for (const auto& [button, needs] : m_buttons)
        button->setEnabled(m_desk
            && (needs == For::Any || (profile && profile->isOnShelf && (needs == For::Chosen || !profile->isCurrent))));
}

const ProfileInfo* ProfilesCard::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_profiles.size() ? &m_profiles[size_t(row)] : nullptr;
}

void ProfilesCard::tell(const Result<>& done)
{
    m_problem->setText(done ? QString() : CoreText::of(done.error().detail));
    m_problem->setVisible(!done);
    refresh();
}

void ProfilesCard::askName(
    const QString& title, const QString& name, const std::function<Result<>(const QString&)>& act)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"profileNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, act](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            tell(act(typed.trimmed()));
    });
    dialog->open();
}

void ProfilesCard::create()
{
    askName(tr("New profile"), {}, [this](const QString& name) { return m_desk->create(name); });
}

void ProfilesCard::rename()
{
    askName(tr("Rename profile"), chosen()->name,
        [this, id = chosen()->id](const QString& name) { return m_desk->rename(id, name); });
}

void ProfilesCard::duplicate()
{
    tell(m_desk->duplicate(chosen()->id));
}

void ProfilesCard::remove()
{
    const ProfileInfo profile = *chosen();
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Delete profile"),
        tr("Delete “%1” with its links, its journal and its sign-ins? What is on the boards and in the portal stays.")
            .arg(profile.name),
        QMessageBox::Cancel, this);
    box->setObjectName(u"profileDeleteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"profileDeleteConfirm"_s);
    connect(remove, &QPushButton::clicked, this, [this, id = profile.id] { tell(m_desk->remove(id)); });
    box->open();
}

void ProfilesCard::exportChosen()
{
    auto* dialog = new QFileDialog(this, tr("Export profile"), {}, tr("Profiles (*.json)"));
    dialog->setObjectName(u"profileExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(chosen()->id + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = chosen()->id](const QString& file) { tell(m_desk->exportTo(id, file)); });
    dialog->open();
}

void ProfilesCard::import()
{
    auto* dialog = new QFileDialog(this, tr("Import profile"), {}, tr("Profiles (*.json)"));
    dialog->setObjectName(u"profileImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { tell(m_desk->importFrom(file)); });
    dialog->open();
}

void ProfilesCard::openChosen()
{
    if (chosen() && !chosen()->isCurrent)
        tell(m_desk->open(chosen()->id));
}

} // namespace bridge::ui
