// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/program/demo_portal.h"

#include <QHash>

#include <map>

namespace bridge::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Team {
    UserId lead{};
    std::vector<UserId> members{}; ///< without the lead
};

Team addTeam(Bitrix24Service& portal, const BoardFile& file)
{
    Team team;
    team.lead = portal.addUser(u"Lena"_s, u"Brandt"_s, u"lena.brandt@example.com"_s, u"Team lead"_s, true);
    for (const BoardFile::Member& member : file.members) {
        const QString email = u"member%1@example.com"_s.arg(team.members.size() + 1);
        const QString first = member.name.section(u' ', 0, 0);
        team.members.push_back(portal.addUser(first, member.name.section(u' ', 1), email, member.position));
    }
    return team;
}

/// In the order of their first mention, so that their ids follow the board.
QStringList projectNames(const BoardFile& file)
{
    QStringList names{file.name};
    for (const BoardFile::Frame& frame : file.frames) {
        if (!statusOfTitle(frame.title))
            names.append(frame.title);
    }
    for (const BoardFile::Task& task : file.tasks) {
        if (!task.project.isEmpty())
            names.append(task.project);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

std::optional<TaskStatus> statusOfTitle(const QString& title)
{
    static const std::map<TaskStatus, QStringList> words{
        {TaskStatus::Pending,
            {u"to do"_s, u"todo"_s, u"backlog"_s, u"next"_s, u"zu erledigen"_s, u"por hacer"_s, u"a fazer"_s,
                u"сделать"_s, u"к выполнению"_s}},
        {TaskStatus::InProgress,
            {u"in progress"_s, u"doing"_s, u"in arbeit"_s, u"en curso"_s, u"em andamento"_s, u"в работе"_s}},
        {TaskStatus::AwaitingControl,
            {u"review"_s, u"in review"_s, u"prüfung"_s, u"revisión"_s, u"revisão"_s, u"на проверке"_s, u"проверка"_s}},
        {TaskStatus::Completed,
            {u"done"_s, u"completed"_s, u"erledigt"_s, u"hecho"_s, u"concluído"_s, u"готово"_s, u"сделано"_s}},
        {TaskStatus::Deferred,
            {u"later"_s, u"on hold"_s, u"deferred"_s, u"später"_s, u"más tarde"_s, u"depois"_s, u"отложено"_s}},
    };
    const QString wanted = title.trimmed().toLower();
    for (const auto& [status, titles] : words) {
        if (titles.contains(wanted))
            return status;
    }
    return std::nullopt;
}

void fillPortal(Bitrix24Service& portal, const BoardFile& file)
{
    const Team team = addTeam(portal, file);
    QHash<QString, GroupId> projects;
    for (const QString& name : projectNames(file))
        projects.insert(name, portal.addGroup(name, team.lead, team.members));
    size_t turn = 0;
    const auto somebody = [&] { return team.members.empty() ? team.lead : team.members[turn++ % team.members.size()]; };
    for (const BoardFile::Task& task : file.tasks) {
        const TaskId id = portal.addTask(somebody(), task.title, task.description, projects.value(task.project));
        for (const QString& comment : task.comments)
            portal.addComment(somebody(), id, comment);
    }
}

} // namespace bridge::sandbox
