// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session.h"
#include "core/auth/memory_store.h"
#include "core/auth/relayed_store.h"

#include <QTemporaryDir>

namespace bridge::test {

constexpr int longEnough = 30'000; ///< milliseconds, for a window and its worker on a busy machine

/// The program's window on a folder of its own, with real connections to the services that its profile names. Whoever
/// derives from it puts into the folder what a test begins with, and opens it then.
class ProgramWindow
{
public:
    ProgramWindow(const ProgramWindow&) = delete;
    ProgramWindow& operator=(const ProgramWindow&) = delete;

    template <typename Widget = QWidget> [[nodiscard]] Widget* find(const QString& name) const
    {
        return session->window().findChild<Widget*>(name);
    }
    template <typename Widget = QWidget> [[nodiscard]] Widget* find(const char* name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }
    /// Clicks on a button as soon as it is there and enabled; false if it never is.
    [[nodiscard]] bool press(const char* button) const;

    [[nodiscard]] QDir home() const { return QDir(folder.path()); }
    [[nodiscard]] settings::Profile profile() const; ///< as it is on disk

    QTemporaryDir folder;
    SystemClock clock;
    auth::RelayedStore secrets;
    ui::Theme theme;
    ui::Language language;
    std::unique_ptr<gui::Session> session; ///< none before open()

protected:
    /// `keychain` holds the sign-ins.
    explicit ProgramWindow(std::shared_ptr<auth::SecretStore> keychain = std::make_shared<auth::MemoryStore>());
    ~ProgramWindow() { end(); }

    /// Signs the profile of that id in at both services.
    void keepSignIns(const QString& id, const Secret& miroToken, const Secret& webhook);
    /// `blank` is what the profile is before anything was entered.
    void open(settings::Profile blank = {}, ui::SignInViewFactory makeSignInView = {});
    /// Ends the session in order. Whoever holds the services calls it while they still answer.
    void end();
};

} // namespace bridge::test
