// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/opened_window.h"

#include "core/auth/keychain_store.h"
#include "core/settings/profile_file.h"
#include "tests/signin/page_hands.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace bridge::signintest {

using namespace Qt::StringLiterals;
using sync::Side;

namespace {

settings::Profile profileAt(const sandbox::SandboxOptions& options, const Redirects& redirects)
{
    settings::Profile profile{.id = u"acme"_s, .name = u"Acme"_s};
    profile.miro.apiUrl = options.miroUrl;
    profile.miro.authorizeUrl = options.miroUrl.resolved(QUrl(u"/oauth/authorize"_s));
    profile.miro.redirectUrl = redirects.miro;
    profile.bitrix24.oauthUrl = options.bitrix24Url;
    profile.bitrix24.redirectUrl = redirects.bitrix24;
    profile.links.push_back({.id = {u"sprint"_s}, .board = {u"uXjVDemo="_s}, .defaultGroup = {1}});
    return profile;
}

} // namespace

OpenedWindow::OpenedWindow(const Redirects& redirects, Profile profile)
    : ServedWindow(redirects, std::make_shared<auth::KeychainStore>())
    , shown(folder.path())
{
    folder.setAutoRemove(!isLeftBehind());
    for (const QString& key : {auth::miroKey(u"acme"_s), auth::bitrix24Key(u"acme"_s)}) {
        if (!secrets.remove(key))
            qFatal("the keychain can't be used");
    }
    if (profile == Profile::Written && !settings::saveProfile(profileAt(services.options(), redirects), home()))
        qFatal("the profile can't be written");
    for (const QString& scheme : {u"http"_s, u"https"_s})
        QDesktopServices::setUrlHandler(scheme, this, "keep");
    open({}, [](QWidget* parent) { return ui::makeWebSignInView(parent); });
    session->window().showPage(ui::PageId::Accounts);
}

OpenedWindow::~OpenedWindow()
{
    for (const QString& scheme : {u"http"_s, u"https"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void OpenedWindow::click(const QString& button) const
{
    auto* found = find<QPushButton>(button);
    QVERIFY2(found, qPrintable(button));
    QTRY_VERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void OpenedWindow::type(const QString& field, const QString& text) const
{
    auto* found = find<QLineEdit>(field);
    QVERIFY2(found && found->isVisible(), qPrintable(field));
    found->clear();
    QTest::keyClicks(found, text);
}

QString OpenedWindow::text(const QString& label) const
{
    const auto* found = find<QWidget>(label);
    if (!found || !found->isVisible())
        return {};
    const QString text = found->property("text").toString();
    return text.isEmpty() ? found->accessibleDescription() : text;
}

QString OpenedWindow::accountText(Side service, const QString& label) const
{
    const auto* found = find<QWidget>(sync::sideWord(service) + u"Account"_s)->findChild<QLabel*>(label);
    return found ? found->text() : QString();
}

void OpenedWindow::openDialog(Side service) const
{
    click(sync::sideWord(service) + u"SignInButton"_s);
    QTRY_VERIFY(find<QDialog>(u"signInDialog"_s));
}

void OpenedWindow::enterApp(Side service) const
{
    const auto& options = services.options();
    if (service == Side::Bitrix24)
        type(u"portalField"_s, options.bitrix24Url.authority());
    type(u"clientIdField"_s, service == Side::Miro ? options.miro.clientId : options.bitrix24.clientId);
    type(u"clientSecretField"_s, service == Side::Miro ? options.miro.clientSecret : options.bitrix24.clientSecret);
}

bool OpenedWindow::signInHere(Side service) const
{
    openDialog(service);
    enterApp(service);
    click(u"signInHereButton"_s);
    return pressOnPage(session->window(), service == Side::Miro ? u"#allow"_s : u"a"_s)
        && QTest::qWaitFor([&] { return isSignedIn(service); }, longEnough);
}

bool OpenedWindow::isSignedIn(Side service) const
{
    // "Lena Brandt (team …), by …" where there is somebody
    return !find<QDialog>(u"signInDialog"_s) && accountText(service, u"accountName"_s).contains(u" ("_s);
}

QString OpenedWindow::stored(Side service)
{
    const QString id = u"acme"_s;
    const auto read = secrets.read(service == Side::Miro ? auth::miroKey(id) : auth::bitrix24Key(id));
    return read && *read ? (*read)->reveal() : QString();
}

} // namespace bridge::signintest
