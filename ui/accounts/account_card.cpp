// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_card.h"

#include "core/auth/lifetimes.h"
#include "ui/common/core_text.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

using State = AccountInfo::State;

QString wayOf(AccountInfo::Way way)
{
    switch (way) {
    case AccountInfo::Way::App:
        return AccountCard::tr("through your own app");
    case AccountInfo::Way::Token:
        return AccountCard::tr("by a pasted token");
    case AccountInfo::Way::Webhook:
        return AccountCard::tr("by a webhook");
    }
    Q_UNREACHABLE();
}

QString accessText(const AccountInfo& info)
{
    if (info.accessUntil && info.renewable)
        return AccountCard::tr("Access until %1, renewed by itself").arg(TimeText::moment(*info.accessUntil));
    if (info.accessUntil)
        return AccountCard::tr("Access until %1, then sign in again").arg(TimeText::moment(*info.accessUntil));
    return AccountCard::tr("Access until somebody revokes it");
}

QLabel* makeLine(const QString& name, QWidget* parent)
{
    auto* line = new QLabel(parent);
    line->setObjectName(name);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    return line;
}

} // namespace

Look AccountCard::lookOf(State state)
{
    switch (state) {
    case State::Unknown:
        return {tr("Not checked yet"), "waiting"_L1, Tone::Muted};
    case State::SignedOut:
        return {tr("Nobody is signed in"), "detached"_L1, Tone::Attention};
    case State::Asking:
        return {tr("Asking…"), "sync"_L1, Tone::Waiting};
    case State::SignedIn:
        return {tr("Signed in"), "in-sync"_L1, Tone::Good};
    case State::Trouble:
        return {tr("Needs you"), "held"_L1, Tone::Attention};
    }
    Q_UNREACHABLE();
}

AccountCard::AccountCard(sync::Side service, const Clock& clock, QWidget* parent)
    : Card(parent)
    , m_service(service)
    , m_clock(clock)
    , m_state(new StateLabel(this))
    , m_account(makeLine(u"accountName"_s, this))
    , m_scopes(makeMuted({}, this))
    , m_gaps(new QVBoxLayout)
    , m_access(makeMuted({}, this))
    , m_chain(new ToneLabel(this))
    , m_trouble(makeLine(u"accountTrouble"_s, this))
{
    setObjectName(sync::sideWord(service) + u"Account"_s);
    m_state->setObjectName(u"accountState"_s);
    m_scopes->setObjectName(u"accountScopes"_s);
    m_access->setObjectName(u"accountAccess"_s);
    m_chain->setObjectName(u"accountChain"_s);
    m_chain->setWordWrap(true);
    m_gaps->setSpacing(metrics::grid);
    content()->addLayout(makeHead());
    content()->addWidget(m_account);
    content()->addWidget(m_trouble);
    content()->addWidget(m_scopes);
    content()->addLayout(m_gaps);
    content()->addWidget(m_access);
    content()->addWidget(m_chain);
    content()->addStretch();
    content()->addLayout(makeButtons());
    show(AccountInfo{});
}

QLayout* AccountCard::makeHead()
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(Words::side(m_service), this));
    head->addStretch();
    head->addWidget(m_state);
    return head;
}

QLayout* AccountCard::makeButtons()
{
    const QString name = sync::sideWord(m_service);
    m_signIn = makeButton(name + u"SignInButton"_s, tr("Sign in…"), "key"_L1, this);
    m_test = makeButton(name + u"TestButton"_s, tr("Test"), "check"_L1, this);
    m_signOut = makeButton(name + u"SignOutButton"_s, tr("Sign out"), "quit"_L1, this);
    connect(m_signIn, &QPushButton::clicked, this, &AccountCard::signInRequested);
    connect(m_test, &QPushButton::clicked, this, &AccountCard::testRequested);
    connect(m_signOut, &QPushButton::clicked, this, &AccountCard::signOutRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_signIn);
    row->addWidget(m_test);
    row->addWidget(m_signOut);
    row->addStretch();
    return row;
}

void AccountCard::show(const AccountInfo& info)
{
    const bool stored = info.state != State::SignedOut && info.state != State::Unknown;
    m_state->show(lookOf(info.state));
    m_account->setText(info.account.isEmpty() ? tr("Sign in so that BoardBridge can read and write for you.")
                                              : tr("%1, %2").arg(info.account, wayOf(info.way)));
    m_account->setVisible(!info.account.isEmpty() || info.state == State::SignedOut);
    m_trouble->setText(info.error ? CoreText::of(info.error->detail) : QString());
    m_trouble->setVisible(info.error.has_value());
    m_scopes->setText(tr("Permissions: %1").arg(info.scopes.value_or(QStringList()).join(u", "_s)));
    m_scopes->setVisible(info.scopes && !info.scopes->isEmpty());
    showGaps(info);
    m_access->setText(accessText(info));
    m_access->setVisible(info.state == State::SignedIn || info.accessUntil);
    const bool soon = info.chainUntil && *info.chainUntil - m_clock.now() < auth::chainWarning;
    if (info.chainUntil)
        m_chain->setText((soon ? tr("The sign-in ends on %1: press “Test” to make it last longer.")
                               : tr("The sign-in ends on %1 unless it is used before."))
                             .arg(TimeText::moment(*info.chainUntil)));
    m_chain->setTone(soon ? Tone::Attention : Tone::Muted);
    m_chain->setVisible(stored && info.chainUntil.has_value());
    m_signIn->setText(stored ? tr("Sign in again…") : tr("Sign in…"));
    m_signIn->setAccessibleName(m_signIn->text());
    dress(*m_signIn, "key"_L1, info.state == State::SignedOut || info.state == State::Trouble);
    for (QPushButton* button : {m_test, m_signOut}) {
        button->setVisible(stored);
        button->setEnabled(info.state != State::Asking);
    }
}

void AccountCard::showGaps(const AccountInfo& info)
{
    while (QLayoutItem* old = m_gaps->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const AccountGap& gap : info.gaps) {
        auto* line = new ToneLabel(this);
        line->setObjectName(u"accountGap"_s);
        line->setWordWrap(true);
        line->setTone(gap.essential ? Tone::Bad : Tone::Attention);
        line->setText(tr("%1 is missing. %2").arg(gap.scopes, CoreText::of(gap.without)));
        m_gaps->addWidget(line);
    }
    if (!info.gaps.empty())
        m_gaps->addWidget(makeMuted(CoreText::of(info.howToAdd), this));
}

} // namespace bridge::ui
