// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/live_runtime.h"
#include "app/composition/logged_store.h"
#include "app/composition/private_memory.h"
#include "app/composition/secrets.h"
#include "app/composition/stop_signals.h"
#include "app/gui/doorbell.h"
#include "app/gui/first_paint.h"
#include "app/gui/session.h"
#include "app/gui/start_options.h"
#include "core/auth/relayed_store.h"
#include "core/diagnostics/log_file.h"
#include "core/settings/profile_shelf.h"
#include "ui/common/core_text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using namespace bridge;
using namespace Qt::StringLiterals;

constexpr int wrongUse = 2; ///< as boardbridge-cli has it

void print(FILE* where, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), where);
}

/// The arguments without the program's name; there is no application yet to ask.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Chromium ends the whole program when it finds itself run by root with its sandbox on.
bool browserEngineRuns()
{
#ifdef Q_OS_UNIX
    return geteuid() != 0 || qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX");
#else
    return true;
#endif
}

ui::PreviewFactory previewFactory(const QDir& folder)
{
    if (!browserEngineRuns())
        return ui::makePlainPreview;
    return [storage = folder.filePath(u"browser"_s)](QWidget* parent) { return ui::makeWebPreview(storage, parent); };
}

ui::SignInViewFactory signInViewFactory()
{
    if (!browserEngineRuns())
        return {};
    return [](QWidget* parent) { return ui::makeWebSignInView(parent); };
}

int refuse(const Error& error)
{
    print(stderr, u"boardbridge: %1\n"_s.arg(error.detail));
    QMessageBox box(QMessageBox::Critical, u"BoardBridge"_s, error.detail, QMessageBox::Close);
    // It stands on the console too: whoever started us from a script must not wait for a click.
    QTimer::singleShot(std::chrono::seconds(10), &box, &QMessageBox::close);
    box.exec();
    return wrongUse;
}

/// Where the profile wants its sign-ins kept, and its way to the services, for the browser view too.
void useProfile(const settings::Profile& profile, auth::SwitchingStore& store)
{
    // A person who goes on without the keychain in this start has said so; the profile's word holds from the next.
    if (composition::placeOf(profile) == auth::SecretPlace::Memory)
        (void)store.use(auth::SecretPlace::Memory); // which can't fail
    useProxy(composition::proxyOf(profile, store));
}

int runWindow(QApplication& application, const QDir& folder, const QElapsedTimer& sinceStart)
{
    gui::Doorbell bell(folder);
    if (bell.ring()) {
        print(stdout, u"BoardBridge runs already with this profile: its window has come to the front.\n"_s);
        return 0;
    }
    bell.listen();
    SystemClock clock;
    std::function<void(const Error&)> tell; // of a log that can't be written; by then there may be no window yet
    diagnostics::LogFile log(folder, clock, [&](const Error& error) {
        QMetaObject::invokeMethod(
            &application, [&tell, error] { tell(error); }, Qt::QueuedConnection);
    });
    const diagnostics::MessageLog messages(log);
    record(diagnostics::LogLine(diagnostics::Event::ProgramStarted)
               .with("version"_L1, QApplication::applicationVersion())
               .with("window"_L1, 1));
    const auto store = composition::platformSecrets();
    auth::RelayedStore relayed(store);
    composition::LoggedStore secrets(relayed);
    ui::Theme theme(application);
    ui::Language language;
    gui::Session session({
        .folder = folder,
        .secrets = secrets,
        .clock = clock,
        .theme = theme,
        .language = language,
        .useProfile = [&](const auto& profile) { useProfile(profile, *store); },
        .makeFactory = [&](const auto& opened) { return composition::runtimeFactory(opened, secrets, clock); },
        .makePreview = previewFactory(folder),
        .makeSignInView = signInViewFactory(),
        .keepSecrets = [&store](auth::SecretPlace place) { return store->use(place); },
    });
    tell = [&session](const Error& error) { session.window().say(ui::CoreText::of(error.detail)); };
    QObject::connect(&session, &gui::Session::finished, &application, &QApplication::quit);
    new gui::FirstPaint(session.window(), [sinceStart] {
        record(diagnostics::LogLine(diagnostics::Event::WindowPainted).with("milliseconds"_L1, sinceStart.elapsed()));
    });
    if (const auto opened = session.open(); !opened)
        return refuse(opened.error());
    bell.answerBy([&session] { return session.showWindow(); });
    const composition::StopSignals signals;
    // Queued, as some systems ask on a thread of their own.
    const std::stop_callback onStop(signals.token(),
        [&session] { QMetaObject::invokeMethod(&session, &gui::Session::quit, Qt::QueuedConnection); });
    const int status = QApplication::exec();
    record(diagnostics::LogLine(diagnostics::Event::ProgramEnded).with("status"_L1, status));
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    composition::leaveNoCrashDumps();
    const auto options = gui::parseStartOptions(argumentsOf(argc, argv), QStringLiteral(BRIDGE_VERSION));
    if (!options) {
        print(stderr, u"boardbridge: %1\n"_s.arg(options.error().detail));
        return wrongUse;
    }
    if (!options->text.isEmpty()) {
        print(stdout, options->text);
        return 0;
    }
    // A page about its graphics on the console of whoever starts us; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(u"qt.webenginecontext=false"_s);
    const QDir folder = settings::profileFolder(options->profileFolder);
    gui::applyScale(gui::WindowSettings(folder).preferences()); // Qt reads it when the application is made
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // the browser view needs it before there is a window
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"BoardBridge"_s);
    QApplication::setApplicationVersion(QStringLiteral(BRIDGE_VERSION));
    QApplication::setDesktopFileName(u"boardbridge"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    return runWindow(application, folder, sinceStart);
}
