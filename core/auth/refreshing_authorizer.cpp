// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/refreshing_authorizer.h"

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

TokenKeeper keeperOf(TokenServer server, HttpTransport& transport, const Clock& clock)
{
    TokenKeeper keeper{.service = server.service};
    keeper.refresh
        = [server = std::move(server), &transport, &clock](const Secret& token, const std::stop_token& stop) {
              return refreshTokens(transport, server, token, clock.now(), stop);
          };
    return keeper;
}

} // namespace

RefreshingAuthorizer::RefreshingAuthorizer(OAuthTokens tokens, TokenKeeper keeper, const Clock& clock)
    : m_clock(clock)
    , m_current{.tokens = std::move(tokens)}
    , m_keeper(std::move(keeper))
{
}

bool RefreshingAuthorizer::isDue() const
{
    const OAuthTokens& tokens = m_current.tokens;
    return m_keeper.early && !tokens.refresh.isEmpty() && tokens.expiresAt
        && m_clock.now() >= *tokens.expiresAt - *m_keeper.early;
}

Result<Secret> RefreshingAuthorizer::token(const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (isDue()) {
        if (auto renewed = refresh(stop); !renewed)
            return tl::unexpected(renewed.error());
    }
    return savedToken();
}

Result<Secret> RefreshingAuthorizer::renew(const Secret& refused, const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (m_current.tokens.access != refused)
        return savedToken(); // another caller renewed it while this one's request was on its way
    if (auto renewed = refresh(stop); !renewed)
        return tl::unexpected(renewed.error());
    return savedToken();
}

Result<> RefreshingAuthorizer::refresh(const std::stop_token& stop)
{
    const bool fresh = m_renewedAt && m_clock.now() < *m_renewedAt + freshFor;
    if (m_current.tokens.refresh.isEmpty() || fresh) {
        m_refusal = Error{ErrorKind::Unauthorised,
            u"%1 no longer accepts the sign-in, and it can't be renewed: sign in again."_s.arg(m_keeper.service)};
        return tl::unexpected(*m_refusal);
    }
    auto answer = m_keeper.refresh(m_current.tokens.refresh, stop);
    if (!answer) {
        if (isForAPerson(answer.error().kind))
            m_refusal = answer.error();
        return tl::unexpected(answer.error());
    }
    if (answer->tokens.refresh.isEmpty())
        answer->tokens.refresh = m_current.tokens.refresh; // a server that does not rotate says nothing
    m_current = *std::move(answer);
    m_renewedAt = m_clock.now();
    m_unsaved = true;
    return {};
}

Result<Secret> RefreshingAuthorizer::savedToken()
{
    if (m_unsaved) {
        if (auto saved = m_keeper.save(m_current); !saved)
            return tl::unexpected(saved.error());
        m_unsaved = false;
    }
    return m_current.tokens.access;
}

std::unique_ptr<Authorizer> miroAuthorizer(
    MiroCredentials credentials, TokenServer server, HttpTransport& transport, const Clock& clock, SaveMiro save)
{
    TokenKeeper keeper = keeperOf(std::move(server), transport, clock);
    keeper.early = miroEarly;
    OAuthTokens tokens = credentials.tokens;
    keeper.save = [credentials = std::move(credentials), save = std::move(save)](const TokenAnswer& answer) mutable {
        credentials.tokens = answer.tokens;
        return save(credentials);
    };
    return std::make_unique<RefreshingAuthorizer>(std::move(tokens), std::move(keeper), clock);
}

std::unique_ptr<Authorizer> bitrix24Authorizer(Bitrix24Credentials credentials, TokenServer server,
    HttpTransport& transport, const Clock& clock, SaveBitrix24 save)
{
    TokenKeeper keeper = keeperOf(std::move(server), transport, clock);
    OAuthTokens tokens = credentials.tokens;
    keeper.save = [credentials = std::move(credentials), save = std::move(save)](const TokenAnswer& answer) mutable {
        credentials.tokens = answer.tokens;
        if (!answer.clientEndpoint.isEmpty())
            credentials.clientEndpoint = answer.clientEndpoint; // a portal's address can change
        if (!answer.memberId.isEmpty())
            credentials.memberId = answer.memberId;
        return save(credentials);
    };
    return std::make_unique<RefreshingAuthorizer>(std::move(tokens), std::move(keeper), clock);
}

} // namespace bridge::auth
