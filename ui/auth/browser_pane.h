// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorization.h"

#include <QWidget>

class QWebEngineNewWindowRequest;
class QWebEngineProfile;
class QWebEngineView;

namespace bridge::ui {

class GuardedPage;

/// One guarded page of a sign-in below the line that names its host: the view's own, or a window that a page
/// opened. Its signals come from the event loop, so it may be deleted by whoever gets one.
class BrowserPane final : public QWidget
{
    Q_OBJECT

public:
    /// The profile must outlive the pane.
    BrowserPane(QWebEngineProfile* profile, auth::Authorization authorization, QWidget* parent);
    ~BrowserPane() override;

    void load();
    /// Becomes the window that a page asked for; the two know each other (window.opener).
    void become(QWebEngineNewWindowRequest& request);

Q_SIGNALS:
    void answerCaught(const QUrl& url); ///< stopped before it was sent
    void trouble(const QString& sentence);
    void loaded();
    void titleChanged(const QString& title);
    void closeRequested(); ///< by the page itself
    /// To be met at once, by become() of another pane, or not at all.
    void windowRequested(QWebEngineNewWindowRequest& request);

private:
    void connectPage();
    void tellRefusal(const QUrl& url);

    auth::Authorization m_authorization;
    QWebEngineView* m_view;
    GuardedPage* m_page;
};

} // namespace bridge::ui
