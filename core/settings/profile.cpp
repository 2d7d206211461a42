// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile.h"

#include "core/base/words.h"
#include "core/settings/link_json.h"
#include "core/settings/network_json.h"
#include "core/settings/schema.h"
#include "core/settings/service_url.h"

#include <QFile>

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Bitrix24Auth, 2> authWords{{
    {Bitrix24Auth::OAuth, "oauth"_L1},
    {Bitrix24Auth::Webhook, "webhook"_L1},
}};

constexpr WordTable<EventSource, 3> eventWords{{
    {EventSource::Auto, "auto"_L1},
    {EventSource::Offline, "offline"_L1},
    {EventSource::Polling, "polling"_L1},
}};

constexpr WordTable<SignInKept, 2> signInWords{{
    {SignInKept::Keychain, "keychain"_L1},
    {SignInKept::EachStart, "each_start"_L1},
}};

const Json& profileSchema()
{
    static const Json schema = [] {
        QFile file(u":/schemas/profile.v1.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the profile's schema is missing from the resources");
        return *parseJson(file.readAll());
    }();
    return schema;
}

/// Replaces `url` by the field if it is there. An empty text stands for "not set yet".
Result<> readUrl(const Json& json, const QString& section, const char* field, QUrl& url)
{
    const QString text = json.contains(field) ? json[field].get<QString>() : url.toString();
    if (text.isEmpty())
        url.clear();
    else if (auto read = serviceUrl(text, section + u'.' + QLatin1StringView(field)))
        url = *read;
    else
        return tl::unexpected(read.error());
    return {};
}

Result<MiroSettings> miroFromJson(const Json& json)
{
    MiroSettings miro;
    const QString section = u"miro"_s;
    for (const auto& [field, url] : {std::pair{"api_url", &miro.apiUrl}, std::pair{"authorize_url", &miro.authorizeUrl},
             std::pair{"embed_url", &miro.embedUrl}, std::pair{"redirect_url", &miro.redirectUrl}}) {
        if (auto read = readUrl(json, section, field, *url); !read)
            return tl::unexpected(read.error());
    }
    miro.clientId = json.value("client_id", miro.clientId);
    miro.teamId = json.value("team_id", miro.teamId);
    miro.poll = std::chrono::seconds(json.value("poll_seconds", miro.poll.count()));
    return miro;
}

/// In any form that a person may give it (portalUrlFrom). Where it says its scheme, that is the one used, so plain http
/// is refused. Empty stands for "not set yet".
Result<QUrl> portalFromJson(const Json& json)
{
    const QString place = u"bitrix24.portal_url"_s;
    const QString text = json.value("portal_url", QString()).trimmed();
    if (text.isEmpty())
        return QUrl();
    if (text.contains("/rest/"_L1))
        return fail(ErrorKind::Configuration,
            place + u": give the portal's address alone; a webhook is a secret and belongs in the keychain"_s);
    if (text.contains("://"_L1)) {
        if (const auto safe = serviceUrl(text, place); !safe)
            return safe;
    }
    return portalUrlFrom(text).map_error([&place](const Error& error) {
        return Error{error.kind, u"%1: %2"_s.arg(place, error.detail)};
    });
}

Result<Bitrix24Settings> bitrix24FromJson(const Json& json)
{
    Bitrix24Settings bitrix24;
    auto portal = portalFromJson(json);
    if (!portal)
        return tl::unexpected(portal.error());
    bitrix24.portalUrl = *std::move(portal);
    const QString section = u"bitrix24"_s;
    for (const auto& [field, url] :
        {std::pair{"oauth_url", &bitrix24.oauthUrl}, std::pair{"redirect_url", &bitrix24.redirectUrl}}) {
        if (auto read = readUrl(json, section, field, *url); !read)
            return tl::unexpected(read.error());
    }
    if (json.contains("auth"))
        bitrix24.auth = valueOf(authWords, json["auth"].get<QString>()).value_or(bitrix24.auth);
    if (json.contains("events"))
        bitrix24.events = valueOf(eventWords, json["events"].get<QString>()).value_or(bitrix24.events);
    bitrix24.clientId = json.value("client_id", bitrix24.clientId);
    bitrix24.poll = std::chrono::seconds(json.value("poll_seconds", bitrix24.poll.count()));
    return bitrix24;
}

Result<std::vector<Link>> linksFromJson(const Json& json)
{
    std::vector<Link> links;
    for (const Json& entry : json) {
        const QString place = u"links[%1]"_s.arg(links.size());
        auto link = linkFromJson(entry, place);
        if (!link)
            return tl::unexpected(link.error());
        for (const Link& other : links) {
            if (other.id == link->id)
                return fail(ErrorKind::Configuration, place + u".id: \"%1\" is used twice"_s.arg(link->id.value));
        }
        links.push_back(*std::move(link));
    }
    return links;
}

BookingSettings bookingFromJson(const Json& json)
{
    BookingSettings booking;
    booking.owner.value = json.value("owner_id", booking.owner.value);
    booking.duration = std::chrono::minutes(json.value("duration_minutes", booking.duration.count()));
    booking.availabilityDays = json.value("availability_days", booking.availabilityDays);
    booking.employeePosition = json.value("employee_position", booking.employeePosition);
    booking.createDealOnConversationEnd
        = json.value("create_deal_on_conversation_end", booking.createDealOnConversationEnd);
    booking.checkAvailabilityOnConversationStart
        = json.value("check_availability_on_conversation_start", booking.checkAvailabilityOnConversationStart);
    booking.enableSlotCheck = json.value("enable_slot_check", booking.enableSlotCheck);
    booking.enableBooking = json.value("enable_booking", booking.enableBooking);
    booking.enableCancellation = json.value("enable_cancellation", booking.enableCancellation);
    booking.enableTaskCreation = json.value("enable_task_creation", booking.enableTaskCreation);
    booking.enableLeadCreation = json.value("enable_lead_creation", booking.enableLeadCreation);
    return booking;
}

Json bookingToJson(const BookingSettings& booking)
{
    return {
        {"owner_id", booking.owner.value},
        {"duration_minutes", booking.duration.count()},
        {"availability_days", booking.availabilityDays},
        {"employee_position", booking.employeePosition},
        {"create_deal_on_conversation_end", booking.createDealOnConversationEnd},
        {"check_availability_on_conversation_start", booking.checkAvailabilityOnConversationStart},
        {"enable_slot_check", booking.enableSlotCheck},
        {"enable_booking", booking.enableBooking},
        {"enable_cancellation", booking.enableCancellation},
        {"enable_task_creation", booking.enableTaskCreation},
        {"enable_lead_creation", booking.enableLeadCreation},
    };
}

} // namespace

Result<Profile> profileFromJson(const Json& json)
{
    if (auto valid = checkAgainstSchema(json, profileSchema()); !valid)
        return tl::unexpected(valid.error());
    const auto section = [&json](const char* name) { return json.value(name, Json::object()); };

    auto miro = miroFromJson(section("miro"));
    if (!miro)
        return tl::unexpected(miro.error());
    auto bitrix24 = bitrix24FromJson(section("bitrix24"));
    if (!bitrix24)
        return tl::unexpected(bitrix24.error());
    auto network = networkFromJson(section("network"));
    if (!network)
        return tl::unexpected(network.error());
    auto links = linksFromJson(json.value("links", Json::array()));
    if (!links)
        return tl::unexpected(links.error());

    Profile profile;
    profile.id = json["id"].get<QString>();
    profile.name = json.value("name", profile.id);
    profile.miro = *std::move(miro);
    profile.bitrix24 = *std::move(bitrix24);
    profile.links = *std::move(links);
    profile.booking = bookingFromJson(section("booking"));
    profile.endpoint.enabled = section("endpoint").value("enabled", profile.endpoint.enabled);
    profile.endpoint.port = section("endpoint").value("port", profile.endpoint.port);
    profile.network = *std::move(network);
    if (json.contains("sign_in"))
        profile.signIn = valueOf(signInWords, json["sign_in"].get<QString>()).value_or(profile.signIn);
    profile.historyDays = json.value("history_days", profile.historyDays);
    return profile;
}

Json toJson(const Profile& profile)
{
    Json links = Json::array();
    for (const Link& link : profile.links)
        links.push_back(linkToJson(link));
    return {
        {"version", 1},
        {"id", profile.id},
        {"name", profile.name},
        {"miro",
            {{"api_url", profile.miro.apiUrl.toString()}, {"authorize_url", profile.miro.authorizeUrl.toString()},
                {"embed_url", profile.miro.embedUrl.toString()}, {"client_id", profile.miro.clientId},
                {"redirect_url", profile.miro.redirectUrl.toString()}, {"team_id", profile.miro.teamId},
                {"poll_seconds", profile.miro.poll.count()}}},
        {"bitrix24",
            {{"portal_url", profile.bitrix24.portalUrl.toString()}, {"oauth_url", profile.bitrix24.oauthUrl.toString()},
                {"auth", wordOf(authWords, profile.bitrix24.auth)}, {"client_id", profile.bitrix24.clientId},
                {"redirect_url", profile.bitrix24.redirectUrl.toString()},
                {"events", wordOf(eventWords, profile.bitrix24.events)},
                {"poll_seconds", profile.bitrix24.poll.count()}}},
        {"links", links},
        {"booking", bookingToJson(profile.booking)},
        {"endpoint", {{"enabled", profile.endpoint.enabled}, {"port", profile.endpoint.port}}},
        {"network", networkToJson(profile.network)},
        {"sign_in", wordOf(signInWords, profile.signIn)},
        {"history_days", profile.historyDays},
    };
}

} // namespace bridge::settings
