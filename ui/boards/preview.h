// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

namespace bridge::ui {

/// The live board beside the map. The real one needs a browser
/// engine and is made in board_preview.cpp, the only file that knows it; tests and screenshots show the plain one.
class BoardPreview : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual bool isOneLine() const { return false; } ///< has its place below the map then
    /// Loads `embed` when it isn't loaded yet; `browser` is where "Open in browser" goes.
    virtual void showBoard(const QUrl& embed, const QUrl& browser) = 0;

Q_SIGNALS:
    void openUrlRequested(const QUrl& url); ///< in the system's browser
};

using PreviewFactory = std::function<BoardPreview*(QWidget* parent)>;

/// Says that the live board is shown in the browser only, with the button that opens it.
[[nodiscard]] BoardPreview* makePlainPreview(QWidget* parent);

/// The live board in a browser view. Cookies and the cache stay in `storageFolder`, so a person signs in once.
/// Goes to the embed's own host only; every other address is offered for the system's browser and opened there when
/// the person says so. Downloads, files, certificates that can't be trusted and permissions are refused, apart from
/// copying to the clipboard and filling the screen. Starts the engine when it is first seen.
[[nodiscard]] BoardPreview* makeWebPreview(const QString& storageFolder, QWidget* parent);

/// Whether the preview may go to `url` while it shows `embed`: the same host or one of its subdomains, by https;
/// without it on this computer alone.
[[nodiscard]] bool mayNavigate(const QUrl& embed, const QUrl& url);

} // namespace bridge::ui
