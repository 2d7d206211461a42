// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth/browser_pane.h"
#include "ui/auth/sign_in_view.h"
#include "ui/common/core_text.h"
#include "ui/common/widgets.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineProfile>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

constexpr int mostWindows = 4; ///< no sign-in needs more; a page could open them without end

class WebSignInView final : public SignInView
{
    Q_OBJECT

public:
    WebSignInView(SignInPatience patience, QWidget* parent)
        : SignInView(parent)
        , m_profile(new QWebEngineProfile(this)) // without a name it is off the record
        , m_stack(new QStackedWidget(this))
        , m_state(new EmptyState(u"signInState"_s, "accounts"_L1, this))
        , m_hint(makeMuted({}, this))
    {
        setObjectName(u"signInView"_s);
        m_hint->setObjectName(u"signInHint"_s);
        auto* again = m_state->addButton(u"signInTryAgainButton"_s, tr("Try again"), "reload"_L1);
        connect(again, &QPushButton::clicked, this, &SignInView::beginAgainRequested);
        m_again = again;
        m_stack->addWidget(m_state);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::grid);
        layout->addWidget(m_stack, 1);
        layout->addWidget(m_hint);
        layout->addLayout(makeButtons());

        m_hintTimer.setSingleShot(true);
        m_hintTimer.setInterval(patience.hint);
        connect(&m_hintTimer, &QTimer::timeout, this, [this] {
            m_hint->setText(
                tr("No answer yet. If the page shows an error, or says that you are done, begin again, or use "
                   "your own browser."));
        });
    }

    ~WebSignInView() override { closePages(); } // a page must die before its profile

    void open(const auth::Authorization& authorization) override
    {
        closePages();
        m_authorization = authorization;
        m_waiting = true;
        m_hint->setText(
            tr("You sign in to %1 itself; BoardBridge doesn't see your password.").arg(authorization.service));
        m_hintTimer.start();
        m_pane = makePane(this);
        m_stack->addWidget(m_pane);
        m_stack->setCurrentWidget(m_pane);
        connect(m_pane, &BrowserPane::trouble, this, [this](const QString& sentence) { showTrouble(sentence); });
        m_pane->load();
        m_pane->setFocus();
    }

protected:
    void hideEvent(QHideEvent* event) override
    {
        SignInView::hideEvent(event);
        if (!event->spontaneous())
            closeWindows();
    }

private:
    QLayout* makeButtons()
    {
        auto* own = makeButton(u"ownBrowserButton"_s, tr("Use my own browser instead"), "external"_L1, this);
        auto* again = makeButton(u"beginAgainButton"_s, tr("Begin again"), "reload"_L1, this);
        auto* cancel = makeButton(u"cancelSignInButton"_s, tr("Cancel"), "close"_L1, this);
        connect(own, &QPushButton::clicked, this, &SignInView::ownBrowserRequested);
        connect(again, &QPushButton::clicked, this, &SignInView::beginAgainRequested);
        connect(cancel, &QPushButton::clicked, this, [this] {
            closePages();
            Q_EMIT cancelled();
        });
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::grid);
        row->addWidget(own);
        row->addWidget(again);
        row->addStretch();
        row->addWidget(cancel);
        return row;
    }

    BrowserPane* makePane(QWidget* parent)
    {
        auto* pane = new BrowserPane(m_profile, m_authorization, parent);
        connect(pane, &BrowserPane::answerCaught, this, &WebSignInView::take);
        connect(pane, &BrowserPane::windowRequested, this, &WebSignInView::openWindow);
        return pane;
    }

    void openWindow(QWebEngineNewWindowRequest& request)
    {
        if (m_windows.size() >= mostWindows)
            return;
        BrowserPane* pane = makePane(nullptr);
        pane->setParent(this, Qt::Window);
        pane->setObjectName(u"signInWindow"_s);
        pane->setWindowTitle(tr("Sign in"));
        pane->setAttribute(Qt::WA_DeleteOnClose);
        pane->resize(60 * metrics::grid, 80 * metrics::grid);
        m_windows << pane;
        connect(pane, &QObject::destroyed, this, [this, pane] { m_windows.removeAll(pane); });
        connect(pane, &BrowserPane::closeRequested, pane, &QWidget::close);
        connect(pane, &BrowserPane::titleChanged, pane, &QWidget::setWindowTitle);
        connect(pane, &BrowserPane::trouble, this, [this, pane](const QString& sentence) {
            pane->close();
            m_hint->setText(sentence);
        });
        pane->become(request);
        pane->show();
    }

    void take(const QUrl& url)
    {
        if (!std::exchange(m_waiting, false))
            return;
        m_hintTimer.stop();
        const auto answer = auth::readAnswer(m_authorization, url);
        if (!answer) {
            showTrouble(CoreText::of(answer.error().detail));
            Q_EMIT failed(answer.error());
            return;
        }
        showState(tr("Signing in"), tr("%1 let you in. Getting the access…").arg(m_authorization.service), false);
        Q_EMIT answered(*answer);
    }

    void showTrouble(const QString& sentence) { showState(tr("The sign-in stopped"), sentence, true); }

    void showState(const QString& title, const QString& sentence, bool mayTryAgain)
    {
        closePages();
        m_hint->clear();
        m_again->setVisible(mayTryAgain);
        m_state->setTexts(title, sentence);
        m_stack->setCurrentWidget(m_state);
    }

    void closePages()
    {
        m_waiting = false;
        m_hintTimer.stop();
        closeWindows();
        delete std::exchange(m_pane, nullptr);
    }

    void closeWindows() { qDeleteAll(std::exchange(m_windows, {})); }

    QWebEngineProfile* m_profile;
    QStackedWidget* m_stack;
    EmptyState* m_state;
    QLabel* m_hint;
    QPushButton* m_again = nullptr;
    BrowserPane* m_pane = nullptr; ///< none once the try is over
    QList<BrowserPane*> m_windows;
    auth::Authorization m_authorization;
    QTimer m_hintTimer;
    bool m_waiting = false;
};

} // namespace

SignInView* makeWebSignInView(QWidget* parent, SignInPatience patience)
{
    return new WebSignInView(patience, parent);
}

} // namespace bridge::ui

#include "web_sign_in_view.moc"
