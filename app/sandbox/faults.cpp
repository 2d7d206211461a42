// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include <QUrlQuery>

#include <limits>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString methodName(const QString& text)
{
    const QString name = text.section(u'/', -1).toLower();
    return name.endsWith(".json"_L1) ? name.chopped(5) : name;
}

void addCommands(const Json& commands, QStringList& calls)
{
    if (!commands.is_array() && !commands.is_object())
        return;
    for (const Json& command : commands) {
        if (command.is_string())
            calls.append(methodName(command.get<QString>().section(u'?', 0, 0)));
    }
}

/// The commands of a batch, whether the body is JSON or a form (`cmd[a]=method?…`).
void addBatchCommands(const QByteArray& body, QStringList& calls)
{
    const Result<Json> json = parseJson(body);
    if (json && json->is_object()) {
        addCommands(json->value("cmd", Json()), calls);
        return;
    }
    const QUrlQuery form(QString::fromUtf8(body));
    for (const auto& [key, value] : form.queryItems(QUrl::FullyDecoded)) {
        if (key.startsWith("cmd["_L1))
            calls.append(methodName(value.section(u'?', 0, 0)));
    }
}

bool anyMatches(const Pattern& pattern, const QStringList& calls)
{
    return std::any_of(calls.begin(), calls.end(), [&](const QString& call) { return pattern.matches(call); });
}

bool matches(const FaultRule& rule, Service service, const HttpRequest& request)
{
    if (rule.service && *rule.service != service)
        return false;
    if (rule.verb && *rule.verb != request.verb)
        return false;
    if (!rule.path.matches(request.url.path()))
        return false;
    return rule.call.matches({}) || (service == Service::Bitrix24 && anyMatches(rule.call, bitrix24Calls(request)));
}

/// In [0, 1), the same on every platform, which std::uniform_real_distribution does not promise.
double draw(std::mt19937_64& random)
{
    return static_cast<double>(random() >> 11) / 9007199254740992.0; // 2^53
}

} // namespace

Pattern::Pattern(const QString& text)
{
    if (text.isEmpty())
        return;
    QString expression = QRegularExpression::escape(text);
    expression.replace("\\*"_L1, ".*"_L1);
    m_expression.emplace(QRegularExpression::anchoredPattern(expression), QRegularExpression::CaseInsensitiveOption);
}

bool Pattern::matches(const QString& text) const
{
    return !m_expression || m_expression->match(text).hasMatch();
}

QStringList bitrix24Calls(const HttpRequest& request)
{
    QStringList calls{methodName(request.url.path())};
    if (calls.constFirst() == "batch"_L1)
        addBatchCommands(request.body, calls);
    return calls;
}

Faults::Faults(std::vector<FaultRule> rules, quint64 seed)
{
    m_rules.reserve(rules.size());
    for (FaultRule& rule : rules) {
        // A stream of chances for each rule: taking one rule out must not move the others' faults.
        std::mt19937_64 random(seed * 1'000'003 + m_rules.size());
        m_rules.push_back({std::move(rule), 0, 0, random});
    }
}

std::optional<FaultRule> Faults::meet(Service service, const HttpRequest& request)
{
    std::optional<FaultRule> met;
    for (Counted& counted : m_rules) {
        const FaultRule& rule = counted.rule;
        if (!matches(rule, service, request))
            continue;
        const bool passed = counted.matched++ < rule.skip;
        const bool spent = rule.times && counted.happened >= *rule.times;
        if (passed || spent)
            continue;
        const bool chance = rule.probability >= 1 || draw(counted.random) < rule.probability;
        if (!chance || met)
            continue;
        ++counted.happened;
        ++m_happened;
        met = rule;
    }
    return met;
}

} // namespace bridge::sandbox
