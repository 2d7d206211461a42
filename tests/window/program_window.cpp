// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/program_window.h"

#include "app/composition/live_runtime.h"
#include "core/auth/credentials.h"
#include "core/settings/profile_file.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace bridge::test {

using namespace Qt::StringLiterals;

ProgramWindow::ProgramWindow(std::shared_ptr<auth::SecretStore> keychain)
    : secrets(std::move(keychain))
    , theme(*qApp)
{
    gui::WindowSettings(home()).setPreferences({.language = u"en"_s});
}

void ProgramWindow::keepSignIns(const QString& id, const Secret& miroToken, const Secret& webhook)
{
    const bool kept = secrets.write(auth::miroKey(id), toSecret(auth::MiroCredentials{.tokens = {.access = miroToken}}))
        && secrets.write(auth::bitrix24Key(id), toSecret(auth::Bitrix24Credentials{.webhookUrl = webhook}));
    if (!kept)
        qFatal("the sign-ins can't be kept");
}

void ProgramWindow::open(settings::Profile blank, ui::SignInViewFactory makeSignInView)
{
    session = std::make_unique<gui::Session>(gui::SessionParts{
        .folder = home(),
        .secrets = secrets,
        .clock = clock,
        .theme = theme,
        .language = language,
        .makeFactory = [this](const auto& found) { return composition::runtimeFactory(found, secrets, clock); },
        .makePreview = ui::makePlainPreview,
        .makeSignInView = std::move(makeSignInView),
        .blank = std::move(blank),
        .shelf = settings::ProfileShelf(home()),
    });
    if (!session->open())
        qFatal("the session can't be opened");
}

void ProgramWindow::end()
{
    if (!session)
        return;
    QSignalSpy finished(session.get(), &gui::Session::finished);
    session->quit();
    if (finished.isEmpty() && !finished.wait(longEnough))
        qWarning("the session did not end");
    session.reset();
}

bool ProgramWindow::press(const char* button) const
{
    const auto ready = [&] {
        const auto* found = find<QPushButton>(button);
        return found && found->isVisible() && found->isEnabled();
    };
    if (!QTest::qWaitFor(ready, longEnough))
        return false;
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    return true;
}

settings::Profile ProgramWindow::profile() const
{
    return settings::loadProfile(home()).value_or(settings::Profile());
}

} // namespace bridge::test
