// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/account_text.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

using diagnostics::Door;

ui::AccountInfo::Way wayOf(const composition::StoredSignIn& stored)
{
    if (stored.door == Door::Bitrix24Webhook)
        return ui::AccountInfo::Way::Webhook;
    return stored.hasClientSecret ? ui::AccountInfo::Way::App : ui::AccountInfo::Way::Token;
}

void addGaps(ui::AccountInfo& info, Door door, bool takesBookings)
{
    QStringList missing;
    const auto& features = door == Door::MiroApp ? diagnostics::miroFeatures() : diagnostics::bitrix24Features();
    for (const diagnostics::ScopeGap& gap : diagnostics::gapsInUse(features, *info.scopes, door, takesBookings)) {
        info.gaps.push_back({gap.missing.join(u", "_s), gap.feature.without, gap.feature.essential});
        missing += gap.missing;
    }
    if (!missing.isEmpty())
        info.howToAdd = diagnostics::howToAdd(missing, door);
}

} // namespace

ui::AccountInfo accountInfo(
    const composition::StoredSignIn& stored, const Result<composition::Identity>& identity, bool takesBookings)
{
    ui::AccountInfo info{.state = ui::AccountInfo::State::SignedIn,
        .way = wayOf(stored),
        .accessUntil = stored.accessUntil,
        .chainUntil = stored.chainUntil,
        .renewable = stored.renewable};
    if (!identity) {
        info.state = ui::AccountInfo::State::Trouble;
        info.error = identity.error();
        return info;
    }
    info.account = identity->account;
    info.accessUntil = identity->accessUntil;
    info.chainUntil = identity->endsAt;
    info.scopes = identity->scopes;
    addGaps(info, stored.door, takesBookings);
    return info;
}

ui::AccountInfo troubled(const Error& error)
{
    return {.state = ui::AccountInfo::State::Trouble, .error = error};
}

} // namespace bridge::gui
