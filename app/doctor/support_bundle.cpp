// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/support_bundle.h"

#include "app/composition/sign_ins.h"
#include "app/doctor/clean_log.h"
#include "app/doctor/clean_settings.h"
#include "core/base/safe_url.h"
#include "core/diagnostics/log_file.h"
#include "core/storage/journal_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSslSocket>
#include <QSysInfo>

#include <map>

namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::ArchiveEntry;
using diagnostics::Redactor;

namespace {

constexpr auto readMe = R"(What this archive tells, and what it does not

about.json     versions of BoardBridge, Qt and the operating system
settings.json  the profile's structure, switches and numbers; texts and ids are "…"
counts.json    how much the journal holds, by link and state
checks.json    what the checks of "Diagnostics" found
log/           the log: the program's own lines with their figures; of others' lines the length alone

Left out: tokens, webhook addresses and client secrets, names, e-mails, telephone numbers, and every text of a
sticky, task or comment. Links are numbered in the order of the profile.
)";

QString linkNumber(std::size_t index)
{
    return u"no%1"_s.arg(index + 1);
}

void hideTokens(Redactor& redactor, const auth::OAuthTokens& tokens)
{
    redactor.hide(tokens.access.reveal());
    redactor.hide(tokens.refresh.reveal());
}

/// What is known not to be for strangers.
Redactor redactorFor(const BundleSource& source)
{
    const settings::Profile& profile = source.opened.profile;
    Redactor redactor;
    if (const auto miro = composition::readMiroSignIn(profile, source.secrets)) {
        hideTokens(redactor, miro->tokens);
        redactor.hide(miro->clientSecret.reveal());
    }
    if (const auto bitrix24 = composition::readBitrix24SignIn(profile, source.secrets)) {
        hideTokens(redactor, bitrix24->tokens);
        redactor.hide(bitrix24->clientSecret.reveal());
        redactor.hide(bitrix24->webhookUrl.reveal());
        redactor.hide(bitrix24->memberId);
    }
    for (const QString& own : {profile.name, profile.miro.clientId, profile.bitrix24.clientId, profile.miro.teamId,
             profile.booking.employeePosition, source.opened.folder.absolutePath()})
        redactor.hide(own);
    for (std::size_t i = 0; i < profile.links.size(); ++i) {
        redactor.hide(profile.links[i].id.value, linkNumber(i));
        redactor.hide(profile.links[i].board.value);
    }
    const QString host = profile.bitrix24.portalUrl.host();
    if (host.contains(u'.') && !isLoopback(profile.bitrix24.portalUrl))
        redactor.hide(host.section(u'.', 0, 0) + u'.', u"…."_s);
    return redactor;
}

QByteArray text(const OrderedJson& json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, OrderedJson::error_handler_t::replace)) + '\n';
}

OrderedJson about(TimePoint now)
{
    return {
        {"boardbridge", BRIDGE_VERSION},
        {"qt", qVersion()},
        {"tls", QSslSocket::sslLibraryVersionString()},
        {"system", QSysInfo::prettyProductName()},
        {"kernel", QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {"processor", QSysInfo::currentCpuArchitecture()},
        {"language", QLocale().name()},
        {"made_at", isoTime(now)},
    };
}

OrderedJson checksJson(const std::vector<Check>& checks, const Redactor& redactor)
{
    OrderedJson all = OrderedJson::array();
    for (const Check& check : checks) {
        all.push_back({
            {"id", redactor.redact(check.id)},
            {"verdict", verdictWord(check.verdict)},
            {"measured", redactor.redact(check.measured)},
            {"advice", redactor.redact(check.advice)},
            {"kind", check.kind ? OrderedJson(errorWord(*check.kind)) : OrderedJson()},
        });
    }
    return all;
}

/// Failed operations by what went wrong; a word that is none of ours counts under the kind it is read as.
OrderedJson failuresOf(storage::JournalReader& journal, const LinkId& link)
{
    std::map<QString, int> kinds;
    if (const auto rows = journal.operations({.link = link, .states = {sync::OperationState::Failed}})) {
        for (const sync::OperationRow& row : *rows)
            ++kinds[errorWord(errorKindFromWord(row.errorKind))];
    }
    OrderedJson json = OrderedJson::object();
    for (const auto& [kind, count] : kinds)
        json[kind.toStdString()] = count;
    return json;
}

OrderedJson linkCounts(storage::JournalReader& journal, const LinkId& link, const QString& name)
{
    const auto counts = journal.counts(link);
    const auto history = journal.historySize({.link = link});
    if (!counts || !history)
        return {{"link", name}, {"error", errorWord((counts ? history.error() : counts.error()).kind)}};
    return {
        {"link", name},
        {"pairs", counts->pairs},
        {"detached", counts->detached},
        {"sent", counts->sent},
        {"failed", counts->failed},
        {"skipped", counts->skipped},
        {"held", counts->held},
        {"history", *history},
        {"failed_by_kind", failuresOf(journal, link)},
    };
}

OrderedJson counts(const composition::OpenedProfile& opened)
{
    OrderedJson links = OrderedJson::array();
    storage::JournalReader journal(opened.journalPath());
    for (std::size_t i = 0; i < opened.profile.links.size(); ++i)
        links.push_back(linkCounts(journal, opened.profile.links[i].id, linkNumber(i)));
    return {{"journal_bytes", QFileInfo(opened.journalPath()).size()}, {"links", links}};
}

void addLogs(std::vector<ArchiveEntry>& entries, const QDir& folder, const Redactor& redactor)
{
    LogCleaner cleaner(redactor);
    const QStringList files = diagnostics::LogFile::filesIn(folder);
    for (qsizetype age = 0; age < files.size(); ++age) {
        QFile file(files[age]);
        const QByteArray cleaned
            = file.open(QIODevice::ReadOnly) ? cleaner.clean(file.readAll()) : QByteArray("(can't be read)\n");
        entries.push_back({u"log/%1.log"_s.arg(age), cleaned});
    }
}

} // namespace

std::vector<ArchiveEntry> supportBundle(const BundleSource& source)
{
    const Redactor redactor = redactorFor(source);
    std::vector<ArchiveEntry> entries{
        {u"README.txt"_s, readMe},
        {u"about.json"_s, text(about(source.now))},
        {u"settings.json"_s, text(cleanSettings(settings::toJson(source.opened.profile)))},
        {u"counts.json"_s, text(counts(source.opened))},
        {u"checks.json"_s, text(checksJson(source.checks, redactor))},
    };
    addLogs(entries, source.opened.folder, redactor);
    return entries;
}

Result<> writeSupportBundle(const BundleSource& source, const QString& file)
{
    if (QFileInfo::exists(file))
        return fail(ErrorKind::Configuration, u"The file %1 is there already: name another one."_s.arg(file));
    const auto refuse = [&file] {
        return fail(ErrorKind::Configuration, u"The file %1 can't be written: name another folder."_s.arg(file));
    };
    const QByteArray archive = diagnostics::zipArchive(supportBundle(source), toQDateTime(source.now));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(archive) != archive.size() || !out.commit())
        return refuse();
    record(diagnostics::LogLine(diagnostics::Event::BundleWritten).with("bytes"_L1, qint64(archive.size())));
    return {};
}

} // namespace bridge::doctor
