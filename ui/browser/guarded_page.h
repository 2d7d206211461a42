// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

#include <functional>

namespace bridge::ui {

/// A page of somebody else's that may show itself and nothing more: it goes only where its guard lets it,
/// gets no permission, no file of this machine, no download and no other program, and a certificate that
/// can't be trusted ends its way. What it does about new windows is its owner's.
class GuardedPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    /// Asked before anything is sent, for redirects too.
    using Guard = std::function<bool(const QUrl& url, bool isMainFrame)>;

    /// The profile must outlive the page; its downloads are refused from now on.
    GuardedPage(QWebEngineProfile* profile, Guard guard, QObject* parent);

Q_SIGNALS:
    void refused(const QUrl& url); ///< the guard stopped the page itself, not a frame in it
    void certificateRefused(const QString& host);
    void loaded();
    void loadFailed(const QString& reason); ///< not of what was refused
    void crashed();

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    /// Dialogs are loops of their own, in which the page may be deleted, and a file is none of a page's business.
    QStringList chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) override { return {}; }
    void javaScriptAlert(const QUrl&, const QString&) override { }
    bool javaScriptConfirm(const QUrl&, const QString&) override { return false; }
    bool javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) override { return false; }
    /// Kept out of our logs: a page may say anything there, addresses with secrets too.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override { }

private:
    void takeRights();
    void watch();

    Guard m_guard;
    bool m_wasRefused = false; ///< the failure that follows was told already
};

} // namespace bridge::ui
