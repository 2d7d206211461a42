// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sync_thread.h"
#include "app/composition/opened_profile.h"
#include "app/composition/portal_listening.h"
#include "app/composition/sign_in_steps.h"
#include "app/composition/stored_sign_in.h"
#include "core/auth/lifetimes.h"
#include "core/storage/journal_reader.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/ledger.h"

namespace bridge::cli {

using namespace Qt::StringLiterals;

namespace {

using composition::Identity;

/// How one service stands to us.
struct Connection {
    QString service{};
    Result<Identity> identity{};
    std::optional<QString> warning{}; ///< the sign-in ends within days
};

/// A sign-in that the service could not be asked about ends all the same.
std::optional<QString> warningOf(sync::Side side, const Connection& connection, const settings::Profile& profile,
    const composition::SignInTools& tools)
{
    const auto stored = composition::storedSignIn(side, profile, tools.secrets);
    const auto end = connection.identity ? connection.identity->endsAt
        : stored && *stored              ? (*stored)->chainUntil
                                         : std::nullopt;
    if (!end || *end - tools.clock.now() >= auth::chainWarning)
        return {};
    return u"The sign-in to %1 ends on %2 unless it is used before: let BoardBridge sync before then, or sign in again."_s
        .arg(connection.service, toQDateTime(*end).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

Connection look(sync::Side side, const settings::Profile& profile, const composition::SignInTools& tools)
{
    const bool miro = side == sync::Side::Miro;
    Connection connection{.service = sync::sideName(side),
        .identity = miro ? composition::testMiro(profile, tools) : composition::testBitrix24(profile, tools)};
    connection.warning = warningOf(side, connection, profile, tools);
    return connection;
}

OrderedJson timeJson(const std::optional<TimePoint>& time)
{
    return time ? OrderedJson(isoTime(*time)) : OrderedJson(nullptr);
}

OrderedJson connectionJson(const Connection& connection)
{
    const auto& [service, identity, warning] = connection;
    OrderedJson json{{"connected", identity.has_value()}};
    if (identity) {
        json["account"] = identity->account;
        json["scopes"] = identity->scopes;
        json["access_until"] = timeJson(identity->accessUntil);
        json["ends_at"] = timeJson(identity->endsAt);
    } else {
        json["error"] = errorJson(identity.error());
    }
    if (warning)
        json["warning"] = *warning;
    return json;
}

OrderedJson limitJson(const Result<Identity>& identity)
{
    if (!identity)
        return nullptr;
    return {{"used", identity->meter.used}, {"limit", identity->meter.limit}};
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

void addConnection(Outcome& outcome, const QString& unit, const Connection& connection)
{
    const auto& [service, identity, warning] = connection;
    if (identity) {
        outcome.lines += u"%1: connected as %2; %3 of %4 %5 used"_s.arg(service, identity->account)
                             .arg(identity->meter.used)
                             .arg(identity->meter.limit)
                             .arg(unit);
    } else {
        outcome.lines += u"%1: not connected"_s.arg(service);
        outcome.errors.push_back(identity.error());
        outcome.status = graver(outcome.status, exitStatusOf(identity.error()));
    }
    if (warning)
        outcome.lines += *warning;
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
        const auto rows = journal.operations(
            {.link = link.id, .states = {sync::OperationState::Held, sync::OperationState::Settled}});
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
    const auto [miro, bitrix24] = onSyncThread([&] {
        const composition::SignInTools tools{setting.secrets, setting.clock, setting.stop};
        return std::pair{look(sync::Side::Miro, profile, tools), look(sync::Side::Bitrix24, profile, tools)};
    });

    Outcome outcome;
    outcome.json = {
        {"profile", {{"id", profile.id}, {"name", profile.name}, {"folder", opened->folder.absolutePath()}}},
        {"connections", {{"miro", connectionJson(miro)}, {"bitrix24", connectionJson(bitrix24)}}},
        {"limits", {{"miro", limitJson(miro.identity)}, {"bitrix24", limitJson(bitrix24.identity)}}},
    };
    addConnection(outcome, u"credits a minute"_s, miro);
    addConnection(outcome, u"requests in the bucket"_s, bitrix24);
    addListening(outcome, *opened);
    if (const auto added = addLinks(outcome, *opened); !added)
        return failure(added.error());
    return outcome;
}

} // namespace bridge::cli
