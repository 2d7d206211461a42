// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"
#include "core/base/words.h"

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<FaultKind, 8> kinds{{
    {FaultKind::DropBefore, "drop_before"_L1},
    {FaultKind::DropAfter, "drop_after"_L1},
    {FaultKind::Status, "status"_L1},
    {FaultKind::Slow, "slow"_L1},
    {FaultKind::Truncated, "truncated"_L1},
    {FaultKind::WrongType, "wrong_type"_L1},
    {FaultKind::ExpiredToken, "expired_token"_L1},
    {FaultKind::RevokedToken, "revoked_token"_L1},
}};

constexpr WordTable<Service, 2> services{{{Service::Miro, "miro"_L1}, {Service::Bitrix24, "bitrix24"_L1}}};

constexpr WordTable<HttpVerb, 5> verbs{{
    {HttpVerb::Get, "GET"_L1},
    {HttpVerb::Post, "POST"_L1},
    {HttpVerb::Put, "PUT"_L1},
    {HttpVerb::Patch, "PATCH"_L1},
    {HttpVerb::Delete, "DELETE"_L1},
}};

constexpr WordTable<bool, 2> bodies{{{true, "html"_L1}, {false, "json"_L1}}};

/// Reads one fault field by field; the first wrong one is what is reported.
class RuleReader
{
public:
    RuleReader(const Json& json, size_t place)
        : m_json(json)
        , m_place(place)
    {
    }

    Result<FaultRule> read()
    {
        if (!m_json.is_object())
            return fail(ErrorKind::Configuration, u"fault %1 is not an object"_s.arg(m_place));
        for (const auto& [key, value] : m_json.items()) {
            if (!take(QString::fromStdString(key), value))
                return fail(ErrorKind::Configuration,
                    u"fault %1: \"%2\" is unknown or has a wrong value"_s.arg(m_place).arg(
                        QString::fromStdString(key)));
        }
        if (!m_json.contains("kind"))
            return fail(ErrorKind::Configuration, u"fault %1 has no \"kind\""_s.arg(m_place));
        // A chance without a number means: every time, by that chance.
        if (m_json.contains("probability") && !m_json.contains("times"))
            m_rule.times.reset();
        return m_rule;
    }

private:
    bool take(const QString& key, const Json& value) { return takeAim(key, value) || takeEffect(key, value); }

    bool takeAim(const QString& key, const Json& value)
    {
        if (key == "service"_L1)
            return word(services, value, m_rule.service);
        if (key == "method"_L1)
            return word(verbs, value, m_rule.verb);
        if (key == "path"_L1)
            return pattern(value, m_rule.path);
        if (key == "call"_L1)
            return pattern(value, m_rule.call);
        if (key == "skip"_L1)
            return number(value, 0, m_rule.skip);
        if (key == "times"_L1)
            return number(value, 1, m_rule.times.emplace());
        if (key == "probability"_L1 && value.is_number()) {
            m_rule.probability = value.get<double>();
            return m_rule.probability > 0 && m_rule.probability <= 1;
        }
        return false;
    }

    bool takeEffect(const QString& key, const Json& value)
    {
        if (key == "kind"_L1) {
            std::optional<FaultKind> kind;
            const bool known = word(kinds, value, kind);
            m_rule.kind = kind.value_or(m_rule.kind);
            return known;
        }
        if (key == "status"_L1)
            return number(value, 400, m_rule.status) && m_rule.status < 600;
        if (key == "body"_L1)
            return word(bodies, value, m_rule.html);
        int count = 0;
        if (key == "retry_after"_L1 && number(value, 0, count)) {
            m_rule.retryAfter = std::chrono::seconds{count};
            return true;
        }
        if (key == "milliseconds"_L1 && number(value, 0, count)) {
            m_rule.delay = std::chrono::milliseconds{count};
            return true;
        }
        return false;
    }

    template <typename Table, typename Value> static bool word(const Table& table, const Json& json, Value& value)
    {
        if (json.is_string())
            value = valueOf(table, json.get<QString>());
        return value.has_value();
    }

    static bool pattern(const Json& json, Pattern& pattern)
    {
        if (json.is_string())
            pattern = Pattern(json.get<QString>());
        return json.is_string();
    }

    static bool number(const Json& json, int least, int& value)
    {
        if (!json.is_number_integer() || json < least || json > 1'000'000'000)
            return false;
        value = json.get<int>();
        return true;
    }

    const Json& m_json;
    size_t m_place;
    FaultRule m_rule;
};

} // namespace

Result<Faults> Faults::fromJson(const Json& json)
{
    if (!json.is_object())
        return fail(ErrorKind::Configuration, u"faults must be an object with \"faults\" and an optional \"seed\""_s);
    for (const auto& [key, value] : json.items()) {
        const bool fine = (key == "seed" && value.is_number_unsigned()) || (key == "faults" && value.is_array());
        if (!fine)
            return fail(ErrorKind::Configuration,
                u"faults: \"%1\" is unknown or has a wrong value"_s.arg(QString::fromStdString(key)));
    }
    std::vector<FaultRule> rules;
    for (const Json& entry : json.value("faults", Json::array())) {
        const Result<FaultRule> rule = RuleReader(entry, rules.size() + 1).read();
        if (!rule)
            return tl::unexpected(rule.error());
        rules.push_back(*rule);
    }
    return Faults(std::move(rules), json.value("seed", quint64{1}));
}

} // namespace bridge::sandbox
