// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/judgements.h"
#include "app/doctor/sentences.h"

#include <algorithm>

// Whether what the profile names is there.
namespace bridge::doctor {

using namespace Qt::StringLiterals;
using diagnostics::Verdict;

namespace {

Check linkCheck(const Link& link, QLatin1StringView what, const QString& title)
{
    return {.id = u"link.%1.%2"_s.arg(link.id.value, what), .title = title.arg(quoted(link.id.value))};
}

Check inProfile(Check check, Verdict verdict, const QString& measured, const QString& advice)
{
    check.verdict = verdict;
    check.measured = measured;
    check.advice = advice;
    check.repair = diagnostics::repair::editProfile;
    if (verdict == Verdict::Failed)
        check.kind = ErrorKind::Configuration;
    return check;
}

Check inMapping(Check check, Verdict verdict, const QString& measured, const QString& advice)
{
    check = inProfile(std::move(check), verdict, measured, advice);
    check.repair = diagnostics::repair::openMapping;
    return check;
}

/// What is wrong with one mapping of a link, if anything is.
struct FrameProblems {
    QStringList missing{};
    QStringList twice{};
};

FrameProblems problemsOf(const Link& link, const std::vector<Frame>& frames)
{
    FrameProblems problems;
    for (const FrameMapping& mapping : link.frames) {
        if (!mapping.frame.isEmpty()) {
            if (std::ranges::find(frames, mapping.frame, &Frame::id) == frames.end())
                problems.missing += u"%1"_s.arg(mapping.frame.value);
            continue;
        }
        const auto count = std::ranges::count_if(
            frames, [&](const Frame& frame) { return frame.title.trimmed() == mapping.title.trimmed(); });
        if (count == 0)
            problems.missing += quoted(mapping.title);
        else if (count > 1)
            problems.twice += quoted(mapping.title);
    }
    problems.missing.removeDuplicates();
    problems.twice.removeDuplicates();
    return problems;
}

} // namespace

Check boardCheck(const Link& link)
{
    return linkCheck(link, "board"_L1, u"Board of the link %1"_s);
}

Check framesCheck(const Link& link)
{
    return linkCheck(link, "frames"_L1, u"Frames of the link %1"_s);
}

Check tagsCheck(const Link& link)
{
    return linkCheck(link, "tags"_L1, u"Tags of the link %1"_s);
}

Check projectsCheck(const Link& link)
{
    return linkCheck(link, "projects"_L1, u"Projects of the link %1"_s);
}

Check judgeBoard(const Link& link, const miro::BoardInfo& board)
{
    Check check = boardCheck(link);
    const bool readsOnly = board.role == "viewer"_L1 || board.role == "commenter"_L1;
    check.measured = board.role.isEmpty()
        ? u"The board %1 can be read."_s.arg(quoted(board.name))
        : u"The board %1 can be read; the role on it is %2."_s.arg(quoted(board.name), board.role);
    if (readsOnly) {
        check.verdict = Verdict::Failed;
        check.kind = ErrorKind::Forbidden;
        check.advice = u"Have its owner make the signed-in account an editor: nothing can be written there now."_s;
    }
    return check;
}

Check judgeFrames(const Link& link, const std::vector<Frame>& frames)
{
    const Check check = framesCheck(link);
    const FrameProblems problems = problemsOf(link, frames);
    if (!problems.missing.isEmpty())
        return inMapping(check, Verdict::Failed, u"Not on the board: %1."_s.arg(problems.missing.join(u", "_s)),
            u"Give the frames the names they have on the board, or remove these mappings: "
            "their tasks have no frame to go to."_s);
    if (!problems.twice.isEmpty())
        return inMapping(check, Verdict::Warning,
            u"More than once on the board: %1."_s.arg(problems.twice.join(u", "_s)),
            u"Rename all but one of them, or map them by frame_id: tasks go to the first one only."_s);
    Check fine = check;
    fine.measured = link.frames.empty() ? u"No frame is mapped."_s
                                        : u"All %1 mapped frames are on the board."_s.arg(link.frames.size());
    return fine;
}

Check judgeTags(const Link& link, const QStringList& tags)
{
    constexpr qsizetype limit = 100; // Miro fact sheet §7
    constexpr qsizetype nearly = 90;
    Check check = tagsCheck(link);
    check.measured = u"The board holds %1 of %2 tags."_s.arg(tags.size()).arg(limit);
    if (link.writeBack != WriteBack::Tag || tags.size() < nearly)
        return check;
    return inProfile(check, tags.size() < limit ? Verdict::Warning : Verdict::Failed, check.measured,
        u"Delete tags that nobody needs, or set write_back to text: new tasks are marked by a line of text now."_s);
}

Check judgeProjects(const Link& link, const std::vector<bitrix24::Workgroup>& projects)
{
    Check check = projectsCheck(link);
    std::vector<GroupId> named;
    if (!link.defaultGroup.isNone())
        named.push_back(link.defaultGroup);
    for (const FrameMapping& mapping : link.frames) {
        if (mapping.group)
            named.push_back(*mapping.group);
    }
    QStringList missing;
    for (const GroupId group : named) {
        if (std::ranges::find(projects, group, &bitrix24::Workgroup::id) == projects.end())
            missing += group.toString();
    }
    missing.removeDuplicates();
    if (!missing.isEmpty())
        return inProfile(check, Verdict::Failed,
            u"The signed-in account sees no project %1."_s.arg(missing.join(u", "_s)),
            u"Correct the group_id, or have the account made a member: tasks can't be put there now."_s);
    check.measured = named.empty() ? u"No project is named."_s : u"All projects that are named are there."_s;
    return check;
}

Check judgeEvents(settings::EventSource wanted, bool application, const bitrix24::Account& account)
{
    Check check{.id = u"bitrix24.events"_s, .title = u"How changes in Bitrix24 are noticed"_s};
    if (wanted == settings::EventSource::Polling) {
        check.measured = u"They are asked for every few seconds, as the profile says."_s;
    } else if (application && account.admin) {
        check.measured = u"Bitrix24 reports them itself: the sign-in is an administrator's."_s;
    } else {
        check.measured = application
            ? u"They are asked for every few seconds: events need an administrator's sign-in."_s
            : u"They are asked for every few seconds: a webhook can't read events."_s;
        const bool demanded = wanted == settings::EventSource::Offline;
        check.verdict = demanded ? Verdict::Failed : application ? Verdict::Warning : Verdict::Ok;
        if (demanded)
            check.kind = ErrorKind::Forbidden;
        if (check.verdict == Verdict::Ok)
            return check;
        check.advice = application
            ? u"Have an administrator of the portal sign in, or set events to polling."_s
            : u"Sign in with a local application as an administrator, or set events to polling."_s;
        check.repair = diagnostics::repair::signInBitrix24;
    }
    return check;
}

Check judgeOwner(UserId owner, const std::vector<bitrix24::Person>& people, const QStringList& grantedScopes)
{
    Check check{.id = u"booking.owner"_s, .title = u"Owner of the bookings"_s};
    const auto person = std::ranges::find(people, owner, &bitrix24::Person::id);
    if (person == people.end())
        return inProfile(check, Verdict::Failed, u"Nobody who is active has the number %1."_s.arg(owner.value),
            u"Set owner_id to the number of an active employee, whose calendar then takes the bookings."_s);
    check.measured = u"%1 (user %2) is active."_s.arg(quoted(person->name)).arg(owner.value);
    if (grantedScopes.contains(u"calendar"_s))
        return check;
    check.verdict = Verdict::Failed;
    check.kind = ErrorKind::Forbidden;
    check.measured += u' ' + u"The calendar can't be read: the permission calendar is missing."_s;
    check.advice = u"Add the permission calendar to the application or webhook."_s;
    return check;
}

Check judgePosition(const QString& position, const std::vector<bitrix24::Person>& people)
{
    Check check{.id = u"booking.position"_s, .title = u"Employees who take bookings"_s};
    const auto count = std::ranges::count_if(people, [&](const bitrix24::Person& person) {
        return person.position.trimmed().compare(position.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (count == 0)
        return inProfile(check, Verdict::Failed, u"Nobody has the position %1."_s.arg(quoted(position)),
            u"Write employee_position as it stands in the employees' profiles in Bitrix24."_s);
    check.measured = u"%1 active employees have the position %2."_s.arg(count).arg(quoted(position));
    return check;
}

} // namespace bridge::doctor
