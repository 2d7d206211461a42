// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/link_info.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace bridge::ui {

namespace {

QUrl embedUrl(const QUrl& base, const BoardId& board)
{
    QUrl url = base;
    url.setPath(base.path() + u'/' + board.value + u'/');
    url.setQuery(QUrlQuery{{u"autoplay"_s, u"true"_s}});
    return url;
}

// The board's page stands beside the embed page on the same host (Miro fact sheet §4).
QUrl boardUrl(const QUrl& embedBase, const BoardId& board)
{
    QUrl url = embedBase;
    url.setPath(u"/app/board/%1/"_s.arg(board.value));
    return url;
}

QString projectName(GroupId group)
{
    if (group.isNone())
        return QCoreApplication::translate("bridge::ui::LinkInfo", "No project");
    return QCoreApplication::translate("bridge::ui::LinkInfo", "Project %1").arg(group.value);
}

} // namespace

QUrl LinkInfo::itemUrl(const ItemId& item) const
{
    QUrl url = boardUrl;
    url.setQuery(QUrlQuery{{u"moveToWidget"_s, item.value}});
    return url;
}

void LinkInfo::take(const worker::LinkStatus& status)
{
    if (!status.lastPass)
        return;
    if (!status.lastPass->board.name.isEmpty()) // a look that failed leaves the name of the one before
        boardName = status.lastPass->board.name;
    projectName = status.lastPass->names.projects.value(project, projectName);
}

QUrl LinkInfo::taskUrl(TaskId task) const
{
    QUrl url = portalUrl; // the page is the same under any user's address
    url.setPath(u"/company/personal/user/1/tasks/task/view/%1/"_s.arg(task.value));
    return url;
}

QString linkName(const LinkId& link, const BoardSnapshot* board)
{
    return board && !board->name.isEmpty() ? board->name : link.value;
}

std::vector<LinkInfo> linkInfos(const settings::Profile& profile)
{
    std::vector<LinkInfo> infos;
    infos.reserve(profile.links.size());
    for (const Link& link : profile.links) {
        infos.push_back({
            .id = link.id,
            .board = link.board,
            .boardName = link.id.value,
            .project = link.defaultGroup,
            .projectName = projectName(link.defaultGroup),
            .embedUrl = embedUrl(profile.miro.embedUrl, link.board),
            .boardUrl = boardUrl(profile.miro.embedUrl, link.board),
            .portalUrl = profile.bitrix24.portalUrl,
        });
    }
    return infos;
}

} // namespace bridge::ui
