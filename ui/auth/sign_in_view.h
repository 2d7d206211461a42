// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorization.h"

#include <QWidget>

#include <chrono>
#include <functional>

namespace bridge::ui {

/// A service's sign-in page in the window. The real one needs a browser engine and is made in
/// web_sign_in_view.cpp; where there is none, people use their own browser.
class SignInView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Begins a try, in place of the one that is open.
    virtual void open(const auth::Authorization& authorization) = 0;

Q_SIGNALS:
    void answered(const bridge::auth::AuthorizationCode& code); ///< once for each open()
    /// The person or the service refused, or the answer was another try's. The view says so, too.
    void failed(const bridge::Error& error);
    void beginAgainRequested(); ///< wants an open() with a new try
    void ownBrowserRequested();
    void cancelled();
};

using SignInViewFactory = std::function<SignInView*(QWidget* parent)>;

struct SignInPatience {
    std::chrono::milliseconds hint{std::chrono::minutes{2}}; ///< then the view says that it is still waiting
};

/// The page in a browser view that remembers nothing: its cookies go with it. It shows which host the
/// person is talking to and stops the answer before it is sent. Windows that a page opens (company
/// sign-ins do) are shown as windows with the same guard; they end with the view.
[[nodiscard]] SignInView* makeWebSignInView(QWidget* parent, SignInPatience patience = {});

/// Where a sign-in may lead: https anywhere, plain http on this machine. A page's own frames may also hold
/// what the page wrote itself (data:, blob:). Pure.
[[nodiscard]] bool mayVisit(const QUrl& url, bool isMainFrame);

} // namespace bridge::ui
