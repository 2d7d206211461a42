// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/host_line.h"

#include "core/base/safe_url.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

Look lookOf(const QUrl& url)
{
    if (url.scheme() == "https"_L1)
        return {HostLine::tr("encrypted"), "lock"_L1, Tone::Good};
    if (isLoopback(url))
        return {HostLine::tr("this computer"), "window"_L1, Tone::Muted};
    return {HostLine::tr("no page yet"), "waiting"_L1, Tone::Muted};
}

} // namespace

HostLine::HostLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(metrics::smallIconSide, this))
    , m_host(new QLabel(this))
    , m_state(new ToneLabel(this))
{
    setObjectName(u"hostLine"_s);
    m_host->setObjectName(u"hostName"_s);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_host->font();
    bold.setWeight(QFont::DemiBold);
    m_host->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid / 2, metrics::grid, metrics::grid / 2);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_icon);
    layout->addWidget(m_host);
    layout->addWidget(m_state);
    layout->addStretch();
    show(QUrl());
}

void HostLine::show(const QUrl& url)
{
    const Look look = lookOf(url);
    m_icon->setIcon(look.icon, look.tone);
    // In the form that is sent: letters of other scripts that look like Latin ones stand out as "xn--…".
    const QString host = url.host(QUrl::FullyEncoded);
    m_host->setText(url.port() > 0 ? u"%1:%2"_s.arg(host).arg(url.port()) : host);
    m_state->setText(look.word);
    m_state->setTone(look.tone);
    setAccessibleName(m_host->text() + u", "_s + look.word);
}

} // namespace bridge::ui
