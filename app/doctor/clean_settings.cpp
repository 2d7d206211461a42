// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/clean_settings.h"

#include <QStringList>
#include <QUrl>

namespace bridge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// Fields whose words stand in the profile's schema, and nothing else can.
bool hasFixedWords(const std::string& key)
{
    static const QStringList keys{u"auth"_s, u"events"_s, u"color"_s, u"do"_s, u"priority"_s, u"status"_s,
        u"write_back"_s, u"conflict"_s, u"on_sticky_deleted"_s, u"on_task_deleted"_s};
    return keys.contains(QString::fromStdString(key));
}

/// Numbers of people's things say nothing to strangers and may name a thing of theirs.
bool isNumberOfTheirs(const std::string& key)
{
    return key.ends_with("_id");
}

/// Whether it is the services' own host, the computer itself, or another one, which stays unnamed.
QString cleanAddress(const QUrl& address)
{
    static const QStringList common{u"miro.com"_s, u"api.miro.com"_s, u"oauth.bitrix.info"_s, u"oauth.bitrix24.tech"_s,
        u"127.0.0.1"_s, u"localhost"_s};
    if (common.contains(address.host()))
        return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePath)
            .toString();
    const QString domain = address.host().section(u'.', 1);
    const bool cloud = domain.startsWith("bitrix24."_L1) && domain.count(u'.') <= 2;
    return address.scheme() + u"://…"_s + (cloud ? u'.' + domain : QString());
}

OrderedJson cleanText(const std::string& key, const QString& text)
{
    if (hasFixedWords(key) || (key == "proxy" && !text.contains(u':')))
        return text;
    if (key.ends_with("_url") && QUrl(text).isValid())
        return cleanAddress(QUrl(text));
    return text.isEmpty() ? u""_s : u"…"_s;
}

OrderedJson clean(const std::string& key, const Json& value)
{
    if (value.is_object()) {
        OrderedJson out = OrderedJson::object();
        for (const auto& item : value.items())
            out[item.key()] = clean(item.key(), item.value());
        return out;
    }
    if (value.is_array()) {
        OrderedJson out = OrderedJson::array();
        for (const Json& each : value)
            out.push_back(clean(key, each));
        return out;
    }
    if (value.is_string())
        return cleanText(key, value.get<QString>());
    if (value.is_number() && isNumberOfTheirs(key))
        return value == Json(0) ? OrderedJson(0) : OrderedJson(u"…"_s);
    return OrderedJson(value);
}

} // namespace

OrderedJson cleanSettings(const Json& profile)
{
    return clean({}, profile);
}

} // namespace bridge::doctor
