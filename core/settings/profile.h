// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/domain/link.h"

#include <QUrl>

namespace bridge::settings {

struct MiroSettings {
    QUrl apiUrl{QStringLiteral("https://api.miro.com")};
    QUrl authorizeUrl{QStringLiteral("https://miro.com/oauth/authorize")};
    QUrl embedUrl{QStringLiteral("https://miro.com/app/live-embed")};
    QString clientId{};
    QUrl redirectUrl{QStringLiteral("http://127.0.0.1:8788/miro")}; ///< as registered with the app
    QString teamId{}; ///< the team to sign in to; empty: the person chooses on Miro's page
    std::chrono::seconds poll{10};

    friend bool operator==(const MiroSettings&, const MiroSettings&) = default;
};

enum class Bitrix24Auth : quint8 { OAuth, Webhook };
enum class EventSource : quint8 { Auto, Offline, Polling };

struct Bitrix24Settings {
    QUrl portalUrl{};
    QUrl oauthUrl{QStringLiteral("https://oauth.bitrix.info")};
    Bitrix24Auth auth = Bitrix24Auth::OAuth;
    QString clientId{};
    QUrl redirectUrl{QStringLiteral("http://127.0.0.1:8788/bitrix24")}; ///< the local app's handler path
    EventSource events = EventSource::Auto;
    std::chrono::seconds poll{5};

    friend bool operator==(const Bitrix24Settings&, const Bitrix24Settings&) = default;
};

struct BookingSettings {
    UserId owner{};
    std::chrono::minutes duration{60};
    int availabilityDays = 1;
    QString employeePosition{};
    bool createDealOnConversationEnd = true;
    bool checkAvailabilityOnConversationStart = false;
    bool enableSlotCheck = true;
    bool enableBooking = true;
    bool enableCancellation = true;
    bool enableTaskCreation = true;
    bool enableLeadCreation = true;

    [[nodiscard]] bool isUsed() const { return !owner.isNone(); }
    friend bool operator==(const BookingSettings&, const BookingSettings&) = default;
};

struct EndpointSettings {
    bool enabled = false;
    int port = 8787;

    friend bool operator==(const EndpointSettings&, const EndpointSettings&) = default;
};

enum class ProxyKind : quint8 { System, None, Http, Socks5 };

/// How the services are reached. The proxy's password stands in the keychain.
struct NetworkSettings {
    ProxyKind proxy = ProxyKind::System;
    QString host{}; ///< of Http and Socks5, else empty
    quint16 port = 0;
    QString proxyUser{}; ///< empty: the proxy asks for none

    friend bool operator==(const NetworkSettings&, const NetworkSettings&) = default;
};

enum class SignInKept : quint8 {
    Keychain,
    EachStart, ///< in memory: the person is asked at each start
};

/// Everything a person can set, without a secret. The defaults live here and nowhere else.
struct Profile {
    QString id{};
    QString name{};
    MiroSettings miro{};
    Bitrix24Settings bitrix24{};
    std::vector<Link> links{};
    BookingSettings booking{};
    EndpointSettings endpoint{};
    NetworkSettings network{};
    SignInKept signIn = SignInKept::Keychain;
    int historyDays = 365; ///< how long the history is kept

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Checks against resources/schemas/profile.v1.json, then reads. A missing field takes its default; an
/// unknown or wrong one is a Configuration error that names it. Plain http is accepted for loopback only.
[[nodiscard]] Result<Profile> profileFromJson(const Json& json);
[[nodiscard]] Json toJson(const Profile& profile);

} // namespace bridge::settings
