// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/auth/refreshing_authorizer.h"
#include "tests/world/races/stage.h"

namespace bridge::test {

/// One refresh token that a program showed to the server.
struct Presented {
    QString token{};
    int life = 0; ///< which start of which program
    bool granted = false; ///< a new pair was given out
    bool arrived = false; ///< and the program got it
    bool isOver = false; ///< the program that showed it has ended
};

/// Programs of one user that share one sign-in to a simulated service, whose access token ends all the time,
/// on a network that loses requests and answers, with a keychain that locks, and deaths at any point.
class Race
{
public:
    explicit Race(quint32 seed);
    ~Race();

    /// Empty when all went well, else what went wrong.
    [[nodiscard]] QString run();
    [[nodiscard]] const QStringList& trace() const { return m_stage.trace; }
    [[nodiscard]] bool endedSignedOut() const { return m_endedSignedOut; }

private:
    class Network;
    class Keychain;
    template <typename Credentials> class Vault;

    void program();
    void live();
    [[nodiscard]] std::unique_ptr<Authorizer> authorizer();
    [[nodiscard]] bool isAccepted(const Secret& access);
    [[nodiscard]] HttpResponse ask(const HttpRequest& request);
    [[nodiscard]] size_t note(const QString& refreshToken, bool granted);
    [[nodiscard]] QString verdict();
    [[nodiscard]] QString judgeLoss(const QString& sentence) const;

    Stage m_stage;
    bool m_isMiro;
    ManualClock m_clock;
    sandbox::Sandbox m_sandbox;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Keychain> m_keychain;
    std::vector<std::shared_ptr<auth::TokenVault>> m_vaults; ///< of all lives
    bool m_turnIsTaken = false;
    std::vector<Presented> m_presented;
    std::vector<int> m_lives; ///< of each program, the current one
    int m_lifeCount = 0;
    QString m_wrong;
    bool m_endedSignedOut = false;
};

} // namespace bridge::test
