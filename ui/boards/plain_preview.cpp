// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/preview.h"

#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

bool isLoopback(const QString& host)
{
    // Numbers only: 127.example.org is somebody's host.
    static const QRegularExpression address(u"^127(\\.[0-9]{1,3}){3}$"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || address.match(host).hasMatch();
}

class PlainPreview final : public BoardPreview
{
public:
    explicit PlainPreview(QWidget* parent)
        : BoardPreview(parent)
    {
        setObjectName(u"boardPreview"_s);
        auto* eye = new IconLabel(metrics::iconSide, this);
        eye->setIcon("eye"_L1, Tone::Muted);
        auto* open = makeButton(u"previewOpenButton"_s, BoardPreview::tr("Open in browser"), "external"_L1, this);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::grid);
        layout->addWidget(eye);
        layout->addWidget(
            makeMuted(BoardPreview::tr("On this computer the live board opens in your browser."), this), 1);
        layout->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_browser); });
    }

    [[nodiscard]] bool isOneLine() const override { return true; }
    void showBoard(const QUrl&, const QUrl& browser) override { m_browser = browser; }

private:
    QUrl m_browser;
};

} // namespace

BoardPreview* makePlainPreview(QWidget* parent)
{
    return new PlainPreview(parent);
}

bool mayNavigate(const QUrl& embed, const QUrl& url)
{
    if (url.scheme() == "about"_L1)
        return true;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return false;
    if (url.scheme() != "https"_L1 && !isLoopback(url.host()))
        return false;
    return url.host() == embed.host() || url.host().endsWith(u'.' + embed.host());
}

} // namespace bridge::ui
