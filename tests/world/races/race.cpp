// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/world/races/race.h"

#include <QUrlQuery>

namespace bridge::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostPrograms = 3;
constexpr int rounds = 6; ///< of work in each program
const QString key = u"race/entry"_s;

QString refreshTokenIn(const HttpRequest& request)
{
    const QUrlQuery form(request.body.isEmpty() ? request.url.query() : QString::fromUtf8(request.body));
    return form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded);
}

} // namespace

/// The way to the service: requests and answers get lost, the server is out of order.
class Race::Network final : public HttpTransport
{
public:
    explicit Network(Race& race)
        : m_race(race)
    {
    }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token&) override
    {
        Stage& stage = m_race.m_stage;
        stage.giveWay(u"asks the server"_s);
        if (stage.chance(faultPercent))
            return fail(ErrorKind::Offline, u"no network"_s);
        if (stage.chance(faultPercent))
            return HttpResponse{.status = 503};
        if (stage.chance(faultPercent)) // from something on the way
            return HttpResponse{.status = 403 + stage.number(3), .body = "<html>"};
        const HttpResponse response = m_race.ask(request);
        const size_t presented = m_race.note(refreshTokenIn(request), response.status == 200);
        stage.giveWay(u"is answered"_s);
        if (stage.chance(faultPercent))
            return fail(ErrorKind::OutcomeUnknown, u"half an answer"_s);
        m_race.m_presented[presented].arrived = true;
        return response;
    }

    int faultPercent = 0;

private:
    Race& m_race;
};

class Race::Keychain final : public auth::SecretStore
{
public:
    explicit Keychain(Stage& stage)
        : m_stage(stage)
    {
    }

    Result<std::optional<Secret>> read(const QString&) override
    {
        m_stage.giveWay(u"reads the keychain"_s);
        return std::optional(value);
    }
    Result<> write(const QString&, const Secret& secret) override
    {
        m_stage.giveWay(u"writes the keychain"_s);
        if (m_stage.chance(lockedPercent))
            return fail(ErrorKind::Configuration, u"locked"_s);
        value = secret;
        everything += secret.reveal();
        m_stage.giveWay(u"has written"_s);
        return {};
    }
    Result<> remove(const QString&) override { return {}; }

    Secret value{};
    QString everything{}; ///< it ever held
    int lockedPercent = 0;

private:
    Stage& m_stage;
};

template <typename Credentials> class Race::Vault final : public auth::CredentialsVault<Credentials>
{
public:
    Vault(Race& race, Credentials credentials)
        : auth::CredentialsVault<Credentials>(*race.m_keychain, key, std::move(credentials))
        , m_race(race)
    {
    }

    Result<auth::TokenVault::Turn> turn(const std::stop_token&) override
    {
        while (m_race.m_turnIsTaken)
            m_race.m_stage.giveWay(u"waits for its turn"_s);
        m_race.m_turnIsTaken = true;
        return auth::TokenVault::Turn(&m_race.m_turnIsTaken, [](bool* isTaken) { *isTaken = false; });
    }

private:
    Race& m_race;
};

Race::Race(quint32 seed)
    : m_stage(seed)
    , m_isMiro(seed % 2 == 0)
    , m_clock(TimePoint{std::chrono::milliseconds{1'780'000'000'000}})
    , m_sandbox(m_clock, {.realLimits = false})
    , m_network(std::make_unique<Network>(*this))
    , m_keychain(std::make_unique<Keychain>(m_stage))
{
    auth::OAuthTokens tokens{.expiresAt = m_clock.now() + 1h};
    if (m_isMiro) {
        const auto pair = m_sandbox.miro().issueExpiringPair();
        tokens.access = pair.access;
        tokens.refresh = pair.refresh;
        m_keychain->value = toSecret(auth::MiroCredentials{tokens, Secret(m_sandbox.miro().options().clientSecret)});
        return;
    }
    const UserId person = m_sandbox.bitrix24().addUser(u"Ann"_s, u"Lee"_s, {}, {}, true);
    const Json pair = m_sandbox.bitrix24().issueTokens(person);
    tokens.access = Secret(pair.at("access_token").get<QString>());
    tokens.refresh = Secret(pair.at("refresh_token").get<QString>());
    m_keychain->value = toSecret(
        auth::Bitrix24Credentials{.tokens = tokens, .clientSecret = Secret(m_sandbox.options().bitrix24.clientSecret)});
}

Race::~Race() = default;

QString Race::run()
{
    m_keychain->everything = m_keychain->value.reveal();
    m_network->faultPercent = m_stage.chance(50) ? m_stage.number(15) : 0;
    m_keychain->lockedPercent = m_stage.chance(50) ? m_stage.number(20) : 0;
    m_stage.crashPercent = m_stage.chance(70) ? m_stage.number(6) : 0;
    const auto count = size_t(1 + m_stage.number(mostPrograms));
    m_lives.resize(count);
    m_stage.run(std::vector<Stage::Program>(count, [this] { program(); }));
    return m_wrong.isEmpty() ? verdict() : m_wrong;
}

/// Starts again whenever it has died.
void Race::program()
{
    const int me = m_stage.running();
    for (bool diesAgain = true; diesAgain;) {
        const int life = ++m_lifeCount;
        m_lives[size_t(me)] = life;
        try {
            live();
            diesAgain = false;
        } catch (const Crash&) {
        }
        for (Presented& presented : m_presented)
            presented.isOver = presented.isOver || presented.life == life;
    }
}

void Race::live()
{
    const auto mine = authorizer();
    for (int round = 0; round < rounds; ++round) {
        m_clock.advance(std::chrono::minutes(m_stage.number(70)));
        auto token = mine->token({});
        if (token && !isAccepted(*token))
            token = mine->renew(*token, {});
        if (!token && token.error().kind == ErrorKind::Unauthorised)
            return; // only a person can help
        if (token && !m_keychain->everything.contains(token->reveal()))
            m_wrong = u"a token was handed out before it was saved"_s;
        m_stage.giveWay(u"works"_s);
    }
}

std::unique_ptr<Authorizer> Race::authorizer()
{
    const Secret stored = m_keychain->value;
    if (m_isMiro) {
        const auto& options = m_sandbox.miro().options();
        const auto vault = std::make_shared<Vault<auth::MiroCredentials>>(*this, *auth::miroCredentialsFrom(stored));
        m_vaults.push_back(vault);
        return auth::miroAuthorizer(*vault,
            auth::miroTokenServer(m_sandbox.options().miroUrl, options.clientId, Secret(options.clientSecret)),
            *m_network, m_clock);
    }
    const auto& options = m_sandbox.options().bitrix24;
    const auto vault
        = std::make_shared<Vault<auth::Bitrix24Credentials>>(*this, *auth::bitrix24CredentialsFrom(stored));
    m_vaults.push_back(vault);
    return auth::bitrix24Authorizer(*vault,
        auth::bitrix24TokenServer(options.oauthUrl, options.clientId, Secret(options.clientSecret)), *m_network,
        m_clock);
}

HttpResponse Race::ask(const HttpRequest& request)
{
    const auto service = m_sandbox.serviceAt(request.url);
    return *m_sandbox.handle(*service, request).response;
}

bool Race::isAccepted(const Secret& access)
{
    HttpRequest request;
    if (m_isMiro) {
        request.url = QUrl(m_sandbox.options().miroUrl.toString() + u"/v1/oauth-token"_s);
        request.headers = {{"Authorization", "Bearer " + access.reveal().toLatin1()}};
    } else {
        request.verb = HttpVerb::Post;
        request.url = QUrl(m_sandbox.options().bitrix24Url.toString() + u"/rest/profile"_s);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = toBytes(Json{{"auth", access.reveal()}});
    }
    return ask(request).status == 200;
}

/// Where two refreshes with one token would come to light.
size_t Race::note(const QString& refreshToken, bool granted)
{
    for (const Presented& before : m_presented) {
        if (before.token == refreshToken && before.granted && before.arrived && !before.isOver)
            m_wrong = u"two refreshes with one token"_s;
    }
    m_presented.push_back({refreshToken, m_lives[size_t(m_stage.running())], granted});
    return m_presented.size() - 1;
}

/// What the next start on a quiet day finds.
QString Race::verdict()
{
    m_network->faultPercent = m_keychain->lockedPercent = m_stage.crashPercent = 0;
    const auto presented = m_presented;
    QString lost;
    m_lives = {++m_lifeCount};
    m_stage.run({[&] {
        const auto next = authorizer();
        const auto first = next->token({});
        const auto token = first && !isAccepted(*first) ? next->renew(*first, {}) : first;
        if (!token)
            lost = token.error().detail;
        else if (!isAccepted(*token))
            m_wrong = u"a token was handed out that the service does not accept"_s;
    }});
    m_endedSignedOut = !lost.isEmpty();
    if (!m_wrong.isEmpty() || lost.isEmpty())
        return m_wrong;
    m_presented = presented;
    return judgeLoss(lost);
}

QString Race::judgeLoss(const QString& sentence) const
{
    const QString stored = m_isMiro ? auth::miroCredentialsFrom(m_keychain->value)->tokens.refresh.reveal()
                                    : auth::bitrix24CredentialsFrom(m_keychain->value)->tokens.refresh.reveal();
    for (const Presented& presented : m_presented) {
        if (presented.token != stored || !presented.granted)
            continue;
        const bool saysEnded = sentence.startsWith("BoardBridge ended while it renewed"_L1);
        const bool saysLost = sentence.startsWith("The network lost"_L1);
        // What is to be said of a lost answer is written down, and that may be cut off, too.
        const bool isExact = presented.arrived ? saysEnded : saysEnded || saysLost;
        return isExact ? QString() : u"it does not say what happened: "_s + sentence;
    }
    return u"a usable sign-in was lost: "_s + sentence;
}

} // namespace bridge::test
