// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/address_probe.h"
#include "app/doctor/ground.h"
#include "app/doctor/sentences.h"
#include "core/base/safe_url.h"

#include <algorithm>

// The way to the services: names, connections, certificates, proxy and clock.
namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::Verdict;

namespace {

QString howReached(const QUrl& address, const AddressFacts& facts)
{
    QStringList sentences{u"%1 answers in %2 ms."_s.arg(address.host()).arg(facts.answer.count())};
    if (facts.lookup)
        sentences += u"Its name is looked up in %1 ms."_s.arg(facts.lookup->count());
    if (!facts.protocol.isEmpty())
        sentences += u"The connection is encrypted by %1."_s.arg(facts.protocol);
    if (!facts.proxy.isEmpty())
        sentences += u"It goes through the proxy %1."_s.arg(facts.proxy);
    return sentences.join(u' ');
}

Check certificateCheck(
    const QString& id, const QString& title, const QUrl& address, const AddressFacts& facts, TimePoint now)
{
    Check check{.id = id, .title = title};
    if (facts.certificateExpires.isValid())
        return judgeCertificate(std::move(check), facts.certificateExpires, now);
    return skipped(std::move(check),
        isLoopback(address) ? u"The address is on this computer and needs none."_s : u"The server showed none."_s);
}

/// Both checks of an address. `closed` gets the reason when nothing answers there.
Checks lookAtAddress(Ground& ground, const QString& prefix, const QString& name, const QUrl& address, QString* closed)
{
    const Check check{.id = prefix + u".address"_s, .title = u"Address of %1"_s.arg(name)};
    const QString certificateId = prefix + u".certificate"_s;
    const QString certificateTitle = u"Certificate of %1"_s.arg(name);
    const auto facts = probeAddress(address, ground.clock, ground.stop);
    if (!facts) {
        const QString because = u"%1 can't be reached."_s.arg(name);
        if (closed)
            *closed = because;
        return {failed(check, facts.error(),
                    u"Check the network, the proxy and the address in the profile, then check again."_s),
            skipped({.id = certificateId, .title = certificateTitle}, because)};
    }
    if (facts->serverTime.isValid())
        ground.ahead.push_back(facts->askedAt - toTimePoint(facts->serverTime));
    Check reached = check;
    reached.measured = howReached(address, *facts);
    return {reached, certificateCheck(certificateId, certificateTitle, address, *facts, ground.clock.now())};
}

} // namespace

Checks lookAtProxy(Ground& ground)
{
    Check check{.id = u"network.proxy"_s, .title = u"Proxy"_s};
    const QString miro = proxyFor(ground.profile().miro.apiUrl);
    const QString portal = proxyFor(ground.profile().bitrix24.portalUrl);
    if (miro.isEmpty() && portal.isEmpty())
        check.measured = u"None is used."_s;
    else if (miro == portal)
        check.measured = u"%1 is used."_s.arg(miro);
    else
        check.measured = u"To Miro: %1. To Bitrix24: %2."_s.arg(
            miro.isEmpty() ? u"none"_s : miro, portal.isEmpty() ? u"none"_s : portal);
    return {check};
}

Checks lookAtMiroAddress(Ground& ground)
{
    return lookAtAddress(ground, u"miro"_s, u"Miro"_s, ground.profile().miro.apiUrl, &ground.miro.closed);
}

Checks lookAtPortalAddress(Ground& ground)
{
    const QUrl address = ground.profile().bitrix24.portalUrl;
    if (!address.isEmpty())
        return lookAtAddress(ground, u"bitrix24"_s, u"Bitrix24"_s, address, &ground.bitrix24.closed);
    const QString because = u"The profile names no portal; a webhook brings its own address."_s;
    return {skipped({.id = u"bitrix24.address"_s, .title = u"Address of Bitrix24"_s}, because),
        skipped({.id = u"bitrix24.certificate"_s, .title = u"Certificate of Bitrix24"_s}, because)};
}

Checks lookAtSignInServer(Ground& ground)
{
    const settings::Bitrix24Settings& settings = ground.profile().bitrix24;
    const QString name = u"Bitrix24's sign-in server"_s;
    if (settings.auth == settings::Bitrix24Auth::OAuth)
        return lookAtAddress(ground, u"bitrix24.oauth"_s, name, settings.oauthUrl, nullptr);
    return {skipped(
        {.id = u"bitrix24.oauth.address"_s, .title = u"Address of %1"_s.arg(name)}, u"A webhook does without it."_s)};
}

Checks lookAtClock(Ground& ground)
{
    if (!ground.ahead.empty()) {
        // The servers may disagree among themselves: the one nearest to us is right often enough to warn by.
        return {judgeClock(*std::ranges::min_element(
            ground.ahead, {}, [](std::chrono::milliseconds ahead) { return std::chrono::abs(ahead); }))};
    }
    return {skipped({.id = u"network.clock"_s, .title = u"Clock of this computer"_s}, u"No server told its time."_s)};
}

} // namespace bridge::doctor
