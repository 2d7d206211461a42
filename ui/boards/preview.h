// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

namespace bridge::ui {

/// The live board beside the map. The real one needs a browser engine and is made in board_preview.cpp,
/// the only file that knows it; tests and screenshots show the plain one.
class BoardPreview : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Loads `embed` when it isn't loaded yet; `browser` is where "Open in browser" goes.
    virtual void showBoard(const QUrl& embed, const QUrl& browser) = 0;

Q_SIGNALS:
    void openUrlRequested(const QUrl& url); ///< in the system's browser
};

using PreviewFactory = std::function<BoardPreview*(QWidget* parent)>;

/// Says that the live board is shown in the browser only, with the button that opens it.
[[nodiscard]] BoardPreview* makePlainPreview(QWidget* parent);

/// The live board in a browser view. Cookies and the cache stay in `storageFolder`. Navigates to the
/// embed's own host and to loopback only; new windows go to the system's browser, downloads and
/// permissions are refused. Starts the engine when it is first seen.
[[nodiscard]] BoardPreview* makeWebPreview(const QString& storageFolder, QWidget* parent);

/// Whether the preview may go to `url` while it shows `embed`: the same host, one of its subdomains, or loopback.
[[nodiscard]] bool mayNavigate(const QUrl& embed, const QUrl& url);

} // namespace bridge::ui
