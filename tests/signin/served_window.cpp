// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/signin/served_window.h"

#include "app/composition/live_runtime.h"
#include "core/settings/profile_file.h"

#include <QApplication>
#include <QSignalSpy>

namespace bridge::signintest {

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnoughToEnd = 30'000; ///< milliseconds

} // namespace

ServedWindow::ServedWindow(const Redirects& redirects, std::shared_ptr<auth::SecretStore> keychain)
    : services(redirects)
    , secrets(std::move(keychain))
    , theme(*qApp)
{
    gui::WindowSettings(home()).setPreferences({.language = u"en"_s});
}

ServedWindow::~ServedWindow()
{
    QSignalSpy finished(session.get(), &gui::Session::finished);
    session->quit();
    if (finished.isEmpty() && !finished.wait(longEnoughToEnd))
        qWarning("the session did not end");
}

void ServedWindow::open(settings::Profile blank, ui::SignInViewFactory makeSignInView)
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

settings::Profile ServedWindow::profile() const
{
    return settings::loadProfile(home()).value_or(settings::Profile());
}

Json ServedWindow::onlyTask() const
{
    const Json tasks = services.world().bitrix24().portalView().at("tasks");
    return tasks.size() == 1 ? tasks.front() : Json();
}

} // namespace bridge::signintest
