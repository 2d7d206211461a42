// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browser/guarded_page.h"

#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace bridge::ui {

GuardedPage::GuardedPage(QWebEngineProfile* profile, Guard guard, QObject* parent)
    : QWebEnginePage(profile, parent)
    , m_guard(std::move(guard))
{
    takeRights();
    watch();
}

void GuardedPage::takeRights()
{
    for (const auto right : {QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::JavascriptCanAccessClipboard, QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls, QWebEngineSettings::ErrorPageEnabled})
        settings()->setAttribute(right, false);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    connect(profile(), &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest* download) { download->cancel(); });
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
        setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
    });
}

void GuardedPage::watch()
{
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        m_wasRefused = true;
        Q_EMIT certificateRefused(error.url().host());
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, &GuardedPage::crashed);
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo& info) {
        if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
            return;
        const bool wasRefused = std::exchange(m_wasRefused, false);
        if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
            Q_EMIT loaded();
        else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus && !wasRefused)
            Q_EMIT loadFailed(info.errorString());
    });
}

bool GuardedPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame)
{
    const bool goes = m_guard(url, isMainFrame);
    if (isMainFrame)
        m_wasRefused = !goes;
    if (!goes && isMainFrame)
        Q_EMIT refused(url);
    return goes;
}

} // namespace bridge::ui
