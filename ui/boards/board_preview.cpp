// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/browser_store.h"
#include "ui/boards/preview.h"
#include "ui/boards/preview_bar.h"
#include "ui/browser/guarded_page.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bridge::ui {

namespace {

bool isWebAddress(const QUrl& url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

constexpr std::chrono::milliseconds engineLetsGo = 5s; ///< of the files of a profile that has gone

class WebPreview final : public BoardPreview
{
    Q_OBJECT

public:
    WebPreview(QString storageFolder, QWidget* parent)
        : BoardPreview(parent)
        , m_store(std::move(storageFolder))
        , m_bar(new PreviewBar(this))
        , m_body(new QWidget(this))
        , m_state(new EmptyState(u"previewState"_s, "eye"_L1, m_body))
        , m_stack(new QStackedLayout(m_body))
    {
        setObjectName(u"boardPreview"_s);
        m_state->setTexts(tr("Live board"), tr("Loading the board…"));
        auto* open = m_state->addButton(u"previewOpenButton"_s, tr("Open in browser"), "external"_L1);
        auto* again = m_state->addButton(u"previewReloadButton"_s, tr("Try again"), "reload"_L1);
        m_stack->addWidget(m_state);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::grid);
        layout->addWidget(m_bar);
        layout->addWidget(m_body, 1);
        connect(open, &QPushButton::clicked, this, &WebPreview::openInBrowser);
        connect(again, &QPushButton::clicked, this, &WebPreview::load);
        connect(m_bar, &PreviewBar::openRequested, this, &WebPreview::openInBrowser);
        connect(m_bar, &PreviewBar::reloadRequested, this, &WebPreview::load);
        connect(m_bar, &PreviewBar::signOutRequested, this, &WebPreview::signOut);
        connect(m_bar, &PreviewBar::offerTaken, this, &BoardPreview::openUrlRequested);
    }

    ~WebPreview() override
    {
        // A page must die before its profile; and while it fills the screen, the view is nobody's child.
        delete m_view;
    }

    void showBoard(const QUrl& embed, const QUrl& browser) override
    {
        m_browser = browser;
        if (embed == m_embed)
            return;
        m_embed = embed;
        m_bar->setHost(embed.host());
        if (isVisible())
            load();
        else
            m_due = true;
    }

protected:
    void showEvent(QShowEvent* event) override
    {
        BoardPreview::showEvent(event);
        if (m_due)
            load();
    }

    void resizeEvent(QResizeEvent* event) override
    {
        BoardPreview::resizeEvent(event);
        fitView();
    }

private:
    void openInBrowser() { Q_EMIT openUrlRequested(m_browser); }

    void load()
    {
        m_due = false;
        if (!m_view)
            startEngine();
        m_bar->withdraw();
        m_state->setTexts(tr("Live board"), tr("Loading the board…"));
        m_stack->setCurrentWidget(m_state);
        fitView();
        m_view->load(m_embed);
    }

    /// A new profile knows nobody. The old one's cookies go at once, and its folder when the engine has let it go.
    void signOut()
    {
        if (m_view) {
            QWebEngineProfile* before = m_page->profile();
            before->cookieStore()->deleteAllCookies();
            delete m_view;
            delete before;
        }
        m_store.renew();
        QTimer::singleShot(engineLetsGo, this, [this] { m_store.removeOld(); });
        load();
    }

    /// Also while it isn't shown yet, when its layout leaves it alone: a board is fitted to the size it loads in.
    void fitView()
    {
        if (m_view && m_view->parentWidget())
            m_view->setGeometry(m_body->rect());
    }

    void startEngine()
    {
        auto* profile = new QWebEngineProfile(m_store.name(), this);
        profile->setPersistentStoragePath(m_store.path() + u"/storage"_s);
        profile->setCachePath(m_store.path() + u"/cache"_s);
        // A session that its site means to end with the browser lasts, too: here nobody closes one.
        profile->setPersistentCookiesPolicy(QWebEngineProfile::ForcePersistentCookies);
        m_view = new QWebEngineView(m_body);
        m_view->setObjectName(u"boardWebView"_s);
        m_view->setAccessibleName(tr("Live board"));
        m_page = new GuardedPage(
            profile, [this](const QUrl& url, bool) { return mayNavigate(m_embed, url); }, m_view);
        // A board without copying and without its full screen is half a board; reading the clipboard stays refused.
        m_page->settings()->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, true);
        m_page->settings()->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, true);
        m_view->setPage(m_page);
        m_stack->addWidget(m_view);
        auto* leave = new QShortcut(QKeySequence::Cancel, m_view);
        connect(
            leave, &QShortcut::activated, m_page, [this] { m_page->triggerAction(QWebEnginePage::ExitFullScreen); });
        leave->setEnabled(false);
        connect(m_page, &QWebEnginePage::fullScreenRequested, this, [this, leave](QWebEngineFullScreenRequest request) {
            request.accept();
            leave->setEnabled(request.toggleOn());
            fillScreen(request.toggleOn());
        });
        connectPage();
    }

    void fillScreen(bool fills)
    {
        if (fills) {
            m_stack->removeWidget(m_view);
            m_view->setParent(nullptr);
            m_view->showFullScreen();
            return;
        }
        m_view->setWindowState(Qt::WindowNoState);
        m_stack->addWidget(m_view);
        m_stack->setCurrentWidget(m_view);
    }

    void connectPage()
    {
        connect(m_page, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest& request) { offer(request.requestedUrl()); });
        connect(m_page, &GuardedPage::refused, this, [this](const QUrl& url) {
            offer(url);
            if (m_stack->currentWidget() != m_view)
                showTrouble(tr("The board wants to go to %1. Sign in to Miro in your browser, or open the board there.")
                                .arg(url.host()));
        });
        connect(m_page, &GuardedPage::certificateRefused, this, [this](const QString& host) {
            showTrouble(tr("The certificate of %1 can't be trusted, so nothing was loaded from there.").arg(host));
        });
        connect(m_page, &GuardedPage::crashed, this,
            [this] { showTrouble(tr("The browser view stopped. Try again, or open the board in your browser.")); });
        connect(m_page, &GuardedPage::loaded, this, [this] { m_stack->setCurrentWidget(m_view); });
        connect(m_page, &GuardedPage::loadFailed, this, [this](const QString& reason) {
            showTrouble(tr("%1 can't be reached: %2\nCheck the network, then press “Try again”. The sync and the map "
                           "don't need this view.")
                            .arg(m_embed.host(), reason));
        });
    }

    void offer(const QUrl& url)
    {
        if (isWebAddress(url))
            m_bar->offer(url);
    }

    void showTrouble(const QString& sentence)
    {
        m_state->setTexts(tr("The live board can't be shown"), sentence);
        m_stack->setCurrentWidget(m_state);
    }

    BrowserStore m_store;
    PreviewBar* m_bar;
    QWidget* m_body;
    EmptyState* m_state;
    QStackedLayout* m_stack;
    QPointer<QWebEngineView> m_view;
    GuardedPage* m_page = nullptr;
    QUrl m_embed;
    QUrl m_browser;
    bool m_due = false;
};

} // namespace

BoardPreview* makeWebPreview(const QString& storageFolder, QWidget* parent)
{
    return new WebPreview(storageFolder, parent);
}

} // namespace bridge::ui

#include "board_preview.moc"
