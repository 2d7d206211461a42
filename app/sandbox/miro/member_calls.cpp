// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/miro/body_schema.h"
#include "app/sandbox/miro/call.h"
#include "app/sandbox/miro/paging.h"
#include "app/sandbox/miro/rights.h"
#include "app/sandbox/miro/views.h"

#include <algorithm>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

Field roleField()
{
    return choice("role"_L1, {u"viewer"_s, u"commenter"_s, u"editor"_s, u"coowner"_s, u"owner"_s});
}

Outcome<BoardMember> memberOf(const Call& call)
{
    const Number user = toNumber(call.last());
    const QString role = call.board->roleOf(user);
    if (role.isEmpty())
        return refuseMissing(u"Board member"_s, call.last());
    return BoardMember{user, role};
}

Outcome<> checkNotOwner(const BoardMember& member)
{
    if (member.role == "owner"_L1)
        return refuse(403, u"forbiddenAccess"_s, u"The board's owner can't be changed or removed"_s);
    return {};
}

/// Who may invite is the board's own decision (Miro fact sheet §3).
bool mayInvite(const Board& board, Number user)
{
    static const Json::json_pointer place("/permissionsPolicy/sharingAccess");
    const bool ownersOnly = board.policy.value(place, Json("")).get<QString>() == "owner_and_coowners"_L1;
    return allows(effectiveRole(board, user), ownersOnly ? Right::Manage : Right::Edit);
}

Number userOfMail(MiroWorld& world, const QString& mail)
{
    const auto found = std::find_if(world.users.begin(), world.users.end(),
        [&](const MiroUser& user) { return user.email.compare(mail, Qt::CaseInsensitive) == 0; });
    return toNumber(found == world.users.end() ? world.addUser(mail.section(u'@', 0, 0), mail).id : found->id);
}

} // namespace

/// A 201 may hold failures: what is no mail address, and who is on the board already.
Outcome<HttpResponse> shareBoard(Call& call)
{
    const Fields fields{textList("emails"_L1, TextForm::Any).length(1, 20).needed(), roleField(), text("message"_L1)};
    if (const auto checked = checkBody(call.body, fields); !checked)
        return tl::unexpected(checked.error());
    if (!mayInvite(*call.board, call.user))
        return refuse(403, u"forbiddenAccess"_s, u"The user may not share this board"_s);
    const QString asked = call.body.value("role", Json("commenter")).get<QString>();
    const QString role = asked == "owner"_L1 ? u"coowner"_s : asked;
    Json answer = {{"successful", Json::array()}, {"failed", Json::array()}};
    for (const Json& entry : call.body.at("emails")) {
        const QString mail = entry.get<QString>();
        const Number user = hasForm(mail, TextForm::Mail) ? userOfMail(call.world, mail) : 0;
        if (user == 0 || !call.board->roleOf(user).isEmpty()) {
            answer["failed"].push_back({{"email", mail}, {"reason", "INVITATION_FAILED"}});
            continue;
        }
        setRole(*call.board, user, role);
        answer["successful"].push_back(user); // a JSON number above 2^53 (§3)
    }
    return jsonResponse(201, answer);
}

Outcome<HttpResponse> listMembers(Call& call)
{
    return offsetPage(call.query).map([&](const OffsetPage& page) {
        return jsonResponse(200,
            offsetListJson(
                call.board->members, page, [](const BoardMember&) { return true; },
                [&](const BoardMember& member) { return memberJson(call.world, member); }));
    });
}

Outcome<HttpResponse> getMember(Call& call)
{
    return memberOf(call).map(
        [&](const BoardMember& member) { return jsonResponse(200, memberJson(call.world, member)); });
}

Outcome<HttpResponse> updateMember(Call& call)
{
    const auto member = memberOf(call);
    if (!member)
        return tl::unexpected(member.error());
    if (const auto checked = checkBody(call.body, {roleField().needed()}); !checked)
        return tl::unexpected(checked.error());
    if (const auto changeable = checkNotOwner(*member); !changeable)
        return tl::unexpected(changeable.error());
    const QString role = call.body.at("role").get<QString>();
    if (role == "owner"_L1)
        return refuse(403, u"forbiddenAccess"_s, u"A board's ownership can't be handed over here"_s);
    setRole(*call.board, member->user, role);
    return jsonResponse(200, memberJson(call.world, {member->user, role}));
}

Outcome<HttpResponse> removeMember(Call& call)
{
    const auto member = memberOf(call);
    if (!member)
        return tl::unexpected(member.error());
    if (const auto changeable = checkNotOwner(*member); !changeable)
        return tl::unexpected(changeable.error());
    setRole(*call.board, member->user, {});
    return emptyResponse();
}

} // namespace bridge::sandbox
