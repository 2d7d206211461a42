// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_thread.h"
#include "app/composition/opened_profile.h"
#include "app/composition/portal_listening.h"
#include "app/composition/sign_in_steps.h"
#include "core/storage/journal_reader.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/ledger.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

using composition::Identity;

struct Connections {
    Result<Identity> miro{};
    Result<Identity> bitrix24{};
};

OrderedJson timeJson(const std::optional<TimePoint>& time)
{
    return time ? OrderedJson(isoTime(*time)) : OrderedJson(nullptr);
}

OrderedJson connectionJson(const Result<Identity>& connection)
{
    if (!connection)
        return {{"connected", false}, {"error", errorJson(connection.error())}};
    OrderedJson json{{"connected", true}, {"account", connection->account}, {"scopes", connection->scopes}};
    json["access_until"] = timeJson(connection->accessUntil);
    json["ends_at"] = timeJson(connection->endsAt);
    return json;
}

OrderedJson limitJson(const Result<Identity>& connection)
{
    if (!connection)
        return nullptr;
    return {{"used", connection->meter.used}, {"limit", connection->meter.limit}};
}

/// What of a link waits for a person, and what the policy decided and a person may still change.
struct Questions {
    int undecided = 0; ///< held, conflicts among them, that nobody has said anything about
    int conflicts = 0; ///< of the held ones
    int settled = 0;
};

Questions countQuestions(const std::vector<sync::OperationRow>& rows)
{
    Questions questions;
    for (const sync::OperationRow& row : rows) {
        const auto conflict = row.kind == "conflict"_L1 ? sync::conflictFrom(row.body) : std::nullopt;
        const bool held = row.state == sync::OperationState::Held;
        questions.undecided += held && !sync::isApproved(row) && !(conflict && conflict->take) ? 1 : 0;
        questions.conflicts += held && conflict ? 1 : 0;
        questions.settled += row.state == sync::OperationState::Settled ? 1 : 0;
    }
    return questions;
}

OrderedJson linkJson(const Link& link, const storage::LinkCounts& counts, const Questions& questions,
    const std::vector<storage::RunRow>& runs)
{
    return {
        {"id", link.id.value},
        {"board_id", link.board.value},
        {"pairs", counts.pairs},
        {"detached", counts.detached},
        {"sent", counts.sent},
        {"failed", counts.failed},
        {"held", counts.held},
        {"skipped", counts.skipped},
        {"conflicts", {{"open", questions.conflicts}, {"settled", questions.settled}}},
        {"last_run", runs.empty() ? OrderedJson() : OrderedJson(isoTime(runs.front().startedAt))},
    };
}

QString linkLine(const Link& link, const storage::LinkCounts& counts, const Questions& questions,
    const std::vector<storage::RunRow>& runs)
{
    const QString lastRun = runs.empty()
        ? u"never synced"_s
        : u"last run "_s + toQDateTime(runs.front().startedAt).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return u"Link %1: %2 pairs, %3 on their way, %4 failed, %5 held (%6 in conflict), %7 skipped; %8"_s
        .arg(link.id.value)
        .arg(counts.pairs)
        .arg(counts.sent)
        .arg(counts.failed)
        .arg(counts.held)
        .arg(questions.conflicts)
        .arg(counts.skipped)
        .arg(lastRun);
}

void addConnection(Outcome& outcome, const QString& service, const QString& unit, const Result<Identity>& connection)
{
    if (connection) {
        outcome.lines += u"%1: connected as %2; %3 of %4 %5 used"_s.arg(service, connection->account)
                             .arg(connection->meter.used)
                             .arg(connection->meter.limit)
                             .arg(unit);
        return;
    }
    outcome.lines += u"%1: not connected"_s.arg(service);
    outcome.errors.push_back(connection.error());
    outcome.status = graver(outcome.status, exitStatusOf(connection.error()));
}

/// How the program that watches notices changes on the portal; nothing before it has watched for the first time.
void addListening(Outcome& outcome, const composition::OpenedProfile& opened)
{
    const auto journal = storage::SqliteJournal::openReadOnly(opened.journalPath());
    if (!journal)
        return; // addLinks() says why
    const auto manner = (*journal)->fact({}, QString::fromLatin1(composition::listeningFact));
    if (!manner || !*manner)
        return;
    outcome.json["listening"] = **manner;
    outcome.lines += **manner;
}

Result<> addLinks(Outcome& outcome, const composition::OpenedProfile& opened)
{
    outcome.json["links"] = OrderedJson::array();
    storage::JournalReader journal(opened.journalPath());
    for (const Link& link : opened.profile.links) {
        const auto counts = journal.counts(link.id);
        if (!counts)
            return tl::unexpected(counts.error());
        const auto runs = journal.runs(link.id, {.limit = 1});
        if (!runs)
            return tl::unexpected(runs.error());
        const auto rows = journal.operations(link.id, {sync::OperationState::Held, sync::OperationState::Settled});
        if (!rows)
            return tl::unexpected(rows.error());
        const Questions questions = countQuestions(*rows);
        if (questions.undecided > 0 || counts->failed > 0)
            outcome.status = graver(outcome.status, ExitStatus::SomeLeft);
        outcome.json["links"].push_back(linkJson(link, *counts, questions, *runs));
        outcome.lines += linkLine(link, *counts, questions, *runs);
    }
    return {};
}

} // namespace

Outcome perform(const StatusCommand&, const Setting& setting)
{
    const auto opened = composition::openProfile(setting.profileFolder);
    if (!opened)
        return failure(opened.error());
    const settings::Profile& profile = opened->profile;
    const auto connections = onSyncThread([&] {
        const composition::SignInTools tools{setting.secrets, setting.clock, setting.stop};
        return Connections{composition::testMiro(profile, tools), composition::testBitrix24(profile, tools)};
    });

    Outcome outcome;
    outcome.json = {
        {"profile", {{"id", profile.id}, {"name", profile.name}, {"folder", opened->folder.absolutePath()}}},
        {"connections",
            {{"miro", connectionJson(connections.miro)}, {"bitrix24", connectionJson(connections.bitrix24)}}},
        {"limits", {{"miro", limitJson(connections.miro)}, {"bitrix24", limitJson(connections.bitrix24)}}},
    };
    addConnection(outcome, u"Miro"_s, u"credits a minute"_s, connections.miro);
    addConnection(outcome, u"Bitrix24"_s, u"requests in the bucket"_s, connections.bitrix24);
    addListening(outcome, *opened);
    if (const auto added = addLinks(outcome, *opened); !added)
        return failure(added.error());
    return outcome;
}

} // namespace bridge::cli
