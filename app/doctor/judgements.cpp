// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/judgements.h"

#include "app/doctor/sentences.h"
#include "core/auth/lifetimes.h"
#include "core/bitrix24/pace.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bridge::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using diagnostics::Verdict;
using sync::Side;

namespace {

/// "tasks.task.list: Дело не найдено (404)" and "Miro refused it: bad request": what stands behind the colon is the
/// service's, which may repeat what people wrote.
QString withServiceQuoted(const Error& error)
{
    static const QRegularExpression method(u"^[a-z0-9_.]+$"_s);
    const qsizetype colon = error.detail.indexOf(u": "_s);
    const QString head = error.detail.left(colon);
    const bool refusal = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Rejected;
    if (colon < 0 || (!refusal && !method.match(head).hasMatch()))
        return error.detail;
    return head + u": "_s + quoted(error.detail.sliced(colon + 2));
}

} // namespace

QLatin1StringView signInRepair(Side service)
{
    return service == Side::Miro ? diagnostics::repair::signInMiro : diagnostics::repair::signInBitrix24;
}

Check failed(Check check, const Error& error, const QString& advice)
{
    check.verdict = error.kind == ErrorKind::Cancelled ? Verdict::Skipped : Verdict::Failed;
    check.measured = sentence(withServiceQuoted(error));
    check.advice = advice;
    check.kind = error.kind;
    return check;
}

Check skipped(Check check, const QString& because)
{
    check.verdict = Verdict::Skipped;
    check.measured = because;
    return check;
}

Check judgeCertificate(Check check, const QDateTime& expires, TimePoint now)
{
    constexpr qint64 soon = 14;
    const qint64 days = toQDateTime(now).daysTo(expires);
    check.measured = u"Its certificate is good for %1 days, until %2."_s.arg(days).arg(dayText(expires));
    if (days < soon) {
        check.verdict = Verdict::Warning;
        check.advice = u"Whoever runs the server has to renew its certificate, or the connection will be refused."_s;
    }
    return check;
}

Check judgeClock(std::chrono::milliseconds ahead)
{
    constexpr auto noticeable = 60s;
    constexpr auto harmful = 10min; // sign-ins that live an hour look expired, or alive when they are not
    Check check{.id = u"network.clock"_s, .title = u"Clock of this computer"_s};
    const auto off = std::chrono::round<std::chrono::seconds>(std::chrono::abs(ahead));
    check.measured = off < noticeable
        ? u"It agrees with the servers' to %1 s."_s.arg(off.count())
        : (ahead > 0ms ? u"It is %1 s ahead of the servers'."_s : u"It is %1 s behind the servers'."_s)
              .arg(off.count());
    if (off < noticeable)
        return check;
    check.verdict = off < harmful ? Verdict::Warning : Verdict::Failed;
    check.advice = u"Let the system set its clock from the network, and check its time zone."_s;
    return check;
}

Check judgeScopes(Side service, const QStringList& granted, diagnostics::Door door, bool books)
{
    const auto& features = service == Side::Miro ? diagnostics::miroFeatures() : diagnostics::bitrix24Features();
    Check check{.id = sideWord(service) + u".scopes"_s, .title = u"Permissions in %1"_s.arg(sideName(service))};
    check.measured = granted.isEmpty() ? u"None are granted."_s : u"Granted: %1."_s.arg(granted.join(u", "_s));
    QStringList missing;
    QStringList without;
    for (const diagnostics::ScopeGap& gap : gapsInUse(features, granted, door, books)) {
        missing += gap.missing;
        without += gap.feature.without;
        check.verdict = gap.feature.essential ? Verdict::Failed : std::max(check.verdict, Verdict::Warning);
    }
    if (missing.isEmpty())
        return check;
    check.measured += u' ' + u"Missing: %1."_s.arg(missing.join(u", "_s));
    check.advice = without.join(u' ') + u' ' + howToAdd(missing, door);
    if (check.verdict == Verdict::Failed)
        check.kind = ErrorKind::Forbidden;
    if (door != diagnostics::Door::Bitrix24Webhook)
        check.repair = signInRepair(service);
    return check;
}

Check judgeLifetime(Side service, const auth::OAuthTokens& tokens, TimePoint now)
{
    const auto life = service == Side::Miro ? auth::miroChainLife : auth::bitrix24ChainLife;
    Check check{.id = sideWord(service) + u".lifetime"_s,
        .title = u"How long the sign-in to %1 lasts"_s.arg(sideName(service))};
    const auto end = tokens.refresh.isEmpty() ? tokens.expiresAt : auth::chainEnd(tokens, life);
    if (!end) {
        check.measured
            = tokens.refresh.isEmpty() ? u"The token names no end."_s : u"It is renewed as long as it is used."_s;
        return check;
    }
    const QString rest = u"%1 (%2)"_s.arg(spanText(*end - now), dayText(toQDateTime(*end)));
    if (*end <= now) {
        check.verdict = Verdict::Failed;
        check.kind = ErrorKind::Unauthorised;
        check.measured = u"It ended on %1."_s.arg(dayText(toQDateTime(*end)));
    } else if (tokens.refresh.isEmpty()) {
        check.verdict = Verdict::Warning;
        check.measured = u"It ends in %1 and can't be renewed."_s.arg(rest);
    } else {
        check.verdict = *end - now < auth::chainWarning ? Verdict::Warning : Verdict::Ok;
        check.measured = u"It ends in %1 unless it is used before, which renews it."_s.arg(rest);
    }
    if (check.verdict == Verdict::Ok)
        return check;
    check.advice = check.verdict == Verdict::Warning && !tokens.refresh.isEmpty()
        ? u"Let BoardBridge sync before then, or sign in again."_s
        : u"Sign in to %1 again."_s.arg(sideName(service));
    check.repair = signInRepair(service);
    return check;
}

Check judgeWebhookLifetime()
{
    return {.id = u"bitrix24.lifetime"_s,
        .title = u"How long the sign-in to %1 lasts"_s.arg(sideName(Side::Bitrix24)),
        .measured = u"A webhook lasts until it is deleted in Bitrix24."_s};
}

Check judgeCredits(qint64 used, qint64 limit)
{
    Check check{.id = u"miro.budget"_s, .title = u"Budget at Miro"_s};
    check.measured = u"%1 of %2 credits were used in the last minute."_s.arg(used).arg(limit);
    if (limit > 0 && used * 10 >= limit * 9) {
        check.verdict = Verdict::Warning;
        check.advice = u"Work waits until the minute is over. If this stays so, let BoardBridge look less often "
                       "(poll_seconds), or find out which other program uses this sign-in."_s;
        check.repair = diagnostics::repair::editProfile;
    }
    return check;
}

Check judgeOperatingTime(double seconds)
{
    Check check{.id = u"bitrix24.budget"_s, .title = u"Budget at Bitrix24"_s};
    const auto whole = [](double value) { return QString::number(std::llround(value)); };
    check.measured
        = u"The busiest method ran %1 of %2 s in ten minutes."_s.arg(whole(seconds), whole(bitrix24::operatingLimit));
    if (seconds < bitrix24::operatingLimit * 0.8)
        return check;
    check.verdict = seconds < bitrix24::operatingLimit ? Verdict::Warning : Verdict::Failed;
    check.advice = u"Work waits until the portal lets it go on. If this stays so, link smaller projects, or find out "
                   "which other program uses this sign-in."_s;
    if (check.verdict == Verdict::Failed)
        check.kind = ErrorKind::RateLimited;
    return check;
}

Check judgeSpace(qint64 freeBytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    constexpr qint64 tight = 500 * mebibyte;
    constexpr qint64 none = 20 * mebibyte; // a journal that can't grow stops the sync
    Check check{.id = u"disk.space"_s, .title = u"Free disk space"_s};
    check.measured = u"%1 are free."_s.arg(sizeText(freeBytes));
    if (freeBytes >= tight)
        return check;
    check.verdict = freeBytes < none ? Verdict::Failed : Verdict::Warning;
    check.advice = u"Make room on the disk that holds the profile folder: a full one stops the sync."_s;
    check.repair = diagnostics::repair::openFolder;
    return check;
}

} // namespace bridge::doctor
