// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/account_step.h"

#include "ui/accounts/account_card.h"
#include "ui/common/core_text.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

using State = AccountInfo::State;

QString whatItTakes(sync::Side service)
{
    return service == sync::Side::Miro
        ? AccountStep::tr("You need an app of your own in Miro, or its token. The next window tells how to make one.")
        : AccountStep::tr("You need an inbound webhook of your portal, or a local application of your own. The next "
                          "window tells how to make either.");
}

/// What of the account keeps anything from being kept in step.
QString essentialGaps(const AccountInfo& info)
{
    QStringList sentences;
    for (const AccountGap& gap : info.gaps) {
        if (gap.essential)
            sentences << AccountStep::tr("%1 is missing. %2").arg(gap.scopes, CoreText::of(gap.without));
    }
    if (!sentences.isEmpty())
        sentences << CoreText::of(info.howToAdd);
    return sentences.join(u'\n');
}

} // namespace

AccountStep::AccountStep(sync::Side service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_state(new StateLabel(this))
    , m_account(new QLabel(this))
    , m_trouble(new ToneLabel(this))
{
    setObjectName(sync::sideWord(service) + u"Step"_s);
    m_state->setObjectName(u"stepState"_s);
    m_account->setObjectName(u"stepAccount"_s);
    m_account->setTextFormat(Qt::PlainText);
    m_account->setWordWrap(true);
    m_trouble->setObjectName(u"stepTrouble"_s);
    m_trouble->setTone(Tone::Bad);
    m_trouble->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics::grid);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_account);
    layout->addWidget(m_trouble);
    layout->addLayout(makeButtons());
    layout->addStretch();
    show(AccountInfo{});
}

QLayout* AccountStep::makeButtons()
{
    const QString name = sync::sideWord(m_service);
    m_signIn = makeButton(name + u"StepSignInButton"_s, tr("Sign in…"), "key"_L1, this);
    m_again = makeButton(name + u"StepAgainButton"_s, tr("Try again"), "retry"_L1, this);
    connect(m_signIn, &QPushButton::clicked, this, &AccountStep::signInRequested);
    connect(m_again, &QPushButton::clicked, this, &AccountStep::againRequested);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_signIn);
    row->addWidget(m_again);
    row->addStretch();
    return row;
}

void AccountStep::show(const AccountInfo& info)
{
    m_isSignedIn = info.state == State::SignedIn;
    const QString trouble = info.error ? CoreText::of(info.error->detail) : essentialGaps(info);
    m_isTroubled = !trouble.isEmpty();
    m_state->show(AccountCard::lookOf(info.state));
    m_account->setText(m_isSignedIn ? info.account : whatItTakes(m_service));
    m_trouble->setText(trouble);
    m_trouble->setVisible(m_isTroubled);
    m_signIn->setText(m_isSignedIn ? tr("Sign in again…") : tr("Sign in…"));
    m_signIn->setAccessibleName(m_signIn->text());
    dress(*m_signIn, "key"_L1, !m_isSignedIn);
    m_again->setVisible(m_isTroubled);
}

void AccountStep::focusFirst()
{
    m_signIn->setFocus();
}

} // namespace bridge::ui
