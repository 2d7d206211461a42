// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/renewal_ends.h"

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

Error signInAgain(const QString& sentence)
{
    return {ErrorKind::Unauthorised, sentence};
}

} // namespace

Error cannotRenew(const QString& service)
{
    return signInAgain(u"%1 no longer accepts the sign-in, and it can't be renewed: sign in again."_s.arg(service));
}

Error signedOut(const QString& service)
{
    return signInAgain(u"Nobody is signed in to %1 any more: sign in again."_s.arg(service));
}

Error endedWhileRenewing(const QString& service, TimePoint since)
{
    return signInAgain(
        u"BoardBridge ended while it renewed the sign-in to %1 (%2), before it could store what %1 "
        u"answered: sign in again."_s.arg(service, toQDateTime(since).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)));
}

Error answerLost(const QString& service)
{
    return signInAgain(
        u"The network lost what %1 answered to a renewal, so the sign-in has ended: sign in again."_s.arg(service));
}

Error tooLongUnused(const QString& service, std::chrono::days life)
{
    return signInAgain(
        u"The sign-in to %1 has ended, because it was not used for %2 days: sign in again."_s.arg(service).arg(
            life.count()));
}

Error renewedElsewhere(const QString& service)
{
    return signInAgain(
        u"The sign-in to %1 was renewed or ended elsewhere: a copy of it is in use on another computer, or it was "
        u"revoked. Sign in again; each computer needs a sign-in of its own."_s.arg(service));
}

QString noWholeAnswer(const QString& service)
{
    return u"%1's sign-in server gave no whole answer."_s.arg(service);
}

} // namespace bridge::auth
