// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connecting.h"
#include "app/cli/open_browser.h"
#include "app/cli/standard_input.h"
#include "app/composition/secrets.h"
#include "core/auth/loopback_listener.h"

#include <QEventLoop>

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

using auth::Authorization;
using auth::AuthorizationCode;

constexpr std::chrono::minutes patience{5};

/// What differs between the services.
struct Steps {
    QString key{}; ///< of the keychain's entry
    Result<Authorization> (*begin)(const settings::Profile&);
    Result<composition::Identity> (*finish)(const settings::Profile&, const Authorization&, const AuthorizationCode&,
        const Secret&, const composition::SignInTools&);
};

Steps stepsOf(sync::Side service, const settings::Profile& profile)
{
    if (service == sync::Side::Miro)
        return {auth::miroKey(profile.id), composition::beginMiro, composition::finishMiro};
    return {auth::bitrix24Key(profile.id), composition::beginBitrix24, composition::finishBitrix24};
}

Error ended(const QString& service)
{
    return {ErrorKind::Unauthorised, u"The sign-in to %1 was ended before anybody signed in."_s.arg(service)};
}

/// The app's own secret: from the keychain, else the next line of standard input.
Result<Secret> clientSecret(const Setting& setting, const QString& key, const QString& service)
{
    auto stored = composition::storedClientSecret(setting.secrets, key);
    if (!stored || !stored->isEmpty())
        return stored;
    setting.printer.say(u"Type or paste the client secret of your %1 app, and press Enter:"_s.arg(service));
    auto line = readLine(Echo::Off, setting.stop);
    if (!line)
        return tl::unexpected(ended(service));
    if (line->isEmpty())
        return fail(ErrorKind::Configuration,
            u"The client secret of your %1 app is missing: it comes on standard input, one line."_s.arg(service));
    return line;
}

/// Waits at the redirect address for what the browser brings.
Result<AuthorizationCode> answerAtPort(const Authorization& authorization, const Setting& setting)
{
    QEventLoop loop;
    Result<AuthorizationCode> answer = tl::unexpected(ended(authorization.service));
    auth::LoopbackListener listener(authorization, [&](const Result<AuthorizationCode>& arrived) {
        answer = arrived;
        loop.quit();
    });
    if (const auto listening = listener.listen(patience); !listening)
        return tl::unexpected(listening.error());
    const QUrl page = listener.startPage();
    setting.printer.say(u"Open this address in a browser on this machine, if none opens by itself, and sign in to %1 "
                        "within %2 minutes:\n%3"_s.arg(authorization.service)
                            .arg(patience.count())
                            .arg(page.toString(QUrl::FullyEncoded)));
    openBrowser(page);
    const std::stop_callback onStop(
        setting.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
    return answer;
}

/// The address that a browser anywhere ended at, or the code in it, as the next line of standard input.
Result<AuthorizationCode> pastedByPerson(const Authorization& authorization, const Setting& setting)
{
    setting.printer.say(u"Open this address in a browser and sign in to %1:\n%2\nThen paste the address that the "
                        "browser ends at, even if it shows an error there, or the code in it, and press Enter. The "
                        "code is short-lived: paste it at once."_s.arg(
                            authorization.service, authorization.page.toString(QUrl::FullyEncoded)));
    const auto line = readLine(Echo::On, setting.stop);
    if (!line)
        return tl::unexpected(ended(authorization.service));
    return auth::pastedAnswer(authorization, *line);
}

} // namespace

Outcome perform(const ConnectInBrowser& command, const Setting& setting)
{
    const auto opened = openForConnecting(setting);
    if (!opened)
        return failure(opened.error());
    const Steps steps = stepsOf(command.service, opened->profile);
    const auto authorization = steps.begin(opened->profile);
    if (!authorization)
        return failure(authorization.error());
    const auto secret = clientSecret(setting, steps.key, authorization->service);
    if (!secret)
        return failure(secret.error());
    const auto answer
        = command.pasted ? pastedByPerson(*authorization, setting) : answerAtPort(*authorization, setting);
    if (!answer)
        return failure(answer.error());
    const auto step
        = [&](const auto& tools) { return steps.finish(opened->profile, *authorization, *answer, *secret, tools); };
    return connectBy(step, authorization->service, *opened, setting);
}

} // namespace bridge::cli
