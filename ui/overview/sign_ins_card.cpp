// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sign_ins_card.h"

#include "ui/accounts/account_card.h"
#include "ui/common/core_text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

size_t placeOf(sync::Side service)
{
    return service == sync::Side::Miro ? 0 : 1;
}

} // namespace

SignInsCard::SignInsCard(const Clock& clock, QWidget* parent)
    : Card(parent)
    , m_clock(clock)
{
    setObjectName(u"signInsCard"_s);
    setAccessibleName(tr("Sign-ins"));
    auto* show = makeButton(u"showAccountsButton"_s, tr("Accounts"), "accounts"_L1, this);
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Sign-ins"), this), 1);
    head->addWidget(show);
    content()->addLayout(head);
    for (const sync::Side service : {sync::Side::Miro, sync::Side::Bitrix24}) {
        m_lines[placeOf(service)] = addLine(service);
        setAccount(service, {});
    }
    content()->addStretch();
    connect(show, &QPushButton::clicked, this, &SignInsCard::accountsRequested);
}

SignInsCard::Line SignInsCard::addLine(sync::Side service)
{
    const Line line{new StateLabel(this), makeMuted({}, this)};
    line.state->setObjectName(sync::sideWord(service) + u"SignInState"_s);
    line.text->setObjectName(sync::sideWord(service) + u"SignInText"_s);
    line.text->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(new QLabel(Words::side(service), this), 1);
    head->addWidget(line.state);
    content()->addLayout(head);
    content()->addWidget(line.text);
    return line;
}

QString SignInsCard::textOf(const AccountInfo& info) const
{
    if (info.state == AccountInfo::State::Trouble && info.error)
        return CoreText::of(info.error->detail);
    if (info.state != AccountInfo::State::SignedIn)
        return {};
    if (info.chainUntil)
        return tr("Renews itself; ends on %1 if unused").arg(TimeText::moment(*info.chainUntil));
    if (!info.accessUntil)
        return tr("Valid until revoked");
    if (info.renewable)
        return tr("Access until %1, renewed by itself").arg(TimeText::moment(*info.accessUntil));
    return *info.accessUntil < m_clock.now()
        ? tr("Ended on %1: sign in again").arg(TimeText::moment(*info.accessUntil))
        : tr("Access until %1, then sign in again").arg(TimeText::moment(*info.accessUntil));
}

void SignInsCard::setAccount(sync::Side service, const AccountInfo& info)
{
    const Line& line = m_lines[placeOf(service)];
    const Look look = AccountCard::lookOf(info.state);
    line.state->show(look);
    line.text->setText(textOf(info));
    line.text->setVisible(!line.text->text().isEmpty());
    line.state->setAccessibleName(Words::side(service) + u": "_s + look.word);
}

} // namespace bridge::ui
