// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_page.h"

#include "ui/accounts/account_card.h"
#include "ui/accounts/network_card.h"
#include "ui/accounts/profiles_card.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bridge::ui {

AccountsPage::AccountsPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_miro(makeCard(sync::Side::Miro, clock))
    , m_bitrix24(makeCard(sync::Side::Bitrix24, clock))
    , m_kept(new QComboBox(this))
    , m_network(new NetworkCard(this))
    , m_profiles(new ProfilesCard(this))
    , m_said(makeMuted({}, this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"accountsPage"_s);
    m_said->setObjectName(u"accountsSaid"_s);
    m_said->hide();
    connect(m_network, &NetworkCard::chosen, this, &AccountsPage::networkChosen);
    auto* body = new QWidget(this);
    m_cards->setSpacing(2 * metrics::grid);
    m_cards->addWidget(m_miro, 1);
    m_cards->addWidget(m_bitrix24, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, metrics::pageMargin - metrics::scrollBarWidth, metrics::pageMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_said);
    column->addLayout(m_cards);
    column->addLayout(makeKeptRow());
    column->addWidget(m_network);
    column->addWidget(m_profiles);
    column->addStretch();
    auto* scroll = makeScrolled(body, this);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is always kept, in the page's margin
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, 0, 0);
    layout->setSpacing(2 * metrics::grid);
    auto* title = makeTitle(tr("Accounts"), this);
    title->setMinimumHeight(metrics::controlHeight); // as beside the buttons of other pages
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
}

QLayout* AccountsPage::makeKeptRow()
{
    auto* label = new QLabel(tr("Sign-ins are kept"), this);
    label->setBuddy(m_kept);
    m_kept->setObjectName(u"signInsKept"_s);
    m_kept->setAccessibleName(label->text());
    m_kept->addItem(tr("in the keychain"), int(settings::SignInKept::Keychain));
    m_kept->addItem(tr("in memory: I am asked at each start"), int(settings::SignInKept::EachStart));
    connect(m_kept, &QComboBox::activated, this,
        [this] { Q_EMIT keptChosen(settings::SignInKept(m_kept->currentData().toInt())); });
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(label);
    row->addWidget(m_kept);
    row->addStretch();
    return row;
}

AccountCard* AccountsPage::makeCard(sync::Side service, const Clock& clock)
{
    auto* card = new AccountCard(service, clock, this);
    connect(card, &AccountCard::signInRequested, this, [this, service] { Q_EMIT signInRequested(service); });
    connect(card, &AccountCard::testRequested, this, [this, service] { Q_EMIT testRequested(service); });
    connect(card, &AccountCard::signOutRequested, this, [this, service] { confirmSignOut(service); });
    return card;
}

void AccountsPage::confirmSignOut(sync::Side service)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Sign out"),
        tr("Sign out of %1? The sync stops until somebody signs in again.").arg(Words::side(service)),
        QMessageBox::Cancel, this);
    box->setObjectName(u"signOutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* out = box->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    out->setObjectName(u"signOutConfirm"_s);
    connect(out, &QPushButton::clicked, this, [this, service] { Q_EMIT signOutRequested(service); });
    box->open();
}

void AccountsPage::setAccount(sync::Side service, const AccountInfo& info)
{
    (service == sync::Side::Miro ? m_miro : m_bitrix24)->show(info);
    fitCards(); // other words take other room
}

void AccountsPage::setProfileDesk(ProfileDesk* desk)
{
    m_profiles->setDesk(desk);
}

void AccountsPage::setProfile(const settings::Profile& profile)
{
    m_kept->setCurrentIndex(m_kept->findData(int(profile.signIn)));
    m_network->show(profile.network);
}

void AccountsPage::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void AccountsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

void AccountsPage::fitCards()
{
    // Both of the same width, or below one another.
    const int needed
        = 2 * std::max(m_miro->minimumSizeHint().width(), m_bitrix24->minimumSizeHint().width()) + m_cards->spacing();
    const int room = width() - 2 * metrics::pageMargin;
    m_cards->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_profiles->fitButtons(room);
}

void AccountsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_profiles->refresh();
    // Buttons know their size once the style has dressed them, which is after this.
    QMetaObject::invokeMethod(this, &AccountsPage::fitCards, Qt::QueuedConnection);
    Q_EMIT shown();
}

} // namespace bridge::ui
