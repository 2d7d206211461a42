// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/preview.h"

#include "ui/browser/guarded_page.h"
#include "ui/common/widgets.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

class WebPreview final : public BoardPreview
{
    Q_OBJECT

public:
    WebPreview(QString storageFolder, QWidget* parent)
        : BoardPreview(parent)
        , m_storageFolder(std::move(storageFolder))
        , m_state(new EmptyState(u"previewState"_s, "eye"_L1, this))
        , m_stack(new QStackedLayout(this))
    {
        setObjectName(u"boardPreview"_s);
        m_state->setTexts(tr("Live board"), tr("Loading the board…"));
        auto* open = m_state->addButton(u"previewOpenButton"_s, tr("Open in browser"), "external"_L1);
        auto* again = m_state->addButton(u"previewReloadButton"_s, tr("Try again"), "reload"_L1);
        m_stack->addWidget(m_state);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openUrlRequested(m_browser); });
        connect(again, &QPushButton::clicked, this, [this] { load(); });
    }

    ~WebPreview() override
    {
        // A page must die before its profile.
        delete m_view;
    }

    void showBoard(const QUrl& embed, const QUrl& browser) override
    {
        m_browser = browser;
        if (embed == m_embed)
            return;
        m_embed = embed;
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
    void load()
    {
        m_due = false;
        if (!m_view)
            startEngine();
        m_state->setTexts(tr("Live board"), tr("Loading the board…"));
        m_stack->setCurrentWidget(m_state);
        fitView();
        m_view->load(m_embed);
    }

    /// Also while it isn't shown yet, when its layout leaves it alone: a board is fitted to the size it loads in.
    void fitView()
    {
        if (m_view)
            m_view->setGeometry(rect());
    }

    void startEngine()
    {
        auto* profile = new QWebEngineProfile(u"boards"_s, this);
        profile->setPersistentStoragePath(m_storageFolder + u"/storage"_s);
        profile->setCachePath(m_storageFolder + u"/cache"_s);
        m_view = new QWebEngineView(this);
        m_view->setObjectName(u"boardWebView"_s);
        m_view->setAccessibleName(tr("Live board"));
        m_page = new GuardedPage(
            profile, [this](const QUrl& url, bool) { return mayNavigate(m_embed, url); }, m_view);
        m_view->setPage(m_page);
        m_stack->addWidget(m_view);
        connectPage();
    }

    void connectPage()
    {
        connect(m_page, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest& request) {
            const QString scheme = request.requestedUrl().scheme();
            if (scheme == "https"_L1 || scheme == "http"_L1)
                Q_EMIT openUrlRequested(request.requestedUrl());
        });
        connect(m_page, &GuardedPage::refused, this, [this](const QUrl& url) {
            showTrouble(tr("The board wants to go to %1. Sign in to Miro in your browser, or open the board there.")
                            .arg(url.host()));
        });
        connect(m_page, &GuardedPage::certificateRefused, this, [this](const QString& host) {
            showTrouble(tr("The certificate of %1 can't be trusted, so nothing was loaded from there.").arg(host));
        });
        connect(m_page, &GuardedPage::crashed, this,
            [this] { showTrouble(tr("The browser view stopped. Try again, or open the board in your browser.")); });
        connect(m_page, &GuardedPage::loaded, this, [this] { m_stack->setCurrentWidget(m_view); });
        connect(m_page, &GuardedPage::loadFailed, this,
            [this](const QString& reason) { showTrouble(tr("%1 can't be reached: %2").arg(m_embed.host(), reason)); });
    }

    void showTrouble(const QString& sentence)
    {
        m_state->setTexts(tr("The live board can't be shown"), sentence);
        m_stack->setCurrentWidget(m_state);
    }

    QString m_storageFolder;
    EmptyState* m_state;
    QStackedLayout* m_stack;
    QWebEngineView* m_view = nullptr;
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
