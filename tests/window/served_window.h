// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/signin/services.h"
#include "tests/window/program_window.h"

namespace bridge::test {

/// The program's window with the sandbox's services in this process. Whoever derives from it puts into the services
/// what a test begins with, and opens it then.
class ServedWindow : public ProgramWindow
{
public:
    /// The portal's task; null while there is none, or more than one.
    [[nodiscard]] Json onlyTask() const;

    signintest::Services services;

protected:
    using Redirects = signintest::Redirects;
    /// Both services send the answers of a sign-in to `redirects`; `keychain` holds the sign-ins.
    explicit ServedWindow(const Redirects& redirects = Redirects(signintest::freePort()),
        std::shared_ptr<auth::SecretStore> keychain = std::make_shared<auth::MemoryStore>());
    ~ServedWindow() { end(); }

    [[nodiscard]] Secret newToken() const; ///< of Miro
    [[nodiscard]] Secret newWebhook() const; ///< of Ann, the portal's first user
    /// A profile that knows where Miro is and looks at both services every second.
    [[nodiscard]] settings::Profile quickProfile() const;
    /// Opens the window on a profile that is signed in at both services and has that link. Nobody's typing is waited
    /// for.
    void openLinked(Link link);

    static constexpr UserId ann{1};
};

} // namespace bridge::test
