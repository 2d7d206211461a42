// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/refreshing_authorizer.h"

#include "core/auth/lifetimes.h"
#include "core/auth/renewal_ends.h"

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds miroEarly{120};
/// A token that is refused this soon after a renewal will not get better by another one.
constexpr std::chrono::minutes freshFor{1};

bool isForAPerson(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorised || kind == ErrorKind::Forbidden;
}

/// Whether the server may have given out a new pair that never arrived.
bool mayHaveRenewed(ErrorKind kind)
{
    return kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::BadReply;
}

TokenRenewal renewalBy(TokenServer server, HttpTransport& transport, const Clock& clock)
{
    TokenRenewal renewal{.service = server.service};
    renewal.ask = [server = std::move(server), &transport, &clock](const Secret& token, const std::stop_token& stop) {
        return refreshTokens(transport, server, token, clock.now(), stop);
    };
    return renewal;
}

} // namespace

RefreshingAuthorizer::RefreshingAuthorizer(
    OAuthTokens tokens, TokenVault& vault, TokenRenewal renewal, const Clock& clock)
    : m_vault(vault)
    , m_clock(clock)
    , m_renewal(std::move(renewal))
    , m_current{.tokens = std::move(tokens)}
{
}

bool RefreshingAuthorizer::isDue() const
{
    const OAuthTokens& tokens = m_current.tokens;
    return m_renewal.early && !tokens.refresh.isEmpty() && tokens.expiresAt
        && m_clock.now() >= *tokens.expiresAt - *m_renewal.early;
}

Result<Secret> RefreshingAuthorizer::token(const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    const Result<> ready = isDue() ? takeTurn(stop) : saveWhatIsNew();
    return ready.map([this] { return m_current.tokens.access; });
}

Result<Secret> RefreshingAuthorizer::renew(const Secret& refused, const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    // Another caller may have renewed it while this one's request was on its way.
    const Result<> ready = m_current.tokens.access == refused ? takeTurn(stop) : saveWhatIsNew();
    return ready.map([this] { return m_current.tokens.access; });
}

Result<> RefreshingAuthorizer::takeTurn(const std::stop_token& stop)
{
    if (auto saved = saveWhatIsNew(); !saved)
        return saved;
    auto turn = m_vault.turn(stop);
    if (!turn)
        return tl::unexpected(turn.error());
    m_turn = *std::move(turn);
    auto done = renewOrAdopt(stop);
    if (!m_unsaved)
        m_turn.reset();
    return done;
}

Result<> RefreshingAuthorizer::renewOrAdopt(const std::stop_token& stop)
{
    const auto adopted = adoptStored();
    if (!adopted)
        return tl::unexpected(adopted.error());
    if (*adopted)
        return {};
    const bool fresh = m_renewedAt && m_clock.now() < *m_renewedAt + freshFor;
    if (m_current.tokens.refresh.isEmpty() || fresh) {
        m_refusal = cannotRenew(m_renewal.service);
        return tl::unexpected(*m_refusal);
    }
    return announce().and_then([&] { return ask(stop); });
}

/// Whether the vault holds another pair than the one in use: then that one is used.
Result<bool> RefreshingAuthorizer::adoptStored()
{
    const auto stored = m_vault.read();
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored) {
        m_refusal = signedOut(m_renewal.service);
        return tl::unexpected(*m_refusal);
    }
    const bool isAnother = (*stored)->access != m_current.tokens.access;
    m_current.tokens = **stored;
    return isAnother;
}

/// Writes down that a renewal begins. One that began before and never ended is the likelier cause of trouble.
Result<> RefreshingAuthorizer::announce()
{
    TokenAnswer begun = m_current;
    if (!begun.tokens.renewingSince)
        begun.tokens.renewingSince = m_clock.now();
    return m_vault.write(begun);
}

Result<> RefreshingAuthorizer::ask(const std::stop_token& stop)
{
    auto answer = m_renewal.ask(m_current.tokens.refresh, stop);
    if (!answer)
        return tl::unexpected(notRenewed(answer.error()));
    if (answer->tokens.refresh.isEmpty())
        answer->tokens.refresh = m_current.tokens.refresh; // a server that does not rotate says nothing
    m_current = *std::move(answer);
    m_renewedAt = m_clock.now();
    m_unsaved = true;
    return saveWhatIsNew();
}

/// What the caller is told; its own request has surely not left.
Error RefreshingAuthorizer::notRenewed(const Error& error)
{
    if (mayHaveRenewed(error.kind))
        return answerMissing(error);
    // Nothing was spent, or nothing is left to be kept: the mark would tell the next start a tale.
    (void)m_vault.write(m_current);
    if (error.kind != ErrorKind::Conflict && !isForAPerson(error.kind))
        return error;
    m_refusal = error.kind == ErrorKind::Conflict ? refused() : error;
    return *m_refusal;
}

/// Asking once more will tell whether the pair was spent; until then that is written down.
Error RefreshingAuthorizer::answerMissing(const Error& error)
{
    if (!m_current.tokens.renewingSince) {
        m_current.tokens.renewingSince = m_clock.now();
        m_current.tokens.answerLost = true;
        (void)m_vault.write(m_current);
    }
    const bool noAnswer = error.kind == ErrorKind::OutcomeUnknown;
    return noAnswer ? Error{ErrorKind::Offline, noWholeAnswer(m_renewal.service)} : error;
}

/// The likely cause of a refused refresh token.
Error RefreshingAuthorizer::refused() const
{
    const auto end = chainEnd(m_current.tokens, m_renewal.chainLife);
    if (m_current.tokens.answerLost)
        return answerLost(m_renewal.service);
    if (m_current.tokens.renewingSince)
        return endedWhileRenewing(m_renewal.service, *m_current.tokens.renewingSince);
    if (end && m_clock.now() >= *end)
        return tooLongUnused(m_renewal.service, m_renewal.chainLife);
    return renewedElsewhere(m_renewal.service);
}

Result<> RefreshingAuthorizer::saveWhatIsNew()
{
    if (!m_unsaved)
        return {};
    auto saved = m_vault.write(m_current);
    if (saved) {
        m_unsaved = false;
        m_turn.reset();
    }
    return saved;
}

std::unique_ptr<Authorizer> miroAuthorizer(
    MiroVault& vault, TokenServer server, HttpTransport& transport, const Clock& clock)
{
    TokenRenewal renewal = renewalBy(std::move(server), transport, clock);
    renewal.early = miroEarly;
    renewal.chainLife = miroChainLife;
    return std::make_unique<RefreshingAuthorizer>(vault.current().tokens, vault, std::move(renewal), clock);
}

std::unique_ptr<Authorizer> bitrix24Authorizer(
    Bitrix24Vault& vault, TokenServer server, HttpTransport& transport, const Clock& clock)
{
    TokenRenewal renewal = renewalBy(std::move(server), transport, clock);
    renewal.chainLife = bitrix24ChainLife;
    return std::make_unique<RefreshingAuthorizer>(vault.current().tokens, vault, std::move(renewal), clock);
}

} // namespace bridge::auth
