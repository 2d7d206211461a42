// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/signin/page_hands.h"
#include "ui/auth/sign_in_view.h"

#include <QWebEngineProfile>

#include <memory>
#include <vector>

namespace bridge::signintest {

/// A sign-in view on the screen, with what it told and the hands of a person.
class ShownView
{
public:
    explicit ShownView(const auth::Authorization& authorization, ui::SignInPatience patience = {});

    [[nodiscard]] bool pressOnPage(const QString& selector) const { return signintest::pressOnPage(*view, selector); }
    [[nodiscard]] bool waitForText(const QString& text) const { return waitForPageText(*view, text); }
    void click(const char* button) const;

    [[nodiscard]] QString sentence() const; ///< what the view says in place of a page; empty while it shows one
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] QUrl pageUrl() const;
    [[nodiscard]] qint64 process() const; ///< that draws the page
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
