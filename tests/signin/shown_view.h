// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/auth/sign_in_view.h"

#include <QWebEngineProfile>

#include <memory>
#include <vector>

namespace bridge::signintest {

constexpr int longEnough = 15'000; ///< milliseconds, for a browser on a busy machine

/// A sign-in view on the screen, with what it told and the hands of a person.
class ShownView
{
public:
    explicit ShownView(const auth::Authorization& authorization, ui::SignInPatience patience = {});

    /// Waits for the element and presses it, as a person would.
    [[nodiscard]] bool pressOnPage(const QString& selector) const;
    [[nodiscard]] bool waitForText(const QString& text) const;
    void click(const char* button) const;

    [[nodiscard]] QString sentence() const; ///< what the view says in place of a page; empty while it shows one
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] QUrl pageUrl() const;
    [[nodiscard]] QWebEngineProfile* profile() const;
    [[nodiscard]] QList<QWidget*> windows() const; ///< opened by pages

    std::unique_ptr<ui::SignInView> view;
    std::vector<auth::AuthorizationCode> codes;
    std::vector<Error> errors;
    int beginAgains = 0;
    int ownBrowsers = 0;
    int cancels = 0;
};

} // namespace bridge::signintest
