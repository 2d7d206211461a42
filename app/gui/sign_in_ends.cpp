// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sign_in_ends.h"

#include "app/composition/stored_sign_in.h"
#include "core/settings/profile_file.h"

namespace bridge::gui {

using sync::Side;

namespace {

constexpr std::chrono::minutes between{10}; ///< a renewal takes the warning away within this time

/// What is known without asking the service: nothing of as whom, or whether it would be let in now.
ui::AccountInfo storedInfo(Side service, const QDir& folder, auth::SecretStore& secrets)
{
    const auto stored = settings::loadProfile(folder).and_then(
        [&](const settings::Profile& profile) { return composition::storedSignIn(service, profile, secrets); });
    if (!stored && stored.error().kind != ErrorKind::NotFound) // without a profile nobody has signed in
        return {.state = ui::AccountInfo::State::Trouble, .error = stored.error()};
    if (!stored || !*stored)
        return {.state = ui::AccountInfo::State::SignedOut};
    return {.state = ui::AccountInfo::State::SignedIn,
        .accessUntil = (*stored)->accessUntil,
        .chainUntil = (*stored)->chainUntil,
        .renewable = (*stored)->renewable};
}

} // namespace

SignInEnds::SignInEnds(SignInEndsParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_nowAndThen.callOnTimeout(this, [this] {
        look(Side::Miro);
        look(Side::Bitrix24);
    });
    m_nowAndThen.start(between);
}

void SignInEnds::attach(ui::OverviewPage& page)
{
    m_page = &page;
    look(Side::Miro);
    look(Side::Bitrix24);
}

void SignInEnds::look(Side service)
{
    m_looks.run(
        [this, service](const std::stop_token&) { return storedInfo(service, m_parts.folder, m_parts.secrets); },
        [this, service](const ui::AccountInfo& info) {
            if (m_page)
                m_page->setAccount(service, info);
        });
}

} // namespace bridge::gui
