// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentials.h"
#include "core/base/clock.h"
#include "core/bitrix24/directory.h"
#include "core/diagnostics/check.h"
#include "core/diagnostics/scopes.h"
#include "core/domain/link.h"
#include "core/miro/client.h"
#include "core/settings/profile.h"
#include "core/sync/side.h"

// What is made of a measured value. Pure: each takes what was found and says whether that is well.
namespace bridge::doctor {

using diagnostics::Check;

[[nodiscard]] QLatin1StringView signInRepair(sync::Side service);

/// A check that an error ended.
[[nodiscard]] Check failed(Check check, const Error& error, const QString& advice = {});
/// One that could not be looked at.
[[nodiscard]] Check skipped(Check check, const QString& because);

[[nodiscard]] Check judgeCertificate(Check check, const QDateTime& expires, TimePoint now);
/// `ahead`: how much this computer's clock is ahead of a server's.
[[nodiscard]] Check judgeClock(std::chrono::milliseconds ahead);
[[nodiscard]] Check judgeScopes(sync::Side service, const QStringList& granted, diagnostics::Door door, bool books);
[[nodiscard]] Check judgeLifetime(sync::Side service, const auth::OAuthTokens& tokens, TimePoint now);
[[nodiscard]] Check judgeWebhookLifetime();

[[nodiscard]] Check judgeEvents(settings::EventSource wanted, bool application, const bitrix24::Account& account);
[[nodiscard]] Check judgeOwner(
    UserId owner, const std::vector<bitrix24::Person>& people, const QStringList& grantedScopes);
[[nodiscard]] Check judgePosition(const QString& position, const std::vector<bitrix24::Person>& people);

[[nodiscard]] Check judgeBoard(const Link& link, const miro::BoardInfo& board);
[[nodiscard]] Check judgeFrames(const Link& link, const std::vector<Frame>& frames);
[[nodiscard]] Check judgeTags(const Link& link, const QStringList& tags);
[[nodiscard]] Check judgeProjects(const Link& link, const std::vector<bitrix24::Workgroup>& projects);

[[nodiscard]] Check judgeCredits(qint64 used, qint64 limit);
[[nodiscard]] Check judgeOperatingTime(double seconds);
[[nodiscard]] Check judgeSpace(qint64 freeBytes);

/// The checks of a link, not yet looked at.
[[nodiscard]] Check boardCheck(const Link& link);
[[nodiscard]] Check framesCheck(const Link& link);
[[nodiscard]] Check tagsCheck(const Link& link);
[[nodiscard]] Check projectsCheck(const Link& link);

} // namespace bridge::doctor
