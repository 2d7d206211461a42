// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/preview_bar.h"

#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bridge::ui {

PreviewBar::PreviewBar(QWidget* parent)
    : QWidget(parent)
    , m_host(makeMuted({}, this))
{
    setObjectName(u"previewBar"_s);
    m_host->setObjectName(u"previewHost"_s);
    m_host->setWordWrap(false);
    auto* reload = makeIconButton(u"previewBarReloadButton"_s, tr("Load the live board again"), "reload"_L1, this);
    auto* open = makeIconButton(u"previewBarOpenButton"_s, tr("Open the board in your browser"), "external"_L1, this);
    auto* signOut = makeButton(u"previewSignOutButton"_s, tr("Sign out of Miro here"), "key"_L1, this);
    signOut->setProperty("look", u"quiet"_s);
    signOut->setToolTip(tr("Forgets who is signed in to Miro in this view. The sync goes on."));
    connect(reload, &QToolButton::clicked, this, &PreviewBar::reloadRequested);
    connect(open, &QToolButton::clicked, this, &PreviewBar::openRequested);
    connect(signOut, &QPushButton::clicked, this, &PreviewBar::signOutRequested);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid / 2);
    row->addWidget(m_host, 1);
    row->addWidget(signOut);
    row->addWidget(reload);
    row->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::grid / 2);
    layout->addLayout(row);
    layout->addWidget(makeOffer());
}

QWidget* PreviewBar::makeOffer()
{
    m_offer = new QWidget(this);
    m_offerText = new QLabel(m_offer);
    m_offerText->setObjectName(u"previewOffer"_s);
    m_offerText->setTextFormat(Qt::PlainText);
    m_offerText->setWordWrap(true);
    auto* take = makeButton(u"previewOfferOpenButton"_s, tr("Open in browser"), "external"_L1, m_offer);
    auto* leave = makeIconButton(u"previewOfferCloseButton"_s, tr("Don't open it"), "close"_L1, m_offer);
    connect(take, &QPushButton::clicked, this, [this] {
        const QUrl url = m_offered;
        withdraw();
        Q_EMIT offerTaken(url);
    });
    connect(leave, &QToolButton::clicked, this, &PreviewBar::withdraw);
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins({});
    row->setSpacing(metrics::grid / 2);
    row->addWidget(m_offerText, 1);
    row->addWidget(take);
    row->addWidget(leave);
    m_offer->hide();
    return m_offer;
}

void PreviewBar::setHost(const QString& host)
{
    m_host->setText(tr("Live board from %1").arg(host));
}

void PreviewBar::offer(const QUrl& url)
{
    m_offered = url;
    m_offerText->setText(tr("The board wants to open %1, which is not a part of it.").arg(url.host()));
    m_offerText->setToolTip(url.toDisplayString());
    m_offer->show();
}

void PreviewBar::withdraw()
{
    m_offered.clear();
    m_offer->hide();
}

} // namespace bridge::ui
