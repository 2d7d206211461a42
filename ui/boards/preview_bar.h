// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace bridge::ui {

/// What stands over the live board: its buttons, and an address that the board asks for and that isn't the board's
/// own. Such a one is opened in the person's browser when they say so, and never by itself.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget* parent);

    void setHost(const QString& host); ///< whose page is shown
    void offer(const QUrl& url);
    void withdraw(); ///< what was offered
    [[nodiscard]] QUrl offered() const { return m_offered; } ///< empty when nothing is

Q_SIGNALS:
    void reloadRequested();
    void openRequested(); ///< the board, in the person's browser
    void signOutRequested();
    void offerTaken(const QUrl& url);

private:
    QWidget* makeOffer();

    QLabel* m_host;
    QWidget* m_offer = nullptr;
    QLabel* m_offerText = nullptr;
    QUrl m_offered;
};

} // namespace bridge::ui
