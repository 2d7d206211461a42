// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/browser_pane.h"

#include "ui/auth/host_line.h"
#include "ui/auth/sign_in_view.h"
#include "ui/browser/guarded_page.h"

#include <QVBoxLayout>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace bridge::ui {

BrowserPane::BrowserPane(QWebEngineProfile* profile, auth::Authorization authorization, QWidget* parent)
    : QWidget(parent)
    , m_authorization(std::move(authorization))
    , m_view(new QWebEngineView(this))
    , m_page(new GuardedPage(
          profile,
          [this](const QUrl& url, bool isMainFrame) {
              return mayVisit(url, isMainFrame) && !auth::isAnswer(m_authorization, url);
          },
          m_view))
{
    m_view->setObjectName(u"signInWebView"_s);
    m_view->setAccessibleName(tr("Sign-in page"));
    m_view->setPage(m_page);
    auto* host = new HostLine(this);
    connect(m_page, &QWebEnginePage::urlChanged, host, qOverload<const QUrl&>(&HostLine::show));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(host);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connectPage();
}

BrowserPane::~BrowserPane()
{
    delete m_view; // and the page, while there is who it tells of its end
}

void BrowserPane::load()
{
    m_view->load(m_authorization.page);
}

void BrowserPane::become(QWebEngineNewWindowRequest& request)
{
    request.openIn(m_page);
}

void BrowserPane::connectPage()
{
    // Whoever hears of it may delete us, and the engine is in the middle of telling.
    constexpr auto later = Qt::QueuedConnection;
    connect(m_page, &GuardedPage::refused, this, &BrowserPane::tellRefusal, later);
    connect(m_page, &GuardedPage::loaded, this, &BrowserPane::loaded, later);
    connect(m_page, &QWebEnginePage::titleChanged, this, &BrowserPane::titleChanged, later);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &BrowserPane::closeRequested, later);
    connect(m_page, &QWebEnginePage::newWindowRequested, this, &BrowserPane::windowRequested);
    const auto tell = [this](auto signal, auto sentence) {
        connect(
            m_page, signal, this, [this, sentence](auto... told) { Q_EMIT trouble(sentence(told...)); }, later);
    };
    tell(&GuardedPage::certificateRefused, [](const QString& host) {
        return tr("The certificate of %1 can't be trusted, so nothing was sent there. Ask who runs it, or your "
                  "administrator if your company looks into encrypted connections.")
            .arg(host);
    });
    tell(&GuardedPage::loadFailed, [this](const QString& reason) {
        const QUrl url = m_page->requestedUrl();
        return tr("%1 can't be reached: %2").arg(url.host(), reason);
    });
    tell(&GuardedPage::crashed, [] { return tr("The browser view stopped."); });
}

void BrowserPane::tellRefusal(const QUrl& url)
{
    if (auth::isAnswer(m_authorization, url))
        Q_EMIT answerCaught(url);
    else if (url.host().isEmpty())
        Q_EMIT trouble(tr("The page wanted to open something that is no web page (%1:). That is not part of a sign-in.")
                           .arg(url.scheme()));
    else
        Q_EMIT trouble(
            tr("The page wanted to go to %1 without encryption. That is not safe for a sign-in.").arg(url.host()));
}

} // namespace bridge::ui
