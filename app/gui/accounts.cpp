// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts.h"

#include "app/composition/profile_first_store.h"
#include "app/composition/secrets.h"
#include "app/composition/sign_in_steps.h"
#include "app/gui/account_text.h"
#include "app/gui/open_in_browser.h"
#include "app/gui/sign_in_work.h"
#include "core/settings/profile_file.h"
#include "ui/common/core_text.h"

namespace bridge::gui {

using namespace Qt::StringLiterals;
using composition::SignInTools;
using sync::Side;

Accounts::Accounts(AccountParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_profiles(m_parts.shelf, m_parts.folder, m_parts.secrets)
{
}

Accounts::~Accounts() = default;

void Accounts::attach(ui::AccountsPage& page)
{
    m_page = &page;
    page.setProfileDesk(&m_profiles);
    for (const auto& [service, info] : m_infos)
        page.setAccount(service, info);
    connect(&page, &ui::AccountsPage::shown, this, [this] {
        if (const auto known = profile(); known && m_page)
            m_page->setProfile(*known);
        look(Side::Miro);
        look(Side::Bitrix24);
    });
    connect(&page, &ui::AccountsPage::testRequested, this, &Accounts::look);
    connect(&page, &ui::AccountsPage::signInRequested, this, [this](Side service) { signIn(service); });
    connect(&page, &ui::AccountsPage::signOutRequested, this, &Accounts::signOut);
    connect(&page, &ui::AccountsPage::keptChosen, this, &Accounts::keep);
    connect(&page, &ui::AccountsPage::networkChosen, this, &Accounts::choose);
}

Result<settings::Profile> Accounts::profile() const
{
    auto loaded = settings::loadProfile(m_parts.folder);
    if (!loaded && loaded.error().kind == ErrorKind::NotFound)
        return unsaved();
    return loaded;
}

settings::Profile Accounts::unsaved() const
{
    settings::Profile profile = m_parts.blank;
    if (profile.id.isEmpty())
        profile.id = u"main"_s;
    if (profile.name.isEmpty())
        profile.name = tr("My team");
    return profile;
}

void Accounts::show(Side service, const ui::AccountInfo& info)
{
    m_infos[service] = info;
    if (m_page)
        m_page->setAccount(service, info);
    Q_EMIT told(service, info);
}

void Accounts::look(Side service)
{
    const auto known = profile();
    if (!known) {
        show(service, troubled(known.error()));
        return;
    }
    ui::AccountInfo asking = m_infos[service];
    asking.state = ui::AccountInfo::State::Asking;
    asking.error.reset();
    show(service, asking);
    const int turn = ++m_lookTurns[service];
    m_looks.run(
        [this, service, known = *known](const std::stop_token& stop) {
            const SignInTools tools{m_parts.secrets, m_parts.clock, stop};
            Look found{.stored = composition::storedSignIn(service, known, m_parts.secrets),
                .takesBookings = known.booking.isUsed()};
            if (found.stored && *found.stored)
                found.identity = service == Side::Miro ? composition::testMiro(known, tools)
                                                       : composition::testBitrix24(known, tools);
            return found;
        },
        [this, service, turn](const Look& found) {
            if (turn == m_lookTurns[service]) // else the account was changed meanwhile, and is looked at again
                take(service, found);
        });
}

void Accounts::take(Side service, const Look& look)
{
    if (!look.stored)
        return show(service, troubled(look.stored.error()));
    m_hasSecret[service] = *look.stored && (*look.stored)->hasClientSecret;
    if (!*look.stored)
        return show(service, {.state = ui::AccountInfo::State::SignedOut});
    if (look.identity)
        show(service, accountInfo(**look.stored, *look.identity, look.takesBookings));
}

void Accounts::signIn(Side service, QWidget* over)
{
    const auto known = profile();
    if (!known || !m_page)
        return;
    auto* dialog = new ui::SignInDialog({.service = service,
                                            .profile = *known,
                                            .secretIsStored = m_hasSecret[service],
                                            .desk = *this,
                                            .makeView = m_parts.makeView},
        over ? over : m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, service, dialog] {
        if (m_page)
            m_page->say(tr("Signed in as %1.").arg(dialog->account()));
        look(service);
        Q_EMIT changed();
    });
    dialog->open();
}

Result<auth::Authorization> Accounts::begin(Side service, const settings::Profile& entered)
{
    return service == Side::Miro ? composition::beginMiro(entered) : composition::beginBitrix24(entered);
}

void Accounts::finish(const ui::SignInRequest& request, Done done)
{
    m_signIns.run(
        // The dialog keeps the person from changing the profile elsewhere.
        [this, request, unsaved = unsaved()](const std::stop_token& stop) {
            composition::ProfileFirstStore secrets(m_parts.secrets, m_parts.folder, unsaved,
                [&request](settings::Profile& profile) { enter(profile, request); });
            return signInWith(request, {secrets, m_parts.clock, stop});
        },
        [done = std::move(done)](const Result<composition::Identity>& identity) {
            done(identity.map([](const composition::Identity& now) { return now.account; }));
        });
}

void Accounts::cancel()
{
    m_signIns.cancel();
}

void Accounts::openInBrowser(const QUrl& url)
{
    gui::openInBrowser(url);
}

void Accounts::signOut(Side service)
{
    const auto known = profile();
    if (!known)
        return;
    m_signOuts.run(
        [this, service, known = *known](const std::stop_token& stop) {
            const SignInTools tools{m_parts.secrets, m_parts.clock, stop};
            return service == Side::Miro ? composition::signOutMiro(known, tools)
                                         : composition::signOutBitrix24(known, tools);
        },
        [this, service](const Result<QString>& said) {
            if (m_page)
                m_page->say(ui::CoreText::of(said ? *said : said.error().detail));
            look(service);
            Q_EMIT changed();
        });
}

void Accounts::tell(const Error& error)
{
    if (m_page)
        m_page->say(ui::CoreText::of(error.detail));
}

/// First the place, then the profile: what could not be moved stays where the profile says it is.
void Accounts::keep(settings::SignInKept kept)
{
    const auto done = profile().and_then([&](settings::Profile now) {
        now.signIn = kept;
        const auto place = composition::placeOf(now);
        const auto moved = m_parts.keepSecrets ? m_parts.keepSecrets(place) : Result<>();
        return moved.and_then([&] { return settings::saveProfile(now, m_parts.folder); });
    });
    if (!done)
        tell(done.error());
    if (const auto known = profile(); known && m_page)
        m_page->setProfile(*known);
    look(Side::Miro);
    look(Side::Bitrix24);
    if (done)
        Q_EMIT changed();
}

void Accounts::choose(const settings::NetworkSettings& network, const Secret& password)
{
    const auto done = profile().and_then([&](settings::Profile now) {
        now.network = network;
        const QString key = auth::proxyKey(now.id);
        const auto stored = network.proxyUser.isEmpty() ? m_parts.secrets.remove(key)
            : password.isEmpty()                        ? Result<>()
                                                        : m_parts.secrets.write(key, password);
        return stored.and_then([&] { return settings::saveProfile(now, m_parts.folder); });
    });
    if (!done)
        return tell(done.error());
    if (m_page)
        m_page->say(tr("The services are reached by this way from now on."));
    Q_EMIT changed();
}

} // namespace bridge::gui
