// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session.h"
#include "core/auth/relayed_store.h"
#include "tests/signin/services.h"

#include <QTemporaryDir>

namespace bridge::signintest {

/// The program's window on a folder of its own, with real connections to the sandbox's services. Whoever derives
/// from it puts into the services and the folder what a test begins with, and opens it then.
class ServedWindow
{
public:
    /// Ends the session in order.
    ~ServedWindow();
    ServedWindow(const ServedWindow&) = delete;
    ServedWindow& operator=(const ServedWindow&) = delete;

    template <typename Widget = QWidget> [[nodiscard]] Widget* find(const QString& name) const
    {
        return session->window().findChild<Widget*>(name);
    }
    template <typename Widget = QWidget> [[nodiscard]] Widget* find(const char* name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }
    [[nodiscard]] QDir home() const { return QDir(folder.path()); }
    [[nodiscard]] settings::Profile profile() const; ///< as it is on disk
    /// The portal's task; null while there is none, or more than one.
    [[nodiscard]] Json onlyTask() const;

    QTemporaryDir folder;
    SystemClock clock;
    Services services;
    auth::RelayedStore secrets;
    ui::Theme theme;
    ui::Language language;
    std::unique_ptr<gui::Session> session; ///< none before open()

protected:
    /// Both services send the answers of a sign-in to `redirects`; `keychain` holds the sign-ins.
    ServedWindow(const Redirects& redirects, std::shared_ptr<auth::SecretStore> keychain);

    /// `blank` is what the profile is before anything was entered.
    void open(settings::Profile blank = {}, ui::SignInViewFactory makeSignInView = {});
};

} // namespace bridge::signintest
