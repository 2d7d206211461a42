// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/standard_input.h"
#include "app/composition/logged_store.h"
#include "app/composition/opened_profile.h"
#include "app/composition/private_memory.h"
#include "app/composition/secrets.h"
#include "app/composition/stop_signals.h"
#include "core/auth/relayed_store.h"
#include "core/diagnostics/log_file.h"
#include "core/settings/profile_shelf.h"

#include <QCoreApplication>
#include <QFile>

namespace {

using namespace bridge;
using namespace Qt::StringLiterals;

/// A person may take long to unlock the keychain; Ctrl+C twice ends the wait.
constexpr std::chrono::minutes keychainPatience{5};

/// Before signals are caught: Ctrl+C ends a program that waits for a person's input.
Secret inputFor(const cli::Options& options)
{
    const cli::Command& command = options.command;
    const auto* sync = std::get_if<cli::SyncCommand>(&command);
    const bool takesPlan = sync && sync->planFile == QStringLiteral("-");
    if (std::holds_alternative<cli::ConnectProxy>(command))
        return cli::readStandardInput(cli::Space::Kept);
    const bool takesSecret
        = std::holds_alternative<cli::ConnectMiro>(command) || std::holds_alternative<cli::ConnectBitrix24>(command);
    return takesSecret || takesPlan || options.signInsGiven ? cli::readStandardInput(cli::Space::Trimmed) : Secret();
}

/// Where this command finds the sign-ins, and its way to the services: as the profile says, or in what came on standard
/// input. Without a profile there are none, and the command says so. What is done to profiles is done to the keychain.
Result<> prepare(auth::SwitchingStore& secrets, const cli::Options& options, const Secret& input)
{
    if (std::holds_alternative<cli::ProfilesCommand>(options.command))
        return {};
    const auto opened = composition::openProfile(options.profileFolder);
    if (!opened)
        return {};
    auto ready = options.signInsGiven ? composition::takeSignIns(secrets, opened->profile, input)
                                      : secrets.use(composition::placeOf(opened->profile));
    useProxy(composition::proxyOf(opened->profile, secrets));
    return ready;
}

/// The log of the profile while a command runs.
class ProfileLog
{
public:
    ProfileLog(const QDir& folder, const Clock& clock)
        : m_file(folder, clock, [this](const Error& error) { m_trouble = error; })
        , m_log(m_file)
    {
        record(diagnostics::LogLine(diagnostics::Event::ProgramStarted)
                   .with("version"_L1, QStringLiteral(BRIDGE_VERSION)));
    }

    void ended(cli::ExitStatus status) const
    {
        record(diagnostics::LogLine(diagnostics::Event::ProgramEnded).with("status"_L1, qint64(status)));
    }

    /// Why the log could not be written, if so.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

private:
    std::optional<Error> m_trouble{};
    diagnostics::LogFile m_file;
    diagnostics::MessageLog m_log;
};

/// Nothing is left in a folder that is no profile's, or may soon be none.
bool keepsLog(const cli::Command& command, const QDir& folder)
{
    return !std::holds_alternative<cli::ProfilesCommand>(command) && QFile::exists(settings::profilePath(folder));
}

cli::Outcome perform(const cli::Options& options, const cli::Printer& printer)
{
    Secret input = inputFor(options);
    const composition::StopSignals signals;
    SystemClock clock;
    std::optional<ProfileLog> log;
    if (const QDir folder = settings::profileFolder(options.profileFolder); keepsLog(options.command, folder))
        log.emplace(folder, clock);
    const auto store = composition::platformSecrets();
    if (const auto prepared = prepare(*store, options, input); !prepared)
        return cli::failure(prepared.error());
    auth::RelayedStore relayed(store, keychainPatience);
    composition::LoggedStore secrets(relayed);
    const cli::Setting setting{
        .profileFolder = options.profileFolder,
        .secrets = secrets,
        .clock = clock,
        .stop = signals.token(),
        .printer = printer,
        .input = std::move(input),
    };
    cli::Outcome outcome
        = std::visit([&setting](const auto& command) { return cli::perform(command, setting); }, options.command);
    if (log)
        log->ended(outcome.status);
    if (log && log->trouble() && outcome.errors.empty())
        outcome.errors.push_back(*log->trouble()); // what was asked for is done all the same
    return outcome;
}

} // namespace

int main(int argc, char** argv)
{
    composition::keepMemoryPrivate();
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const cli::Printer printer(arguments.contains(QStringLiteral("--json")) ? cli::Form::Json : cli::Form::Text);
    const Result<cli::Options> options = cli::parseOptions(arguments);
    const cli::Outcome outcome = options ? perform(*options, printer) : cli::failure(options.error());
    printer.print(outcome);
    return static_cast<int>(outcome.status);
}
