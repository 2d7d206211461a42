// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/preview.h"

#include "ui/common/widgets.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

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
        auto* state = new EmptyState(u"previewState"_s, "eye"_L1, this);
        state->setTexts(BoardPreview::tr("Live board"), BoardPreview::tr("The live board opens in your browser here."));
        auto* open = state->addButton(u"previewOpenButton"_s, BoardPreview::tr("Open in browser"), "external"_L1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(state);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_browser); });
    }

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
