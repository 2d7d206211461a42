// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/ground.h"
#include "app/doctor/sentences.h"
#include "core/storage/sqlite_journal.h"
#include "core/sync/frames.h"

// Whether what the profile names is there: boards, frames, tags, projects, the owner of the bookings.
namespace bridge::doctor {

using namespace Qt::StringLiterals;

namespace {

Check ownerCheck()
{
    return {.id = u"booking.owner"_s, .title = u"Owner of the bookings"_s};
}

Check positionCheck()
{
    return {.id = u"booking.position"_s, .title = u"Employees who take bookings"_s};
}

const Result<std::vector<bitrix24::Person>>& peopleOf(Ground& ground)
{
    if (!ground.people)
        ground.people = ground.bitrix24.connection->directory().users(ground.stop);
    return *ground.people;
}

/// A person may have renamed a frame that is followed by its id since.
Link withRenamedFrames(const Ground& ground, const Link& link, const std::vector<Frame>& frames)
{
    const auto journal = storage::SqliteJournal::openReadOnly(ground.opened.journalPath());
    const auto known = journal ? (*journal)->fact(link.id, u"frames"_s) : Result<std::optional<QString>>();
    if (!known || !*known)
        return link;
    return sync::followRenames(link, frames, sync::frameNamesFrom(**known));
}

QString adviceForBoard(const Error& error)
{
    const bool hidden = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden;
    return hidden ? u"Check board_id, and have the board shared with the signed-in account as an editor."_s : QString();
}

Checks lookAtBoard(Ground& ground, const Link& link)
{
    if (!ground.token) {
        return {skipped(boardCheck(link), ground.miro.closed), skipped(framesCheck(link), ground.miro.closed),
            skipped(tagsCheck(link), ground.miro.closed)};
    }
    auto& client = ground.miro.connection->client();
    const auto board = client.board(link.board, ground.stop);
    if (!board) {
        const QString because = u"The board can't be read."_s;
        return {failed(boardCheck(link), board.error(), adviceForBoard(board.error())),
            skipped(framesCheck(link), because), skipped(tagsCheck(link), because)};
    }
    const auto parts = client.parts(link.board, ground.stop);
    if (!parts)
        return {
            judgeBoard(link, *board), failed(framesCheck(link), parts.error()), failed(tagsCheck(link), parts.error())};
    return {judgeBoard(link, *board), judgeFrames(withRenamedFrames(ground, link, parts->frames), parts->frames),
        judgeTags(link, parts->tags)};
}

/// The projects that the account sees; their list takes a permission that a sync does without.
Checks lookAtProjects(Ground& ground)
{
    Checks checks;
    const QString lacking = u"The list of projects takes the permission sonet_group."_s;
    const bool mayList = ground.scopes && (ground.scopes->contains(u"sonet_group"_s));
    const QString because = ground.account ? lacking : ground.bitrix24.closed;
    const auto projects = mayList ? ground.bitrix24.connection->directory().groups(ground.stop)
                                  : Result<std::vector<bitrix24::Workgroup>>();
    for (const Link& link : ground.profile().links) {
        if (!mayList)
            checks.push_back(skipped(projectsCheck(link), because));
        else if (!projects)
            checks.push_back(failed(projectsCheck(link), projects.error()));
        else
            checks.push_back(judgeProjects(link, *projects));
    }
    return checks;
}

} // namespace

Checks lookAtBooking(Ground& ground)
{
    const settings::BookingSettings& booking = ground.profile().booking;
    const QString notSetUp = u"The profile takes no bookings."_s;
    Checks checks;
    const auto look = [&](const Check& check, bool wanted, const auto& judge) {
        if (!wanted)
            checks.push_back(skipped(check, notSetUp));
        else if (!ground.account)
            checks.push_back(skipped(check, ground.bitrix24.closed));
        else if (const auto& people = peopleOf(ground); people)
            checks.push_back(judge(*people));
        else
            checks.push_back(failed(check, people.error(), u"Add the permission user_basic."_s));
    };
    look(ownerCheck(), !booking.owner.isNone(),
        [&](const auto& people) { return judgeOwner(booking.owner, people, *ground.scopes); });
    look(positionCheck(), !booking.employeePosition.isEmpty(),
        [&](const auto& people) { return judgePosition(booking.employeePosition, people); });
    return checks;
}

Checks lookAtLinks(Ground& ground)
{
    Checks checks;
    if (ground.profile().links.empty())
        return {skipped({.id = u"links"_s, .title = u"Links"_s}, u"The profile has no link yet."_s)};
    for (const Link& link : ground.profile().links) {
        const Checks board = lookAtBoard(ground, link);
        checks.insert(checks.end(), board.begin(), board.end());
    }
    const Checks projects = lookAtProjects(ground);
    checks.insert(checks.end(), projects.begin(), projects.end());
    return checks;
}

} // namespace bridge::doctor
