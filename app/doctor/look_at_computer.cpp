// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/ground.h"
#include "app/doctor/sentences.h"
#include "core/diagnostics/log_file.h"
#include "core/storage/database.h"
#include "core/storage/journal_reader.h"
#include "core/storage/migrations.h"
#include "core/storage/profile_lock.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QUuid>

// Disk, journal, keychain and ports.
namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::Verdict;

namespace {

bool canBeWritten(const QString& folder)
{
    QTemporaryFile file(folder + u"/check-XXXXXX"_s);
    return file.open() && file.write("check") == 5 && file.flush();
}

Check folderCheck(QString id, QString title, const QString& folder)
{
    Check check{.id = std::move(id), .title = std::move(title)};
    if (canBeWritten(folder)) {
        check.measured = u"It can be written."_s;
        return check;
    }
    check.verdict = Verdict::Failed;
    check.kind = ErrorKind::Storage;
    check.measured = u"It can't be written."_s;
    check.advice = u"Make it writable for the user who runs BoardBridge, and see that the disk has room."_s;
    check.repair = diagnostics::repair::openFolder;
    return check;
}

Result<int> versionOf(const QString& path)
{
    return storage::Database::open(path, storage::Access::ReadOnly).and_then([](const auto& database) {
        return database->schemaVersion();
    });
}

Check ofNewerProgram(Check check, int version)
{
    check.verdict = Verdict::Failed;
    check.kind = ErrorKind::Configuration;
    check.measured
        = u"It has version %1, which a newer BoardBridge wrote; this one knows versions up to %2."_s.arg(version).arg(
            storage::newestSchemaVersion());
    check.advice = u"Use the newest BoardBridge with this profile."_s;
    return check;
}

/// Written, read back and removed, with a value that nobody could have left there.
Result<> tryKeychain(auth::SecretStore& secrets, const QString& key)
{
    const Secret value(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (auto written = secrets.write(key, value); !written)
        return written;
    const auto read = secrets.read(key);
    const auto removed = secrets.remove(key);
    if (!read)
        return tl::unexpected(read.error());
    if (*read != value)
        return fail(ErrorKind::Storage, u"The keychain gives back another value than was stored."_s);
    return removed;
}

bool isFree(quint16 port)
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, port);
}

Check portCheck(Check check, quint16 port, bool inUseByUs)
{
    check.measured = u"Port %1 is free."_s.arg(port);
    if (isFree(port))
        return check;
    if (inUseByUs) {
        check.measured = u"Port %1 is in use, perhaps by the BoardBridge that runs with this profile."_s.arg(port);
        return check;
    }
    check.verdict = Verdict::Failed;
    check.kind = ErrorKind::Configuration;
    check.measured = u"Port %1 is used by another program."_s.arg(port);
    check.advice = u"End that program, or set another port."_s;
    check.repair = diagnostics::repair::editProfile;
    return check;
}

/// The port on which a browser brings its answer; none where that address is not on this computer.
std::optional<quint16> signInPort(const settings::Profile& profile)
{
    const QUrl& redirect = profile.miro.redirectUrl;
    const bool here = redirect.scheme() == "http"_L1;
    return here ? std::optional(quint16(redirect.port(80))) : std::nullopt;
}

} // namespace

Checks lookAtDisk(Ground& ground)
{
    const QString folder = ground.opened.folder.absolutePath();
    Checks checks{
        judgeSpace(QStorageInfo(folder).bytesAvailable()), folderCheck(u"disk.profile"_s, u"Profile folder"_s, folder)};
    const QDir log = diagnostics::LogFile::folderIn(ground.opened.folder);
    (void)log.mkpath(u"."_s);
    checks.push_back(folderCheck(u"disk.log"_s, u"Folder of the log"_s, log.absolutePath()));
    return checks;
}

Checks lookAtJournal(Ground& ground)
{
    Check check{.id = u"journal"_s, .title = u"Journal"_s};
    const QString path = ground.opened.journalPath();
    if (!QFileInfo::exists(path)) {
        check.measured = u"There is none yet: nothing was synced with this profile."_s;
        return {check};
    }
    const QString advice = u"Restore journal.sqlite from a backup, or move it away to start anew: what is on both "
                           "sides is then recognised by its marks."_s;
    check.repair = diagnostics::repair::openFolder;
    const auto version = versionOf(path);
    if (!version)
        return {failed(check, version.error(), advice)};
    if (*version > storage::newestSchemaVersion())
        return {ofNewerProgram(check, *version)};
    const auto problem = storage::JournalReader(path).integrityProblem();
    if (!problem)
        return {failed(check, problem.error(), advice)};
    if (!problem->isEmpty())
        return {failed(check, {ErrorKind::Storage, u"The file is damaged (%1)."_s.arg(problem->left(100))}, advice)};
    check.repair.clear();
    check.measured = u"Version %1, %2, undamaged."_s.arg(*version).arg(sizeText(QFileInfo(path).size()));
    return {check};
}

Checks lookAtKeychain(Ground& ground)
{
    Check check{.id = u"keychain"_s, .title = u"Keychain"_s};
    if (const auto tried = tryKeychain(ground.secrets, ground.profile().id + u"/check"_s); !tried)
        return {failed(check, tried.error())};
    check.measured = u"An entry was stored, read and removed."_s;
    return {check};
}

Checks lookAtEndpoint(Ground& ground)
{
    const bool used = !storage::ProfileLock::acquire(ground.opened.folder);
    const settings::EndpointSettings& endpoint = ground.profile().endpoint;
    Check check{.id = u"endpoint"_s, .title = u"Port of the local endpoint"_s};
    Checks checks{endpoint.enabled ? portCheck(check, quint16(endpoint.port), used)
                                   : skipped(check, u"The endpoint is not switched on."_s)};
    const auto port = signInPort(ground.profile());
    check = {.id = u"sign_in.port"_s, .title = u"Port for signing in with the browser"_s};
    checks.push_back(
        port ? portCheck(check, *port, used) : skipped(check, u"The redirect address is not on this computer."_s));
    return checks;
}

} // namespace bridge::doctor
