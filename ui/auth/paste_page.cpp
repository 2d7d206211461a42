// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/paste_page.h"

#include "ui/common/widgets.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

PastePage::PastePage(sync::Side service, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    const bool miro = service == sync::Side::Miro;
    setObjectName(u"pastePage"_s);
    auto* text = new QLabel(
        miro ? tr(
            "In Miro, open Profile settings → Your apps → your app, press “Install app and get OAuth token”, choose "
            "the team, and paste the token here. It is kept in your keychain and nowhere else.")
             : tr("In Bitrix24, open Developer resources → Other → Inbound webhook, give the permissions, save, and "
                  "paste the webhook's address here. It is a secret, and kept in your keychain and nowhere else. "
                  "BoardBridge gets no events through a webhook, so changes are noticed a little later."),
        this);
    text->setWordWrap(true);
    m_field->setObjectName(u"pasteField"_s);
    m_field->setAccessibleName(miro ? tr("Access token") : tr("Address of the webhook"));
    m_field->setPlaceholderText(miro ? tr("Access token") : u"https://acme.bitrix24.com/rest/1/…/"_s);
    m_field->setEchoMode(QLineEdit::Password);
    auto* back = makeButton(u"pasteBackButton"_s, tr("Back"), "arrow-left"_L1, this);
    auto* connectButton = makeButton(u"pasteConnectButton"_s, tr("Connect"), "plug"_L1, this);
    connectButton->setIcon(icon("plug"_L1, Tone::OnAccent));
    makePrimary(connectButton);
    const auto send = [this] {
        if (const Secret secret(m_field->text().trimmed()); !secret.isEmpty())
            Q_EMIT pasted(secret);
    };
    connectButton->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this,
        [connectButton](const QString& typed) { connectButton->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, send);
    connect(connectButton, &QPushButton::clicked, this, send);
    connect(back, &QPushButton::clicked, this, &PastePage::back);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(connectButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid);
    layout->addWidget(makeHeading(miro ? tr("Paste an access token") : tr("Paste a webhook's address"), this));
    layout->addWidget(text);
    layout->addWidget(m_field);
    layout->addStretch();
    layout->addLayout(row);
    setFocusProxy(m_field);
}

void PastePage::clear()
{
    m_field->clear();
}

} // namespace bridge::ui
