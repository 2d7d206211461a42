// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/loopback_listener.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace bridge::ui {

class CopyLine;
class ToneLabel;

/// A sign-in in the person's own browser: waits for its answer on this machine, and takes what the person
/// pastes where the answer can't come by itself.
class OwnBrowserPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnBrowserPage(QWidget* parent);
    ~OwnBrowserPage() override;

    /// Begins a try, in place of the one before. Where no answer can be waited for, says why, and what to do.
    void begin(const auth::Authorization& authorization);
    void end(); ///< nothing is waited for any more

Q_SIGNALS:
    void openRequested(const QUrl& url); ///< in the person's browser
    void answered(const bridge::auth::AuthorizationCode& code);
    void failed(const bridge::Error& error);
    void beginAgainRequested();
    void cancelled();

private:
    QLayout* makeButtons();
    void takePasted();
    void tell(const Result<auth::AuthorizationCode>& answer);

    auth::Authorization m_authorization;
    std::unique_ptr<auth::LoopbackListener> m_listener;
    QLabel* m_text;
    CopyLine* m_address;
    QLineEdit* m_pasted;
    ToneLabel* m_problem;
    qsizetype m_lengthBefore = 0;
};

} // namespace bridge::ui
