// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bitrix24/batch.h"

#include <QRegularExpression>

namespace bridge::sandbox::bitrix24 {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBatch = 50;

struct Command {
    QString method{};
    php::Value params{};
};

/// A raw '#' cuts the rest, as in any address (§2.2).
Command parsed(const QString& text)
{
    const QString address = text.section(u'#', 0, 0);
    return {address.section(u'?', 0, 0).trimmed().toLower(), php::parseStr(address.section(u'?', 1).toUtf8())};
}

/// The text behind "[t1][task][id]" in the results so far. Maps and lists as a whole give nothing: a
/// reference goes down to one value, in lists by index (§4).
QString referred(const Json& results, const QString& brackets)
{
    const Json* place = &results;
    for (const QString& step : brackets.mid(1, brackets.size() - 2).split(u"]["_s)) {
        bool number = false;
        const qulonglong index = step.toULongLong(&number);
        const std::string key = step.toStdString();
        if (place->is_object() && place->contains(key))
            place = &(*place)[key];
        else if (place->is_array() && number && index < place->size())
            place = &(*place)[index];
        else
            return {};
    }
    if (place->is_string())
        return place->get<QString>();
    if (place->is_boolean())
        return place->get<bool>() ? u"1"_s : QString();
    return place->is_number() ? QString::fromStdString(place->dump()) : QString();
}

QString resolved(const QString& text, const Json& results)
{
    static const QRegularExpression reference(u"\\$result((?:\\[[^\\[\\]]*\\])+)"_s);
    QString rest = text;
    QString done;
    for (auto match = reference.match(rest); match.hasMatch(); match = reference.match(rest)) {
        done += rest.left(match.capturedStart()) + referred(results, match.captured(1));
        rest.remove(0, match.capturedEnd());
    }
    return done + rest;
}

void prepareValues(php::Value& value, const Json& results)
{
    if (value.is_string())
        value = resolved(filtered(value.get<QString>()), results);
    for (php::Value& element : value) {
        if (php::isArray(value))
            prepareValues(element, results);
    }
}

Json errorJson(const RestError& error)
{
    return {{"error", error.code}, {"error_description", error.text}};
}

/// The five maps of the answer.
struct Results {
    Json result = Json::object(), error = Json::object(), total = Json::object(), next = Json::object(),
         time = Json::object();

    void take(const std::string& key, CommandOutcome outcome)
    {
        if (!outcome.answer) {
            error[key] = errorJson(outcome.answer.error());
            return;
        }
        result[key] = std::move(outcome.answer->result);
        if (outcome.answer->total)
            total[key] = *outcome.answer->total;
        if (outcome.answer->next)
            next[key] = *outcome.answer->next;
        time[key] = std::move(outcome.time);
    }
};

CommandOutcome refusedCommand(int status, const QString& code, const QString& text)
{
    return {refuse(status, code, text), {}};
}

CommandOutcome outcomeOf(const QString& text, const Json& results, const RunCommand& run)
{
    Command command = parsed(text);
    if (command.method == "batch"_L1)
        return refusedCommand(405, u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s, u"Method is not allowed for batch usage"_s);
    prepareValues(command.params, results);
    return run(command.method, command.params);
}

} // namespace

QString filtered(const QString& text)
{
    static const QRegularExpression tag(u"(<\\s*/?\\s*)(s)(cript\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"(java|vb)(script\\s*:)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression handler(
        u"(<[^>]*\\s)(o)(n[a-z]+\\s*=)"_s, QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    return result.replace(tag, u"\\1\\2 \\3"_s).replace(scheme, u"\\1 \\2"_s).replace(handler, u"\\1\\2 \\3"_s);
}

Answer runBatch(const php::Value& params, const RunCommand& run)
{
    const php::Value* commands = php::findAnyCase(params, u"cmd"_s);
    if (!commands || !php::isArray(*commands))
        return refuse(400, u"ERROR_ARGUMENT"_s, u"Argument 'CMD' is null or empty"_s);
    const php::Value* haltGiven = php::findAnyCase(params, u"halt"_s);
    const bool halt = haltGiven && php::isTrue(*haltGiven);

    Results results;
    int count = 0;
    for (const auto& item : commands->items()) {
        const bool tooMany = ++count > longestBatch;
        if (!tooMany && !item.value().is_string())
            continue; // skipped without a word
        CommandOutcome outcome = tooMany
            ? refusedCommand(400, u"ERROR_BATCH_LENGTH_EXCEEDED"_s, u"Max batch length exceeded"_s)
            : outcomeOf(item.value().get<QString>(), results.result, run);
        const bool failed = !outcome.answer;
        results.take(item.key(), std::move(outcome));
        if (failed && halt)
            break;
    }
    return reply({{"result", std::move(results.result)}, {"result_error", std::move(results.error)},
        {"result_total", std::move(results.total)}, {"result_next", std::move(results.next)},
        {"result_time", std::move(results.time)}});
}

} // namespace bridge::sandbox::bitrix24
