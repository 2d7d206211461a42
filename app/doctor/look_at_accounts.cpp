// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/sign_ins.h"
#include "app/doctor/ground.h"
#include "app/doctor/sentences.h"

// Who we are at the services, what we may do there, and for how long.
namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::Verdict;
using sync::Side;

namespace {

Check signInCheck(Side service)
{
    return {.id = sideWord(service) + u".sign_in"_s, .title = u"Signed in to %1"_s.arg(sideName(service))};
}

Check scopesCheck(Side service)
{
    return {.id = sideWord(service) + u".scopes"_s, .title = u"Permissions in %1"_s.arg(sideName(service))};
}

QString howToSignIn(Side service)
{
    return service == Side::Miro
        ? u"Sign in on the page “Accounts”, or with boardbridge-cli connect miro --browser."_s
        : u"Sign in on the page “Accounts”, or with boardbridge-cli connect bitrix24 --browser or --webhook-stdin."_s;
}

/// What is wrong with a sign-in, and how to get a good one.
Check notSignedIn(Side service, const Error& error)
{
    const bool signInHelps = error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Forbidden;
    Check check = failed(signInCheck(service), error, signInHelps ? howToSignIn(service) : QString());
    if (signInHelps)
        check.repair = signInRepair(service);
    return check;
}

Checks lifetimeOf(Ground& ground, Side service)
{
    if (service == Side::Miro)
        return {judgeLifetime(service, ground.miro.vault->current().tokens, ground.clock.now())};
    if (!ground.signedInByApp())
        return {judgeWebhookLifetime()};
    return {judgeLifetime(service, ground.bitrix24.vault->current().tokens, ground.clock.now())};
}

/// The checks of a service that can't be asked: the stored sign-in still tells how long it lasts.
Checks closedChecks(Ground& ground, Side service, const Check& signIn, const QString& because, bool hasVault)
{
    Checks checks{signIn, skipped(scopesCheck(service), because)};
    const Checks lifetime = hasVault
        ? lifetimeOf(ground, service)
        : Checks{skipped({.id = sideWord(service) + u".lifetime"_s,
                             .title = u"How long the sign-in to %1 lasts"_s.arg(sideName(service))},
            because)};
    checks.insert(checks.end(), lifetime.begin(), lifetime.end());
    return checks;
}

Check signedInAs(Side service, const QString& name, const QString& where)
{
    Check check = signInCheck(service);
    check.measured = u"As %1, %2."_s.arg(quoted(name), where);
    return check;
}

Result<bitrix24::Account> askPortal(Ground& ground)
{
    auto& connection = *ground.bitrix24.connection;
    const auto checked = composition::checkPortal(
        ground.bitrix24.vault->current(), ground.profile(), connection.transport(), ground.stop);
    if (!checked)
        return tl::unexpected(checked.error());
    return connection.directory().whoAmI(ground.stop);
}

} // namespace

Checks lookAtMiroSignIn(Ground& ground)
{
    auto& miro = ground.miro;
    auto stored = composition::readMiroSignIn(ground.profile(), ground.secrets);
    if (stored)
        miro.vault.emplace(ground.secrets, auth::miroKey(ground.profile().id), *std::move(stored));
    else if (miro.closed.isEmpty())
        miro.closed = u"Nobody is signed in to Miro."_s;
    if (!stored)
        return closedChecks(ground, Side::Miro, notSignedIn(Side::Miro, stored.error()), miro.closed, false);
    if (!miro.closed.isEmpty())
        return closedChecks(ground, Side::Miro, skipped(signInCheck(Side::Miro), miro.closed), miro.closed, true);

    miro.connection.emplace(ground.profile().miro, *miro.vault, ground.clock);
    const auto token = miro.connection->client().whoAmI(ground.stop);
    if (!token) {
        miro.closed = u"Miro does not let us in."_s;
        return closedChecks(ground, Side::Miro, notSignedIn(Side::Miro, token.error()), miro.closed, true);
    }
    ground.token = *token;
    Checks checks{signedInAs(Side::Miro, token->userName, u"team %1"_s.arg(quoted(token->teamName))),
        judgeScopes(Side::Miro, token->scopes, diagnostics::Door::MiroApp, ground.profile().booking.isUsed())};
    checks.push_back(lifetimeOf(ground, Side::Miro).front());
    return checks;
}

Checks lookAtBitrix24SignIn(Ground& ground)
{
    auto& portal = ground.bitrix24;
    auto stored = composition::readBitrix24SignIn(ground.profile(), ground.secrets);
    if (stored)
        portal.vault.emplace(ground.secrets, auth::bitrix24Key(ground.profile().id), *std::move(stored));
    else if (portal.closed.isEmpty())
        portal.closed = u"Nobody is signed in to Bitrix24."_s;
    if (!stored)
        return closedChecks(ground, Side::Bitrix24, notSignedIn(Side::Bitrix24, stored.error()), portal.closed, false);
    if (!portal.closed.isEmpty())
        return closedChecks(
            ground, Side::Bitrix24, skipped(signInCheck(Side::Bitrix24), portal.closed), portal.closed, true);

    portal.connection.emplace(ground.profile().bitrix24, *portal.vault, ground.clock);
    const auto account = askPortal(ground);
    const auto scopes = account ? portal.connection->directory().scopes(ground.stop) : Result<QStringList>();
    if (!account || !scopes) {
        portal.closed = u"Bitrix24 does not let us in."_s;
        const Error error = account ? scopes.error() : account.error();
        return closedChecks(ground, Side::Bitrix24, notSignedIn(Side::Bitrix24, error), portal.closed, true);
    }
    ground.account = *account;
    ground.scopes = *scopes;
    const auto door = ground.signedInByApp() ? diagnostics::Door::Bitrix24App : diagnostics::Door::Bitrix24Webhook;
    const QString how = ground.signedInByApp() ? u"by a local application"_s : u"by a webhook"_s;
    Checks checks{signedInAs(Side::Bitrix24, account->name, how),
        judgeScopes(Side::Bitrix24, *scopes, door, ground.profile().booking.isUsed())};
    checks.push_back(lifetimeOf(ground, Side::Bitrix24).front());
    return checks;
}

Checks lookAtEvents(Ground& ground)
{
    if (ground.account)
        return {judgeEvents(ground.profile().bitrix24.events, ground.signedInByApp(), *ground.account)};
    return {skipped(
        {.id = u"bitrix24.events"_s, .title = u"How changes in Bitrix24 are noticed"_s}, ground.bitrix24.closed)};
}

Checks lookAtBudgets(Ground& ground)
{
    Checks checks;
    checks.push_back(ground.token
            ? judgeCredits(
                ground.miro.connection->client().creditsUsed(), ground.miro.connection->client().creditLimit())
            : skipped({.id = u"miro.budget"_s, .title = u"Budget at Miro"_s}, ground.miro.closed));
    checks.push_back(ground.account
            ? judgeOperatingTime(std::as_const(*ground.bitrix24.connection).portal().meter().operatingSeconds)
            : skipped({.id = u"bitrix24.budget"_s, .title = u"Budget at Bitrix24"_s}, ground.bitrix24.closed));
    return checks;
}

} // namespace bridge::doctor
